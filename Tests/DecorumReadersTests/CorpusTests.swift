import DecorumBase
import DecorumPosts
import DecorumReaders
import Foundation
import ReaderOracle
import TestSupport
import Testing

/// The fuzzer's corpus, read again: what was found once is not lost twice. Seeded changes of its files
/// look a little further in each run of the tests; the fuzzer itself looks far.
@Suite struct CorpusTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fuzz/corpus")

  private func inputs(_ oracle: ReaderOracle) throws -> [(name: String, bytes: [UInt8])] {
    let folder = Self.corpus.appending(path: oracle.name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  @Test(arguments: ReaderOracle.all) func theCorpusHolds(_ oracle: ReaderOracle) throws {
    let inputs = try inputs(oracle)
    #expect(inputs.count >= 4, "no corpus for \(oracle)")
    for input in inputs {
      do { try oracle.check(input.bytes) } catch {
        Issue.record("Fuzz/corpus/\(oracle)/\(input.name): \(error)")
      }
    }
  }

  @Test(arguments: ReaderOracle.all) func changesOfItHold(_ oracle: ReaderOracle) throws {
    var numbers = SeededNumbers(UInt64(oracle.name.utf8.count) + 2026)
    let inputs = try inputs(oracle).map(\.bytes).filter { $0.count < 1500 }
    for _ in 0..<400 {
      var bytes = inputs.randomElement(using: &numbers) ?? []
      for _ in 0...Int.random(in: 0..<4, using: &numbers) {
        Self.change(&bytes, inputs, &numbers)
      }
      do { try oracle.check(bytes) } catch {
        Issue.record("\(oracle): \(error)\n\(Data(bytes).base64EncodedString())")
      }
    }
  }

  /// One small change: a byte, a cut, a piece twice, a piece of another file.
  private static func change(
    _ bytes: inout [UInt8], _ others: [[UInt8]], _ numbers: inout SeededNumbers
  ) {
    func place(_ count: Int, _ numbers: inout SeededNumbers) -> Range<Int> {
      let start = Int.random(in: 0...count, using: &numbers)
      return start..<Int.random(in: start...min(count, start + 24), using: &numbers)
    }
    let signs = Array("\"'\\,;:{}[]<>&|-+ \r\n\t0a\u{FEFF}".utf8)
    let here = place(bytes.count, &numbers)
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: bytes.removeSubrange(here)
    case 1: bytes.insert(contentsOf: bytes[here], at: here.lowerBound)
    case 2: bytes.insert(signs.randomElement(using: &numbers) ?? 0, at: here.lowerBound)
    case 3:
      if !here.isEmpty { bytes[here.lowerBound] = UInt8.random(in: 0...255, using: &numbers) }
    default:
      let other = others.randomElement(using: &numbers) ?? []
      bytes.replaceSubrange(here, with: other[place(other.count, &numbers)])
    }
  }

  /// A field that the oracle does not look at would be compared by nobody.
  @Test func theOracleLooksAtAllOfAPost() {
    let span = Span(ReaderOracle.source, 0..<0)
    var post = Post(record: span, address: .whole, text: MappedText(verbatim: [], at: span))
    post.title = post.text
    var fields: Set<String> = []
    func add(_ value: Any) {
      for child in Mirror(reflecting: value).children {
        switch child.label {
        case "seldom", "details": add(child.value)
        case "held": (child.value as? [Any])?.forEach(add)
        case let label: if let label { fields.insert(label) }
        }
      }
    }
    add(post)
    #expect(fields == PostContents.fields)
  }

  /// An oracle that objects to nothing would be worth nothing.
  @Test func theOracleObjects() {
    let source = Array("one post".utf8)
    let span = Span(ReaderOracle.source, 0..<source.count)
    let wrong: [MappedText] = [
      MappedText(verbatim: Array("one toast".utf8), at: span),
      MappedText(verbatim: [0xFF], at: span),
      MappedText(bytes: source, span: span, map: OffsetMap(shiftedBy: 1)),
      MappedText(
        bytes: source, span: span,
        map: OffsetMap(
          base: 0, segments: [.init(derived: 0..<3, origin: 0..<3, isVerbatim: true)])),
      MappedText(verbatim: source, at: Span(ReaderOracle.source, 1..<source.count)),
    ]
    for text in wrong {
      #expect(throws: Objection.self) { try text.check(in: source, "the text") }
    }
    #expect(throws: Objection.self) { try WholeReading(Halting(), source, blockSize: 3) }
    #expect(throws: Objection.self) { try WholeReading.check(Counting(), source) }
  }
}

/// Never says that it has finished.
private struct Halting: PostReader {
  let recognition = Recognition("text", because: "a test says so")
  mutating func read(_ block: Block) -> ReadResult { ReadResult() }
}

/// Counts blocks, as no reader may.
private struct Counting: PostReader {
  let recognition = Recognition("text", because: "a test says so")
  mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    result.consumed = block.bytes.count
    result.skipped = 1
    result.isFinished = block.isLast
    return result
  }
}
