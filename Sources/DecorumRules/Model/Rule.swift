package import DecorumBase
package import DecorumText
import DecorumTime
package import DecorumYAML

/// One rule with its options filled in: everything that its file says, typed.
package struct Rule: Sendable {
  package var id: RuleID
  package var place: Span
  package var summary: String
  package var severity: Severity
  /// The languages its own patterns speak; empty = any.
  package var languages: [Language]
  package var markets: [String]
  package var since: String?
  package var supersedes: [RuleID]
  package var options: [RuleOption]
  /// The subject: which posts the rule is about.
  package var when: Condition
  /// Whether `when` speaks of inbound posts; others are never judged by a rule that does not.
  package var judgesInbound: Bool
  package var limbs: [Limb]
  package var why: String
  package var sources: [RuleSource]
  package var examples: [RuleExample]
  /// Ids that it had before: configurations may still use them.
  package var aliases: [RuleID] = []
  /// The rule that does its work better by now.
  package var replacedBy: RuleID?
  /// The posts that this variant is for; nil where no override speaks of the rule.
  package var scope: RuleScope?
}

/// One way in which a rule fires, with the words it then prints.
package struct Limb: Sendable {
  package var check: Check
  package var message: MessageTemplate
  /// Words under the caret.
  package var label: MessageTemplate?
  package var helps: [MessageTemplate]
  /// Of several findings with the same key, only the first is reported; empty = all are.
  package var oncePer: [Key] = []
  /// What it offers to change; at most one for a finding.
  package var fix: FixTemplate?
  /// The kind and what it asks, in the rule file; only in books that were loaded for a trace.
  package var place: ConditionPlace?

  package init(
    check: Check, message: MessageTemplate, label: MessageTemplate?, helps: [MessageTemplate]
  ) {
    self.check = check
    self.message = message
    self.label = label
    self.helps = helps
  }
}

/// The kinds of check. Each is evaluated by the file of its name in `DecorumEngine`.
package enum Check: Sendable {
  /// Does the condition hold on this post?
  case find(Condition)
  /// Is the number out of its range?
  case measure(MetricCondition)
  /// Is something missing that must be there?
  case require(Condition)
  case frequency(FrequencyCheck)
  case share(ShareCheck)
  case repetition(RepeatCheck)
  case schedule(ScheduleCheck)
  /// Did somebody get an answer?
  case answer(to: Condition, AnswerCondition)

  package var name: String {
    switch self {
    case .find: "find"
    case .measure: "measure"
    case .require: "require"
    case .frequency: "frequency"
    case .share: "share"
    case .repetition: "repeat"
    case .schedule: "schedule"
    case .answer: "answer"
    }
  }
}

/// An option with the value that this run uses.
package struct RuleOption: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case int, number, bool, string, duration, strings
    /// A list of pauses, each with `from`, `to` and `reason`.
    case windows
    /// Lists of words by name, read as `$name.part` and `$name.*`.
    case map
  }

  package var name: String
  package var kind: Kind
  package var defaultValue: YAMLNode?
  package var value: YAMLNode?
  /// What it is, in half a sentence, for explanations.
  package var summary: String?

  package init(
    name: String, kind: Kind, defaultValue: YAMLNode?, value: YAMLNode?, summary: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.defaultValue = defaultValue
    self.value = value
  }

  /// The value as messages say it: `90 days` for `90d`.
  package var spoken: String? {
    let elapsed = value?.scalar.flatMap { ElapsedTime(written: $0.string) }
    return kind == .duration ? elapsed?.words : value?.plainDescription
  }
}

package struct RuleSource: Hashable, Sendable {
  package var title: String
  package var url: String?
  package var date: String?

  package init(title: String, url: String?, date: String?) {
    self.title = title
    self.url = url
    self.date = date
  }
}

/// An example: documentation and test in one.
package struct RuleExample: Sendable {
  package enum Expectation: String, CaseIterable, Sendable {
    case flag, pass
    /// Looks like a violation and is not.
    case trap
    case unknown
  }

  package var expectation: Expectation
  /// The text without its markers.
  package var text: String
  /// The marked range of `text`, in bytes: where the finding must sit.
  package var marked: Range<Int>?
  package var because: String?
  package var markets: [String]?
  /// The record's other keys in the neutral format.
  package var fields: [YAMLEntry]
  package var place: Span
  /// The posts of an example that is a small queue; then there is no text of its own.
  package var posts: [Post] = []
  /// Option values for this example alone.
  package var options: [String: YAMLNode] = [:]
  package var now: String?
  package var timezone: String?
  /// How the words must read that the rule's fix changes; nil where nobody says.
  package var fixed: String?

  /// One post of a small queue.
  package struct Post: Sendable {
    package var text: String
    package var marked: Range<Int>?
    package var fields: [YAMLEntry]
    /// Seconds from the example's now.
    package var at: Int64?
    /// Numbers of the posts that a finding here must name, from 1.
    package var related: [Int]?
    /// As of an example that is one post.
    package var fixed: String?
    package var place: Span

    package init(
      text: String, marked: Range<Int>?, fields: [YAMLEntry], at: Int64?, related: [Int]?,
      place: Span
    ) {
      self.text = text
      self.marked = marked
      self.fields = fields
      self.at = at
      self.related = related
      self.place = place
    }
  }

  package init(
    expectation: Expectation, text: String, marked: Range<Int>?, because: String?,
    markets: [String]?, fields: [YAMLEntry], place: Span
  ) {
    self.expectation = expectation
    self.text = text
    self.marked = marked
    self.because = because
    self.markets = markets
    self.fields = fields
    self.place = place
  }
}
