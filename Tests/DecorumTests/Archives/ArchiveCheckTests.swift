import Decorum
import DecorumBase
import DecorumEngine
import TestSupport
import Testing

/// Posts in archives are checked like posts in files, and their findings lead to them.
@Suite struct ArchiveCheckTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.put("export.zip", as: "exports/export.zip")
    try folder.put("queue.csv.gz", as: "exports/queue.csv.gz")
  }

  @Test func findingsAreAtTheirMembers() throws {
    let run = CheckedRun(["exports"], in: folder)
    #expect(
      folder.shortened(run.short()).split(separator: "\n").filter { $0.contains("not a word") } == [
        "$/exports/export.zip/data/queue.csv:3:21: error: \"GLOW20\" is not a word we use [acme/glow]",
        "$/exports/export.zip/data/tweets.js:5:46: error: \"GLOW20\" is not a word we use [acme/glow]",
        "$/exports/queue.csv.gz:3:21: error: \"GLOW20\" is not a word we use [acme/glow]",
      ])
    #expect(run.report.findings.map(run.spelled) == ["GLOW20", "GLOW20", "GLOW20"])
    #expect(run.human().contains("3 | Two seats left with GLOW20,x"))
    #expect(run.everything() == CheckedRun(["exports"], in: folder, jobs: 3).everything())
    #expect(run.code == 1)
  }

  @Test func whatWasNotReadMakesTheExitCodeTwo() throws {
    try folder.put("hostile.zip")
    let run = CheckedRun(["hostile.zip", "exports"], in: folder)
    #expect(run.code == 2)
    #expect(run.report.findings.count == 3)
  }

  // MARK: Inputs of the configuration

  private func configure(_ inputs: String) throws {
    try folder.write("decorum.yaml", "extends: [./house]\ninputs: [\(inputs)]\n")
  }

  @Test(arguments: [
    (
      "exports/*.zip",
      ["export.zip/bäcker.md", "export.zip/data/queue.csv", "export.zip/data/tweets.js"]
    ),
    ("exports/*.zip/data/*.js", ["export.zip/data/tweets.js"]),
    ("exports/export.zip/**/*.csv", ["export.zip/data/queue.csv"]),
    ("exports/*.gz", ["queue.csv.gz"]),
  ]) func globsFindMembers(glob: String, files: [String]) throws {
    try configure("{files: \"\(glob)\"}")
    let run = CheckedRun([], in: folder) { $0.configPath = folder["decorum.yaml"] }
    #expect(
      run.report.inputs.map { folder.shortened($0.name) } == files.map { "$/exports/" + $0 })
  }

  @Test(arguments: [
    "exports/*.zip", "exports/export.zip/data/*", "**/*.js", "exports/**", "**/export.zip",
  ]) func anEntryHoldsForMembers(glob: String) throws {
    try configure("{files: \"\(glob)\", account: \"@acme\"}")
    let run = CheckedRun(["exports/export.zip/data/tweets.js"], in: folder)
    #expect(run.report.findings.compactMap(\.primary.post?.account) == ["@acme"])
  }
}
