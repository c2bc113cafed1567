import DecorumBase
import DecorumPosts
import DecorumRules

/// Makes the fixes that a rule offers for an example and judges what comes out: the finding must be
/// gone, nothing else of the family may speak instead, fixing again must change nothing, and the words
/// must be the same in whatever file the example stands.
struct FixTest {
  let judge: ExampleJudge
  let report: ExampleReport
  let book: RuleBook

  struct Result {
    /// What the changed texts say, by the number of their post; empty where nothing was offered.
    var words: [Int: [String]] = [:]
    var failure: Diagnostic?
  }

  private var example: RuleExample { judge.example }

  // MARK: Making

  /// - Parameter judged: what was said of the container.
  func result(
    on judged: ExampleJudge.Judged, in container: ExampleContainer, withFamily: Bool = true
  ) -> Result {
    var result = Result()
    let fixes = judged.findings.flatMap(\.fixes)
    guard let source = fixes.first?.edits.first?.span.source else { return result }
    var changed = container
    changed.bytes = EditedBytes(container.bytes, of: source, making: fixes).bytes
    let again = judge.judged(changed)
    if let fault = again.fault {
      result.failure = failure("the fix leaves no sound post: \(fault)", in: container)
      return result
    }
    guard again.posts.count == judged.posts.count else {
      result.failure = failure("the fix makes other posts of these", in: container)
      return result
    }
    for finding in judged.findings where !finding.fixes.isEmpty {
      guard let number = judged.number(of: finding) else { continue }
      let words = zip(judged.posts[number].words, again.posts[number].words).filter { $0 != $1 }
      result.words[number] = words.map(\.1)
      let left = again.findings.first {
        again.number(of: $0) == number && $0.message == finding.message
      }
      let found = words.map(\.1).joined(separator: " | ")
      if words.isEmpty {
        result.failure = failure("the fix changes nothing", in: container)
      } else if left != nil {
        result.failure = failure("the fix does not clear the finding", in: container, found)
      } else if let more = again.findings.flatMap(\.fixes).first {
        result.failure = failure(
          "what has been fixed is to be fixed again: \(more.title)", in: container, found)
      }
    }
    if withFamily, result.failure == nil {
      result.failure = stranger(before: container, after: changed)
    }
    return result
  }

  /// A rule of the family that speaks of the fixed posts only.
  private func stranger(
    before: ExampleContainer, after: ExampleContainer
  ) -> Diagnostic? {
    let family = judge.withFamily(in: book)
    let known = Set(family.judged(before).findings.map(\.rule))
    guard let new = family.judged(after).findings.first(where: { !known.contains($0.rule) })
    else { return nil }
    return failure("once it is fixed, \(new.rule) speaks: \(new.message)", in: before)
  }

  // MARK: Comparing

  /// `fixed: …` of the example, where the fix makes other words, or none.
  func unlikeExpected(_ result: Result, _ judged: ExampleJudge.Judged) -> Diagnostic? {
    let expected =
      example.posts.isEmpty
      ? [(fixed: example.fixed, place: example.place)]
      : example.posts.map { (fixed: $0.fixed, place: $0.place) }
    for (number, post) in expected.enumerated() {
      guard let wanted = post.fixed else { continue }
      guard let words = result.words[number] else {
        return report.failure(
          "this example should be fixed, and no fix is offered", at: post.place,
          notes: ["expected: \(wanted)"])
      }
      if words.map({ Array($0.utf8) }) == [Array(wanted.utf8)] { continue }
      return report.failure(
        "the fix makes other words", at: post.place,
        notes: ["expected: \(wanted)", "found:    \(words.joined(separator: " | "))"])
    }
    return nil
  }

  /// What the fix makes of the example inside another file, if it differs.
  func difference(from plain: Result, in container: ExampleContainer) -> Diagnostic? {
    if plain.words.isEmpty { return nil }
    let judged = judge.judged(container)
    if judged.fault != nil { return nil }
    let here = result(on: judged, in: container, withFamily: false)
    if let failure = here.failure { return failure }
    func all(_ words: [Int: [String]]) -> [String] {
      words.values.map { $0.joined(separator: " | ") }.sorted()
    }
    if all(plain.words) == all(here.words) { return nil }
    if here.words.isEmpty, container.mayWithholdFix { return nil }
    return report.failure(
      "\(container.name) the fix makes other words",
      notes: [
        "as written: \(all(plain.words).joined(separator: ", "))",
        "here: " + (here.words.isEmpty ? "no fix" : all(here.words).joined(separator: ", ")),
      ])
  }

  private func failure(
    _ message: String, in container: ExampleContainer, _ found: String? = nil
  ) -> Diagnostic {
    let isPlain = container.name == "as written"
    return report.failure(
      (isPlain ? "" : "\(container.name) ") + message,
      notes: found.map { ["fixed: \($0)"] } ?? [])
  }
}

extension ExampleJudge.Judged {
  /// The post that a finding is about, by its number.
  fileprivate func number(of finding: Diagnostic) -> Int? {
    posts.firstIndex { $0.record.overlaps(finding.primary.span) }
  }
}

extension Post {
  /// All that a fix may change, in one order.
  fileprivate var words: [String] {
    ([text, title, firstComment].map { $0?.string ?? "" })
      + media.map { $0.alt?.string ?? "" } + links.map(\.string)
  }
}
