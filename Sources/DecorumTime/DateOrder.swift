/// In which order a date of three numbers is written. Day or month first is told by the user or by
/// other dates of the same file, never guessed.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  /// 24/11/2026
  case dmy
  /// 11/24/2026
  case mdy
  /// 2026-11-24
  case ymd
}

/// Finds the order of a file's dates from all of them: one day after the 12th settles it.
package struct DateOrderSniffer: Sendable {
  package enum Finding: Hashable, Sendable {
    /// There is no date with its year last.
    case none
    case settled(DateOrder)
    /// Each date can be read both ways; `first` is the number of the first text with one.
    case ambiguous(first: Int)
    /// The numbers of a text that can only be read with the day first, and one with the month.
    case contradictory(dayFirst: Int, monthFirst: Int)
  }

  private var dayFirst: Int?
  private var monthFirst: Int?
  private var undecided: Int?

  package init() {}

  /// - Parameter number: how the caller calls the text, a row for example.
  /// - Returns: whether the text is the first to tell an order.
  @discardableResult package mutating func note(_ text: [UInt8], number: Int) -> Bool {
    guard let date = TimeParser.numericDate(in: text), date.first != date.second else {
      return false
    }
    switch (date.first > 12, date.second > 12) {
    case (true, false) where dayFirst == nil: dayFirst = number
    case (false, true) where monthFirst == nil: monthFirst = number
    case (false, false):
      undecided = undecided ?? number
      return false
    default: return false
    }
    return true
  }

  package var finding: Finding {
    switch (dayFirst, monthFirst, undecided) {
    case (let day?, let month?, _): .contradictory(dayFirst: day, monthFirst: month)
    case (_?, nil, _): .settled(.dmy)
    case (nil, _?, _): .settled(.mdy)
    case (nil, nil, let first?): .ambiguous(first: first)
    case (nil, nil, nil): .none
    }
  }
}
