import Decorum
import DecorumBase
import Foundation

extension SourceStore {
  /// All bytes, as a reader that takes `step` bytes at a time sees them.
  func stream(
    _ source: SourceID, blockSize: Int, taking step: (Int) -> Int = { $0 }
  ) throws -> (bytes: [UInt8], lasts: Int) {
    var bytes: [UInt8] = []
    var lasts = 0
    try readBlocks(of: source, blockSize: blockSize) { block, offset, isLast in
      precondition(offset == bytes.count, "a block does not follow what was consumed")
      lasts += isLast ? 1 : 0
      let done = isLast ? block.count : min(step(block.count), block.count)
      bytes += block.prefix(done)
      return done
    }
    return (bytes, lasts)
  }
}
