import DecorumBase
import DecorumYAML
import Testing

@Suite struct MappingReaderTests {
  private enum Weight: String, CaseIterable { case error, warning, note }

  /// A small schema that uses every kind of question.
  private func read(_ yaml: String) throws -> (text: Marked, diagnostics: [Diagnostic]) {
    let text = Marked(yaml)
    let parsed = YAMLParser.parse(text.bytes, in: testSource)
    #expect(parsed.diagnostics.isEmpty)
    let node = try #require(parsed.documents.first)
    var diagnostics: [Diagnostic] = []
    var rule = MappingReader(node, what: "a rule", family: .rule)
    _ = rule.requiredString("summary")
    _ = rule.choice("severity", of: Weight.self)
    _ = rule.strings("markets")
    _ = rule.bool("strict")
    _ = rule.integer("count")
    _ = rule.number("share")
    _ = rule.list("sources")
    _ = rule.entries("options")
    if var window = rule.mapping("window") {
      _ = window.string("length")
      rule.adopt(window)
    }
    rule.finish(into: &diagnostics)
    return (text, diagnostics)
  }

  /// Broken rules: ⟦…⟧ is the primary span of the one diagnostic, a second pair its secondary one.
  @Test(
    arguments: [
      (
        "summary: a\n⟦severty⟧: note", "rule/unknown-key", "unknown key \"severty\" in a rule",
        "did you mean \"severity\"?"
      ),
      (
        "summary: a\n⟦colour⟧: red", "rule/unknown-key", "unknown key \"colour\" in a rule",
        "use one of summary, severity, markets, strict, count, share, sources, options, window"
      ),
      (
        "summary: a\nwindow: {⟦lenght⟧: 1h}", "rule/unknown-key",
        "unknown key \"lenght\" in \"window\"",
        "did you mean \"length\"?"
      ),
      (
        "summary: a\nseverity: ⟦eror⟧", "rule/type",
        "\"severity\" must be one of error, warning, note, not \"eror\"", "did you mean \"error\"?"
      ),
      (
        "summary: a\nseverity: '⟦loud⟧'", "rule/type",
        "\"severity\" must be one of error, warning, note, not \"loud\"", nil
      ),
      ("summary: ⟦[a]⟧", "rule/type", "\"summary\" must be text, not a list", nil),
      ("⟦summary⟧:\nstrict: true", "rule/type", "\"summary\" has no value", nil),
      ("summary: ⟦~⟧", "rule/type", "\"summary\" has no value", nil),
      ("⟦strict⟧: true", "rule/missing-key", "a rule needs the key \"summary\"", nil),
      (
        "summary: a\nstrict: ⟦yes⟧", "rule/type", "\"strict\" must be true or false, not \"yes\"",
        nil
      ),
      (
        "summary: a\ncount: ⟦1.5⟧", "rule/type", "\"count\" must be a whole number, not \"1.5\"",
        nil
      ),
      ("summary: a\nshare: ⟦nan⟧", "rule/type", "\"share\" must be a number, not \"nan\"", nil),
      (
        "summary: a\nmarkets: [us, ⟦{uk: 1}⟧]", "rule/type",
        "\"markets\" must be text, not a mapping", nil
      ),
      ("summary: a\nsources: ⟦one⟧", "rule/type", "\"sources\" must be a list, not text", nil),
      ("summary: a\noptions: ⟦[1]⟧", "rule/type", "\"options\" must be a mapping, not a list", nil),
      ("summary: a\nwindow: ⟦1h⟧", "rule/type", "\"window\" must be a mapping, not text", nil),
      (
        "summary: a\noptions: {max: 1, ⟦max⟧: 2}", "rule/duplicate-key",
        "the key \"max\" is given twice", nil
      ),
      ("summary: a\n⟦summary⟧: b", "rule/duplicate-key", "the key \"summary\" is given twice", nil),
      ("⟦- summary⟧", "rule/type", "a rule must be a mapping, not a list", nil),
      ("⟦summary⟧", "rule/type", "a rule must be a mapping, not text", nil),
    ] as [(String, String, String, String?)])
  func aFaultIsSaidWhereItStands(
    _ yaml: String, _ id: String, _ message: String, _ help: String?
  ) throws {
    let (text, diagnostics) = try read(yaml)
    #expect(diagnostics.count == 1, "\(diagnostics)")
    let first = try #require(diagnostics.first)
    #expect(first.rule.description == id)
    #expect(first.message == message)
    #expect(first.helps == (help.map { [$0] } ?? []))
    #expect(first.primary.span == Span(testSource, text.ranges[0]))
    #expect(first.severity == .error)
  }

  @Test func aDoubledKeyShowsTheFirst() throws {
    let (_, diagnostics) = try read("summary: a\nsummary: b")
    #expect(diagnostics.first?.secondary == [Label(Span(testSource, 0..<7), "first given here")])
  }

  /// However many keys there are, and wherever the two stand.
  @Test(arguments: [2, 3, 8, 31, 32, 33, 34, 100])
  func oneDoubledKeyOfManyIsReported(count: Int) throws {
    for (first, second) in [(0, 1), (0, count - 1), (count / 2 - 1, count - 1)]
    where first < second {
      var keys = (0..<count).map { "key\($0)" }
      keys[second] = keys[first]
      let text = keys.map { "\($0): a\n" }.joined()
      let node = try #require(YAMLParser.parse(Array(text.utf8), in: testSource).documents.first)
      var reader = MappingReader(node, what: "a rule", family: .rule)
      for key in keys { _ = reader.string(key) }
      var diagnostics: [Diagnostic] = []
      reader.finish(into: &diagnostics)
      #expect(diagnostics.map(\.message) == ["the key \"key\(first)\" is given twice"])
    }
  }

  @Test func aSoundMappingIsReadAsWritten() throws {
    let text = "summary: 'a: b'\nmarkets: us\ncount: 12\nshare: -0.5\nstrict: false\nseverity: note"
    let node = try #require(YAMLParser.parse(Array(text.utf8), in: testSource).documents.first)
    var rule = MappingReader(node, what: "a rule", family: .config)
    #expect(rule.requiredString("summary")?.string == "a: b")
    #expect(rule.strings("markets").map(\.string) == ["us"])
    #expect(rule.integer("count") == 12)
    #expect(rule.number("share") == -0.5)
    #expect(rule.bool("strict") == false)
    #expect(rule.choice("severity", of: Weight.self)?.value == .note)
    #expect(rule.string("absent") == nil)
    #expect(rule.strings("absent").isEmpty)
    #expect(rule.list("absent") == nil)
    #expect(!rule.has("absent"))
    var diagnostics: [Diagnostic] = []
    rule.finish(into: &diagnostics)
    #expect(diagnostics.isEmpty)
  }

  @Test func aKeyWithoutValueIsAnEmptyList() throws {
    let (_, diagnostics) = try read("summary: a\nsources:\noptions:\nmarkets:\nwindow:\n")
    #expect(diagnostics.isEmpty)
  }
}
