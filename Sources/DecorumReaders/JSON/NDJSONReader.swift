package import DecorumBase
package import DecorumPosts

/// Reads one JSON object per line, the neutral format's own way. A line that cannot be read is an
/// error; the lines around it are read.
package struct NDJSONReader: PostReader {
  package private(set) var recognition: Recognition

  private let source: SourceID
  /// The number of the next line, from 1; blank lines count.
  private var line = 1
  /// How many posts the last block gave; the next will give about as many.
  private var usualPosts = 0
  private var scanner = JSONScanner()
  private var records: JSONRecords
  private var layout: JSONLayoutChoice
  private var mapper: RecordMapper

  /// - Parameter layout: nil = the first line tells; a map goes before all layouts.
  init(
    source: SourceID, map: FieldMap? = nil, layout: (any JSONLayout)?,
    recognition: Recognition = .asked(for: "ndjson")
  ) {
    self.source = source
    self.recognition = recognition
    self.layout = JSONLayoutChoice(layout, map: map)
    records = JSONRecords(keys: .standard(with: map))
    mapper = RecordMapper(source: source)
  }

  package init(source: SourceID, map: FieldMap? = nil) {
    self.init(source: source, map: map, layout: nil)
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    let bytes = block.bytes
    let decoder = TextDecoder(block, source: source)
    var i = 0
    if block.offset == 0 {
      if bytes.count < 3, !block.isLast { return result }
      i = Byte.markLength(bytes)
    }
    result.posts.reserveCapacity(usualPosts)
    while i < bytes.count {
      let scanned = scanObject(bytes, from: i)
      var end = scanned ?? i
      while end < bytes.count, !Byte.isLineEnd(bytes[end]) { end += 1 }
      // A carriage return may be half of a line end whose other half comes with the next block.
      let isWhole = end + 1 < bytes.count || end < bytes.count && bytes[end] == Byte.lineFeed
      guard isWhole || block.isLast else { break }
      if scanned == end {
        add(decoder, &result)
      } else {
        read(i..<end, decoder, &result)
      }
      line += 1
      i = end
      if i < bytes.count {
        let isPair =
          bytes[i] == Byte.carriageReturn && i + 1 < bytes.count && bytes[i + 1] == Byte.lineFeed
        i += isPair ? 2 : 1
      }
    }
    usualPosts = min(result.posts.count * 9 / 8, 4096)
    result.consumed = i
    result.isFinished = block.isLast
    if block.isLast { result.diagnostics += records.unmet(in: source) }
    return result
  }

  /// Tries to take the line in one go, as the object that it is.
  /// - Returns: the offset behind the object and its blanks; nil where something is wrong with the
  ///   line, or it is blank, or goes on in the next block.
  private mutating func scanObject(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start] == Byte.openBrace,
      case .value(var end) = scanner.scan(
        bytes, from: start, to: bytes.count, isComplete: false, isOnOneLine: true)
    else { return nil }
    while end < bytes.count, Byte.isBlank(bytes[end]), !Byte.isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  private mutating func add(_ decoder: TextDecoder, _ result: inout ReadResult) {
    if !layout.isSettled {
      let sample = JSONSample.lines(first: JSONNode(scanner.tokens, decoder))
      layout.settle(
        by: sample, from: scanner.tokens[0].range.lowerBound, &recognition, decoder,
        &result.diagnostics)
    }
    if let layout = layout.layout {
      let number = line
      return mapper.add(scanner.tokens, by: layout, decoder, at: "", to: &result) {
        .line(number, path: $0)
      }
    }
    records.add(
      scanner.tokens, at: .line(line, path: ""), decoder, by: &mapper, to: &result)
  }

  private mutating func read(
    _ range: Range<Int>, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    let inner = Byte.trimmed(decoder.bytes, range)
    guard !inner.isEmpty else { return }
    switch scanner.scan(
      decoder.bytes, from: inner.lowerBound, to: inner.upperBound, isComplete: true)
    {
    case .needsMore: preconditionFailure("a complete line never needs more")
    case .fault(let fault): refuse(fault, inner, decoder, &result)
    case .value(let end) where end < inner.upperBound:
      let rest = Byte.trimmed(decoder.bytes, end..<inner.upperBound)
      refuse(
        JSONFault(offset: rest.lowerBound, reason: .expected("the end of the line")), inner,
        decoder,
        &result)
    case .value:
      guard scanner.tokens[0].kind == .object else {
        let fault = JSONFault(offset: inner.lowerBound, reason: .expected("an object"))
        return refuse(fault, inner, decoder, &result)
      }
      add(decoder, &result)
    }
  }

  private func refuse(
    _ fault: JSONFault, _ line: Range<Int>, _ decoder: TextDecoder, _ result: inout ReadResult
  ) {
    result.refused += 1
    result.diagnostics.append(
      decoder.diagnostic(fault, limit: line.upperBound, end: "the end of the line"))
  }
}
