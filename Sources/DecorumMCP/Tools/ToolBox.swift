import DecorumBase
import DecorumRPC

/// All tools, and how one of them is called: found by its name, its arguments held to its shape, its
/// answer given as a value and as text.
struct ToolBox {
  let all: [any Tool]

  init(_ settings: MCPSettings) {
    let checking = Checking(settings)
    all = [CheckPostTool(checking), CheckQueueTool(checking), ExplainRuleTool(settings)]
  }

  func call(_ params: JSON, in revision: ProtocolRevision) throws(RPCError) -> JSON {
    guard let name = params["name"]?.string else {
      throw .invalidParameters("\"name\" must be the name of a tool")
    }
    guard let tool = all.first(where: { $0.name == name }) else {
      let help = Suggestions.help(for: name, among: all.map(\.name)) ?? ""
      throw .invalidParameters("there is no tool \(ShownText.quoted(name)); \(help)")
    }
    let given = params["arguments"] ?? .null
    guard given.isNull || given.members != nil else {
      throw .invalidParameters("\"arguments\" must be an object, not \(given.kind)")
    }
    do throws(ToolFault) {
      let arguments = try ArgumentReader(tool).read(given.isNull ? [:] : given)
      let answer = try tool.call(arguments)
      return Self.result(answer, isError: false, in: revision)
    } catch {
      return Self.result(["error": JSON(error.problems)], isError: true, in: revision)
    }
  }

  /// The text says the same as the value, for clients that show texts only. An error has no value: it is
  /// not what the tool said that it answers.
  private static func result(
    _ answer: JSON, isError: Bool, in revision: ProtocolRevision
  ) -> JSON {
    .object(present: [
      "content": [["type": "text", "text": .string(AnswerText.spelled(answer))]],
      "structuredContent": revision.hasStructuredAnswers && !isError ? answer : nil,
      "isError": .bool(isError),
    ])
  }
}
