package import DecorumBase
import DecorumPosts
import DecorumRules

/// Compares what a rule said of an example with what the example expects, and draws both.
struct ExampleComparison {
  let judge: ExampleJudge
  let report: ExampleReport
  let judged: ExampleJudge.Judged

  struct Mismatch {
    var diagnostic: Diagnostic
    var remedies: [ExampleRemedy] = []
    /// Something should have been found and was not.
    var isSilent = false
  }

  private var example: RuleExample { judge.example }

  var mismatch: Mismatch? { example.posts.isEmpty ? single : queue }

  private var open: String? { judged.unknown.first.map { "could not be judged: \($0.reason)" } }

  // MARK: One post

  private var single: Mismatch? {
    guard let post = judged.posts.first else { return nil }
    let finding = judged.findings.first
    let expected = ExampleReport.drawn(example.text, example.marked)
    switch example.expectation {
    case .flag:
      guard let finding else {
        return Mismatch(
          diagnostic: report.failure(
            "this example should be flagged and \(open ?? "is not flagged")",
            notes: ["expected: \(expected)", "found:    \(example.text)"], helps: report.why()),
          isSilent: true)
      }
      guard let marked = example.marked, finding.primary.span != post.text.span(of: marked) else {
        return nil
      }
      let words = String(decoding: post.text.bytes[marked], as: UTF8.self)
      let found = post.text.range(at: finding.primary.span)
      let place = found.map { ExampleReport.drawn(example.text, $0) } ?? "not in the text"
      return Mismatch(
        diagnostic: report.failure(
          "the finding does not sit on \"\(words)\"",
          notes: [
            "expected: \(expected)", "found:    \(place)", "it says: \(finding.message)",
          ], helps: found == nil ? [] : ["if it sits well: decorum test --update"]),
        remedies: found.map { [.mark(text: example.place, $0)] } ?? [])
    case .pass, .trap:
      if let finding {
        let found = post.text.range(at: finding.primary.span)
        return Mismatch(
          diagnostic: report.failure(
            "this example should pass and is flagged",
            notes: [
              "expected: \(example.text)",
              "found:    \(found.map { ExampleReport.drawn(example.text, $0) } ?? example.text)",
              "it says: \(finding.message)",
            ], helps: report.why()))
      }
      return open.map {
        Mismatch(diagnostic: report.failure("this example should pass and \($0)"))
      }
    case .unknown:
      guard judged.unknown.isEmpty else { return nil }
      return Mismatch(
        diagnostic: report.failure(
          "this example should be unknown and is judged",
          notes: [finding.map { "it says: \($0.message)" } ?? "it passes"]))
    }
  }

  // MARK: Many posts

  /// The marked posts are flagged, with their related ones, and no others.
  private var queue: Mismatch? {
    let found = Dictionary(
      judged.findings.map { ($0.primary.post?.id ?? "", $0) }, uniquingKeysWith: { a, _ in a })
    let names = example.posts.indices.map { judge.name(of: $0) }
    for (post, name) in zip(example.posts, names) {
      if post.marked != nil, found[name] == nil {
        return Mismatch(
          diagnostic: report.failure(
            "post \(name) should be flagged and \(open ?? "is not flagged")", at: post.place,
            notes: drawn(names, found), helps: report.why(name)), isSilent: true)
      }
      if post.marked == nil, let finding = found[name] {
        return Mismatch(
          diagnostic: report.failure(
            "post \(name) should pass and is flagged", at: post.place,
            notes: drawn(names, found) + ["it says: \(finding.message)"],
            helps: report.why(name)))
      }
    }
    if example.expectation == .unknown, judged.unknown.isEmpty {
      return Mismatch(diagnostic: report.failure("this queue should be unknown and is judged"))
    }
    if [.pass, .trap].contains(example.expectation), let open {
      return Mismatch(diagnostic: report.failure("this queue should pass and \(open)"))
    }
    return unrelated(names, found)
  }

  /// Findings that name other posts than they should.
  private func unrelated(_ names: [String], _ found: [String: Diagnostic]) -> Mismatch? {
    var mismatch: Mismatch?
    for (post, name) in zip(example.posts, names) {
      guard let related = post.related, let finding = found[name] else { continue }
      let named = Set(finding.secondary.compactMap { $0.post?.id })
      let wanted = related.map { names.indices.contains($0 - 1) ? names[$0 - 1] : "\($0)" }
      if named == Set(wanted) { continue }
      let numbers = names.indices.filter { named.contains(names[$0]) }.map { $0 + 1 }
      func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
      let diagnostic = report.failure(
        "the finding names other posts", at: post.place,
        notes: [
          "expected: \(list(related))", "found:    \(list(numbers))", "it says: \(finding.message)",
        ], helps: ["if it names the right ones: decorum test --update"])
      var all = mismatch ?? Mismatch(diagnostic: diagnostic)
      all.remedies.append(.related(text: post.place, numbers))
      mismatch = all
    }
    return mismatch
  }

  /// The posts that differ: `expected: 2 ⟦…⟧` and `found: 3 ⟦…⟧`.
  private func drawn(_ names: [String], _ found: [String: Diagnostic]) -> [String] {
    var lines: [String] = []
    for (number, name) in names.enumerated() {
      let post = example.posts[number]
      if (post.marked != nil) == (found[name] != nil) { continue }
      let range =
        found[name].flatMap { finding in
          judged.posts.first { $0.id?.string == name }?.text.range(at: finding.primary.span)
        } ?? 0..<post.text.utf8.count
      let flagged = ExampleReport.drawn(post.text, post.marked ?? range)
      lines.append("expected: \(name): \(post.marked == nil ? post.text : flagged)")
      lines.append("found:    \(name): \(post.marked == nil ? flagged : post.text)")
    }
    return lines
  }
}

/// Words a failed example: the message at the example, with the way to ask why.
struct ExampleReport {
  let rule: Rule
  let example: RuleExample

  /// How to see what each condition of the rule says of a post.
  func why(_ post: String = "1") -> [String] {
    ["save it as a post and ask: decorum why \(post) \(rule.id) FILE"]
  }

  func failure(
    _ message: String, at place: Span? = nil, notes: [String] = [], secondary: [Label] = [],
    helps: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      RuleID(known: "rule/example"), .error, "\(rule.id): \(message)",
      at: Label(place ?? example.place), secondary: secondary,
      notes: notes + [example.because.map { "because: \($0)" }].compactMap { $0 },
      helps: helps)
  }

  /// The text with `⟦…⟧` around a range of its bytes.
  static func drawn(_ text: String, _ range: Range<Int>?) -> String {
    guard let range else { return "⟦\(text)⟧" }
    let bytes = Array(text.utf8)
    let marked = range.clamped(to: 0..<bytes.count)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return part(0..<marked.lowerBound) + "⟦" + part(marked) + "⟧"
      + part(marked.upperBound..<bytes.count)
  }
}

/// A change to an example's file after which it says where the finding sits.
package enum ExampleRemedy: Hashable, Sendable {
  /// The marks of the text at `text` belong around these bytes of it.
  case mark(text: Span, Range<Int>)
  /// The post whose text stands at `text` is found with these.
  case related(text: Span, [Int])

  var text: Span {
    switch self {
    case .mark(let text, _), .related(let text, _): text
    }
  }
}

extension MappedText {
  /// The bytes of the text that a span of its source spells; nil where it spells none.
  func range(at span: Span) -> Range<Int>? {
    let inside = bytes.indices.filter {
      let origin = self.span(of: $0..<($0 + 1)).range
      return span.range.lowerBound <= origin.lowerBound
        && origin.upperBound <= span.range.upperBound
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<(last + 1)
  }

  func words(at span: Span) -> String {
    range(at: span).map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
  }
}
