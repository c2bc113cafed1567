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

  package mutating func key(_ name: String) {
    separate()
    quote(Array(name.utf8))
    bytes += ": ".utf8
    isAfterKey = true
  }

  package mutating func value(_ text: String) { value(Array(text.utf8)) }

  package mutating func value(_ text: [UInt8]) {
    separate()
    quote(text)
  }

  package mutating func value(_ text: String?) {
    if let text { value(text) } else { literal("null") }
  }

  package mutating func value(_ number: Int) { literal(String(number)) }
  package mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }
  package mutating func value(_ texts: [String]) { array(texts) { $0.value($1) } }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  mutating func member<T>(
    _ name: String, of items: some Sequence<T>, _ body: (inout JSONWriter, T) -> Void
  ) {
    key(name)
    array(items, body)
  }

  /// A number already spelled.
  package mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
  }

  /// Breaks the line before the next member, for files that people open.
  package mutating func lineBreak() {
    if isAfterKey || !breaksLines { return }
    if filled.last == true {
      bytes += ",\n".utf8
      filled[filled.count - 1] = false
    } else {
      bytes.append(0x0A)
    }
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
    if filled[filled.count - 1] { bytes += ", ".utf8 }
    filled[filled.count - 1] = true
  }

  private mutating func quote(_ text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Decoding replaces what is not UTF-8 by U+FFFD.
    var isAfterHash = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      // `##[` is a command to CI runners wherever it stands in a log, JSON or not.
      if scalar == "#" && isAfterHash {
        bytes += #"\u0023"#.utf8
      } else {
        scalar.append(asJSONTo: &bytes)
      }
      isAfterHash = scalar == "#" || isAfterHash && CommandMarks.isIgnorable(scalar)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
