import Foundation

/// A document of the project and its fenced blocks, with enough of their places to write one anew.
///
/// The first word behind a fence is its language. The words after it are ours: `file=PATH` says that
/// the block is a file of the tour, `rule=ID`, `signal=NAME` and so on what a snippet is.
struct MarkdownDocument {
  struct Block {
    let language: String
    let attributes: [String: String]
    /// Line number of the opening fence, from 1.
    let line: Int
    /// Indices of the lines between the fences.
    let content: Range<Int>
    let text: String
  }

  let path: String
  private(set) var lines: [String]
  private(set) var blocks: [Block] = []

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: Project.root.appendingPathComponent(path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var i = 0
    while i < lines.count {
      guard lines[i].hasPrefix("```") else {
        i += 1
        continue
      }
      let start = i + 1
      let end = lines[start...].firstIndex(of: "```") ?? lines.count
      let words = lines[i].dropFirst(3).split(separator: " ").map(String.init)
      var attributes: [String: String] = [:]
      for word in words.dropFirst() {
        let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
        attributes[pair[0]] = pair.count > 1 ? pair[1] : ""
      }
      blocks.append(
        Block(
          language: words.first ?? "", attributes: attributes, line: start,
          content: start..<end, text: lines[start..<end].map { $0 + "\n" }.joined()))
      i = end + 1
    }
  }

  /// Everything that is not inside a fence.
  var prose: String {
    let fenced = Set(blocks.flatMap { Array($0.content) })
    return lines.indices.filter { !fenced.contains($0) }.map { lines[$0] }.joined(separator: "\n")
  }

  /// Writes the document with other lines in some of its blocks.
  func write(replacing contents: [(block: Block, lines: [String])]) throws {
    var lines = lines
    for (block, fresh) in contents.sorted(by: { $0.block.line > $1.block.line }) {
      lines.replaceSubrange(block.content, with: fresh)
    }
    try lines.joined(separator: "\n").write(
      to: Project.root.appendingPathComponent(path), atomically: true, encoding: .utf8)
  }
}

/// Where things are on the machine that runs the tests.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program, built beside the test bundle.
  static var program: URL? {
    let start = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    return (bundles + [start]).map {
      $0.deletingLastPathComponent().appendingPathComponent("decorum")
    }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Paths of the generated pages, from the project's folder.
  static var rulePages: [String] {
    let found = FileManager.default.enumerator(atPath: root.path + "/docs/rules")
    return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }.sorted()
      .map { "docs/rules/" + $0 }
  }

  /// Paths of all documents that people write, from the project's folder.
  static var documents: [String] {
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/docs")) ?? []
    return [
      "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
      "examples/house-rules/README.md",
    ]
      + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }
}
