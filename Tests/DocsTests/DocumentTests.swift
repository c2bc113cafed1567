import DecorumPosts
import DecorumTime
import Foundation
import Testing

@testable import DecorumReaders

/// What documents say of the tree around them is so.
@Suite struct DocumentTests {
  @Test(arguments: Project.documents + Project.rulePages)
  func linksLeadSomewhere(path: String) throws {
    let document = try MarkdownDocument(path)
    let folder = Project.root.appendingPathComponent(path).deletingLastPathComponent()
    for match in document.prose.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
      let target = String(match.1)
      if target.contains("://") { continue }
      let found = FileManager.default.fileExists(
        atPath: folder.appendingPathComponent(target).path)
      #expect(found, "\(path) links to \(target)")
    }
  }

  /// Commands `make WORD` that documents name are targets of the Makefile.
  @Test(arguments: Project.documents)
  func makeTargetsExist(path: String) throws {
    let document = try MarkdownDocument(path)
    let makefile = try String(
      contentsOf: Project.root.appendingPathComponent("Makefile"), encoding: .utf8)
    let text = document.lines.joined(separator: "\n")
    for match in text.matches(of: /(?:`|^|\n)make ([a-z-]+)/) {
      #expect(makefile.contains("\n\(match.1):"), "\(path) names make \(match.1)")
    }
  }

  /// The table of targets in ARCHITECTURE.md is what the imports are.
  @Test func targetsImportWhatTheArchitectureSays() throws {
    let sources = Project.root.appendingPathComponent("Sources").path
    let rows = try MarkdownDocument("ARCHITECTURE.md").lines.filter { $0.hasPrefix("| `") }
    for target in try FileManager.default.contentsOfDirectory(atPath: sources).sorted() {
      guard let row = rows.first(where: { $0.hasPrefix("| `\(target)`") }) else {
        Issue.record("ARCHITECTURE.md does not name \(target)")
        continue
      }
      let columns = row.split(separator: "|")
      let said = Set((columns.last ?? "").matches(of: /`(\w+)`/).map { String($0.1) })
      #expect(said == (try imports(of: "\(sources)/\(target)")), "\(target)")
    }
  }

  /// The names of columns in docs/input.md mean what the document says.
  @Test func columnsHaveTheMeaningThatTheDocumentGivesThem() throws {
    let rows = try MarkdownDocument("docs/input.md").lines
      .drop { !$0.hasPrefix("| field | other names |") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
    #expect(rows.count > 10)
    for row in rows {
      let names = row.matches(of: /`([^`]+)`/).map { String($0.1) }
      let field = try #require(names.first.flatMap(Field.init(rawValue:)), "\(row)")
      for name in names.dropFirst() {
        let key = KeyTable.standard.key(name)
        #expect(key?.traits.fields.contains(field) == true, "\(name) is no name for \(field)")
      }
    }
  }

  /// The forms of times in docs/input.md are read, each without a hint.
  @Test func timesAreReadInTheFormsOfTheDocument() throws {
    let rows = try MarkdownDocument("docs/input.md").lines
      .drop { !$0.hasPrefix("| form | for example |") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
    #expect(rows.count > 4)
    for time in rows.flatMap({ $0.matches(of: /`([^`]+)`/) }).map({ String($0.1) }) {
      if case .failure(let fault) = TimeParser.parse(time) {
        Issue.record("\(time): \(fault.message)")
      }
    }
  }

  /// docs/report.md has every id that is not a rule's, and no other.
  @Test func faultsAreThoseOfTheSources() throws {
    let sources = Project.root.appendingPathComponent("Sources")
    var used: Set<String> = []
    let files = FileManager.default.enumerator(atPath: sources.path)?.allObjects ?? []
    for file in files {
      guard let file = file as? String, file.hasSuffix(".swift") else { continue }
      let code = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for match in code.matches(of: /"((?:input|config|rule|engine|suppression)\/[a-z-]+)"/) {
        used.insert(String(match.1))
      }
    }
    let document = try MarkdownDocument("docs/report.md").prose
    let said = document.matches(of: /`((?:input|config|rule|engine|suppression)\/[a-z-]+)`/).map {
      String($0.1)
    }
    #expect(Set(said) == used)
  }

  private func imports(of folder: String) throws -> Set<String> {
    let platform: Set = ["Glibc", "Musl", "Darwin", "Synchronization"]
    var found: Set<String> = []
    for file in FileManager.default.enumerator(atPath: folder)?.allObjects ?? [] {
      guard let file = file as? String, file.hasSuffix(".swift") else { continue }
      let code = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for match in code.matches(of: /(?m)^\s*(?:package |public )?import (\w+)/) {
        found.insert(String(match.1))
      }
    }
    return found.subtracting(platform)
  }
}
