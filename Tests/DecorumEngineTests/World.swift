import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumText
import Testing

/// A small world to judge in: rule files, what is known of the brand, and posts as NDJSON. The one
/// place where these tests touch the engine; everything else is YAML, posts and expected answers.
struct World {
  /// Path in the pack → text.
  var files: [String: String] = [:]
  var context = World.context

  static let context: JudgingContext = {
    var brand = BrandContext()
    brand.names = ["Acme"]
    brand.domains = ["acme.example"]
    brand.accounts = [Handle("@acme"), Handle("@acmehelp")]
    brand.employees = [Handle("@priya")]
    brand.agencyAccounts = [Handle("@acme_fr")]
    return JudgingContext(
      brand: brand, markets: ["us", "uk"], languages: [.en, .de, .fr, .es, .it])
  }()

  /// What was said of the posts of some sources.
  struct Answers {
    var findings: [Diagnostic]
    var unknown: [UnknownVerdict]
    /// Each finding with the words under it: `test/rule: words`.
    var places: [String]
  }

  /// Loads the rules; faults are for the caller to expect.
  func load() -> (book: RuleBook, diagnostics: [Diagnostic]) {
    let files = files.sorted { $0.key < $1.key }.enumerated().map { i, file in
      PackFile(
        pack: "house", path: file.key, source: SourceID(100 + i), bytes: Array(file.value.utf8))
    }
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(trusting: "", where: { _ in true })
    return (book, loader.diagnostics)
  }

  /// Judges sources of NDJSON records one after the other, as one run.
  func judge(_ sources: [String]...) -> Answers { judge(sources) }

  func judge(_ sources: [[String]]) -> Answers {
    let (book, faults) = load()
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    return judge(sources, by: Plan(book: book, context: context))
  }

  func judge(_ sources: [[String]], by plan: Plan) -> Answers {
    var collector = VerdictCollector(plan: plan)
    var judge = PostJudge(plan: plan)
    var bytes: [[UInt8]] = []
    for (i, lines) in sources.enumerated() {
      bytes.append(Array((lines.joined(separator: "\n") + "\n").utf8))
      var keys = KeySet()
      for post in Self.posts(bytes[i], in: SourceID(i)) {
        keys.add(post)
        collector.add(judge.judge(post, identity: PostIdentity(of: post)))
      }
      collector.endSource(keys: keys)
    }
    let findings = collector.diagnostics()
    return Answers(
      findings: findings, unknown: collector.unknownVerdicts(),
      places: findings.map { finding in
        let span = finding.primary.span
        let words = String(decoding: bytes[span.source.index][span.range], as: UTF8.self)
        return "\(finding.rule): \(words)"
      })
  }

  static func posts(_ bytes: [UInt8], in source: SourceID) -> [Post] {
    var reader = NDJSONReader(source: source)
    let read = reader.read(Block(bytes: bytes, offset: 0, isLast: true))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message))")
    return read.posts
  }

  /// The answer of one condition on one post, in one line: `yes: the words` (the finding's place),
  /// `no`, or `unknown: the reason`.
  func answer(to condition: String, on post: String) -> String {
    var world = self
    world.files["test/rule.yaml"] = Self.rule(finding: condition)
    let answers = world.judge([post])
    if let place = answers.places.first(where: { $0.hasPrefix("test/rule: ") }) {
      return "yes: " + place.dropFirst("test/rule: ".count)
    }
    if let limit = answers.places.first { return limit }
    return answers.unknown.first.map { "unknown: \($0.reason)" } ?? "no"
  }

  /// A rule with nothing but its check; `extra` keys stand at its top.
  static func rule(
    finding condition: String, message: String = "found", _ extra: String = ""
  ) -> String {
    """
    summary: a test
    \(extra)
    message: '\(message)'
    check:
      find:
    \(indented(condition, by: 4))
    """
  }

  static func indented(_ text: String, by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }
      .joined(separator: "\n")
  }

  /// A post of the neutral format with this text and other members as JSON.
  static func post(_ text: String, _ members: String = #""lang": "en""#) -> String {
    let text = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return #"{"text": "\#(text)"\#(members.isEmpty ? "" : ", " + members)}"#
  }
}
