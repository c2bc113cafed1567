import DecorumBase

/// Writes JSON by hand: keys in the order given, any bytes in, valid UTF-8 out.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var place = Place.top

  /// What stands before whatever comes next.
  private enum Place {
    /// Nothing, or another text as a whole.
    case top
    case key
    /// The beginning of an array or object.
    case opening
    case member
  }

  /// Whether line breaks that are asked for are made.
  private let breaksLines: Bool

  package init() { self.init(breakingLines: true) }

  init(breakingLines: Bool) { breaksLines = breakingLines }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  package mutating func array<T>(_ items: some Sequence<T>, _ body: (inout JSONWriter, T) -> Void) {
    array { writer in for item in items { body(&writer, item) } }
  }

  /// - Parameter name: one of ours, that stands for itself in a string of JSON.
  package mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { name in
      separate(addingCapacity: name.count + Self.mostAround) { out in
        out.append(UInt8(ascii: "\""))
        for byte in name { out.append(byte) }
        out.append(UInt8(ascii: "\""))
        Self.endKey(in: &out)
      }
    }
    place = .key
  }

  /// A key that somebody else named.
  package mutating func key(named name: String) {
    quote(name.utf8Span.span)
    bytes.append(addingCapacity: Self.mostAround) { Self.endKey(in: &$0) }
    place = .key
  }

  private static func endKey(in out: inout OutputSpan<UInt8>) {
    out.append(UInt8(ascii: ":"))
    out.append(UInt8(ascii: " "))
  }

  package mutating func value(_ text: String) {
    quote(text.utf8Span.span)
  }

  package mutating func value(_ text: [UInt8]) {
    quote(text.span)
  }

  package mutating func value(_ text: String?) {
    if let text { value(text) } else { literal("null") }
  }

  package mutating func value(_ number: Int) {
    separate(addingCapacity: Self.mostDigits + Self.mostAround) { out in
      if number < 0 { out.append(UInt8(ascii: "-")) }
      Self.append(number.magnitude, to: &out)
    }
    place = afterValue
  }

  /// Its hexadecimal digits.
  mutating func value(_ hash: FNV) {
    separate(addingCapacity: Self.hashDigits + Self.mostAround) { out in
      out.append(UInt8(ascii: "\""))
      for i in 0..<Self.hashDigits { out.append(Self.digit(i, of: hash)) }
      out.append(UInt8(ascii: "\""))
    }
    place = afterValue
  }

  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }
  package mutating func value(_ texts: [String]) { array(texts) { $0.value($1) } }

  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
  }

  mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  mutating func member<T>(
    _ name: StaticString, of items: some Sequence<T>, _ body: (inout JSONWriter, T) -> Void
  ) {
    key(name)
    array(items, body)
  }

  /// A number already spelled.
  package mutating func literal(_ text: String) {
    separate(addingCapacity: Self.mostAround + text.utf8.count) { _ in }
    append(text.utf8Span.span)
    place = afterValue
  }

  /// Breaks the line before the next member, for files that people open.
  package mutating func lineBreak() {
    if place == .key || !breaksLines { return }
    if place == .member {
      bytes.append(UInt8(ascii: ","))
      place = .opening
    }
    bytes.append(0x0A)
  }

  // MARK: Stretches

  /// Begins again, without letting go of memory, behind a member of an array or object.
  mutating func restartAfterMember() {
    bytes.removeAll(keepingCapacity: true)
    place = .member
  }

  /// - Parameter count: of bytes that are still to come, more or less.
  mutating func makeRoom(for count: Int) {
    let wanted = bytes.count + count
    // With something over, so that a better estimate does not copy all again.
    if bytes.capacity < wanted { bytes.reserveCapacity(wanted + wanted / 4) }
  }

  /// Goes on with what another writer wrote since it restarted.
  mutating func append(_ stretch: JSONWriter) {
    append(stretch.bytes.span)
  }

  /// Puts another hash in the place of one.
  /// - Parameter end: where that one's value ends.
  mutating func amend(_ hash: FNV, endingAt end: Int) {
    let start = end - 1 - Self.hashDigits
    for i in 0..<Self.hashDigits { bytes[start + i] = Self.digit(i, of: hash) }
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    let outside = afterValue
    separate(addingCapacity: Self.mostAround) { $0.append(UInt8(ascii: open)) }
    place = .opening
    body(&self)
    bytes.append(UInt8(ascii: close))
    place = outside
  }

  /// What is never more than this is written around a member: commas, quotation marks, a colon.
  private static let mostAround = 8
  private static let mostDigits = 20
  private static let hashDigits = 16

  private static func digit(_ i: Int, of hash: FNV) -> UInt8 {
    let digit = UInt8(truncatingIfNeeded: hash.value &>> UInt64(60 &- 4 &* i)) & 0xF
    return digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") &- 10)
  }

  private var afterValue: Place { place == .top ? .top : .member }

  /// Appends the comma that is due, and what a body does.
  @inline(__always)
  private mutating func separate(
    addingCapacity count: Int, _ body: (inout OutputSpan<UInt8>) -> Void
  ) {
    let isDue = place == .member
    bytes.append(addingCapacity: count) { out in
      if isDue {
        out.append(UInt8(ascii: ","))
        out.append(UInt8(ascii: " "))
      }
      body(&out)
    }
  }

  /// Most of a text is plain and goes in as it is, stretch by stretch; the rest is decoded.
  private mutating func quote(_ text: borrowing Swift.Span<UInt8>) {
    separate(addingCapacity: text.count + Self.mostAround) { $0.append(UInt8(ascii: "\"")) }
    var isAfterHash = false
    var i = 0
    while i < text.count {
      let plain = Self.endOfPlain(text, from: i)
      if plain > i {
        append(text.extracting(i..<plain))
        isAfterHash = false
      }
      i = plain
      while i < text.count, !Self.isPlain(text[i]) { i &+= 1 }
      if i > plain { quote(decoding: text.extracting(plain..<i), &isAfterHash) }
    }
    bytes.append(UInt8(ascii: "\""))
    place = afterValue
  }

  /// - Parameter text: stands between plain bytes, so that no code point reaches out of it.
  private mutating func quote(
    decoding text: borrowing Swift.Span<UInt8>, _ isAfterHash: inout Bool
  ) {
    // Decoding replaces what is not UTF-8 by U+FFFD.
    let words = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    for scalar in words.unicodeScalars {
      // `##[` is a command to CI runners wherever it stands in a log, JSON or not.
      if scalar == "#" && isAfterHash {
        append(#"\u0023"#.utf8Span.span)
      } else {
        scalar.append(asJSONTo: &bytes)
      }
      isAfterHash = scalar == "#" || isAfterHash && CommandMarks.isIgnorable(scalar)
    }
  }

  /// The first byte from `start` on that is not plain.
  private static func endOfPlain(_ text: borrowing Swift.Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var i = start
      // Without a branch in it the inner loop is a few instructions on vectors. It asks what `isPlain`
      // asks: nothing is left of a byte that means something.
      while i &+ 16 <= text.count {
        var (least, most) = (UInt8.max, UInt8.min)
        for k in 0..<16 {
          let byte = text[i &+ k]
          least = min(
            least, byte ^ UInt8(ascii: "\""), byte ^ UInt8(ascii: "#"), byte ^ UInt8(ascii: "\\"))
          most = max(most, byte &- 0x20)
        }
        if least == 0 || most >= 0x7F - 0x20 { break }
        i &+= 16
      }
      while i < text.count, isPlain(text[i]) { i &+= 1 }
      return i
    }
  }

  /// Printable ASCII that means nothing in a string of JSON, nor to a CI runner.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "#")
      && byte != UInt8(ascii: "\\")
  }

  private static func append(_ number: UInt, to out: inout OutputSpan<UInt8>) {
    if number > 9 { append(number / 10, to: &out) }
    out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  private mutating func append(_ text: borrowing Swift.Span<UInt8>) {
    bytes.append(addingCapacity: text.count) { out in
      text.withUnsafeBytes { text in
        out.withUnsafeMutableBufferPointer { room, count in
          UnsafeMutableRawBufferPointer(room).copyMemory(from: text)
          count = text.count
        }
      }
    }
  }
}
