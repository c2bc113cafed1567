import DecorumBase
import DecorumMarkdown
import TestSupport
import Testing

@Suite struct MarkdownProseTests {
  private static let base = 100

  private func prose(_ text: String) -> MarkdownProse { prose(Array(text.utf8)) }

  /// Every character of every text is spelled by the bytes that its map leads to.
  private func prose(
    _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) -> MarkdownProse {
    let source = MappedText(
      verbatim: bytes, at: Span(SourceID(0), Self.base..<(Self.base + bytes.count)))
    let prose = MarkdownProse(of: source) { $0.elementsEqual("&amp;".utf8) ? [0x26] : nil }
    for text in [prose.text] + prose.images.map(\.alt) { check(text, in: bytes, sourceLocation) }
    for target in prose.links + prose.images.compactMap(\.url) where target.map.isPlainShift {
      check(target, in: bytes, sourceLocation)
    }
    return prose
  }

  private func check(_ text: MappedText, in bytes: [UInt8], _ sourceLocation: SourceLocation) {
    #expect(String(validating: text.bytes, as: UTF8.self) != nil, sourceLocation: sourceLocation)
    var last = 0
    for segment in text.map.segments {
      let origin = bytes[
        (segment.origin.lowerBound - Self.base)..<(segment.origin.upperBound - Self.base)]
      let words = text.bytes[segment.derived]
      #expect(segment.origin.lowerBound >= last, sourceLocation: sourceLocation)
      last = segment.origin.upperBound
      if segment.isVerbatim {
        #expect(origin.elementsEqual(words), sourceLocation: sourceLocation)
      } else {
        let spelled = String(decoding: origin, as: UTF8.self)
        let word = String(decoding: words, as: UTF8.self)
        let isKnown =
          spelled == "\\\(word)" || spelled == "&amp;" && word == "&" || spelled.hasPrefix("<br")
          || word == " "
        #expect(isKnown, "\(spelled) for \(word)", sourceLocation: sourceLocation)
      }
    }
    if text.map.isPlainShift {
      let start = text.map.base - Self.base
      #expect(
        bytes[start..<(start + text.bytes.count)].elementsEqual(text.bytes),
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    "New loaves are out 🥖", "Two lines\nof one post", "One\n\nTwo\r\n\r\nThree\r\nFour",
    "#launch day\n#ad and @acme", "https://acme.example/a_b_c?x=1&y=2#top", "5 * 3 = 15, 2*3 = 6",
    "snake_case and -5 °C, 100% (really)", "She said \"no\" <3", "a\rb", "AT&T & co; &nope",
    "שלום · e\u{301} 👨‍👩‍👧‍👦", "1st\n2nd", "+1 for this", "Dear <first name>, <COMPANY NAME> is here",
    "a \\ b", "NUL \0 stays",
  ])
  func plainProseIsItself(_ text: String) {
    let prose = prose(text)
    #expect(prose.text.string == text)
    #expect(prose.text.map.isPlainShift && prose.text.map.base == Self.base)
    #expect(prose.links.isEmpty && prose.images.isEmpty)
  }

  @Test(arguments: [
    ("**New** loaves are _out_", "New loaves are out"),
    ("***very* new**", "very new"),
    ("# Title\nText", "Title\nText"), ("# Title\n\nText", "Title\n\nText"),
    ("Title\n=====\nText", "Title\n\nText"),
    ("- one\n- two\n\nend", "one\ntwo\n\nend"), ("1. one\n2. two", "one\ntwo"),
    ("* a\n\n* b", "a\n\nb"),
    ("> said\n> so", "said\nso"), ("a  \nb", "a\nb"), ("a\\\nb", "a\nb"), ("a\n   b", "a\nb"),
    ("    indented", "indented"), ("a\n\n\n\n\nb", "a\n\nb"), ("a\n\n---\n\nb", "a\n\nb"),
    ("run `npm i` now", "run now"), ("`x` first", "first"), ("a\n```sh\nrm -rf\n```\nb", "a\n\nb"),
    ("a\n\n~~~\ncode", "a"), ("a <!-- not yet --> b", "a b"), ("<!-- no\n\nno -->\n\nb", "b"),
    ("a<br>b", "a\nb"), ("a<br/>\nb", "a\nb"), ("some <b>bold</b> words", "some bold words"),
    ("<div>\nraw\n</div>\n\nb", "b"),
    (##"\*no\* \#ad \\ \q"##, ##"*no* #ad \ \q"##), ("salt &amp; rye &foo;", "salt & rye &foo;"),
    ("[our bread](https://acme.example/b) is out", "our bread is out"),
    ("a [b](x\n\"t\")\nc", "a b\nc"), ("[a][1]\n\n[1]: https://acme.example/b", "a"),
    ("<https://acme.example/b> is up", "https://acme.example/b is up"),
    ("look ![two loaves](b.png) here", "look here"),
    ("look ![two loaves](b.png)\nhere `x`\n\n*there* **now**", "look\nhere\n\nthere now"),
    ("![a](b.png)\n\ntext", "text"),
    ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |"),
    ("", ""), ("```\ncode\n```", ""), ("\u{0C}a", "\u{0C}a"),
  ])
  func marksGo(_ markdown: String, _ text: String) {
    #expect(prose(markdown).text.string == text)
    let windows = markdown.replacing("\n", with: "\r\n")
    if !windows.contains("<br") {
      #expect(prose(windows).text.string == text.replacing("\n", with: "\r\n"))
    }
  }

  @Test func linksAndPictures() {
    let text =
      #"[a](https://acme.example/a) [b](<x y>) [c](q\_r) [d](s&amp;t) [](e) <f@acme.example> ![*two* loaves"#
      + "\n" + #"&amp; one](b.png "t") ![](c.png) [![in](d.png)](f) ![out ![deep](g)](h) ![no]()"#
    let prose = prose(text)
    #expect(prose.links.map(\.string) == ["https://acme.example/a", "x y", "q_r", "s&t", "e", "f"])
    #expect(
      prose.images.map(\.alt.string) == ["two loaves\n& one", "", "in", "out deep", "no"])
    #expect(prose.images.map { $0.url?.string } == ["b.png", "c.png", "d.png", "h", nil])
    #expect(prose.text.string == "a b c d f@acme.example")
    // Where an address is spelled with escapes, its words stand for it.
    let bytes = Array(text.utf8)
    func spelled(_ text: MappedText) -> String {
      let range = text.span.range
      return String(
        decoding: bytes[(range.lowerBound - Self.base)..<(range.upperBound - Self.base)],
        as: UTF8.self)
    }
    #expect(prose.links.map(spelled) == ["https://acme.example/a", "x y", "c", "d", "e", "f"])
    #expect(
      prose.images.compactMap { $0.url.map(spelled) } == ["b.png", "c.png", "d.png", "h"])
  }

  /// Texts made of all that Markdown has, in any order: whatever comes of it, each piece is at its
  /// place.
  @Test func anySoupKnowsItsPlaces() {
    let pieces = [
      "a", "word ", "é", "🥖", " ", "\n", "\r\n", "\n\n", "*", "**", "_", "`", "```\n", "~~~", "# ",
      "#tag", "- ", "1. ", "> ", "[", "](", ")", "![", "<b>", "<br>", "<!--", "-->", "&amp;", "&",
      "\\",
      "\t", "    ", "---\n", "===\n", "https://a.example/b", "<https://a.example>", "[x]: y\n", "|",
      "\0",
      "<div>\n", "!", "\"", "~",
    ]
    var numbers = SeededNumbers(11)
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...14, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers)! }.joined()
      _ = prose(text)
    }
  }

  /// A change that is offered does what it says, and nothing else.
  @Test func editsReadBack() {
    let pieces = [
      "word", " ", "loaf ", "é", "\n", "\n\n", "*", "**bold**", "_", "`code`", "# ", "- ", "1. ",
      "> ",
      "[a](b)", "<b>", "&amp;", "&", "\\*", "!", "![x](y)", "#tag", "12", ". ", "---\n", "(", ";",
    ]
    let changes = [
      "", "rye", "#ad ", "#ad", "- x", "1. x", " ", "a b", "*a*", "amp;", "12", "! ", "[x]",
    ]
    var numbers = SeededNumbers(12)
    var offered = 0
    for _ in 0..<6000 {
      let markdown = (0..<Int.random(in: 1...9, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers)! }.joined()
      let bytes = Array(markdown.utf8)
      let text = prose(bytes).text
      let scalars = Array(text.string.unicodeScalars)
      let start = Int.random(in: 0...scalars.count, using: &numbers)
      let end = Int.random(in: start...scalars.count, using: &numbers)
      func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
      }
      let before = string(scalars[..<start])
      let words = changes.randomElement(using: &numbers)!
      let range = before.utf8.count..<(before + string(scalars[start..<end])).utf8.count
      guard let edit = text.edit(range, to: words) else { continue }
      offered += 1
      let place = (edit.span.start - Self.base)..<(edit.span.end - Self.base)
      var edited = bytes
      edited.replaceSubrange(place, with: Array(edit.replacement.utf8))
      let again = prose(edited).text.string
      #expect(
        again == before + words + string(scalars[end...]),
        "\(markdown.debugDescription), \(range) to \(words.debugDescription)")
    }
    #expect(offered > 500)
  }
}
