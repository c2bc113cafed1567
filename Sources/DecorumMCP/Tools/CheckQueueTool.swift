import Decorum
import DecorumBase
import DecorumRPC

/// `check_queue`: many posts together, from files or from the message. Some rules look at how posts
/// stand to each other, so a queue is more than its posts one by one.
struct CheckQueueTool: Tool {
  private let checking: Checking

  init(_ checking: Checking) { self.checking = checking }

  let name = "check_queue"
  let title = "Check a queue"

  let description = """
    Judges many posts together, as they stand to each other in time and words: files or folders on \
    disk (paths), or posts given here (posts), one of the two. Says how often each rule found \
    something, and lists the findings that weigh most. Reads files as decorum check does, inside the \
    folder that the server was given, and changes nothing.
    """

  let arguments = MappingShape(
    "check_queue", "a queue", "Where the posts are.",
    keys: [
      KeyShape(
        "paths", .list(.text),
        "Files or folders, from the server's folder: exports of schedulers, drafts, archives."),
      KeyShape("posts", .list(.mapping(.givenPost)), "The posts themselves."),
      KeyShape(
        "max_findings", .integer(least: 1),
        "How many findings to list, from 1 to 500; 25 unless it is said."),
    ])

  let answer = MappingShape.answer(
    "check_queue", "What the rules say of the queue.",
    [
      KeyShape("verdict", .choice(of: CheckVerdict.self), CheckVerdict.doc),
      KeyShape("why", .text, "The verdict in words."),
      KeyShape("summary", .mapping(.queueSummary), "Counts, of what is listed and what is not."),
      KeyShape(
        "rules", .array(.mapping(.ruleTally)), "The rules that found something, all of them."),
      KeyShape(
        "findings", .array(.mapping(.foundInQueue)), "What they found: errors first."),
      KeyShape(
        "unknown", .array(.mapping(.unknownVerdict)), "Rules that could not judge some posts."),
      KeyShape("problems", .array(.mapping(.problem)), "What could not be read."),
      KeyShape("inputs", .array(.mapping(.queueInput)), "What became of each file."),
      KeyShape("run", .mapping(.run), "What the check assumed."),
      KeyShape(
        "omitted", .mapping(.omitted(["findings", "unknown", "problems", "inputs"])),
        "How much was left out of the lists, to keep the answer short."),
    ])

  private static let usualFindings = 25
  private static let mostFindings = 500

  func call(_ arguments: JSON) throws(ToolFault) -> JSON {
    let most = arguments["max_findings"]?.int ?? Self.usualFindings
    guard most <= Self.mostFindings else {
      throw ToolFault("\"max_findings\" must be at most \(Self.mostFindings), not \(most)")
    }
    switch (arguments["paths"]?.strings, arguments["posts"]?.array) {
    case (let paths?, nil):
      let folder = try ReadableFolder(checking.settings.folder)
      let (report, sources) = checking.check(try folder.readable(paths))
      return drawn(CheckAnswer(report, sources), most)
    case (nil, let given?):
      if given.isEmpty { throw ToolFault("\"posts\" is empty; there is nothing to check") }
      let posts = WrittenPosts(given)
      return drawn(CheckAnswer(checking.check(posts), of: posts), most)
    default:
      throw ToolFault("give one of \"paths\", for files and folders, and \"posts\"")
    }
  }

  private func drawn(_ answer: CheckAnswer, _ most: Int) -> JSON {
    var answer = answer
    let report = answer.report
    let findings = answer.orderedFindings
    let listed = findings.prefix(most).map { finding in
      answer.finding(finding, and: [.init("fixes", answer.offers(of: finding))])
    }
    let inputs = report.inputs.prefix(CheckAnswer.Most.inputs)
    return [
      "verdict": .string(answer.verdict.rawValue), "why": .string(answer.why),
      "summary": summary(of: report), "rules": tallies(of: findings, answer),
      "findings": .array(listed), "unknown": answer.unknown, "problems": answer.problems(),
      "inputs": .array(inputs.map(drawn)), "run": answer.run,
      "omitted": [
        "findings": .int(findings.count - listed.count), "unknown": .int(answer.omittedUnknown),
        "problems": .int(answer.omittedProblems),
        "inputs": .int(report.inputs.count - inputs.count),
      ],
    ]
  }

  private func drawn(_ input: InputSummary) -> JSON {
    [
      "file": .string(ShownText.inline(input.name)), "format": .string(input.format),
      "posts": .int(input.posts), "duplicates": .int(input.duplicates),
      "skipped": .int(input.skipped), "refused": .int(input.refused),
    ]
  }

  private func summary(of report: Report) -> JSON {
    func count(_ severity: Severity) -> JSON {
      .int(report.findings.count { $0.severity == severity })
    }
    return [
      "files": .int(report.inputs.count), "posts": .int(report.postCount),
      "errors": count(.error), "warnings": count(.warning), "notes": count(.note),
      "suppressed": .int(report.suppressed.count), "known": .int(report.known.count),
      "unknown": .int(report.unknown.reduce(0) { $0 + $1.posts }),
    ]
  }

  /// What finds most comes first; rules that find as much, in the order of their ids.
  private func tallies(of findings: [Diagnostic], _ answer: CheckAnswer) -> JSON {
    var counts: [RuleID: (count: Int, severity: Severity)] = [:]
    for finding in findings {
      let known = counts[finding.rule] ?? (0, finding.severity)
      counts[finding.rule] = (known.count + 1, max(known.severity, finding.severity))
    }
    return .array(
      counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { rule, tally in
        [
          "rule": .string(rule.description), "severity": .string(tally.severity.rawValue),
          "findings": .int(tally.count), "why": answer.why(rule),
        ]
      })
  }
}

extension MappingShape {
  static let queueSummary = answer(
    "summary", "Counts.",
    ["files", "posts", "errors", "warnings", "notes", "suppressed", "known", "unknown"].map {
      KeyShape($0, .integer(least: 0), "How many \($0).")
    })

  static let ruleTally = answer(
    "tally", "How often a rule found something.",
    [
      KeyShape("rule", .text, "The rule; explain_rule says more about it."),
      KeyShape("severity", .choice(of: Severity.self), "The highest of its findings."),
      KeyShape("findings", .integer(least: 1), "How many."), why,
    ])

  static let foundInQueue = answer(
    "finding", "Something that is wrong with a post, or with several together.",
    findingKeys + [
      KeyShape(
        "fixes", .array(.mapping(.offer)), "Changes that would mend it; check_post has the edits.")
    ])

  static let queueInput = answer(
    "input", "What became of a file.",
    [
      KeyShape("file", .text, "The file."),
      KeyShape("format", .text, "How it was read."),
      KeyShape("posts", .integer(least: 0), "Records that were judged."),
      KeyShape("duplicates", .integer(least: 0), "Posts that were read before."),
      KeyShape("skipped", .integer(least: 0), "Records without anything to judge."),
      KeyShape("refused", .integer(least: 0), "Records that could not be read."),
    ])
}
