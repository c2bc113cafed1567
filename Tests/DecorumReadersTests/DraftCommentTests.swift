import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// Suppressions in the comments of drafts: of which post they are, where they stand, and what is text or
/// code and no comment.
@Suite struct DraftCommentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// By post: `rule reason`, or `! message`.
    var says: [[String]]
    var testDescription: String { name }
  }

  static let markdown = [
    Case(
      name: "above", text: "<!-- lint_ignore: a/b reason=\"agreed\" -->\nText\n",
      says: [["a/b agreed"]]),
    Case(name: "inside", text: "Some <!-- lint_ignore: a/b --> text", says: [["a/b"]]),
    Case(name: "without a colon", text: "Text <!--lint_ignore a/b-->", says: [["a/b"]]),
    Case(
      name: "over lines", text: "Text\n\n<!-- lint_ignore:\n  a/b reason='x',\n  c\n-->\n",
      says: [["a/b x", "c"]]),
    Case(
      name: "two in a line", text: "Text <!-- lint_ignore: a --> t <!-- lint_ignore: b -->",
      says: [["a", "b"]]),
    Case(
      name: "front matter", text: "---\nplatform: x\n# lint_ignore: a/b reason=\"so\"\n---\nText",
      says: [["a/b so"]]),
    Case(
      name: "TOML", text: "+++\nplatform = \"x\"\n# lint_ignore: a/b\n+++\nText", says: [["a/b"]]),
    Case(
      name: "each its own",
      text: "---\nplatform: x\n---\nOne <!-- lint_ignore: a -->\n\n---\nplatform: x\n---\nTwo\n",
      says: [["a"], []]),
    Case(
      name: "code", text: "Text\n\n```\n<!-- lint_ignore: a/b -->\n```\n`<!-- lint_ignore: a -->`",
      says: [[]]),
    Case(
      name: "another comment", text: "Text <!-- lint_ignored: a --> <!-- see lint_ignore -->",
      says: [[]]),
    Case(
      name: "nothing in it", text: "Text <!-- lint_ignore -->",
      says: [["! a suppression must name its rule"]]),
    Case(
      name: "a slip", text: "Text <!-- lint_ignore: a/b untill=2026-12-31 -->",
      says: [["! there is no \"untill\" in a suppression"]]),
    Case(name: "not the text of a post", text: "a/b lint_ignore: a/b", says: [[]]),
  ]

  static let tweets = [
    Case(
      name: "front matter", text: "---\n# lint_ignore: a/b\nreply: 1\n---\nText", says: [["a/b"]]),
    Case(
      name: "below a key", text: "---\nreply: 1\n# lint_ignore: a/b\n---\nText", says: [["a/b"]]),
    Case(
      name: "in the text", text: "Text <!-- lint_ignore: a/b -->",
      says: [["! a comment in a tweet is published with it"]]),
    Case(name: "text between rules", text: "---\n# A title\n---\nText", says: [[], []]),
  ]

  private func check(_ one: Case, _ posts: [Post]) {
    let said = posts.map { post in
      post.suppressions.map { written in
        if let fault = written.fault { return "! " + fault.message }
        return [written.rule?.string, written.reason?.string].compactMap { $0 }.joined(
          separator: " ")
      }
    }
    #expect(said == one.says)
    for written in posts.flatMap(\.suppressions) where written.fault == nil {
      let bytes = Array(Array(one.text.utf8)[written.place.range])
      #expect(String(decoding: bytes, as: UTF8.self) == written.rule?.string)
    }
  }

  @Test(arguments: markdown) func inMarkdown(_ one: Case) {
    var reader = MarkdownReader(source: SourceID(0))
    let posts = reader.read(Block(bytes: Array(one.text.utf8), offset: 0, isLast: true)).posts
    check(one, posts)
    #expect(
      !posts.contains {
        one.name != "code" && $0.text.string.contains("lint_ignore:") && !one.name.hasPrefix("not")
      })
  }

  @Test(arguments: tweets) func inTweets(_ one: Case) {
    var reader = TweetReader(source: SourceID(0))
    check(one, reader.read(Block(bytes: Array(one.text.utf8), offset: 0, isLast: true)).posts)
  }
}
