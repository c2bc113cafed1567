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
      post.text.string == ["New loaves", "", "are **out** 🥖 ", "---", "end"].joined(separator: end))
    #expect(post.address == .whole)
    #expect(post.title?.string == "Autumn édition")
    #expect(post.platform == .linkedin && post.account?.string == "@acme")
    #expect(post.time?.string == "2026-11-21T10:00:00+01:00")
    #expect(post.tags.map(\.string) == ["launch", "rye"])
    #expect(post.language == "de" && post.approved == false && post.status?.string == "draft")
    #expect(post.flags.map(\.name) == ["paid_partnership"] && post.flags[0].value)
    #expect(post.media.map { $0.alt?.string } == [""])
    checkMap(post.text, in: bytes, .verbatim)
    for plain in [post.account, post.time, post.tags[0], post.tags[1], post.media[0].url] {
      if let plain { checkMap(plain, in: bytes, .verbatim) }
    }
  }

  @Test(arguments: ["New loaves\n", "--- \n\nNew loaves", "New\n---\nloaves", "---\n", "+++ x\ny"])
  func noFrontMatter(_ text: String) {
    let reading = markdown(text)
    #expect(reading.texts == [text.trimmingPrefixAndSuffix])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    Fault(
      "⟦---⟧\n- a\n- b\n---\nbody", "input/front-matter error: front matter must be keys and values"
    ),
    Fault(
      "⟦---⟧\ntitle: a\n\nbody",
      "input/front-matter warning: front matter is never closed; its keys are read as text"),
    Fault(
      "⟦+++⟧\ntitle = 1\n+++\nbody",
      "input/front-matter error: front matter between +++ is TOML, which is not read"),
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

extension String {
  fileprivate var trimmingPrefixAndSuffix: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
