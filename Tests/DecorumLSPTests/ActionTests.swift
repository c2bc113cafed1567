import Decorum
import DecorumLSP
import DecorumRPC
import Testing

/// What is offered to be done, and that doing it makes the findings go away.
@Suite struct ActionTests {
  let folder: ServerFolder
  let uri: String

  init() throws {
    folder = try ServerFolder()
    uri = folder.uri("a.md")
  }

  private func titles(_ actions: [JSON]) -> [String] { actions.compactMap { $0["title"]?.string } }

  @Test(arguments: PositionEncoding.allCases, [true, false])
  func aFixIsAppliedWhereItBelongs(_ encoding: PositionEncoding, _ isVersioned: Bool) throws {
    let editor = Editor(
      folder, encoding,
      abilities: ["workspace": ["workspaceEdit": ["documentChanges": .bool(isVersioned)]]])
    editor.open(uri, "A line.\n\n日本\t👩‍👩‍👧 a cheap deal 👍\n", version: 3)
    let actions = try editor.actions(uri)
    let fix = try #require(actions.first { $0["title"] == "say affordable" })
    #expect(fix["kind"] == "quickfix" && fix["isPreferred"] == true)
    #expect(fix["diagnostics"]?.array?.map { $0["code"] } == ["house/cheap"])
    #expect((fix["edit", "documentChanges"] != nil) == isVersioned)
    if isVersioned {
      #expect(
        fix["edit", "documentChanges"]?.array?.first?["textDocument", "version"] == 3)
    }
    try editor.apply(fix, version: 4)
    #expect(editor.texts[uri]?.text == "A line.\n\n日本\t👩‍👩‍👧 a affordable deal 👍\n")
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
  }

  /// An editor asks for the lamp in the margin at every step of the cursor.
  @Test func whoAsksUnaskedIsOfferedNoFixAll() throws {
    let editor = Editor(folder)
    editor.open(uri, "a cheap thing")
    for (trigger, count) in [(1, 1), (2, 0)] {
      let context: JSON = ["diagnostics": [], "triggerKind": .int(trigger)]
      let kinds = try editor.actions(uri, context: context).map { $0["kind"] }
      #expect(kinds.count { $0 == "source.fixAll.decorum" } == count)
    }
  }

  /// Ranges that a client repeats may be counted in bytes, be of an older text, or invented.
  @Test(arguments: [
    Editor.range((0, 0, 0, 3)), Editor.range((7, 70, 9, 999)), Editor.range((0, 9, 0, 2)),
    ["start": -1], .null, [1, 2],
  ])
  func whatAClientRepeatsIsNotBelieved(_ range: JSON) throws {
    let editor = Editor(folder)
    editor.open(uri, "日本語 a cheap thing")
    editor.pump()
    var told = try #require(editor.published[uri]?.first?.members)
    told.removeAll { $0.name == "range" }
    told.append(JSON.Member("range", range))
    let actions = try editor.actions(
      uri, (0, 7, 0, 8), context: ["diagnostics": [.object(told), 5, "x"], "triggerKind": 1])
    try editor.apply(try #require(actions.first { $0["title"] == "say affordable" }))
    #expect(editor.texts[uri]?.text == "日本語 a affordable thing")
    #expect(editor.findings(uri) == [])
  }

  @Test func whatSpeaksForTheAuthorSaysSo() throws {
    let editor = Editor(folder)
    editor.open(uri, "a deal")
    let fix = try #require(try editor.actions(uri).first)
    #expect(fix["title"] == "say offer (unsafe: it speaks in your name)")
    #expect(fix["isPreferred"] == nil)
    try editor.apply(fix)
    #expect(editor.texts[uri]?.text == "a offer")
  }

  @Test func onlyWhatIsThereIsOffered() throws {
    let editor = Editor(folder)
    editor.open(uri, "a cheap deal\n\nnothing here")
    #expect(
      titles(try editor.actions(uri, (0, 3, 0, 3))) == [
        "say affordable", "Suppress house/cheap on this post, by a comment",
        "Fix all that Decorum can fix safely",
      ])
    // A caret behind the last letter is still at the word.
    #expect(titles(try editor.actions(uri, (0, 7, 0, 7))).first == "say affordable")
    #expect(
      titles(try editor.actions(uri, (2, 0, 2, 5))) == ["Fix all that Decorum can fix safely"])
    // Elsewhere on the line, the line is meant.
    #expect(titles(try editor.actions(uri, (0, 0, 0, 0))).first == "say affordable")
  }

  @Test(
    arguments: [
      (["quickfix"], ["quickfix", "quickfix"]), (["source"], ["source.fixAll.decorum"]),
      (["source.fixAll"], ["source.fixAll.decorum"]),
      (["source.fixAll.decorum"], ["source.fixAll.decorum"]),
      (["source.fixAll.other"], []), (["source.organizeImports", "refactor"], []), (["quick"], []),
      ([""], ["quickfix", "quickfix", "source.fixAll.decorum"]), ([], []),
    ] as [([String], [String])])
  func onlyTheKindsThatAreWantedAreGiven(_ only: [String], _ kinds: [String]) throws {
    let editor = Editor(folder)
    editor.open(uri, "a cheap thing")
    let actions = try editor.actions(uri, context: ["diagnostics": [], "only": JSON(only)])
    #expect(actions.map { $0["kind"]?.string } == kinds)
  }

  @Test func fixAllMakesTheSafeOnesAlone() throws {
    let editor = Editor(folder)
    editor.open(uri, "a cheap deal, a cheap 👍 miracle\n\ncheap")
    let context: JSON = ["diagnostics": [], "only": ["source.fixAll"]]
    let all = try editor.actions(uri, (0, 0, 0, 0), context: context)
    #expect(all.count == 1)
    try editor.apply(all[0])
    #expect(
      editor.texts[uri]?.text
        == "a affordable deal, a affordable 👍 miracle\n\naffordable")
    #expect(
      editor.findings(uri) == ["house/deal \"deal\"", "house/miracle \"miracle\""])
    #expect(try editor.actions(uri, context: context) == [])
  }

  @Test func aSuppressionQuietensItsRuleAlone() throws {
    let editor = Editor(folder)
    editor.open(uri, "---\nplatform: x\n---\n\na miracle deal\n")
    let action = try #require(
      try editor.actions(uri).first {
        $0["title"] == "Suppress house/miracle on this post, by a comment"
      })
    try editor.apply(action)
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
    #expect(
      editor.texts[uri]?.text.hasSuffix("deal\n\n<!-- lint_ignore: house/miracle -->\n") == true)
  }

  /// A comment in a plain text would be published.
  @Test func aTextWithoutCommentsIsOfferedNone() throws {
    let editor = Editor(folder)
    for name in ["a.txt", "a.tweet"] {
      editor.open(folder.uri(name), "a miracle", language: "plaintext")
      #expect(try editor.actions(folder.uri(name)) == [])
    }
  }

  /// The fix has to be spelled as its container spells.
  @Test func aFixInJSONIsEscapedAsItsString() throws {
    try folder.write(
      "house/house/quote.yaml",
      """
      summary: a word in quotes
      severity: note
      check: { find: { phrases: [bargain] } }
      message: '"{match}" is no word'
      fix: { title: quote it, safety: safe, replace: '"bargain"' }
      why: it is none

      """)
    let editor = Editor(folder)
    let json = folder.uri("a.json")
    editor.open(json, #"[{"text": "日本 👍 a bargain", "platform": "x"}]"#, language: "json")
    let fix = try #require(try editor.actions(json).first { $0["title"] == "quote it" })
    try editor.apply(fix)
    #expect(
      editor.texts[json]?.text == #"[{"text": "日本 👍 a \"bargain\"", "platform": "x"}]"#)
  }

  /// Edits without an action to hold them would have to be made by the server.
  @Test func aClientWithoutActionsIsOfferedNone() throws {
    let editor = Editor(folder, hasActions: false)
    editor.open(uri, "a cheap thing")
    #expect(try editor.actions(uri) == [])
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
  }
}
