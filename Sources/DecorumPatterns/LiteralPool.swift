/// Strings of many patterns, each kept once and known by a number. An index of a whole rule book has tens of
/// thousands of them, most several times: a dictionary of arrays takes longer than all else.
struct LiteralPool {
  private var bytes: [UInt8] = []
  /// Where each ends in `bytes`.
  private var ends: [Int32] = []
  /// Numbers by hash, open addressing; -1 = free. Its length is a power of two.
  private var slots = [Int32](repeating: -1, count: 1024)

  var count: Int { ends.count }

  /// The string, and where it stands among all.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// The string without its edges.
  func core(of number: Int) -> ArraySlice<UInt8> { bytes[edges(of: number).core] }

  func edges(of number: Int) -> LiteralEdges { LiteralEdges(range(of: number), of: bytes.span) }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The number of a string; a new one where it is not known.
  mutating func number(of string: borrowing Span<UInt8>) -> Int {
    if ends.count * 2 >= slots.count { grow() }
    var slot = Self.hash(string) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if isEqual(known, string) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(ends.count)
    for i in string.indices { bytes.append(string[i]) }
    ends.append(Int32(bytes.count))
    return ends.count - 1
  }

  private func isEqual(_ number: Int, _ string: borrowing Span<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == string.count else { return false }
    for i in string.indices where bytes[range.lowerBound + i] != string[i] { return false }
    return true
  }

  private mutating func grow() {
    var fresh = [Int32](repeating: -1, count: slots.count * 2)
    for number in ends.indices {
      var slot = Self.hash(bytes.span.extracting(range(of: number))) & (fresh.count - 1)
      while fresh[slot] >= 0 { slot = (slot + 1) & (fresh.count - 1) }
      fresh[slot] = Int32(number)
    }
    slots = fresh
  }

  /// FNV-1a, its high bits mixed in: the low ones alone choose the slot.
  private static func hash(_ string: borrowing Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in string.indices { hash = (hash ^ UInt64(string[i])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
