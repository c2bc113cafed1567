import DecorumBase
import DecorumPosts

/// Where the records of a top-level object are: it may be one itself, or hold a list of them.
enum JSONShape: Sendable {
  case single
  /// The records are the elements of the member with this number.
  case list(member: Int)
  case none

  /// Names under which lists of posts stand; one of these is taken before any other list.
  private static let listNames: Set<String> = [
    "posts", "items", "data", "tweets", "ordereditems", "feed", "records", "statuses", "results",
    "messages",
  ]

  /// - Parameter start: behind the object's brace.
  /// - Returns: nil where the block ends too early to tell.
  ///
  /// Faults are left to the reader, which meets them again; what stands before one is decided on.
  static func of(
    _ block: Block, from start: Int, scanner: inout JSONScanner, decoder: TextDecoder,
    keys: KeyTable = .standard
  ) -> JSONShape? {
    let bytes = block.bytes
    var firstList: JSONShape?
    var hasText = false
    var member = 0
    var i = start
    func skipBlanks(and other: UInt8) {
      while i < bytes.count, Byte.isBlank(bytes[i]) || bytes[i] == other { i += 1 }
    }
    while true {
      skipBlanks(and: Byte.comma)
      guard i < bytes.count else { break }
      if bytes[i] == Byte.closeBrace { return hasText ? .single : firstList ?? JSONShape.none }
      guard bytes[i] == Byte.quote else { return firstList ?? JSONShape.none }
      switch scanner.scan(bytes, from: i, to: bytes.count, isComplete: block.isLast) {
      case .value(let end): i = end
      case .needsMore: return nil
      case .fault: return firstList ?? JSONShape.none
      }
      var ignored: [Diagnostic] = []
      let name = decoder.jsonString(scanner.tokens[0], &ignored).string
      skipBlanks(and: Byte.colon)
      guard i < bytes.count else { break }
      if bytes[i] == Byte.openBracket {
        let bracket = i
        i += 1
        skipBlanks(and: Byte.space)
        guard i < bytes.count else { break }
        if bytes[i] == Byte.openBrace {
          if listNames.contains(KeyTable.normalised(name)) { return .list(member: member) }
          firstList = firstList ?? .list(member: member)
        }
        i = bracket
      }
      hasText = hasText || isText(name, value: bytes[i], keys)
      switch scanner.scan(bytes, from: i, to: bytes.count, isComplete: block.isLast) {
      case .value(let end): i = end
      case .needsMore: return nil
      case .fault: return firstList ?? JSONShape.none
      }
      member += 1
    }
    return block.isLast ? firstList ?? JSONShape.none : nil
  }

  /// A text of the wrong type is still meant as one where the name is the neutral format's.
  private static func isText(_ name: String, value first: UInt8, _ keys: KeyTable) -> Bool {
    // `tickets.0.body` counts into a list; by `tickets.body` the list itself is meant.
    let mapped = keys.mapped?.paths(below: name) ?? []
    if mapped.contains(where: { first != Byte.openBracket || Int($0.steps[1]) != nil }) {
      return true
    }
    guard let key = keys.key(name), key.target == .field(.text) else { return false }
    return key.rank <= 0 || first == Byte.quote || first == UInt8(ascii: "n")
  }
}
