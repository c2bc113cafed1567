import Decorum
import DecorumLSP
import DecorumRPC
import Testing

/// What clients are shown, where, and when: pushed or asked for.
@Suite struct DiagnosticsTests {
  let folder: ServerFolder
  let uri: String

  init() throws {
    folder = try ServerFolder()
    uri = folder.uri("drafts/a.md")
  }

  @Test(arguments: PositionEncoding.allCases)
  func aFindingSitsOnItsCharacters(_ encoding: PositionEncoding) {
    let editor = Editor(folder, encoding)
    let text = "One line.\n\n日本\t👩‍👩‍👧 é\u{301} — a miracle, they say\n"
    editor.open(uri, text)
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
    let range = editor.published[uri]?.first?["range"]
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)[2]
    let before = line.prefix(upTo: line.firstRange(of: "miracle")!.lowerBound)
    let counted =
      switch encoding {
      case .utf8: before.utf8.count
      case .utf16: before.utf16.count
      case .utf32: before.unicodeScalars.count
      }
    #expect(range == Editor.range((2, counted, 2, counted + 7)))
  }

  @Test func aFindingIsToldWhole() throws {
    let editor = Editor(folder)
    editor.open(uri, "a miracle, a cheap deal", version: 7)
    editor.pump()
    let items = try #require(editor.published[uri])
    #expect(editor.versions[uri] == 7)
    #expect(items.map { $0["severity"] } == [1, 2, 3])
    #expect(items.map { $0["source"] } == ["decorum", "decorum", "decorum"])
    #expect(items[0]["code"] == "house/miracle")
    #expect(items[0]["codeDescription", "href"] == "https://example.org/book")
    #expect(items[1]["codeDescription"] == nil)
    #expect(
      items[0]["message"] == "\"miracle\" is a miracle\nhelp: leave miracles to others")
    // Fixes are actions, and not words.
    #expect(items[1]["message"] == "\"cheap\" sounds poor")
  }

  @Test func everyChangeIsFollowed() {
    let editor = Editor(folder)
    editor.open(uri, "nothing here")
    #expect(editor.findings(uri) == [])
    editor.change(uri, (0, 0, 0, 0), "👍 a miracle and ", version: 2)
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
    #expect(editor.versions[uri] == 2)
    editor.change(uri, (0, 5, 0, 12), "wonder", version: 3)
    #expect(editor.findings(uri) == [])
    editor.change(uri, nil, "cheap", version: 4)
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
    editor.tell("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(editor.published[uri] == [])
    editor.change(uri, nil, "a miracle")
    #expect(editor.findings(uri) == [])
  }

  /// Changes that wait are made before anything is checked.
  @Test func manyChangesCostOneCheck() {
    let editor = Editor(folder)
    editor.open(uri, "")
    for letter in "a miracle".reversed() { editor.change(uri, (0, 0, 0, 0), String(letter)) }
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
    #expect(editor.publications == 1)
  }

  // MARK: Out of step

  private func tellChanges(_ editor: Editor, _ changes: JSON) {
    editor.notify(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": 2], "contentChanges": changes])
  }

  @Test(arguments: [
    "{", "[1", "\"\u{1}\"", #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":}"#,
  ])
  func aMessageThatIsLostLeavesNoEditsToTheWrongWords(_ lost: String) throws {
    let editor = Editor(folder)
    editor.open(uri, "so cheap")
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
    editor.send(bytes: HeaderFraming().framed(Array(lost.utf8)))
    #expect(editor.findings(uri) == [])
    let said = editor.messages()
    #expect(said.count == 1 && said[0].hasPrefix("decorum: drafts/a.md is not checked"), "\(said)")
    // What is made of a text that is not known leads nowhere, and is said once.
    editor.change(uri, (0, 0, 0, 0), "a miracle ")
    #expect(editor.findings(uri) == [])
    #expect(try editor.actions(uri).isEmpty)
    #expect(editor.messages() == [])
    editor.change(uri, nil, "cheap")
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
    #expect(try !editor.actions(uri).isEmpty)
    editor.send(bytes: HeaderFraming().framed(Array(lost.utf8)))
    editor.open(uri, "a deal")
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
  }

  @Test func aChangeThatIsNotUnderstoodIsMadeGoodByTheWholeText() {
    let editor = Editor(folder)
    editor.open(uri, "so cheap")
    tellChanges(editor, [["text": "x", "range": 1]])
    #expect(editor.findings(uri) == [])
    #expect(editor.messages().count == 1)
    editor.change(uri, nil, "a miracle")
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
    // In one message too; and no changes are none.
    tellChanges(editor, [["text": 1], ["text": "a miracle"]])
    tellChanges(editor, [])
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
    #expect(editor.messages() == [])
    tellChanges(editor, .null)
    #expect(editor.findings(uri) == [])
  }

  @Test(
    arguments: [
      ["textDocument": ["uri": 1], "contentChanges": [["text": "x"]]], [:], [1], .null,
    ] as [JSON])
  func aChangeThatDoesNotSayWhereMayBeAnywhere(_ params: JSON) {
    let editor = Editor(folder)
    editor.open(uri, "so cheap")
    editor.notify("textDocument/didChange", params)
    #expect(editor.findings(uri) == [])
    #expect(
      editor.messages() == [
        "decorum: drafts/a.md is not checked until it is opened again: a change did not say which "
          + "document it is in"
      ])
    editor.change(uri, nil, "so cheap")
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
  }

  @Test(arguments: [false, true])
  func aDocumentThatIsOpenedWithoutItsTextIsNotChecked(_ isKnown: Bool) {
    let editor = Editor(folder)
    if isKnown { editor.open(uri, "so cheap") }
    editor.notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": .string(uri), "languageId": "markdown", "text": 1]])
    #expect(editor.findings(uri) == [])
    #expect(
      editor.messages() == [
        "decorum: drafts/a.md is not checked until it is opened again: the editor opened it without "
          + "its text"
      ])
    editor.change(uri, (0, 0, 0, 0), "a miracle ")
    #expect(editor.findings(uri) == [])
    #expect(editor.messages() == [])
    editor.open(uri, "a miracle")
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
  }

  /// Text comes as a string of JSON, and is never guessed to be UTF-16, UTF-32 or an archive.
  @Test(
    arguments: [
      "\u{0}", "a\u{0}b\u{0}", "\u{0}a\u{0}b", "PK\u{3}\u{4} ", "\u{0}\u{0}\u{0}\u{0}", "BZh9",
    ], PositionEncoding.allCases)
  func aTextThatBeginsAsOtherFilesDoIsAText(_ start: String, _ encoding: PositionEncoding) throws {
    let editor = Editor(folder, encoding)
    let text = "\(start) 日本 so cheap\u{0} a\n\u{0}miracle"
    for name in ["drafts/new.md", "drafts/new.txt"] {
      let uri = folder.uri(name)
      editor.open(uri, text)
      #expect(
        editor.findings(uri) == ["house/cheap \"cheap\"", "house/miracle \"miracle\""], "\(name)")
    }
    // A file that is on disk too, and there is something else.
    try folder.write("drafts/old.md", "so cheap")
    let old = folder.uri("drafts/old.md")
    editor.open(old, text)
    #expect(editor.findings(old) == ["house/cheap \"cheap\"", "house/miracle \"miracle\""])
  }

  /// Editors that count UTF-16 send half a pair while the other is on its way. It is one unit, as U+FFFD
  /// is, which stands in its place: what is typed behind it stays where it is.
  @Test func halfAPairLeavesNothingOutOfStep() throws {
    let editor = Editor(folder)
    editor.open(uri, "👍 so cheap")
    func send(_ text: String, _ range: (Int, Int, Int, Int)) {
      let message =
        #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":"#
        + #"{"uri":"\#(uri)","version":2},"contentChanges":[{"text":"\#(text)","range":"#
        + String(decoding: Editor.range(range).bytes, as: UTF8.self) + "}]}}"
      editor.send(bytes: HeaderFraming().framed(Array(message.utf8)))
    }
    func place() -> [Int] {
      editor.pump()
      let (line, start, _, end) = Editor.numbers(editor.published[uri]?.first?["range"])
      return editor.published[uri]?.count == 1 ? [line, start, end] : []
    }
    #expect(place() == [0, 6, 11])
    send(#"\ud83d"#, (0, 0, 0, 0))
    #expect(place() == [0, 7, 12])
    // The other half, in a message of its own, then a pair whose halves come the wrong way round.
    send(#"\udc4d"#, (0, 1, 0, 1))
    #expect(place() == [0, 8, 13])
    send(#"\udc4d\ud83d"#, (0, 2, 0, 2))
    #expect(place() == [0, 10, 15])
    // Half of a pair that is there is taken out.
    send("", (0, 4, 0, 5))
    #expect(place() == [0, 9, 14])
    send("", (0, 0, 0, 5))
    #expect(place() == [0, 4, 9])
    #expect(editor.messages() == [])
  }

  /// Unicode calls them equal; a file system does not.
  @Test func namesThatDifferInBytesAreDocumentsOfTheirOwn() {
    let editor = Editor(folder)
    let names = ["\u{E9}.md", "e\u{301}.md"].map(folder.uri)
    editor.open(names[0], "a miracle")
    editor.open(names[1], "nothing")
    editor.pump()
    #expect(editor.publications == 2)
  }

  @Test func aSecondPostOfATableNamesTheFirst() throws {
    try folder.write(
      "house/house/twice.yaml",
      """
      summary: the same words twice
      severity: warning
      check: { repeat: { same: text, threshold: 0.9, window: 7d, at_least: 2 } }
      message: the same words again
      label: the second
      why: once is enough

      """)
    let editor = Editor(folder)
    let queue = folder.uri("queue.csv")
    let text =
      "Text,Account,Platform,Time\n"
      + "Our new kettle is here and it is blue all over,@acme,x,2026-11-22T10:00:00Z\n"
      + "Our new kettle is here and it is blue all over,@acme,x,2026-11-23T10:00:00Z\n"
    editor.open(queue, text, language: "csv")
    editor.pump()
    let item = try #require(editor.published[queue]?.first)
    let related = try #require(item["relatedInformation"]?.array)
    #expect(related.count == 1)
    #expect(related[0]["location", "uri"] == .string(queue))
    #expect(
      related[0]["location", "range", "start", "line"] != item["range", "start", "line"])
    #expect(related[0]["message"]?.string?.isEmpty == false)

    // Who takes no related places reads of them.
    let plain = Editor(
      folder,
      abilities: ["textDocument": ["publishDiagnostics": ["relatedInformation": false]]])
    plain.open(queue, text, language: "csv")
    plain.pump()
    let words = try #require(plain.published[queue]?.first)
    #expect(words["relatedInformation"] == nil)
    #expect(words["message"]?.string?.contains("also at ") == true)
  }

  @Test func aByteOrderMarkIsACharacterOfItsLine() {
    for encoding in PositionEncoding.allCases {
      let editor = Editor(folder, encoding)
      editor.open(uri, "\u{FEFF}a miracle\nso cheap")
      #expect(editor.findings(uri) == ["house/miracle \"miracle\"", "house/cheap \"cheap\""])
    }
  }

  // MARK: Asked for

  private var pulling: Editor {
    Editor(
      folder,
      abilities: [
        "textDocument": ["diagnostic": [:]], "workspace": ["diagnostics": ["refreshSupport": true]],
      ])
  }

  @Test func whoAsksIsNotTold() throws {
    let editor = pulling
    editor.open(uri, "a miracle")
    editor.pump()
    #expect(editor.published.isEmpty)
    let document: JSON = ["textDocument": ["uri": .string(uri)]]
    let first = try editor.ask("textDocument/diagnostic", document)
    #expect(first["kind"] == "full")
    #expect(first["items"]?.array?.map { $0["code"] } == ["house/miracle"])
    let id = try #require(first["resultId"])

    let again: JSON = ["textDocument": ["uri": .string(uri)], "previousResultId": id]
    #expect(
      try editor.ask("textDocument/diagnostic", again) == ["kind": "unchanged", "resultId": id])
    editor.change(uri, (0, 0, 0, 0), "x ")
    let changed = try editor.ask("textDocument/diagnostic", again)
    #expect(changed["kind"] == "full" && changed["resultId"] != id)
    editor.change(uri, (0, 0, 0, 2), "")
    #expect(try editor.ask("textDocument/diagnostic", again)["kind"] == "unchanged")
    #expect(editor.published.isEmpty)
  }

  @Test func whoAsksIsToldToAskAgain() throws {
    let editor = pulling
    editor.open(uri, "a miracle")
    _ = editor.takeRequests()
    try folder.write("house/house/miracle.yaml", ServerFolder.rules["house/deal"]!)
    editor.notify("workspace/didChangeWatchedFiles", ["changes": []])
    #expect(editor.takeRequests().map(\.method) == ["workspace/diagnostic/refresh"])
    let items = try editor.ask(
      "textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]])["items"]
    #expect(items == [])
  }

  @Test func whoAsksIsToldOfFaultsOfFilesThatAreNotOpen() throws {
    try folder.write("decorum.yaml", "extends: [./house]\nrulez: {}\n")
    let editor = pulling
    let configuration = folder.uri("decorum.yaml")
    editor.open(uri, "a miracle")
    let document: JSON = ["textDocument": ["uri": .string(uri)]]
    _ = try editor.ask("textDocument/diagnostic", document)
    #expect(editor.published[configuration]?.count == 1)
    // Once it is open, it is asked about.
    editor.open(configuration, "extends: [./house]\nrulez: {}\n", language: "yaml")
    editor.pump()
    #expect(editor.published[configuration] == [])
    let asked: JSON = ["textDocument": ["uri": .string(configuration)]]
    #expect(try editor.ask("textDocument/diagnostic", asked)["items"]?.array?.count == 1)
    _ = editor.takeRequests()
    try folder.write("decorum.yaml", "extends: [./house]\n")
    _ = try editor.ask("textDocument/diagnostic", document)
    #expect(editor.takeRequests().map(\.method) == ["workspace/diagnostic/refresh"])
    #expect(try editor.ask("textDocument/diagnostic", asked)["items"] == [])
  }

  /// Nothing would make it ask again once rules change.
  @Test func whoCannotBeToldToAskAgainIsTold() throws {
    let editor = Editor(folder, abilities: ["textDocument": ["diagnostic": [:]]])
    editor.open(uri, "a miracle")
    #expect(editor.findings(uri) == ["house/miracle \"miracle\""])
  }
}
