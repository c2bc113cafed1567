import DecorumBase

/// Says libyaml's complaints in words for people, at the smallest place that shows the fault.
struct SyntaxWording {
  let decoder: ScalarDecoder
  let source: SourceID

  func diagnostic(for fault: SyntaxFault) -> Diagnostic {
    let at = character(at: fault.offset)
    let words = quoted(at)
    switch (fault.problem, fault.context) {
    case ("found unexpected end of stream", "while scanning a quoted scalar"),
      ("found unexpected document indicator", "while scanning a quoted scalar"):
      return error(
        "quoted text is never closed", at: character(at: fault.contextOffset),
        help: "add the closing quotation mark")
    case ("could not find expected ':'", _):
      return error(
        "expected \":\" after this key", at: restOfLine(at: fault.contextOffset),
        help: "write \"key: value\", or indent the line if it continues the text above")
    case ("did not find expected ',' or ']'", _):
      return error(
        "expected \",\" or \"]\" in this list", at: at,
        opened: "the list begins here", at: fault.contextOffset)
    case ("did not find expected ',' or '}'", _):
      return error(
        "expected \",\" or \"}\" in this mapping", at: at,
        opened: "the mapping begins here", at: fault.contextOffset)
    case ("did not find expected key", _) where isBehindQuotation(fault.offset):
      return error(
        "text goes on behind the closing quotation mark", at: restOfLine(at: fault.offset),
        help: "put the whole text into single quotation marks, and write '' for one inside")
    case ("did not find expected key", _):
      return error(
        "expected a key of the mapping above", at: at, help: "check the indentation of this line",
        opened: "the mapping begins here", at: fault.contextOffset)
    case ("did not find expected '-' indicator", _):
      return error(
        "expected \"-\" or the end of the list", at: at, help: "check the indentation of this line",
        opened: "the list begins here", at: fault.contextOffset)
    case ("mapping values are not allowed in this context", _):
      return error(
        "\":\" is not allowed here", at: at, help: "quote the text if the colon belongs to it")
    case ("found unexpected ':'", _):
      return error(
        "\":\" is not allowed in unquoted text within brackets", at: at, help: "quote the text")
    case ("block sequence entries are not allowed in this context", _):
      return error("a list item is not allowed here", at: at, help: "put \"-\" on its own line")
    case ("mapping keys are not allowed in this context", _):
      return error("a key is not allowed here", at: at, help: "check the indentation of this line")
    case ("found character that cannot start any token", _) where words == "\"\\t\"",
      ("found a tab character where an indentation space is expected", _),
      ("found a tab character that violates indentation", _):
      return error("a tab cannot indent YAML", at: at, help: "indent with spaces")
    case ("found character that cannot start any token", _):
      return error("\(words) cannot begin unquoted text", at: at, help: "quote the text")
    case ("found unknown escape character", _):
      return error(
        "unknown escape in double quotes",
        at: at.lowerBound..<character(at: at.upperBound).upperBound,
        help: "write the text in single quotes, where a backslash is a backslash")
    case ("did not find expected hexdecimal number", _):
      return error("expected hexadecimal digits in this escape", at: escape(before: at.lowerBound))
    case ("found invalid Unicode character escape code", _):
      return error("this escape is no Unicode character", at: escape(before: at.lowerBound))
    case ("did not find expected node content", _): return error("expected a value", at: at)
    case ("did not find expected <document start>", _):
      return error("expected \"---\" or the end of the file", at: at)
    case ("control characters are not allowed", _):
      return error(
        "a control character cannot stand in YAML", at: at,
        help: "write it as an escape in double quotes")
    case (let problem, _) where problem.contains("UTF-8") || problem == "invalid Unicode character":
      return error("not valid UTF-8", at: at, help: "save the file as UTF-8")
    default: return error(reworded(fault.problem), at: at)
    }
  }

  private func error(
    _ message: String, at range: Range<Int>, help: String? = nil, opened: String? = nil,
    at opening: Int = 0
  ) -> Diagnostic {
    let secondary = opened.map { [label(character(at: opening), $0)] } ?? []
    return Diagnostic(
      .yaml, .error, message, at: label(range), secondary: secondary, helps: help.map { [$0] } ?? []
    )
  }

  private func label(_ range: Range<Int>, _ text: String = "") -> Label {
    Label(Span(source, decoder.place(range)), text)
  }

  /// The character at `offset`; nothing at a line's end or the file's.
  private func character(at offset: Int) -> Range<Int> {
    let bytes = decoder.bytes
    let start = min(offset, bytes.count)
    guard start < bytes.count, decoder.breakLength(at: start, before: bytes.count) == 0 else {
      return start..<start
    }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// The escape whose digits begin at `offset`, as far as they are digits.
  private func escape(before offset: Int) -> Range<Int> {
    let digits = decoder.bytes[offset...].prefix(8)
      .prefix { Character(Unicode.Scalar($0)).isHexDigit }
    let length = decoder.bytes[offset - 1] == UInt8(ascii: "u") ? 4 : 8
    return (offset - 2)..<(offset + min(digits.count, length))
  }

  private func quoted(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "this" }
    guard decoder.bytes[range.lowerBound] != UInt8(ascii: "\t") else { return "\"\\t\"" }
    return "\"\(String(decoding: decoder.bytes[range], as: UTF8.self))\""
  }

  /// Whether quoted text ends before `offset`, on its line.
  private func isBehindQuotation(_ offset: Int) -> Bool {
    let bytes = decoder.bytes
    var end = min(offset, bytes.count)
    while end > 0, decoder.isBlank(bytes[end - 1]) { end -= 1 }
    return end > 0 && (bytes[end - 1] == UInt8(ascii: "\"") || bytes[end - 1] == UInt8(ascii: "'"))
  }

  /// From `offset` to the end of its line, blanks at the end left out.
  private func restOfLine(at offset: Int) -> Range<Int> {
    let bytes = decoder.bytes
    let start = min(offset, bytes.count)
    var end = start
    while end < bytes.count, decoder.breakLength(at: end, before: bytes.count) == 0 { end += 1 }
    while end > start, decoder.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// libyaml's rarer complaints, without their past tense.
  private func reworded(_ problem: String) -> String {
    for (old, new) in [
      ("did not find expected ", "expected "), ("could not find expected ", "expected "),
      ("did not find the expected ", "expected "), ("found ", ""), ("did not find ", "expected "),
    ] where problem.hasPrefix(old) {
      return new + problem.dropFirst(old.count)
    }
    return problem
  }
}
