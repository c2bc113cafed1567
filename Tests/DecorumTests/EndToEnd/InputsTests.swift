import Decorum
import DecorumBase
import TestSupport
import Testing

/// `inputs` of the configuration: what is read where no path is given, and what fills in what posts do
/// not say.
@Suite struct InputsTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write("posts/a.md", "Use GLOW20\n")
    try folder.write("posts/deep/b.txt", "Use GLOW20\n")
    try folder.write("other.md", "Use GLOW20\n")
  }

  private func configure(_ inputs: String) throws {
    try folder.write("decorum.yaml", "extends: [./house]\ninputs: [\(inputs)]\n")
  }

  @Test(arguments: [
    ("{files: posts/*.md}", ["posts/a.md"]), ("{files: \"**/*.md\"}", ["other.md", "posts/a.md"]),
    ("{files: [\"posts/**\"]}", ["posts/a.md", "posts/deep/b.txt"]),
    ("{files: ./other.md}, {files: posts/?.md}", ["other.md", "posts/a.md"]),
    ("{files: posts/*}", ["posts/a.md"]),
  ])
  func noPathMeansTheInputs(inputs: String, files: [String]) throws {
    try configure(inputs)
    let run = CheckedRun([], in: folder) { $0.configPath = folder["decorum.yaml"] }
    #expect(run.report.inputs.map { folder.shortened($0.name) } == files.map { "$/" + $0 })
    #expect(run.report.findings.count == files.count)
    #expect(run.code == 1)
  }

  @Test func anEntryFillsInWhatPostsDoNotSay() throws {
    try configure(
      "{files: \"posts/**\", platform: mastodon, account: \"@acme\", kind: story}, "
        + "{files: \"*.md\", platform: x}")
    try folder.write("posts/a.md", "---\naccount: \"@other\"\n---\nUse GLOW20\n")
    let run = CheckedRun(["posts/a.md", "posts/deep/b.txt", "other.md"], in: folder)
    let posts = run.report.findings.compactMap(\.primary.post)
    #expect(
      posts.map(\.platform).sorted { ($0 ?? "") < ($1 ?? "") } == ["mastodon", "mastodon", "x"])
    #expect(Set(posts.compactMap(\.account)) == ["@acme", "@other"])
  }

  @Test func aFlagWins() throws {
    try configure("{files: \"**\", account: \"@acme\"}")
    let run = CheckedRun(["other.md"], in: folder) { $0.defaults.account = "@flag" }
    #expect(run.report.findings.compactMap(\.primary.post?.account) == ["@flag"])
  }

  @Test(arguments: [
    ("{files: a, format: cvs}", "there is no input format \"cvs\""),
    ("{files: a, timezone: Europe/Pariss}", "there is no time zone \"Europe/Pariss\""),
  ])
  func whatNobodyKnows(inputs: String, says: String) throws {
    try configure(inputs)
    let run = CheckedRun(["other.md"], in: folder)
    #expect(run.faults.map(\.message) == [says])
    #expect(run.code == 2)
  }
}
