import DecorumBase
import DecorumPosts
import TestSupport
import Testing

@testable import DecorumReaders

/// Exports whose values were replaced by values of other kinds, at random: no layout may crash, lose a
/// record or say something without a place.
@Suite struct HostileExportTests {
  private static let others = [
    "null", "42", "-1e9", "true", "\"\"", "\" \"", "\"x\"", "[]", "{}", "[1]", "[[{}]]",
    "{\"value\": [null]}", "[{\"content\": 1, \"media\": {}, \"body\": []}]", "\"{\\\"a\\\": 1}\"",
    "\"[{\\\"body\\\": \\\"x\\\"}\"", "\"\\ud83d\"",
  ]

  @Test(arguments: ExportFixture.all)
  func replacedValuesLoseNothing(_ fixture: ExportFixture) throws {
    var numbers = SeededNumbers(UInt64(fixture.text.utf8.count))
    let layout = try #require(JSONLayouts.named(fixture.format))
    for _ in 0..<150 {
      var bytes = fixture.bytes
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = try #require(values(in: bytes).randomElement(using: &numbers))
        bytes.replaceSubrange(place, with: Array(Self.others.randomElement(using: &numbers)!.utf8))
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let reading = read(JSONReader(source: source, layout: layout), bytes)
      let records = reading.posts.count + reading.skipped + reading.refused
      #expect(records >= elements(in: bytes, layout), "\(text)")
      let errors = reading.diagnostics.filter { $0.severity == .error }
      #expect(reading.refused == 0 || !errors.isEmpty, "\(text)")
      for diagnostic in reading.diagnostics {
        #expect((0...bytes.count).contains(diagnostic.primary.span.end), "\(text)")
      }
      for place in reading.posts.flatMap(\.mappedTexts).map(\.span.range) {
        #expect((0...bytes.count).contains(place.upperBound), "\(text)")
      }
    }
  }

  private func scanned(_ bytes: [UInt8]) -> [JSONToken] {
    var scanner = JSONScanner()
    guard case .value = scanner.scan(bytes, from: 0, to: bytes.count, isComplete: true) else {
      return []
    }
    return scanner.tokens
  }

  /// The places of all values, quotation marks included.
  private func values(in bytes: [UInt8]) -> [Range<Int>] {
    let tokens = scanned(bytes)
    var places: [Range<Int>] = []
    func walk(_ i: Int) {
      let range = tokens[i].range
      places.append(
        tokens[i].kind == .string ? (range.lowerBound - 1)..<(range.upperBound + 1) : range)
      var child = i + 1
      while child < tokens[i].next {
        if tokens[i].kind == .object { child += 1 }
        walk(child)
        child = tokens[child].next
      }
    }
    if !tokens.isEmpty { walk(0) }
    return places
  }

  /// How many records the file has: those of a list at the top, or of the lists that the layout knows.
  private func elements(in bytes: [UInt8], _ layout: any JSONLayout) -> Int {
    let block = Block(bytes: bytes, offset: 0, isLast: true)
    let top = JSONNode(scanned(bytes), TextDecoder(block, source: source))
    if top.isArray { return top.elements.count }
    let lists = top.members.filter { layout.lists.contains($0.name) }
    if lists.isEmpty { return top.isObject ? 1 : 0 }
    return lists.map(\.value.elements.count).reduce(0, +)
  }
}
