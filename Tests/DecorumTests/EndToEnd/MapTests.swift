import Foundation
import TestSupport
import Testing

/// `--map` and `map` in `inputs`: which column or key holds which field, as the built program reads it.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct MapTests {
  private let folder: ScratchFolder
  private let decorum: Binary

  init() throws {
    folder = try ScratchFolder()
    decorum = Binary(folder: folder)
  }

  private static let cure = "Cures back pain overnight"

  /// A file, what is mapped, and where the cure is found.
  @Test(arguments: [
    ("a.csv", "Nr,What we say\n1,\(cure)\n", "text=What we say", "a.csv:2:3"),
    // The map goes before all names, and case and blanks do not matter.
    ("a.csv", "text,Caption,Note\nBread,Rolls,\(cure)\n", "text=note", "a.csv:2:13"),
    // A comma may be part of a name.
    ("a.csv", "Nr,\"Words, ours\"\n1,\(cure)\n", "text=Words, ours,id=Nr", "a.csv:2:3"),
    (
      "a.ndjson", "{\"payload\": {\"body\": [{\"says\": \"\(cure)\"}]}}\n",
      "text=payload.body.0.says", "a.ndjson:1:33"
    ),
    ("a.json", "{\"note\": {\"says\": \"\(cure)\"}}\n", "text=note.says", "a.json:1:20"),
    ("a.json", "[{\"text\": \"Bread\", \"a.b\": \"\(cure)\"}]\n", "text=a.b", "a.json:1:28"),
    // Some records may lack the key.
    (
      "a.ndjson", "{\"text\": \"Bread\", \"x\": 1}\n{\"says\": \"\(cure)\"}\n", "text=says",
      "a.ndjson:2:11"
    ),
    ("a.md", "---\nmeta: {first: \(cure)}\n---\n", "text=meta.first", "a.md:2:15"),
  ])
  func theMappedColumnIsRead(name: String, content: String, map: String, place: String) throws {
    try folder.write(name, content)
    let answer = try decorum("check", "--map", map, "--format", "short", name)
    let lines = answer.output.split(separator: "\n").filter { $0.contains("[claim/miracle]") }
    #expect(lines.count == 1, "\(answer.output)\(answer.errors)")
    #expect(lines.first?.hasPrefix(place + ":") ?? false, "\(answer.output)")
    // As well from the configuration.
    let pairs =
      map == "text=Words, ours,id=Nr"
      ? "text: 'Words, ours', id: Nr" : map.replacing("=", with: ": ")
    try folder.write("decorum.yaml", "inputs: [{files: '*', map: {\(pairs)}}]\n")
    let again = try decorum("check", "--format", "short", name)
    #expect(again.output == answer.output, "\(again.output)")
  }

  @Test func theFlagWinsFieldByField() throws {
    try folder.write(
      "decorum.yaml", "inputs: [{files: '*.csv', map: {text: nowhere, id: Nr}}]\n")
    try folder.write("a.csv", "Nr,Note\nfirst,\(Self.cure)\n")
    let answer = try decorum("check", "--map", "text=Note", "--format", "json", "a.csv")
    #expect(
      answer.output.contains("\"id\": \"first\"") || answer.output.contains("\"id\":\"first\""))
    #expect(answer.code == 1, "\(answer.output)")
  }

  @Test func aTimeInOneColumnHasNoDateInAnother() throws {
    try folder.write(
      "a.csv",
      "Text,Date,Goes out,Account,Platform\nBread,2026-01-01,2026-11-20 09:00,@acme,x\n"
        + "Rolls,2026-01-01,2026-11-20 09:00,@acme,x\n")
    try folder.write("decorum.yaml", "timezone: UTC\nrules: {frequency/burst: {max: 1}}\n")
    let answer = try decorum(
      "check", "--map", "time=Goes out", "--now", "2026-11-21T10:00:00Z", "a.csv")
    #expect(answer.output.contains("2 posts from @acme on x within 1 hour"), "\(answer.output)")
    #expect(answer.output.contains("2026-11-20 10:00"))
  }

  /// A file, the map, and the first words of what is said.
  @Test(arguments: [
    (
      "a.csv", "Nr,Caption\n1,Bread\n", "text=Captoin",
      "error[input/map]: there is no column \"Captoin\" in this file\n  --> a.csv:1:1",
      "help: did you mean \"Caption\"?\n   = note: the columns are \"Nr\", \"Caption\""
    ),
    (
      "a.ndjson", "{\"text\": \"Bread\", \"who\": {}}\n", "account=who.handle",
      "error[input/map]: there is no key \"who.handle\" in this file\n  --> a.ndjson:1:1",
      "note: \"who\" is an empty object"
    ),
    (
      "a.json", "[{\"text\": \"Bread\"}]\n", "id=key",
      "error[input/map]: there is no key \"key\" in this file\n  --> a.json:1:1",
      "note: the keys are \"text\""
    ),
  ])
  func whatTheFileLacksIsSaid(
    name: String, content: String, map: String, says: String, and: String
  ) throws {
    try folder.write(name, content)
    let answer = try decorum("check", "--map", map, name)
    #expect(answer.output.hasPrefix(says), "\(answer.output)")
    #expect(answer.output.contains(and), "\(answer.output)")
    #expect(answer.code == 2)
  }

  @Test(arguments: [
    ("txet=Caption", "--map does not know the field \"txet\"; did you mean \"text\"?"),
    ("Caption", "--map takes FIELD=COLUMN, such as text=Caption, not \"Caption\""),
    ("text=", "--map text= names no column"),
  ])
  func aMapThatMakesNoSense(map: String, says: String) throws {
    let answer = try decorum("check", "--map", map, "a.csv")
    #expect(answer.errors == "decorum: \(says)\n")
    #expect(answer.code == 2)
  }

  @Test func explainShowsTheEntryOfAFile() throws {
    try folder.write(
      "decorum.yaml",
      "inputs:\n  - files: old/*\n  - files: '*.csv'\n    platform: x\n    account: '@acme'\n"
        + "    map: {text: What we say}\n    date_order: dmy\n    timezone: Europe/Paris\n")
    try folder.write("a.csv", "What we say\nBread\n")
    let rows = try decorum("config", "explain", "a.csv").output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      rows.filter { $0.hasPrefix("inputs") } == [
        "inputs.files *.csv decorum.yaml:3", "inputs.platform x decorum.yaml:4",
        "inputs.account @acme decorum.yaml:5", "inputs.timezone Europe/Paris decorum.yaml:8",
        "inputs.date_order dmy decorum.yaml:7", "inputs.map text: What we say decorum.yaml:6",
      ])
    try folder.write("b.txt", "Bread\n")
    let other = try decorum("config", "explain", "b.txt").output
    #expect(other.contains("no entry of inputs is for this file"))
    let check = try decorum("config", "check")
    #expect(check.output.hasPrefix("warning[config/no-files]: no file matches \"old/*\""))
  }

  @Test func nothingToCheckPrintsTheHelp() throws {
    let answer = try decorum("check")
    #expect(answer.errors.hasPrefix("decorum: there is nothing to check; name files or folders"))
    #expect(answer.errors.contains("USAGE: decorum check [<options>] [<paths> ...]"))
    #expect(answer.output.isEmpty && answer.code == 2)
  }
}
