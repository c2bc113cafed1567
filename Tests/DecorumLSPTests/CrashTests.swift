import DecorumRPC
import TestSupport
import Testing

@testable import DecorumLSP

/// An editor whose server ends within its work: what was not to blame goes on as if nothing had been.
@Suite struct CrashTests {
  private let folder: ServerFolder
  private let editor: Editor

  init() throws {
    folder = try ServerFolder()
    editor = Editor(folder)
  }

  @Test func documentsAreOpenAgain() throws {
    let uri = folder.uri("a.md")
    editor.open(uri, "a 👍 cheap deal\n")
    editor.change(uri, (0, 5, 0, 5), "very ")
    #expect(editor.findings(uri) == ["house/cheap \"cheap\"", "house/deal \"deal\""])
    editor.crash()
    editor.change(uri, (0, 5, 0, 10), "")
    #expect(editor.findings(uri) == ["house/cheap \"cheap\"", "house/deal \"deal\""])
    #expect(editor.texts[uri]?.text == "a 👍 cheap deal\n")
    try editor.apply(try #require(try editor.actions(uri).first))
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
    #expect(editor.messages() == [])
  }

  @Test func settingsHoldAgain() throws {
    let uri = folder.uri("a.md")
    editor.open(uri, "a cheap deal\n")
    editor.tell("workspace/didChangeConfiguration", ["settings": ["ignore": ["house/deal"]]])
    editor.crash()
    editor.change(uri, (0, 0, 0, 0), "x")
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
  }

  @Test func theDocumentAtWorkIsLeftOutUntilItChanges() throws {
    let (bad, good) = (folder.uri("bad.md"), folder.uri("good.md"))
    editor.open(good, "a deal\n")
    editor.open(bad, "a deal\n")
    editor.pump()
    editor.change(bad, (0, 0, 0, 0), "cheap ")
    editor.crash()
    #expect(editor.findings(bad) == [])
    #expect(editor.findings(good) == ["house/deal \"deal\""])
    let words = editor.messages()
    #expect(words.count == 1)
    #expect(
      words.first?.hasPrefix(
        "decorum: the program ended by signal 4 while it checked \(folder["bad.md"]), and goes on "
          + "without that document until it changes") == true)
    editor.change(bad, (0, 0, 0, 1), "C")
    #expect(editor.findings(bad) == ["house/cheap \"Cheap\"", "house/deal \"deal\""])
  }

  /// A request in the middle of which it ended is answered; the document it was about is left out.
  @Test func aRequestIsAnsweredByAnError() throws {
    let uri = folder.uri("a.md")
    editor.open(uri, "a deal\n")
    editor.pump()
    let params: JSON = [
      "textDocument": ["uri": .string(uri)], "position": ["line": 0, "character": 3],
    ]
    let id = editor.request("textDocument/hover", params)
    editor.crash()
    guard case .failure(let error) = try editor.answer(to: id) else {
      Issue.record("the request was answered")
      return
    }
    #expect(error.code == -32603)
    #expect(editor.findings(uri) == [])
    editor.change(uri, nil, "another deal\n")
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
    #expect(try !editor.ask("textDocument/hover", params).isNull)
  }

  /// A check that always ends the server must not end it for ever.
  @Test func aServerThatEndsWheneverItStartsComesToRest() throws {
    let names = ["a.md", "b.md"].map(folder.uri)
    for uri in names { editor.open(uri, "a deal\n") }
    editor.pump()
    // Nothing was at work: at first nothing is to blame.
    editor.crash()
    editor.crash()
    #expect(names.map(editor.findings) == [[], []])
    #expect(editor.messages().count == 2)
    editor.change(names[1], (0, 0, 0, 0), "x")
    #expect(names.map(editor.findings) == [[], ["house/deal \"deal\""]])
  }

  /// A text that is not the client's is not shown to the next server as if it were.
  @Test func aDocumentOutOfStepStaysSo() throws {
    let uri = folder.uri("a.md")
    editor.open(uri, "a deal\n")
    editor.pump()
    editor.send(bytes: Array("Content-Length: 1\r\n\r\n{".utf8))
    editor.pump()
    editor.crash()
    editor.change(uri, (0, 0, 0, 0), "x")
    #expect(editor.findings(uri) == [])
    editor.change(uri, nil, "another deal\n")
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
  }

  @Test func filesAreWatchedByTheNextServer() throws {
    let editor = Editor(
      folder,
      abilities: ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]])
    let first = editor.takeRequests().map(\.method)
    #expect(first == ["client/registerCapability"])
    editor.crash()
    #expect(
      editor.takeRequests().map(\.method)
        == ["client/unregisterCapability", "client/registerCapability"])
    #expect(editor.messages("window/logMessage") == [])
  }

  /// Seeded: after any number of ends the findings are those of a server that never ended, once every
  /// document has changed.
  @Test(arguments: PositionEncoding.allCases)
  func afterManyEndsAllIsAsItWas(_ encoding: PositionEncoding) throws {
    var numbers = SeededNumbers(UInt64(encoding.rawValue.count) &* 20_261_123)
    func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &numbers) }
    let pieces = ["cheap", "deal", " ", "\n", "日本", "👩‍👩‍👧", "é", "\r\n", "x"]
    let editor = Editor(folder, encoding)
    let names = ["a.md", "b.txt"].map(folder.uri)
    for uri in names { editor.open(uri, "a cheap deal\n") }
    var ends = 0
    for edit in 1...600 {
      let uri = names[number(0..<2)]
      let range = (number(0..<5), number(0..<12), number(0..<5), number(0..<12))
      let isLong = (editor.texts[uri]?.text.utf8.count ?? 0) > 200
      editor.change(uri, range, isLong ? "" : pieces[number(0..<pieces.count)])
      switch number(0..<20) {
      case 0..<5: editor.pump()
      case 5:
        editor.crash()
        ends += 1
      default: break
      }
      guard edit.isMultiple(of: 200) else { continue }
      for uri in names { editor.change(uri, (0, 0, 0, 0), "deal ") }
      editor.pump()
      let fresh = Editor(folder, encoding)
      for uri in names { fresh.open(uri, editor.texts[uri]?.text ?? "") }
      for uri in names {
        let found = editor.findings(uri)
        #expect(!found.isEmpty)
        #expect(found == fresh.findings(uri), "\(uri) after \(edit) edits")
      }
    }
    #expect(ends > 5)
  }
}
