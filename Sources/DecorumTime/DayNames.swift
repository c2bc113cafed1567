/// What days, months and times of day are called in the languages that rules speak. Names with accents
/// stand here without them too, for people leave them out; abbreviations only where they mean no other
/// word in any of the languages.
enum DayNames {
  enum Meaning: Hashable {
    case weekday(Weekday)
    /// 1 to 12.
    case month(Int64)
    /// So many days from the day on which it is said.
    case daysAhead(Int64)
    /// Minutes since midnight; 1440 is the end of the day.
    case minute(Int64)
    /// Stands between the parts of a day and says nothing: "Friday *the* 27th *of* November *at* noon".
    case between
  }

  static func meaning(of word: String) -> Meaning? { meanings[word] }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    func add(_ words: String, _ meaning: Meaning) {
      for word in words.split(separator: " ") { meanings[String(word)] = meaning }
    }
    add("on the of this at", .between)
    add("am den dem diesen diesem um einschließlich inklusive", .between)
    add("le ce au du à inclus", .between)
    add("el este de del al a las inclusive", .between)
    add("il questo di alle ore compreso", .between)
    for (day, words) in zip(Weekday.allCases, weekdays) { add(words, .weekday(day)) }
    for (index, words) in months.enumerated() { add(words, .month(Int64(index) + 1)) }
    add("today tonight heute aujourd'hui hoy oggi stasera", .daysAhead(0))
    add("tomorrow morgen demain mañana domani", .daysAhead(1))
    add("weekend weekends wochenende week-end finde", .weekday(.sunday))
    add("midnight mitternacht minuit medianoche mezzanotte", .minute(1440))
    add("noon midday mittag midi mediodía mediodia mezzogiorno", .minute(720))
    return meanings
  }()

  private static let weekdays = [
    "monday mon montag lundi lunes lunedì lunedi",
    "tuesday tue tues dienstag mardi martes martedì martedi",
    "wednesday wed mittwoch mercredi miércoles miercoles mercoledì mercoledi",
    "thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi",
    "friday fri freitag vendredi viernes venerdì venerdi",
    "saturday sat samstag sonnabend samedi sábado sabado sabato",
    "sunday sun sonntag dimanche domingo domenica",
  ]

  private static let months = [
    "january jan januar jänner janvier enero gennaio",
    "february feb februar février fevrier febrero febbraio",
    "march mar märz maerz mars marzo",
    "april apr avril abril aprile",
    "may mai mayo maggio",
    "june jun juni juin junio giugno",
    "july jul juli juillet julio luglio",
    "august aug août aout agosto",
    "september sep sept septembre septiembre setiembre settembre",
    "october oct oktober okt octobre octubre ottobre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre decembre diciembre dicembre",
  ]
}
