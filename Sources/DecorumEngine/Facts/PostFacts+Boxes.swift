import DecorumBase
package import DecorumPosts
import DecorumText
import DecorumTime

/// The parts of `PostFacts` that posts share or that few posts have.
extension PostFacts {
  /// Who posts; one for all posts of an account.
  struct Poster: Hashable, Sendable {
    var platform: Platform?
    var account: String?
    var author: String?
    var campaign: String?
  }

  /// Whom a post speaks to.
  struct Conversation: Sendable {
    var to: String?
    var replyTo: String?
    var thread: String?
    /// The answered post stands in the record itself.
    var parent: InlineParent?
    /// Handles in the text, and how many of them it opens with.
    var mentions: [String] = []
    var openingMentions = 0

    var isEmpty: Bool {
      to == nil && replyTo == nil && thread == nil && parent == nil && mentions.isEmpty
    }
  }

  package struct InlineParent: Sendable {
    package var author: String?
    package var isInbound: Bool?
  }

  /// What rules have noted of the text.
  struct Notes: Sendable {
    /// Facts that are unknown, or hang on keys that the record lacks.
    var open: [OpenFact] = []
    /// By the numbers of the fact plan, or empty.
    var drawn: [String?] = []
    /// The days that the text names, by the numbers of the fact plan.
    var saidDays: [Int: [SaidPlace]] = [:]
    var text: Shape?
    var template: Shape?

    var isEmpty: Bool {
      open.isEmpty && drawn.isEmpty && saidDays.isEmpty && text == nil && template == nil
    }
  }

  /// A day, and the words that name it.
  struct SaidPlace: Sendable {
    var day: SaidDay
    /// Of the words, in the text as written.
    var range: Range<Int>
  }

  /// What comparisons need of a text.
  struct Shape: Hashable, Sendable {
    var words: Int
    /// Ascending.
    var shingles: [UInt32]

    init(_ text: NormalisedText) { (words, shingles) = (text.words, text.shingles) }

    /// Shingles are hashes: the lowest few of two texts differ where the texts do, almost always.
    func hash(into hasher: inout Hasher) {
      hasher.combine(shingles.count)
      for shingle in shingles.prefix(4) { hasher.combine(shingle) }
    }
  }
}

extension PostFacts {
  package var platform: Platform? { poster.value.platform }
  package var account: String? { poster.value.account }
  package var author: String? { poster.value.author }
  package var campaign: String? { poster.value.campaign }

  package var to: String? { conversation?.value.to }
  package var replyTo: String? { conversation?.value.replyTo }
  package var thread: String? { conversation?.value.thread }
  package var parent: InlineParent? { conversation?.value.parent }
  package var mentions: [String] { conversation?.value.mentions ?? [] }
  var openingMentions: Int { conversation?.value.openingMentions ?? 0 }

  var open: [OpenFact] { notes?.value.open ?? [] }
  var drawn: [String?] { notes?.value.drawn ?? [] }
  var saidDays: [Int: [SaidPlace]] { notes?.value.saidDays ?? [:] }
  var text: Shape? { notes?.value.text }
  var template: Shape? { notes?.value.template }

  mutating func note(_ change: (inout Notes) -> Void) {
    var changed = notes?.value ?? Notes()
    change(&changed)
    notes = changed.isEmpty ? nil : Box(changed)
  }
}

/// A value that many hold and nobody changes.
final class Box<Value: Sendable>: Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

extension Box: Equatable where Value: Equatable {
  static func == (a: Box, b: Box) -> Bool { a === b || a.value == b.value }
}

extension Box: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// A span in two words: sixteen million sources, and a terabyte for each record.
struct PackedSpan: Sendable {
  private let start: Int
  /// The number of the source in the low 24 bits, the length in those above.
  private let packed: Int

  init(_ span: Span) {
    precondition(span.source.index < 1 << 24 && span.range.count < 1 << 39)
    start = span.start
    packed = span.range.count << 24 | span.source.index
  }

  var span: Span { Span(SourceID(packed & 0xFF_FFFF), start..<(start + (packed >> 24))) }
}
