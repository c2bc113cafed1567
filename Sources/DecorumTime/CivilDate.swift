/// A day of the proleptic Gregorian calendar.
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int64
  package let month: Int64
  package let day: Int64

  /// - Returns: nil for a day that does not exist.
  package init?(year: Int64, month: Int64, day: Int64) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.days(in: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days counted in eras of 400 years that begin on 1 March, so that the leap day comes last
  /// (H. Hinnant, "chrono-compatible low-level date algorithms").
  package init(daysSince1970 days: Int64) {
    let (era, day) = (days + 719_468).flooredQuotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (day - day / 1460 + day / 36524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  package var daysSince1970: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = shiftedYear.flooredQuotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// `2026-11-21`
  package var description: String {
    let digits = "\(year)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + two(month) + "-"
      + two(day)
  }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let (_, index) = (daysSince1970 + 3).flooredQuotientAndRemainder(dividingBy: 7)
    return Weekday.inOrder[Int(index)]
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// - Parameter month: 1 to 12.
  package static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

package enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  /// From Monday on; `allCases` is made anew each time that it is asked for.
  static let inOrder = allCases

  /// As rules write it: `mon`.
  package var short: String { String(rawValue.prefix(3)).lowercased() }
}

func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// `09:05:00`, from the seconds since midnight.
func clock(_ second: Int64) -> String {
  "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
}

extension Int64 {
  func flooredQuotientAndRemainder(
    dividingBy divisor: Int64
  ) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
