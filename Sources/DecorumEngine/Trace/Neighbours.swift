import DecorumBase
import DecorumPosts
import DecorumRules

/// The other posts of a run as one post's trace sees them: relations are asked in the same form in which
/// they were judged, side by side with the words of the rule.
package struct Neighbours {
  let relations: Relations
  let judge: RelationJudge
  /// The post that is traced, among the posts of the relations.
  let post: Int
  /// A draft that is judged as if it went out.
  let draft: Int?

  func rule(_ number: Int) -> RelatedRule? { judge.plan.rules.first { $0.index == number } }

  func when(rule number: Int, _ when: Condition, _ tracer: inout ConditionTracer) -> TraceNode? {
    rule(number).map { trace(when, $0.when, &tracer) }
  }

  /// What a limb that looks at many posts says of this one, and what it counted.
  func trace(
    _ limb: Limb, _ number: Int, of rule: Int, isSubject: Bool, _ tracer: inout ConditionTracer,
    _ node: inout TraceNode
  ) {
    node.words = node.place == nil ? limb.check.name : nil
    node.answer = .no
    guard let related = self.rule(rule), isSubject,
      let relatedLimb = related.limbs.first(where: { $0.number == number })
    else {
      node.notes = [TraceNote("the post is not the rule's subject")]
      return
    }
    if let reason = relations.posts[post].time.reason {
      let isOpen = relations.unplaced.contains { $0.post == post }
      node.answer = isOpen ? .unknown : .no
      node.notes = [
        TraceNote(
          isOpen
            ? reason.description
            : "a draft without a time stands beside no other post; give it a time, or --history")
      ]
      return
    }
    guard relations.isPlaced(post) else {
      node.notes = [
        TraceNote("a draft counts among no other posts; schedule it, or use --history")
      ]
      return
    }
    let members = judge.members(of: related, relations).members
    let result = judge.judged(relatedLimb, of: related, members, relations, about: draft)
    let isFound = result.findings.contains {
      $0.post == post || draft != nil && $0.related.contains(post)
    }
    if isFound {
      settle(relatedLimb, of: related, &node)
    } else if let open = result.unknown.first(where: { $0.post == post }) {
      node.answer = .unknown
      node.notes.append(TraceNote(open.reason.description))
    } else if let told = result.findings.first(where: { $0.related.contains(post) }) {
      node.notes.append(
        TraceNote("the finding that this post is part of sits elsewhere", at: place(told.post)))
    }
    explain(limb, relatedLimb, of: related, members, isFound: isFound, &tracer, &node)
  }

  /// What the limb finds may be told of elsewhere: the rule tells of one thing once.
  private func settle(_ limb: RelatedLimb, of rule: RelatedRule, _ node: inout TraceNode) {
    let told = judge.judged(relations, about: draft).findings.filter { $0.rule == rule.index }
    if told.contains(where: { $0.post == post || draft != nil && $0.related.contains(post) }) {
      node.answer = .yes
      return
    }
    let column = limb.oncePer.isEmpty ? nil : relations.column(limb.oncePer)
    let first = column.flatMap { names in told.first { names[$0.post] == names[post] } }
    if let first {
      let keys = limb.oncePer.map(\.words).joined(separator: " and ")
      node.notes.append(
        TraceNote("told of once for each \(keys) (once_per), here", at: place(first.post)))
    } else {
      let near = told.last { relations.moment($0.post) <= relations.moment(post) } ?? told.first
      node.notes.append(
        TraceNote(
          "another limb of the rule tells of the same, and it is said once",
          at: near.map { place($0.post) }))
    }
  }

  private func explain(
    _ limb: Limb, _ relatedLimb: RelatedLimb, of rule: RelatedRule, _ members: [Relations.Member],
    isFound: Bool, _ tracer: inout ConditionTracer, _ node: inout TraceNode
  ) {
    switch (relatedLimb.check, limb.check) {
    case (.find(let related), .find(let condition)):
      node.words = "find"
      node.children = [trace(condition, related, &tracer)]
      node.settle(.all)
    case (.find(.none(let parts)), .require(let condition)) where parts.count == 1:
      node.words = "require"
      node.notes.append(TraceNote("it finds where this does not hold"))
      node.children = [trace(condition, parts[0], &tracer)]
      node.children[0].part = .decides
    case (.find(let related), .measure(let metric)):
      node.children = [trace(.metric(metric), related, &tracer)]
    case (.schedule(let schedule), _):
      node.notes += notes(on: schedule)
    case (.answer(let to, let answer, let closedBy), .answer(let condition, _)):
      var asks = trace(condition, to, &tracer)
      asks.part = .decides
      node.children.append(asks)
      node.notes += notes(on: answer, closedBy: closedBy)
      node.children += voices()
    case (.frequency(let frequency), _):
      FrequencyTrace(neighbours: self, frequency: frequency, members: members)
        .explain(&tracer, &node)
    case (.share(let share), _):
      ShareTrace(neighbours: self, share: share, members: members).explain(&tracer, &node)
    case (.repetition(let repetition), _):
      RepeatTrace(neighbours: self, repetition: repetition, members: members)
        .explain(&node, isTold: isFound)
    default: break
    }
  }

  // MARK: Conditions

  /// Walks a condition and its form over facts side by side. What the post alone decides is asked of the
  /// post.
  func trace(
    _ condition: Condition, _ related: RelatedCondition, _ tracer: inout ConditionTracer
  ) -> TraceNode {
    switch (condition, related) {
    case (.placed(let place, let inner), _):
      var node = trace(inner, related, &tracer)
      node.place = place.span
      node.key = place.key
      if place.key == nil { node.words = "all of these" }
      return node
    case (_, .fact): return tracer.trace(condition)
    case (.primary(let inner), _): return trace(inner, related, &tracer)
    default: break
    }
    let answer = relations.truth(of: related, post)
    var node = TraceNode(answer: TraceNode.Answer(answer.truth))
    func children(_ parts: [Condition], _ others: [RelatedCondition]) -> [TraceNode] {
      var nodes: [TraceNode] = []
      for (part, other) in zip(parts, others) { nodes.append(trace(part, other, &tracer)) }
      return nodes
    }
    switch (condition, related) {
    case (.all(let parts), .all(let others)):
      node.words = "all of these"
      node.children = children(parts, others)
      node.settle(.all)
    case (.any(let parts), .any(let others)):
      node.words = "any of these"
      node.children = children(parts, others)
      node.settle(.any)
    case (.none(let parts), .none(let others)):
      node.words = "none of these"
      node.children = children(parts, others)
      node.settle(.none)
    case (.atLeast(let n, let parts), .atLeast(_, let others)):
      node.words = "at least \(n) of these"
      node.children = children(parts, others)
      node.settle(.some)
    case (.parent, .parent):
      node = tracer.trace(condition)
      node.answer = TraceNode.Answer(answer.truth)
    case (_, .earlier(let join)): node.notes = notes(on: join, isEarlier: true)
    case (_, .later(let join)): node.notes = notes(on: join, isEarlier: false)
    case (_, .answer(let states, let closedBy)):
      node.notes = notes(on: states, closedBy: closedBy)
      node.children = voices()
    case (_, .silence(let silence)): node.notes = notes(on: silence)
    case (_, .status): node.notes = [TraceNote("it is \(relations.posts[post].status.rawValue)")]
    case (_, .addressedToUs): node.notes = [addresseeNote()]
    case (_, .repliesToOthers):
      let parent = relations.threads.parents[post]
      node.notes = [
        parent.map { TraceNote("it answers this post", at: place($0)) }
          ?? TraceNote("the post that it answers was not read")
      ]
    default: break
    }
    if answer.truth == .unknown, let reason = answer.reason {
      node.notes.append(TraceNote(reason.description))
    }
    return node
  }

  // MARK: Other posts

  func place(_ i: Int) -> Span { relations.posts[i].record }

  /// Another post in a list: its clock, its id and its place.
  func line(_ i: Int, _ words: String = "") -> TraceNode {
    let facts = relations.posts[i]
    let clock = facts.time.seconds == nil ? "no time" : relations.clock(i)
    let id = facts.id ?? facts.identity.id
    let who = i == post ? "  this post" : ""
    return TraceNode(
      words: "\(clock)  \(id)\(who)" + (words.isEmpty ? "" : "  \(words)"), place: place(i))
  }

  /// At most ten of them, the last ones.
  func list(_ posts: [Int], _ title: String, _ words: (Int) -> String = { _ in "" }) -> TraceNode? {
    if posts.isEmpty { return nil }
    var node = TraceNode(words: title)
    if posts.count > 10 { node.children.append(TraceNode(words: "… \(posts.count - 10) before")) }
    node.children += posts.suffix(10).map { line($0, words($0)) }
    return node
  }
}
