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
    /// Examples that leave the edge to others.
    package var notes: [Diagnostic] = []
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

  /// A move across an edge after which the verdict is the same.
  private struct Vain {
    var example: RuleExample
    var words: String
  }

  private struct Findings {
    var lengths: [Window: String] = [:]
    /// In order of appearance.
    var windows: [Window] = []
    var shown: Set<Window> = []
    /// What was moved in vain.
    var vain: [Window: [Vain]] = [:]

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
      for window in findings.windows where findings.shown.contains(window) {
        result.notes += notes(rule, window, findings)
      }
    }
    result.failures.sort(by: Diagnostic.precedes)
    result.notes.sort(by: Diagnostic.precedes)
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
        if let shows = shows(edge, alone, finding, window, &findings) { tried[window] = shows }
      }
    }
    result.tried += tried.count
    result.shown += tried.count { $0.value }
    for (window, isShown) in tried where isShown {
      findings.shown.insert(window)
      findings.vain[window]?.removeAll { $0.example.place == judge.example.place }
    }
  }

  /// - Returns: whether the verdict turns at the edge; nil where there is nothing to move.
  private func shows(
    _ edge: WindowEdge, _ judge: ExampleJudge, _ finding: ExampleJudge.Found, _ window: Window,
    _ findings: inout Findings
  ) -> Bool? {
    var shows: Bool?
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
          // Where the found post itself moves, another of its window may be found in its place.
          if mover == finding.post, !here.isEmpty, there.isEmpty { return true }
        } else if here.contains(finding.post) != there.contains(finding.post) {
          return true
        }
        shows = false
        note(judge, mover, inside, outside, here, there, in: window, &findings)
      }
    }
    return shows
  }

  private func note(
    _ judge: ExampleJudge, _ mover: Int, _ inside: Int64, _ outside: Int64, _ here: [Int],
    _ there: [Int], in window: Window, _ findings: inout Findings
  ) {
    func flagged(_ posts: [Int]) -> String {
      posts.isEmpty
        ? "nothing is" : posts.map { judge.name(of: $0) }.joined(separator: ", ") + " is"
    }
    func clock(_ time: Int64) -> String { Instant(secondsSince1970: time).rfc3339 }
    let words =
      "with post \(judge.name(of: mover)) at \(clock(inside)) \(flagged(here)) flagged, "
      + "at \(clock(outside)) \(flagged(there))"
    findings.vain[window, default: []].append(Vain(example: judge.example, words: words))
  }

  private func failure(_ rule: Rule, _ window: Window, _ findings: Findings) -> Diagnostic {
    let moved = (findings.vain[window] ?? []).prefix(3).map {
      "\"\($0.example.text)\": \($0.words)"
    }
    return Diagnostic(
      RuleID(known: "rule/edge"), .error,
      "\(rule.id): no example shows where \(spoken(window, findings)) ends", at: Label(rule.place),
      notes: ["of the limb that says: \(window.limb)"]
        + (moved.isEmpty ? ["no flagged example looks through it"] : moved),
      helps: [
        "add an example that is flagged one second inside the window and not at its end"
      ])
  }

  private func notes(_ rule: Rule, _ window: Window, _ findings: Findings) -> [Diagnostic] {
    let vain = Dictionary(grouping: findings.vain[window] ?? [], by: \.example.place)
    return vain.values.map { moves in
      Diagnostic(
        RuleID(known: "rule/edge"), .note,
        "\(rule.id): this example does not turn where \(spoken(window, findings)) ends",
        at: Label(moves[0].example.place), notes: moves.prefix(2).map(\.words))
    }
  }

  private func spoken(_ window: Window, _ findings: Findings) -> String {
    let length = findings.lengths[window] ?? ""
    return "\"\(window.name)\"" + (length.isEmpty ? "" : " (\(length))")
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
