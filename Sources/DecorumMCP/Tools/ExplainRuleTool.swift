import Decorum
import DecorumBase
import DecorumRPC

/// `explain_rule`: what a rule wants and why, as `decorum explain` says it, in keys. Its texts are those of
/// rule files, not of posts.
struct ExplainRuleTool: Tool {
  private let settings: MCPSettings

  init(_ settings: MCPSettings) { self.settings = settings }

  let name = "explain_rule"
  let title = "Explain a rule"

  let description = """
    Says what a rule of Decorum wants, why, where that comes from, what it reads of a post, and shows \
    posts that it flags and posts that it passes. Ask it when a finding's message and help do not tell \
    you how to mend the post.
    """

  let arguments = MappingShape(
    "explain_rule", "a rule", "Which rule.",
    keys: [
      KeyShape(
        "rule", .suggestion(["disclosure/missing", "promo/pure-promotion"]),
        "The rule's id, as findings give it."
      ).required
    ])

  let answer = MappingShape.answer(
    "explain_rule", "A rule.",
    [
      KeyShape("rule", .text, "Its id."),
      KeyShape("summary", .text, "What it wants, in a line."),
      KeyShape("why", .array(.text), "The reason, in paragraphs."),
      KeyShape("severity", .choice(of: Severity.self), "How much a finding weighs here."),
      KeyShape("on", .flag, "Whether it judges posts under this configuration."),
      KeyShape("asks", .array(.text), "What it asks of posts."),
      KeyShape("scope", .text, "Whether it looks at one post or at many."),
      KeyShape("languages", .text, "Those that it can judge."),
      KeyShape("markets", .array(.text), "Those that it is only for; none for all."),
      KeyShape("passes_over", .array(.text), "Words that it leaves alone."),
      KeyShape("reads", .array(.mapping(.ruleInput)), "What it reads beside the text."),
      KeyShape("options", .array(.mapping(.ruleOption)), "What the configuration can set."),
      KeyShape("examples", .array(.mapping(.ruleExample)), "Posts, and what it says of them."),
      KeyShape("sources", .array(.mapping(.ruleSource)), "Where the reason comes from."),
      KeyShape("presets", .array(.text), "Lists of rules that it is in."),
      KeyShape("since", .optional(.text), "The version that it came with."),
      KeyShape("replaced_by", .optional(.text), "The rule that took its place."),
      KeyShape("omitted", .mapping(.omitted(["examples"])), "What was left out."),
    ])

  /// Of each kind.
  private static let mostExamples = 5

  func call(_ arguments: JSON) throws(ToolFault) -> JSON {
    let word = arguments["rule"]?.string ?? ""
    let rule: RuleDescription
    switch RuleDescription.named(word, settings.run) {
    case .success(let found): rule = found
    case .failure(let guesses): throw Self.fault(word, guesses)
    }
    let examples = ["flag", "pass", "trap", "unknown"].flatMap { kind in
      rule.examples.filter { $0.expectation == kind }.prefix(Self.mostExamples)
    }
    return [
      "rule": .string(rule.id), "summary": .string(rule.summary), "why": JSON(rule.why),
      "severity": .string(rule.severity.rawValue), "on": .bool(rule.isOn),
      "asks": JSON(rule.questions), "scope": .string(rule.scope),
      "languages": .string(rule.languages), "markets": JSON(rule.markets),
      "passes_over": JSON(rule.passesOver),
      "reads": .array(
        rule.inputs.map {
          ["name": .string($0.name), "use": .string($0.use), "without": .string($0.without)]
        }),
      "options": .array(
        rule.options.map {
          [
            "name": .string($0.name), "summary": .string($0.summary), "type": .string($0.type),
            "value": .text($0.value), "default": .text($0.standard),
          ]
        }),
      "examples": .array(examples.map(drawn)),
      "sources": .array(
        rule.sources.map {
          ["title": .string($0.title), "date": .text($0.date), "url": .text($0.url)]
        }),
      "presets": JSON(rule.presets), "since": .text(rule.since),
      "replaced_by": .text(rule.replacedBy),
      "omitted": ["examples": .int(rule.examples.count - examples.count)],
    ]
  }

  private func drawn(_ example: RuleDescription.Example) -> JSON {
    [
      "verdict": .string(ExampleVerdict.of(example.expectation).rawValue),
      "name": .text(example.name),
      "posts": .array(
        example.posts.map { post in
          [
            "text": .string(post.text),
            "marked": post.marked.map {
              CheckAnswer.span($0, in: Array(post.text.utf8))
            } ?? .null,
            "notes": JSON(post.notes), "fixed": .text(post.fixed),
          ]
        }),
      "because": .text(example.because), "settings": JSON(example.settings),
    ]
  }

  private static func fault(_ word: String, _ guesses: RuleGuesses) -> ToolFault {
    let near = guesses.ids.map { "\"\($0)\"" }.joined(separator: ", ")
    let what = guesses.isFamily ? "is a family of rules" : "is no rule"
    let help =
      near.isEmpty
      ? "findings of check_post name their rules"
      : (guesses.isFamily ? "its rules are \(near)" : "did you mean \(near)?")
    return ToolFault("\(ShownText.quoted(word)) \(what); \(help)")
  }
}

/// What a rule says of one of its examples.
enum ExampleVerdict: String, CaseIterable {
  case flagged, passing, trap, unknown

  static func of(_ expectation: String) -> ExampleVerdict {
    switch expectation {
    case "flag": .flagged
    case "pass": .passing
    case "trap": .trap
    default: .unknown
    }
  }
}

extension MappingShape {
  static let ruleInput = answer(
    "input", "Something that the rule reads beside the text.",
    [
      KeyShape("name", .text, "The field, or the key of the configuration."),
      KeyShape("use", .text, "What it is."),
      KeyShape("without", .text, "What the rule does where it is not given."),
    ])

  static let ruleOption = answer(
    "option", "An option of the rule.",
    [
      KeyShape("name", .text, "Its name."),
      KeyShape("summary", .text, "What it is."),
      KeyShape("type", .text, "How it is written."),
      KeyShape("value", .optional(.text), "What it is here."),
      KeyShape("default", .optional(.text), "What it is where nobody sets it."),
    ])

  static let ruleExample = answer(
    "example", "A post, or several together, and what the rule says.",
    [
      KeyShape(
        "verdict", .choice(of: ExampleVerdict.self),
        "flagged; passing; trap: it looks like the fault and passes; unknown: it cannot be judged."),
      KeyShape("name", .optional(.text), "What several posts show together."),
      KeyShape("posts", .array(.mapping(.examplePost)), "The posts."),
      KeyShape("because", .optional(.text), "Why."),
      KeyShape("settings", .array(.text), "Options that are not as usual."),
    ])

  static let examplePost = answer(
    "post", "A post of an example.",
    [
      KeyShape("text", .text, "What it says."),
      KeyShape("marked", .optional(.mapping(.span)), "Where the finding sits."),
      KeyShape("notes", .array(.text), "Who, when, and what else is not as usual."),
      KeyShape("fixed", .optional(.text), "The text with the rule's fix made."),
    ])

  static let ruleSource = answer(
    "source", "Where a reason comes from.",
    [
      KeyShape("title", .text, "What it is called."),
      KeyShape("date", .optional(.text), "When it was looked at."),
      KeyShape("url", .optional(.text), "Where it is."),
    ])
}
