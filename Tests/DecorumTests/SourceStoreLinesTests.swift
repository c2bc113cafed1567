import Decorum
import DecorumBase
import TestSupport
import Testing

/// Lines are compared with a slow scan of the whole text, over texts whose line ends crowd around
/// the places where the store keeps its checkpoints.
@Suite struct SourceStoreLinesTests {
  @Test(arguments: [
    ("", [(0, 1, 0..<0)]),
    ("a", [(0, 1, 0..<1), (1, 1, 0..<1)]),
    ("a\nb", [(1, 1, 0..<1), (2, 2, 2..<3), (3, 2, 2..<3)]),
    ("a\r\nb", [(1, 1, 0..<1), (2, 1, 0..<1), (3, 2, 3..<4)]),
    ("a\rb", [(1, 1, 0..<1), (2, 2, 2..<3)]),
    ("a\n\r\r\n", [(2, 2, 2..<2), (3, 3, 3..<3), (4, 3, 3..<3), (5, 4, 5..<5)]),
  ]) func shortTexts(text: String, expected: [(Int, Int, Range<Int>)]) {
    let store = SourceStore()
    let source = store.addMemory(name: "text", bytes: Array(text.utf8))
    for (offset, number, range) in expected {
      #expect(
        store.line(of: source, at: offset) == LinePosition(number: number, range: range),
        "\(text.debugDescription) at \(offset)")
    }
  }

  @Test(arguments: 0..<3) func agreesWithASlowScan(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let bytes = nastyText(&numbers)
    let oracle = SlowLines(bytes)
    let folder = try ScratchFolder()
    let path = try folder.write("post.txt", bytes)

    let store = SourceStore()
    let memory = store.addMemory(name: "memory", bytes: bytes)
    let streamed = try #require(store.discover([path]).sources.first)
    _ = try store.stream(streamed, blockSize: .random(in: 1000...200_000, using: &numbers)) {
      .random(in: 0...$0, using: &numbers)
    }

    var offsets = (0..<25).map { _ in Int.random(in: 0...bytes.count, using: &numbers) }
    for boundary in stride(from: 0, through: bytes.count, by: 1 << 16) {
      offsets += (boundary - 3...boundary + 3).filter { (0...bytes.count).contains($0) }
    }
    for offset in offsets {
      let expected = oracle.line(at: offset)
      #expect(store.line(of: memory, at: offset) == expected, "offset \(offset)")
      #expect(store.line(of: streamed, at: offset) == expected, "offset \(offset)")
    }
  }

  @Test func aReaderThatStoppedEarlyLeavesLinesThatAreFound() throws {
    let store = SourceStore()
    let text = String(repeating: "one line\n", count: 30_000)
    let source = store.addMemory(name: "memory", bytes: Array(text.utf8))
    try store.readBlocks(of: source, blockSize: 70_000) { _, _, _ in nil }
    #expect(store.line(of: source, at: 269_999).number == 30_000)
  }

  /// Some 300 KB: runs of letters, some longer than a checkpoint's stretch, with clusters of line
  /// ends between them that are pushed onto the boundaries.
  private func nastyText(_ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    let ends: [[UInt8]] = [[10], [13], [13, 10], [13, 13, 10], [10, 13], [13, 13], [10, 10]]
    while bytes.count < 300_000 {
      let toBoundary = (1 << 16) - bytes.count % (1 << 16)
      let run =
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: max(toBoundary - Int.random(in: 0...2, using: &numbers), 0)
        case 1: Int.random(in: 0...90_000, using: &numbers)
        default: Int.random(in: 0...2000, using: &numbers)
        }
      bytes += repeatElement(UInt8(ascii: "x"), count: run)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        bytes += ends.randomElement(using: &numbers) ?? []
      }
    }
    return bytes
  }
}

/// All line ends of a text, found one byte at a time.
private struct SlowLines {
  private var ends: [(last: Int, next: Int)] = []
  private let length: Int

  init(_ bytes: [UInt8]) {
    length = bytes.count
    var i = 0
    while i < bytes.count {
      if bytes[i] == 13, i + 1 < bytes.count, bytes[i + 1] == 10 {
        ends.append((i, i + 2))
        i += 2
      } else if bytes[i] == 13 || bytes[i] == 10 {
        ends.append((i, i + 1))
        i += 1
      } else {
        i += 1
      }
    }
  }

  func line(at offset: Int) -> LinePosition {
    let before = ends.filter { $0.next <= offset }
    let start = before.last?.next ?? 0
    let end = before.count < ends.count ? ends[before.count].last : length
    return LinePosition(number: before.count + 1, range: start..<end)
  }
}
