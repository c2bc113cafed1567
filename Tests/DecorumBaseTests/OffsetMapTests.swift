import DecorumBase
import Testing

@Suite struct OffsetMapTests {
  /// `a\u0023é""b`, as a JSON or CSV reader would decode it.
  private var text: MappedText {
    var b = MappedTextBuilder(base: 10)
    b.append(verbatim: "a".utf8, at: 10)
    b.append("#".utf8, replacing: 11..<17)
    b.append(verbatim: "é".utf8, at: 17)
    b.append("\"".utf8, replacing: 19..<21)
    b.append(verbatim: "b".utf8, at: 21)
    return MappedText(bytes: b.bytes, span: Span(SourceID(0), 10..<22), map: b.map())
  }

  @Test func aReplacedUnitMapsAsAWhole() {
    #expect(text.span(of: 1..<2).range == 11..<17)
    #expect(text.span(of: 0..<1).range == 10..<11)
    #expect(text.span(of: 2..<4).range == 17..<19)
    #expect(text.span(of: 0..<6).range == 10..<22)
    #expect(text.span(of: 4..<6).range == 19..<22)
  }

  @Test func anEmptyRangeStaysEmptyAndTheEndMapsToTheEnd() {
    #expect(text.span(of: 6..<6).range == 22..<22)
    #expect(text.span(of: 2..<2).range == 17..<17)
  }

  @Test func droppedBytesBelongToNeitherNeighbour() {
    var b = MappedTextBuilder(base: 0)
    b.append(verbatim: "B".utf8, at: 0)
    b.append(verbatim: "uy".utf8, at: 4)
    let map = b.map()
    #expect(map.origin(of: 0..<1) == 0..<1)
    #expect(map.origin(of: 1..<3) == 4..<6)
    #expect(map.origin(of: 0..<3) == 0..<6)
  }

  @Test func aSliceKeepsItsPlaces() {
    let tail = text.slice(1..<6)
    #expect(tail.string == "#é\"b")
    #expect(tail.span(of: 0..<1).range == 11..<17)
    #expect(tail.span(of: 4..<5).range == 21..<22)
  }
}
