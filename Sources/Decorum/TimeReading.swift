import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumTime

/// Reads the times of one source. What can mean two days waits for the end of the source, whose other
/// dates may settle it; what cannot be read is a diagnostic at its place.
///
/// An offset or a zone beside the time goes first, then what the record says of its zone, then what
/// the configuration or the command line says.
struct TimeReading {
  /// A date that could be two.
  private struct Question {
    var post: Int
    var text: MappedText
    var home: Home
    var stated: PostStatus?
  }

  /// What the end of the source says of a post.
  struct Settled {
    var post: Int
    var time: PostTime
    var status: PostStatus
  }

  private let order: DateOrder?
  private let now: Int64
  private var zones: RecordZones
  private var sniffer = DateOrderSniffer()
  /// The dates that tell the order, as it is or the other way round.
  private var witnesses: [Int: (text: MappedText, address: RecordAddress)] = [:]
  private var questions: [Question] = []
  private var said: [Diagnostic] = []

  var diagnostics: [Diagnostic] { said + zones.diagnostics }

  init(zone: Zone?, order: DateOrder?, now: Int64) {
    self.order = order
    self.now = now
    zones = RecordZones(house: zone)
  }

  /// - Parameter number: the post's number in the run.
  mutating func reading(
    of post: Post, number: Int
  ) -> (time: PostTime, status: PostStatus) {
    let stated = post.statedStatus
    guard let text = post.time, !text.isEmpty else { return (.none, stated ?? .draft) }
    if !zones.haveHouse, let wall = TimeParser.utcClock(text.bytes), !post.hasZone {
      return placed(utc: wall, stated)
    }
    if order == nil, sniffer.note(text.bytes, number: number) {
      witnesses[number] = (text, post.address)
    }
    switch TimeParser.parse(text.bytes, order: order) {
    case .success(let written):
      let home = zones.home(of: post, isNeeded: !written.isPlaced)
      return placed(written, text, home, stated)
    case .failure(let fault):
      guard case .ambiguous(let dayFirst, let monthFirst) = fault.kind else {
        report(fault, in: text)
        // Somebody gave it a time; which instant that is, rules say they cannot know.
        return (.unreadable, stated ?? .scheduled)
      }
      let home = zones.home(of: post, isNeeded: true)
      questions.append(Question(post: number, text: text, home: home, stated: stated))
      // Archives are over in either reading.
      let latest = WallClock(midnightOf: max(dayFirst, monthFirst)).instant(offset: .zero)
      return (.unreadable, stated ?? status(at: latest.secondsSince1970))
    }
  }

  /// How the source's dates are written, once all have been seen.
  var settledOrder: DateOrder? {
    if let order { return order }
    if case .settled(let order) = sniffer.finding { return order }
    return nil
  }

  /// What the whole source says of its ambiguous dates.
  mutating func settled() -> [Settled] {
    if questions.isEmpty { return [] }
    guard case .settled(let order) = sniffer.finding else {
      for question in questions {
        if case .failure(let fault) = TimeParser.parse(question.text.bytes) {
          report(fault, in: question.text)
        }
      }
      return []
    }
    return questions.compactMap { question in
      switch TimeParser.parse(question.text.bytes, order: order) {
      case .success(let written):
        let (time, status) = placed(written, question.text, question.home, question.stated)
        return Settled(post: question.post, time: time, status: status)
      case .failure(let fault):
        report(fault, in: question.text)
        return nil
      }
    }
  }

  private mutating func placed(
    _ written: WrittenTime, _ text: MappedText, _ home: Home, _ stated: PostStatus?
  ) -> (PostTime, PostStatus) {
    let resolved = written.resolved(in: home.zone)
    guard let instant = resolved.instant, !home.isUnknown || written.isPlaced else {
      return (.noZone, stated ?? .scheduled)
    }
    let seconds = instant.secondsSince1970
    let status = stated ?? status(at: seconds)
    var wall = resolved.local
    var skip: LocalClock.Skip?
    switch resolved {
    case .gap(let gap, _, _):
      // What is quoted must be the time that does not exist, not what programs make of it.
      wall = written.wall ?? wall
      skip = .init(instant: gap.next.secondsSince1970, offset: gap.after.seconds)
      // A rule speaks of those that are planned (queue/dst-gap).
      if status != .scheduled { said.append(.skipped(written, gap, instant, at: text.span)) }
    case .fold(let earlier, let later, _):
      if let zone = written.zone ?? home.zone {
        said.append(.repeated(written, in: zone, earlier, later, at: text.span))
      }
    case .instant, .noZone: break
    }
    let offset = wall.instant(offset: .zero).secondsSince1970 - seconds
    let clock = LocalClock(
      weekday: wall.weekday, offset: offset, skip: skip,
      timeOfDay: TimeReading.timeOfDay(written, local: resolved.local))
    return (.instant(seconds, local: clock), status)
  }

  /// The short way for what most files have: nothing to resolve, and no other clock to look at. It
  /// comes to what the long way makes of the same time.
  private func placed(utc wall: WallClock, _ stated: PostStatus?) -> (PostTime, PostStatus) {
    let seconds = wall.instant(offset: .zero).secondsSince1970
    let clock = LocalClock(
      weekday: wall.weekday, offset: 0, skip: nil,
      timeOfDay: wall.secondOfDay == 0 ? .midnight : .known)
    return (.instant(seconds, local: clock), stated ?? status(at: seconds))
  }

  /// What nobody calls a draft is planned until its time has come.
  private func status(at seconds: Int64) -> PostStatus {
    seconds > now ? .scheduled : .published
  }

  /// Midnight by the clock that was written or by that of the house: exports turn dates into UTC.
  private static func timeOfDay(
    _ written: WrittenTime, local: WallClock
  ) -> LocalClock.TimeOfDay {
    if !written.hasTimeOfDay { return .missing }
    return written.wall?.secondOfDay == 0 || local.secondOfDay == 0 ? .midnight : .known
  }

  private mutating func report(_ fault: TimeFault, in text: MappedText) {
    var diagnostic = Diagnostic.time(fault, in: text)
    if case .ambiguous(let dayFirst, _) = fault.kind {
      diagnostic.helps = [
        "use --date-order dmy or --date-order mdy, set date_order in inputs of the configuration, "
          + "or write \(dayFirst)"
      ]
      if case .contradictory(let day, let month) = sniffer.finding, let day = witnesses[day],
        let month = witnesses[month]
      {
        diagnostic.notes = [
          "the day comes first in \(day.address.place), the month in \(month.address.place)"
        ]
        diagnostic.secondary = [
          Label(day.text.span, "here the day comes first"),
          Label(month.text.span, "here the month comes first"),
        ]
      }
    }
    said.append(diagnostic)
  }
}
