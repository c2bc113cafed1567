import DecorumBase
import Synchronization
import TestSupport
import Testing

@testable import DecorumReports

@Suite struct ColumnsTests {
  /// Counts from the start of the line, one code point at a time.
  private func oracle(_ offset: Int, in line: [UInt8]) -> (codePoint: Int, utf16: Int) {
    var (codePoint, utf16, i) = (1, 1, 0)
    while i < offset {
      var length = 1
      for n in stride(from: 4, through: 1, by: -1) where i + n <= line.count {
        if String(validating: line[i..<i + n], as: UTF8.self)?.unicodeScalars.count == 1 {
          length = n
          break
        }
      }
      if i + length > offset { break }
      codePoint += 1
      utf16 += String(decoding: line[i..<i + length], as: UTF8.self).utf16.count
      i += length
    }
    return (codePoint, utf16)
  }

  @Test func everyUnitInTheLineThatConfusesCompilers() {
    let line = Array("\t日本 👩‍👩‍👧 é x".utf8)
    let columns = LineColumns(of: line.count - 1, in: line)
    #expect(columns.codePoint == 13)
    #expect(columns.utf16 == 16)
    #expect(columns.byte == line.count)
    #expect(columns.cell == 15)
  }

  @Test func columnsAgreeWithCountingFromTheStart() {
    var generator = SeededNumbers(2)
    for _ in 0..<1500 {
      let line = NastyText.line(&generator)
      for offset in 0...line.count {
        let columns = LineColumns(of: offset, in: line)
        let expected = oracle(offset, in: line)
        #expect(columns.codePoint == expected.codePoint)
        #expect(columns.utf16 == expected.utf16)
        #expect(columns.byte == offset + 1)
      }
      #expect(LineColumns(of: line.count, in: line).cell == CellWidth.of(line) + 1)
    }
  }

  @Test func aPlaceBehindTheLineIsItsEnd() {
    #expect(LineColumns(of: 9, in: Array("abc".utf8)).codePoint == 4)
  }

  @Test func theResolverAgreesAnywhereInAHugeLine() {
    var generator = SeededNumbers(3)
    var line: [UInt8] = []
    while line.count < 60_000 { line += NastyText.line(&generator, upTo: 200) }
    line.removeAll { $0 == 0x0A || $0 == 0x0D }
    let sources = TextSource(Array("first\n".utf8) + line + Array("\nlast".utf8))
    var resolver = PositionResolver(sources)
    for _ in 0..<200 {
      let offset = Int.random(in: 0...line.count, using: &generator)
      let position = resolver.position(of: 6 + offset, in: SourceID(0))
      #expect(position.line.number == 2)
      #expect(position.columns == LineColumns(of: offset, in: line))
    }
  }

  /// Plain stretches are stepped over; the rest goes cluster by cluster. Here all of it does.
  @Test func plainStretchesBetweenOthersCountAsTheirClusters() {
    let line =
      Array("— a plain stretch — e\u{301}, 日本, \t x👩‍👩‍👧y \u{7F}z#️⃣ and the end".utf8) + [0xFF, 0x41]
    for target in 0...line.count {
      var expected = LineColumns()
      var scanner = CellClusterScanner(line)
      var (codePoint, utf16, byte, cell, boundary) = (1, 1, 1, 1, 0)
      while let cluster = scanner.next(), cluster.range.upperBound <= target {
        codePoint += cluster.scalars
        utf16 += cluster.utf16
        byte += cluster.range.count
        cell = cluster.endCell(from: cell - 1) + 1
        boundary = cluster.range.upperBound
      }
      #expect(expected.advance(over: line, from: 0, to: target) == boundary)
      #expect(
        [expected.codePoint, expected.utf16, expected.byte, expected.cell]
          == [codePoint, utf16, byte, cell])
    }
  }

  @Test func aHugeLineIsReadOnceAndAPieceForEachPlace() {
    let sources = CountingSource(Array(repeating: UInt8(ascii: "x"), count: 2_000_000))
    var resolver = PositionResolver(sources)
    for i in stride(from: 1_999_999, to: 0, by: -1999) {
      #expect(resolver.position(of: i, in: SourceID(0)).columns.codePoint == i + 1)
    }
    #expect(sources.bytesRead < 12_000_000)
  }

  @Test func aByteOrderMarkIsNoColumn() {
    let sources = TextSource(Array("\u{FEFF}text\nmore".utf8))
    var resolver = PositionResolver(sources)
    #expect(resolver.position(of: 4, in: SourceID(0)).columns.codePoint == 2)
    #expect(resolver.position(of: 0, in: SourceID(0)).columns.byte == 1)
    #expect(resolver.position(of: 9, in: SourceID(0)).columns.byte == 2)
  }
}

/// Counts what is read of it.
private final class CountingSource: SourceAccess {
  private let source: TextSource
  private let read = Atomic(0)
  var bytesRead: Int { read.load(ordering: .relaxed) }

  init(_ bytes: [UInt8]) { source = TextSource(bytes) }

  func name(of id: SourceID) -> String { source.name(of: id) }
  func length(of id: SourceID) -> Int { source.length(of: id) }
  func line(of id: SourceID, at offset: Int) -> LinePosition { source.line(of: id, at: offset) }

  func bytes(of id: SourceID, in range: Range<Int>) -> [UInt8] {
    read.add(range.count, ordering: .relaxed)
    return source.bytes(of: id, in: range)
  }
}
