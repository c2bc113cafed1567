import Decorum
import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText
import Foundation
import Testing

/// `docs/rule-language.md` is right and complete: its snippets load, the examples in them come out as
/// written, and no word that the parsers know is left out.
@Suite struct RuleLanguageTests {
  private static let document = "docs/rule-language.md"

  /// All snippets of the document as one pack beside the built-in one.
  private func snippets() throws -> [(line: Int, file: PackFile)] {
    try MarkdownDocument(Self.document).blocks.enumerated().compactMap { i, block in
      guard block.language == "yaml" else { return nil }
      let attributes = block.attributes
      var text = block.text
      let path: String
      if let id = attributes["rule"] {
        path = "\(id).yaml"
      } else if let name = attributes["signal"] {
        path = "_signals/\(name).yaml"
      } else if let name = attributes["table"] {
        path = "_tables/\(name).yaml"
      } else if attributes["condition"] != nil {
        path = "snippet/line-\(block.line).yaml"
        let indented = text.split(separator: "\n").map { "    \($0)\n" }.joined()
        text = "summary: a snippet\nmessage: found\ncheck:\n  find:\n\(indented)"
      } else {
        return nil
      }
      return (
        block.line,
        PackFile(pack: "house-rules", path: path, source: SourceID(i), bytes: Array(text.utf8))
      )
    }
  }

  private func loaded(
    _ settings: [RuleID: RuleSetting] = [:]
  ) throws -> (book: RuleBook, diagnostics: [Diagnostic]) {
    let builtin = BuiltinPack.files.enumerated().map { i, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(10_000 + i),
        bytes: Array(file.text.utf8))
    }
    var loader = PackLoader(files: builtin + (try snippets().map(\.file)), settings: settings)
    let own = Set(
      try snippets().compactMap { if case .rule(let id) = $0.file.role { id } else { nil } })
    let book = loader.load(trusting: "decorum", where: own.contains)
    return (book, loader.diagnostics)
  }

  @Test func everySnippetLoads() throws {
    let lines = Dictionary(
      uniqueKeysWithValues: try snippets().map { ($0.file.source, $0.line) })
    let (book, diagnostics) = try loaded()
    for diagnostic in diagnostics {
      let line = lines[diagnostic.primary.span.source] ?? 0
      Issue.record("\(Self.document):\(line): \(diagnostic.message) \(diagnostic.helps)")
    }
    #expect(book.rules.count > 20)
  }

  @Test func everyExampleComesOutAsWritten() throws {
    let test = RuleTest(try loaded().book) { id, setting in try? self.loaded([id: setting]).book }
    let result = test.run()
    for failure in result.failures {
      Issue.record("\(Self.document): \(failure.message) \(failure.notes)")
    }
    #expect(result.examples > 25)
  }

  @Test func everyConfigurationLoads() throws {
    let blocks = try MarkdownDocument(Self.document).blocks.filter {
      $0.attributes["config"] != nil
    }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let (_, diagnostics) = ConfigParser.parse(Array(block.text.utf8), in: SourceID(0))
      for diagnostic in diagnostics {
        Issue.record("\(Self.document):\(block.line): \(diagnostic.message)")
      }
    }
  }

  @Test func everyYAMLBlockSaysWhatItIs() throws {
    let kinds: Set = ["rule", "signal", "table", "condition", "config"]
    for block in try MarkdownDocument(Self.document).blocks where block.language == "yaml" {
      #expect(!kinds.isDisjoint(with: block.attributes.keys), "line \(block.line)")
    }
  }

  // MARK: Completeness

  @Test func everyKeyOfTheParsersIsExplained() throws {
    let document = try MarkdownDocument(Self.document)
    let call =
      /[.( ](?:string|strings|requiredString|bool|integer|number|choice|choices|node|list|mapping|entries|require|allow|words|forms|handles|duration|has)\(\s*"([a-z_]+)"/
    var keys: Set<String> = []
    for folder in ["Parsing", "Config"] {
      let path = Project.root.appendingPathComponent("Sources/DecorumRules/\(folder)").path
      for file in try FileManager.default.contentsOfDirectory(atPath: path) {
        let code = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
        for match in code.matches(of: call) { keys.insert(String(match.1)) }
      }
    }
    #expect(keys.count > 60, "the parsers ask for keys in another way; mend this test")
    for key in keys.sorted() where !explains(document, key) {
      Issue.record("\(Self.document) does not explain the key \(key)")
    }
  }

  @Test func everyWordThatValuesMayBeIsExplained() throws {
    let document = try MarkdownDocument(Self.document)
    var words = GuardSet.names.map(\.0)
    words += MetricCondition.Metric.allCases.map(\.rawValue)
    words += TextPlace.allCases.map(\.rawValue) + TextRegion.allCases.map(\.rawValue)
    words += SenderRole.allCases.map(\.rawValue) + Language.allCases.map(\.rawValue)
    words += LabelCondition.Standing.allCases.map(\.rawValue)
    words += LabelCondition.Demand.allCases.map(\.rawValue)
    words += RuleOption.Kind.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue)
    words += AnswerState.allCases.map(\.rawValue) + ShareCheck.End.allCases.map(\.rawValue)
    words += ShareCheck.Place.allCases.map(\.rawValue)
    words += RepeatCheck.Sameness.allCases.map(\.rawValue)
    words += ["past", "dst_gap", "us", "others", "self", "account_name", "minute", "landing"]
    words += RuleExample.Expectation.allCases.map(\.rawValue)
    words += PostKind.allCases.map(\.rawValue) + Platform.allCases.map(\.rawValue)
    words += Field.allCases.map(\.rawValue) + Market.allCases.map(\.rawValue)
    words += FailThreshold.allCases.map(\.rawValue) + UnknownPolicy.allCases.map(\.rawValue)
    for word in words where !explains(document, word) {
      Issue.record("\(Self.document) does not explain \"\(word)\"")
    }
  }

  /// In a code span of the prose, or in a snippet.
  private func explains(_ document: MarkdownDocument, _ word: String) -> Bool {
    func holds(_ code: some StringProtocol) -> Bool {
      code.split { !$0.isLetter && !$0.isNumber && !"_.%".contains($0) }.contains { $0 == word }
    }
    return document.prose.matches(of: /`([^`\n]+)`/).contains { $0.1 == word || holds($0.1) }
      || document.blocks.contains { holds($0.text) }
  }
}
