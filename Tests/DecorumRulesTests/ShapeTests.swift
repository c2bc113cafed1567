import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumYAML
import Foundation
import Testing

/// The shapes that schemas are rendered from say what the parsers read: whatever a shape allows is
/// read without a fault, and whatever it does not describe is an unknown key. That parsers ask for no
/// key beyond the shape is asserted in `MappingReader`.
@Suite struct ShapeTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let shape: MappingShape
    /// Where a pack has such a file; nil for the configuration.
    let path: String?
    var testDescription: String { shape.name }
  }

  static let kinds = [
    Kind(shape: .rule, path: "some/rule.yaml"), Kind(shape: .signal, path: "_signals/some.yaml"),
    Kind(shape: .table, path: "_tables/some.yaml"), Kind(shape: .configuration, path: nil),
    Kind(shape: .ignoreFile, path: nil), Kind(shape: .baselineFile, path: nil),
  ]

  /// Names lead nowhere in samples; everything else must be right.
  static let open: Set = [
    "rule/unknown-rule", "rule/unknown-signal", "rule/unknown-table", "rule/broken-signal",
  ]

  private func faults(_ yaml: String, _ kind: Kind) -> [Diagnostic] {
    if kind.shape.name == "ignore" {
      let (entries, problems) = IgnoreFile.parse(Array(yaml.utf8), in: SourceID(0))
      return problems
        + entries.compactMap(\.written.fault).map {
          Diagnostic(RuleID(known: "suppression/malformed"), .error, $0.message, at: Label($0.span))
        }
    }
    if kind.shape.name == "baseline" {
      return BaselineFile.parse(Array(yaml.utf8), in: SourceID(0)).problems
    }
    guard let path = kind.path else {
      return ConfigParser.parse(Array(yaml.utf8), in: SourceID(0)).1.filter {
        !Self.open.contains($0.rule.description)
      }
    }
    let words = "{kind: list, as_of: 2026-01-01, review_by: 2027-01-01, values: [one]}\n"
    let rule = "summary: s\nmessage: m\ncheck: {find: {signal: some}}\n"
    let pack = Pack(
      ["_tables/word.yaml": words, "uses/it.yaml": rule].merging([path: yaml]) { $1 })
    return pack.load().diagnostics.filter { !Self.open.contains($0.rule.description) }
  }

  @Test(arguments: kinds) func whatAShapeAllowsIsRead(_ kind: Kind) throws {
    let samples = ShapeSamples(kind.shape).sound
    #expect(samples.count > 9)
    for (number, sample) in samples.enumerated() {
      if let fault = faults(sample.yaml, kind).first {
        Issue.record("\(sample.name): \(fault.rule) \(fault.message): \(sample.yaml)")
      }
      try keep(sample, number, of: kind)
    }
  }

  @Test(arguments: kinds) func whatItDoesNotDescribeIsUnknown(_ kind: Kind) {
    let samples = ShapeSamples(kind.shape).unknownKeys
    #expect(!samples.isEmpty)
    for sample in samples {
      let faults = faults(sample.yaml, kind)
      #expect(
        faults.contains { $0.message.contains("\"no_such_key\"") },
        "\(sample.name) takes any key: \(sample.yaml) \(faults.map(\.message))")
    }
  }

  @Test func askingForAKeyThatNoSchemaKnowsTraps() async {
    await #expect(processExitsWith: .failure) {
      let node = YAMLParser.parse(Array("a: 1".utf8), in: SourceID(0)).documents[0]
      var reader = MappingReader(node, MappingShape("thing", "a thing", ""), family: .rule)
      _ = reader.string("a")
    }
  }

  /// `Scripts/check-schemas` has a public validator read the samples too.
  private func keep(_ sample: ShapeSamples.Sample, _ number: Int, of kind: Kind) throws {
    guard let folder = ProcessInfo.processInfo.environment["DECORUM_SCHEMA_SAMPLES"] else { return }
    let path = "\(folder)/\(kind.shape.name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let name = "\(number)-\(sample.name.replacing("/", with: ".")).yaml"
    try (sample.yaml + "\n").write(
      toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }
}
