import Testing

/// Who may know whom. A new edge is a decision: it changes this table and ARCHITECTURE.md together.
@Suite struct ImportTests {
  /// Everything a target may import; what is not here is forbidden, Foundation everywhere.
  static let allowed: [String: Set<String>] = [
    "DecorumBase": [],
    // Composition, which the standard library does not publish yet.
    "DecorumText": ["DecorumBase", "Swift"],
    "DecorumTime": ["Synchronization"],
    "DecorumYAML": ["CYAML", "DecorumBase"],
    "DecorumMarkdown": ["CMD4C", "DecorumBase"],
    "DecorumPatterns": ["CPCRE2", "DecorumBase", "Synchronization"],
    "DecorumArchives": ["CArchive"],
    "DecorumPosts": ["DecorumBase", "DecorumText"],
    "DecorumReaders": ["DecorumBase", "DecorumMarkdown", "DecorumPosts", "DecorumYAML"],
    "DecorumRules": [
      "DecorumBase", "DecorumPatterns", "DecorumPosts", "DecorumText", "DecorumYAML",
      "DecorumTime", "Synchronization",
    ],
    // No reader, no file, no clock: judging is a function of posts, rules and context.
    "DecorumEngine": [
      "DecorumBase", "DecorumPatterns", "DecorumPosts", "DecorumRules", "DecorumText",
      "DecorumTime", "Synchronization",
    ],
    // A renderer cannot run a rule.
    "DecorumReports": ["DecorumBase", "Synchronization"],
    "Decorum": [
      "DecorumArchives", "DecorumBase", "DecorumEngine", "DecorumPatterns", "DecorumPosts",
      "DecorumReaders",
      "DecorumReports", "DecorumRules", "DecorumText", "DecorumTime", "DecorumYAML", "Darwin",
      "Dispatch", "Glibc", "Musl", "Synchronization",
    ],
    // Messages know neither posts nor streams.
    "DecorumRPC": ["DecorumBase"],
    // Judges nothing and reads no file but through the façade.
    "DecorumLSP": ["Decorum", "DecorumBase", "DecorumReports", "DecorumRPC"],
    // Answers questions about posts; reads no stream and no file itself.
    "DecorumMCP": [
      "Decorum", "DecorumBase", "DecorumPosts", "DecorumReports", "DecorumRPC", "DecorumTime",
    ],
    "DecorumCLI": ["ArgumentParser", "Decorum", "DecorumLSP", "DecorumMCP", "DecorumRPC"],
    // A tool of the build.
    "EmbedRules": ["Decorum", "DecorumBase", "DecorumRules"],
  ]

  @Test(arguments: SourceTree.files) func importsAreInTheTable(_ file: SourceTree.File) throws {
    let allowed = try #require(
      Self.allowed[file.target], "\(file.target) is a new target: give it a row in the table")
    for module in file.imports {
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }

  /// The table itself may not soften: these borders are the architecture.
  @Test func theBordersStand() {
    func importers(_ module: String) -> [String] {
      Self.allowed.filter { $0.value.contains(module) }.keys.sorted()
    }
    #expect(importers("CPCRE2") == ["DecorumPatterns"])
    #expect(importers("CArchive") == ["DecorumArchives"])
    #expect(importers("CYAML") == ["DecorumYAML"])
    #expect(importers("CMD4C") == ["DecorumMarkdown"])
    #expect(importers("DecorumMarkdown") == ["DecorumReaders"])
    #expect(importers("ArgumentParser") == ["DecorumCLI"])
    #expect(importers("Decorum") == ["DecorumCLI", "DecorumLSP", "DecorumMCP", "EmbedRules"])
    #expect(importers("DecorumReaders") == ["Decorum"])
    #expect(importers("DecorumEngine") == ["Decorum"])
    for system in ["Glibc", "Musl", "Darwin", "Dispatch"] {
      #expect(importers(system) == ["Decorum"])
    }
    #expect(
      importers("Foundation") == [] && importers("FoundationEssentials") == [],
      "verdicts must not depend on the machine, and starting must stay quick")
  }

  /// The scan would be worth nothing if it read no imports.
  @Test func theScanSeesImports() {
    #expect(SourceTree.files.count > 100)
    #expect(Set(SourceTree.files.map(\.target)) == Set(Self.allowed.keys))
    let lines = [
      "import A", "package import B", "@testable import C", "  import D",
      "@preconcurrency public import struct E.F", "// import G", "let import_h = 1", "import I.J",
      "important K",
    ]
    let file = SourceTree.File(path: "X/Y.swift", lines: lines.map { $0[...] })
    #expect(file.imports == ["A", "B", "C", "D", "E", "I"])
  }
}
