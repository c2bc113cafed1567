import DecorumBase

/// Reads what `PackWriter` wrote. Whatever it meets, it throws rather than traps: then the loader
/// parses the YAML instead.
struct PackReader {
  let source: SourceID
  /// The literal of the program, or a stretch of it: what is kept for later stays there.
  private let written: Substring.UTF8View
  /// The same, where bytes are quick to reach.
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  /// YAML nests no deeper than 64, and no level of it makes more than a few conditions.
  private static let deepest = 256
  /// Markets that share a language share patterns: each is compiled once. By length: what is not ASCII
  /// costs more to hash than the few of one length to compare.
  private var labels: [Int: [(source: String, pattern: LazyPattern)]] = [:]

  init(_ written: Substring.UTF8View, of source: SourceID) {
    self.written = written
    bytes = written.copied
    self.source = source
  }

  init(_ text: String, of source: SourceID) { self.init(text[...].utf8, of: source) }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(StaleCompilation) -> UInt64 {
    // Most are small.
    if offset < bytes.count, bytes[offset] & 0x20 == 0 {
      defer { offset += 1 }
      return UInt64(bytes[offset] & 0x1F)
    }
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x1F) << shift
      shift += 5
      if byte & 0x20 == 0 { return value }
    }
    throw StaleCompilation()
  }

  /// Of things to come, each of which takes a byte at least.
  mutating func count() throws(StaleCompilation) -> Int {
    let count = try number()
    guard count <= UInt64(bytes.count - offset) else { throw StaleCompilation() }
    return Int(count)
  }

  mutating func text() throws(StaleCompilation) -> ArraySlice<UInt8> {
    let count = try count()
    defer { offset += count }
    return bytes[offset..<(offset + count)]
  }

  /// A text that is to be read later, if at all.
  mutating func textForLater() throws(StaleCompilation) -> Substring.UTF8View {
    let count = try count()
    defer { offset += count }
    let start = written.index(written.startIndex, offsetBy: offset)
    return written[start..<written.index(start, offsetBy: count)]
  }

  /// The text that something written begins with, where it stands; nil where it begins with none.
  static func withFirstText<Result>(
    of written: Substring.UTF8View, _ body: (borrowing Swift.Span<UInt8>) -> Result
  ) -> Result? {
    let bytes = written.span
    var (count, shift, offset) = (0, 0, 0)
    while offset < bytes.count, shift < 30 {
      let byte = bytes[offset]
      count |= Int(byte & 0x1F) << shift
      (shift, offset) = (shift + 5, offset + 1)
      if byte & 0x20 == 0 {
        return count <= bytes.count - offset
          ? body(bytes.extracting(offset..<offset + count)) : nil
      }
    }
    return nil
  }

  mutating func read<Value: Compiled>(_ type: Value.Type = Value.self) throws(StaleCompilation)
    -> Value
  {
    try Value(from: &self)
  }

  /// What may hold others of its kind: a damaged form may hold them without end.
  mutating func nested<Value>(
    _ read: (inout PackReader) throws(StaleCompilation) -> Value
  ) throws(StaleCompilation) -> Value {
    guard depth < Self.deepest else { throw StaleCompilation() }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  mutating func label() throws(StaleCompilation) -> LazyPattern {
    let pattern = try read(LazyPattern.self)
    let source = pattern.source
    let length = source.utf8.count
    if let known = labels[length]?.first(where: { $0.source == source }) { return known.pattern }
    labels[length, default: []].append((source, pattern))
    return pattern
  }
}

/// The compiled form is not of this build.
struct StaleCompilation: Error {}

extension Substring.UTF8View {
  /// The bytes in one piece: one by one they are slow to get.
  var copied: [UInt8] { withContiguousStorageIfAvailable { Array($0) } ?? Array(self) }
}
