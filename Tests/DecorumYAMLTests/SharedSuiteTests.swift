import DecorumBase
import DecorumYAML
import Foundation
import Testing

/// The YAML test suite, where it is at hand (`$DECORUM_DATA` or `../shared/data`): trees as the
/// suite says, and no scalar whose decoding differs from libyaml's.
@Suite struct SharedSuiteTests {
  /// libyaml reads YAML 1.1 and differs from the suite (1.2) here; ids as in the suite.
  static let refusedByLibyaml: Set<String> = [
    "2JQS", "2LFX", "2SXE", "4ABK", "4MUZ", "4MUZ/1", "4MUZ/2", "58MP", "5MUD", "5T43", "6BCT",
    "6CA3", "6LVF", "6M2F", "7Z25", "8XYN", "96NN", "96NN/1", "9SA2", "A2M4", "BEC7", "CFD4",
    "DBG4", "DK3J", "DK95", "DK95/3", "DK95/4", "FP8R", "FRK4", "HM87", "HWV9", "K3WX", "M2N8",
    "M7A3", "MUS6/5", "MUS6/6", "NHX8", "NJ66", "NKF9", "Q5MG", "QT73", "R4YG", "S3PD", "SM9W/1",
    "UKK6", "UT92", "VJP3/1", "W4TN", "W5VH", "Y79Y/1", "Y79Y/10", "ZYU8", "ZYU8/1", "ZYU8/2",
    "ZYU8/3",
  ]
  static let acceptedByLibyaml: Set<String> = [
    "9C9N", "9HCY", "9JBA", "CVW2", "DK95/1", "EB22", "G5U8", "MUS6", "MUS6/1", "QB6E", "RHX7",
    "S98Z", "SU5Z", "X4QW", "Y79Y/3", "YJV2",
  ]
  /// `?x` in brackets is a key to libyaml, `&an:chor` the anchor `an`, and the last line of a file
  /// without a line break has none.
  static let readDifferently: Set<String> = ["652Z", "HM87/1", "L24T/1", "Y2GN"]

  private static var folder: URL {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) }
    return (data ?? root.appending(path: "../shared/data"))
      .appending(path: "conformance/yaml-test-suite/src")
  }

  @Test func theSuiteIsReadAsItSays() throws {
    let files =
      (try? FileManager.default.contentsOfDirectory(
        at: Self.folder, includingPropertiesForKeys: nil)) ?? []
    guard !files.isEmpty else {
      print("skipped: no yaml-test-suite at \(Self.folder.path(percentEncoded: false))")
      return
    }
    var read = 0
    var refused: Set<String> = []
    var accepted: Set<String> = []
    var different: [String: String] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "yaml" {
      let id = file.deletingPathExtension().lastPathComponent
      let document = YAMLParser.parse([UInt8](try Data(contentsOf: file)), in: testSource)
      try #require(document.diagnostics.isEmpty, "\(id)")
      for (i, item) in (document.documents.first?.sequence ?? []).enumerated() {
        let fields = Dictionary(
          uniqueKeysWithValues: (item.mapping ?? []).map { ($0.key.scalar!.string, $0.value) })
        guard let yaml = fields["yaml"]?.scalar?.string else { continue }
        let name = i == 0 ? id : "\(id)/\(i)"
        let bytes = Array(unescaped(yaml).utf8)
        let result = YAMLParser.parseCountingInexact(bytes, in: testSource)
        #expect(result.inexact.isEmpty, "\(name)")
        let errors = result.diagnostics.filter { $0.severity == .error }
        if fields["fail"] != nil {
          if errors.isEmpty { accepted.insert(name) }
          continue
        }
        guard errors.isEmpty else {
          if errors[0].message != "a key must be plain text" { refused.insert(name) }
          continue
        }
        guard let tree = fields["tree"]?.scalar?.string, !tree.contains("=ALI") else { continue }
        read += 1
        let expected = tree.split(separator: "\n").compactMap { scalarOfEvent($0) }
        let found = result.documents.flatMap(\.scalars).map(notation)
        if found != expected { different[name] = "\(found) for \(expected)" }
      }
    }
    #expect(read > 200, "\(read)")
    #expect(refused == Self.refusedByLibyaml)
    #expect(accepted == Self.acceptedByLibyaml)
    #expect(Set(different.keys) == Self.readDifferently, "\(different)")
  }

  /// The suite's signs for what cannot be seen.
  private func unescaped(_ text: String) -> String {
    var out = text.replacing("␣", with: " ")
    for tab in ["————»", "———»", "——»", "—»", "»"] { out = out.replacing(tab, with: "\t") }
    out = out.replacing("←", with: "\r").replacing("⇔", with: "\u{FEFF}").replacing("↵", with: "")
    return out.replacing("∎\n", with: "")
  }

  /// `=VAL &a <tag> "text` to `"text`, with the suite's escapes undone.
  private func scalarOfEvent(_ line: Substring) -> String? {
    var rest = line.drop { $0 == " " }
    guard rest.hasPrefix("=VAL ") else { return nil }
    rest = rest.dropFirst(5)
    while rest.first == "&" || rest.first == "<" {
      rest = rest.drop { $0 != " " }.dropFirst()
    }
    return String(rest).replacing("␣", with: " ").replacing("<SPC>", with: " ")
  }

  private func notation(_ scalar: YAMLScalar) -> String {
    let sign =
      switch scalar.style {
      case .plain: ":"
      case .singleQuoted: "'"
      case .doubleQuoted: "\""
      case .literal: "|"
      case .folded: ">"
      }
    return scalar.string.unicodeScalars.reduce(into: sign) { text, letter in
      switch letter {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{8}": text += "\\b"
      default: text.unicodeScalars.append(letter)
      }
    }
  }
}
