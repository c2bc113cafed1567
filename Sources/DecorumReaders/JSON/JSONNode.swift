import DecorumBase

/// A value of a scanned JSON text, on the way to the values below it. Nothing is decoded before
/// somebody asks, so what no layout asks for costs nothing.
struct JSONNode {
  /// The scanned text, which all its values share: one reference to count for each.
  private final class Document {
    let tokens: [JSONToken]
    let decoder: TextDecoder
    /// The string in which the JSON stands, where it does not stand in the source itself.
    let outer: MappedText?

    init(_ tokens: [JSONToken], _ decoder: TextDecoder, inside outer: MappedText?) {
      self.tokens = tokens
      self.decoder = decoder
      self.outer = outer
    }
  }

  private let document: Document
  private let index: Int

  init(_ tokens: [JSONToken], _ decoder: TextDecoder, inside outer: MappedText? = nil) {
    self.init(Document(tokens, decoder, inside: outer), 0)
  }

  private init(_ document: Document, _ index: Int) {
    self.document = document
    self.index = index
  }

  private func node(at index: Int) -> JSONNode { JSONNode(document, index) }

  private var tokens: [JSONToken] { document.tokens }
  private var decoder: TextDecoder { document.decoder }
  private var outer: MappedText? { document.outer }
  private var token: JSONToken { tokens[index] }

  var kind: JSONToken.Kind { token.kind }
  /// Without quotation marks for a string, with brackets for a container.
  var span: Span {
    let span = decoder.span(token.range)
    return outer.map { $0.span(of: span.range) } ?? span
  }
  var isObject: Bool { kind == .object }
  var isArray: Bool { kind == .array }
  var isString: Bool { kind == .string }
  var isNumber: Bool { kind == .number }
  var isNull: Bool { kind == .null }
  var isTrue: Bool { kind == .yes }

  /// null, or a string of nothing but blanks.
  var isBlank: Bool {
    guard isString else { return isNull }
    for byte in decoder.bytes[token.range] where !Byte.isBlank(byte) {
      guard byte == Byte.backslash else { return false }
      return string?.utf8.allSatisfy { Byte.isBlank($0) } ?? false
    }
    return true
  }

  /// The last member that is called so; nil where there is none, or where it is null.
  subscript(name: String) -> JSONNode? {
    guard let node = member(name), !node.isNull else { return nil }
    return node
  }

  /// The value at the end of a path of names.
  subscript(first: String, second: String) -> JSONNode? { self[first]?[second] }

  subscript(first: String, second: String, third: String) -> JSONNode? {
    self[first]?[second]?[third]
  }

  /// Whether there is such a member at all, be it null.
  func has(_ name: String) -> Bool { member(name) != nil }

  /// The last member of that name, be it null.
  func member(_ name: String) -> JSONNode? {
    guard isObject else { return nil }
    let end = token.next
    let length = name.utf8.count
    var found: Int?
    var i = index + 1
    while i < end {
      // Most names differ in length already.
      if tokens[i].hasEscapes || tokens[i].range.count == length, isKey(i, name) { found = i + 1 }
      i = tokens[i &+ 1].next
    }
    return found.map(node)
  }

  private func isKey(_ i: Int, _ name: String) -> Bool {
    guard !tokens[i].hasEscapes else {
      var ignored: [Diagnostic] = []
      return decoder.jsonString(tokens[i], &ignored).string == name
    }
    return holds(name, at: tokens[i].range)
  }

  /// Whether these bytes stand in `range`, which has as many.
  private func holds(_ word: String, at range: Range<Int>) -> Bool {
    let found = decoder.bytes.span.extracting(range)
    let wanted = word.utf8.span
    for i in found.indices where found[i] != wanted[i] { return false }
    return true
  }

  /// The elements of a list; none for anything else.
  var elements: [JSONNode] {
    guard isArray else { return [] }
    var elements: [JSONNode] = []
    var i = index + 1
    while i < token.next {
      elements.append(node(at: i))
      i = tokens[i].next
    }
    return elements
  }

  /// The members of an object, names with escapes decoded.
  var members: [(name: String, value: JSONNode)] {
    guard isObject else { return [] }
    var members: [(name: String, value: JSONNode)] = []
    var ignored: [Diagnostic] = []
    var i = index + 1
    while i < token.next {
      members.append(
        (decoder.jsonString(tokens[i], &ignored).string, node(at: i + 1)))
      i = tokens[i + 1].next
    }
    return members
  }

  /// Whether it is a string that begins so.
  func begins(with words: String) -> Bool {
    if token.hasEscapes { return string?.hasPrefix(words) ?? false }
    guard isString, token.range.count >= words.utf8.count else { return false }
    let start = token.range.lowerBound
    return holds(words, at: start..<(start + words.utf8.count))
  }

  /// The words of a string, for comparing; nil for anything else.
  var string: String? {
    guard isString else { return nil }
    var ignored: [Diagnostic] = []
    return decoder.jsonString(token, &ignored).string
  }

  /// The same as bytes.
  var bytes: [UInt8]? {
    guard isString else { return nil }
    var ignored: [Diagnostic] = []
    return decoder.jsonString(token, &ignored).bytes
  }

  /// A string, or the digits of a number: ids are written either way.
  var word: String? {
    isNumber ? String(decoding: decoder.bytes[token.range], as: UTF8.self) : string
  }

  /// The string where it stands; nil for anything else, and inside another string.
  var written: WrittenText? { isString && outer == nil ? token.written : nil }

  func value(_ diagnostics: inout [Diagnostic]) -> RecordValue {
    guard let outer else { return decoder.value(index, of: tokens, &diagnostics) }
    var said: [Diagnostic] = []
    let value = decoder.value(index, of: tokens, &said)
    diagnostics += said.map { $0.moved(into: outer) }
    return value.moved(into: outer)
  }
}
