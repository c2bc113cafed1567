import DecorumBase
import DecorumYAML
import Testing

/// A caret must be able to point into every style of scalar.
@Suite struct ScalarMapTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// ⟦…⟧ is what `needle` is spelled as.
    let yaml: String
    let needle: String
    /// The whole decoded scalar.
    let value: String
    var testDescription: String { yaml }

    init(_ yaml: String, _ needle: String, in value: String) {
      self.yaml = yaml
      self.needle = needle
      self.value = value
    }
  }

  static let cases: [Case] = [
    // Plain
    Case("a: buy ⟦it⟧ now", "it", in: "buy it now"),
    Case("é: 😀 buy ⟦it⟧ now", "it", in: "😀 buy it now"),
    Case("a: buy\n  it⟦\n⟧  now\n", " ", in: "buy it now"),
    Case("a: buy  \n\n  ⟦it⟧ now\n", "it", in: "buy\nit now"),
    Case("a: buy\r\n  ⟦it\r\n  now⟧\r\nb: c\r\n", "it now", in: "buy it now"),
    Case("- &x ⟦text⟧ # comment", "text", in: "text"),
    Case("- !!str &x\n  # a comment\n  ⟦text⟧", "text", in: "text"),
    Case("\u{FEFF}a: ⟦text⟧", "text", in: "text"),
    Case("{a: [b, ⟦c d⟧, e]}", "c d", in: "c d"),
    // Single quotes
    Case("a: 'it⟦''⟧s é'", "'", in: "it's é"),
    Case("a: 'it''⟦s⟧'", "s", in: "it's"),
    Case("a: 'one\n\n\n  ⟦two⟧\\n'", "two", in: "one\n\ntwo\\n"),
    Case("a: 'one  ⟦ ⟧two '", " ", in: "one   two "),
    // Double quotes
    Case("a: \"x ⟦\\u263A\\x41\\U0001F600\\/⟧ y\"", "☺A😀/", in: "x ☺A😀/ y"),
    Case("a: \"x \\u263A⟦\\x41⟧\\U0001F600\"", "A", in: "x ☺A😀"),
    Case("a: \"#\\u0061⟦d⟧\"", "d", in: "#ad"),
    Case("a: \"one \\\n   ⟦two⟧\"", "two", in: "one two"),
    Case("a: \"one\n   ⟦two⟧\\t\"", "two", in: "one two\t"),
    Case("a: \"one \r\n\r\n ⟦two⟧\"", "two", in: "one\ntwo"),
    Case("{\"a\":\"x\\ud83d\\ude00⟦\\ud83d\\ude01⟧y\"}", "😁", in: "x😀😁y"),
    Case("a: \"\\\\ud83d ⟦b⟧\"", "b", in: "\\ud83d b"),
    Case("a: \"one\u{2028} ⟦two⟧\u{85}three\"", "two", in: "one\u{2028}two three"),
    // Literal
    Case("a: |\n  one\n  ⟦two⟧\n\nb: c\n", "two", in: "one\ntwo\n"),
    Case("a: |-\n  one\n   ⟦two⟧", "two", in: "one\n two"),
    Case("a: |+ # c\n\n  é\n  ⟦two⟧\n\n\n", "two", in: "\né\ntwo\n\n\n"),
    Case("- a:\n    - b: |2\n         one\n        ⟦two⟧\n", "two", in: " one\ntwo\n"),
    Case("a: |\r\n  one⟦\r\n⟧  two\r\n", "\n", in: "one\ntwo\n"),
    Case("|1-\n  one\n ⟦two⟧\n", "two", in: " one\ntwo"),
    // Folded
    Case("a: >\n  one\n  ⟦two⟧\n", "two", in: "one two\n"),
    Case("a: >-\n  one\n\n  ⟦two⟧\n   three\n  four\n", "two", in: "one\ntwo\n three\nfour"),
    Case("a: >2\n   one\n  ⟦two⟧\n", "two", in: " one\ntwo\n"),
    Case("a: >\n\n  one⟦\n⟧  two\n", " ", in: "\none two\n"),
  ]

  @Test(arguments: cases) func aPartOfAScalarIsFoundInTheFile(_ c: Case) throws {
    let text = Marked(c.yaml)
    let result = YAMLParser.parseCountingInexact(text.bytes, in: testSource, baseOffset: 0)
    #expect(result.diagnostics.isEmpty)
    #expect(result.inexact.isEmpty)
    let scalar = try #require(
      result.documents.flatMap(\.scalars).first { $0.string == c.value },
      "\(result.documents.flatMap(\.scalars).map(\.string))")
    let occurrences = occurrences(of: Array(c.needle.utf8), in: scalar.text.bytes)
    let spans = occurrences.map { scalar.text.span(of: $0) }
    #expect(spans.contains(Span(testSource, text.ranges[0])), "\(spans.map(\.range))")
    #expect(scalar.text.span.range.contains(text.ranges[0].lowerBound))
    #expect(scalar.text.span.end >= text.ranges[0].upperBound)
  }

  private func occurrences(of needle: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard needle.count <= bytes.count else { return [] }
    return (0...(bytes.count - needle.count)).map { $0..<($0 + needle.count) }
      .filter { Array(bytes[$0]) == needle }
  }
}
