import Decorum
import DecorumBase
import DecorumRPC
import TestSupport
import Testing

@testable import DecorumLSP

/// A long afternoon in an editor, seeded: whatever was typed, cancelled and configured, what is shown at
/// the end is what a fresh server shows of the same texts, and what `decorum check` says of them.
@Suite struct SessionTests {
  private static let pieces = [
    "miracle", "cheap", "deal", " ", "\n", "日本", "👩‍👩‍👧", "\t", "a ", "é", "\r\n", "---\n",
    "<!-- lint_ignore: house/deal -->", ",", "\"", "x",
  ]
  private static let settings: [JSON] = [
    [:], ["select": "house/cheap"], ["ignore": ["house/deal"]], ["platform": "x"],
    ["slect": "house"],
  ]

  @Test(arguments: PositionEncoding.allCases)
  func aLongSessionEndsAsAFreshOne(_ encoding: PositionEncoding) throws {
    var numbers = SeededNumbers(UInt64(encoding.rawValue.count) &* 20_261_122)
    func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &numbers) }
    let folder = try ServerFolder()
    let editor = Editor(folder, encoding)
    let names = ["a.md", "b.txt", "c.csv", "d.md"].map(folder.uri)
    var open: Set<String> = []
    var waiting: [RPCID] = []
    var chosen: JSON = [:]
    var edits = 0
    var compared = 0
    func compare() throws {
      editor.notify("workspace/didChangeWatchedFiles", [:])
      editor.pump()
      let fresh = Editor(folder, encoding)
      fresh.notify("workspace/didChangeConfiguration", ["settings": chosen])
      for uri in open { fresh.open(uri, editor.texts[uri]?.text ?? "") }
      fresh.pump()
      for uri in names {
        let items = editor.published[uri] ?? []
        #expect(items == fresh.published[uri] ?? [], "\(uri) after \(edits) edits")
        compared += items.count
        guard open.contains(uri) else { continue }
        let name = String(uri.dropFirst(folder.uri("").count))
        try folder.write(name, editor.texts[uri]?.text ?? "")
        let said = Self.check(folder[name], chosen, in: folder)
        #expect(items.map { $0["code"]?.string } == said, "\(uri) after \(edits) edits")
        try folder.remove(name)
      }
    }
    while edits < 3400 {
      let uri = names[number(0..<names.count)]
      if !open.contains(uri) {
        editor.open(uri, "Text\na cheap deal\n")
        open.insert(uri)
        continue
      }
      switch number(0..<300) {
      case 0:
        editor.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
        open.remove(uri)
      case 1:
        chosen = Self.settings[number(0..<Self.settings.count)]
        editor.notify("workspace/didChangeConfiguration", ["settings": chosen])
      case 2:
        let words = ["miracle", "wonder"][number(0..<2)]
        try folder.write(
          "house/house/miracle.yaml",
          ServerFolder.rules["house/miracle"]!.replacing("[miracle]", with: "[\(words)]"))
        editor.notify("workspace/didChangeWatchedFiles", [:])
      case 3..<9:
        waiting.append(
          editor.request(
            "textDocument/hover",
            [
              "textDocument": ["uri": .string(uri)],
              "position": ["line": .int(number(0..<4)), "character": .int(number(0..<9))],
            ]))
      case 9..<18:
        if let id = waiting.randomElement(using: &numbers) {
          editor.notify("$/cancelRequest", ["id": id.json])
        }
      case 18:
        if let action = try editor.actions(uri).randomElement(using: &numbers) {
          try editor.apply(action)
        }
      case 19..<24: editor.pump()
      default:
        let long = (editor.texts[uri]?.text.utf8.count ?? 0) > 300
        let text = long ? "" : Self.pieces[number(0..<Self.pieces.count)]
        let line = number(0..<6)
        let range = (line, number(0..<12), line + (long ? number(0..<4) : 0), number(0..<12))
        editor.change(uri, number(0..<300) == 0 ? nil : range, text)
        edits += 1
        if edits.isMultiple(of: 700) { try compare() }
      }
    }
    for id in waiting { _ = try editor.answer(to: id) }
    try compare()
    #expect(editor.exitCode == nil && editor.unowned.isEmpty)
    #expect(compared > 0, "nothing was compared")
  }

  /// What `decorum check` says of a file, without that there is nothing in it.
  private static func check(_ path: String, _ settings: JSON, in folder: ServerFolder) -> [String] {
    var run = ServerSettings(RunSettings(), followsClock: true)
      .applying(settings, root: folder.path).run
    run.paths = [path]
    let check = Check(run)
    let report = check.report()
    let all = (report.findings + report.faults).sorted(by: Diagnostic.precedes)
    if report.postCount == 0 { return [] }
    return all.filter { check.store.name(of: $0.primary.span.source) == path }
      .map(\.rule.description)
  }
}
