package import DecorumBase
package import DecorumPosts
import DecorumRules

/// What is kept of a post after the scan: no text, only what relations ask for.
///
/// A million of them are held at once: what many posts have in common is one object for all of them, and
/// what few posts have stands in boxes that the others lack.
package struct PostFacts: Sendable {
  /// Where the post was read, so that it can be read again.
  package let origin: PostOrigin
  private let place: PackedSpan
  package var time: PostTime
  /// By the numbers of the fact plan.
  var truths: [Truth] = []
  /// Who posts what for which campaign.
  var poster: Box<Poster>
  /// Nil where the post speaks to nobody in particular.
  var conversation: Box<Conversation>?
  /// Nil where there is nothing to note.
  var notes: Box<Notes>?
  package internal(set) var identity: PostIdentity
  package var status: PostStatus
  package let kind: PostKind
  package let isOwn: Bool
  /// Belongs to `--history`: known, not judged.
  package var isHistory: Bool

  init(
    _ place: PostPlace, record: Span, kind: PostKind, isOwn: Bool, poster: Poster,
    conversation: Conversation
  ) {
    origin = place.origin
    self.place = PackedSpan(record)
    time = place.time
    self.poster = Box(poster)
    self.conversation = conversation.isEmpty ? nil : Box(conversation)
    identity = place.identity
    status = place.status
    self.kind = kind
    self.isOwn = isOwn
    isHistory = place.isHistory
  }

  package var record: Span { place.span }
  /// What the data call the post.
  package var id: String? { identity.own }

  /// Settles facts that hang on keys which this record lacks.
  package mutating func settle(by keys: KeySet) {
    for fact in open {
      guard let choices = fact.why.value.choices else { continue }
      let truth = choices.settled(by: keys)
      // To write it would part the list from those of other posts.
      if truths[Int(fact.number)] != truth { truths[Int(fact.number)] = truth }
    }
  }

  /// Whether it answers another post, as far as its record says.
  var isAnswer: Bool { kind == .reply || kind == .comment || replyTo != nil }

  func reason(of fact: Int) -> UnknownReason? {
    if truths[fact] != .unknown { return nil }
    return open.first { $0.number == fact }?.why.value.reason
  }

  struct OpenFact: Sendable {
    var number: Int32
    /// Thousands of posts are open for the same reason and share it.
    var why: Box<OpenReason>
  }

  /// Why a fact is open.
  struct OpenReason: Equatable, Sendable {
    var reason: UnknownReason?
    /// Where it hangs on keys that the record lacks.
    var choices: KeyChoices<Truth>?
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
  private let packedBlock: Int32
  private let packedOrdinal: Int32

  package init(block: Int, ordinal: Int) {
    packedBlock = Int32(block)
    packedOrdinal = Int32(ordinal)
  }

  package var block: Int { Int(packedBlock) }
  package var ordinal: Int { Int(packedOrdinal) }
}

package enum PostStatus: String, Sendable {
  case draft, scheduled, published
}
