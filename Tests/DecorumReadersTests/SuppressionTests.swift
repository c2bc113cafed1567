import DecorumBase
import DecorumPosts
import DecorumReaders
import TestSupport
import Testing

/// `lint_ignore` as readers see it: the rule with what stands beside it, each at its exact place, and the
/// fault of what cannot be read. Markers stand around what the fault points at.
@Suite struct SuppressionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    /// A line for each: `rule reason=… until=…`, or `! message`.
    let says: [String]
    var testDescription: String { written }
    init(_ written: String, _ says: String...) {
      self.written = written
      self.says = says
    }
  }

  /// Cells of a table.
  static let cells: [Case] = [
    Case(""), Case("  ; ,\n "), Case("promo/ratio", "promo/ratio"), Case(" promo ", "promo"),
    Case("promo/ratio; spam/emoji", "promo/ratio", "spam/emoji"),
    Case("promo/ratio,spam/emoji\nbait", "promo/ratio", "spam/emoji", "bait"),
    Case(
      "promo/ratio until=2026-12-31 reason='agreed with legal, by phone; see mail' owner=@priya",
      "promo/ratio reason=agreed with legal, by phone; see mail owner=@priya until=2026-12-31"),
    Case(
      "promo/ratio since=2026-11-01 reason=agreed;spam",
      "promo/ratio reason=agreed since=2026-11-01", "spam"),
    Case("a/b reason=“wie ‘besprochen’” owner=„Ines“", "a/b reason=wie ‘besprochen’ owner=Ines"),
    Case("a/b reason=\"it's\"", "a/b reason=it's"),
    Case("a/b reason=a=b", "a/b reason=a=b"),
    Case("* ; all", "*", "all"),
    // What is wrong costs its own suppression only.
    Case("a/b ⟦because⟧; c/d", "! \"because\" is no part of a suppression", "c/d"),
    Case("a/b ⟦untill⟧=2026-12-31; c/d", "! there is no \"untill\" in a suppression", "c/d"),
    Case("a/b ⟦until=⟧, c/d", "! \"until\" of a suppression has no value", "c/d"),
    Case("a/b ⟦until=\"  \"⟧", "! \"until\" of a suppression has no value"),
    Case("a/b until=2026-12-31 ⟦until⟧=2027-12-31", "! \"until\" stands twice in one suppression"),
    Case("c/d; ⟦reason⟧='x'", "c/d", "! a suppression begins with the rule"),
    Case("c/d; ⟦=x⟧", "c/d", "! a suppression begins with the rule"),
    Case(
      "c/d; a/b ⟦reason='agreed; e/f⟧", "c/d", "! the quotation mark of \"reason\" is never closed"),
    Case(
      "a/b ⟦reason='it's⟧ agreed; c/d",
      "! something stands right behind the quotation mark of \"reason\"", "c/d"),
    Case("a/b ⟦until⟧ 2026-12-31", "! \"until\" is no part of a suppression"),
  ]

  /// JSON values.
  static let values: [Case] = [
    Case("null"), Case("[]"), Case("\"\""), Case("[null, \" \"]"),
    Case(#""promo/ratio""#, "promo/ratio"),
    Case(#"["promo/ratio", "spam until=2026-12-31"]"#, "promo/ratio", "spam until=2026-12-31"),
    Case(#"{"rule": "promo/ratio"}"#, "promo/ratio"),
    Case(
      #"[{"rule": "a/b", "reason": "agreed\u0021", "owner": "@p", "until": "2026-12-31"}, "c"]"#,
      "a/b reason=agreed! owner=@p until=2026-12-31", "c"),
    Case(#"{"rule": ["a/b", "c/d"], "reason": "both"}"#, "a/b reason=both", "c/d reason=both"),
    Case(#"{"rule": "a/b", "reason": null, "until": null, "owner": ""}"#, "a/b"),
    Case("⟦true⟧", "! \"lint_ignore\" must name rules, not be true"),
    Case("⟦7⟧", "! \"lint_ignore\" must name rules, not be a number"),
    Case("[⟦false⟧, \"a/b\"]", "! a suppression must be a rule or an object, not false", "a/b"),
    Case("[⟦[\"a/b\"]⟧]", "! a suppression must be a rule or an object, not a list"),
    Case("[⟦{}⟧, \"a/b\"]", "! a suppression must name its rule", "a/b"),
    Case(#"⟦{"rule": null, "until": "2026-12-31"}⟧"#, "! a suppression must name its rule"),
    Case(#"{"rule": ⟦true⟧}"#, "! \"rule\" must be the id of a rule, not true"),
    Case(#"{"rule": ["a/b", ⟦{}⟧]}"#, "! \"rule\" must be the id of a rule, not an object"),
    Case(#"{"rule": "a/b", "⟦rules⟧": "c/d"}"#, "! there is no \"rules\" in a suppression"),
    Case(
      #"{"rule": "a/b", "⟦untill⟧": "2026-12-31"}"#, "! there is no \"untill\" in a suppression"),
    Case(#"{"rule": "a/b", "⟦until⟧": ""}"#, "! \"until\" of a suppression has no value"),
    Case(#"{"rule": "a/b", "until": ⟦20261231⟧}"#, "! \"until\" must be a string, not a number"),
    Case(#"{"rule": "a/b", "reason": ⟦["x"]⟧}"#, "! \"reason\" must be a string, not a list"),
    Case(
      #"{"rule": "a/b", "until": "2026-12-31", "⟦until⟧": "2027-12-31"}"#,
      "! \"until\" stands twice in one suppression"),
  ]

  @Test(arguments: cells) func aCellIsRead(_ one: Case) {
    let cell = one.written.replacing("\"", with: "\"\"")
    let marked = Marked("text,lint_ignore\nRye is back,\"\(cell)\"\nThe second row,\n")
    compare(one, marked, read(CSVReader(source: source), marked.bytes), .csv)
  }

  @Test(arguments: values) func aValueIsRead(_ one: Case) {
    let marked = Marked(#"{"text": "Rye is back", "lint_ignore": \#(one.written)}"# + "\n")
    compare(one, marked, read(NDJSONReader(source: source), marked.bytes), .json)
  }

  /// A text in JSON is what a cell of a table is.
  @Test(arguments: cells) func aTextInJSONIsACell(_ one: Case) {
    let text = one.written.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    let marked = Marked(#"{"text": "Rye is back", "lint_ignore": "\#(text)"}"# + "\n")
    compare(one, marked, read(NDJSONReader(source: source), marked.bytes), .json)
  }

  private func compare(_ one: Case, _ marked: Marked, _ reading: Reading, _ spelling: Spelling) {
    #expect(reading.said == [])
    guard let found = reading.posts.first?.suppressions else { return }
    #expect(found.map(said) == one.says)
    #expect(found.compactMap { $0.fault?.span.range } == marked.ranges)
    for suppression in found {
      for text in [suppression.rule] + WrittenSuppression.Key.allCases.map({ suppression[$0] }) {
        guard let text else { continue }
        #expect(spelling.decoded(Array(marked.bytes[text.span.range])) == text.string)
        #expect(
          suppression.span.start <= text.span.start && text.span.end <= suppression.span.end)
      }
    }
  }

  private func said(_ suppression: WrittenSuppression) -> String {
    if let fault = suppression.fault {
      #expect(!fault.help.isEmpty && !fault.help.hasSuffix("."))
      return "! " + fault.message
    }
    let pairs = WrittenSuppression.Key.allCases.compactMap { key in
      suppression[key].map { "\(key.rawValue)=\($0.string)" }
    }
    return ([suppression.rule?.string ?? ""] + pairs).joined(separator: " ")
  }

  /// Whatever stands in a cell, no rule comes out of it that is not written there, whole.
  @Test func whatIsWrittenAtRandomWidensNothing() {
    let pieces = [
      "promo/ratio", "spam", ";", ",", " ", "\n", "=", "until=", "2026-12-31", "reason=", "'", "\"",
      "“", "”", "é", "*", "\t", "owner=@p",
    ]
    var numbers = SeededNumbers(61)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
        pieces.randomElement(using: &numbers)!
      }.joined()
      let cell = "\"\(text.replacing("\"", with: "\"\""))\""
      let reading = Reading(
        CSVReader(source: source), Array("text,lint_ignore\nRye is back,\(cell)\n".utf8))
      let words = text.split(whereSeparator: { ";, \n\t".contains($0) }).map(String.init)
      var end = 0
      for suppression in reading.posts.first?.suppressions ?? [] {
        #expect(suppression.span.start >= end, "\(text)")
        end = suppression.span.end
        if suppression.fault == nil {
          #expect(words.contains(suppression.rule?.string ?? ""), "\(text)")
        }
      }
    }
  }
}
