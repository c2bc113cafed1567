import Decorum
import DecorumBase
import DecorumRules
import Foundation
import Testing

/// The pages in `docs/rules` are what the rules give today.
@Suite struct RulePagesTests {
  static let pages = RulePages.all(
    from: BuiltinPack.files.enumerated().map { PackFile($1, source: SourceID($0)) }
  ).pages

  @Test func thereIsAPageForEachRuleAndNoOther() {
    #expect(
      Project.rulePages == Self.pages.map { "docs/rules/" + $0.path }.sorted(),
      "run 'make generate'")
  }

  @Test func pagesAreWhatTheRulesGive() throws {
    for page in Self.pages {
      let file = Project.root.appendingPathComponent("docs/rules/" + page.path)
      let written = try? String(contentsOf: file, encoding: .utf8)
      #expect(written == page.text, "docs/rules/\(page.path): run 'make generate'")
    }
  }

  /// Rows of a table have as many cells as its head: nothing that an author wrote ends a cell.
  @Test func tablesKeepTheirColumns() {
    for page in Self.pages {
      var columns: Int?
      for line in page.text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          columns = nil
          continue
        }
        let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "")
          .count { $0 == "|" }
        #expect(bars == columns ?? bars, "\(page.path): \(line)")
        columns = bars
      }
    }
  }
}
