import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime

/// Suppresses the rule in its own examples: what was flagged must fall silent and be counted, a
/// suppression where nothing was flagged must be told of, and nothing else may change.
struct ExampleSuppression {
  let judge: ExampleJudge
  let report: ExampleReport
  /// What was said of the example as written.
  let plain: ExampleJudge.Judged

  private var rule: Rule { judge.rule }

  /// What goes wrong, if something does.
  var failure: Diagnostic? {
    let names = records.indices.map { name(of: $0) }
    guard Set(names).count == names.count else { return nil }
    let everywhere = marked(records.indices) { _ in
      .list([
        .object([
          ("rule", .text(rule.id.description)), ("reason", .text("an example")),
          ("until", .text("2999-12-31")),
        ])
      ])
    }
    if let words = difference(in: .plain(everywhere), on: Set(names)) { return failed(words) }
    let first = marked(0..<1) { _ in
      .text("\(rule.id) until=2999-12-31 reason=\"an example; it, 'stays'\" owner=@priya")
    }
    guard let table = ExampleContainer.table(first) else { return nil }
    return difference(in: table, on: Set(names.prefix(1))).map { failed("in a table " + $0) }
  }

  private func failed(_ words: String) -> Diagnostic {
    report.failure(
      words, helps: ["tell us: a suppression must change its own rule on its own post, and no more"]
    )
  }

  private var records: [ExampleRecord] { judge.records }

  private func name(of number: Int) -> String {
    judge.example.posts.isEmpty ? plain.name(of: 0) : judge.name(of: number)
  }

  private func marked(
    _ numbers: Range<Int>, _ value: (Int) -> ExampleRecord.Value
  ) -> [ExampleRecord] {
    var marked = records
    for i in numbers { marked[i].members.append(("lint_ignore", value(i))) }
    return marked
  }

  // MARK: Comparing

  private func difference(in container: ExampleContainer, on posts: Set<String>) -> String? {
    let judged = judge.judged(container, suppressing: true)
    if let fault = judged.fault { return "with a suppression it is not a sound post: \(fault)" }
    let flagged = plain.flagged
    if judged.flagged != flagged.subtracting(posts) {
      return judged.flagged.isDisjoint(with: posts)
        ? "a suppression changes what is said of other posts"
        : "it is flagged although it is suppressed"
    }
    if judged.suppressed != flagged.intersection(posts) {
      return "what is suppressed is not counted as such"
    }
    if judged.unknown.map(\.reason) != plain.unknown.map(\.reason) {
      return "a suppression changes what could not be judged"
    }
    let wrong = judged.problems.first { $0.rule.fault != "unused" }
    if let wrong { return "its suppression is not understood: \(wrong.message)" }
    let idle = Set(judged.problems.compactMap { $0.primary.post?.id })
    if let post = idle.intersection(flagged.union(plain.open)).min() {
      return "the suppression of post \(post) is said to be of no use"
    }
    // Where something is unknown nobody can say of any post that a rule on many is silent.
    guard canTell, plain.open.isEmpty else { return nil }
    let missed = posts.subtracting(flagged).subtracting(idle).min()
    return missed.map { "nobody says that the suppression of post \($0) is of no use" }
  }

  /// A rule for other markets is off here.
  private var canTell: Bool {
    let markets = ExampleJudge.context(of: judge.example).markets
    return rule.markets.isEmpty || !Set(rule.markets).isDisjoint(with: markets)
  }
}

extension ExampleJudge.Judged {
  fileprivate var flagged: Set<String> { Set(findings.compactMap { $0.primary.post?.id }) }

  /// Posts that could not be judged.
  fileprivate var open: Set<String> { Set(unknown.flatMap(\.examples).map(\.id)) }

  fileprivate func name(of number: Int) -> String {
    posts.indices.contains(number) ? PostIdentity(of: posts[number]).id : ""
  }
}

extension ExampleJudge {
  /// Only the rule's own name is known, and everything there is has been read.
  var terms: SuppressionTerms {
    let day = WallClock(at: now, offset: .zero).date
    var terms = SuppressionTerms(today: day) { [id = rule.id] name in
      name == id.description
        ? .rules(SuppressionTarget(rules: [id])) : .nobody(message: "no \(name)", help: "none")
    }
    terms.isWholeRun = true
    return terms
  }
}
