import Decorum
import DecorumBase
import DecorumEngine
import DecorumRules

/// Writes the rules into the program: every YAML file below `rules/` becomes a literal with its text
/// and one with its compiled form, sorted by path.
///
/// usage: EmbedRules [--check]     in the project's folder; --check writes nothing, and fails where
/// the file is stale
@main
struct EmbedRules {
  static let target = "Sources/DecorumRules/Embedded/BuiltinPack.swift"

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
    let bytes = Array(source.utf8)
    if (try? FileSystem.contents(of: target)) == bytes { return }
    if CommandLine.arguments.contains("--check") {
      fail("\(target) is not what rules/ gives; run 'make generate'")
    }
    do {
      try FileSystem.replace(target, with: bytes)
      print("wrote \(target): \(files.count) files")
    } catch {
      fail("cannot write \(target): \(error.words)")
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
