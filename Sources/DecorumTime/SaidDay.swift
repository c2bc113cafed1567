/// A day as people say it in a text: "Friday 27 November, midnight", "12.5.", "heute um 18 Uhr". It
/// becomes a date only beside the day on which it was said (`over(saidAt:)`).
///
/// Whatever can be read in two ways is read as the later one: a day that is over must be over in
/// every reading.
package struct SaidDay: Hashable, Sendable {
  package enum Day: Hashable, Sendable {
    /// Today, tomorrow.
    case ahead(Int64)
    case weekday(Weekday)
    /// One, or two where nobody says whether the day or the month comes first.
    case dates([MonthDay], year: Int64?)
  }

  package struct MonthDay: Hashable, Sendable {
    package let month: Int64
    package let day: Int64
  }

  package let day: Day
  /// Minutes since midnight, 1440 at most; nil where the whole day is meant.
  package let minute: Int64?

  /// How far back a day without a year is looked for. Offers that are announced nine months ahead are
  /// rarer than those whose end was overlooked for a quarter.
  package static let daysBack: Int64 = 90
  /// A year that lies further back than this is told as history.
  package static let daysOfHistory: Int64 = 400

  init(day: Day, minute: Int64?) {
    self.day = day
    self.minute = minute
  }

  /// Whether it names another day each day it is said.
  package var isRelative: Bool { if case .dates = day { false } else { true } }

  /// The first moment at which the day, or its hour, is over.
  /// - Parameter said: when it was said, on the clock of whoever said it.
  /// - Returns: nil for a day that does not exist, or that lies so far back that it is history.
  package func over(saidAt said: WallClock) -> WallClock? {
    let today = said.date.daysSince1970
    switch day {
    case .ahead(let days): return end(of: today + days)
    case .weekday(let weekday):
      let index = Int64(Weekday.allCases.firstIndex(of: weekday) ?? 0)
      let (_, wait) = (index - (today + 3)).flooredQuotientAndRemainder(dividingBy: 7)
      let end = end(of: today + wait)
      // Nobody announces on a Friday evening what ended that noon: the next Friday is meant.
      return end > said ? end : self.end(of: today + wait + 7)
    case .dates(let candidates, let year):
      return candidates.compactMap { date($0, year, today) }.max().map { end(of: $0) }
    }
  }

  private func date(_ candidate: MonthDay, _ year: Int64?, _ today: Int64) -> Int64? {
    func days(_ year: Int64) -> Int64? {
      CivilDate(year: year, month: candidate.month, day: candidate.day)?.daysSince1970
    }
    if let year {
      return days(year).flatMap { $0 < today - SaidDay.daysOfHistory ? nil : $0 }
    }
    // Eight years hold a leap day, whatever the century.
    let first = CivilDate(daysSince1970: today - SaidDay.daysBack).year
    return (first...first + 8).lazy.compactMap(days).first { $0 >= today - SaidDay.daysBack }
  }

  private func end(of day: Int64) -> WallClock {
    WallClock(unzonedSeconds: day * 86400 + (minute ?? 1440) * 60)
  }
}
