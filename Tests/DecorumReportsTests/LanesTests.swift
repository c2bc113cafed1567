import DecorumBase
import Dispatch
import Testing

@testable import DecorumReports

/// A report is the same bytes whatever number of threads it is written on, and in whatever order they come.
@Suite struct LanesTests {
  /// Several files, some with all in one line; many findings say the same of the same post.
  private static func report(_ count: Int) -> (report: Report, sources: TextSource) {
    let record = #"{"text": "日本 👩‍👩‍👧 only today"}"#
    let length = record.utf8.count + 2
    let files = [", ", "\n\n", "\r\n"].enumerated().map { i, end in
      let text = String(repeating: record + end, count: count / 3 + 1)
      return (name: "q\(i).json", bytes: Array(text.utf8))
    }
    func finding(_ i: Int) -> Diagnostic {
      let start = i / 3 * length + 10
      let span = Span(SourceID(i % 3), start..<start + 24 + i % 7)
      let post = PostReference(
        id: "p\(i % 5)", platform: "x", account: "@acme", time: nil, address: "posts[\(i)].text")
      return Diagnostic(
        RuleID(known: "frequency/burst"), .error, "post \(i)",
        at: Label(span, post: i % 4 == 0 ? nil : post),
        secondary: [Label(Span(SourceID(0), 0..<i % length), "first")])
    }
    let findings = (0..<count).map(finding)
    var report = Report.sample(
      findings,
      problems: Array(findings.prefix(count / 2)),
      inputs: [
        InputSummary(
          name: "q", format: "json", posts: count, diagnostics: Array(findings.prefix(40)))
      ],
      suppressed: findings.prefix(count / 3).map {
        SuppressedFinding(finding: $0, by: .sample(at: Span(SourceID(1), 0..<5)))
      })
    report.known = findings.prefix(90).map {
      KnownFinding($0, by: .baseline(since: "2026-11-01", days: 3))
    }
    return (report, TextSource(files))
  }

  @Test(arguments: [0, 1, 2, 32, 33, 34, 100, 601], [1, 2, 7, 40])
  func theyWriteWhatOneThreadWrites(_ count: Int, _ lanes: Int) {
    let (report, sources) = Self.report(count)
    func bytes(_ run: RenderOptions.Lanes.Run?) -> [UInt8] {
      var options = RenderOptions()
      options.lanes = run.map { RenderOptions.Lanes(count: lanes, run: $0) }
      return JSONRenderer().render(report, sources: sources, options: options)
    }
    let alone = bytes(nil)
    #expect(bytes { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) } == alone)
    #expect(bytes { count, body in (0..<count).reversed().forEach(body) } == alone)
  }
}
