import DecorumRules

/// A finding on facts, before the posts are read again for their words.
struct PendingFinding {
  var rule: Int
  var limb: Int
  var post: Int
  /// The words in question, in the text as written; without them the finding is about the whole post.
  var range: Range<Int>?
  /// The posts that made it, by time.
  var related: [Int] = []
  /// What each related post is, for the label under it.
  var relatedLabel = ""
  /// For the places in messages.
  var values: [String: String] = [:]
  var notes: [String] = []
  var wayOut: WayOut?
  /// How much is wrong, where the posts do not tell.
  var weight = 0
  /// Posts that have a part in it and are not shown.
  var others: [Int] = []
}

/// The smallest changes that clear a finding: either all moves or all drops.
struct WayOut: Equatable {
  /// Posts and the first instants at which they are out of the way.
  var moves: [Move] = []
  /// Posts that can be taken away.
  var drops: [Int] = []
  /// Whether any one post of the window will do instead.
  var isAnyOfWindow = false

  struct Move: Equatable {
    var post: Int
    var to: Int64
  }
}

/// A post that a limb could not judge.
struct PendingUnknown {
  var rule: Int
  var post: Int?
  var reason: UnknownReason
}

/// What the relations of one rule gave.
struct RelationResult {
  var findings: [PendingFinding] = []
  var unknown: [PendingUnknown] = []
  /// By rule; where the judge has a clock.
  var work: [Int: RuleWork] = [:]

  /// Whether a finding sits on one of some posts or names one.
  func isAbout(_ posts: Set<Int>) -> Bool {
    findings.contains { posts.contains($0.post) || !posts.isDisjoint(with: $0.related) }
  }
}
