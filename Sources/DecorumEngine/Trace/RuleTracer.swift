package import DecorumBase
package import DecorumPosts
import DecorumRules
import DecorumText

/// Asks one rule about one post, part by part in the order of a verdict: markets, subject, languages,
/// limbs. Whatever settles the verdict first decides; the rest is asked all the same.
package struct RuleTracer {
  private let plan: Plan
  private let number: Int
  private var rule: Rule { plan.book.rules[number] }

  /// - Parameter rule: its number in a book that was loaded with places.
  package init(plan: Plan, rule: Int) {
    self.plan = plan
    number = rule
  }

  /// - Parameters:
  ///   - post: with the answered post in it, where that was read elsewhere.
  ///   - keys: those of the post's source.
  ///   - isAlone: whether limbs that look at other posts are left out, as when labelled posts are
  ///     scored one by one.
  package func trace(
    _ post: Post, keys: KeySet, among neighbours: Neighbours?, isAlone: Bool = false
  ) -> [TraceNode] {
    var tracer = ConditionTracer(Evaluator(plan: plan, post: post))
    var assumed = KeySet()
    while true {
      tracer.startAnew()
      tracer.evaluator.forget(assumingMissing: assumed)
      let nodes = nodes(post, &tracer, neighbours, isAlone)
      let more = tracer.evaluator.undecidedKeys.sorted.filter(keys.contains)
      if more.isEmpty { return nodes }
      assumed.formUnion(KeySet(more))
    }
  }

  private func nodes(
    _ post: Post, _ tracer: inout ConditionTracer, _ neighbours: Neighbours?, _ isAlone: Bool
  ) -> [TraceNode] {
    var gates: [TraceNode] = []
    if post.inbound == true {
      var gate = TraceNode(
        words: "judges what the audience wrote", answer: rule.judgesInbound ? .yes : .no)
      if !rule.judgesInbound {
        gate.notes = [
          TraceNote("the post is inbound; only rules whose \"when\" speaks of inbound judge it")
        ]
      }
      gates.append(gate)
    }
    if !rule.markets.isEmpty { gates.append(markets()) }
    var when = TraceNode(words: "when")
    when.children = [
      neighbours?.when(rule: number, rule.when, &tracer) ?? tracer.trace(rule.when)
    ]
    when.answer = when.children[0].answer
    if when.children[0].place == nil {
      when.notes = [TraceNote("the rule has no \"when\": it is about everything that goes out")]
      when.notes += when.children[0].notes
      when.children = []
    }
    when.settle(.all)
    gates.append(when)
    if !rule.languages.isEmpty { gates.append(languages(tracer.evaluator.subject, tracer)) }
    var limbs: [TraceNode] = []
    for (i, limb) in rule.limbs.enumerated() {
      limbs.append(
        self.limb(limb, i, isSubject: when.answer != .no, &tracer, neighbours, isAlone))
    }
    return RuleTracer.settled(gates, limbs)
  }

  private func markets() -> TraceNode {
    let isAsked = !Set(rule.markets).isDisjoint(with: plan.context.markets)
    let asked = plan.context.markets.joined(separator: ", ")
    return TraceNode(
      words: "markets: \(rule.markets.joined(separator: ", "))", answer: isAsked ? .yes : .no,
      notes: [TraceNote("the run asks for \(asked); --market names others")])
  }

  private func languages(
    _ subject: PostView, _ tracer: borrowing ConditionTracer
  ) -> TraceNode {
    var isSpoken = false
    if case .known(let language) = subject.language { isSpoken = rule.languages.contains(language) }
    return TraceNode(
      words: "languages: \(rule.languages.map(\.rawValue).joined(separator: ", "))",
      answer: isSpoken ? .yes : .unknown, notes: [tracer.languageNote(subject)])
  }

  private func limb(
    _ limb: Limb, _ i: Int, isSubject: Bool, _ tracer: inout ConditionTracer,
    _ neighbours: Neighbours?, _ isAlone: Bool
  ) -> TraceNode {
    var node = TraceNode(place: limb.place?.span)
    node.key = limb.place?.key
    if rule.isRelational(limb) {
      if let neighbours {
        neighbours.trace(limb, i, of: number, isSubject: isSubject, &tracer, &node)
      } else {
        node.answer = .no
        node.notes = [
          TraceNote(
            isAlone
              ? "it looks at other posts, and labelled posts are judged one by one"
              : "it looks at other posts, and no others were read")
        ]
      }
      return node
    }
    node.words = limb.check.name
    switch limb.check {
    case .find(let condition):
      node.answer = TraceNode.Answer(tracer.evaluator.find(condition).truth)
      node.children = [tracer.trace(condition)]
    case .require(let condition):
      node.answer = TraceNode.Answer(tracer.evaluator.require(condition).truth)
      node.notes = [TraceNote("it finds where this does not hold")]
      node.children = [tracer.trace(condition)]
      node.children[0].part = .decides
    case .measure(let metric):
      node.words = nil
      node.answer = TraceNode.Answer(tracer.evaluator.measure(metric).truth)
      node.notes = tracer.notes(on: metric, tracer.evaluator.subject)
    case .frequency, .share, .repetition, .schedule, .answer: break
    }
    if case .find = limb.check { node.settle(.all) }
    return node
  }

  // MARK: What decides

  private static func settled(_ gates: [TraceNode], _ limbs: [TraceNode]) -> [TraceNode] {
    var nodes = gates + limbs
    func mark(_ part: TraceNode.Part, _ range: some Sequence<Int>) {
      for i in range { nodes[i].part = part }
    }
    if let closed = gates.firstIndex(where: { $0.answer == .no }) {
      mark(.notNeeded, (closed + 1)..<nodes.count)
      mark(.decides, closed...closed)
    } else {
      let limbRange = gates.count..<nodes.count
      let open = gates.indices.filter { gates[$0].answer == .unknown }
      let finding = limbRange.first { nodes[$0].answer == .yes }
      let unknown = limbRange.filter { nodes[$0].answer == .unknown }
      mark(.decides, open)
      if let finding, open.isEmpty {
        mark(.decides, gates.indices)
        mark(.decides, finding...finding)
        mark(.notNeeded, (finding + 1)..<nodes.count)
      } else if !unknown.isEmpty {
        mark(.decides, unknown)
      } else {
        mark(.decides, limbRange)
      }
    }
    return nodes.map { $0.withPath() }
  }
}

extension TraceNode {
  /// The same with only those parts deciding whose whole way up decides.
  fileprivate func withPath() -> TraceNode {
    var node = self
    node.children = children.map { child in
      var child = child
      switch (part, child.part) {
      case (.notNeeded, _): child.part = .notNeeded
      case (.asked, .decides): child.part = .asked
      default: break
      }
      return child.withPath()
    }
    return node
  }
}
