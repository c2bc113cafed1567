import Decorum
import DecorumLSP
import DecorumRPC
import Testing

/// What is said of the place under the pointer.
@Suite struct HoverTests {
  let folder: ServerFolder
  let uri: String

  init() throws {
    folder = try ServerFolder()
    uri = folder.uri("a.md")
  }

  private func hover(_ editor: Editor, _ line: Int, _ character: Int) throws -> JSON {
    try editor.ask(
      "textDocument/hover",
      [
        "textDocument": ["uri": .string(uri)],
        "position": ["line": .int(line), "character": .int(character)],
      ])
  }

  @Test func aFindingIsExplained() throws {
    let editor = Editor(folder)
    editor.open(uri, "---\nplatform: x\n---\n\n日本 a miracle\n")
    let answer = try hover(editor, 4, 6)
    #expect(answer["range"] == Editor.range((4, 5, 4, 12)))
    #expect(answer["contents", "kind"] == "markdown")
    #expect(
      answer["contents", "value"] == """
        **error\\[house/miracle\\]** "miracle" is a miracle

        - help: leave miracles to others

        The rule: a miracle.

        nobody believes it

        Sources:
        - [A book](https://example.org/book), 2026-01-01

        Examples and options: `decorum explain house/miracle`

        This post: 14 of 280 characters on x.
        """)
  }

  @Test func whoReadsNoMarkdownGetsNone() throws {
    let editor = Editor(
      folder, abilities: ["textDocument": ["hover": ["contentFormat": ["plaintext"]]]])
    editor.open(uri, "a miracle")
    let answer = try hover(editor, 0, 4)
    #expect(answer["contents", "kind"] == "plaintext")
    let text = try #require(answer["contents", "value"]?.string)
    #expect(text.hasPrefix("error[house/miracle] \"miracle\" is a miracle\n\n- help: leave"))
    #expect(text.contains("\n- A book, https://example.org/book, 2026-01-01\n"))
  }

  /// As each platform counts, where the post does not say where it goes.
  @Test func aPostIsCounted() throws {
    let editor = Editor(folder)
    editor.open(uri, "日本 👩‍👩‍👧 https://example.org/a/long/way/down/the/road")
    let answer = try hover(editor, 0, 0)
    #expect(answer["range"] == nil)
    let text = try #require(answer["contents", "value"]?.string)
    #expect(text.hasPrefix("This post: 31 of 280 characters on x, 28 of 500 on mastodon, "))
    #expect(text.contains("on bluesky"))
  }

  /// What a post says is shown as it is, and makes no picture, link or command.
  @Test func aPostCannotWriteTheHover() throws {
    try folder.write(
      "house/house/any.yaml",
      """
      summary: anything in brackets
      severity: note
      check: { find: { pattern: '!?\\[.*\\)' } }
      message: '"{match}" is in brackets'
      why: it is

      """)
    let editor = Editor(folder)
    editor.open(folder.uri("a.txt"), "x", language: "plaintext")
    let text = uri.replacing("a.md", with: "b.txt")
    editor.open(text, "![x](http://evil.example/a.png)", language: "plaintext")
    let answer = try editor.ask(
      "textDocument/hover",
      ["textDocument": ["uri": .string(text)], "position": ["line": 0, "character": 3]])
    let words = try #require(answer["contents", "value"]?.string)
    #expect(words.contains("!\\[x\\](http&#58;//evil.example/a.png)"))
  }

  @Test func whereNoPostIsNothingIsSaid() throws {
    let editor = Editor(folder)
    for text in ["", " \n\n", "---\nplatform: x\n---\n"] {
      editor.open(uri, text)
      #expect(editor.findings(uri) == [])
      #expect(try hover(editor, 0, 0) == .null)
      #expect(try hover(editor, 50, 7) == .null)
    }
  }
}
