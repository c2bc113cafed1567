import DecorumBase
import TestSupport
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: CellWidthFixture.widths.map { $0.text })
  func agreesWithAnotherImplementation(text: String) throws {
    let expected = try #require(CellWidthFixture.widths.first { $0.text == text })
    #expect(CellWidth.of(text) == expected.cells)
  }

  @Test func tabsGoToTheNextStop() {
    #expect(CellWidth.of("\tx") == 5)
    #expect(CellWidth.of("abc\tx") == 5)
    #expect(CellWidth.of("abcd\tx") == 9)
    #expect(CellWidth.of("日本\tx") == 9)
  }

  @Test func clustersCoverEveryByteInOrder() {
    var generator = SeededNumbers(1)
    for _ in 0..<2000 {
      let line = NastyText.line(&generator)
      var scanner = CellClusterScanner(line)
      var end = 0
      while let cluster = scanner.next() {
        #expect(cluster.range.lowerBound == end)
        #expect(!cluster.range.isEmpty && cluster.range.count <= CellClusterScanner.longest)
        end = cluster.range.upperBound
      }
      #expect(end == line.count)
    }
  }

  @Test func marksWithoutEndMakeNoClusterWithoutEnd() {
    let line = Array(("e" + String(repeating: "\u{301}", count: 5000)).utf8)
    var scanner = CellClusterScanner(line)
    while let cluster = scanner.next() {
      #expect(cluster.range.count <= CellClusterScanner.longest)
    }
    #expect(CellWidth.of(line) == 1)
  }

  @Test(arguments: [
    "\u{202E}", "\u{200F}", "\u{61C}", "\u{2028}", "\u{FEFF}", "\u{200B}", "\u{E0041}", "\u{AD}",
  ])
  func whatCannotBeSeenStandsAlone(text: String) {
    var scanner = CellClusterScanner(Array("日\(text)本".utf8))
    #expect(scanner.next()?.kind == .text)
    #expect(scanner.next()?.kind == .hidden)
    #expect(scanner.next()?.kind == .text)
    #expect(scanner.next() == nil)
  }

  @Test func joinersHideOnlyBetweenPlainLetters() {
    func kinds(_ text: String) -> [CellCluster.Kind] {
      var scanner = CellClusterScanner(Array(text.utf8))
      var kinds: [CellCluster.Kind] = []
      while let cluster = scanner.next() { kinds.append(cluster.kind) }
      return kinds
    }
    #expect(kinds("fr\u{200D}ee") == [.text, .text, .hidden, .text, .text])
    #expect(kinds("می\u{200C}خ") == [.text, .text, .text])
    #expect(kinds("👩‍👩‍👧") == [.text])
    #expect(kinds("a\u{FE0F}") == [.text, .hidden])
    #expect(kinds("❤\u{FE0F}\u{FE0F}") == [.text, .hidden])
  }
}
