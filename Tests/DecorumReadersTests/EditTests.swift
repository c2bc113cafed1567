import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// A change to a post's words, made in its file: it reads back as the text with the change, and nothing
/// else is another than before. What a format cannot hold is not offered.
@Suite struct EditTests {
  private struct File: Sendable, CustomTestStringConvertible {
    var format: String
    var text: String
    /// What is written in the place of "Love", by the format; nil where it is not offered.
    var words = "#ad \"Love\", we"
    var edited: String?
    var testDescription: String { text }

    func reader() -> any PostReader {
      switch format {
      case "json": NDJSONReader(source: source)
      case "csv": CSVReader(source: source)
      case "markdown": MarkdownReader(source: source)
      default: TextReader(source: source)
      }
    }
  }

  private static let files = [
    File(format: "text", text: "Love it", edited: "#ad \"Love\", we it"),
    File(
      format: "text", text: "\u{FEFF}Hi\n---\nLove it\n---\nBye",
      edited: "\u{FEFF}Hi\n---\n#ad \"Love\", we it\n---\nBye"),
    File(
      format: "markdown", text: "---\nplatform: x\n---\n\nLove it\n",
      edited: "---\nplatform: x\n---\n\n#ad \"Love\", we it\n"),
    File(
      format: "markdown", text: "---\ntext: \"Love \\u0069t\"\n---\n",
      edited: "---\ntext: \"#ad \\\"Love\\\", we \\u0069t\"\n---\n"),
    File(
      format: "markdown", text: "---\ntext: 'Love it''s'\n---\n",
      edited: "---\ntext: '#ad \"Love\", we it''s'\n---\n"),
    File(format: "markdown", text: "---\ntext: Love it\n---\n", edited: nil),
    File(
      format: "markdown", text: "---\ntext: Love it\n---\n", words: "Lovely bread",
      edited: "---\ntext: Lovely bread it\n---\n"),
    File(format: "markdown", text: "---\ntext: |\n  Love it\n---\n", words: "Lovely", edited: nil),
    File(
      format: "json", text: "{\"text\": \"Love it\"}\n",
      edited: "{\"text\": \"#ad \\\"Love\\\", we it\"}\n"),
    File(
      format: "json", text: "{\"text\": \"L\\u006Fve \\\"it\"}\n",
      edited: "{\"text\": \"#ad \\\"Love\\\", we \\\"it\"}\n"),
    File(
      format: "csv", text: "Text,Platform\r\n\"Love \"\"it\"\"\",x\r\n",
      edited: "Text,Platform\r\n\"#ad \"\"Love\"\", we \"\"it\"\"\",x\r\n"),
    File(format: "csv", text: "Text,Platform\nLove it,x\n", edited: nil),
    File(
      format: "csv", text: "Text,Platform\nLove it,x\n", words: "#ad Love",
      edited: "Text,Platform\n#ad Love it,x\n"),
    File(
      format: "csv", text: "Text;Platform\nLove it;x\n", words: "Ad, love",
      edited: "Text;Platform\nAd, love it;x\n"),
    File(format: "csv", text: "Text,Platform\n\"Love\" it,x\n", words: "Lovely", edited: nil),
  ]

  @Test(arguments: files.indices) func anEditReadsBack(_ number: Int) throws {
    let file = Self.files[number]
    let bytes = Array(file.text.utf8)
    let posts = Reading(file.reader(), bytes).posts
    let i = try #require(posts.firstIndex { $0.text.string.hasPrefix("Love") })
    let edit = posts[i].text.edit(0..<4, to: file.words)
    let edited = edit.map { Fix.Edit.applied([$0], to: bytes) }
    #expect(edited.map { String(decoding: $0, as: UTF8.self) } == file.edited)
    guard let edited else { return }
    let again = Reading(file.reader(), edited).posts
    #expect(
      again.map(\.text.string)
        == posts.enumerated().map {
          $0 == i ? file.words + $1.text.string.dropFirst(4) : $1.text.string
        })
    #expect(again.map(\.platform) == posts.map(\.platform))
  }
}
