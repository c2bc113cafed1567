import DecorumBase
import DecorumRules
import Testing

/// Broken rules, signals and tables, with what is said of each: one fault a case, marked by ⟦…⟧. The
/// rules that do not rest on the broken one load all the same.
@Suite struct BrokenPackTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    let id: String
    let message: String
    let help: String?
    /// `rule/broken-signal` reports that follow from the fault.
    let follows: Int
    var testDescription: String { name }

    init(
      _ name: String, _ files: [String: String], _ id: String, _ message: String,
      help: String? = nil, follows: Int = 0
    ) {
      self.name = name
      self.files = files
      self.id = id
      self.message = message
      self.help = help
      self.follows = follows
    }

    /// A rule whose check has a misspelt key in `part`.
    init(_ part: String, _ key: String, in check: String, did wanted: String) {
      self.init(
        "\(part): \(key)", ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: \(check)\n"],
        "rule/unknown-key", "unknown key \"\(key)\" in \(part)",
        help: "did you mean \"\(wanted)\"?")
    }

    /// A rule whose check is this condition.
    init(
      _ condition: String, _ id: String, _ message: String, help: String? = nil, follows: Int = 0,
      with others: [String: String] = [:]
    ) {
      let rule = "summary: s\nmessage: m\ncheck:\n  find:\n    \(condition)\n"
      self.init(
        condition, others.merging(["bad/rule.yaml": rule]) { $1 }, "rule/\(id)", message,
        help: help, follows: follows)
    }
  }

  static let sound = [
    "good/rule.yaml": "summary: s\nmessage: m\ncheck: {find: {signal: good}}\n",
    "_signals/good.yaml": "languages: {any: {phrases: {table: words}}}\n",
    "_tables/words.yaml":
      "{kind: list, as_of: 2026-01-01, review_by: 2027-01-01, values: [one, two]}\n",
  ]

  static let conditions: [Case] = [
    Case("pattern: 'a(⟦b⟧'", "pattern", "the pattern is wrong: missing closing parenthesis"),
    Case(
      "pattern: \"\\u0061\\tx(⟦b⟧\"", "pattern", "the pattern is wrong: missing closing parenthesis"
    ),
    Case(
      "pattern: >-\n      a(b\n      ⟦c⟧", "pattern",
      "the pattern is wrong: missing closing parenthesis"),
    Case(
      "pattern: |\n      a\n      b⟦)⟧", "pattern",
      "the pattern is wrong: unmatched closing parenthesis"),
    Case(
      "pattern: ['ok', '⟦*⟧a']", "pattern",
      "the pattern is wrong: quantifier does not follow a repeatable item"),
    Case(
      "pattern: 'x[z⟦-⟧a]'", "pattern",
      "the pattern is wrong: range out of order in character class"),
    Case(
      "pattern: '⟦(⟧*UCP)x'", "pattern", "the pattern is wrong: a pattern may not begin with \"(*\""
    ),
    Case("pattern: ⟦{a: b}⟧", "type", "\"pattern\" must be text, not a mapping"),
    Case(
      "⟦patern⟧: x", "unknown-key", "unknown key \"patern\" in a condition",
      help: "did you mean \"pattern\"?"),
    Case(
      "signal: ⟦goud⟧", "unknown-signal", "there is no signal \"goud\"",
      help: "did you mean \"good\"?"),
    Case(
      "signal: {name: ⟦god⟧, min_score: 2}", "unknown-signal", "there is no signal \"god\"",
      help: "did you mean \"good\"?"),
    Case(
      "signal: ⟦decorum:asks⟧", "unknown-signal", "there is no signal \"decorum:asks\"",
      help: "use one of good"),
    Case(
      "{pattern: x, near: {signal: ⟦god⟧}}", "unknown-signal", "there is no signal \"god\"",
      help: "did you mean \"good\"?"),
    Case(
      "phrases: {table: ⟦word⟧}", "unknown-table", "there is no table of words \"word\"",
      help: "did you mean \"words\"?"),
    Case("label: {table: ⟦words⟧}", "unknown-table", "there is no table of labels \"words\""),
    Case(
      "metric: {⟦hashtag⟧: {above: 1}}", "unknown-metric", "there is no metric \"hashtag\"",
      help: "did you mean \"hashtags\"?"),
    Case(
      "metric: {⟦words⟧: {}}", "missing-key", "a metric needs a bound",
      help: "add above, below, at_least, at_most or is"),
    Case("metric: {words: {above: ⟦many⟧}}", "type", "\"above\" must be a number, not \"many\""),
    Case(
      "field: {⟦acount⟧: x}", "unknown-field", "posts have no field \"acount\"",
      help: "did you mean \"account\"?"),
    Case(
      "field: {status: ⟦{}⟧}", "missing-key", "a field condition must say what it asks",
      help: "use is, in, has, missing, absent, above, below or matches"),
    Case(
      "field: {status: {is: x, if_absent: ⟦maybe⟧}}", "type",
      "\"if_absent\" must be true, false or unknown, not \"maybe\""),
    Case(
      "{pattern: x, guards: [⟦unquotd⟧]}", "type", "there is no guard \"unquotd\"",
      help: "did you mean \"unquoted\"?"),
    Case(
      "{pattern: x, in: ⟦txt⟧}", "type",
      "\"in\" must be one of text, title, first_comment, alt, link, not \"txt\"",
      help: "did you mean \"text\"?"),
    Case(
      "{pattern: x, at: ⟦begin⟧}", "type",
      "\"at\" must be one of start, end, first_125, before_fold, line_start, sentence_start, last_20%, not \"begin\""
    ),
    Case("{pattern: x, count: {⟦min⟧: 3, max: 2}}", "type", "\"min\" must not be above \"max\""),
    Case(
      "from: ⟦brands⟧", "type",
      "\"from\" must be one of own, brand, employee, agency, outside, not \"brands\"",
      help: "did you mean \"brand\"?"),
    Case("language: ⟦nl⟧", "type", "\"language\" must be one of en, de, fr, es, it, not \"nl\""),
    Case(
      "link: ⟦amzn.to⟧", "type", "\"link\" must be any, own, brand or a mapping, not \"amzn.to\"",
      help: "write link: {host: [amzn.to]} for a domain"),
    Case(
      "at_least: {⟦n⟧: 3, of: [{pattern: x}]}", "type",
      "\"n\" must be between 1 and the number of conditions, 1"),
    Case("all: ⟦{pattern: x}⟧", "type", "\"all\" must be a list, not a mapping"),
    Case(
      "⟦in⟧: text", "unused-key", "\"in\" does nothing here",
      help: "write it beside pattern, phrases, hashtag, mention, link or emoji"),
    Case(
      "⟦guards⟧: [unquoted]\n    signal: good", "unused-key", "\"guards\" does nothing here",
      help: "write it beside pattern, phrases, hashtag, mention, link or emoji"),
    Case("pattern: ⟦$max⟧", "unknown-option", "the rule has no option \"max\""),
    Case(
      "signal: {name: ⟦good⟧, min_score: 2}", "unused-key",
      "\"min_score\" does nothing here: the signal \"good\" counts no points",
      help: "write signal: good"),
    Case(
      "pattern: 'don⟦’⟧t buy'", "never-matches",
      "the pattern never matches: texts are folded before it sees them",
      help: "write \"'\" instead of \"’\", or add as_written: true"),
    Case(
      "pattern: '⟦ｓ⟧ａｌｅ|“buy”'", "never-matches",
      "the pattern never matches: texts are folded before it sees them",
      help: "write \"s\" instead of \"ｓ\", or add as_written: true"),
    Case(
      "pattern: '⟦\\x{2019}tis⟧'", "never-matches",
      "the pattern never matches: texts are folded before it sees them",
      help: "write plain letters and signs, or add as_written: true"),
  ]

  /// What is misspelt is not missing as well.
  static let misspelt: [Case] = [
    Case(
      "\"frequency\"", "abov", in: "{frequency: {window: 1h, ⟦abov⟧: 3}}", did: "above"),
    Case(
      "\"share\"", "abve", in: "{share: {of: {link: any}, window: 1d, ⟦abve⟧: 0.5}}", did: "above"),
    Case(
      "a pause", "form", in: "{schedule: {in: [{⟦form⟧: a, to: '2026-12-27T00:00:00Z'}]}}",
      did: "from"),
    Case("\"repeat\"", "windw", in: "{repeat: {same: text, ⟦windw⟧: 1d}}", did: "window"),
    Case("a metric", "abov", in: "{measure: {words: {⟦abov⟧: 3}}}", did: "above"),
    Case(
      "a field condition", "mising", in: "{find: {field: {to: {⟦mising⟧: true}}}}", did: "missing"),
    Case("\"schedule\"", "si", in: "{schedule: {⟦si⟧: past}}", did: "is"),
    Case("a key", "minut", in: "{frequency: {per: {⟦minut⟧: time}, above: 1}}", did: "minute"),
    Case(
      "misspelt sort of example",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\nexamples:\n  - {⟦flga⟧: x}\n"
      ], "rule/unknown-key", "unknown key \"flga\" in an example", help: "did you mean \"flag\"?"),
    Case(
      "misspelt message",
      ["bad/rule.yaml": "summary: s\n⟦mesage⟧: m\ncheck: {find: {pattern: x}}\n"],
      "rule/unknown-key", "unknown key \"mesage\" in a rule", help: "did you mean \"message\"?"),
    Case(
      "misspelt message of a limb",
      ["bad/rule.yaml": "summary: s\ncheck: {any_of: [{find: {pattern: x}, ⟦mesage⟧: m}]}\n"],
      "rule/unknown-key", "unknown key \"mesage\" in a limb", help: "did you mean \"message\"?"),
    Case(
      "misspelt summary",
      ["bad/rule.yaml": "⟦sumary⟧: s\nmessage: m\ncheck: {find: {pattern: x}}\n"],
      "rule/unknown-key", "unknown key \"sumary\" in a rule", help: "did you mean \"summary\"?"),
  ]

  static let rules: [Case] = [
    Case(
      "no summary", ["bad/rule.yaml": "⟦message⟧: m\ncheck: {find: {pattern: x}}\n"],
      "rule/missing-key", "a rule needs the key \"summary\""),
    Case(
      "no message", ["bad/rule.yaml": "summary: s\ncheck: {⟦find⟧: {pattern: x}}\n"],
      "rule/missing-key", "a rule needs the key \"message\"",
      help: "say in one line what the rule found"),
    Case(
      "no check", ["bad/rule.yaml": "⟦summary⟧: s\nmessage: m\n"], "rule/missing-key",
      "a rule needs the key \"check\""),
    Case(
      "two metrics",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {measure: {words: {above: 1}, ⟦links⟧: {above: 2}}}\n"
      ], "rule/type", "\"measure\" takes one metric",
      help: "write a limb of any_of for each, or find: {metric: …} for both at once"),
    Case(
      "no kind", ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: ⟦{}⟧\n"], "rule/missing-key",
      "a check needs a kind",
      help: "use find, measure, require, frequency, share, repeat, answer or schedule"
    ),
    Case(
      "unknown kind", ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: {⟦fnd⟧: {pattern: x}}\n"],
      "rule/unknown-key", "unknown key \"fnd\" in a check", help: "did you mean \"find\"?"),
    Case(
      "no limit",
      ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: {frequency: {⟦per⟧: account}}\n"],
      "rule/missing-key", "\"frequency\" needs a limit",
      help: "add above, at_least or gap: {below: ...}"),
    // Once a trap: fewer than no shingles to look for.
    Case(
      "more than the same",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {repeat: {same: text, window: 1d, threshold: ⟦80⟧}}\n"
      ], "rule/type", "\"threshold\" must be between 0 and 1",
      help: "1 is the same words, 0.8 nearly the same"),
    Case(
      "a pause without an end",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {schedule: {in: [{⟦from⟧: '2026-12-24T00:00:00Z'}]}}\n"
      ], "rule/missing-key", "a pause needs the key \"to\""),
    Case(
      "a pause that begins at no instant",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\n"
          + "check: {schedule: {in: [{from: ⟦2026-12-24⟧, to: '2026-12-27T00:00:00Z'}]}}\n"
      ], "rule/type", "\"from\" must be an instant, not \"2026-12-24\"",
      help: "write RFC 3339, as in 2026-12-24T00:00:00+01:00"),
    Case(
      "no severity of ours",
      ["bad/rule.yaml": "summary: s\nmessage: m\nseverity: ⟦fatal⟧\ncheck: {find: {pattern: x}}\n"],
      "rule/type", "\"severity\" must be one of note, warning, error, not \"fatal\""),
    Case(
      "doubled key",
      ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\n⟦message⟧: n\n"],
      "rule/duplicate-key", "the key \"message\" is given twice"),
    Case(
      "unknown key",
      ["bad/rule.yaml": "summary: s\nmessage: m\n⟦mesage⟧: m\ncheck: {find: {pattern: x}}\n"],
      "rule/unknown-key", "unknown key \"mesage\" in a rule", help: "did you mean \"message\"?"),
    Case(
      "a list", ["bad/rule.yaml": "⟦- a⟧\n"], "rule/type", "a rule must be a mapping, not a list"),
    Case("an empty file", ["bad/rule.yaml": "⟦⟧"], "rule/empty", "the file is empty"),
    Case("only comments", ["bad/rule.yaml": "⟦⟧# nothing\n"], "rule/empty", "the file is empty"),
    Case(
      "two documents",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\n---\n⟦summary: s\nmessage: m\ncheck: {find: {pattern: y}}⟧\n"
      ], "rule/yaml", "a file of a pack is one document",
      help: "put each rule into a file of its own"),
    Case(
      "no YAML",
      ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\nwhy: ⟦@⟧a\n"],
      "rule/yaml", "\"@\" cannot begin unquoted text", help: "quote the text"),
    Case(
      "default of an option",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\noptions: {max: {type: int, default: ⟦many⟧}}\ncheck: {find: {pattern: x}}\n"
      ], "rule/type", "the default of \"max\" must be a whole number"),
    Case(
      "type of an option",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\noptions: {max: {type: ⟦integer⟧, default: 1}}\ncheck: {find: {pattern: x}}\n"
      ], "rule/type",
      "\"type\" must be one of int, number, bool, string, duration, strings, windows, map, not \"integer\""
    ),
    Case(
      "not a duration",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\noptions: {w: {type: duration, default: ⟦1 hour⟧}}\ncheck: {find: {pattern: x}}\n"
      ], "rule/type", "the default of \"w\" must be a duration such as 30m, 24h or 7d"),
    Case(
      "unknown placeholder",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: 'said by {⟦acount⟧}'\ncheck: {find: {pattern: x}}\n"
      ], "rule/unknown-placeholder", "nothing fills in \"{acount}\" here",
      help: "did you mean \"account\"?"),
    Case(
      "unknown placeholder in a help",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\nhelp: [a, \"\\x62 {⟦mtach⟧|b}\"]\ncheck: {find: {pattern: x}}\n"
      ], "rule/unknown-placeholder", "nothing fills in \"{mtach}\" here",
      help: "did you mean \"match\"?"),
    Case(
      "placeholder of another kind",
      [
        "bad/rule.yaml":
          "summary: s\ncheck:\n  any_of:\n    - {find: {pattern: '(?<word>x)'}, message: 'a {word}'}\n    - {frequency: {above: 2, window: 1h}, message: '{⟦wordy⟧}'}\n"
      ], "rule/unknown-placeholder", "nothing fills in \"{wordy}\" here",
      help:
        "use one of match, account, author, to, platform, kind, label, markets, campaign, scheduler, count, max, since, window, earliest_ok, drop, gap, min_gap"
    ),
    Case(
      "rule to supersede that nobody has",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\nsupersedes: [⟦god/rule⟧]\ncheck: {find: {pattern: x}}\n"
      ], "rule/unknown-rule", "there is no rule \"god/rule\"", help: "did you mean \"good/rule\"?"),
    Case(
      "replaced by a rule that nobody has",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\nreplaced_by: ⟦good/rul⟧\ncheck: {find: {pattern: x}}\n"
      ], "rule/unknown-rule", "there is no rule \"good/rul\"", help: "did you mean \"good/rule\"?"),
    Case(
      "no id for an alias",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\naliases: ⟦Old⟧\ncheck: {find: {pattern: x}}\n"
      ], "rule/type", "\"Old\" is no rule id"),
    Case(
      "no id to supersede",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\nsupersedes: [⟦good⟧]\ncheck: {find: {pattern: x}}\n"
      ], "rule/type", "\"good\" is no rule id"),
    Case(
      "example without a text",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\nexamples:\n  - {⟦because⟧: x}\n"
      ], "rule/missing-key", "an example needs a text",
      help: "write it under flag, pass, trap or unknown"),
    Case(
      "example key",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\nexamples:\n  - {flag: x, ⟦acount⟧: y}\n"
      ], "rule/unknown-key", "unknown key \"acount\" in an example",
      help: "use one of flag, pass, trap, unknown, fixed, because"),
    Case(
      "limb without a message",
      [
        "bad/rule.yaml":
          "summary: s\ncheck:\n  any_of:\n    - {find: {pattern: x}, message: m}\n    - {⟦find⟧: {pattern: y}}\n"
      ], "rule/missing-key", "a rule needs the key \"message\"",
      help: "say in one line what the rule found"),
    Case(
      "the same id", ["good/rule.yml": "⟦⟧summary: s\nmessage: m\ncheck: {find: {pattern: x}}\n"],
      "rule/duplicate-id", "there is already a rule good/rule",
      help: "rename the file: its folder and its name make the id"),
    Case(
      "the same signal",
      [
        "_signals/worst.yaml": "languages: {any: {emoji: any}}\n",
        "_signals/worst.yml": "⟦⟧languages: {any: {emoji: any}}\n",
      ], "rule/duplicate-name", "there is already a signal \"worst\"",
      help: "rename the file: its name is the name of the signal"),
    Case(
      "the same table",
      [
        "_tables/words.yml": "⟦⟧kind: list\nas_of: 2026-11-21\nvalues: [b]\n"
      ], "rule/duplicate-name", "there is already a table \"words\"",
      help: "rename the file: its name is the name of the table"),
    Case(
      "too deep", ["deep/er/rule.yaml": "⟦⟧summary: s\n"], "rule/stray-file",
      "deep/er/rule.yaml is neither a rule nor a signal nor a table",
      help: "put rules into FAMILY/FAULT.yaml, signals into _signals, tables into _tables"),
    Case(
      "too high", ["rule.yaml": "⟦⟧summary: s\n"], "rule/stray-file",
      "rule.yaml is neither a rule nor a signal nor a table",
      help: "put rules into FAMILY/FAULT.yaml, signals into _signals, tables into _tables"),
    Case(
      "not in lower case", ["Bad/Rule.yaml": "⟦⟧summary: s\n"], "rule/stray-file",
      "Bad/Rule.yaml is neither a rule nor a signal nor a table",
      help: "put rules into FAMILY/FAULT.yaml, signals into _signals, tables into _tables"),
  ]

  static let resting = ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: {find: {signal: bad}}\n"]
  static let signals: [Case] = [
    Case(
      "broken signal",
      resting.merging(["_signals/bad.yaml": "languages: {any: {pattern: 'a⟦(⟧'}}\n"]) { $1 },
      "rule/pattern", "the pattern is wrong: missing closing parenthesis", follows: 1),
    Case(
      "circle",
      resting.merging([
        "_signals/bad.yaml": "languages: {any: {signal: ⟦worse⟧}}\n",
        "_signals/worse.yaml": "languages: {any: {signal: bad}}\n",
      ]) { $1 }, "rule/cycle", "signals refer to each other in a circle: bad → worse → bad",
      help: "take one of the references out", follows: 1),
    Case(
      "a signal of itself",
      resting.merging(["_signals/bad.yaml": "languages: {any: {signal: ⟦bad⟧}}\n"]) { $1 },
      "rule/cycle", "the signal \"bad\" refers to itself",
      help: "take one of the references out", follows: 1),
    Case(
      "a signal that rests on a broken one",
      resting.merging([
        "_signals/bad.yaml": "languages: {any: {signal: worse}}\n",
        "_signals/worse.yaml": "languages: {any: {signal: ⟦worst⟧}}\n",
      ]) { $1 }, "rule/unknown-signal", "there is no signal \"worst\"",
      help: "did you mean \"worse\"?", follows: 1),
    Case(
      "a signal without words", resting.merging(["_signals/bad.yaml": "⟦summary⟧: s\n"]) { $1 },
      "rule/missing-key", "a signal needs \"languages\" or \"score\"",
      help: "write languages: {en: …}, or languages: {any: …} for what needs no words", follows: 1),
    Case(
      "a language that nothing speaks",
      resting.merging(["_signals/bad.yaml": "languages: {⟦nl⟧: {pattern: x}}\n"]) { $1 },
      "rule/unknown-key", "unknown key \"nl\" in \"languages\"",
      help: "use one of any, en, de, fr, es, it", follows: 1),
    Case(
      "a score without a condition",
      resting.merging(["_signals/bad.yaml": "score: [{⟦add⟧: 2}]\n"]) { $1 }, "rule/missing-key",
      "a part of a score needs the key \"when\"", follows: 1),
    Case(
      "a signal that looks at other posts",
      resting.merging([
        "_signals/bad.yaml": "languages: {any: {⟦earlier⟧: {of: {inbound: true}}}}\n"
      ]) { $1 }, "rule/unused-key", "\"earlier\" looks at other posts, and a signal knows one only",
      help: "write it into the rules, beside signal: bad", follows: 1),
    Case(
      "a score that looks at other posts",
      resting.merging([
        "_signals/bad.yaml":
          "score: [{when: {pattern: x, none: [{⟦answer⟧: {state: overdue}}]}}]\n"
      ]) { $1 }, "rule/unused-key", "\"answer\" looks at other posts, and a signal knows one only",
      help: "write it into the rules, beside signal: bad", follows: 1),
    Case(
      "empty signal", resting.merging(["_signals/bad.yaml": "⟦⟧"]) { $1 }, "rule/empty",
      "the file is empty",
      follows: 1),
  ]

  static let labelled = [
    "bad/rule.yaml": "summary: s\nmessage: m\ncheck: {find: {label: {table: bad}}}\n"
  ]
  static let tables: [Case] = [
    Case(
      "table of another kind",
      [
        "_tables/bad.yaml": "{kind: ⟦lst⟧, as_of: 2026-01-01, review_by: 2027-01-01, values: [a]}\n"
      ], "rule/type", "\"kind\" must be one of list, labels, profiles, schedulers, not \"lst\"",
      help: "did you mean \"list\"?"),
    Case(
      "table without a kind",
      ["_tables/bad.yaml": "⟦as_of⟧: 2026-01-01\nreview_by: 2027-01-01\nvalues: [a]\n"],
      "rule/missing-key", "a table needs the key \"kind\""),
    Case(
      "table without its date",
      ["_tables/bad.yaml": "⟦kind⟧: list\nreview_by: 2027-01-01\nvalues: [a]\n"],
      "rule/missing-key", "a table needs the key \"as_of\""),
    Case(
      "table without values",
      ["_tables/bad.yaml": "⟦kind⟧: list\nas_of: 2026-01-01\nreview_by: 2027-01-01\n"],
      "rule/missing-key", "a table needs the key \"values\""),
    Case(
      "markets in a list",
      [
        "_tables/bad.yaml":
          "kind: list\nas_of: 2026-01-01\nreview_by: 2027-01-01\nvalues: [a]\n⟦markets⟧: {us: {}}\n"
      ], "rule/unused-key", "\"markets\" does nothing in a table of this kind",
      help: "remove it, or write kind: labels"),
    Case(
      "values among labels",
      [
        "_tables/bad.yaml":
          "kind: labels\nas_of: 2026-01-01\nreview_by: 2027-01-01\n⟦values⟧: [a]\nmarkets: {us: {}}\n"
      ], "rule/unused-key", "\"values\" does nothing in a table of this kind",
      help: "remove it, or write kind: list"),
    Case(
      "a rule that rests on a broken list",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {find: {phrases: {table: bad}}}\n",
        "_tables/bad.yaml": "⟦kind⟧: list\nas_of: 2026-01-01\nreview_by: 2027-01-01\n",
      ], "rule/missing-key", "a table needs the key \"values\"", follows: 1),
    Case(
      "a pattern for labels",
      labelled.merging([
        "_tables/bad.yaml":
          "{kind: labels, as_of: 2026-01-01, review_by: 2027-01-01, markets: {us: {language: [en], accepted: {patterns: ['a⟦(⟧']}}}}\n"
      ]) { $1 }, "rule/pattern", "the pattern is wrong: missing closing parenthesis", follows: 1),
    Case(
      "key of a market",
      labelled.merging([
        "_tables/bad.yaml":
          "{kind: labels, as_of: 2026-01-01, review_by: 2027-01-01, markets: {us: {⟦languages⟧: [en]}}}\n"
      ]) { $1 }, "rule/unknown-key", "unknown key \"languages\" in a market",
      help: "did you mean \"language\"?", follows: 1),
  ]

  /// A rule whose fix is this, in one line.
  private static func fix(
    _ fix: String, _ id: String, _ message: String, help: String? = nil, follows: Int = 0,
    check: String = "{find: {pattern: '(?<two>x)x'}}"
  ) -> Case {
    Case(
      "fix: \(fix)", ["bad/rule.yaml": "summary: s\nmessage: m\ncheck: \(check)\nfix: \(fix)\n"],
      "rule/\(id)", message, help: help, follows: follows)
  }

  static let fixes: [Case] = [
    fix(
      "{title: t, ⟦saftey⟧: safe, delete: match}", "unknown-key",
      "unknown key \"saftey\" in a fix", help: "did you mean \"safety\"?"),
    fix("{⟦safety⟧: safe, delete: match}", "missing-key", "a fix needs the key \"title\""),
    fix("{⟦title⟧: t, delete: match}", "missing-key", "a fix needs the key \"safety\""),
    fix(
      "{title: t, safety: ⟦sure⟧, delete: match}", "type",
      "\"safety\" must be safe or unsafe, not \"sure\"",
      help: "write unsafe if somebody has to agree to what the post then says"),
    fix(
      "{⟦title⟧: t, safety: safe}", "missing-key", "a fix must say what it changes",
      help: "add insert, replace, delete or move"),
    fix(
      "{title: t, safety: safe, insert: a, ⟦delete⟧: match}", "type",
      "a fix makes one change, and this one has \"insert\" already",
      help: "leave one of them out"),
    fix(
      "{title: t, safety: safe, delete: ⟦tow⟧}", "unknown-placeholder",
      "the check finds no words that are called \"tow\"", help: "did you mean \"two\"?"),
    fix(
      "{title: t, safety: safe, replace: y, of: ⟦label⟧}", "unknown-placeholder",
      "the check finds no words that are called \"label\"", help: "use one of match, two"),
    fix(
      "{title: t, safety: safe, delete: match, ⟦of⟧: two}", "type",
      "\"of\" belongs to \"replace\"", help: "write delete: two"),
    fix(
      "{title: t, safety: safe, insert: a, ⟦of⟧: two}", "type", "\"of\" belongs to \"replace\"",
      help: "take it out: what is inserted comes before the text"),
    fix(
      "{title: t, safety: safe, replace: '{⟦twoo⟧}'}", "unknown-placeholder",
      "nothing fills in \"{twoo}\" here", help: "did you mean \"two\"?"),
    fix(
      "{title: 'write {⟦mach⟧}', safety: safe, delete: match}", "unknown-placeholder",
      "nothing fills in \"{mach}\" here", help: "did you mean \"match\"?"),
    fix(
      "{title: t, safety: unsafe, insert: '{⟦accepted⟧} '}", "unknown-placeholder",
      "nothing fills in \"{accepted}\" here",
      help: "add table: with the table of labels that it comes from"),
    fix(
      "{title: t, safety: unsafe, insert: '{accepted} ', table: ⟦words⟧}", "unknown-table",
      "there is no table of labels \"words\""),
    fix(
      "{⟦title⟧: t, safety: safe, delete: match}", "type",
      "a check on many posts has no fix: what is wrong is not in the words",
      help: "say the way out in help", check: "{frequency: {per: account, window: 1h, above: 3}}"),
    fix("⟦delete⟧", "type", "a fix must be a mapping, not text"),
    Case(
      "fixed where nothing is flagged",
      [
        "bad/rule.yaml":
          "summary: s\nmessage: m\ncheck: {find: {pattern: x}}\nexamples: [{pass: y, fixed: ⟦z⟧}]\n"
      ], "rule/type", "only what is flagged is fixed",
      help: "take it out, or write the text under flag"),
  ]

  @Test(arguments: conditions + misspelt + rules + signals + tables + fixes)
  func aFaultIsSaidWhereItStands(_ c: Case) throws {
    let pack = Pack(Self.sound.merging(c.files) { $1 })
    let (book, diagnostics) = pack.load()
    let isConsequence = { (fault: Diagnostic) in
      fault.rule.description.hasPrefix("rule/broken-") && fault.severity == .error
    }
    let faults = diagnostics.filter { !isConsequence($0) }
    #expect(faults.count == 1, "\(diagnostics.map(\.message))")
    let fault = try #require(faults.first)
    let marked = try #require(pack.marked)
    #expect(pack.description(of: fault.primary.span) == pack.description(of: marked))
    #expect(fault.rule.description == c.id)
    #expect(fault.message == c.message)
    #expect(fault.helps == (c.help.map { [$0] } ?? []))
    #expect(fault.severity == .error)
    // The sound rule loads, the one that is broken or rests on what is does not.
    #expect(book.rules.map(\.id.description) == ["good/rule"])
    let consequences = diagnostics.filter(isConsequence)
    #expect(consequences.count == c.follows)
    for consequence in consequences {
      #expect(pack.description(of: consequence.primary.span).hasSuffix("\"bad\""))
      #expect(consequence.message.hasPrefix("bad/rule cannot run: its "))
    }
  }

  @Test func theSoundPackIsSound() {
    let (book, diagnostics) = Pack(Self.sound).load()
    #expect(diagnostics.isEmpty)
    #expect(book.rules.count == 1 && book.signals.count == 1)
  }

  /// All faults at once: one report each, and what is sound still runs.
  @Test func oneBrokenFileNeverStopsTheOthers() {
    var files = Self.sound
    var expected = 0
    for (i, c) in Self.rules.enumerated() {
      guard let text = c.files["bad/rule.yaml"] else { continue }
      files["bad/rule\(i).yaml"] = text.replacing("⟦", with: "").replacing("⟧", with: "")
      expected += 1
    }
    let (book, diagnostics) = Pack(files).load()
    #expect(expected > 15)
    #expect(diagnostics.count == expected)
    #expect(book.rules.map(\.id.description) == ["good/rule"])
  }

  @Test func theFirstOfTwoIsNamed() throws {
    let pack = Pack(Self.sound.merging(["good/rule.yml": "summary: t\n"]) { $1 })
    let fault = try #require(pack.load().diagnostics.first)
    #expect(fault.secondary.map(\.text) == ["the first one"])
    #expect(
      fault.secondary.first.map { pack.description(of: $0.span) } == "good/rule.yaml 0..<0 \"\"")
  }
}
