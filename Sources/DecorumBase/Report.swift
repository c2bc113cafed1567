/// Everything a run found, as plain data. Renderers read it and nothing else but source bytes.
package struct Report: Sendable {
  package var facts: RunFacts
  /// In the order of `Diagnostic.precedes`.
  package var findings: [Diagnostic]
  /// Findings that somebody wrote down are to stay, in the same order.
  package var suppressed: [SuppressedFinding]
  /// Findings that were there before, in the same order; they do not count for the exit code.
  package var known: [KnownFinding] = []
  /// What became of the baseline; nil where there is none.
  package var baseline: BaselineSummary?
  /// What must not be shown; nil = all may. It holds for whatever is rendered, and is never rendered.
  package var redaction: Redaction?
  /// Faults of rule files and configuration (`rule/…`, `config/…`), in the same order.
  package var problems: [Diagnostic]
  package var unknown: [UnknownVerdict]
  package var inputs: [InputSummary]
  package var rules: [RuleSummary]
  package var exit: ExitStatus
  /// The least severity of a finding that fails the run; nil where none does.
  package var threshold: Severity?

  package init(
    facts: RunFacts, findings: [Diagnostic], suppressed: [SuppressedFinding] = [],
    problems: [Diagnostic], unknown: [UnknownVerdict],
    inputs: [InputSummary], rules: [RuleSummary], exit: ExitStatus,
    threshold: Severity? = .error
  ) {
    self.facts = facts
    self.findings = findings
    self.suppressed = suppressed
    self.problems = problems
    self.unknown = unknown
    self.inputs = inputs
    self.rules = rules
    self.exit = exit
    self.threshold = threshold
  }

  /// Faults of rules, configuration and inputs, in the order of all output.
  package var faults: [Diagnostic] {
    (problems + inputs.flatMap(\.diagnostics)).inOrder()
  }

  package var postCount: Int { inputs.reduce(0) { $0 + $1.posts } }
}

/// What a run assumed, so that it can be repeated.
package struct RunFacts: Sendable {
  package let version: String
  /// RFC 3339, UTC, whole seconds.
  package let now: String
  package let timezone: String?
  /// Version of the embedded time-zone database; nil while none is in use.
  package let tzdb: String?
  package let jit: Bool
  /// 16 hexadecimal digits over the rules that ran and their options.
  package let rulesHash: String
  package let markets: [String]
  package let seconds: Double

  package init(
    version: String, now: String, timezone: String?, tzdb: String?, jit: Bool, rulesHash: String,
    markets: [String], seconds: Double
  ) {
    self.version = version
    self.now = now
    self.timezone = timezone
    self.tzdb = tzdb
    self.jit = jit
    self.rulesHash = rulesHash
    self.markets = markets
    self.seconds = seconds
  }
}

/// One reason why one rule could not be judged, and on how many posts.
package struct UnknownVerdict: Hashable, Sendable {
  package let rule: RuleID
  package let reason: String
  package let posts: Int
  /// The first twenty, in the order of the input.
  package let examples: [PostReference]
  /// What the others are known by, where the run is held against a baseline; else nobody asks.
  package let others: [String]

  package init(
    rule: RuleID, reason: String, posts: Int, examples: [PostReference], others: [String] = []
  ) {
    self.rule = rule
    self.reason = reason
    self.posts = posts
    self.examples = examples
    self.others = others
  }
}

/// What became of one source. Posts read, skipped and refused add up to what is in it.
package struct InputSummary: Sendable {
  package let name: String
  package let format: String
  /// By what the format was told: `its name ends in .csv`; nil where nothing could be read.
  package let recognisedBy: String?
  package let posts: Int
  package let duplicates: Int
  package let skipped: Int
  package let refused: Int
  /// `input/…` findings of this source.
  package let diagnostics: [Diagnostic]

  package init(
    name: String, format: String, recognisedBy: String? = nil, posts: Int, duplicates: Int = 0,
    skipped: Int = 0,
    refused: Int = 0, diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.format = format
    self.recognisedBy = recognisedBy
    self.posts = posts
    self.duplicates = duplicates
    self.skipped = skipped
    self.refused = refused
    self.diagnostics = diagnostics
  }
}

/// What reports say of a rule that ran, for programs that show rules beside findings.
package struct RuleSummary: Sendable {
  /// Where the rule's reason comes from.
  package struct Reference: Hashable, Sendable {
    package let title: String
    package let url: String?
    package let date: String?

    package init(title: String, url: String?, date: String?) {
      self.title = title
      self.url = url
      self.date = date
    }
  }

  package let id: RuleID
  package let severity: Severity
  package let summary: String
  /// The reason, in a paragraph or more.
  package let why: String
  package let markets: [String]
  package let references: [Reference]

  package init(
    id: RuleID, severity: Severity, summary: String, why: String = "", markets: [String] = [],
    references: [Reference] = []
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.markets = markets
    self.references = references
  }
}

/// 0 clean, 1 findings at or above the threshold, 2 something could not be read or run; 2 wins.
package struct ExitStatus: Hashable, Sendable {
  package let code: Int32
  package let why: String

  package init(code: Int32, why: String) {
    self.code = code
    self.why = why
  }
}
