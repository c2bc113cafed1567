import DecorumBase

/// Reads what `PackWriter` wrote. Whatever it meets, it throws rather than traps: then the loader
/// parses the YAML instead.
struct PackReader {
  let source: SourceID
  /// Numbers for what is called by name; nil = names stay names.
  private let names: PackNames?
  private let pack: String
  /// The literal of the program, or a stretch of it. Texts stay there, and most of what is stored is texts
  /// that are read later, if at all: so the rest is taken out in small pieces.
  private let written: Substring.UTF8View
  private let length: Int
  /// A piece where bytes are quick to reach, and where it begins.
  private var piece: [UInt8] = []
  private var pieceStart = 0
  /// The next byte, as seen from the piece's first one; behind its end where a text was stepped over.
  private var place = 0
  private var depth = 0
  /// YAML nests no deeper than 64, and no level of it makes more than a few conditions.
  private static let deepest = 256
  /// Markets that share a language share patterns: each is compiled once. By length: what is not ASCII
  /// costs more to hash than the few of one length to compare.
  private var labels: [Int: [(source: String, pattern: LazyPattern)]] = [:]

  /// - Parameters:
  ///   - names: of the book that is made; nil leaves references without a number.
  ///   - pack: that of the file.
  init(
    _ written: Substring.UTF8View, of source: SourceID, names: PackNames? = nil,
    in pack: String = ""
  ) {
    self.written = written
    length = written.count
    self.source = source
    self.names = names
    self.pack = pack
  }

  init(_ text: String, of source: SourceID) { self.init(text[...].utf8, of: source) }

  var isAtEnd: Bool { pieceStart + place == length }

  mutating func number() throws(StaleCompilation) -> UInt64 {
    let first = try byte()
    // Most are small.
    if first & 0x20 == 0 { return UInt64(first & 0x1F) }
    var value = UInt64(first & 0x1F)
    var shift: UInt64 = 5
    while shift < 64 {
      let byte = try byte()
      value |= UInt64(byte & 0x1F) << shift
      shift += 5
      if byte & 0x20 == 0 { return value }
    }
    throw StaleCompilation()
  }

  private mutating func byte() throws(StaleCompilation) -> UInt8 {
    if place >= piece.count { try takePiece() }
    defer { place += 1 }
    return piece[place]
  }

  /// Where pieces follow each other without a text between them, larger and larger ones.
  private mutating func takePiece() throws(StaleCompilation) {
    let next = pieceStart + place
    guard next < length else { throw StaleCompilation() }
    let wanted = place == piece.count ? max(2 * piece.count, 512) : 512
    let start = written.index(written.startIndex, offsetBy: next)
    let end = written.index(start, offsetBy: min(wanted, length - next))
    piece = written[start..<end].copied
    (pieceStart, place) = (next, 0)
  }

  /// Numbers that ascend, each written as the step from the one before.
  mutating func ascending(_ count: Int) throws(StaleCompilation) -> [Int32] {
    var numbers = [Int32](repeating: 0, count: count)
    var last: UInt64 = 0
    var i = 0
    while i < count {
      // Small steps, as most are, for as long as the piece has them.
      while i < count, place < piece.count, piece[place] & 0x20 == 0, last < 1 << 30 {
        last += UInt64(piece[place] & 0x1F)
        numbers[i] = Int32(last)
        place += 1
        i += 1
      }
      if i == count { return numbers }
      let step = try number()
      guard step < 1 << 24, last < 1 << 30 else { throw StaleCompilation() }
      last += step
      numbers[i] = Int32(last)
      i += 1
    }
    return numbers
  }

  /// Of things to come, each of which takes a byte at least.
  mutating func count() throws(StaleCompilation) -> Int {
    let number = try number()
    guard number <= UInt64(length - pieceStart - place) else { throw StaleCompilation() }
    return Int(number)
  }

  /// A text, where it stands.
  mutating func text() throws(StaleCompilation) -> Substring.UTF8View {
    let count = try count()
    if count == 0 { return written.prefix(0) }
    let start = written.index(written.startIndex, offsetBy: pieceStart + place)
    place += count
    return written[start..<written.index(start, offsetBy: count)]
  }

  // MARK: References

  // Their numbers in the book that is made; -1 where they stay names.

  func number(ofSignal name: String) -> Int { names?.signal(name, in: pack) ?? -1 }
  func number(ofLabels name: String) -> Int { names?.labels(name, in: pack) ?? -1 }
  func number(ofProfiles name: String) -> Int { names?.profiles(name, in: pack) ?? -1 }

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
