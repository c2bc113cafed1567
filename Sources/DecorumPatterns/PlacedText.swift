/// A text in which strings are found by where they stand: for each two bytes of its loose form, all places
/// that have them. So the places where a pattern may match cost far less than matching it everywhere.
///
/// A class: all patterns that a text wakes share it.
package final class PlacedText: Sendable {
  /// Where matches may begin, first and last, in bytes of the text.
  struct Window: Equatable {
    var low: Int
    var high: Int
  }

  private let text: [UInt8]
  private let loose: [UInt8]
  /// How many bytes of the loose form stand before each stretch of the text.
  private let stretches: [Int32]
  /// The first place of two bytes, by their bucket; -1 = they stand nowhere.
  private let heads: [Int32]
  /// The next place of the same bucket, by place.
  private let next: [Int32]

  /// Shorter texts are read through in no time.
  package static let shortest = 256
  private static let stretch = 64
  private static let buckets = 4096
  /// To match at so many places costs less than to begin anew behind them.
  private static let gap = 16

  /// - Parameter text: valid UTF-8.
  package init(_ text: [UInt8]) {
    self.text = text
    let ends = stride(from: 0, to: text.count, by: PlacedText.stretch).map {
      PlacedText.wholeScalars(text, $0 + PlacedText.stretch)
    }
    (loose, stretches) = LooseForm.bytes(of: text, stretches: ends)
    var heads = [Int32](repeating: -1, count: PlacedText.buckets)
    var next = [Int32](repeating: -1, count: loose.count)
    // From the end, so that places ascend.
    var place = loose.count - 2
    while place >= 0 {
      let bucket = PlacedText.bucket(loose[place], loose[place + 1])
      next[place] = heads[bucket]
      heads[bucket] = Int32(place)
      place -= 1
    }
    self.heads = heads
    self.next = next
  }

  /// Letters have buckets of their own.
  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) << 5 ^ Int(second)) & (buckets - 1)
  }

  /// The first place from `offset` on where a scalar begins, or the end.
  private static func wholeScalars(_ text: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return min(offset, text.count)
  }

  // MARK: Windows

  /// Ascending, and apart from each other.
  func windows(of starts: MatchStarts) -> [Window] {
    let (looseBytes, nextPlaces) = (loose, next)
    let loose = looseBytes.span
    let next = nextPlaces.span
    let strings = starts.bytes.span
    // Both ends of a window in loose form in one word: sorting words is quick.
    var spans: [UInt64] = []
    for mark in starts.marks {
      let string = strings.extracting(mark.string.core)
      let bucket = PlacedText.bucket(string[mark.rarest], string[mark.rarest + 1])
      var found = Int(heads[bucket])
      while found >= 0 {
        let place = found - mark.rarest
        if PlacedText.holds(loose, string, at: place), mark.string.mayHold(in: loose, at: place) {
          let low =
            mark.lead.isNear ? PlacedText.back(mark.lead.most, from: place, in: loose) : 0
          // A blank behind another is that one.
          let high =
            PlacedText.back(mark.lead.least, from: place, in: loose)
            + (string[0] == LooseForm.blank ? 1 : 0)
          spans.append(UInt64(low) << 32 | UInt64(high))
        }
        found = Int(next[found])
      }
    }
    return windows(spans)
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
  private func windows(_ spans: [UInt64]) -> [Window] {
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
      windows.append(Window(low: origin(of: low), high: origin(of: high + 1) - 1))
    }
    return windows
  }

  private func start(ofStretch stretch: Int) -> Int {
    stretch == 0 ? 0 : PlacedText.wholeScalars(text, stretch * PlacedText.stretch)
  }

  /// The first place of the text before which stand at least so many bytes of its loose form.
  private func origin(of offset: Int) -> Int {
    // Each scalar's form is as long as the scalar at most: so then all are.
    if loose.count == text.count { return min(offset, text.count) }
    if offset <= 0 { return 0 }
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
      let loose = LooseForm.scalar(value)
      if loose != UInt32(LooseForm.blank) {
        before += loose == value ? length : LooseForm.length(of: loose)
      } else if before == 0 || self.loose[before - 1] != LooseForm.blank {
        before += 1
      }
      place += length
    }
    return place
  }
}
