/// How often a part comes, and what of it is certain then.
extension LiteralParser {
  /// As many strings a repetition may become.
  private static let mostRepeated = 32

  /// Adds strings that come several times: it begins with so many of them as can be told apart, and
  /// ends with one; between them anything may be.
  /// - Parameter width: of one of them.
  mutating func addRepeated(
    _ width: LooseWidth, from start: Int, _ low: Int, _ high: Int, to sequence: inout Sequence
  ) {
    let count = stack.count - start
    let length = stack.longest(in: start..<stack.count)
    var (times, begun) = (1, count)
    stack.repeatSet(start..<stack.count)
    while times < low, begun * count <= Self.mostRepeated,
      (times + 1) * length <= LiteralParser.longestJoined
    {
      let last = start + begun
      stack.repeatSet(last..<last + count)
      stack.cross(start, last, last + count)
      (times, begun) = (times + 1, begun * count)
    }
    let end = start + begun
    if times == high {
      stack.drop(from: end)
      return addOnce(.exact, width.repeated(low, high), from: start, to: &sequence)
    }
    joinExact(start, before: end, at: sequence.width, to: &sequence)
    endRun(of: &sequence, before: stack.count - count)
    sequence.isCut = true
    sequence.runLead = sequence.width
    sequence.runLead.add(width.repeated(low - 1, high - 1))
    sequence.width.add(width.repeated(low, high))
  }

  var isAtRepetition: Bool {
    switch byte() {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): true
    default: false
    }
  }

  /// How often the part before may come; nil = once. Lazy and possessive ones match nothing more.
  mutating func repetition() -> (low: Int, high: Int)? {
    guard let first = byte(), isAtRepetition else { return nil }
    at += 1
    var bounds = (low: 0, high: Int.max)
    switch first {
    case UInt8(ascii: "*"): break
    case UInt8(ascii: "+"): bounds.low = 1
    case UInt8(ascii: "?"): bounds.high = 1
    default:
      guard let low = number() else {
        fail()
        return nil
      }
      bounds = (low, low)
      if byte() == UInt8(ascii: ",") {
        at += 1
        bounds.high = number() ?? .max
      }
      guard byte() == UInt8(ascii: "}") else {
        fail()
        return nil
      }
      at += 1
    }
    if byte() == UInt8(ascii: "?") || byte() == UInt8(ascii: "+") { at += 1 }
    return bounds
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let byte = byte(), 0x30...0x39 ~= byte {
      value = min((value ?? 0) * 10 + Int(byte) - 0x30, 1 << 20)
      at += 1
    }
    return value
  }
}
