import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText
import DecorumTime

/// Notes the facts of one post while its text is at hand.
extension Evaluator {
  mutating func facts(_ plan: FactPlan, post: Post, _ place: PostPlace) -> PostFacts {
    func handle(_ text: MappedText?) -> String? {
      text.flatMap { $0.isEmpty ? nil : Handle($0.string).canonical }
    }
    func word(_ text: MappedText?) -> String? { text.flatMap { $0.isEmpty ? nil : $0.string } }
    var conversation = PostFacts.Conversation(
      to: handle(post.to), replyTo: word(post.replyTo) ?? word(post.parent?.id),
      thread: word(post.thread),
      parent: post.parent.map {
        PostFacts.InlineParent(author: handle($0.author), isInbound: $0.inbound)
      })
    if let analysis = subject.text?.analysis { conversation.noteMentions(in: analysis) }
    var facts = PostFacts(
      place, record: post.record, kind: post.kind, isOwn: isOwn(post),
      poster: PostFacts.Poster(
        platform: post.platform, account: handle(post.account), author: handle(post.author),
        campaign: word(post.campaign).map { Evaluator.trimmed($0.lowercased()) }),
      conversation: conversation)
    forget()
    facts.truths.reserveCapacity(plan.conditions.count)
    var open: [PostFacts.OpenFact] = []
    let woken = woken()
    for number in plan.conditions.indices {
      // Nobody asks for what the post's own facts rule out.
      let isAsked = isAwake(fact: number, woken) && plan.isAsked(number, of: facts)
      facts.truths.append(isAsked ? truth(ofFact: number, plan, &open) : .no)
    }
    let drawn = plan.drawnKeys.map { self.drawn($0) }
    var saidDays: [Int: [PostFacts.SaidPlace]] = [:]
    var text: PostFacts.Shape?
    var template: PostFacts.Shape?
    if let analysis = subject.text?.analysis {
      for (number, source) in plan.saidDays.enumerated() where source.subject.mayHold(of: facts) {
        let days = self.saidDays(source.key, in: post)
        if !days.isEmpty { saidDays[number] = days }
      }
      let plain =
        plan.comparesText(of: facts) ? NormalisedText(analysis, asTemplate: false) : nil
      text = plain.map { PostFacts.Shape($0) }
      if plan.comparesTemplate(of: facts) {
        // Most texts name nobody and are their own template; two copies would be one too many.
        let masked = NormalisedText(analysis, asTemplate: true)
        template = masked == plain ? text : PostFacts.Shape(masked)
      }
    }
    facts.note {
      $0.open = open
      if drawn.contains(where: { $0 != nil }) { $0.drawn = drawn }
      ($0.saidDays, $0.text, $0.template) = (saidDays, text, template)
    }
    return facts
  }

  /// Employees and agencies speak for us, whatever the record's direction says.
  private func isOwn(_ post: Post) -> Bool {
    if let inbound = post.inbound { return !inbound }
    return true
  }

  /// - Parameter open: takes why the fact is open, if it is.
  private mutating func truth(
    ofFact number: Int, _ plan: FactPlan, _ open: inout [PostFacts.OpenFact]
  ) -> Truth {
    let condition = plan.conditions[number]
    if let gates, case .gated(let gate, _) = condition,
      !mayHold(GateNumber(gate), gates, on: subject)
    {
      return .no
    }
    forget()
    let outcome = evaluate(condition)
    let undecided = undecidedKeys
    let choices = undecided.isEmpty ? nil : choices(of: condition, undecided, outcome.truth)
    guard choices != nil || outcome.truth == .unknown else { return outcome.truth }
    let reason = choices?.firstKey.map { UnknownReason.absent($0) } ?? outcome.reason
    let why = openReasons.shared(PostFacts.OpenReason(reason: reason, choices: choices), of: number)
    open.append(PostFacts.OpenFact(number: Int32(number), why: why))
    return outcome.truth
  }

  private mutating func choices(
    of condition: Condition, _ undecided: KeySet, _ first: Truth
  ) -> KeyChoices<Truth>? {
    let choices = combinations(of: undecided, first: first) { $0.evaluate(condition).truth }
    return choices.values.allSatisfy { $0 == first } ? nil : choices
  }

  // MARK: Keys and texts

  private mutating func drawn(_ key: Key) -> String? {
    switch key {
    case .landing: return landing()
    case .capture(let reference, let group):
      let outcome = signal(reference, on: subject)
      guard outcome.truth == .yes else { return nil }
      return outcome.evidence.lazy.flatMap(\.captures).first { $0.name == group }?
        .value.lowercased()
    case .firstOf(let keys):
      for key in keys { if let value = drawn(key) { return value } }
      return nil
    default: return nil
    }
  }

  /// The first link's page: host and path in one spelling, parameters in order without `utm_*`.
  private func landing() -> String? {
    for text in subject.texts(at: .link) {
      let link = LinkParts(text.mapped.bytes, 0..<text.mapped.bytes.count)
      guard !link.host.isEmpty else { continue }
      var path = link.path
      while path.last == "/" { path.removeLast() }
      let host = link.host.hasPrefix("www.") ? String(link.host.dropFirst(4)) : link.host
      let query = link.query.filter { !$0.name.lowercased().hasPrefix("utm_") }
        .map { "\($0.name)=\($0.value ?? "")" }.sorted().joined(separator: "&")
      return host + path + (query.isEmpty ? "" : "?" + query)
    }
    return nil
  }

  /// The days with which the captured words begin.
  private mutating func saidDays(_ key: Key, in post: Post) -> [PostFacts.SaidPlace] {
    guard case .capture(let reference, let group) = key else { return [] }
    let outcome = signal(reference, on: subject)
    guard outcome.truth == .yes else { return [] }
    // English alone is written with the month first by some.
    let order: DateOrder? =
      switch subject.language {
      case .known(.en), .undetermined: nil
      default: .dmy
      }
    return outcome.evidence.filter { $0.text.span == post.text.span }.flatMap { evidence in
      evidence.captures.filter { $0.name == group }.compactMap { capture in
        SaidDayParser.day(startingIn: capture.value, order: order).map { day, length in
          var range = evidence.range
          // A group that was only looked at stands behind the match, with accents in one or in two.
          let said = String(decoding: capture.value.utf8.prefix(length), as: UTF8.self)
          let rest = String(
            decoding: evidence.text.bytes[range.upperBound...].prefix(200), as: UTF8.self)
          let asWritten = rest.prefix(said.count)
          if asWritten == said {
            range = range.lowerBound..<range.upperBound + asWritten.utf8.count
          }
          return PostFacts.SaidPlace(day: day, range: range)
        }
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PostFacts.Conversation {
  fileprivate mutating func noteMentions(in analysis: TextAnalysis) {
    // An at sign, plain or wide: most texts have neither, and need not be cut into tokens for this.
    guard analysis.bytes.contains(where: { $0 == 0x40 || $0 == 0xEF }) else { return }
    var isOpening = true
    for token in analysis.tokens {
      switch token.kind {
      case .mention:
        mentions.append(Handle(analysis.name(of: token)).canonical)
        if isOpening { openingMentions += 1 }
      case .punctuation, .newline: break
      default: isOpening = false
      }
    }
  }
}
