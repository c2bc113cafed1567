import Foundation
import Testing

/// The project's own source files, read as text: what SwiftPM does not enforce is checked on them.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct File: Sendable, CustomTestStringConvertible {
    /// Below `Sources`: `DecorumBase/Span.swift`.
    let path: String
    let lines: [Substring]

    var target: String { String(path.prefix { $0 != "/" }) }
    var isGenerated: Bool { lines.prefix(4).contains { $0.hasPrefix("// Generated ") } }
    var testDescription: String { path }
  }

  static let files: [File] = {
    let sources = root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return File(
        path: path, lines: (text ?? "").split(separator: "\n", omittingEmptySubsequences: false))
    }
  }()
}

extension SourceTree.File {
  /// The modules of all `import` lines, in whatever condition and with whatever modifiers.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
        words[..<keyword].allSatisfy(Self.isModifier)
      else { return nil }
      // `import struct Foundation.Date`
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      let name = words[kinds.contains(words[keyword + 1]) ? keyword + 2 : keyword + 1]
      return String(name.prefix { $0 != "." && $0 != ";" })
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@")
      || ["package", "public", "internal", "fileprivate", "private"].contains(word)
  }
}
