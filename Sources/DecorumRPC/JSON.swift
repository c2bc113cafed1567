/// A JSON value in memory, as messages are made of them: small, read once, and trusted in nothing. The
/// members of an object keep their order; of members of one name the last counts, as in the parsers of
/// editors.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction or exponent that fits.
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

// MARK: What a value is

extension JSON {
  package var isNull: Bool { self == .null }

  package var bool: Bool? {
    if case .bool(let value) = self { return value }
    return nil
  }

  /// Of `2.0` too: some clients know only one kind of number.
  package var int: Int? {
    switch self {
    case .int(let value): value
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  package var double: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  package var string: String? {
    if case .string(let value) = self { return value }
    return nil
  }

  package var array: [JSON]? {
    if case .array(let value) = self { return value }
    return nil
  }

  package var members: [Member]? {
    if case .object(let value) = self { return value }
    return nil
  }

  /// The elements of a list that are all strings; nil for anything else.
  package var strings: [String]? {
    guard let array else { return nil }
    let strings = array.compactMap(\.string)
    return strings.count == array.count ? strings : nil
  }

  /// The last member of that name; nil where there is none, or where this is no object.
  package subscript(name: String) -> JSON? { members?.last { $0.name == name }?.value }

  /// An object with another value under a name.
  package func replacing(_ name: String, with value: JSON) -> JSON {
    .object((members ?? []).filter { $0.name != name } + [Member(name, value)])
  }

  /// The value at the end of a path of names.
  package subscript(first: String, rest: String...) -> JSON? {
    rest.reduce(self[first]) { $0?[$1] }
  }

  /// What the value is called where another kind was expected.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .int, .double: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

// MARK: Making one

extension JSON {
  package init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

  /// An object without the members that have no value.
  package static func object(present members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }
}

/// Not by nil, which in an optional would be a null where no value was meant.
extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
