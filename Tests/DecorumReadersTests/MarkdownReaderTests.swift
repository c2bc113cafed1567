import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct MarkdownReaderTests {
  private func markdown(_ text: String) -> Reading { read(MarkdownReader(source: source), text) }

  @Test(arguments: ["\n", "\r\n"])
  func frontMatter(_ end: String) {
    let lines = [
      "\u{FEFF}---", "title: \"Autumn \\u00e9dition\"", "platform: LinkedIn Page",
      "account: '@acme'",
      "date: 2026-11-21T10:00:00+01:00", "tags: [launch, 'rye']", "lang: de-AT", "draft: true",
      "approved: no", "flags:", "  paid_partnership: yes", "media:", "  - url: b.png", "    alt:",
      "unknown: [1, {a: b}]", "---", "", "  New loaves", "", "are **out** 🥖 ", "---", "end", "",
    ]
    let text = lines.joined(separator: end)
    let bytes = Array(text.utf8)
    let reading = markdown(text)
    #expect(reading.diagnostics.isEmpty)
    let post = reading.posts[0]
    #expect(
      post.text.string == ["New loaves", "", "are out 🥖", "", "end"].joined(separator: end))
    #expect(post.address == .whole)
    #expect(post.title?.string == "Autumn édition")
    #expect(post.platform == .linkedin && post.account?.string == "@acme")
    #expect(post.time?.string == "2026-11-21T10:00:00+01:00")
    #expect(post.tags.map(\.string) == ["launch", "rye"])
    #expect(post.language == "de" && post.approved == false && post.status?.string == "draft")
    #expect(post.flags.map(\.name) == ["paid_partnership"] && post.flags[0].value)
    #expect(post.media.map { $0.alt?.string } == [""])
    checkCharacters(post.text, in: bytes, .verbatim)
    #expect(
      String(decoding: bytes[post.text.span.range], as: UTF8.self)
        == ["New loaves", "", "are **out** 🥖 ", "---", "end"].joined(separator: end))
    for plain in [post.account, post.time, post.tags[0], post.tags[1], post.media[0].url] {
      if let plain { checkMap(plain, in: bytes, .verbatim) }
    }
  }

  @Test(arguments: [
    ("New loaves\n", "New loaves"), ("--- \n\nNew loaves", "New loaves"),
    ("New\n---\nloaves", "New\n\nloaves"), ("+++ x\ny", "+++ x\ny"),
    ("New\n\n---\n\nTo: all of you\n\n---\n", "New\n\nTo: all of you"),
    ("New\n---\nWhy: flour\n---\n", "New\n\nWhy: flour"),
    ("```\n---\nplatform: x\n---\n```\nNew", "New"),
  ])
  func noFrontMatter(_ file: String, _ text: String) {
    let reading = markdown(file)
    #expect(reading.texts == [text])
    #expect(reading.posts.map(\.address) == [.whole])
    #expect(reading.diagnostics.isEmpty)
  }

  /// What has no words is nothing to judge.
  @Test(arguments: ["---\n", "<!-- later -->\n", "```\nmake\n```\n", "![](loaf.png)\n"])
  func nothingToJudge(_ file: String) {
    let reading = markdown(file)
    #expect(reading.posts.isEmpty && reading.diagnostics.isEmpty)
    #expect(reading.skipped == 1 && reading.refused == 0)
  }

  @Test func linksAndPicturesStandBeside() throws {
    let file = """
      ---
      platform: mastodon
      links: https://acme.example/a
      ---
      See [the list](https://acme.example/b "new") &amp; the ![two loaves](b.png) &hellip;
      """
    let bytes = Array(file.utf8)
    let post = try #require(read(MarkdownReader(source: source), bytes).posts.first)
    #expect(post.text.string == "See the list & the …")
    #expect(post.links.map(\.string) == ["https://acme.example/a", "https://acme.example/b"])
    #expect(post.media.map { $0.alt?.string } == ["two loaves"])
    #expect(post.media.map { $0.url?.string } == ["b.png"])
    #expect(post.keys.contains(.mediaAlt) && post.keys.contains(.links))
    for text in post.links + post.media.flatMap({ [$0.alt, $0.url] }).compactMap(\.self) {
      checkMap(text, in: bytes, .verbatim)
    }
    let last = post.text.span(of: (post.text.bytes.count - 3)..<post.text.bytes.count)
    #expect(String(decoding: bytes[last.range], as: UTF8.self) == "&hellip;")
  }

  @Test func damagedBytesKeepTheirPlace() {
    let bytes = Array("**a".utf8) + [0x81] + Array("** b".utf8)
    let reading = read(MarkdownReader(source: source), bytes)
    #expect(reading.texts == ["a\u{FFFD} b"])
    #expect(reading.said == ["input/encoding error: 0x81 is not UTF-8"])
    #expect(reading.posts[0].text.span(of: 1..<4).range == 3..<4)
    #expect(reading.posts[0].text.span(of: 5..<6).range == 7..<8)
  }

  @Test(arguments: [
    Fault(
      "⟦---⟧\n- a\n- b\n---\nbody", "input/front-matter error: front matter must be keys and values"
    ),
    Fault(
      "⟦---⟧\ntitle: a\n\nbody",
      "input/front-matter warning: front matter is never closed; its keys are read as text"),
    Fault(
      "---\nkind: ⟦shout⟧\n---\nbody",
      #"input/unknown-kind error: "shout" is no kind of post that Decorum knows"#),
    Fault(
      "⟦-⟧--\ntitle: a\n---\n\n", #"input/no-text warning: a record without a "text" is no post"#),
  ])
  func faults(_ fault: Fault) {
    check(fault, with: MarkdownReader(source: source))
  }

  @Test func brokenFrontMatterLeavesTheText() {
    let reading = markdown("---\ntags: [a, b\nplatform: x\n---\nbody")
    #expect(reading.texts == ["body"])
    #expect(reading.ids.allSatisfy { $0 == "input/front-matter" } && !reading.ids.isEmpty)
    #expect(reading.diagnostics.allSatisfy { (4..<30).contains($0.primary.span.start) })
  }

  @Test func aTextInTheFrontMatterStandsInForAMissingBody() {
    #expect(markdown("---\ntext: hello\n---\n").texts == ["hello"])
    #expect(markdown("---\ntext: hello\n---\nbody\n").texts == ["body"])
    #expect(markdown("---\n---\nbody\n").texts == ["body"])
  }
}
