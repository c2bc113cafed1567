/// A place on the time line: an instant, and for equal instants the order of the input.
struct Moment: Comparable {
  var time: Int64
  var row: Int

  static let ever = Moment(time: .min, row: .min)

  static func < (a: Moment, b: Moment) -> Bool { (a.time, a.row) < (b.time, b.row) }

  /// Behind everything at this instant.
  static func after(_ time: Int64) -> Moment { Moment(time: time, row: .max) }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element belongs to the second part, where all of the first come before.
  func partition(by isSecond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
