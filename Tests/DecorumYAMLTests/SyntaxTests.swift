import DecorumBase
import DecorumYAML
import Testing

@Suite struct SyntaxTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// ⟦…⟧ marks the primary span, and before it the secondary one where there is one.
    let yaml: String
    let message: String
    let help: String?
    var testDescription: String { yaml }

    init(_ yaml: String, _ message: String, help: String? = nil) {
      self.yaml = yaml
      self.message = message
      self.help = help
    }
  }

  static let cases: [Case] = [
    Case(
      "é: ⟦[⟧a, b⟦⟧", "expected \",\" or \"]\" in this list"),
    Case(
      "a: ⟦{⟧b: c⟦]⟧", "expected \",\" or \"}\" in this mapping"),
    Case(
      "a: ⟦\"⟧never closed\nb: c\n", "quoted text is never closed",
      help: "add the closing quotation mark"),
    Case(
      "a: it's\nb: ⟦'⟧tis\n", "quoted text is never closed",
      help: "add the closing quotation mark"),
    Case(
      "a: b⟦:⟧ c", "\":\" is not allowed here",
      help: "quote the text if the colon belongs to it"),
    Case(
      "summary: a\n⟦severity error⟧\nwhy: b\n", "expected \":\" after this key",
      help: "write \"key: value\", or indent the line if it continues the text above"),
    Case(
      "a: b\n c⟦:⟧ d\n", "\":\" is not allowed here",
      help: "quote the text if the colon belongs to it"),
    Case(
      "⟦a⟧:\n  b: c\n ⟦d⟧: e\n", "expected a key of the mapping above",
      help: "check the indentation of this line"),
    Case(
      "a:\n- b\n⟦c⟧\n", "expected \":\" after this key",
      help: "write \"key: value\", or indent the line if it continues the text above"),
    Case(
      "accounts: [⟦@⟧acme]", "\"@\" cannot begin unquoted text",
      help: "quote the text"),
    Case(
      "a: ⟦`⟧b`", "\"`\" cannot begin unquoted text",
      help: "quote the text"),
    Case(
      "a: ⟦%⟧b", "\"%\" cannot begin unquoted text",
      help: "quote the text"),
    Case(
      "a:\n⟦\t⟧b: c", "a tab cannot indent YAML",
      help: "indent with spaces"),
    Case(
      "a: \"⟦\\d⟧+\"", "unknown escape in double quotes",
      help: "write the text in single quotes, where a backslash is a backslash"),
    Case(
      "a: \"é ⟦\\u12⟧x4\"", "expected hexadecimal digits in this escape"),
    Case(
      "a: \"⟦\\ud83d⟧\"", "this escape is no Unicode character"),
    Case(
      "a: ⟦-⟧ b", "a list item is not allowed here",
      help: "put \"-\" on its own line"),
    Case(
      "a: *⟦⟧", "expected alphabetic or numeric character"),
    Case(
      "a: é⟦\u{01}⟧", "a control character cannot stand in YAML",
      help: "write it as an escape in double quotes"),
    Case(
      "{} ⟦x⟧", "expected \"---\" or the end of the file"),
    Case(
      "? ⟦[a]⟧\n: b", "a key must be plain text"),
    Case(
      "? ⟦{a: b}⟧\n: b", "a key must be plain text"),
    Case(
      "a: ⟦*x⟧", "there is no anchor \"x\" before this alias",
      help: "quote the text if the asterisk belongs to it"),
    Case(
      "a: &x [b, ⟦*x⟧]", "the anchor \"x\" contains itself"),
    Case(
      "a: &x {b: ⟦*x⟧}", "the anchor \"x\" contains itself"),
  ]

  @Test(arguments: cases) func aFaultIsShownWhereItStands(_ c: Case) throws {
    let text = Marked(c.yaml)
    let (_, diagnostics) = YAMLParser.parse(text.bytes, in: testSource)
    #expect(diagnostics.count == 1)
    let fault = try #require(diagnostics.first)
    #expect(fault.message == c.message)
    #expect(fault.helps == (c.help.map { [$0] } ?? []))
    #expect(marked(text.bytes, (fault.secondary + [fault.primary]).map(\.span.range)) == c.yaml)
    #expect(fault.secondary.allSatisfy { $0.span < fault.primary.span })
    #expect(fault.rule.description == "config/yaml")
    #expect(fault.severity == .error)
  }

  @Test func documentsBeforeAFaultStay() {
    let (documents, diagnostics) = YAMLParser.parse(
      Array("--- a\n--- [b]\n--- [c\n".utf8), in: testSource)
    #expect(documents.map { $0.scalars.map(\.string) } == [["a"], ["b"]])
    #expect(diagnostics.count == 1)
  }

  @Test(arguments: ["", "# only a comment\n", "\u{FEFF}", "\n\n"])
  func anEmptyTextHasNoDocument(_ yaml: String) {
    let (documents, diagnostics) = YAMLParser.parse(Array(yaml.utf8), in: testSource)
    #expect(documents.isEmpty && diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF, 0x62], 3), ([0xFF, 0xFE, 0x61, 0x00], 0),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20, 0xC3], 6), ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], 3),
    ] as [([UInt8], Int)])
  func whatIsNotUTF8IsRefusedAtItsByte(_ bytes: [UInt8], _ offset: Int) {
    let (_, diagnostics) = YAMLParser.parse(bytes, in: testSource, baseOffset: 10)
    #expect(diagnostics.map(\.message) == ["not valid UTF-8"])
    #expect(diagnostics.first?.primary.span.start == offset + 10)
  }

  @Test func aTagThatAsksForATypeIsToldThatItIsNotHeard() {
    let text = Marked("a: ⟦!color⟧ red\nb: !!str 1\nc: ! x\n")
    let (documents, diagnostics) = YAMLParser.parse(text.bytes, in: testSource)
    #expect(documents.first?.scalars.map(\.string) == ["a", "red", "b", "1", "c", "x"])
    #expect(diagnostics.map(\.message) == ["the tag \"!color\" has no effect"])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(diagnostics.first?.primary.span.range == text.ranges[0])
  }
}
