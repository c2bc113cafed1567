import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules

/// `decorum why POST RULE FILE…`: one rule, one post, and everything that the rule asks about it.
package struct WhyRun {
  private let settings: RunSettings
  private let post: String
  private let rule: String
  private let labels: String?
  private let format: String
  private let showsAll: Bool
  private let look: OutputLook

  package static let formats = ["human", "json"]

  /// - Parameter labels: a folder of labelled posts to look into instead of files.
  package init(
    _ settings: RunSettings, post: String, rule: String, labels: String?, format: String,
    showsAll: Bool, look: OutputLook
  ) {
    self.showsAll = showsAll
    self.settings = settings
    self.post = post
    self.rule = rule
    self.labels = labels
    self.format = format
    self.look = look
  }

  /// - Returns: the exit code: 0 where there is an answer, whatever it is, else 2.
  package func run() -> Int32 {
    let store = SourceStore()
    // Who is on is asked of an ordinary run; the places of conditions, of the rule files.
    let ordinary = Setup(settings, store: SourceStore())
    guard let id = ordinary.known.first(where: { $0.description == rule }) else {
      let names = ordinary.known.map(\.description)
      let help = Suggestions.helpForRule(rule, among: names)
      return fail("there is no rule \"\(rule)\"; \(help)")
    }
    let superseding = ordinary.plan.book.rules.filter { $0.supersedes.contains(id) }.map(\.id)
    var settings = settings
    settings.runsAllRules = true
    settings.keepsPlaces = true
    settings.ignore = []
    settings.select = ([id] + superseding).map(\.description)
    let setup = Setup(settings, store: store)
    settings.history += setup.history
    let faults = setup.problems.filter { $0.severity == .error }
    if !faults.isEmpty { report(faults, store) }
    guard let found = setup.plan.book.rules.first(where: { $0.id == id }) else {
      return fail("\(id) cannot run; see above")
    }
    let answer: Result<Investigation.Answer, FlagFault>
    if let labels {
      answer = LabelledPosts(folder: labels, store: store).answer(post, id, setup, settings)
    } else {
      let investigation = Investigation(
        id, in: setup.plan.book, context: setup.plan.context, store: store,
        against: Set(superseding))
      let (run, problems) = investigation.run(
        settings, zone: setup.zone, inputs: setup.inputs,
        suppressions: setup.suppressionTerms(now: settings.now))
      let errors = problems.filter { $0.severity == .error }
      if !errors.isEmpty { report(errors.inOrder(), store) }
      answer = PostChoice(run: run).post(post).flatMap { number in
        investigation.answer(on: number, of: run).map { .success($0) }
          ?? .failure(FlagFault(message: "the file has changed while it was read"))
      }
    }
    switch answer {
    case .failure(let fault): return fail(fault.message)
    case .success(var answer):
      if labels == nil {
        answer.remarks.insert(
          contentsOf: standing(of: id, ordinary, setup, answer.overrides, store), at: 0)
      }
      StandardStream.output.write(drawn(answer, found.id, store))
      return faults.isEmpty ? 0 : 2
    }
  }

  /// Whether the rule is on for the post, and which override says so.
  /// - Parameters:
  ///   - ordinary: what a check would run.
  ///   - setup: whose places are in `store`.
  private func standing(
    of id: RuleID, _ ordinary: Setup, _ setup: Setup, _ holding: Set<Int>, _ store: SourceStore
  ) -> [String] {
    guard let overridden = ordinary.overridden[id] else {
      let isOn = ordinary.plan.book.rules.contains { $0.id == id }
      return isOn ? [] : ["the rule is off here; it was asked all the same"]
    }
    func place(_ number: Int) -> String {
      let span = setup.config.overrides[number].span
      return "\(store.name(of: span.source)):\(store.line(of: span.source, at: span.start).number)"
    }
    let (standing, overrides) = overridden.standing(where: holding)
    if overridden.isOn(standing) {
      return overrides.sorted().map { "its options here are those of the override at \(place($0))" }
    }
    let origin = standing.switchedBy.map { "the override at \(place($0)) turns it off" }
    return [
      "the rule is off for this post"
        + (origin.map { ": \($0)" } ?? "") + "; it was asked all the same"
    ]
  }

  private func drawn(
    _ answer: Investigation.Answer, _ rule: RuleID, _ store: SourceStore
  ) -> [UInt8] {
    let drawing = TraceDrawing(
      rule: rule, severity: answer.severity, post: answer.post, place: answer.place,
      verdict: answer.verdict.drawn, remarks: answer.remarks, nodes: answer.nodes)
    let renderer = TraceRenderer(
      sources: store, options: look.options(for: .output), showsAll: showsAll)
    return format == "json" ? renderer.json(drawing) : Array(renderer.text(drawing).utf8)
  }

  private func report(_ faults: [Diagnostic], _ store: SourceStore) {
    StandardStream.error.write(
      HumanRenderer().text(of: faults, sources: store, options: look.options(for: .error)))
  }

  private func fail(_ message: String) -> Int32 {
    StandardStream.error.write("decorum: \(message)\n")
    return 2
  }
}

extension Investigation.Answer.Verdict {
  fileprivate var drawn: TraceDrawing.Verdict {
    switch self {
    case .finding(let diagnostic): .finding(diagnostic.message)
    case .clean: .clean
    case .unknown(let reason): .unknown(reason)
    }
  }
}
