import Decorum
import DecorumLSP
import DecorumRPC
import Testing

/// What clients set: under the names of the flags of `check`, and nothing wrong passed over.
@Suite struct SettingsTests {
  let folder: ServerFolder
  let uri: String

  init() throws {
    folder = try ServerFolder()
    uri = folder.uri("a.md")
  }

  private static let text = "a miracle, a cheap deal"

  @Test(
    arguments: [
      (["select": "house/cheap"], ["house/cheap"]),
      (["select": ["house/cheap", "house/deal"]], ["house/cheap", "house/deal"]),
      (["select": "house/cheap, house/deal"], ["house/cheap", "house/deal"]),
      (["ignore": ["house"]], []),
      (["decorum": ["ignore": ["house/miracle"]]], ["house/cheap", "house/deal"]),
      (["config": "other/decorum.yaml"], ["house/miracle"]),
      (["decorum": .null], ["house/miracle", "house/cheap", "house/deal"]),
      ([], ["house/miracle", "house/cheap", "house/deal"]),
      (["select": .null], ["house/miracle", "house/cheap", "house/deal"]),
      (
        [
          "platform": "mastodon", "account": "@a", "kind": "post", "at": "2026-11-21T10:00:00Z",
          "timezone": "Europe/Berlin", "dateOrder": "dmy", "inputFormat": "markdown",
          "market": ["us"],
          "history": [], "noBaseline": true, "map": ["text": "Caption"],
          "now": "2026-11-21T10:00:00Z",
        ],
        ["house/miracle", "house/cheap", "house/deal"]
      ),
      (
        ["date-order": "dmy", "input_format": "text", "no-baseline": false],
        ["house/miracle", "house/cheap", "house/deal"]
      ),
    ] as [(JSON, [String])])
  func aSettingHolds(_ settings: JSON, _ rules: [String]) throws {
    try folder.write(
      "other/decorum.yaml", "extends: [../house]\nrules: {house/cheap: off, house/deal: off}\n")
    for early in [true, false] {
      let editor = early ? Editor(folder, options: settings) : Editor(folder)
      editor.open(uri, Self.text)
      if !early {
        editor.notify("workspace/didChangeConfiguration", ["settings": settings])
      }
      #expect(editor.findings(uri).map { String($0.prefix { $0 != " " }) } == rules)
      #expect(editor.messages() == [])
    }
  }

  @Test(
    arguments: [
      (["selekt": "x"], "there is no setting \"selekt\"; did you mean \"select\"?"),
      (["colour": "x"], "there is no setting \"colour\"; use one of config, select,"),
      (["select": 1], "the setting \"select\": it must be a list of strings, not a number"),
      (["select": [1]], "the setting \"select\": it must be a list of strings, not a list"),
      (["config": ["a"]], "the setting \"config\": it must be a string, not a list"),
      (["now": "today"], "the setting \"now\": it must be RFC 3339 with an offset"),
      (["platform": "xx"], "the setting \"platform\": there is no platform \"xx\""),
      (["kind": "poem"], "the setting \"kind\": there is no kind \"poem\""),
      (["market": "uss"], "the setting \"market\": there is no market \"uss\""),
      (["date-order": "dym"], "the setting \"date-order\": "),
      (["input-format": "xml"], "the setting \"input-format\": there is no input format \"xml\""),
      (["map": ["text": 1]], "the setting \"map\": it must name a column for each field"),
      (["map": "txt=A"], "the setting \"map\": "), (["at": "noon"], "the setting \"at\": "),
      (
        ["no-baseline": "yes"],
        "the setting \"no-baseline\": it must be true or false, not a string"
      ),
      ([1], "the settings must be an object, not a list"),
    ] as [(JSON, String)])
  func aSettingThatIsWrongIsSaid(_ settings: JSON, _ words: String) throws {
    let editor = Editor(folder, options: settings)
    let messages = editor.messages()
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("decorum: " + words) == true, "\(messages)")
    // All else goes on.
    editor.open(uri, Self.text)
    #expect(editor.findings(uri).count == 3)
  }

  @Test func settingsTakeThePlaceOfEarlierOnes() throws {
    let editor = Editor(folder)
    editor.open(uri, Self.text)
    editor.notify("workspace/didChangeConfiguration", ["settings": ["select": "house/cheap"]])
    #expect(editor.findings(uri).count == 1)
    editor.notify("workspace/didChangeConfiguration", ["settings": ["ignore": "house/cheap"]])
    #expect(editor.findings(uri) == ["house/miracle \"miracle\"", "house/deal \"deal\""])
    editor.notify("workspace/didChangeConfiguration", ["settings": [:]])
    #expect(editor.findings(uri).count == 3)
    // What knows of no settings takes nothing back.
    editor.notify("workspace/didChangeConfiguration", ["settings": ["ignore": "house"]])
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(editor.findings(uri) == [])
  }

  /// VS Code and Emacs are asked, and answer, whether or not they have settings for us.
  @Test func whatWasSaidToBeginWithLasts() throws {
    let editor = Editor(
      folder, abilities: ["workspace": ["configuration": true]], options: ["select": "house/cheap"])
    editor.configuration = [:]
    editor.open(uri, Self.text)
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
    editor.configuration = ["select": "house/deal"]
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
  }

  @Test func settingsThatAreRemovedHoldNoMore() throws {
    let editor = Editor(
      folder, abilities: ["workspace": ["configuration": true]], options: ["select": "house/cheap"])
    editor.configuration = ["select": "house/deal"]
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    editor.open(uri, Self.text)
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
    editor.configuration = .null
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(editor.findings(uri) == ["house/cheap \"cheap\""])
    // What holds already costs nothing.
    let before = editor.publications
    for nothing in [.null, [], [:], ["decorum": .null]] as [JSON] {
      editor.configuration = nothing
      editor.tell("workspace/didChangeConfiguration", ["settings": .null])
    }
    #expect(editor.publications == before)
  }

  @Test func aClientThatTellsWhenAskedIsAsked() throws {
    let editor = Editor(
      folder, abilities: ["workspace": ["configuration": true]], options: .null)
    #expect(
      editor.takeRequests().first { $0.method == "workspace/configuration" }?.params
        == ["items": [["section": "decorum"]]])
    editor.open(uri, Self.text)
    #expect(editor.findings(uri).count == 3)
    editor.configuration = ["select": "house/deal"]
    editor.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(editor.findings(uri) == ["house/deal \"deal\""])
  }
}
