import DecorumBase
import DecorumRPC

/// Posts that came in a message, written as records of the neutral format, so that they are read as any
/// others are. Each text keeps the way back: a place in the records is a place in a text that the client
/// knows, down to the byte.
struct WrittenPosts {
  /// A text of a post as the client gave it.
  struct Text: Sendable {
    /// `text`, `media[0].alt`.
    let field: String
    let bytes: [UInt8]
    /// Between the quotation marks of its record.
    fileprivate let written: Range<Int>
    fileprivate let map: OffsetMap
  }

  /// A place in a post; without a text it is the post as a whole.
  struct Place {
    let post: Int
    var text: Text?
    var range: Range<Int> = 0..<0
  }

  private(set) var bytes: [UInt8] = []
  /// Where each record ends; the next one begins behind its line end.
  private var ends: [Int] = []
  /// In the order in which they are written.
  private var texts: [Text] = []

  init(_ posts: [JSON]) {
    for post in posts {
      write(post, at: "")
      ends.append(bytes.count)
      bytes.append(0x0A)
    }
  }

  /// nil behind the last post.
  func place(of range: Range<Int>) -> Place? {
    guard let post = ends.firstIndex(where: { range.lowerBound <= $0 }) else { return nil }
    let text = texts.last { $0.written.lowerBound <= range.lowerBound }
    guard let text, range.upperBound <= text.written.upperBound else { return Place(post: post) }
    let inner = text.map.derived(ofExact: range, length: text.bytes.count)
    return Place(post: post, text: text, range: inner ?? 0..<text.bytes.count)
  }

  private mutating func write(_ json: JSON, at path: String) {
    switch json {
    case .string(let text): write(text, at: path)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (i, item) in items.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        write(item, at: "\(path)[\(i)]")
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (i, member) in members.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += JSON.string(member.name).bytes
        bytes.append(UInt8(ascii: ":"))
        write(member.value, at: path.isEmpty ? member.name : "\(path).\(member.name)")
      }
      bytes.append(UInt8(ascii: "}"))
    case .null, .bool, .int, .double: bytes += json.bytes
    }
  }

  private mutating func write(_ text: String, at path: String) {
    bytes.append(UInt8(ascii: "\""))
    let raw = Array(text.utf8)
    let start = bytes.count
    var map = MappedTextBuilder(base: start, reserving: raw.count)
    var plain = 0
    func copy(to end: Int) {
      map.append(verbatim: raw[plain..<end], at: bytes.count)
      bytes += raw[plain..<end]
    }
    for (i, byte) in raw.enumerated() where Self.isEscaped(byte) {
      copy(to: i)
      let escape = Self.escape(byte)
      map.append(raw[i..<(i + 1)], replacing: bytes.count..<(bytes.count + escape.count))
      bytes += escape
      plain = i + 1
    }
    copy(to: raw.count)
    texts.append(
      Text(field: path, bytes: raw, written: start..<bytes.count, map: map.map()))
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    if byte >= 0x20 { return [UInt8(ascii: "\\"), byte] }
    let digits = String(byte, radix: 16)
    return Array(#"\u"#.utf8) + Array(String(repeating: "0", count: 4 - digits.count).utf8)
      + Array(digits.utf8)
  }
}

extension WrittenPosts.Text {
  /// The text with some of its places said otherwise.
  /// - Parameter edits: of the records, none in the way of another, in order.
  func applying(_ edits: [Fix.Edit]) -> String? {
    var changed: [UInt8] = []
    var start = 0
    for edit in edits {
      guard let range = map.derived(ofExact: edit.span.range, length: bytes.count),
        range.lowerBound >= start
      else { return nil }
      changed += bytes[start..<range.lowerBound]
      changed += edit.words.utf8
      start = range.upperBound
    }
    return String(validating: changed + bytes[start...], as: UTF8.self)
  }
}
