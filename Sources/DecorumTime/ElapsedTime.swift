/// A length of time in whole seconds, as rules write it: `90s`, `30m`, `24h`, `7d`. It is elapsed
/// time, never calendar time: a day is always 86,400 s, whatever the clocks do.
package struct ElapsedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// Reads a whole number and one unit, s, m, h or d, without a blank between.
  /// - Returns: nil for anything else, a number too large for 64 bits included.
  package init?(written text: String) {
    let bytes = text.utf8
    guard let last = bytes.last, bytes.count >= 2,
      let unit = ElapsedTime.units.first(where: { $0.letter == last })
    else { return nil }
    var amount: Int64 = 0
    for byte in bytes.dropLast() {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (tens, overflowsTens) = amount.multipliedReportingOverflow(by: 10)
      let (next, overflows) = tens.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      if overflowsTens || overflows { return nil }
      amount = next
    }
    let (seconds, overflows) = amount.multipliedReportingOverflow(by: unit.seconds)
    if overflows { return nil }
    self.seconds = seconds
  }

  package static func < (a: ElapsedTime, b: ElapsedTime) -> Bool { a.seconds < b.seconds }

  /// In the largest unit that holds it whole: `90s`, `36h`, `7d`.
  package var description: String {
    let (amount, unit) = inLargestUnit
    return "\(amount)\(Character(Unicode.Scalar(unit.letter)))"
  }

  /// For messages, in the same unit: `1 hour`, `7 days`.
  package var words: String {
    let (amount, unit) = inLargestUnit
    return "\(amount) \(unit.name)\(amount == 1 ? "" : "s")"
  }

  private typealias Unit = (letter: UInt8, seconds: Int64, name: String)

  private var inLargestUnit: (amount: Int64, unit: Unit) {
    let units = ElapsedTime.units
    let unit = units.first { seconds != 0 && seconds % $0.seconds == 0 } ?? units[units.count - 1]
    return (seconds / unit.seconds, unit)
  }

  private static let units: [Unit] = [
    (UInt8(ascii: "d"), 86400, "day"), (UInt8(ascii: "h"), 3600, "hour"),
    (UInt8(ascii: "m"), 60, "minute"), (UInt8(ascii: "s"), 1, "second"),
  ]
}
