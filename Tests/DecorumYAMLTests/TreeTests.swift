import DecorumBase
import DecorumYAML
import Testing

@Suite struct TreeTests {
  private func parse(
    _ yaml: String, limits: YAMLParser.Limits = .init()
  ) -> (documents: [YAMLNode], diagnostics: [Diagnostic]) {
    YAMLParser.parse(Array(yaml.utf8), in: testSource, limits: limits)
  }

  @Test(arguments: [
    "⟦a: b⟧ # c\n", "⟦é: [1, 2]⟧\n\n# end\n", "x:\n   ⟦- a\n   - b⟧\n\ny: 1", "⟦{\"é\": 1}⟧ \n",
    "- &x\n  # c\n  ⟦a: 1\n  b: 2⟧\n", "---\n⟦- a⟧\n...\n", "⟦a:\n- b⟧\n",
  ]) func aCollectionEndsWithItsLastValue(_ yaml: String) {
    let text = Marked(yaml)
    let (documents, diagnostics) = YAMLParser.parse(text.bytes, in: testSource)
    #expect(diagnostics.isEmpty)
    #expect(collections(in: documents[0]).contains(Span(testSource, text.ranges[0])))
  }

  private func collections(in node: YAMLNode) -> [Span] {
    switch node.kind {
    case .scalar: []
    case .sequence(let items): [node.span] + items.flatMap { collections(in: $0) }
    case .mapping(let entries): [node.span] + entries.flatMap { collections(in: $0.value) }
    }
  }

  @Test func placesCountFromTheBaseOffsetAndTheByteOrderMark() throws {
    let (documents, _) = YAMLParser.parse(
      Array("\u{FEFF}é: \"\\u0023ad\"".utf8), in: testSource, baseOffset: 100)
    let entry = try #require(documents.first?.mapping?.first)
    #expect(entry.key.span.range == 103..<105)
    #expect(entry.value.span.range == 108..<116)
    #expect(entry.value.scalar?.text.span(of: 0..<1).range == 108..<114)
  }

  @Test func doubledKeysAndMergeKeysAreKept() {
    let (documents, _) = parse("a: 1\na: 2\n<<: {b: 3}\n")
    #expect(documents.first?.mapping?.map { $0.key.scalar?.string } == ["a", "a", "<<"])
  }

  @Test func anAliasIsTheTextOfItsAnchor() throws {
    let (documents, diagnostics) = parse("a: &x [b, c]\nd: *x\n")
    #expect(diagnostics.isEmpty)
    let entries = try #require(documents.first?.mapping)
    #expect(entries[0].value == entries[1].value)
    #expect(entries[1].value.span.range == 6..<12)
  }

  @Test func anAnchorEndsWithItsDocument() {
    let (_, diagnostics) = parse("--- &x a\n--- *x\n")
    #expect(diagnostics.map(\.message) == ["there is no anchor \"x\" before this alias"])
  }

  @Test func nestingIsCapped() {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(parse(nested(64)).diagnostics.isEmpty)
    let (documents, diagnostics) = parse(nested(65))
    #expect(documents.isEmpty)
    #expect(diagnostics.map(\.message) == ["nested deeper than 64 levels"])
    #expect(diagnostics.first?.primary.span.range == 64..<65)
    #expect(parse(String(repeating: "[", count: 100_000)).diagnostics.count == 1)
    #expect(parse(String(repeating: "- ", count: 5_000)).diagnostics.count == 1)
  }

  @Test func anAliasCountsWithItsHeight() {
    // `&x` is 40 high; below 24 more it is just allowed.
    let high =
      "- &x " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\n"
    let below = { (depth: Int) in
      high + "- " + String(repeating: "[", count: depth) + "*x"
        + String(repeating: "]", count: depth)
    }
    #expect(parse(below(23)).diagnostics.isEmpty)
    #expect(parse(below(24)).diagnostics.map(\.message) == ["nested deeper than 64 levels"])
  }

  @Test func anAliasBombIsRefused() {
    var bomb = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for i in 1...9 {
      bomb +=
        "- &a\(i) [" + Array(repeating: "*a\(i - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    let (documents, diagnostics) = parse(bomb)
    #expect(documents.isEmpty)
    #expect(diagnostics.map(\.message) == ["more than 200000 values, aliases expanded"])
  }

  @Test func theCapOfValuesIsExact() {
    var limits = YAMLParser.Limits()
    limits.nodes = 7
    // A list, two items, and an alias for a list of two and itself.
    #expect(parse("[a, &x [b, c], *x]", limits: limits).diagnostics.count == 1)
    limits.nodes = 8
    #expect(parse("[a, &x [b, c], *x]", limits: limits).diagnostics.isEmpty)
  }

  @Test func nullIsAPlainNothing() {
    let (documents, _) = parse("- ~\n- null\n- \n- '~'\n- ''\n- nil\n")
    #expect(documents.first?.sequence?.map(\.isNull) == [true, true, true, false, false, false])
  }

  /// As `json.dumps` writes it, with and without `ensure_ascii`.
  @Test(arguments: [
    #"{"names": ["Caf\u00e9 \ud83d\ude00", "a/b\/c"], "n": 1, "t": true, "x": null}"#,
    #"{"names":["Café 😀","a/b/c"],"n":1,"t":true,"x":null}"#,
    "{\n\t\"names\": [\n\t\t\"Café 😀\",\n\t\t\"a/b/c\"\n\t],\n\t\"n\": 1, \"t\": true, \"x\": null\n}\n",
  ]) func jsonIsYAML(_ json: String) throws {
    let (documents, diagnostics) = parse(json)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(
      documents.first?.scalars.map(\.string)
        == ["names", "Café 😀", "a/b/c", "n", "1", "t", "true", "x", "null"])
  }

  @Test func aLongLineOfJSONIsRead() {
    let items = (0..<2_000).map {
      "{\"id\":\($0),\"text\":\"\(String(repeating: "é", count: 50))\"}"
    }
    let (documents, diagnostics) = parse("{\"posts\":[" + items.joined(separator: ",") + "]}")
    #expect(diagnostics.isEmpty)
    #expect(documents.first?.mapping?.first?.value.sequence?.count == 2_000)
  }
}
