import Testing

@testable import DecorumReports

/// A comment that quotes a post calls nobody who is named in it.
@Suite struct MarkdownCommentTests {
  @Test(arguments: [
    ("ask @acme, me@acme.example", "ask @&#8203;acme, me@&#8203;acme.example"),
    ("see #12, !33 and #ad!", "see #&#8203;12, !&#8203;33 and #ad!"),
    ("#7 wins", "\\#&#8203;7 wins"),
    ("[@a](b)", #"\[@&#8203;a\](b)"#),
  ])
  func nobodyIsCalled(words: String, shown: String) {
    #expect(Markdown.comment(words) == shown)
    #expect(Markdown.text(words) == shown.replacing("&#8203;", with: ""))
  }
}
