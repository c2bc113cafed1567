import DecorumBase
import DecorumPosts

/// A value of a record, as JSON, a table's cell or front matter spelled it.
enum RecordValue: Sendable {
  case text(MappedText)
  /// A JSON number, as written: ids of 64 bits keep all their digits.
  case number(MappedText)
  case bool(Bool, Span)
  case null(Span)
  case list([RecordValue], Span)
  case object([RecordMember], Span)

  var span: Span {
    switch self {
    case .text(let text), .number(let text): text.span
    case .bool(_, let span), .null(let span), .list(_, let span), .object(_, let span): span
    }
  }

  /// For messages: `"text" must be a string, not …`.
  var typeName: String {
    switch self {
    case .text: "a string"
    case .number: "a number"
    case .bool(let value, _): "\(value)"
    case .null: "null"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// A named value inside a record.
struct RecordMember: Sendable {
  let name: MappedText
  let value: RecordValue

  /// From the name to the end of its value, as far as that stands behind the name.
  var span: Span {
    value.span.end >= name.span.end
      ? Span(name.span.source, name.span.start..<value.span.end) : value.span
  }
}
