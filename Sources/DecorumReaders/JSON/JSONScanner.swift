/// Checks one JSON value against RFC 8259, to the letter, and lists its tokens.
///
/// The containers that are open stand in an array, not on the call stack, so that hostile nesting
/// meets a limit instead of a crash. A value that goes on behind the end of the bytes asks for more.
struct JSONScanner: Sendable {
  enum Outcome: Sendable {
    /// The value ends before this offset.
    case value(end: Int)
    case needsMore
    case fault(JSONFault)
  }

  static let depthLimit = 512

  /// The value first, then, in order of appearance, all that is in it; a member's key is a string
  /// token before the member's value.
  private(set) var tokens: [JSONToken] = []
  private var open: [Int] = []
  /// The innermost of them is an object.
  private var isInObject = false

  private enum Expecting {
    case value, elementOrEnd, keyOrEnd, key, colon, commaOrEnd
  }

  /// Scans the value that begins at or behind `start`, before `end`.
  /// - Parameter isComplete: nothing follows `end`.
  /// - Parameter isOnOneLine: a line end between two tokens is a fault.
  mutating func scan(
    _ bytes: [UInt8], from start: Int, to end: Int, isComplete: Bool, isOnOneLine: Bool = false
  ) -> Outcome {
    tokens.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    isInObject = false
    var expecting = Expecting.value
    var i = start
    while true {
      while i < end, bytes[i] <= Byte.space, Byte.isBlank(bytes[i]) {
        if isOnOneLine, Byte.isLineEnd(bytes[i]) { return .fault(fault(expecting, at: i)) }
        i &+= 1
      }
      guard i < end else {
        return isComplete ? .fault(fault(expecting, at: end)) : .needsMore
      }
      let byte = bytes[i]
      switch expecting {
      case .colon:
        guard byte == Byte.colon else { return .fault(fault(expecting, at: i)) }
        expecting = .value
        i += 1
        continue
      case .key, .keyOrEnd:
        if byte == Byte.quote {
          if let after = plainString(bytes, from: i, to: end) {
            i = after
            expecting = .colon
            // The usual case, without another turn.
            if i < end, bytes[i] == Byte.colon {
              i &+= 1
              expecting = .value
            }
            continue
          }
          switch string(bytes, from: i, to: end, isComplete: isComplete) {
          case .value(let after):
            i = after
            expecting = .colon
            continue
          case let other: return other
          }
        }
        guard case .keyOrEnd = expecting, byte == Byte.closeBrace else {
          return .fault(fault(expecting, at: i))
        }
        i += 1
        close(at: i)
      case .commaOrEnd:
        if byte == Byte.comma {
          expecting = isInObject ? .key : .value
          i += 1
          continue
        }
        guard byte == (isInObject ? Byte.closeBrace : Byte.closeBracket) else {
          return .fault(fault(expecting, at: i))
        }
        i += 1
        close(at: i)
      case .elementOrEnd where byte == Byte.closeBracket:
        i += 1
        close(at: i)
      case .value, .elementOrEnd:
        if byte == Byte.openBrace || byte == Byte.openBracket {
          guard open.count < Self.depthLimit else {
            return .fault(JSONFault(offset: i, reason: .tooDeep))
          }
          open.append(tokens.count)
          let isObject = byte == Byte.openBrace
          isInObject = isObject
          tokens.append(
            JSONToken(kind: isObject ? .object : .array, range: i..<(i + 1), next: 0))
          expecting = isObject ? .keyOrEnd : .elementOrEnd
          i += 1
          continue
        }
        if byte == Byte.quote, let after = plainString(bytes, from: i, to: end) {
          i = after
          break
        }
        switch scalar(bytes, at: i, to: end, isComplete: isComplete) {
        case .value(let after): i = after
        case .fault(let found):
          guard found.offset == i, case .expected = found.reason else { return .fault(found) }
          return .fault(fault(expecting, at: i))
        case .needsMore: return .needsMore
        }
      }
      // A value has just ended.
      if open.isEmpty { return .value(end: i) }
      expecting = .commaOrEnd
      if i < end, bytes[i] == Byte.comma {
        i &+= 1
        expecting = isInObject ? .key : .value
      }
    }
  }

  /// The usual string, which nothing but its closing mark interrupts.
  /// - Returns: the offset behind it; nil where it takes more than that.
  @inline(__always)
  private mutating func plainString(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    let first = start &+ 1
    let close = first &+ Self.plainLength(bytes.span.extracting(first..<end))
    guard close < end, bytes[close] == Byte.quote else { return nil }
    tokens.append(JSONToken(kind: .string, range: first..<close, next: tokens.count &+ 1))
    return close &+ 1
  }

  /// Scans the string whose quotation mark stands at `start`; leaves its token last on the tape.
  mutating func string(
    _ bytes: [UInt8], from start: Int, to end: Int, isComplete: Bool
  ) -> Outcome {
    var hasEscapes = false
    var i = start + 1
    while i < end {
      i &+= Self.plainLength(bytes.span.extracting(i..<end))
      guard i < end else { break }
      let byte = bytes[i]
      if byte == Byte.quote {
        tokens.append(
          JSONToken(
            kind: .string, range: (start + 1)..<i, next: tokens.count + 1, hasEscapes: hasEscapes))
        return .value(end: i + 1)
      }
      if byte == Byte.backslash {
        hasEscapes = true
        guard i + 1 < end else { break }
        switch bytes[i + 1] {
        case UInt8(ascii: "u"):
          var digits = 0
          while digits < 4, i + 2 + digits < end, Self.isHex(bytes[i + 2 + digits]) { digits += 1 }
          guard digits == 4 else {
            if i + 2 + digits == end {
              i = end
              continue
            }
            return .fault(JSONFault(offset: i, reason: .escape))
          }
          i += 6
        case Byte.quote, Byte.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
          UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
          i += 2
        default: return .fault(JSONFault(offset: i, reason: .escape))
        }
        continue
      }
      return .fault(JSONFault(offset: i, reason: .controlCharacter))
    }
    return isComplete ? .fault(JSONFault(offset: start, reason: .unclosedString)) : .needsMore
  }

  /// How many bytes stand before the next one that means something inside a string.
  private static func plainLength(_ bytes: borrowing Span<UInt8>) -> Int {
    var i = 0
    while let word = ByteWord(bytes, at: i) {
      let marks =
        word.equal(to: ByteWord.repeating(Byte.quote))
        | word.equal(to: ByteWord.repeating(Byte.backslash))
        | word.below(ByteWord.repeating(0x20))
      if marks != 0 { return i &+ ByteWord.first(of: marks) }
      i &+= 8
    }
    while i < bytes.count {
      let byte = bytes[i]
      if byte == Byte.quote || byte == Byte.backslash || byte < 0x20 { return i }
      i &+= 1
    }
    return bytes.count
  }

  private mutating func scalar(
    _ bytes: [UInt8], at i: Int, to end: Int, isComplete: Bool
  ) -> Outcome {
    switch bytes[i] {
    case Byte.quote: return string(bytes, from: i, to: end, isComplete: isComplete)
    case UInt8(ascii: "t"):
      return literal("true", .yes, bytes, at: i, to: end, isComplete: isComplete)
    case UInt8(ascii: "f"):
      return literal("false", .no, bytes, at: i, to: end, isComplete: isComplete)
    case UInt8(ascii: "n"):
      return literal("null", .null, bytes, at: i, to: end, isComplete: isComplete)
    case Byte.hyphen, UInt8(ascii: "0")...UInt8(ascii: "9"):
      return number(bytes, at: i, to: end, isComplete: isComplete)
    default: return .fault(JSONFault(offset: i, reason: .expected("a value")))
    }
  }

  private mutating func literal(
    _ word: StaticString, _ kind: JSONToken.Kind, _ bytes: [UInt8], at start: Int, to end: Int,
    isComplete: Bool
  ) -> Outcome {
    var i = start
    for byte in word.description.utf8 {
      guard i < end else {
        return isComplete
          ? .fault(JSONFault(offset: i, reason: .expected("\"\(word)\""))) : .needsMore
      }
      guard bytes[i] == byte else {
        return .fault(JSONFault(offset: i, reason: .expected("\"\(word)\"")))
      }
      i += 1
    }
    tokens.append(JSONToken(kind: kind, range: start..<i, next: tokens.count + 1))
    return .value(end: i)
  }

  private mutating func number(
    _ bytes: [UInt8], at start: Int, to end: Int, isComplete: Bool
  ) -> Outcome {
    var i = start
    /// Steps over digits; nil where there is none.
    func digits() -> Outcome? {
      let first = i
      while i < end, Byte.isDigit(bytes[i]) { i += 1 }
      if i > first { return nil }
      if i == end, !isComplete { return .needsMore }
      return .fault(JSONFault(offset: i, reason: .expected("a digit")))
    }
    if bytes[i] == Byte.hyphen { i += 1 }
    if i < end, bytes[i] == UInt8(ascii: "0") {
      i += 1
    } else if let trouble = digits() {
      return trouble
    }
    if i < end, bytes[i] == UInt8(ascii: ".") {
      i += 1
      if let trouble = digits() { return trouble }
    }
    if i < end, bytes[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < end, bytes[i] == UInt8(ascii: "+") || bytes[i] == Byte.hyphen { i += 1 }
      if let trouble = digits() { return trouble }
    }
    // More digits may follow in the next block.
    if i == end, !isComplete { return .needsMore }
    tokens.append(JSONToken(kind: .number, range: start..<i, next: tokens.count + 1))
    return .value(end: i)
  }

  private mutating func close(at end: Int) {
    guard let i = open.popLast() else { return }
    tokens[i].range = tokens[i].range.lowerBound..<end
    tokens[i].next = tokens.count
    isInObject = open.last.map { tokens[$0].kind == .object } ?? false
  }

  private func fault(_ expecting: Expecting, at offset: Int) -> JSONFault {
    let what =
      switch expecting {
      case .value: "a value"
      case .elementOrEnd: "a value or \"]\""
      case .key: "a key in double quotes"
      case .keyOrEnd: "a key in double quotes or \"}\""
      case .colon: "\":\""
      case .commaOrEnd: isInObject ? "\",\" or \"}\"" : "\",\" or \"]\""
      }
    return JSONFault(offset: offset, reason: .expected(what))
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
