import DecorumBase
import Testing

@testable import DecorumRules

/// What a run over posts leaves unread of the rules that are built in.
@Suite struct PackFileTests {
  @Test(arguments: [
    ("a: b\n⟦examples:\n  - flag: x\n\n  - pass: y\n⟧", "examples stand last"),
    ("a: b\nexamples:\n  - flag: x\nwhy: c\n", "a key stands behind them"),
    ("a: b\nexamples:\n- flag: x\n", "a list that is not indented may hold anything"),
    ("a: b\nwhy: |\n  examples:\n   - x\n", "words in a text"),
    ("a: b\nexamples: [{flag: x}]\n", "written in one line"),
  ])
  func examplesAreLeftOutOnlyAtTheEnd(marked: String, comment: String) {
    let parts = marked.split(whereSeparator: { "⟦⟧".contains($0) })
    let whole = parts.joined()
    let file = PackFile(
      pack: "p", path: "a/b.yaml", source: SourceID(0), bytes: Array(whole.utf8))
    let expected = parts.count > 1 ? String(parts[0]) : whole
    #expect(String(decoding: file.withoutExamples.bytes, as: UTF8.self) == expected, "\(comment)")
  }

  /// Else a draft pays for reading what it does not need.
  @Test func theBuiltInRulesHaveTheirExamplesLast() {
    for (path, text) in BuiltinPack.files where text.contains("\nexamples:\n") {
      let file = PackFile(pack: "p", path: path, source: SourceID(0), bytes: Array(text.utf8))
      #expect(file.withoutExamples.bytes.count < file.bytes.count, "\(path)")
    }
  }
}
