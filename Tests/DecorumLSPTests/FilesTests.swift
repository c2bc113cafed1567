import Decorum
import DecorumLSP
import DecorumRPC
import Testing

/// Which documents are checked, by which configuration, and what happens when its files change.
@Suite struct FilesTests {
  private static let miracle = ["house/miracle \"miracle\""]

  @Test func eachDocumentGoesByTheConfigurationAboveIt() throws {
    let folder = try ServerFolder()
    try folder.write("quiet/decorum.yaml", "extends: [../house]\nrules: {house/miracle: off}\n")
    let editor = Editor(folder)
    editor.open(folder.uri("quiet/deep/a.md"), "a miracle")
    editor.open(folder.uri("a.md"), "a miracle")
    #expect(editor.findings(folder.uri("quiet/deep/a.md")) == [])
    #expect(editor.findings(folder.uri("a.md")) == Self.miracle)
  }

  // MARK: Which are posts

  struct Named: Sendable, CustomTestStringConvertible {
    let name: String
    let language: String
    let text: String
    let isChecked: Bool
    init(_ name: String, _ language: String, _ isChecked: Bool, _ text: String = "a miracle") {
      (self.name, self.language, self.isChecked, self.text) = (name, language, isChecked, text)
    }
    var testDescription: String { "\(name) \(language)" }
  }

  @Test(arguments: [
    Named("a.md", "markdown", true), Named("a.txt", "plaintext", true), Named("a.MD", "", true),
    Named("draft", "markdown", true), Named("draft", "text", true), Named("draft", "python", false),
    Named("a.py", "python", false), Named("a.yaml", "yaml", false), Named("a.tweet", "", true),
    Named("a.json", "json", true, #"[{"text": "a miracle"}]"#),
    Named("package.json", "json", false, #"{"name": "miracle", "scripts": {"a": "miracle"}}"#),
    Named("tsconfig.json", "jsonc", false, "{ // a miracle\n}"),
    Named("prices.csv", "csv", false, "size,price\nmiracle,2\n"),
    Named("decorum.yaml", "yaml", false), Named("decorum-baseline.json", "json", false, "{}"),
  ])
  func withoutInputsWhatLooksLikePostsIsChecked(_ named: Named) throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    let uri = folder.uri(named.name)
    editor.open(uri, named.text, language: named.language)
    #expect(editor.findings(uri) == (named.isChecked ? Self.miracle : []))
    // Whoever wonders finds a line in the log, once.
    editor.change(uri, (0, 0, 0, 0), " ")
    #expect(editor.messages("window/logMessage").count == (named.isChecked ? 0 : 1))
    #expect(editor.messages() == [])
  }

  /// A comment is one only where the draft is read as Markdown.
  @Test(arguments: [("draft", "markdown"), ("draft.page", "markdown"), ("draft.page", "plaintext")])
  func theLanguageSaysHowItIsReadWhereTheNameDoesNot(_ name: String, _ language: String) throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    let uri = folder.uri(name)
    editor.open(uri, "a miracle <!-- lint_ignore: house/miracle -->", language: language)
    #expect(editor.findings(uri) == (language == "markdown" ? [] : Self.miracle))
  }

  @Test func inputsSayWhatIsChecked() throws {
    let folder = try ServerFolder("extends: [./house]\ninputs:\n  - files: drafts/**/*.md\n")
    let editor = Editor(folder)
    editor.open(folder.uri("drafts/new/a.md"), "a miracle")
    editor.open(folder.uri("README.md"), "a miracle")
    editor.open(folder.uri("drafts/data.json"), #"[{"text": "a miracle"}]"#, language: "json")
    #expect(editor.findings(folder.uri("drafts/new/a.md")) == Self.miracle)
    #expect(editor.findings(folder.uri("README.md")) == [])
    #expect(editor.findings(folder.uri("drafts/data.json")) == [])
    #expect(
      editor.messages("window/logMessage").contains(
        "decorum: README.md is not checked: no entry of inputs in decorum.yaml names it"))
  }

  /// Somebody calls it a file of posts, so it must be one.
  @Test func anInputThatHoldsNoPostsIsAFault() throws {
    let folder = try ServerFolder("extends: [./house]\ninputs:\n  - files: queue.json\n")
    let editor = Editor(folder)
    editor.open(folder.uri("queue.json"), #"{"name": "x""#, language: "json")
    #expect(editor.findings(folder.uri("queue.json")).first?.hasPrefix("input/") == true)
  }

  @Test(arguments: [
    ("untitled:Untitled-1", "markdown"), ("untitled:Untitled-1", "plaintext"),
    ("untitled:notes.md", ""), ("inmemory://model/1", "markdown"),
  ])
  func aDocumentThatIsNoFileYetIsChecked(_ uri: String, _ language: String) throws {
    for inputs in ["", "inputs:\n  - files: drafts/*.md\n"] {
      let folder = try ServerFolder("extends: [./house]\n" + inputs)
      let editor = Editor(folder)
      editor.open(uri, "a miracle", language: language)
      #expect(editor.findings(uri) == Self.miracle)
    }
  }

  @Test func aNewDocumentOfRowsIsReadAsRows() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    editor.open("untitled:1", "Text,Platform\na miracle,x\n", language: "csv")
    #expect(editor.findings("untitled:1") == Self.miracle)
  }

  // MARK: Changes

  @Test func rulesThatChangeHoldAtOnce() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    let uri = folder.uri("a.md")
    editor.open(uri, "a miracle, a wonder")
    #expect(editor.findings(uri) == Self.miracle)
    let wonder = ServerFolder.rules["house/miracle"]!.replacing("[miracle]", with: "[wonder]")
    try folder.write("house/house/miracle.yaml", wonder)
    for notification in ["workspace/didChangeWatchedFiles", "textDocument/didSave"] {
      editor.notify(notification, [:])
      #expect(editor.findings(uri) == ["house/miracle \"wonder\""])
    }
    try folder.write("decorum-ignore.yaml", "- {text: a miracle, rule: house}\n")
    try folder.write("decorum.yaml", "extends: [./house]\nrules: {house/miracle: off}\n")
    editor.notify("workspace/didChangeWatchedFiles", [:])
    #expect(editor.findings(uri) == [])
  }

  @Test func aFaultOfTheConfigurationIsShownWhereItIs() throws {
    let folder = try ServerFolder()
    let editor = Editor(folder)
    let uri = folder.uri("a.md")
    editor.open(uri, "a miracle")
    #expect(editor.findings(uri) == Self.miracle)

    try folder.write("decorum.yaml", "extends: [./house]\nrulez: {}\n")
    editor.notify("workspace/didChangeWatchedFiles", [:])
    let said = editor.messages()
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("decorum: decorum.yaml:2:1: error: ") == true, "\(said)")
    let shown = editor.published[folder.uri("decorum.yaml")] ?? []
    #expect(shown.count == 1)
    #expect(shown.first?["range"] == Editor.range((1, 0, 1, 5)))
    #expect(editor.findings(uri) == Self.miracle)

    // Once, as long as it is there.
    editor.change(uri, (0, 0, 0, 0), "x ")
    #expect(editor.messages() == [])

    try folder.write("decorum.yaml", "extends: [./house]\n")
    editor.notify("workspace/didChangeWatchedFiles", [:])
    editor.pump()
    #expect(editor.published[folder.uri("decorum.yaml")] == [])
    #expect(editor.messages() == [])
  }

  /// Editors escape what we do not, and know files by links.
  @Test(arguments: ["decorum%2Eyaml", "link/decorum.yaml"])
  func aFaultIsShownUnderTheNameThatTheClientGave(_ name: String) throws {
    let folder = try ServerFolder("extends: [./house]\nrulez: {}\n")
    try folder.link("link", to: folder.path)
    let editor = Editor(folder)
    let other = folder.uri(name)
    editor.open(folder.uri("a.md"), "x")
    editor.pump()
    #expect(editor.published[folder.uri("decorum.yaml")]?.count == 1)
    editor.open(other, "extends: [./house]\nrulez: {}\n", language: "yaml")
    editor.pump()
    #expect(editor.published[folder.uri("decorum.yaml")] == [])
    #expect(editor.published[other]?.count == 1)
    editor.tell("textDocument/didClose", ["textDocument": ["uri": .string(other)]])
    #expect(editor.published[other] == [])
    #expect(editor.published[folder.uri("decorum.yaml")]?.count == 1)
  }

  @Test func everyFaultIsInTheLog() throws {
    let folder = try ServerFolder("extends: [./house, ./none]\nrulez: {}\ninputz: []\n")
    let editor = Editor(folder)
    editor.open(folder.uri("a.md"), "x")
    editor.pump()
    let logged = editor.messages("window/logMessage")
    #expect(logged.count > 1)
    for name in ["rulez", "inputz"] { #expect(logged.contains { $0.contains(name) }, "\(logged)") }
    let shown = editor.messages()
    #expect(shown.count == 1)
    #expect(shown.first?.hasSuffix("(and \(logged.count - 1) more in the log)") == true, "\(shown)")
  }

  @Test func aFaultGoesWithTheLastDocumentThatMetIt() throws {
    let folder = try ServerFolder("rulez: {}\n")
    let editor = Editor(folder)
    for name in ["a.md", "b.md"] { editor.open(folder.uri(name), "x") }
    editor.pump()
    let uri = folder.uri("decorum.yaml")
    #expect(editor.published[uri]?.count == 1)
    editor.tell("textDocument/didClose", ["textDocument": ["uri": .string(folder.uri("a.md"))]])
    #expect(editor.published[uri]?.count == 1)
    editor.tell("textDocument/didClose", ["textDocument": ["uri": .string(folder.uri("b.md"))]])
    #expect(editor.published[uri] == [])
  }

  @Test func whatIsReadIsWatched() throws {
    let folder = try ServerFolder("extends: [./house]\nhistory: [old.ndjson, 'new[1].ndjson']\n")
    for name in ["old.ndjson", "new[1].ndjson"] { try folder.write(name, "") }
    let editor = Editor(
      folder, abilities: ["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]])
    editor.open(folder.uri("a.md"), "x")
    let requests = editor.takeRequests()
    #expect(requests.map(\.method).first == "client/registerCapability")
    let last = try #require(requests.last { $0.method == "client/registerCapability" })
    let registration = try #require(last.params["registrations"]?.array?.first)
    #expect(registration["method"] == "workspace/didChangeWatchedFiles")
    let patterns =
      registration["registerOptions", "watchers"]?.array?.compactMap {
        $0["globPattern"]?.string
      } ?? []
    for name in ["decorum.yaml", "old.ndjson", "house/house/miracle.yaml"] {
      #expect(patterns.contains { $0.hasSuffix(name) }, "\(name)")
    }
    // In the name of a file, what would be a sign of a pattern is a character.
    #expect(patterns.contains { $0.hasSuffix("/new[[]1].ndjson") }, "\(patterns)")
    // What has not changed is not asked for again.
    editor.change(folder.uri("a.md"), (0, 0, 0, 0), "y")
    #expect(editor.takeRequests().isEmpty)
  }
}
