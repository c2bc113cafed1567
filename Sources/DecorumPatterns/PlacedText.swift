/// A text in which strings are found by where they stand, so that the places where a pattern may match
/// cost far less than matching it everywhere. A few strings are searched for; for more there is a table: for
/// each two bytes of the loose form, all places that have them.
///
/// A class: all patterns that a text wakes share it, and what the first needs serves the others.
package final class PlacedText {
  /// Where matches may begin, first and last, in bytes of the text.
  struct Window: Equatable {
    var low: Int
    var high: Int
  }

  private struct Form {
    let loose: [UInt8]
    let stretches: [Int32]
  }

  private let text: [UInt8]
  /// With how many bytes of it stand before each stretch of the text.
  private lazy var form: Form = {
    let ends = stride(from: 0, to: text.count, by: PlacedText.stretch).map {
      PlacedText.wholeScalars(text, $0 + PlacedText.stretch)
    }
    let form = LooseForm.bytes(of: text, stretches: ends)
    return Form(loose: form.bytes, stretches: form.starts)
  }()
  private lazy var table = Table(form.loose)
  private var tablesAsked = 0

  /// So many strings are searched for one by one.
  private static let fewMarks = 10
  /// Shorter texts are read through in less time than a table takes, and so is a text for few patterns.
  private static let shortest = 256
  private static let fewPatterns = 2
  private static let stretch = 64
  private static let buckets = 4096
  /// To match at so many places costs less than to begin anew behind them.
  private static let gap = 16

  /// - Parameter text: valid UTF-8.
  package init(_ text: [UInt8]) { self.text = text }

  private struct Table {
    /// The first place of two bytes, by their bucket; -1 = they stand nowhere.
    let heads: [Int32]
    /// The next place of the same bucket, by place.
    let next: [Int32]

    /// Of no text.
    init() { (heads, next) = ([], []) }

    init(_ loose: [UInt8]) {
      var heads = [Int32](repeating: -1, count: PlacedText.buckets)
      var next = [Int32](repeating: -1, count: loose.count)
      // From the end, so that places ascend.
      var place = loose.count - 2
      while place >= 0 {
        let bucket = Table.bucket(loose[place], loose[place + 1])
        next[place] = heads[bucket]
        heads[bucket] = Int32(place)
        place -= 1
      }
      self.heads = heads
      self.next = next
    }

    /// Letters have buckets of their own.
    static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
      (Int(first) << 5 ^ Int(second)) & (PlacedText.buckets - 1)
    }
  }

  /// The first place from `offset` on where a scalar begins, or the end.
  private static func wholeScalars(_ text: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return min(offset, text.count)
  }

  // MARK: Windows

  /// Ascending, and apart from each other; nil where to read the whole text costs less.
  func windows(of starts: MatchStarts) -> [Window]? {
    if starts.marks.count <= PlacedText.fewMarks { return windows(of: starts, by: .search) }
    if text.count < PlacedText.shortest { return nil }
    tablesAsked += 1
    return tablesAsked <= PlacedText.fewPatterns ? nil : windows(of: starts, by: .table)
  }

  enum Way { case search, table }

  func windows(of starts: MatchStarts, by way: Way) -> [Window] {
    let (form, table) = (form, way == .table ? table : Table())
    let looseBytes = form.loose
    let loose = looseBytes.span
    let (heads, next) = (table.heads.span, table.next.span)
    let strings = starts.bytes.span
    // Both ends of a window in loose form in one word: sorting words is quick.
    var spans: [UInt64] = []
    func note(_ mark: MatchStarts.Mark, at place: Int, in loose: borrowing Span<UInt8>) {
      let string = strings.extracting(mark.string.core)
      guard PlacedText.holds(loose, string, at: place), mark.string.mayHold(in: loose, at: place)
      else { return }
      let low = mark.lead.isNear ? PlacedText.back(mark.lead.most, from: place, in: loose) : 0
      // A blank behind another is that one.
      let high =
        PlacedText.back(mark.lead.least, from: place, in: loose)
        + (string[0] == LooseForm.blank ? 1 : 0)
      spans.append(UInt64(low) << 32 | UInt64(high))
    }
    for mark in starts.marks {
      let string = strings.extracting(mark.string.core)
      switch way {
      case .search:
        let rarest = string[mark.rarestByte]
        var from = 0
        while let found = looseBytes.firstPlace(of: rarest, in: from..<looseBytes.count) {
          note(mark, at: found - mark.rarestByte, in: loose)
          from = found + 1
        }
      case .table:
        let bucket = Table.bucket(string[mark.rarestPair], string[mark.rarestPair + 1])
        var found = Int(heads[bucket])
        while found >= 0 {
          note(mark, at: found - mark.rarestPair, in: loose)
          found = Int(next[found])
        }
      }
    }
    return windows(spans, form)
  }

  private static func holds(
    _ loose: borrowing Span<UInt8>, _ string: borrowing Span<UInt8>, at place: Int
  ) -> Bool {
    guard place >= 0, place + string.count <= loose.count else { return false }
    for i in string.indices where loose[place + i] != string[i] { return false }
    return true
  }

  /// So many characters before a place of the loose form.
  private static func back(
    _ characters: Int, from place: Int, in loose: borrowing Span<UInt8>
  ) -> Int {
    var (place, left) = (place, characters)
    while left > 0, place > 0 {
      place -= 1
      if loose[place] & 0xC0 != 0x80 { left -= 1 }
    }
    return place
  }

  /// - Parameter spans: first and last places in the loose form, the first in the high bits.
  private func windows(_ spans: [UInt64], _ form: Form) -> [Window] {
    let spans = spans.count > 1 ? spans.sorted() : spans
    var windows: [Window] = []
    var i = 0
    while i < spans.count {
      let low = Int(spans[i] >> 32)
      var high = Int(spans[i] & 0xFFFF_FFFF)
      i += 1
      while i < spans.count, Int(spans[i] >> 32) <= high + PlacedText.gap {
        high = max(high, Int(spans[i] & 0xFFFF_FFFF))
        i += 1
      }
      windows.append(Window(low: origin(of: low, form), high: origin(of: high + 1, form) - 1))
    }
    return windows
  }

  private func start(ofStretch stretch: Int) -> Int {
    stretch == 0 ? 0 : PlacedText.wholeScalars(text, stretch * PlacedText.stretch)
  }

  /// The first place of the text before which stand at least so many bytes of its loose form.
  private func origin(of offset: Int, _ form: Form) -> Int {
    // Each scalar's form is as long as the scalar at most: so then all are.
    if form.loose.count == text.count { return min(offset, text.count) }
    if offset <= 0 { return 0 }
    let (loose, stretches) = (form.loose, form.stretches)
    var (stretch, end) = (0, stretches.count)
    while end - stretch > 1 {
      let middle = (stretch + end) / 2
      if Int(stretches[middle]) < offset { stretch = middle } else { end = middle }
    }
    var place = start(ofStretch: stretch)
    var before = Int(stretches[stretch])
    // The same of a stretch, of which the last is not worth the question.
    if end < stretches.count, Int(stretches[end]) - before == start(ofStretch: end) - place {
      return place + offset - before
    }
    while before < offset, place < text.count {
      let (value, length) = LooseForm.decoded(text, at: place)
      let form = LooseForm.scalar(value)
      if form != UInt32(LooseForm.blank) {
        before += form == value ? length : LooseForm.length(of: form)
      } else if before == 0 || loose[before - 1] != LooseForm.blank {
        before += 1
      }
      place += length
    }
    return place
  }
}
