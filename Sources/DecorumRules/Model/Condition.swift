package import DecorumBase
package import DecorumPosts
package import DecorumText

/// What a rule or a signal asks of one post. It evaluates to false, unknown or true and yields the
/// places that made it hold; see `DecorumEngine` for the evaluation and the rule language for meaning.
package indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case none([Condition])
  case atLeast(Int, of: [Condition])
  case text(TextCondition)
  case signal(SignalReference)
  case label(LabelCondition)
  case metric(MetricCondition)
  case field(FieldCondition)
  /// Role of the author, else of the account.
  case from([SenderRole])
  case language([Language])
  /// The condition on the answered post.
  case parent(Condition)
  /// The places of this condition come before all others in a finding.
  case primary(Condition)
  /// A condition with its place in the rule file; only books that were loaded for a trace have them.
  case placed(ConditionPlace, Condition)
  /// None of these fields has a value, and the source has at least one of them.
  case blank([FieldKey])
  /// Another post of this kind came before, or comes after.
  case earlier(SemiJoin)
  case later(SemiJoin)
  /// What became of this inbound message.
  case answer(AnswerCondition)
  case silence(SilenceCondition)
  /// This inbound message speaks to us: to our inbox, under our post, or by name.
  case addressedToUs
  /// The post replies to somebody else (or to its own author).
  case repliesToOthers(Bool)
  /// Holds where this surely does: an *unknown* inside is a no. No file says so.
  case certain(Condition)
  /// The post is from a file of this override, by its number. No rule file says so.
  case fromFiles(Int)
  /// Can only hold where its gate, by its number in the plan of a run, is open. No file says so: the
  /// plan puts it in.
  case gated(Int, Condition)
}

/// Words, tokens or links in one of the post's texts.
package struct TextCondition: Sendable {
  package var target: TextTarget
  package var places: [TextPlace] = [.text]
  /// Any of these regions; empty = anywhere.
  package var regions: [TextRegion] = []
  package var guards: GuardSet = []
  package var count: ClosedRange<Int> = 1...Int.max
  package var near: Nearness?
  /// Match the raw text instead of the folded one.
  package var asWritten = false

  package init(target: TextTarget) { self.target = target }
}

package enum TextTarget: Sendable {
  case patterns([LazyPattern])
  /// Canonical tags: lower case, without `#`.
  case hashtags(Set<String>)
  case mention(MentionTarget)
  case link(LinkTarget)
  /// The emoji's UTF-8, variation selectors left out; nil = any.
  case emoji(Set<String>?)
}

package enum MentionTarget: Sendable {
  case any, brand, own
  /// A name of the brand, written out or as a tag.
  case brandName
  case handles(Set<Handle>)
}

package struct LinkTarget: Sendable {
  /// `own` = the brand's domains for brand accounts, else a domain whose name is the handle.
  package var isOwn = false
  package var isBrand = false
  /// Domains; subdomains match too.
  package var hosts: Set<String> = []
  /// Names of query parameters.
  package var query: Set<String> = []
  /// Query parameters and the values that count, lower case.
  package var queryValues: [String: Set<String>] = [:]

  package init() {}
  package var isAny: Bool {
    !isOwn && !isBrand && hosts.isEmpty && query.isEmpty && queryValues.isEmpty
  }
}

/// The texts of a post that a condition can look into.
package enum TextPlace: String, CaseIterable, Sendable {
  case text, title
  case firstComment = "first_comment"
  case alt, link
}

package enum TextRegion: String, CaseIterable, Sendable {
  /// At the first word: only white space, emoji and punctuation stand before.
  case start
  /// At the last word.
  case end
  case first125 = "first_125"
  case beforeFold = "before_fold"
  case lineStart = "line_start"
  case sentenceStart = "sentence_start"
  case last20Percent = "last_20%"
}

package struct GuardSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let unquoted = GuardSet(rawValue: 1)
  package static let unnegated = GuardSet(rawValue: 2)
  package static let imperative = GuardSet(rawValue: 4)
  package static let notQuestion = GuardSet(rawValue: 8)

  package static let names: [(String, GuardSet)] = [
    ("unquoted", .unquoted), ("unnegated", .unnegated), ("imperative", .imperative),
    ("not_question", .notQuestion),
  ]
}

/// At most `words` words away from a place of the signal.
package struct Nearness: Sendable {
  package var signal: SignalReference
  package var words: Int

  package init(signal: SignalReference, words: Int) {
    self.signal = signal
    self.words = words
  }
}

package struct SignalReference: Hashable, Sendable {
  package let name: String
  package let minScore: Int?
  package let span: Span
  /// Index in the rule book; set when the book is linked.
  package var index: Int

  package init(name: String, minScore: Int?, span: Span, index: Int = -1) {
    self.name = name
    self.minScore = minScore
    self.span = span
    self.index = index
  }
}

package struct LabelCondition: Sendable {
  package enum Standing: String, CaseIterable, Sendable { case accepted, rejected, any }
  package enum Demand: String, CaseIterable, Sendable {
    case eachMarket = "each_market"
    case anyMarket = "any_market"
    case postLanguage = "post_language"
    /// Some market that does not speak the post's language.
    case otherLanguage = "other_language"
  }
  package enum Place: String, CaseIterable, Sendable { case ok, buried }
  package enum Form: String, CaseIterable, Sendable { case label, statement }

  package var table: String
  package var standing: Standing
  package var demand: Demand
  package var span: Span
  package var places: [TextPlace]
  /// Whether accepted labels must stand where the configured markets want them, or elsewhere.
  package var place: Place?
  package var form: Form?
  /// Index in the rule book; set when the book is linked.
  package var index: Int

  package init(
    table: String, standing: Standing, demand: Demand, places: [TextPlace], place: Place?,
    form: Form?, span: Span, index: Int = -1
  ) {
    self.table = table
    self.standing = standing
    self.demand = demand
    self.places = places
    self.place = place
    self.form = form
    self.span = span
    self.index = index
  }
}

package struct MetricCondition: Sendable {
  package enum Metric: String, CaseIterable, Sendable {
    case words, links, mentions, hashtags, emoji, sentences, lines, length
    case uppercaseShare = "uppercase_share"
    case overlap
    case titleLength = "title_length"
    case altLength = "alt_length"
    case emojiRun = "emoji_run"
    case emojiLines = "emoji_lines"
    case styledWords = "styled_words"
    case drawnLines = "drawn_lines"
    case joinedHashtags = "joined_hashtags"
    case weYouRatio = "we_you_ratio"
    case wordsBeforeFold = "words_before_fold"
    case picturesWithoutAlt = "pictures_without_alt"
    case shoutedWords = "shouted_words"

    /// What a profile may limit.
    package static let ofProfiles: [Metric] = [
      .length, .titleLength, .altLength, .hashtags, .mentions, .links,
    ]

    package var isLength: Bool {
      switch self {
      case .length, .titleLength, .altLength: true
      default: false
      }
    }
  }

  package var metric: Metric
  package var bounds: Bounds
  /// For `overlap`: the parent's text, title or both.
  package var with: [Field]
  /// The table whose limits must be kept, as the post's platform counts.
  package var profile: ProfileReference?
  /// Limits that the configuration puts in the place of the table's.
  package var limits: [Platform: Int] = [:]

  package init(metric: Metric, bounds: Bounds, with: [Field] = []) {
    self.metric = metric
    self.bounds = bounds
    self.with = with
  }
}

/// A range with open or closed ends, as `above below at_least at_most is` write it.
package struct Bounds: Hashable, Sendable {
  package var above: Double?
  package var below: Double?
  package var atLeast: Double?
  package var atMost: Double?

  package init() {}

  package func contains(_ value: Double) -> Bool {
    if let above, value <= above { return false }
    if let below, value >= below { return false }
    if let atLeast, value < atLeast { return false }
    if let atMost, value > atMost { return false }
    return true
  }

  /// The bound that a message quotes.
  package var limit: Double? { above ?? atLeast ?? below ?? atMost }
}

package struct FieldCondition: Sendable {
  package enum Test: Sendable {
    /// Any of the field's values is one of these (compared without regard to case).
    case isOneOf([String])
    case missing(Bool)
    case absent(Bool)
    case matches(LazyPattern)
    case inside(Bounds)
  }

  package var key: FieldKey
  package var test: Test
  /// The verdict where no record of the source has the key.
  package var ifAbsent: Truth

  package init(key: FieldKey, test: Test, ifAbsent: Truth = .unknown) {
    self.key = key
    self.test = test
    self.ifAbsent = ifAbsent
  }
}

/// A field by name, or one of the open-ended flags.
package enum FieldKey: Hashable, Sendable, CustomStringConvertible {
  case field(Field)
  case flag(String)

  package var description: String {
    switch self {
    case .field(let field): field.rawValue
    case .flag(let name): "flags.\(name)"
    }
  }
}

/// The three values of every condition. `all` is the minimum, `any` the maximum.
package enum Truth: UInt8, Comparable, Sendable {
  case no, unknown, yes

  package static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }
  /// Written out: in another module the one that comes with the enum is called through its protocol.
  package static func == (a: Truth, b: Truth) -> Bool { a.rawValue == b.rawValue }
  package static prefix func ! (a: Truth) -> Truth {
    switch a {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}

/// Who speaks, as `from:` names them.
package enum SenderRole: String, CaseIterable, Sendable {
  /// Anything that goes out, whoever signs it.
  case own
  case brand, employee, agency, outside
}
