import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// Several posts in one Markdown file, each below its own keys.
@Suite struct DraftSectionsTests {
  @Test(arguments: ["\n", "\r\n"])
  func eachHasItsKeys(_ end: String) {
    let lines = [
      "\u{FEFF}---", "platform: x", "tags:", "- rye", "# for Monday", "---", "New **loaves**", "",
      "---", "", "still the first", "---", "social: none", "platform: linkedin", "---",
      "For the trade", "---", "title: a", "---", "",
    ]
    let bytes = Array(lines.joined(separator: end).utf8)
    let reading = read(MarkdownReader(source: source), bytes)
    #expect(
      reading.texts
        == [["New loaves", "", "still the first"].joined(separator: end), "For the trade"])
    #expect(reading.posts.map(\.platform) == [.x, .linkedin])
    #expect(reading.posts.map(\.address) == [.section(1), .section(2)])
    #expect(reading.said == ["input/no-text warning: a record without a \"text\" is no post"])
    #expect(reading.skipped == 1 && reading.refused == 0)
    for post in reading.posts { checkCharacters(post.text, in: bytes, .verbatim) }
    #expect(bytes[reading.posts[1].record.range].starts(with: "---".utf8))
  }

  /// Text between two rules is text, unless its first line is a key that posts have.
  @Test(arguments: [
    "a\n\n---\n\nplatform: x\n\n---\nb", "a\n\n---\nNote: this\n---\nb",
    "a\n\n---\nplatform: x\n\nWhat follows\n---\nb", "a\n\n---\nplatform: x\nand so on\n---\nb",
    "a\n\n---\nplatform: x\nb", "~~~\na\n---\nplatform: x\n---\n~~~\nb",
  ])
  func aRuleIsNoBorder(_ file: String) {
    let reading = read(MarkdownReader(source: source), file)
    #expect(reading.posts.map(\.address) == [.whole])
    #expect(reading.posts.map(\.platform) == [nil] && reading.said == [])
    #expect(reading.texts.allSatisfy { $0.hasSuffix("b") })
  }
}
