/// Which three bytes stand side by side in a text, as a hashed set of bits: says in a moment which
/// literals the text cannot contain.
///
/// Made in one pass, and of use for all patterns that look at the text. It errs only towards "may".
package struct GramSet: Sendable {
  private var bits: [UInt64]
  private let shift: UInt32

  /// - Parameter text: valid UTF-8.
  package init(_ text: [UInt8]) { self.init(loose: LooseForm.bytes(of: text)) }

  init(loose: [UInt8]) {
    // Sixteen bits for a gram leave one in sixteen set at worst; a long text repeats its grams, so
    // that a mebibit is enough for any.
    var exponent: UInt32 = 12
    while exponent < 20, 1 << exponent < loose.count * 16 { exponent += 1 }
    shift = 32 - exponent
    bits = Array(repeating: 0, count: 1 << (exponent - 6))
    guard loose.count >= 3 else { return }
    var gram = UInt32(loose[0]) << 8 | UInt32(loose[1])
    for i in 2..<loose.count {
      gram = gram << 8 & 0xFF_FFFF | UInt32(loose[i])
      let slot = GramSet.hash(gram) >> shift
      bits[Int(slot >> 6)] |= 1 << UInt64(slot & 63)
    }
  }

  /// False where the text lacks what every match contains; true proves nothing.
  package func mayContain(_ literals: RequiredLiterals) -> Bool {
    if literals.branchEnds.isEmpty { return true }
    var set = 0
    for branchEnd in literals.branchEnds {
      let sets = set..<Int(branchEnd)
      if sets.allSatisfy({ mayContainOne(ofSet: $0, literals) }) { return true }
      set = Int(branchEnd)
    }
    return false
  }

  private func mayContainOne(ofSet set: Int, _ literals: RequiredLiterals) -> Bool {
    let strings = literals.strings(ofSet: set)
    if strings.isEmpty { return true }
    var start = literals.range(ofString: strings.lowerBound).lowerBound
    for string in strings {
      let end = Int(literals.ends[string])
      if mayContain(literals.bytes, start, end) { return true }
      start = end
    }
    return false
  }

  private func mayContain(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return true }
    var gram = UInt32(bytes[start]) << 8 | UInt32(bytes[start + 1])
    for i in (start + 2)..<end {
      gram = gram << 8 & 0xFF_FFFF | UInt32(bytes[i])
      let slot = GramSet.hash(gram) >> shift
      if bits[Int(slot >> 6)] & (1 << UInt64(slot & 63)) == 0 { return false }
    }
    return true
  }

  private static func hash(_ gram: UInt32) -> UInt32 { gram &* 0x9E37_79B1 }
}
