import Decorum
import DecorumBase
import DecorumRPC
import DecorumReports

/// Draws a report as an answer: places in terms of what the client gave, words made harmless, lists cut
/// at a length that a model can take in, with what was cut told beside them.
struct CheckAnswer {
  enum Most {
    static let unknown = 40
    static let problems = 20
    static let inputs = 40
    static let related = 5
    static let words = 8
  }

  let report: Report
  private let sources: any SourceAccess
  /// The posts of the message, where the report speaks of some.
  private let posts: WrittenPosts?
  private let holdsPosts: (Span) -> Bool
  private var resolver: PositionResolver
  private let rules: [String: RuleSummary]

  /// A report on posts of a message.
  init(_ document: CheckedDocument, of posts: WrittenPosts) {
    self.init(document.report, document.sources, posts, holdsPosts: document.holds)
  }

  /// A report on files.
  init(_ report: Report, _ sources: any SourceAccess) {
    self.init(report, sources, nil) { _ in false }
  }

  private init(
    _ report: Report, _ sources: any SourceAccess, _ posts: WrittenPosts?,
    holdsPosts: @escaping (Span) -> Bool
  ) {
    self.report = report
    self.sources = sources
    self.posts = posts
    self.holdsPosts = holdsPosts
    resolver = PositionResolver(sources)
    rules = Dictionary(
      report.rules.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Verdict

  var verdict: CheckVerdict {
    if report.exit.code == 2 || report.postCount == 0 { return .couldNotJudge }
    if report.exit.code == 0 { return .pass }
    let fails = report.findings.contains { finding in
      report.threshold.map { finding.severity >= $0 } ?? false
    }
    // Else a rule that must not stay unknown did.
    return fails ? .findings : .couldNotJudge
  }

  var why: String {
    if report.exit.code == 0, report.postCount == 0 { return "there was no text to judge" }
    return ShownText.inline(report.exit.why, most: ShownText.longestSentence)
  }

  // MARK: Lists

  /// Errors first, then as the posts stand.
  var orderedFindings: [Diagnostic] {
    report.findings.enumerated().sorted { a, b in
      (b.element.severity, a.offset) < (a.element.severity, b.offset)
    }.map(\.element)
  }

  var unknown: JSON {
    .array(
      report.unknown.prefix(Most.unknown).map { verdict in
        [
          "rule": .string(verdict.rule.description),
          "reason": .string(ShownText.inline(verdict.reason, most: ShownText.longestSentence)),
          "posts": .int(verdict.posts),
        ]
      })
  }

  /// Notes say what else there was, which is of no use to who asked about these posts.
  private var troubles: [Diagnostic] {
    report.faults.filter { $0.severity > .note }.enumerated().sorted { a, b in
      (b.element.severity, a.offset) < (a.element.severity, b.offset)
    }.map(\.element)
  }

  mutating func problems() -> JSON {
    .array(
      troubles.prefix(Most.problems).map { problem in
        [
          "fault": .string(problem.rule.description),
          "severity": .string(problem.severity.rawValue),
          "message": .string(ShownText.sentence(problem.message, problem.quotations)),
          "help": sentences(problem.helps, problem.quotations),
          "place": place(of: problem.primary),
        ]
      })
  }

  var omittedUnknown: Int { max(0, report.unknown.count - Most.unknown) }
  var omittedProblems: Int { max(0, troubles.count - Most.problems) }

  var run: JSON {
    [
      "now": .string(report.facts.now),
      "timezone": .text(report.facts.timezone),
      "markets": JSON(report.facts.markets), "rules": .int(report.rules.count),
      "fails_at": .text(report.threshold?.rawValue),
      "version": .string(report.facts.version),
    ]
  }

  // MARK: Findings

  /// What all findings say; a tool adds its own members.
  mutating func finding(_ finding: Diagnostic, and others: [JSON.Member]) -> JSON {
    let words = finding.quotations
    let members: [JSON.Member] = [
      .init("rule", .string(finding.rule.description)),
      .init("severity", .string(finding.severity.rawValue)),
      .init("message", .string(ShownText.sentence(finding.message, words))),
      .init("help", sentences(finding.helps, words)),
      .init("notes", sentences(finding.notes, words)),
      .init("markets", JSON(finding.markets)),
      .init("post", reference(to: finding.primary)),
      .init("place", place(of: finding.primary)),
      .init("quote", .string(quote(finding.primary))),
      .init("related", .array(finding.secondary.prefix(Most.related).map { related($0, words) })),
    ]
    return .object(members + others)
  }

  /// The reason of a rule, in one paragraph.
  func why(_ rule: RuleID) -> JSON {
    let reason = rules[rule.description]?.why ?? ""
    return .string(ShownText.inline(Self.paragraph(reason), most: 2 * ShownText.longestSentence))
  }

  private mutating func related(_ label: Label, _ words: Quotations) -> JSON {
    [
      "post": reference(to: label), "place": place(of: label),
      "label": .string(ShownText.sentence(label.text, words)), "quote": .string(quote(label)),
    ]
  }

  private func sentences(_ texts: [String], _ words: Quotations) -> JSON {
    .array(texts.prefix(Most.words).map { .string(ShownText.sentence($0, words)) })
  }

  /// Authors break the lines of a reason where their editor ends.
  private static func paragraph(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func reference(to label: Label) -> JSON {
    guard let post = label.post else { return .null }
    let index = posts?.place(of: label.span.range)?.post
    return [
      "index": holdsPosts(label.span) ? .count(index) : .null,
      "id": .string(ShownText.inline(post.id)),
      "account": .text(ShownText.inline(post.account)),
      "platform": .text(ShownText.inline(post.platform)),
      "time": .text(ShownText.inline(post.time)),
    ]
  }

  /// The words at a place as people read them.
  private func quote(_ label: Label) -> String {
    // More than is shown, however it is spelled: so what was cut is seen to be.
    let most = 4 * (ShownText.longestName + 1)
    let bytes: [UInt8]
    if let decoded = label.decoded {
      bytes = Array(Array(decoded.text.utf8)[decoded.range].prefix(most))
    } else if let (text, range) = text(at: label.span) {
      bytes = Array(text.bytes[range].prefix(most))
    } else {
      let span = label.span
      bytes = sources.bytes(of: span.source, in: span.start..<min(span.end, span.start + most))
    }
    return ShownText.inline(String(decoding: bytes, as: UTF8.self))
  }

  // MARK: Places

  private func text(at span: Span) -> (WrittenPosts.Text, Range<Int>)? {
    guard holdsPosts(span), let place = posts?.place(of: span.range), let text = place.text else {
      return nil
    }
    return (text, place.range)
  }

  private mutating func place(of label: Label) -> JSON {
    let span = label.span
    if holdsPosts(span) {
      let found = text(at: span)
      return Self.place(
        field: found?.0.field, span: found.map { Self.span($0.1, in: $0.0.bytes) })
    }
    let file = ShownText.inline(sources.name(of: span.source))
    let position = resolver.position(of: span.start, in: span.source)
    return Self.place(
      file: file, line: position.line.number, column: position.columns.codePoint,
      path: ShownText.inline(label.post.flatMap { $0.address.isEmpty ? nil : $0.address }))
  }

  private static func place(
    field: String? = nil, span: JSON? = nil, file: String? = nil, line: Int? = nil,
    column: Int? = nil, path: String? = nil
  ) -> JSON {
    [
      "field": .text(field), "span": span ?? .null, "file": .text(file), "line": .count(line),
      "column": .count(column), "path": .text(path),
    ]
  }

  static func span(_ range: Range<Int>, in bytes: [UInt8]) -> JSON {
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    let inside = String(decoding: bytes[range], as: UTF8.self)
    func pair(_ start: Int, _ length: Int) -> JSON { [.int(start), .int(start + length)] }
    return [
      "byte": pair(range.lowerBound, range.count),
      "utf16": pair(before.utf16.count, inside.utf16.count),
      "code_point": pair(before.unicodeScalars.count, inside.unicodeScalars.count),
    ]
  }

  // MARK: Fixes

  /// With what they change; a fix that changes anything but what the client gave is left out.
  func fixes(of finding: Diagnostic) -> JSON {
    .array(
      finding.fixes.compactMap { fix in
        let edits = fix.edits.compactMap { edit -> JSON? in
          guard let (text, range) = text(at: edit.span) else { return nil }
          return [
            "field": .string(text.field), "span": Self.span(range, in: text.bytes),
            "insert": .string(edit.words),
          ]
        }
        guard edits.count == fix.edits.count else { return nil }
        return .object(Self.offer(fix, of: finding) + [.init("edits", .array(edits))])
      })
  }

  func offers(of finding: Diagnostic) -> JSON {
    .array(finding.fixes.map { .object(Self.offer($0, of: finding)) })
  }

  private static func offer(_ fix: Fix, of finding: Diagnostic) -> [JSON.Member] {
    [
      .init("title", .string(ShownText.sentence(fix.title, finding.quotations))),
      .init("safety", .string(fix.safety.rawValue)),
    ]
  }
}

extension JSON {
  static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
  static func count(_ number: Int?) -> JSON { number.map { .int($0) } ?? .null }
}
