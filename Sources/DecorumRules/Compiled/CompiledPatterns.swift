import DecorumBase
import DecorumPatterns

/// The pattern, where it stands (what it looks like there is in the YAML), and its literals. Of more
/// than a thousand patterns a draft asks some hundreds for their literals and some tens for their words,
/// so that reading steps over both.
extension LazyPattern: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(source)
    writer.add(place.span)
    writer.text(PackWriter.written(toKnow))
  }

  convenience init(from reader: inout PackReader) throws(StaleCompilation) {
    let source = try reader.text()
    let span = try reader.read(Span.self)
    self.init(
      stored: source, place: MappedText(verbatim: [], at: span),
      literals: try reader.text())
  }
}

extension KnownAlternatives: Compiled {
  /// - Parameters:
  ///   - bytes: what was written of a pattern. If it is of another build nothing is known.
  ///   - count: the pattern's length.
  init(stored bytes: Substring.UTF8View, forBytes count: Int) {
    var reader = PackReader(bytes, of: SourceID(0))
    if let known = try? KnownAlternatives(from: &reader),
      known.cut?.rest ?? 0 <= known.text?.utf8.count ?? count
    {
      self = known
    } else {
      self.init(cut: nil, parts: [nil])
    }
  }

  func write(to writer: inout PackWriter) {
    // First: it is looked at where the rest is not read.
    writer.text(probes)
    writer.add(cut)
    writer.add(text)
    writer.text(bytes)
    for ends in [ends, setEnds, branchEnds, alternativeEnds] { writer.add(ends: ends) }
    for set in sets { writer.number(UInt64(set)) }
    for least in least { writer.text(least.isNothing ? [] : least.stored) }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    _ = try reader.text()
    let cut = try reader.read(PatternCut?.self)
    let text = try reader.read(String?.self)
    let bytes = try reader.text().copied
    let (ends, setEnds) = (try reader.ends(), try reader.ends())
    let (branchEnds, alternativeEnds) = (try reader.ends(), try reader.ends())
    var sets: [Int32] = []
    sets.reserveCapacity(Int(branchEnds.last ?? 0))
    for _ in 0..<(branchEnds.last ?? 0) {
      sets.append(Int32(truncatingIfNeeded: try reader.number()))
    }
    var least: [CharacterCounts] = []
    least.reserveCapacity(alternativeEnds.count)
    for _ in alternativeEnds { least.append(CharacterCounts(stored: try reader.text().copied)) }
    guard
      let known = KnownAlternatives(
        stored: bytes, ends: ends, setEnds: setEnds, sets: sets, branchEnds: branchEnds,
        alternativeEnds: alternativeEnds, least: least, cut: cut, of: text)
    else { throw StaleCompilation() }
    self = known
  }
}

/// The alternatives stand side by side, with a bar between two: their lengths say where.
extension PatternCut: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(alternatives[0].lowerBound)
    writer.add(alternatives.map(\.count))
    writer.add(closing)
    writer.add(rest)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    var start = try reader.read(Int.self)
    let lengths = try reader.read([Int].self)
    guard start >= 0, start < 1 << 40, lengths.allSatisfy({ $0 >= 0 && $0 < 1 << 20 }) else {
      throw StaleCompilation()
    }
    let alternatives = lengths.map { length in
      defer { start += length + 1 }
      return start..<start + length
    }
    let closing = try reader.read(String.self)
    let rest = try reader.read(Int.self)
    guard let cut = PatternCut(stored: alternatives, closing: closing, rest: rest, in: rest)
    else { throw StaleCompilation() }
    self = cut
  }
}

/// Numbers that ascend, as the steps between them.
extension PackWriter {
  fileprivate mutating func add(ends: [Int32]) {
    number(UInt64(ends.count))
    for (start, end) in zip([0] + ends, ends) { number(UInt64(end - start)) }
  }
}

extension PackReader {
  fileprivate mutating func ends() throws(StaleCompilation) -> [Int32] {
    try ascending(count())
  }
}
