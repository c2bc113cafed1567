import DecorumBase
import DecorumPosts

/// One record on its way to become a post: the values of keys that Decorum knows, as far as possible
/// where they stand in the block. Hundreds of thousands are made in a second, so an entry is plain
/// numbers, and what needs memory of its own stands beside the entries, mostly shared by all records.
struct Record: Sendable {
  /// Where it stands; the address of its post follows from it and the name of the text's key.
  enum Place: Sendable {
    case whole
    case row(Int)
    case path(String)
    /// An item of a list, from 0.
    case item(of: String, Int)
    /// A path where a line holds several posts, else empty.
    case line(Int, path: String)
    case section(Int)
  }

  var span: Span
  var place: Place
  private(set) var entries: [RecordEntry]
  /// What the entries are called; a table's rows share it.
  private var names: [RecordName]
  private var values: [RecordValue] = []
  /// Of the block in which its texts are written.
  private(set) var decoder: TextDecoder

  /// - Parameter names: of the entries that will be appended by their numbers.
  /// - Parameter room: of the record before, to be given back.
  init(
    span: Span, place: Place, in decoder: TextDecoder, names: [RecordName],
    using room: inout [RecordEntry]
  ) {
    self.span = span
    self.place = place
    self.decoder = decoder
    self.names = names
    entries = []
    swap(&entries, &room)
  }

  init(span: Span, place: Place, in decoder: TextDecoder, items: [RecordItem] = []) {
    self.span = span
    self.place = place
    self.decoder = decoder
    names = []
    entries = []
    for item in items { append(item) }
  }

  /// Gives the room of its entries to the next record.
  mutating func giveBack(to room: inout [RecordEntry]) {
    swap(&entries, &room)
    room.removeAll(keepingCapacity: true)
  }

  // MARK: Entries

  mutating func reserveCapacity(_ count: Int) {
    entries.reserveCapacity(count)
    names.reserveCapacity(count)
    values.reserveCapacity(count / 2)
  }

  /// - Parameter name: the number of its name.
  mutating func append(
    _ name: Int, _ traits: RecordKey.Traits, at nameSpan: Span, _ content: RecordEntry.Content
  ) {
    entries.append(
      RecordEntry(name: name, traits: traits, nameSpan: nameSpan, content: content))
  }

  mutating func append(
    _ name: Int, _ traits: RecordKey.Traits, at nameSpan: Span, _ value: RecordValue
  ) {
    values.append(value)
    append(name, traits, at: nameSpan, .value(values.count - 1))
  }

  mutating func append(_ item: RecordItem) {
    names.append(RecordName(key: item.key, name: item.name))
    switch item.content {
    case .written(let text):
      append(names.count - 1, item.key.traits, at: item.nameSpan, .written(text))
    case .read(let value):
      append(names.count - 1, item.key.traits, at: item.nameSpan, value)
    }
  }

  func name(of entry: RecordEntry) -> String { names[entry.name].name }

  func target(of entry: RecordEntry) -> RecordKey.Target { names[entry.name].key.target }

  func rank(of entry: RecordEntry) -> Int { names[entry.name].key.rank }

  /// The entry by itself.
  func item(_ entry: RecordEntry) -> RecordItem {
    let content: RecordItem.Content =
      switch entry.content {
      case .written(let text): .written(text)
      case .value(let i): .read(values[i])
      case .assumed: .read(names[entry.name].assumption.value(at: entry.nameSpan))
      }
    return RecordItem(
      key: names[entry.name].key, name: names[entry.name].name, nameSpan: entry.nameSpan,
      content: content)
  }

  /// What is assumed where the entry says so; nil for what is true or false.
  func assumedWord(_ entry: RecordEntry) -> [UInt8]? { names[entry.name].assumption.word }

  // MARK: What it holds

  /// Whether the value could be what the key says.
  func hasExpectedShape(_ entry: RecordEntry) -> Bool {
    guard case .value(let i) = entry.content else { return true }
    switch values[i] {
    case .text, .null: return true
    default: return values[i].couldBe(what: names[entry.name].key)
    }
  }

  /// Whether a text of it, as it is written, is no UTF-8.
  var isDamaged: Bool {
    !decoder.isWholeUTF8
      && entries.contains { entry in
        guard case .written(let text) = entry.content else { return false }
        return !decoder.isUTF8(text.range)
      }
  }

  /// Reads what is written, so that the record keeps no block: it may have to wait for the next one.
  mutating func detach(_ diagnostics: inout [Diagnostic]) {
    for i in entries.indices {
      guard case .written(let text) = entries[i].content else { continue }
      values.append(.text(decoder.text(text, &diagnostics)))
      entries[i].content = .value(values.count - 1)
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
    case .value(let i): values[i].isBlank
    case .assumed: false
    }
  }

  /// Whether it is a picture or the like, which may need no words.
  func isMedia(_ entry: RecordEntry) -> Bool {
    switch target(of: entry) {
    case .field(.media), .mediaURL: !isBlank(entry)
    default: false
    }
  }
}

/// A key that Decorum knows, as a file writes it.
struct RecordName: Sendable {
  let key: RecordKey
  let name: String
  /// What holds for entries that are assumed.
  var assumption = RecordAssumption()
}

/// Something that is true of all records of a table.
struct RecordAssumption: Sendable {
  /// nil for what is true or false.
  var word: [UInt8]?

  func value(at place: Span) -> RecordValue {
    guard let word else { return .bool(true, place) }
    return .text(MappedText(standingFor: word, at: place))
  }
}

/// A value of a record, in numbers.
struct RecordEntry: Sendable {
  enum Content: Sendable {
    /// A text of the block that the record is in.
    case written(WrittenText)
    /// A number among the record's values.
    case value(Int)
    /// What its name says of all records.
    case assumed
  }

  /// Among the record's names.
  let name: Int
  let traits: RecordKey.Traits
  let nameSpan: Span
  var content: Content
}

/// A value of a record with all that belongs to it.
struct RecordItem: Sendable {
  enum Content: Sendable {
    /// A text of the block that the record is in.
    case written(WrittenText)
    case read(RecordValue)
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
