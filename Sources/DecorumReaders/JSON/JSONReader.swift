package import DecorumBase
package import DecorumPosts

/// Reads a JSON text: an array of records, an object that holds one, or a single record.
///
/// Elements are read one by one, so that a file of any size streams and the posts before a fault
/// are judged. All the rest of the text is checked too: after a fault nothing more is read.
package struct JSONReader: PostReader {
  package private(set) var recognition: Recognition

  private enum Phase {
    case start
    /// Inside the array of records.
    case elements(Expecting, index: Int)
    /// Inside the top-level object.
    case members(Expecting, index: Int)
    case tail
    case done
  }

  private enum Expecting {
    case itemOrEnd, item, commaOrEnd
  }

  private enum Step {
    case goOn, needsMore
    case fault(JSONFault)
  }

  private let source: SourceID
  private var phase = Phase.start
  /// The number of the member that holds the records; -1 while or where there is none, or where the
  /// layout knows them by name.
  private var listMember = -1
  private var layout: JSONLayoutChoice
  /// The name that a script gives the JSON.
  private var script: String?
  /// Where the records are: `posts`; empty at the top.
  private var path = ""
  private var isInObject = false
  private var saidNoRecord = false
  /// How many posts the last block gave; the next will give about as many.
  private var usualPosts = 0
  private var hasRecords = false
  private var scanner = JSONScanner()
  private var records: JSONRecords
  private var mapper: RecordMapper

  package init(source: SourceID, map: FieldMap? = nil) {
    self.init(source: source, map: map, layout: nil)
  }

  /// - Parameter layout: nil = the start of the file tells; a map goes before all layouts.
  init(
    source: SourceID, map: FieldMap? = nil, layout: (any JSONLayout)?,
    recognition: Recognition = .asked(for: "json")
  ) {
    self.source = source
    self.recognition = recognition
    self.layout = JSONLayoutChoice(layout, map: map)
    records = JSONRecords(keys: .standard(with: map))
    mapper = RecordMapper(source: source)
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    let decoder = TextDecoder(block, source: source)
    result.posts.reserveCapacity(usualPosts)
    defer { usualPosts = min(result.posts.count * 9 / 8, 4096) }
    var i = 0
    steps: while true {
      if case .done = phase { break }
      switch step(block, decoder, &i, &result) {
      case .goOn: continue
      case .needsMore: break steps
      case .fault(let fault):
        // The message quotes the character at the fault, which may not be all here yet.
        guard block.isLast || fault.offset + 4 <= block.bytes.count else { break steps }
        if case .elements(.item, _) = phase { result.refused += 1 }
        if case .elements(.itemOrEnd, _) = phase { result.refused += 1 }
        result.diagnostics.append(
          decoder.diagnostic(fault, limit: block.bytes.count, end: "the end of the file"))
        i = block.bytes.count
        phase = .done
      }
    }
    result.consumed = i
    if case .done = phase {
      result.diagnostics += records.unmet(in: source)
      result.isFinished = true
    }
    return result
  }

  private mutating func step(
    _ block: Block, _ decoder: TextDecoder, _ i: inout Int, _ result: inout ReadResult
  ) -> Step {
    let bytes = block.bytes
    if case .start = phase, block.offset + i == 0 {
      if bytes.count < 3, !block.isLast { return .needsMore }
      i = Byte.markLength(bytes)
    }
    while i < bytes.count, Byte.isBlank(bytes[i]) { i += 1 }
    guard i < bytes.count else {
      guard block.isLast else { return .needsMore }
      guard case .tail = phase else { return expected(at: i) }
      if layout.layout != nil, !layout.isSetAside, !hasRecords {
        result.diagnostics.append(InputDiagnostics.emptyList(recognition, source: source))
      }
      phase = .done
      return .goOn
    }
    // A statement of a script may end in one.
    if case .tail = phase, script != nil, bytes[i] == UInt8(ascii: ";") {
      i += 1
      return .goOn
    }
    switch phase {
    case .start: return start(block, decoder, &i, &result)
    case .elements(let expecting, let index):
      return element(expecting, index, block, decoder, &i, &result)
    case .members(let expecting, let index):
      return member(expecting, index, block, decoder, &i, &result)
    case .tail: return expected(at: i)
    case .done: return .goOn
    }
  }

  private mutating func start(
    _ block: Block, _ decoder: TextDecoder, _ i: inout Int, _ result: inout ReadResult
  ) -> Step {
    if script == nil {
      switch ScriptPrefix.find(block.bytes, from: i, isLast: block.isLast) {
      case .none: break
      case .needsMore: return .needsMore
      case .prefix(let prefix):
        script = prefix.name
        i = prefix.end
      }
    }
    let opensContainer =
      block.bytes[i] == Byte.openBracket || block.bytes[i] == Byte.openBrace
    var sample: JSONSample?
    if opensContainer, !layout.isSettled {
      guard let found = JSONSample.of(block, from: i, script: script, decoder: decoder) else {
        return .needsMore
      }
      sample = found
      layout.settle(by: found, from: i, &recognition, decoder, &result.diagnostics)
    }
    switch block.bytes[i] {
    case Byte.openBracket:
      phase = .elements(.itemOrEnd, index: 0)
      i += 1
      return .goOn
    case Byte.openBrace where layout.layout != nil:
      // One record, unless it has the lists of the layout.
      guard let lists = layout.layout?.lists, !lists.isEmpty else { break }
      guard
        let sample = sample
          ?? JSONSample.of(block, from: i, script: script, decoder: decoder)
      else {
        return .needsMore
      }
      let holdsList = sample.members.contains { lists.contains($0.name) && $0.isList }
      guard holdsList else { break }
      isInObject = true
      phase = .members(.itemOrEnd, index: 0)
      i += 1
      return .goOn
    case Byte.openBrace:
      guard
        let shape = JSONShape.of(
          block, from: i + 1, scanner: &scanner, decoder: decoder, keys: records.keys)
      else {
        return .needsMore
      }
      if case .single = shape { break }
      if case .list(let member) = shape { listMember = member }
      isInObject = true
      phase = .members(.itemOrEnd, index: 0)
      i += 1
      return .goOn
    default: break
    }
    // One record, or a lone value, which is JSON and holds no post.
    switch scanner.scan(block.bytes, from: i, to: block.bytes.count, isComplete: block.isLast) {
    case .needsMore: return .needsMore
    case .fault(let fault): return .fault(fault)
    case .value(let end):
      if scanner.tokens[0].kind == .object {
        if let layout = layout.layout {
          add(by: layout, at: "", decoder, &result)
        } else {
          records.add(scanner.tokens, at: .path(""), decoder, by: &mapper, to: &result)
        }
        hasRecords = true
      }
      phase = .tail
      i = end
      return .goOn
    }
  }

  private mutating func element(
    _ expecting: Expecting, _ index: Int, _ block: Block, _ decoder: TextDecoder, _ i: inout Int,
    _ result: inout ReadResult
  ) -> Step {
    let byte = block.bytes[i]
    if byte == Byte.closeBracket, expecting != .item {
      phase = isInObject ? .members(.commaOrEnd, index: listMember) : .tail
      i += 1
      return .goOn
    }
    if expecting == .commaOrEnd {
      guard byte == Byte.comma else { return expected(at: i) }
      phase = .elements(.item, index: index + 1)
      i += 1
      return .goOn
    }
    switch scanner.scan(block.bytes, from: i, to: block.bytes.count, isComplete: block.isLast) {
    case .needsMore: return .needsMore
    case .fault(let fault): return fault.offset == i ? expected(at: i, fault) : .fault(fault)
    case .value(let end):
      if scanner.tokens[0].kind == .object {
        if let layout = layout.layout {
          add(by: layout, at: "\(path)[\(index)]", decoder, &result)
        } else {
          records.add(
            scanner.tokens, at: .item(of: path, index), decoder, by: &mapper, to: &result)
        }
      } else {
        skip(decoder, &result)
      }
      hasRecords = true
      phase = .elements(.commaOrEnd, index: index)
      i = end
      return .goOn
    }
  }

  private mutating func member(
    _ expecting: Expecting, _ index: Int, _ block: Block, _ decoder: TextDecoder, _ i: inout Int,
    _ result: inout ReadResult
  ) -> Step {
    let bytes = block.bytes
    let byte = bytes[i]
    if byte == Byte.closeBrace, expecting != .item {
      phase = .tail
      i += 1
      return .goOn
    }
    if expecting == .commaOrEnd {
      guard byte == Byte.comma else { return expected(at: i) }
      phase = .members(.item, index: index + 1)
      i += 1
      return .goOn
    }
    guard byte == Byte.quote else { return expected(at: i) }
    var end = i
    switch scanner.scan(bytes, from: i, to: bytes.count, isComplete: block.isLast) {
    case .needsMore: return .needsMore
    case .fault(let fault): return .fault(fault)
    case .value(let keyEnd): end = keyEnd
    }
    let key = scanner.tokens[0]
    while end < bytes.count, Byte.isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count else {
      return block.isLast ? fault("\":\"", at: end) : .needsMore
    }
    guard bytes[end] == Byte.colon else { return fault("\":\"", at: end) }
    end += 1
    var ignored: [Diagnostic] = []
    let name = decoder.jsonString(key, &ignored).string
    let isLayoutsList = layout.layout?.lists.contains(name) ?? false
    if index == listMember || isLayoutsList {
      while end < bytes.count, Byte.isBlank(bytes[end]) { end += 1 }
      guard end < bytes.count else {
        return block.isLast ? fault("a value", at: end) : .needsMore
      }
      if bytes[end] == Byte.openBracket {
        path = Self.pathStep(name)
        listMember = index
        phase = .elements(.itemOrEnd, index: 0)
        i = end + 1
        return .goOn
      }
    }
    switch scanner.scan(bytes, from: end, to: bytes.count, isComplete: block.isLast) {
    case .needsMore: return .needsMore
    case .fault(let fault): return .fault(fault)
    case .value(let after):
      if isLayoutsList, scanner.tokens[0].kind != .null { refuseList(name, decoder, &result) }
      phase = .members(.commaOrEnd, index: index)
      i = after
      return .goOn
    }
  }

  /// A member that was to hold records, and is something else.
  private mutating func refuseList(
    _ name: String, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    hasRecords = true
    result.refused += 1
    var ignored: [Diagnostic] = []
    let value = decoder.value(0, of: scanner.tokens, &ignored)
    result.diagnostics.append(mapper.wrongType(name, "a list", value))
  }

  /// - Parameter path: of the scanned object.
  private mutating func add(
    by layout: any JSONLayout, at path: String, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    mapper.add(scanner.tokens, by: layout, decoder, at: path, to: &result) { .path($0) }
  }

  /// An element that is no object: counted each time, said once.
  private mutating func skip(_ decoder: TextDecoder, _ result: inout ReadResult) {
    result.skipped += 1
    guard !saidNoRecord, !layout.isSetAside else { return }
    saidNoRecord = true
    result.diagnostics.append(
      Diagnostic(
        InputDiagnostics.noText, .warning, "an element that is no object is no post",
        at: Label(decoder.span(scanner.tokens[0].range)), notes: ["said once"],
        helps: ["write each post as an object with a \"text\""]))
  }

  /// What the phase expected at a place where something else stands.
  private func expected(at offset: Int, _ other: JSONFault? = nil) -> Step {
    switch phase {
    case .start, .done: fault("a value", at: offset)
    case .elements(.itemOrEnd, _): other.map(orEnd) ?? fault("a value or \"]\"", at: offset)
    case .elements(.item, _): other.map { .fault($0) } ?? fault("a value", at: offset)
    case .elements(.commaOrEnd, _): fault("\",\" or \"]\"", at: offset)
    case .members(.itemOrEnd, _): fault("a key in double quotes or \"}\"", at: offset)
    case .members(.item, _): fault("a key in double quotes", at: offset)
    case .members(.commaOrEnd, _): fault("\",\" or \"}\"", at: offset)
    case .tail: fault("the end of the file", at: offset)
    }
  }

  private func orEnd(_ other: JSONFault) -> Step {
    guard case .expected = other.reason else { return .fault(other) }
    return fault("a value or \"]\"", at: other.offset)
  }

  private func fault(_ what: String, at offset: Int) -> Step {
    .fault(JSONFault(offset: offset, reason: .expected(what)))
  }

  /// A key as a path writes it: bare where it is a plain word.
  private static func pathStep(_ key: String) -> String {
    let isWord = key.utf8.allSatisfy {
      Byte.isDigit($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_")
    }
    return isWord && !key.isEmpty ? key : "[\"\(key)\"]"
  }
}
