import DecorumBase
import DecorumRPC

/// The shapes of arguments and answers as JSON Schemas of 2020-12, the draft that the protocol means
/// where a schema names none. Everything stands where it is used: models read schemas, and follow no
/// references.
struct AnswerSchema {
  /// Arguments are told in the plainest way; what is taken besides (nothing for a value, one value for a
  /// list of one) is no use to anybody who can read the schema.
  private let isForArguments: Bool

  static func ofArguments(_ shape: MappingShape) -> JSON {
    AnswerSchema(isForArguments: true).object(shape, hasDescription: false)
  }

  static func ofAnswer(_ shape: MappingShape) -> JSON {
    AnswerSchema(isForArguments: false).object(shape, hasDescription: false)
  }

  private func object(_ shape: MappingShape, hasDescription: Bool = true) -> JSON {
    let required = shape.keys.filter(\.isRequired).map(\.name)
    var members: [JSON.Member] = [.init("type", "object")]
    if hasDescription { members.append(.init("description", .string(shape.doc))) }
    if !shape.keys.isEmpty {
      members.append(.init("properties", .object(shape.keys.map(property))))
    }
    if !required.isEmpty { members.append(.init("required", JSON(required))) }
    if isForArguments {
      let others = shape.keys.isEmpty ? shape.others.first : nil
      members.append(
        .init("additionalProperties", others.map { value($0.value) } ?? .bool(false)))
    }
    return .object(members)
  }

  private func property(_ key: KeyShape) -> JSON.Member {
    let members = value(key.value).members ?? []
    // What a key means says more than what stands behind it.
    let others = members.filter { $0.name != "description" }
    return .init(key.name, .object(others + [.init("description", .string(key.doc))]))
  }

  private func value(_ shape: ValueShape) -> JSON {
    switch shape {
    case .text, .name: return ["type": "string"]
    case .suggestion(let words): return ["type": "string", "examples": JSON(words)]
    case .pattern(let pattern, let examples):
      return .object(present: [
        "type": "string", "pattern": .string(pattern),
        "examples": examples.isEmpty ? nil : JSON(examples),
      ])
    case .flag: return ["type": "boolean"]
    case .integer(let least):
      return .object(present: ["type": "integer", "minimum": least.map { .int($0) }])
    case .number: return ["type": "number"]
    case .choice(let words): return ["type": "string", "enum": JSON(words)]
    case .oneOrMore(let item), .list(let item), .array(let item):
      return ["type": "array", "items": value(item)]
    case .shaped(let shape): return object(shape())
    case .optional(let inner): return isForArguments ? value(inner) : orNull(value(inner))
    case .either(let values): return ["anyOf": .array(values.map(value))]
    case .anything: return [:]
    case .fillable(let inner): return value(inner)
    }
  }

  private func orNull(_ schema: JSON) -> JSON {
    .object(
      (schema.members ?? []).map { member in
        switch (member.name, member.value) {
        case ("type", .string(let type)): JSON.Member("type", JSON([type, "null"]))
        case ("enum", .array(let words)): JSON.Member("enum", .array(words + [.null]))
        default: member
        }
      })
  }
}
