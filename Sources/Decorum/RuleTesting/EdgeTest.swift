package import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime

/// `decorum test --mutate`: moves the posts of examples to the last second inside a window and to the
/// first one outside, and wants the verdict to turn between the two. A window of which no example
/// shows the edge may be an hour too long, and nobody would know.
package struct EdgeTest {
  package struct Result: Sendable {
    package var failures: [Diagnostic] = []
    /// Windows looked through by examples, and those whose edge the example shows.
    package var tried = 0
    package var shown = 0
    package var windows = 0
  }

  private let test: RuleTest

  package init(_ test: RuleTest) { self.test = test }

  /// One window of one limb, whatever its length in an example.
  private struct Window: Hashable {
    var limb: String
    var name: String
  }

  private struct Findings {
    var lengths: [Window: String] = [:]
    /// In order of appearance.
    var windows: [Window] = []
    var shown: Set<Window> = []
    /// What was moved in vain.
    var vain: [Window: [String]] = [:]

    mutating func add(_ window: Window, _ edge: WindowEdge) {
      if lengths.updateValue(edge.length, forKey: window) == nil { windows.append(window) }
    }
  }

  package func run() -> Result {
    var result = Result()
    for rule in test.book.rules {
      var findings = Findings()
      for limb in rule.limbs {
        for edge in rule.edges(of: limb, now: 0, time: nil, zone: nil) {
          findings.add(Window(limb: limb.message.source, name: edge.name), edge)
        }
      }
      for example in rule.examples where !example.posts.isEmpty && example.expectation == .flag {
        guard let judge = try? test.judge(of: example, rule) else { continue }
        for limb in judge.rule.limbs { move(limb, judge, &findings, &result) }
      }
      result.windows += findings.windows.count
      for window in findings.windows where !findings.shown.contains(window) {
        result.failures.append(failure(rule, window, findings))
      }
    }
    result.failures.sort(by: Diagnostic.precedes)
    return result
  }

  /// Looks for the edges of one limb around what it finds alone.
  private func move(
    _ limb: Limb, _ judge: ExampleJudge, _ findings: inout Findings, _ result: inout Result
  ) {
    let alone = judge.with(limb: limb)
    let now = judge.now.secondsSince1970
    let found = alone.findings(of: judge.example)
    if found.isEmpty { return }
    var tried: [Window: Bool] = [:]
    for finding in found {
      let time = judge.example.posts[finding.post].at.map { now + $0 }
      for edge in judge.rule.edges(of: limb, now: now, time: time, zone: judge.zone) {
        let window = Window(limb: limb.message.source, name: edge.name)
        findings.add(window, edge)
        if tried[window] == true { continue }
        tried[window] = shows(edge, alone, finding, window, &findings)
      }
    }
    result.tried += tried.count
    result.shown += tried.count { $0.value }
    for (window, isShown) in tried where isShown { findings.shown.insert(window) }
  }

  private func shows(
    _ edge: WindowEdge, _ judge: ExampleJudge, _ finding: ExampleJudge.Found, _ window: Window,
    _ findings: inout Findings
  ) -> Bool {
    let now = judge.now.secondsSince1970
    let posts = judge.example.posts
    func time(_ post: Int) -> Int64? { posts[post].at.map { now + $0 } }
    // What a condition on other posts looked at is no part of the finding.
    let around = edge.findsInside ? [finding.post] + finding.related : Array(posts.indices)
    for mover in around where posts[mover].at != nil {
      var anchors: [(time: Int64, side: Int64)] = []
      switch edge.anchor {
      case .now: anchors = [(now, 1)]
      case .at(let time): if mover == finding.post { anchors = [(time, 1)] }
      case .posts:
        // The found post is the later one: it moves away from the others.
        let side: Int64 = edge.findsInside && mover == finding.post ? -1 : 1
        anchors = around.filter { $0 != mover }.compactMap { time($0) }.map { ($0, side) }
      }
      for anchor in anchors {
        let inside = anchor.time + anchor.side * edge.inside
        let outside = anchor.time + anchor.side * edge.outside
        let here = judge.findings(of: judge.example.moving(mover, to: inside - now)).map(\.post)
        let there = judge.findings(of: judge.example.moving(mover, to: outside - now)).map(\.post)
        if edge.findsInside {
          if here.contains(finding.post), !there.contains(finding.post) { return true }
        } else if here.contains(finding.post) != there.contains(finding.post) {
          return true
        }
        note(judge, mover, inside, outside, here, there, in: window, &findings)
      }
    }
    return false
  }

  private func note(
    _ judge: ExampleJudge, _ mover: Int, _ inside: Int64, _ outside: Int64, _ here: [Int],
    _ there: [Int], in window: Window, _ findings: inout Findings
  ) {
    guard findings.vain[window, default: []].count < 3 else { return }
    func flagged(_ posts: [Int]) -> String {
      posts.isEmpty
        ? "nothing is" : posts.map { judge.name(of: $0) }.joined(separator: ", ") + " is"
    }
    func clock(_ time: Int64) -> String { Instant(secondsSince1970: time).rfc3339 }
    findings.vain[window, default: []].append(
      "\"\(judge.example.text)\": with post \(judge.name(of: mover)) at \(clock(inside)) "
        + "\(flagged(here)) flagged, at \(clock(outside)) \(flagged(there))")
  }

  private func failure(_ rule: Rule, _ window: Window, _ findings: Findings) -> Diagnostic {
    let length = findings.lengths[window] ?? ""
    let moved = findings.vain[window] ?? ["no flagged example looks through it"]
    return Diagnostic(
      RuleID(known: "rule/edge"), .error,
      "\(rule.id): no example shows where \"\(window.name)\" ends"
        + (length.isEmpty ? "" : " (\(length))"),
      at: Label(rule.place), notes: ["of the limb that says: \(window.limb)"] + moved,
      helps: [
        "add an example that is flagged one second inside the window and not at its end"
      ])
  }
}

extension RuleExample {
  /// The same with one post at another distance from now.
  fileprivate func moving(_ post: Int, to at: Int64) -> RuleExample {
    var example = self
    example.posts[post].at = at
    return example
  }
}

extension ExampleJudge {
  /// A finding by the numbers of its posts.
  struct Found {
    var post: Int
    var related: [Int]
  }

  /// The findings on a queue, which is the example with some posts elsewhere.
  func findings(of example: RuleExample) -> [Found] {
    let records = ExampleRecord.records(for: example, now: now)
    let judged = judged(ExampleContainer.plain(records))
    let numbers = Dictionary(
      example.posts.indices.map { (name(of: $0), $0) }, uniquingKeysWith: { a, _ in a })
    return judged.findings.compactMap { finding in
      guard let post = finding.primary.post.flatMap({ numbers[$0.id] }) else { return nil }
      return Found(
        post: post, related: finding.secondary.compactMap { $0.post.flatMap { numbers[$0.id] } })
    }
  }
}
