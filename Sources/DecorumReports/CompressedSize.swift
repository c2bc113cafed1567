/// How large bytes are once gzip has had them, without making the file: matches are looked for as
/// deflate looks for them, and the codes are as long as Huffman would make them. One try for each place
/// finds less than gzip does, so the answer is rather too high.
enum CompressedSize {
  private static let window = 32768
  private static let longestMatch = 258
  private static let shortestMatch = 4
  /// Symbols that share one set of codes.
  private static let blockSymbols = 1 << 15
  /// Bytes that describe the codes of a block.
  private static let blockHeader = 90

  static func estimate(of bytes: [UInt8]) -> Int {
    var last = Array(repeating: -1, count: 1 << 15)
    var block = Block()
    var bits = 0
    var i = 0
    while i < bytes.count {
      let length = matchLength(at: i, in: bytes, &last)
      if let (match, distance) = length {
        block.add(match: match, distance: distance)
        i += match
      } else {
        block.add(literal: bytes[i])
        i += 1
      }
      if block.symbols == blockSymbols {
        bits += block.bits
        block = Block()
      }
    }
    return (bits + block.bits) / 8 + 18
  }

  private static func matchLength(
    at i: Int, in bytes: [UInt8], _ last: inout [Int]
  ) -> (length: Int, distance: Int)? {
    guard i + shortestMatch <= bytes.count else { return nil }
    var key: UInt32 = 0
    for j in 0..<shortestMatch { key = key << 8 | UInt32(bytes[i + j]) }
    let slot = Int((key &* 0x9E37_79B1) >> 17)
    let candidate = last[slot]
    last[slot] = i
    guard candidate >= 0, i - candidate <= window else { return nil }
    var length = 0
    while length < longestMatch, i + length < bytes.count,
      bytes[candidate + length] == bytes[i + length]
    { length += 1 }
    return length < shortestMatch ? nil : (length, i - candidate)
  }

  private struct Block {
    private(set) var symbols = 0
    /// Literals, then lengths by their number of bits.
    private var literals = Array(repeating: 0, count: 256 + 29)
    private var distances = Array(repeating: 0, count: 30)
    private var extraBits = 0

    mutating func add(literal: UInt8) {
      literals[Int(literal)] += 1
      symbols += 1
    }

    mutating func add(match: Int, distance: Int) {
      let (length, lengthBits) = Self.code(match - 3, stepsPerDoubling: 4)
      let (place, placeBits) = Self.code(distance - 1, stepsPerDoubling: 2)
      literals[256 + min(length, 28)] += 1
      distances[min(place, 29)] += 1
      extraBits += lengthBits + placeBits
      symbols += 1
    }

    var bits: Int {
      symbols == 0
        ? 0
        : Self.huffmanBits(literals) + Self.huffmanBits(distances) + extraBits
          + CompressedSize.blockHeader * 8
    }

    /// Deflate numbers lengths and distances by steps that double: small values have a code each, and
    /// larger ones share a code and say the rest in bits.
    private static func code(_ value: Int, stepsPerDoubling: Int) -> (code: Int, bits: Int) {
      if value < 2 * stepsPerDoubling { return (value, 0) }
      let width = Int.bitWidth - value.leadingZeroBitCount
      let bits = width - 1 - stepsPerDoubling.trailingZeroBitCount
      return ((bits << stepsPerDoubling.trailingZeroBitCount) + (value >> bits), bits)
    }

    /// The bits that all symbols take under their best codes: the sum of the inner nodes of the tree.
    private static func huffmanBits(_ counts: [Int]) -> Int {
      let leaves = counts.filter { $0 > 0 }.sorted()
      // A single symbol still needs a bit each time.
      if leaves.count < 2 { return leaves.first ?? 0 }
      var nodes: [Int] = []
      var (leaf, node, total) = (0, 0, 0)
      func next(_ leaf: inout Int, _ node: inout Int) -> Int {
        if leaf < leaves.count, node == nodes.count || leaves[leaf] <= nodes[node] {
          defer { leaf += 1 }
          return leaves[leaf]
        }
        defer { node += 1 }
        return nodes[node]
      }
      for _ in 1..<leaves.count {
        let sum = next(&leaf, &node) + next(&leaf, &node)
        nodes.append(sum)
        total += sum
      }
      return total
    }
  }
}
