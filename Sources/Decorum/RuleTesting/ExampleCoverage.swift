import DecorumBase
import DecorumEngine
import DecorumPosts
package import DecorumRules
import DecorumText
import DecorumTime

/// `decorum test --coverage`: what of a rule no example shows. Limbs are tried one by one; patterns,
/// guards and languages as rules of their own on all posts of the examples.
package struct ExampleCoverage {
  package enum Kind: String, CaseIterable, Sendable {
    case limb, fix, pattern, `guard`, language, option
  }

  /// Something that an example could show.
  package struct Item: Hashable, Sendable {
    package var kind: Kind
    /// The rule or signal.
    package var owner: String
    package var words: String
  }

  package struct Result: Sendable {
    /// Everything there is, and what of it no example shows, in the order of the rules.
    package var items: [Item] = []
    package var missing: [Item] = []

    package mutating func add(_ item: Item, isShown: Bool) {
      items.append(item)
      if !isShown { missing.append(item) }
    }
  }

  private let test: RuleTest
  private let ownsSignal: (Signal) -> Bool

  /// - Parameter ownsSignal: whether a signal belongs to the pack under test.
  package init(_ test: RuleTest, ownsSignal: @escaping (Signal) -> Bool = { _ in true }) {
    self.test = test
    self.ownsSignal = ownsSignal
  }

  package func run() -> Result {
    var result = Result()
    let signals = test.book.signals.filter(ownsSignal)
    let ofSignals = ProbeBook(signals.flatMap(Probe.probes(of:)), in: test.book)
    var shown: Set<Int> = []
    for rule in test.book.rules {
      let posts = rule.examples.flatMap(self.posts(of:))
      limbs(of: rule, &result)
      let probes = ProbeBook(Probe.probes(of: rule), in: test.book)
      let fired = probes.fired(on: posts)
      for (number, probe) in probes.probes.enumerated() {
        result.add(probe.item, isShown: fired.contains(number))
      }
      let used = Set(rule.examples.flatMap { $0.options.keys })
      for option in rule.options {
        result.add(
          Item(kind: .option, owner: rule.id.description, words: option.name),
          isShown: used.contains(option.name))
      }
      shown.formUnion(ofSignals.fired(on: posts))
    }
    for (number, probe) in ofSignals.probes.enumerated() {
      result.add(probe.item, isShown: shown.contains(number))
    }
    return result
  }

  private func posts(of example: RuleExample) -> [Post] {
    guard let judge = try? test.judge(of: example, test.book.rules[0]) else { return [] }
    return judge.judged(ExampleContainer.plain(judge.records)).posts
  }

  /// A limb speaks where it finds a post of which no limb before it says anything.
  private func limbs(of rule: Rule, _ result: inout Result) {
    var names = rule.limbNames
    var spoken: Set<String> = []
    var fixed: Set<String> = []
    for example in rule.examples where example.expectation == .flag {
      guard let judge = try? test.judge(of: example, rule) else { continue }
      let plain = ExampleContainer.plain(judge.records)
      var told: Set<String> = []
      for (limb, name) in zip(judge.rule.limbs, judge.rule.limbNames) {
        if !names.contains(name) { names.append(name) }
        let alone = judge.rule.limbs.count == 1 ? judge : judge.with(limb: limb)
        let findings = alone.judged(plain).findings
        let posts = Set(findings.map { $0.primary.post?.id ?? "" })
        if !posts.isSubset(of: told) { spoken.insert(name) }
        if findings.contains(where: { !$0.fixes.isEmpty }) { fixed.insert(name) }
        told.formUnion(posts)
      }
    }
    for name in names {
      result.add(
        Item(kind: .limb, owner: rule.id.description, words: name),
        isShown: spoken.contains(name))
    }
    for (limb, name) in zip(rule.limbs, rule.limbNames) {
      guard let fix = limb.fix else { continue }
      result.add(
        Item(kind: .fix, owner: rule.id.description, words: fix.title.source),
        isShown: fixed.contains(name))
    }
  }
}

extension Rule {
  /// What each limb says, numbered where several say the same.
  fileprivate var limbNames: [String] {
    var seen: [String: Int] = [:]
    return limbs.map { limb in
      let words = "\(limb.check.name): \(limb.message.source)"
      seen[words, default: 0] += 1
      return seen[words] == 1 ? words : "\(words) (\(seen[words] ?? 0))"
    }
  }
}

/// A question to the posts of all examples: does this ever hold?
private struct Probe {
  var item: ExampleCoverage.Item
  var condition: Condition

  static func probes(of rule: Rule) -> [Probe] {
    rule.conditions.flatMap { probes(of: $0, owner: rule.id.description, { $0 }) }
  }

  /// - Parameter wrapped: leads to the post that the condition is about.
  private static func probes(
    of condition: Condition, owner: String, _ wrapped: (Condition) -> Condition
  ) -> [Probe] {
    func inner(_ parts: [Condition]) -> [Probe] {
      parts.flatMap { probes(of: $0, owner: owner, wrapped) }
    }
    switch condition {
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      return inner(parts)
    case .primary(let part): return inner([part])
    case .parent(let part): return probes(of: part, owner: owner) { .parent(wrapped($0)) }
    case .earlier(let join), .later(let join): return inner([join.of])
    case .answer(let answer): return inner([answer.closedBy].compactMap { $0 })
    case .text(let text): return probes(of: text, owner: owner, wrapped)
    default: return []
    }
  }

  private static func probes(
    of text: TextCondition, owner: String, _ wrapped: (Condition) -> Condition
  ) -> [Probe] {
    var bare = text
    bare.guards = []
    bare.regions = []
    bare.near = nil
    bare.count = 1...Int.max
    func probe(_ kind: ExampleCoverage.Kind, _ words: String, _ condition: Condition) -> Probe {
      Probe(
        item: .init(kind: kind, owner: owner, words: words), condition: wrapped(condition))
    }
    var probes: [Probe] = []
    if case .patterns(let patterns) = text.target {
      for pattern in patterns {
        bare.target = .patterns([pattern])
        probes.append(probe(.pattern, words(of: .patterns([pattern])), .text(bare)))
      }
      bare.target = text.target
    } else {
      probes.append(probe(.pattern, words(of: text.target), .text(bare)))
    }
    bare.regions = text.regions
    for (name, one) in GuardSet.names where text.guards.contains(one) {
      var with = bare
      var without = bare
      with.guards = text.guards
      without.guards = text.guards.subtracting(one)
      probes.append(
        probe(
          .guard, "\(name) on \(words(of: text.target))",
          .all([.text(without), .none([.text(with)])])))
    }
    return probes
  }

  private static func words(of target: TextTarget) -> String {
    switch target {
    case .patterns(let patterns):
      patterns.map { pattern in
        // Phrases are one pattern; the first of them names it.
        let written = pattern.place.string
        return written.isEmpty || written == pattern.source ? pattern.source : "\(written), …"
      }.joined(separator: " | ")
    case .hashtags(let tags): tags.sorted().map { "#\($0)" }.joined(separator: ", ")
    case .mention: "mention"
    case .link: "link"
    case .emoji(let wanted): wanted?.sorted().joined(separator: " ") ?? "emoji"
    }
  }

  static func probes(of signal: Signal) -> [Probe] {
    func probe(_ words: String, _ condition: Condition) -> Probe {
      Probe(
        item: .init(kind: .language, owner: "_signals/\(signal.name)", words: words),
        condition: condition)
    }
    let any = signal.anyLanguage.map { [probe("any", $0)] } ?? []
    return any
      + signal.languages.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        probe($0.key.rawValue, .all([.language([$0.key]), $0.value]))
      }
  }
}

/// Probes as rules, so that the engine itself answers them.
private struct ProbeBook {
  let probes: [Probe]
  private let plan: Plan

  init(_ probes: [Probe], in book: RuleBook) {
    self.probes = probes
    var asked = book
    let template = book.rules.first
    asked.rules = probes.compactMap { probe in
      // Any rule will do: only the number of the one that fires is asked for.
      guard var rule = template else { return nil }
      rule.languages = []
      rule.markets = []
      rule.supersedes = []
      rule.when = .all([])
      rule.judgesInbound = true
      rule.limbs = [
        Limb(
          check: .find(probe.condition), message: MessageTemplate("holds"), label: nil, helps: [])
      ]
      return rule
    }
    plan = Plan(book: asked, context: RuleTest.context)
  }

  /// The numbers of the probes that held on some post.
  func fired(on posts: [Post]) -> Set<Int> {
    var fired: Set<Int> = []
    var judge = PostJudge(plan: plan)
    for post in posts {
      let verdicts = judge.judge(post, identity: PostIdentity(of: post))
      fired.formUnion(verdicts.findings.map(\.rule))
      for open in verdicts.deferred {
        if open.choices.values.contains(where: { if case .finding = $0 { true } else { false } }) {
          fired.insert(open.rule)
        }
      }
    }
    return fired
  }
}
