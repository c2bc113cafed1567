import Decorum
import DecorumBase
import DecorumRules

/// Writes the rules into the program and into the documents: every YAML file below `rules/` becomes a
/// literal with its text and one with its compiled form, sorted by path, and every rule a page. Pages
/// of rules that are gone are removed.
///
/// usage: EmbedRules [--check]     in the project's folder; --check touches nothing, and fails where
/// a file is stale
@main
struct EmbedRules {
  static let target = "Sources/DecorumRules/Embedded/BuiltinPack.swift"
  static let documents = "docs/rules"

  static func main() {
    let paths = FileSystem.files(below: "rules").filter { $0.hasSuffix(".yaml") }.sorted()
    let files = paths.enumerated().map { i, path in
      guard let bytes = try? FileSystem.contents(of: "rules/\(path)") else {
        fail("cannot read rules/\(path)")
      }
      return PackFile(pack: BuiltinPack.name, path: path, source: SourceID(i), bytes: bytes)
    }
    if files.isEmpty { fail("there are no rules: run it in the project's folder") }
    let compiler = PackCompiler(tables: files)
    let literals = files.map { file in
      guard let compiled = compiler.compiled(file) else {
        fail("rules/\(file.path) is wrong: 'decorum test rules' says where")
      }
      return literal(file, compiled)
    }
    let source = """
      // swift-format-ignore-file
      // Generated from rules/ by EmbedRules. Run `make generate` after a change there.

      /// The rules that are built in.
      package enum BuiltinPack {
        package static let files: [File] = [
      \(literals.joined(separator: "\n"))
        ]
      }

      """
    var stale = [(path: target, text: source)].filter { !isWritten($0.path, $0.text) }
    let (pages, faults) = RulePages.all(from: files)
    if let fault = faults.first(where: { $0.severity == .error }) { fail(fault.message) }
    stale += pages.map { (path: "\(documents)/\($0.path)", text: $0.text) }
      .filter { !isWritten($0.path, $0.text) }
    let left = Set(FileSystem.files(below: documents)).subtracting(pages.map(\.path)).sorted()
      .map { "\(documents)/\($0)" }
    if let foreign = left.first(where: { !isGenerated($0) }) {
      fail("\(foreign) is no page of a rule: move it out of \(documents)")
    }
    if CommandLine.arguments.contains("--check") {
      if let first = stale.first {
        fail("\(first.path) is not what rules/ gives; run 'make generate'")
      }
      if let first = left.first {
        fail("no rule has the page \(first) any more; run 'make generate'")
      }
    }
    for (path, text) in stale { write(path, text) }
    for path in left { remove(path) }
  }

  /// Whether the file is ours to remove.
  private static func isGenerated(_ path: String) -> Bool {
    (try? FileSystem.contents(of: path))?.starts(with: RulePages.mark.utf8) ?? false
  }

  private static func remove(_ path: String) {
    do {
      try FileSystem.remove(path)
      print("removed \(path)")
    } catch {
      fail("cannot remove \(path): \(error.words)")
    }
  }

  private static func isWritten(_ path: String, _ text: String) -> Bool {
    (try? FileSystem.contents(of: path)) == Array(text.utf8)
  }

  private static func write(_ path: String, _ text: String) {
    do {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      try FileSystem.createFolder(folder)
      try FileSystem.replace(path, with: Array(text.utf8))
      print("wrote \(path)")
    } catch {
      fail("cannot write \(path): \(error.words)")
    }
  }

  private static func literal(_ file: PackFile, _ compiled: [UInt8]) -> String {
    let text = String(decoding: file.bytes, as: UTF8.self)
    // What a literal of several lines would alter, or end at, has no place in a rule.
    if !text.hasSuffix("\n") { fail("rules/\(file.path) has no newline at the end") }
    if text.utf8.contains(UInt8(ascii: "\r")) { fail("rules/\(file.path) has CR LF line ends") }
    for delimiter in ["\"\"\"###", "\\###"] where text.contains(delimiter) {
      fail("rules/\(file.path) holds the delimiter of the literal, \(delimiter)")
    }
    var hash = FNV()
    hash.combine(file: file.bytes)
    return """
          File(
            path: "\(file.path)", hash: 0x\(hash.hexadecimal),
            compiled: "\(escaped(compiled))",
            text: ###\"""
      \(text)
      \"""###),
      """
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    var literal = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\\", "\"": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case _ where scalar.properties.generalCategory == .control,
        _ where scalar.properties.generalCategory == .format:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal
  }

  private static func fail(_ message: String) -> Never {
    StandardStream.error.write("EmbedRules: \(message)\n")
    ProcessExit.now(1)
  }
}
