import DecorumBase

/// Small documents for a shape: every mapping in it, and in each every key with each sort of value,
/// everything else as short as the shape allows.
struct ShapeSamples {
  struct Sample {
    /// `condition.phrases`
    let name: String
    let yaml: String
  }

  /// One for every key and sort of value.
  private(set) var sound: [Sample] = []
  /// One for every mapping that takes no other keys: it has one all the same.
  private(set) var unknownKeys: [Sample] = []
  private var seen: Set<String> = []

  /// Signals know of one post only.
  private let isRule: Bool

  init(_ root: MappingShape) {
    isRule = root.name == "rule"
    visit(root) { $0 }
  }

  private mutating func visit(_ shape: MappingShape, _ wrapped: @escaping (String) -> String) {
    guard seen.insert(shape.name).inserted else { return }
    for key in Self.keys(of: shape) where isRule || !key.isForRulesOnly {
      for value in Self.values(key.value) {
        sound.append(
          Sample(
            name: "\(shape.name).\(key.name)",
            yaml: wrapped(Self.mapping(shape, key: key.name, value: value))))
      }
    }
    if shape.others.isEmpty {
      unknownKeys.append(
        Sample(
          name: shape.name, yaml: wrapped(Self.mapping(shape, key: "no_such_key", value: "word"))))
    }
    for key in Self.keys(of: shape) where isRule || !key.isForRulesOnly {
      for (inner, list) in Self.mappings(in: key.value) {
        visit(inner) { text in
          wrapped(Self.mapping(shape, key: key.name, value: list ? "[\(text)]" : text))
        }
      }
    }
  }

  /// The keys of a shape, one that the user might choose among them.
  private static func keys(of shape: MappingShape) -> [KeyShape] {
    let candidates = ["author", "shop/some-fault", "flags.paid_partnership"]
    return shape.keys
      + shape.others.compactMap { others in
        let name = candidates.first { name in
          others.pattern.map { (try? Regex($0).wholeMatch(in: name)) != nil } ?? true
        }
        return name.map { KeyShape($0, others.value, "") }
      }
  }

  private static func mapping(
    _ shape: MappingShape, key: String? = nil, value: String? = nil
  ) -> String {
    var names = shape.keys.filter(\.isRequired).map(\.name)
    if shape.isNeverEmpty, key == nil { names.append(keys(of: shape)[0].name) }
    for one in shape.cases where key == one.key && value == quoted(one.word) {
      names.append(one.needs)
    }
    for companions in shape.beside where key.map(companions.keys.contains) == true {
      names.append(companions.needOneOf[0])
    }
    for group in [shape.exactlyOne, shape.atLeastOne] where !group.isEmpty {
      if !group.contains(where: { names.contains($0) || $0 == key }) { names.append(group[0]) }
    }
    if let spread = shape.hereOrInEach { names.append(spread.key) }
    if let (list, other) = shape.listBeside, key == list, value?.first != "{" {
      names.append(other)
    }
    var entries: [String] = []
    for (i, name) in names.enumerated() where name != key && !names[..<i].contains(name) {
      // The sort of thing that the key belongs to.
      let word = shape.cases.first { $0.key == name && $0.needs == key }?.word
      entries.append("\(name): \(word ?? values(shape[name]?.value ?? .text)[0])")
    }
    if let key, let value { entries.append("\(key): \(value)") }
    return "{\(entries.joined(separator: ", "))}"
  }

  private static func values(_ value: ValueShape) -> [String] {
    switch value {
    case .text, .name, .anything: ["word"]
    case .suggestion(let words): [quoted(words[0])]
    case .pattern(_, let examples): [quoted(examples[0])]
    case .flag: ["true", "false"]
    case .integer(let least): ["\(max(least ?? 1, 1))"]
    case .number: ["0.5"]
    case .choice(let words): words.map(quoted)
    case .oneOrMore(let value): values(value) + ["[\(values(value).joined(separator: ", "))]"]
    case .list(let value), .array(let value): ["[\(values(value)[0])]"]
    case .shaped(let shape): [mapping(shape())]
    case .optional(let value), .fillable(let value): values(value)
    case .either(let values): values.flatMap(self.values)
    }
  }

  /// `true` and `false` are words of their own.
  private static func quoted(_ word: String) -> String {
    ["true", "false"].contains(word) ? word : "\"\(word)\""
  }

  private static func mappings(in value: ValueShape) -> [(MappingShape, inList: Bool)] {
    switch value {
    case .shaped(let shape): [(shape(), false)]
    case .optional(let value), .fillable(let value), .oneOrMore(let value): mappings(in: value)
    case .list(let value), .array(let value): mappings(in: value).map { ($0.0, true) }
    case .either(let values): values.flatMap(mappings)
    default: []
    }
  }
}
