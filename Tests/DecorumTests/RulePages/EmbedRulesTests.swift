import TestSupport
import Testing

/// The tool that writes the rules into the program keeps `docs/rules` to the rules that there are.
@Suite(.enabled(if: Binary.path(of: "EmbedRules") != nil)) struct EmbedRulesTests {
  static let tool = Binary.path(of: "EmbedRules")

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("rules/acme/glow.yaml", CheckedRun.houseRule)
    #expect(try embed().code == 0)
    #expect(try embed("--check").code == 0)
  }

  private func embed(_ arguments: String...) throws -> Binary.Answer {
    try Binary(folder: folder).run(try #require(Self.tool), arguments, input: "")
  }

  @Test func thePageOfARemovedRuleIsRemoved() throws {
    try folder.write(
      "docs/rules/acme/gone.md", "<!-- Generated from rules/acme/gone.yaml by `make generate` -->\n"
    )
    let found = try embed("--check")
    #expect(found.code == 1)
    #expect(
      found.errors
        == "EmbedRules: no rule has the page docs/rules/acme/gone.md any more; run 'make generate'\n"
    )
    let mended = try embed()
    #expect(mended.code == 0)
    #expect(mended.output == "removed docs/rules/acme/gone.md\n")
    #expect(try embed("--check").code == 0)
  }

  @Test func whatSomebodyWroteStays() throws {
    try folder.write("docs/rules/notes.md", "# Notes\n")
    for arguments in [["--check"], []] {
      let answer = try Binary(folder: folder).run(
        try #require(Self.tool), arguments, input: "")
      #expect(answer.code == 1)
      #expect(
        answer.errors
          == "EmbedRules: docs/rules/notes.md is no page of a rule: move it out of docs/rules\n")
    }
  }
}
