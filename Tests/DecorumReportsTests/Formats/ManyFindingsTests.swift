import DecorumBase
import Synchronization
import Testing

@testable import DecorumReports

/// Long reports cost what they are long: the bytes of sources that a renderer asks for, and those that it
/// writes, grow with the findings and not with their square.
@Suite struct ManyFindingsTests {
  /// Counts what is asked for.
  private final class Counting: SourceAccess {
    let sources: TextSource
    private let count = Atomic(0)
    var asked: Int { count.load(ordering: .relaxed) }

    init(_ sources: TextSource) { self.sources = sources }

    func name(of source: SourceID) -> String { sources.name(of: source) }
    func length(of source: SourceID) -> Int { sources.length(of: source) }
    func line(of source: SourceID, at offset: Int) -> LinePosition {
      count.add(1, ordering: .relaxed)
      return sources.line(of: source, at: offset)
    }
    func bytes(of source: SourceID, in range: Range<Int>) -> [UInt8] {
      let bytes = sources.bytes(of: source, in: range)
      count.add(bytes.count, ordering: .relaxed)
      return bytes
    }
  }

  /// All of them in one line, each with two other places.
  private static func cost(
    of count: Int, _ format: EveryFormat
  ) -> (asked: Int, written: Int) {
    let record = #"{"text": "日本 👩‍👩‍👧 only today ]]> ##vso[x]"}, "#
    let length = record.utf8.count
    let text = String(repeating: record, count: count)
    let sources = Counting(TextSource(Array(text.utf8), name: "q.json"))
    func span(_ i: Int) -> Span { Span(SourceID(0), i * length + 10..<i * length + 40) }
    let findings = (0..<count).map { i in
      Diagnostic(
        RuleID(known: "frequency/burst"), .error, "too many",
        at: Label(span(i), post: Self.post(i)),
        secondary: [Label(span(max(0, i - 1)), post: Self.post(0)), Label(span(max(0, i - 2)))])
    }
    let bytes = format.renderer.render(
      .sample(findings, inputs: [InputSummary(name: "q.json", format: "json", posts: count)]),
      sources: sources, options: RenderOptions())
    return (sources.asked, bytes.count)
  }

  private static func post(_ i: Int) -> PostReference {
    PostReference(
      id: "p\(i)", platform: "x", account: "@acme", time: nil, address: "posts[\(i)].text")
  }

  @Test(arguments: EveryFormat.all) func tenTimesAsManyCostTenTimesAsMuch(_ format: EveryFormat) {
    let few = Self.cost(of: 80, format)
    let many = Self.cost(of: 800, format)
    // Excerpts of short files are short too. A square would be a hundred times as much.
    #expect(many.asked <= 20 * few.asked + 4096)
    #expect(many.written <= 13 * few.written)
  }
}
