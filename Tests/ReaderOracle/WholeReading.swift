package import DecorumBase
import DecorumPosts
package import DecorumReaders

/// All that a reader gave for a whole source.
package struct WholeReading: Hashable, Sendable {
  package private(set) var posts: [PostContents] = []
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var skipped = 0
  package private(set) var refused = 0

  package var records: Int { posts.count + skipped + refused }

  /// Drives a reader by its contract, `blockSize` bytes at a time.
  package init(
    _ reader: any PostReader, _ bytes: [UInt8], blockSize: Int
  ) throws(Objection) {
    var reader = reader
    var start = 0
    var size = blockSize
    while true {
      let end = min(bytes.count, start + size)
      let block = Block(
        bytes: Array(bytes[start..<end]), offset: start, isLast: end == bytes.count)
      let result = reader.read(block)
      posts += result.posts.map(PostContents.init)
      diagnostics += result.diagnostics
      skipped += result.skipped
      refused += result.refused
      try (0..<result.consumed).check(within: 0..<block.bytes.count, "what was consumed")
      if result.isFinished { return }
      try require(!block.isLast, "the reader does not finish at the end of its source")
      start += result.consumed
      size = result.consumed == 0 ? size * 2 : blockSize
    }
  }

  /// What holds of every source and every reader.
  package static func check(
    _ reader: any PostReader, _ bytes: [UInt8]
  ) throws(Objection) -> WholeReading {
    let whole = try WholeReading(reader, bytes, blockSize: max(1, bytes.count))
    // Two ways of cutting that follow from the bytes: small blocks and large ones.
    let number = FNV.hash(bytes)
    for size in [1 + Int(number % 13), 1 + Int((number >> 32) % UInt64(max(bytes.count, 1)))] {
      let pieces = try WholeReading(reader, bytes, blockSize: size)
      try require(
        pieces == whole, "blocks of \(size) bytes make a difference: \(pieces.difference(whole))")
    }
    for diagnostic in whole.diagnostics { try diagnostic.check(in: bytes) }
    for post in whole.posts { try post.check(in: bytes) }
    try require(whole.posts.count <= bytes.count, "more posts than bytes")
    return whole
  }

  private func difference(_ other: WholeReading) -> String {
    if diagnostics != other.diagnostics {
      return "\(diagnostics.map(\.message)) instead of \(other.diagnostics.map(\.message))"
    }
    if posts.count != other.posts.count { return "\(posts.count) posts, not \(other.posts.count)" }
    if let (a, b) = zip(posts, other.posts).first(where: { $0 != $1 }) { return "\(a)\n\(b)" }
    return "\(skipped) skipped, \(refused) refused, not \(other.skipped) and \(other.refused)"
  }
}
