package import DecorumPosts
package import DecorumTime

/// What tells the groups of a check apart, or its copies: a field, or something drawn from the post.
/// A post without the key is in no group.
package indirect enum Key: Hashable, Sendable {
  /// Platform and account together: one timeline.
  case account
  /// The account's name, whatever the platform.
  case accountName
  case field(Field)
  /// The tree of replies that the post belongs to.
  case thread
  /// The clock minute, UTC.
  case minute
  /// The landing page of the first link, without tracking parameters and fragment.
  case landing
  /// A named group of a signal's pattern.
  case capture(SignalReference, group: String)
  case firstOf([Key])
}

/// The kind `frequency`: how many posts in a window, or how close to one another.
package struct FrequencyCheck: Sendable {
  /// Which of the rule's posts count; nil = all.
  package var of: Condition?
  package var per: [Key] = []
  /// Seconds; nil = the whole timeline.
  package var window: Int64?
  /// The number that must be exceeded.
  package var above: Int?
  /// Counts different values of this key instead of posts.
  package var distinct: Key?
  /// The gap to the post before that must be undercut, in seconds.
  package var gapBelow: Int64?
  /// Posts by others that start the count anew.
  package var since: SemiJoin?
  /// Posts with the same keys, by anybody, that excuse everything in their window.
  package var unless: Condition?
  /// Whether only the window that ends now counts.
  package var endsNow = false

  package init() {}
}

/// The kind `share`: what part of the posts in a window.
package struct ShareCheck: Sendable {
  package enum End: String, CaseIterable, Sendable { case each, now }
  package enum Place: String, CaseIterable, Sendable {
    case exceeding, last
    case lastOf = "last_of"
    case lastNotOf = "last_not_of"
  }

  package var of: Condition
  /// What `of` is a part of; nil = all of the rule's posts.
  package var among: Condition?
  /// What `of` is set against, where the two are apart.
  package var against: Condition?
  package var per: [Key] = []
  /// Seconds.
  package var window: Int64 = 0
  package var ends: End = .each
  package var minPosts = 1
  package var above: Double?
  package var below: Double?
  package var at: Place = .exceeding

  package init(of: Condition) { self.of = of }
}

/// The kind `repeat`: was this said before, or by others?
package struct RepeatCheck: Sendable {
  package enum Sameness: String, CaseIterable, Sendable {
    case text
    /// Text with the name of a greeting and initials masked.
    case template
  }

  package var same: Sameness = .text
  /// Jaccard similarity of character 5-grams.
  package var threshold = 0.8
  package var per: [Key] = []
  package var distinct: Key?
  /// Seconds.
  package var window: Int64 = 0
  package var atLeast = 2
  package var minWords = 0
  /// What the other copies must be; nil = any of the rule's posts.
  package var of: Condition?

  package init() {}
}

/// The kind `schedule`: is the time wrong in itself?
package enum ScheduleCheck: Sendable {
  case past
  case dstGap
  case windows([PauseWindow])
  /// Each holds for the campaign that its reason names.
  case embargoes([PauseWindow])
  case days([Weekday])
  case after(SaidDayCheck)
}

/// Does a post go out after the day that it names itself?
package struct SaidDayCheck: Sendable {
  /// What the words with the day are captured by.
  package var day: Key
  /// "Friday" is that of the first post with these keys and the same words; without them each post's own.
  package var per: [Key] = []
  /// How long before it that post may be, in seconds.
  package var within: Int64?

  package init(day: Key) { self.day = day }
}

/// A declared pause, half open.
package struct PauseWindow: Hashable, Sendable {
  /// Seconds since 1970.
  package var from: Int64
  package var to: Int64
  package var reason: String

  package init(from: Int64, to: Int64, reason: String) {
    self.from = from
    self.to = to
    self.reason = reason
  }
}

/// What became of a message that asked something of us.
package enum AnswerState: String, CaseIterable, Sendable {
  /// Nobody of ours answered, and there is still time.
  case pending
  /// Nobody answered, and the time is over.
  case overdue
  /// The first answer came after the time.
  case late
  case inTime = "in_time"
  /// The asker says that it is settled.
  case closed
}

package struct AnswerCondition: Sendable {
  package var states: Set<AnswerState>
  /// Seconds.
  package var within: Int64
  /// What the asker says when it is settled.
  package var closedBy: Condition?

  package init(states: Set<AnswerState>, within: Int64, closedBy: Condition? = nil) {
    self.states = states
    self.within = within
    self.closedBy = closedBy
  }
}

/// Our own post was answered by several people, and we said nothing more.
package struct SilenceCondition: Sendable {
  package var minAnswers: Int
  /// Seconds since the answer that completed the minimum.
  package var after: Int64

  package init(minAnswers: Int, after: Int64) {
    self.minAnswers = minAnswers
    self.after = after
  }
}

/// A condition on another post that is linked to this one by equal keys.
package struct SemiJoin: Sendable {
  package var of: Condition
  /// The other's key and ours.
  package var match: [(theirs: Key, ours: Key)]
  /// Seconds between the two, at most.
  package var within: Int64?
  /// Seconds between the two, more than.
  package var atLeastAgo: Int64?
  /// The other post answers our last message to its author, and that one had our key.
  package var about: Key?

  package init(of: Condition, match: [(theirs: Key, ours: Key)]) {
    self.of = of
    self.match = match
  }
}
