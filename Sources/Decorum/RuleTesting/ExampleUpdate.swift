package import DecorumBase
import DecorumRules
import DecorumYAML

/// `decorum test --update`: writes into a rule's file where its findings sit, byte for byte the same
/// elsewhere. A change that the file would not read back as meant is not made.
package struct ExampleUpdate {
  /// A file with its examples brought up to date.
  package struct Change: Sendable {
    package var path: String
    package var bytes: [UInt8]
    /// Changed lines: `-` as they were, `+` as they are now.
    package var diff: String
    package var count: Int
  }

  private struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
  }

  private let path: String
  private let source: SourceID
  private let old: [UInt8]

  package init(path: String, source: SourceID, bytes: [UInt8]) {
    self.path = path
    self.source = source
    old = bytes
  }

  /// - Returns: nil where none of the changes can be made.
  package func change(_ remedies: [ExampleRemedy]) -> Change? {
    var bytes = old
    var count = 0
    // From the last to the first: what is still to be changed keeps its place.
    for remedy in remedies.sorted(by: { $0.text > $1.text }) where remedy.text.source == source {
      guard let tree = Self.tree(bytes, source), let place = Self.find(remedy.text.start, in: tree),
        let edits = edits(for: remedy, at: place, in: bytes)
      else { continue }
      let changed = Self.applying(edits, to: bytes)
      guard
        let after = Self.tree(changed, source).flatMap({ Self.find(remedy.text.start, in: $0) }),
        Self.holds(remedy, in: after, insteadOf: place)
      else { continue }
      bytes = changed
      count += 1
    }
    if count == 0 { return nil }
    return Change(path: path, bytes: bytes, diff: Self.diff(old, bytes, path), count: count)
  }

  // MARK: Edits

  private func edits(
    for remedy: ExampleRemedy, at place: Place, in bytes: [UInt8]
  ) -> [Edit]? {
    switch remedy {
    case .mark(_, let range):
      let text = place.text.text
      guard let open = Self.first("⟦", in: text.bytes, from: 0),
        let close = Self.first("⟧", in: text.bytes, from: open.upperBound)
      else { return nil }
      /// Where a byte of the text without marks stands in the text with them.
      func decoded(_ offset: Int) -> Int {
        let behindOpen = offset + (offset >= open.lowerBound ? open.count : 0)
        return behindOpen + (behindOpen >= close.lowerBound ? close.count : 0)
      }
      let start = decoded(range.lowerBound)
      let last = decoded(range.upperBound - 1)
      let first = text.span(of: start..<(start + 1)).start
      let end = text.span(of: last..<(last + 1)).end
      return [
        Edit(range: text.span(of: open).range, replacement: []),
        Edit(range: text.span(of: close).range, replacement: []),
        Edit(range: first..<first, replacement: Array("⟦".utf8)),
        Edit(range: end..<end, replacement: Array("⟧".utf8)),
      ]
    case .related(_, let numbers):
      guard let node = place.related, node.sequence != nil,
        bytes[node.span.start] == UInt8(ascii: "["), bytes[node.span.end - 1] == UInt8(ascii: "]")
      else { return nil }
      let list = "[\(numbers.map(String.init).joined(separator: ", "))]"
      return [Edit(range: node.span.range, replacement: Array(list.utf8))]
    }
  }

  private static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    // Of two at one place the removal goes first, so that what is put in stays.
    let order = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in order { bytes.replaceSubrange(edit.range, with: edit.replacement) }
    return bytes
  }

  /// Whether the file now says what was meant: the same text, marked where the finding sits.
  private static func holds(
    _ remedy: ExampleRemedy, in place: Place, insteadOf before: Place
  ) -> Bool {
    let (text, marked) = MarkedText.read(place.text.string)
    switch remedy {
    case .mark(_, let range):
      return text == MarkedText.read(before.text.string).text && marked == range
    case .related(_, let numbers):
      return place.text == before.text
        && place.related?.sequence?.compactMap { $0.scalar.flatMap { Int($0.string) } } == numbers
    }
  }

  private static func first(
    _ mark: String, in bytes: [UInt8], from start: Int
  ) -> Range<Int>? {
    let mark = Array(mark.utf8)
    guard start + mark.count <= bytes.count else { return nil }
    return (start...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
      .map { $0..<($0 + mark.count) }
  }

  // MARK: Places in the file

  /// A text of an example, and what stands beside it.
  private struct Place {
    var text: YAMLScalar
    var related: YAMLNode?
  }

  private static func tree(_ bytes: [UInt8], _ source: SourceID) -> YAMLNode? {
    let (documents, faults) = YAMLParser.parse(bytes, in: source)
    return faults.isEmpty ? documents.first : nil
  }

  private static func find(_ start: Int, in node: YAMLNode) -> Place? {
    switch node.kind {
    case .scalar: return nil
    case .sequence(let items): return items.lazy.compactMap { find(start, in: $0) }.first
    case .mapping(let entries):
      for entry in entries {
        if let scalar = entry.value.scalar, scalar.text.span.start == start {
          let related = entries.first { $0.key.scalar?.string == "related" }?.value
          return Place(text: scalar, related: related)
        }
        if let found = find(start, in: entry.value) { return found }
      }
      return nil
    }
  }

  // MARK: Showing

  private static func diff(_ old: [UInt8], _ new: [UInt8], _ path: String) -> String {
    func lines(_ bytes: [UInt8]) -> [String] {
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    let (before, after) = (lines(old), lines(new))
    var text = "--- \(path)\n+++ \(path)\n"
    // A remedy never adds or takes a line; where one did all the same, all lines are shown.
    for (number, pair) in zip(before, after).enumerated() where pair.0 != pair.1 {
      text += "@@ line \(number + 1)\n-\(pair.0)\n+\(pair.1)\n"
    }
    return text
  }
}
