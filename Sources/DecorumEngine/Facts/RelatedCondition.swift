import DecorumPosts
import DecorumRules

/// A condition split at the border between one post and many: whatever one post decides alone is a
/// numbered fact that the scan has judged; only the relations remain to be followed.
indirect enum RelatedCondition: Sendable {
  /// A fact of the post, by its number in the plan.
  case fact(Int)
  case all([RelatedCondition])
  case any([RelatedCondition])
  case none([RelatedCondition])
  case atLeast(Int, of: [RelatedCondition])
  /// On the answered post: a fact of the reply where its record carries the parent, else a condition
  /// on the post that it links to.
  case parent(inline: Int, linked: RelatedCondition)
  case earlier(RelatedJoin)
  case later(RelatedJoin)
  case answer(AnswerCondition, closedBy: RelatedCondition?)
  case silence(SilenceCondition)
  /// What the post is by its record, else by its time.
  case status(Set<PostStatus>)
  case addressedToUs
  case repliesToOthers(Bool)
}

extension RelatedCondition {
  /// Whether it is true of a post whatever posts come later, as long as nobody changes what its thread
  /// is above it.
  var isSettled: Bool {
    switch self {
    case .fact, .status, .addressedToUs, .repliesToOthers: true
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.allSatisfy(\.isSettled)
    case .parent(_, let linked): linked.isSettled
    case .earlier, .later, .answer, .silence: false
    }
  }

  /// Whether somewhere in it, answers apart, another condition stands.
  func contains(where isMeant: (RelatedCondition) -> Bool) -> Bool {
    if isMeant(self) { return true }
    switch self {
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      return parts.contains { $0.contains(where: isMeant) }
    case .parent(_, let linked): return linked.contains(where: isMeant)
    case .earlier(let join), .later(let join): return join.of.contains(where: isMeant)
    case .fact, .answer, .silence, .status, .addressedToUs, .repliesToOthers: return false
    }
  }

  /// False where the facts of a post alone, before its source was read to the end, rule it out.
  func mayHold(of post: PostFacts) -> Bool {
    switch self {
    case .fact(let number):
      post.truths[number] != .no || post.open.contains { $0.number == number }
    case .all(let parts): parts.allSatisfy { $0.mayHold(of: post) }
    case .any(let parts): parts.contains { $0.mayHold(of: post) }
    default: true
    }
  }
}

struct RelatedJoin: Sendable {
  /// Its place among the plan's joins.
  var number: Int
  var of: RelatedCondition
  var match: [(theirs: RelatedKey, ours: RelatedKey)]
  var within: Int64?
  var atLeastAgo: Int64?
  var about: RelatedKey?
}

/// A key, with what must be drawn from the text replaced by its number among the drawn values.
indirect enum RelatedKey: Hashable, Sendable {
  case account, accountName, author, to, campaign, platform, kind, status, replyTo, thread, minute
  /// The whole text, normalised.
  case text
  case drawn(Int)
  case firstOf([RelatedKey])
}

extension Condition {
  /// Whether it needs other posts. A parent in the record counts as part of the post.
  var isRelational: Bool {
    var found = false
    walk {
      switch $0 {
      case .earlier, .later, .answer, .silence, .addressedToUs, .repliesToOthers: found = true
      default: break
      }
    }
    return found
  }

  /// Whether it asks if the post is planned or out: a draft that is judged as if it were out is both.
  var looksAtStatus: Bool {
    var found = false
    walk { if $0.statuses != nil { found = true } }
    return found
  }

  /// The stages that a plain condition on the status names; nil for all other conditions.
  var statuses: Set<PostStatus>? {
    if case .placed(_, let inner) = self { return inner.statuses }
    guard case .field(let field) = self, field.key == .field(.status),
      case .isOneOf(let names) = field.test
    else { return nil }
    let statuses = names.compactMap { PostStatus(rawValue: $0.lowercased()) }
    return statuses.count == names.count ? Set(statuses) : nil
  }

  /// Whether it looks at the answered post.
  var looksAtParent: Bool {
    var found = false
    walk {
      switch $0 {
      case .parent: found = true
      case .metric(let metric) where metric.metric == .overlap: found = true
      default: break
      }
    }
    return found
  }
}
