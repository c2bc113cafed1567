/// A quick look at a text for the literals of many patterns, before those are even read: of each string
/// that every match must have one of, a probe keeps the hash of the few bytes that posts have least.
///
/// A lone draft asks hundreds of patterns, and has the strings of few; where a run has an index of all
/// patterns nobody needs this.
package struct ProbedText: Sendable {
  /// A bit for each hash of up to four bytes side by side.
  private var bits: [UInt64]
  private static let exponent: UInt32 = 18

  /// - Parameter text: valid UTF-8, as patterns read it.
  package init(_ text: [UInt8]) {
    let loose = LooseForm.bytes(of: text)
    let counts = CharacterCounts(of: text, loose: loose.span)
    bits = Array(repeating: 0, count: 1 << Int(ProbedText.exponent - 6))
    var gram: UInt32 = 0
    var words = bits.mutableSpan
    func note(_ gram: UInt32, _ words: inout MutableSpan<UInt64>) {
      let hash = ProbedText.hash(gram)
      words[Int(hash &>> 6)] |= 1 &<< UInt64(hash & 63)
    }
    for byte in loose {
      gram = gram &<< 8 | UInt32(byte)
      note(gram & 0xFF, &words)
      note(gram & 0xFFFF, &words)
      note(gram & 0xFF_FFFF, &words)
      note(gram, &words)
    }
    LiteralEdges.forEachGram(in: loose.span, upTo: 4) { gram in note(gram, &words) }
    // No capital is left in a loose form: these stand for their kind.
    for byte in RequiredLiterals.classes where counts.has(class: byte) {
      note(UInt32(byte), &words)
    }
  }

  /// False where no match is possible; true proves nothing.
  /// - Parameter probes: what `KnownAlternatives.probes` gave for a pattern.
  package func mayMatch(_ probes: borrowing Span<UInt8>) -> Bool {
    if probes.isEmpty { return true }
    let words = bits.span
    var i = 0
    while i &+ 3 <= probes.count {
      let hash =
        UInt32(probes[i] & 0x3F) | UInt32(probes[i &+ 1] & 0x3F) &<< 6
        | UInt32(probes[i &+ 2] & 0x3F) &<< 12
      if words[Int(hash &>> 6)] & (1 &<< UInt64(hash & 63)) != 0 { return true }
      i &+= 3
    }
    return false
  }

  fileprivate static func hash(_ gram: UInt32) -> UInt32 { GramSet.hash(gram) &>> (32 - exponent) }
}

extension KnownAlternatives {
  /// What `ProbedText` looks for, three characters of ASCII for each string of the rarest set of each
  /// branch; empty where some alternative has none, and any text will do.
  package var probes: [UInt8] {
    var hashes: Set<UInt32> = []
    var start = 0
    for end in branchEnds {
      if Int(end) == start { return [] }
      for string in strings(of: Int(sets[start])) {
        let bytes = bytes[range(of: string)]
        if bytes.isEmpty { return [] }
        let rarest = GramWeights.rarest(4, in: bytes)
        hashes.insert(ProbedText.hash(GramSet.gram(bytes[rarest...].prefix(4))))
      }
      start = Int(end)
    }
    return hashes.sorted().flatMap { hash in
      (0..<3).map { 0x40 | UInt8(truncatingIfNeeded: hash >> ($0 * 6) & 0x3F) }
    }
  }
}
