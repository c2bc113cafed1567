import Decorum
import Foundation
import Testing

/// The schemas as texts: sound JSON, every reference leads somewhere, every key says what it is for,
/// and `docs/schemas` holds what the program prints. Whether they accept the right files is for a
/// public validator (`Scripts/check-schemas`).
@Suite struct SchemaTests {
  static let names = Schemas.all.map(\.name)

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/schemas")

  private func schema(_ name: String) throws -> [String: Any] {
    let text = try #require(Schemas.text(named: name))
    #expect(text.hasSuffix("}\n"))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Every mapping below a value, with the way there.
  private func objects(_ value: Any, _ path: String = "#") -> [(
    path: String, object: [String: Any]
  )] {
    if let items = value as? [Any] {
      return items.enumerated().flatMap { objects($1, "\(path)/\($0)") }
    }
    guard let object = value as? [String: Any] else { return [] }
    return [(path, object)] + object.flatMap { objects($1, "\(path)/\($0)") }
  }

  @Test(arguments: names) func referencesLeadSomewhere(_ name: String) throws {
    let root = try schema(name)
    #expect(root["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    let definitions = root["definitions"] as? [String: Any] ?? [:]
    var used: Set<String> = []
    for (path, object) in objects(root) {
      guard let reference = object["$ref"] as? String else { continue }
      let target = reference.replacing("#/definitions/", with: "")
      used.insert(target)
      #expect(definitions[target] != nil, "\(path) refers to \(reference)")
    }
    #expect(used == Set(definitions.keys), "definitions that nothing refers to")
  }

  @Test(arguments: names) func everyKeySaysWhatItIsFor(_ name: String) throws {
    for (path, object) in objects(try schema(name)) {
      // Conditionals have none, and speak of keys that are described elsewhere.
      guard object["description"] != nil, let keys = object["properties"] else { continue }
      for (key, value) in try #require(keys as? [String: [String: Any]]) {
        let doc = try #require(value["description"] as? String, "\(path) \(key)")
        #expect(doc.hasSuffix(".") || doc.hasSuffix("…"), "\(path) \(key): \(doc)")
      }
    }
  }

  @Test(arguments: names) func theDocumentedFileIsThatSchema(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("\(name).json")
    let text = try? String(contentsOf: file, encoding: .utf8)
    #expect(text == Schemas.text(named: name), "docs/schemas/\(name).json: run 'make generate'")
  }

  @Test func thereIsNoOtherFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.names.map { "\($0).json" }.sorted())
    #expect(Schemas.text(named: "rules") == nil)
  }

  @Test func rulesMayNameOptionsAndSignalsMayNot() throws {
    func limits(_ name: String) throws -> String {
      let definitions = try #require(try schema(name)["definitions"] as? [String: [String: Any]])
      let count = try #require(definitions["count"]?["properties"] as? [String: [String: Any]])
      return try #require(count["min"]?["pattern"] as? String)
    }
    #expect(try limits("rule") == "^[+-]?[0-9]+$|^\\$")
    #expect(try limits("signal") == "^[+-]?[0-9]+$")
  }

  @Test func signalsKnowOfOnePostOnly() throws {
    func keys(_ name: String) throws -> Set<String> {
      let definitions = try #require(try schema(name)["definitions"] as? [String: [String: Any]])
      let condition = try #require(definitions["condition"]?["properties"] as? [String: Any])
      return Set(condition.keys)
    }
    #expect(
      try keys("rule").subtracting(keys("signal")) == [
        "earlier", "later", "answer", "silence", "addressed_to", "replies_to",
      ])
  }

  @Test func theConfigurationKnowsTheBuiltInRules() throws {
    let definitions = try #require(try schema("config")["definitions"] as? [String: [String: Any]])
    let burst = try #require(definitions["frequency.burst"]?["properties"] as? [String: Any])
    #expect(burst["max"] != nil && burst["severity"] != nil)
    let max = try #require(burst["max"] as? [String: Any])
    #expect(max["description"] as? String == "By default 4.")
  }

  @Test func editorsAreToldWhereTheSchemaIs() {
    #expect(
      Schemas.editorLine(for: "rule", in: "../../.decorum")
        == "# yaml-language-server: $schema=../../.decorum/rule.schema.json")
  }
}
