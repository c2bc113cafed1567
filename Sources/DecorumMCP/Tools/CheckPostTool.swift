import Decorum
import DecorumBase
import DecorumPosts
import DecorumRPC

/// `check_post`: one draft, judged as `decorum check` would judge it in a file of its own, with places
/// in the very text that was given and the text as it is once the safe fixes are made.
struct CheckPostTool: Tool {
  private let checking: Checking

  init(_ checking: Checking) { self.checking = checking }

  let name = "check_post"
  let title = "Check a post"

  let description = """
    Judges one post before it is published or scheduled: disclosure of advertising, spam, tone, \
    limits of the platform, and how it stands beside what went out before. Give all that is known of \
    the post; rules that lack something answer "unknown". Changes nothing.
    """

  var arguments: MappingShape { .givenPost }

  let answer = MappingShape.answer(
    "check_post", "What the rules say of the post.",
    [
      KeyShape("verdict", .choice(of: CheckVerdict.self), CheckVerdict.doc),
      KeyShape("why", .text, "The verdict in words."),
      KeyShape(
        "findings", .array(.mapping(.foundInPost)),
        "What is wrong with it: errors first. A passing post may have warnings and notes."),
      KeyShape(
        "unknown", .array(.mapping(.unknownVerdict)),
        "Rules that could not judge it, for want of something that nobody gave."),
      KeyShape(
        "problems", .array(.mapping(.problem)), "What could not be read as it was given."),
      KeyShape(
        "suppressed", .integer(least: 0),
        "Findings that somebody wrote down are to stay; they are not listed."),
      KeyShape(
        "known", .integer(least: 0), "Findings of the baseline; they are not listed."),
      KeyShape(
        "fixed_text", .optional(.text),
        "The whole text with the safe fixes made, to the letter: data. Null where there are none."),
      KeyShape(
        "fixed_verdict", .optional(.choice(of: CheckVerdict.self)),
        "What the verdict is with fixed_text in place of text."),
      KeyShape("run", .mapping(.run), "What the check assumed."),
      KeyShape(
        "omitted", .mapping(.omitted(["findings", "unknown", "problems"])),
        "How much was left out of the lists, to keep the answer short."),
    ])

  private static let mostFindings = 100

  func call(_ arguments: JSON) throws(ToolFault) -> JSON {
    let posts = WrittenPosts([arguments])
    let document = checking.check(posts)
    var answer = CheckAnswer(document, of: posts)
    let findings = answer.orderedFindings
    let drawn = findings.prefix(Self.mostFindings).map { finding in
      answer.finding(
        finding,
        and: [.init("why", answer.why(finding.rule)), .init("fixes", answer.fixes(of: finding))])
    }
    let fixed = fixedText(document, posts)
    let fixedVerdict = fixed.map { verdict(of: arguments, saying: $0) }
    return [
      "verdict": .string(answer.verdict.rawValue), "why": .string(answer.why),
      "findings": .array(drawn), "unknown": answer.unknown, "problems": answer.problems(),
      "suppressed": .int(document.report.suppressed.count),
      "known": .int(document.report.known.count),
      "fixed_text": .text(fixed), "fixed_verdict": .text(fixedVerdict?.rawValue),
      "run": answer.run,
      "omitted": [
        "findings": .int(findings.count - drawn.count), "unknown": .int(answer.omittedUnknown),
        "problems": .int(answer.omittedProblems),
      ],
    ]
  }

  private func verdict(of arguments: JSON, saying text: String) -> CheckVerdict {
    let members = (arguments.members ?? []).map {
      $0.name == "text" ? JSON.Member("text", .string(text)) : $0
    }
    let posts = WrittenPosts([.object(members)])
    return CheckAnswer(checking.check(posts), of: posts).verdict
  }

  /// The safe fixes that change nothing but the text, made as `check --fix` makes them.
  private func fixedText(_ document: CheckedDocument, _ posts: WrittenPosts) -> String? {
    func isOfText(_ edit: Fix.Edit) -> Bool {
      document.holds(edit.span) && posts.place(of: edit.span.range)?.text?.field == "text"
    }
    let fixes = document.report.findings.compactMap { finding in
      finding.fixes.first { $0.safety == .safe && $0.edits.allSatisfy(isOfText) }
    }
    guard let edit = fixes.first?.edits.first,
      let text = posts.place(of: edit.span.range)?.text
    else { return nil }
    let edited = EditedBytes(posts.bytes, of: edit.span.source, making: fixes)
    return text.applying(edited.edits.edits)
  }
}

extension MappingShape {
  /// A post as a client gives it: the neutral format, without what is only kept, and without a way to
  /// silence rules.
  static let givenPost = MappingShape(
    "check_post", "a post", "A post in the neutral format.",
    keys: MappingShape.post.keys.filter {
      ![Field.local.rawValue, Field.lintIgnore.rawValue].contains($0.name)
    })

  static let foundInPost = answer(
    "finding", "Something that is wrong with the post.",
    findingKeys + [
      why, KeyShape("fixes", .array(.mapping(.fix)), "Changes that would mend it."),
    ])
}
