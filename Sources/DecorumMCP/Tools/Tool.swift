import DecorumBase
import DecorumRPC

/// Something that a client may ask for: what it takes, what it answers, and who does it. Both shapes are
/// what schemas are drawn from, what arguments are held to, and what tests hold answers to.
protocol Tool {
  var name: String { get }
  var title: String { get }
  /// For a model that has to choose.
  var description: String { get }
  var arguments: MappingShape { get }
  var answer: MappingShape { get }

  /// - Parameter arguments: as `ArgumentReader` let them through.
  func call(_ arguments: JSON) throws(ToolFault) -> JSON
}

/// Why a tool did not do what it was asked: for the model, which can do something about it.
struct ToolFault: Error, Hashable, Sendable {
  /// One sentence each, in the order of the arguments.
  let problems: [String]

  init(_ problems: [String]) { self.problems = problems }
  init(_ problem: String) { problems = [problem] }
}

extension Tool {
  /// How `tools/list` shows it.
  func listing(in revision: ProtocolRevision) -> JSON {
    let isStructured = revision.hasStructuredAnswers
    return .object(present: [
      "name": .string(name), "title": isStructured ? .string(title) : nil,
      "description": .string(description),
      "inputSchema": AnswerSchema.ofArguments(arguments),
      "outputSchema": isStructured ? AnswerSchema.ofAnswer(answer) : nil,
      "annotations": revision.hasAnnotations ? annotations : nil,
    ])
  }

  /// Nothing here writes, and nothing here speaks to anybody but the client.
  private var annotations: JSON {
    [
      "title": .string(title), "readOnlyHint": true, "destructiveHint": false,
      "idempotentHint": true, "openWorldHint": false,
    ]
  }
}
