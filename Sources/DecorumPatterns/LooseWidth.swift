/// How many characters a part of a pattern matches, in loose form: at least and at most.
///
/// A blank beside another is none there. So blanks do not count in what there is at least, and a run of
/// them counts as one in what there is at most.
struct LooseWidth: Hashable {
  var least: Int
  var most: Int

  static let nothing = LooseWidth(least: 0, most: 0)
  /// Perhaps a blank.
  static let character = LooseWidth(least: 0, most: 1)
  static let unbounded = LooseWidth(least: 0, most: limit)

  /// Strings farther than that behind the start of a match tell only where none begins any more.
  private static let farthest = 300
  /// What is more counts as that.
  private static let limit = 1 << 20

  init(least: Int, most: Int) { (self.least, self.most) = (least, most) }

  /// - Parameter scalar: as it is written in the pattern.
  init(of scalar: UInt32) {
    self.init(least: LooseForm.scalar(scalar) == UInt32(LooseForm.blank) ? 0 : 1, most: 1)
  }

  /// Whether a string so far behind the start of a match tells nearly where that is.
  var isNear: Bool { most <= LooseWidth.farthest }

  /// Both, one behind the other.
  mutating func add(_ other: LooseWidth) {
    least = min(least + other.least, LooseWidth.limit)
    most = min(most + other.most, LooseWidth.limit)
  }

  /// So many times.
  func repeated(_ low: Int, _ high: Int) -> LooseWidth {
    func times(_ width: Int, _ count: Int) -> Int {
      width == 0 ? 0 : width * min(count, LooseWidth.limit / width)
    }
    return LooseWidth(least: times(least, low), most: times(most, high))
  }

  /// One or the other.
  func spanning(_ other: LooseWidth) -> LooseWidth {
    LooseWidth(least: min(least, other.least), most: max(most, other.most))
  }
}
