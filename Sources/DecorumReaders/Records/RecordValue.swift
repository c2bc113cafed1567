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

/// A key of a record that Decorum knows, with its value.
struct RecordEntry: Sendable {
  enum Content: Sendable {
    /// A text of the block that the record is in.
    case written(WrittenText)
    indirect case read(RecordValue)
  }

  let key: RecordKey
  /// As the file writes it.
  let name: String
  let nameSpan: Span
  let content: Content

  init(key: RecordKey, name: String, nameSpan: Span, content: Content) {
    self.key = key
    self.name = name
    self.nameSpan = nameSpan
    self.content = content
  }

  init(key: RecordKey, name: String, nameSpan: Span, value: RecordValue) {
    self.init(key: key, name: name, nameSpan: nameSpan, content: .read(value))
  }
}

/// One record on its way to become a post.
struct Record: Sendable {
  /// Where it stands; the address of its post follows from it and the name of the text's key.
  enum Place: Sendable {
    case whole
    case row(Int)
    case path(String)
    /// A path where a line holds several posts, else empty.
    case line(Int, path: String)
    case section(Int)
  }

  var span: Span
  var place: Place
  var entries: [RecordEntry] = []
  /// Of the block in which its texts are written.
  private(set) var decoder: TextDecoder

  init(span: Span, place: Place, in decoder: TextDecoder) {
    self.span = span
    self.place = place
    self.decoder = decoder
  }

  /// Gives the room of its entries to the next record.
  mutating func giveBack(to room: inout [RecordEntry]) {
    swap(&entries, &room)
    room.removeAll(keepingCapacity: true)
  }

  /// Whether a text of it, as it is written, is no UTF-8.
  var isDamaged: Bool {
    entries.contains { entry in
      guard case .written(let text) = entry.content else { return false }
      return !decoder.isUTF8(text.range)
    }
  }

  /// Reads what is written, so that the record keeps no block: it may have to wait for the next one.
  mutating func detach(_ diagnostics: inout [Diagnostic]) {
    for i in entries.indices {
      let entry = entries[i]
      entries[i] = RecordEntry(
        key: entry.key, name: entry.name, nameSpan: entry.nameSpan,
        value: entry.value(decoder, &diagnostics))
    }
    decoder = TextDecoder(Block(bytes: [], offset: 0, isLast: false), source: span.source)
  }

  /// Says what is wrong with the texts of entries that no post keeps: they are read for this alone.
  func reportDamage(
    where isLeft: (Int) -> Bool = { _ in true }, _ diagnostics: inout [Diagnostic]
  ) {
    for (i, entry) in entries.enumerated() where isLeft(i) {
      if case .written(let text) = entry.content { _ = decoder.text(text, &diagnostics) }
    }
  }

  /// Nothing, or nothing but white space.
  func isBlank(_ entry: RecordEntry) -> Bool {
    switch entry.content {
    case .written(let text): decoder.isBlank(text)
    case .read(let value): value.isBlank
    }
  }

  /// Whether it is a picture or the like, which may need no words.
  func isMedia(_ entry: RecordEntry) -> Bool {
    switch entry.key.target {
    case .field(.media), .mediaURL: !isBlank(entry)
    default: false
    }
  }
}

extension RecordEntry {
  /// Of the value.
  func span(_ decoder: TextDecoder) -> Span {
    switch content {
    case .read(let value): value.span
    case .written(let text): decoder.span(text.range)
    }
  }

  func value(_ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]) -> RecordValue {
    switch content {
    case .read(let value): value
    case .written(let text): .text(decoder.text(text, &diagnostics))
    }
  }
}
