import DecorumBase

/// The start of a JSON file, as layouts look at it to tell whether it is theirs.
struct JSONSample {
  enum Container { case array, object, lines }

  let container: Container
  /// What stands before the JSON in a script: `window.YTD.tweets.part0`; nil in plain JSON.
  let script: String?
  /// The element that comes first, or the first line, or nil: the list is empty, or what stands there
  /// is no object. In an object that holds lists it is the first element of the first list of objects.
  let first: JSONNode?
  /// The members of a top-level object, up to and with the first list of objects: what stands behind
  /// it may be megabytes away, and how a source is cut into blocks must not count.
  let members: [Member]

  struct Member {
    let name: String
    /// Whole; nil for a list of objects, of which only the first is looked at.
    let value: JSONNode?
    /// The first element, where the value is a list of objects.
    let first: JSONNode?

    var isList: Bool { first != nil || value?.isArray ?? false }
  }

  func has(_ names: String...) -> Bool {
    names.allSatisfy { name in members.contains { $0.name == name } }
  }

  /// The value of a member of the top-level object; nil where it is null.
  subscript(name: String) -> JSONNode? {
    members.last { $0.name == name }?.value.flatMap { $0.isNull ? nil : $0 }
  }

  /// A member of the first record: of the element or line that comes first, or of the object itself
  /// where it holds no list.
  func record(_ name: String) -> JSONNode? {
    first.flatMap { $0[name] } ?? (container == .object ? self[name] : nil)
  }

  /// The first element of a list of objects.
  func first(in name: String) -> JSONNode? { members.last { $0.name == name }?.first }

  static func lines(first: JSONNode) -> JSONSample {
    JSONSample(container: .lines, script: nil, first: first, members: [])
  }

  /// A script of which no more is known than what its JSON is called.
  static func script(_ name: String) -> JSONSample {
    JSONSample(container: .array, script: name, first: nil, members: [])
  }

  /// - Parameter start: at the bracket or brace.
  /// - Returns: nil where the block ends before the first record does.
  ///
  /// Faults are left to the reader, which meets them again; what stands before one is looked at.
  static func of(
    _ block: Block, from start: Int, script: String?, decoder: TextDecoder
  ) -> JSONSample? {
    let walk = Walk(block, decoder)
    if block.bytes[start] == Byte.openBracket {
      guard case .some(let first) = walk.firstElement(behind: start) else { return nil }
      return JSONSample(container: .array, script: script, first: first, members: [])
    }
    guard let members = walk.members(behind: start) else { return nil }
    return JSONSample(
      container: .object, script: script, first: members.lazy.compactMap(\.first).first,
      members: members)
  }

  private struct Walk {
    let block: Block
    let decoder: TextDecoder

    init(_ block: Block, _ decoder: TextDecoder) {
      self.block = block
      self.decoder = decoder
    }

    private enum Scanned {
      case value(JSONNode, end: Int)
      case needsMore, fault
    }

    private func scan(_ i: Int) -> Scanned {
      var scanner = JSONScanner()
      switch scanner.scan(block.bytes, from: i, to: block.bytes.count, isComplete: block.isLast) {
      case .value(let end): return .value(JSONNode(scanner.tokens, decoder), end: end)
      case .needsMore: return .needsMore
      case .fault: return .fault
      }
    }

    private func behindBlanks(_ start: Int, and other: UInt8 = Byte.space) -> Int {
      var i = start
      while i < block.bytes.count, Byte.isBlank(block.bytes[i]) || block.bytes[i] == other {
        i += 1
      }
      return i
    }

    /// - Returns: nil where the block ends too early; `.some(nil)` where there is no object.
    func firstElement(behind bracket: Int) -> JSONNode?? {
      let i = behindBlanks(bracket + 1)
      guard i < block.bytes.count else { return block.isLast ? .some(nil) : nil }
      guard block.bytes[i] == Byte.openBrace else { return .some(nil) }
      switch scan(i) {
      case .value(let node, _): return .some(node)
      case .needsMore: return nil
      case .fault: return .some(nil)
      }
    }

    func members(behind brace: Int) -> [Member]? {
      var members: [Member] = []
      var i = brace + 1
      while true {
        i = behindBlanks(i, and: Byte.comma)
        guard i < block.bytes.count else { return block.isLast ? members : nil }
        guard block.bytes[i] == Byte.quote else { return members }
        guard case .value(let key, let keyEnd) = scan(i) else {
          return block.isLast ? members : nil
        }
        let name = key.string ?? ""
        i = behindBlanks(keyEnd, and: Byte.colon)
        guard i < block.bytes.count else { return block.isLast ? members : nil }
        if block.bytes[i] == Byte.openBracket {
          guard let first = firstElement(behind: i) else { return nil }
          if first != nil {
            members.append(Member(name: name, value: nil, first: first))
            return members
          }
        }
        switch scan(i) {
        case .value(let node, let end):
          members.append(Member(name: name, value: node, first: nil))
          i = end
        case .needsMore: return nil
        case .fault: return members
        }
      }
    }
  }
}
