import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// Every key of the neutral format, as its schema lists them, is one that readers know; and the other
/// way round by construction: the shape has all fields.
@Suite struct PostShapeTests {
  /// A record that has the key, and nothing else but a text.
  private func keys(of record: String) -> FieldSet {
    let reading = Reading(NDJSONReader(source: SourceID(0)), Array(record.utf8))
    #expect(reading.said == [], "\(record)")
    return reading.posts.first?.keys ?? []
  }

  @Test(arguments: MappingShape.post.keys.map(\.name)) func theReaderKnows(_ key: String) throws {
    let field = try #require(Field(rawValue: key))
    let shape = try #require(MappingShape.post[key]?.value)
    let record =
      key == "text" ? #"{"text": "a"}"# : #"{"text": "a", "\#(key)": \#(Self.sample(shape))}"#
    #expect(keys(of: record).contains(field))
    guard let inner = shape.mappingShape ?? shape.itemShape else { return }
    for member in inner.keys where field != .lintIgnore {
      let part = #"{"\#(member.name)": \#(Self.sample(member.value))}"#
      let record = #"{"text": "a", "\#(key)": \#(shape.itemShape == nil ? part : "[\(part)]")}"#
      let nested = try #require(Field(rawValue: "\(key).\(member.name)"))
      #expect(keys(of: record).contains(nested), "\(record)")
    }
  }

  /// A value of the shape, as JSON.
  private static func sample(_ shape: ValueShape) -> String {
    switch shape {
    case .flag: "true"
    case .choice(let words), .suggestion(let words): "\"\(words[0])\""
    case .pattern(_, let examples): "\"\(examples[0])\""
    case .optional(let value): sample(value)
    case .oneOrMore(let value), .list(let value), .array(let value): "[\(sample(value))]"
    case .shaped(let shape):
      "{" + shape().keys.map { "\"\($0.name)\": \(sample($0.value))" }.joined(separator: ", ") + "}"
    default: "\"2026-11-24T09:40:00+01:00\""
    }
  }
}

extension ValueShape {
  fileprivate var itemShape: MappingShape? {
    if case .list(let value) = self { value.mappingShape } else { nil }
  }
}
