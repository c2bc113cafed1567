import DecorumPosts
package import DecorumRules

/// What the scan must note of each post so that relations can be judged without its text.
struct FactPlan: Sendable {
  /// Judged on every post, inbound ones included.
  private(set) var conditions: [Condition] = []
  /// By condition: of what posts it is asked.
  private var askers: [Asker] = []
  /// Keys that are drawn from the text: captures and landing pages.
  private(set) var drawnKeys: [Key] = []
  /// Words with days that some rule compares with the post's time.
  private(set) var saidDays: [SaidDaySource] = []
  private(set) var rules: [RelatedRule] = []
  private var joins = 0
  /// Who asks for the conditions that are being compiled.
  private var asker = Asker.anyPost
  /// What posts must be for some rule to compare their texts, or their texts as templates.
  private var textSubjects: [RelatedCondition] = []
  private var templateSubjects: [RelatedCondition] = []

  var isEmpty: Bool { rules.isEmpty }

  init(book: RuleBook) {
    for i in book.rules.indices {
      let limbs = book.rules[i].limbs.indices.filter {
        book.rules[i].isRelational(book.rules[i].limbs[$0])
      }
      guard !limbs.isEmpty else { continue }
      let rule = book.rules[i]
      let when = compiled(rule.when)
      var related = RelatedRule(
        index: i, when: when,
        limbs: limbs.map { self.related(rule.limbs[$0], number: $0, of: when) })
      if let scope = rule.scope {
        related.counts = scope.counts.map { compiled($0, by: .members(when)) }
        related.speaks = compiled(scope.speaks, by: .members(when))
      }
      rules.append(related)
    }
  }

  /// Of what posts a condition is asked.
  private enum Asker {
    case anyPost
    /// Of the posts that a rule is about.
    case members(RelatedCondition)
    /// Of what others say.
    case inbound

    var isInbound: Bool { if case .inbound = self { true } else { false } }
  }

  func isAsked(_ condition: Int, of post: PostFacts) -> Bool {
    switch askers[condition] {
    case .anyPost: true
    case .members(let when): when.mayHold(of: post)
    case .inbound: !post.isOwn
    }
  }

  func comparesText(of post: PostFacts) -> Bool {
    textSubjects.contains { $0.mayHold(of: post) }
  }

  func comparesTemplate(of post: PostFacts) -> Bool {
    templateSubjects.contains { $0.mayHold(of: post) }
  }

  mutating func mapConditions(_ change: (Condition) -> Condition) {
    conditions = conditions.map(change)
  }

  // MARK: Compiling

  private mutating func related(
    _ limb: Limb, number: Int, of when: RelatedCondition
  ) -> RelatedLimb {
    let members = Asker.members(when)
    let check: RelatedCheck
    switch limb.check {
    case .find(let condition): check = .find(compiled(condition, by: members))
    case .require(let condition): check = .find(.none([compiled(condition, by: members)]))
    case .measure(let metric): check = .find(compiled(.metric(metric), by: members))
    case .schedule(.after(let said)):
      saidDays.append(SaidDaySource(key: said.day, subject: when))
      if said.per.contains(where: \.comparesText) { textSubjects.append(when) }
      check = .saidDay(
        RelatedSaidDay(
          number: saidDays.count - 1, per: said.per.map { key($0) }, within: said.within))
    case .schedule(let schedule): check = .schedule(schedule)
    case .answer(let to, let answer):
      check = .answer(
        to: compiled(to, by: members), answer,
        closedBy: answer.closedBy.map { compiled($0, by: .inbound) })
    case .frequency(let frequency):
      check = .frequency(
        RelatedFrequency(
          check: frequency, of: frequency.of.map { compiled($0, by: members) },
          per: frequency.per.map { key($0) }, distinct: frequency.distinct.map { key($0) },
          since: frequency.since.map { joined($0) },
          unless: frequency.unless.map { compiled($0) }))
    case .share(let share):
      check = .share(
        RelatedShare(
          check: share, of: compiled(share.of, by: members),
          among: share.among.map { compiled($0, by: members) },
          against: share.against.map { compiled($0, by: members) }, per: share.per.map { key($0) }))
    case .repetition(let repetition):
      let of = repetition.of.map { compiled($0) }
      let subjects = [when] + [of].compactMap { $0 }
      if repetition.same == .text { textSubjects += subjects } else { templateSubjects += subjects }
      check = .repetition(
        RelatedRepeat(
          check: repetition, of: of,
          per: repetition.per.map { key($0) }, distinct: repetition.distinct.map { key($0) }))
    }
    return RelatedLimb(number: number, check: check, oncePer: limb.oncePer.map { key($0) })
  }

  private mutating func compiled(_ condition: Condition) -> RelatedCondition {
    if let statuses = condition.statuses { return .status(statuses) }
    if !condition.isRelational, !condition.looksAtParent, !condition.looksAtStatus {
      return .fact(fact(condition))
    }
    switch condition {
    case .all(let parts): return .all(parts.map { compiled($0) })
    case .any(let parts): return .any(parts.map { compiled($0) })
    case .none(let parts): return .none(parts.map { compiled($0) })
    case .atLeast(let n, let parts): return .atLeast(n, of: parts.map { compiled($0) })
    case .primary(let inner), .placed(_, let inner): return compiled(inner)
    case .parent(let inner):
      return .parent(inline: fact(condition), linked: compiled(inner, by: .anyPost))
    case .earlier(let join): return .earlier(joined(join))
    case .later(let join): return .later(joined(join))
    case .answer(let answer):
      return .answer(answer, closedBy: answer.closedBy.map { compiled($0, by: .inbound) })
    case .silence(let silence): return .silence(silence)
    case .addressedToUs: return .addressedToUs
    case .repliesToOthers(let others): return .repliesToOthers(others)
    default: return .fact(fact(condition))
    }
  }

  /// Compiles what is asked of some posts only.
  private mutating func compiled(_ condition: Condition, by asker: Asker) -> RelatedCondition {
    let outer = self.asker
    // Joins and parents ask other posts; they set this back.
    self.asker = asker
    defer { self.asker = outer }
    return compiled(condition)
  }

  /// Many rules are about our own posts; that is asked of each post once.
  private mutating func fact(_ condition: Condition) -> Int {
    if let number = conditions.firstIndex(where: { $0.isSame(as: condition) }) {
      // What the second one to ask is about may only be judged after this.
      if !askers[number].isInbound || !asker.isInbound { askers[number] = .anyPost }
      return number
    }
    conditions.append(condition)
    askers.append(asker)
    return conditions.count - 1
  }

  private mutating func joined(_ join: SemiJoin) -> RelatedJoin {
    let of = compiled(join.of, by: .anyPost)
    joins += 1
    return RelatedJoin(
      number: joins, of: of, match: join.match.map { (key($0.theirs), key($0.ours)) },
      within: join.within, atLeastAgo: join.atLeastAgo, about: join.about.map { key($0) })
  }

  private mutating func key(_ key: Key) -> RelatedKey {
    switch key {
    case .account: return .account
    case .accountName: return .accountName
    case .thread: return .thread
    case .minute: return .minute
    case .field(.author): return .author
    case .field(.to): return .to
    case .field(.campaign): return .campaign
    case .field(.platform): return .platform
    case .field(.kind): return .kind
    case .field(.status): return .status
    case .field(.replyTo): return .replyTo
    case .field: return .text
    case .firstOf(let keys): return .firstOf(keys.map { self.key($0) })
    case .landing, .capture:
      let number = drawnKeys.firstIndex(of: key) ?? drawnKeys.count
      if number == drawnKeys.count { drawnKeys.append(key) }
      return .drawn(number)
    }
  }
}

extension Rule {
  /// Whether a limb needs more than the post.
  package func isRelational(_ limb: Limb) -> Bool {
    switch limb.check {
    case .find(let condition), .require(let condition):
      condition.isRelational || when.isRelational
    case .measure: when.isRelational
    case .frequency, .share, .repetition, .schedule, .answer: true
    }
  }
}

/// A rule's limbs that look at many posts.
struct RelatedRule: Sendable {
  var index: Int
  var when: RelatedCondition
  /// The posts that overrides leave the rule on for, and those among them that findings of this
  /// variant may sit on; nil = all.
  var counts: RelatedCondition?
  var speaks: RelatedCondition?
  var limbs: [RelatedLimb]
}

struct RelatedLimb: Sendable {
  /// Its place among the rule's limbs.
  var number: Int
  var check: RelatedCheck
  var oncePer: [RelatedKey]
}

enum RelatedCheck: Sendable {
  case find(RelatedCondition)
  case schedule(ScheduleCheck)
  case saidDay(RelatedSaidDay)
  case answer(to: RelatedCondition, AnswerCondition, closedBy: RelatedCondition?)
  case frequency(RelatedFrequency)
  case share(RelatedShare)
  case repetition(RelatedRepeat)
}

struct RelatedFrequency: Sendable {
  var check: FrequencyCheck
  var of: RelatedCondition?
  var per: [RelatedKey]
  var distinct: RelatedKey?
  var since: RelatedJoin?
  var unless: RelatedCondition?
}

struct RelatedShare: Sendable {
  var check: ShareCheck
  var of: RelatedCondition
  var among: RelatedCondition?
  var against: RelatedCondition?
  var per: [RelatedKey]
}

struct RelatedRepeat: Sendable {
  var check: RepeatCheck
  var of: RelatedCondition?
  var per: [RelatedKey]
  var distinct: RelatedKey?
}

struct RelatedSaidDay: Sendable {
  /// Its place among the plan's days.
  var number: Int
  var per: [RelatedKey]
  var within: Int64?
}

/// Words with a day, and of what posts they are asked.
struct SaidDaySource: Sendable {
  var key: Key
  var subject: RelatedCondition
}

extension Key {
  fileprivate var comparesText: Bool {
    switch self {
    case .field(.text): true
    case .firstOf(let keys): keys.contains(where: \.comparesText)
    default: false
    }
  }
}
