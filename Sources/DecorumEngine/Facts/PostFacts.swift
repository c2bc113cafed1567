package import DecorumBase
package import DecorumPosts
import DecorumRules
package import DecorumTime

/// What is kept of a post after the scan: no text, only what relations ask for.
package struct PostFacts: Sendable {
  /// Where the post was read, so that it can be read again.
  package var origin: PostOrigin
  package var record: Span
  package var identity: PostIdentity
  package var time: PostTime
  package var status: PostStatus
  package var kind: PostKind
  package var isOwn: Bool
  package var platform: Platform?
  package var account: String?
  package var author: String?
  package var to: String?
  package var id: String?
  package var replyTo: String?
  package var thread: String?
  package var campaign: String?
  /// The answered post stands in the record itself.
  package var parent: InlineParent?
  /// Handles in the text, and how many of them it opens with.
  package var mentions: [String] = []
  package var openingMentions = 0
  /// By the numbers of the fact plan.
  var truths: [Truth] = []
  /// Those that are unknown, or hang on keys that the record lacks; most posts have none.
  var open: [OpenFact] = []
  /// Empty where there are none, as with most posts.
  var drawn: [String?] = []
  /// The days that the text names, by the numbers of the fact plan; most posts have none.
  var saidDays: [Int: [SaidPlace]] = [:]
  var text: Shape?
  var template: Shape?
  /// Belongs to `--history`: known, not judged.
  package var isHistory = false

  /// Settles facts that hang on keys which this record lacks.
  package mutating func settle(by keys: KeySet) {
    for fact in open {
      guard let choices = fact.why.content.choices else { continue }
      let truth = choices.settled(by: keys)
      // To write it would part the list from those of other posts.
      if truths[Int(fact.number)] != truth { truths[Int(fact.number)] = truth }
    }
  }

  /// Whether it answers another post, as far as its record says.
  var isAnswer: Bool { kind == .reply || kind == .comment || replyTo != nil }

  func reason(of fact: Int) -> UnknownReason? {
    if truths[fact] != .unknown { return nil }
    return open.first { $0.number == fact }?.why.content.reason
  }

  package struct InlineParent: Sendable {
    package var author: String?
    package var isInbound: Bool?
  }

  /// A day, and the words that name it.
  struct SaidPlace: Sendable {
    var day: SaidDay
    /// Of the words, in the text as written.
    var range: Range<Int>
  }

  struct OpenFact: Sendable {
    var number: Int32
    var why: OpenReason
  }

  /// Why a fact is open. Thousands of posts are open for the same reason and share it.
  final class OpenReason: Sendable {
    struct Content: Hashable, Sendable {
      var reason: UnknownReason?
      /// Where it hangs on keys that the record lacks.
      var choices: KeyChoices<Truth>?
    }

    let content: Content
    init(_ content: Content) { self.content = content }
  }

  /// What comparisons need of a text.
  struct Shape: Hashable, Sendable {
    var words: Int
    var shingles: [UInt32]
  }
}

/// What the reading side knows of a post beside its record.
package struct PostPlace: Sendable {
  package var identity: PostIdentity
  package var origin: PostOrigin
  package var time: PostTime
  package var status: PostStatus
  package var isHistory: Bool

  package init(
    identity: PostIdentity, origin: PostOrigin, time: PostTime, status: PostStatus, isHistory: Bool
  ) {
    self.identity = identity
    self.origin = origin
    self.time = time
    self.status = status
    self.isHistory = isHistory
  }
}

/// Where a post came from: the block that its reader was given, and its number among the block's posts.
package struct PostOrigin: Hashable, Sendable {
  package var block: Int
  package var ordinal: Int

  package init(block: Int, ordinal: Int) {
    self.block = block
    self.ordinal = ordinal
  }
}

package enum PostStatus: String, Sendable {
  case draft, scheduled, published
}

/// When a post goes or went out.
package enum PostTime: Hashable, Sendable {
  /// The record has no time.
  case none
  /// Seconds since 1970, and the wall clock where the post was written or its zone is known.
  case instant(Int64, local: LocalClock?)
  /// There is a time, and no zone to read it in.
  case noZone
  /// What cannot be read as a time; a diagnostic says why.
  case unreadable

  package var seconds: Int64? { if case .instant(let seconds, _) = self { seconds } else { nil } }
  package var local: LocalClock? { if case .instant(_, let local) = self { local } else { nil } }
}

/// What schedules ask of a wall clock.
package struct LocalClock: Hashable, Sendable {
  package var weekday: Weekday
  /// Seconds east of UTC that the time was read with.
  package var offset: Int64
  /// Set where the clocks never show this time: they are put forward over it. Weekday and offset are
  /// then those of the time as written.
  package var skip: Skip?
  package var timeOfDay: TimeOfDay

  /// What the written time says of the hour. Exports that know only the date stamp 00:00:00, and so
  /// does whoever means midnight.
  package enum TimeOfDay: Sendable {
    case known, midnight
    /// A date was written, and nothing else.
    case missing
  }

  /// Where the clocks go on.
  package struct Skip: Hashable, Sendable {
    package var instant: Int64
    /// Seconds east of UTC from then on.
    package var offset: Int64

    package init(instant: Int64, offset: Int64) {
      self.instant = instant
      self.offset = offset
    }
  }

  package init(
    weekday: Weekday, offset: Int64, skip: Skip? = nil, timeOfDay: TimeOfDay = .known
  ) {
    self.weekday = weekday
    self.offset = offset
    self.skip = skip
    self.timeOfDay = timeOfDay
  }
}
