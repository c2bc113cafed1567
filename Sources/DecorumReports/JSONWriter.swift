import DecorumBase

/// Writes JSON by hand: keys in the order given, any bytes in, valid UTF-8 out.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// For each open array or object, whether it already has a member.
  private var filled: [Bool] = []
  private var isAfterKey = false

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
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// A key that somebody else named.
  package mutating func key(named name: String) {
    separate()
    quote(name.utf8Span.span)
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    isAfterKey = true
  }

  package mutating func value(_ text: String) {
    separate()
    quote(text.utf8Span.span)
  }

  package mutating func value(_ text: [UInt8]) {
    separate()
    quote(text.span)
  }

  package mutating func value(_ text: String?) {
    if let text { value(text) } else { literal("null") }
  }

  package mutating func value(_ number: Int) {
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    append(number.magnitude)
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
    separate()
    append(text.utf8Span.span)
  }

  /// Breaks the line before the next member, for files that people open.
  package mutating func lineBreak() {
    if isAfterKey || !breaksLines { return }
    if filled.last == true {
      bytes.append(UInt8(ascii: ","))
      filled[filled.count - 1] = false
    }
    bytes.append(0x0A)
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    filled.append(false)
    body(&self)
    filled.removeLast()
    bytes.append(UInt8(ascii: close))
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard !filled.isEmpty else { return }
    if filled[filled.count - 1] {
      bytes.append(UInt8(ascii: ","))
      bytes.append(UInt8(ascii: " "))
    }
    filled[filled.count - 1] = true
  }

  /// Most of a text is plain and goes in as it is, stretch by stretch; the rest is decoded.
  private mutating func quote(_ text: borrowing Swift.Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
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

  private mutating func append(_ number: UInt) {
    if number > 9 { append(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func append(_ text: borrowing Swift.Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }
}
