import DecorumBase

/// Renders the shape of a document as a JSON Schema, draft-07: the newest that editors' YAML servers
/// know whole.
///
/// A schema refuses nothing that Decorum reads. It lets some things through that only Decorum can
/// refuse: patterns that do not compile, names that lead nowhere.
struct SchemaRenderer {
  /// How values are written.
  enum Dialect { case yaml, json }

  private typealias Member = (key: String, value: SchemaNode)

  private let dialect: Dialect
  /// Whether the document is a rule, which may look at other posts.
  private let isRule: Bool
  /// Whether values may be options of the rule here.
  private var isFillable = false
  private var definitions: [(name: String, node: SchemaNode)] = []
  private var begun: Set<String> = []

  static func text(_ shape: MappingShape, _ dialect: Dialect, isRule: Bool = false) -> String {
    var renderer = SchemaRenderer(dialect: dialect, isRule: isRule)
    let members = renderer.members(of: shape)
    let definitions = renderer.definitions.sorted { $0.name < $1.name }
    var root: [Member] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("Decorum: \(shape.what)")),
    ]
    root += members
    if !definitions.isEmpty {
      root.append(("definitions", .object(definitions.map { ($0.name, $0.node) })))
    }
    return SchemaNode.object(root).text() + "\n"
  }

  private init(dialect: Dialect, isRule: Bool) {
    self.dialect = dialect
    self.isRule = isRule
  }

  // MARK: Mappings

  private mutating func members(of shape: MappingShape) -> [Member] {
    var members: [Member] = [
      ("description", .string(shape.doc)), ("type", .string("object")),
    ]
    let keys = shape.keys.filter { isRule || !$0.isForRulesOnly }
    if !keys.isEmpty {
      members.append(
        (
          "properties",
          .object(
            keys.map { key in
              (
                key.name,
                .object([("description", .string(key.doc))] + self.members(of: key.value))
              )
            })
        ))
    }
    members += others(of: shape)
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(("required", .strings(required))) }
    if shape.isNeverEmpty { members.append(("minProperties", .integer(1))) }
    if let most = shape.atMost { members.append(("maxProperties", .integer(most))) }
    let names = Set(keys.map(\.name))
    if !shape.exactlyOne.isEmpty {
      members.append(("oneOf", Self.required(shape.exactlyOne.filter(names.contains))))
    }
    if !shape.atLeastOne.isEmpty {
      members.append(("anyOf", Self.required(shape.atLeastOne.filter(names.contains))))
    }
    if let spread = shape.hereOrInEach { members.append(("anyOf", Self.alternatives(spread))) }
    if !shape.beside.isEmpty {
      members.append(
        (
          "dependencies",
          .object(
            shape.beside.flatMap { companions in
              companions.keys.map {
                ($0, .object([("anyOf", Self.required(companions.needOneOf))]))
              }
            })
        ))
    }
    return members + conditionals(of: shape)
  }

  /// What one key says about another.
  private func conditionals(of shape: MappingShape) -> [Member] {
    var members: [Member] = []
    if let (key, other) = shape.listBeside {
      func types(_ names: [String]) -> SchemaNode {
        .object([("properties", .object([(key, .object([("type", .strings(names))]))]))])
      }
      members += [
        ("if", .object([("required", .strings([other]))])),
        ("then", types(["array", "string", "null"])), ("else", types(["object"])),
      ]
    }
    if !shape.cases.isEmpty {
      let cases = shape.cases.map { one in
        let value = SchemaNode.object([("enum", .strings([one.word]))])
        return SchemaNode.object([
          (
            "if",
            .object([
              ("required", .strings([one.key])), ("properties", .object([(one.key, value)])),
            ])
          ),
          ("then", .object([("required", .strings([one.needs]))])),
        ])
      }
      members.append(("allOf", .array(cases)))
    }
    return members
  }

  private mutating func others(of shape: MappingShape) -> [Member] {
    var patterns: [Member] = []
    for others in shape.others {
      if case .anything = others.value { return [("additionalProperties", .bool(true))] }
      let value = SchemaNode.object(members(of: others.value))
      guard let pattern = others.pattern else { return [("additionalProperties", value)] }
      patterns.append((pattern, value))
    }
    let closed: [Member] = [("additionalProperties", .bool(false))]
    return patterns.isEmpty ? closed : [("patternProperties", .object(patterns))] + closed
  }

  private static func required(_ names: [String]) -> SchemaNode {
    .array(names.map { .object([("required", .strings([$0]))]) })
  }

  private static func alternatives(_ spread: MappingShape.Distributed) -> SchemaNode {
    let required = SchemaNode.object([("required", .strings([spread.key]))])
    var below = SchemaNode.object([("items", required)])
    for key in spread.path.reversed() {
      below = .object([("required", .strings([key])), ("properties", .object([(key, below)]))])
    }
    return .array([required, below])
  }

  // MARK: Values

  private mutating func members(of value: ValueShape) -> [Member] {
    switch value {
    case .text: types(dialect == .yaml ? ["string", "number", "boolean"] : ["string"])
    case .name: types(dialect == .yaml ? ["string", "number", "boolean"] : ["string", "number"])
    case .suggestion(let words): members(of: .text) + [("examples", .strings(words))]
    case .pattern(let pattern, let examples):
      [("type", .string("string")), ("pattern", .string(orOption(pattern)))]
        + (examples.isEmpty ? [] : [("examples", .strings(examples))])
    case .flag: scalar("boolean", "^(true|false)$")
    case .integer(let least):
      scalar("integer", "^[+-]?[0-9]+$") + (least.map { [("minimum", .integer($0))] } ?? [])
    case .number: scalar("number", #"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$"#)
    case .choice(let words): choice(words)
    case .oneOrMore(let value): oneOrMore(value)
    case .list(let value): list(value)
    case .array(let value):
      [("type", .string("array")), ("items", .object(members(of: value)))]
    case .shaped(let shape): [("$ref", .string("#/definitions/\(definition(shape()))"))]
    case .optional(let value): optional(value)
    case .either(let values): [("anyOf", .array(values.map { .object(members(of: $0)) }))]
    case .anything: []
    case .fillable(let value): filled(value)
    }
  }

  private mutating func filled(_ value: ValueShape) -> [Member] {
    isFillable = true
    defer { isFillable = false }
    return members(of: value)
  }

  private mutating func definition(_ shape: MappingShape) -> String {
    let name = String(shape.name.map { $0 == "/" ? "." : $0 })
    if begun.insert(name).inserted {
      definitions.append((name, .object(members(of: shape))))
    }
    return name
  }

  private mutating func optional(_ value: ValueShape) -> [Member] {
    let members = widened(members(of: value), by: ["null"])
    // An option may stand for a whole mapping, too.
    guard isFillable, case .shaped = value,
      let i = members.firstIndex(where: { $0.key == "anyOf" }),
      case .array(let alternatives) = members[i].value
    else { return members }
    let option = SchemaNode.object([("type", .string("string")), ("pattern", .string(Self.option))])
    return [("anyOf", .array(alternatives + [option]))]
  }

  private mutating func oneOrMore(_ value: ValueShape) -> [Member] {
    let one = members(of: value)
    guard one.contains(where: { $0.key == "type" }) else {
      return [
        (
          "anyOf",
          .array([
            .object(one),
            .object([("type", .strings(["array", "null"])), ("items", .object(one))]),
          ])
        )
      ]
    }
    let more = widened(one, by: ["array", "null"])
    return more + [("items", .object(one))]
  }

  private mutating func list(_ value: ValueShape) -> [Member] {
    let items: Member = ("items", .object(members(of: value)))
    if isFillable {
      return types(["array", "null", "string"]) + [("pattern", .string(Self.option)), items]
    }
    return types(["array", "null"]) + [items]
  }

  private mutating func choice(_ words: [String]) -> [Member] {
    var values = words.map(SchemaNode.string)
    if dialect == .yaml {
      if words.contains("true") { values.append(.bool(true)) }
      if words.contains("false") { values.append(.bool(false)) }
    }
    let node: Member = ("enum", .array(values))
    guard isFillable else { return [node] }
    return [
      (
        "anyOf",
        .array([
          .object([node]),
          .object([("type", .string("string")), ("pattern", .string(Self.option))]),
        ])
      )
    ]
  }

  /// A value of that type, or a text that spells one.
  private func scalar(_ type: String, _ spelling: String) -> [Member] {
    if dialect == .json { return [("type", .string(type))] }
    return types([type, "string"]) + [("pattern", .string(orOption(spelling)))]
  }

  private static let option = "^\\$"

  private func orOption(_ pattern: String) -> String {
    isFillable ? "\(pattern)|\(Self.option)" : pattern
  }

  private func types(_ names: [String]) -> [Member] {
    [("type", names.count == 1 ? .string(names[0]) : .strings(names))]
  }

  /// The same value, or one of other types.
  private func widened(_ members: [Member], by types: [String]) -> [Member] {
    var members = members
    if let i = members.firstIndex(where: { $0.key == "type" }) {
      var all: [SchemaNode] = []
      switch members[i].value {
      case .array(let names): all = names
      case let name: all = [name]
      }
      let known = all.map { $0.text() }
      all += types.map(SchemaNode.string).filter { !known.contains($0.text()) }
      members[i].value = .array(all)
      return members
    }
    let others = SchemaNode.object(
      [("type", types.count == 1 ? .string(types[0]) : .strings(types))])
    if let i = members.firstIndex(where: { $0.key == "anyOf" }),
      case .array(let alternatives) = members[i].value
    {
      members[i].value = .array(alternatives + [others])
      return members
    }
    return [("anyOf", .array([.object(members), others]))]
  }
}
