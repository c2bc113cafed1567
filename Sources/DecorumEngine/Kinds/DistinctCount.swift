/// Counts different values in a stretch of a list whose ends move forward.
struct DistinctCount {
  private let values: [Int32]
  private var range = 0..<0
  private var counts: [Int32: Int] = [:]

  /// - Parameter values: -1 where there is none.
  init(_ values: [Int32]) { self.values = values }

  mutating func count(in wanted: Range<Int>) -> Int {
    if wanted.lowerBound < range.lowerBound || wanted.lowerBound > range.upperBound
      || wanted.upperBound < range.upperBound
    {
      range = wanted.lowerBound..<wanted.lowerBound
      counts = [:]
    }
    for i in range.upperBound..<wanted.upperBound where values[i] >= 0 {
      counts[values[i], default: 0] += 1
    }
    for i in range.lowerBound..<wanted.lowerBound where values[i] >= 0 {
      counts[values[i], default: 0] -= 1
      if counts[values[i]] == 0 { counts[values[i]] = nil }
    }
    range = wanted
    return counts.count
  }
}
