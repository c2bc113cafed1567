import DecorumBase
import DecorumPosts
import DecorumRPC
import Testing

@testable import DecorumMCP

/// What `tools/list` says, in each revision.
@Suite struct ToolListTests {
  private func tools(_ revision: String) -> [JSON] {
    var client = Client(revision: revision)
    return client.request("tools/list")["result", "tools"]?.array ?? []
  }

  @Test func thereAreThree() {
    #expect(
      tools("2025-11-25").map { $0["name"] } == ["check_post", "check_queue", "explain_rule"])
  }

  @Test(arguments: [
    ("2024-11-05", false, false), ("2025-03-26", true, false), ("2025-06-18", true, true),
    ("2025-11-25", true, true),
  ])
  func aRevisionSeesWhatItKnows(revision: String, hasAnnotations: Bool, isStructured: Bool) {
    for tool in tools(revision) {
      #expect((tool["annotations"] != nil) == hasAnnotations)
      #expect((tool["outputSchema"] != nil) == isStructured)
      #expect((tool["title"] != nil) == isStructured)
      #expect(tool["inputSchema", "type"] == "object")
    }
    var client = Client(revision: revision)
    let result = client.request(
      "tools/call", ["name": "check_post", "arguments": ["text": "The oven is on."]])["result"]
    #expect((result?["structuredContent"] != nil) == isStructured)
    #expect(result?["content"]?.array?.count == 1 && result?["isError"] == false)
  }

  @Test func nothingIsChangedByAny() {
    for tool in tools("2025-11-25") {
      let hints = tool["annotations"]
      #expect(hints?["readOnlyHint"] == true && hints?["destructiveHint"] == false)
      #expect(hints?["idempotentHint"] == true && hints?["openWorldHint"] == false)
    }
  }

  /// Each property says what it is, and nothing that is not told is taken.
  @Test func schemasExplainThemselves() {
    func walk(_ schema: JSON, _ path: String, isArgument: Bool) {
      if let properties = schema["properties"]?.members {
        if isArgument { #expect(schema["additionalProperties"] == false, "\(path)") }
        for property in properties {
          let inner = "\(path).\(property.name)"
          #expect(property.value["description"]?.string?.isEmpty == false, "\(inner)")
          walk(property.value, inner, isArgument: isArgument)
        }
      }
      if let items = schema["items"] { walk(items, "\(path)[]", isArgument: isArgument) }
    }
    for tool in tools("2025-11-25") {
      let name = tool["name"]?.string ?? ""
      walk(tool["inputSchema"] ?? .null, name, isArgument: true)
      walk(tool["outputSchema"] ?? .null, name, isArgument: false)
    }
  }

  /// A post has the fields of the neutral format, under its names.
  @Test func aPostHasTheFieldsOfTheNeutralFormat() {
    let given = tools("2025-11-25")[0]["inputSchema", "properties"]?.members?.map(\.name)
    let fields = Field.allCases.map(\.rawValue).filter { !$0.contains(".") }
    #expect(Set(given ?? []) == Set(fields).subtracting(["local", "lint_ignore"]))
  }
}
