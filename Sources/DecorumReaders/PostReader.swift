package import DecorumBase
package import DecorumPosts

/// A piece of a source, as the driver presents it to a reader.
package struct Block: Sendable {
  package let bytes: [UInt8]
  /// Where `bytes[0]` stands in the source.
  package let offset: Int
  /// Nothing follows.
  package let isLast: Bool

  package init(bytes: [UInt8], offset: Int, isLast: Bool) {
    self.bytes = bytes
    self.offset = offset
    self.isLast = isLast
  }
}

/// What one block gave.
package struct ReadResult: Sendable {
  package var posts: [Post] = []
  package var diagnostics: [Diagnostic] = []
  /// Bytes of the block that are done with. The rest is presented again, with more behind it.
  package var consumed = 0
  /// Records without anything to judge: rows with a blank text, records that are only pictures.
  package var skipped = 0
  /// Records that could not be read; each has an error among the diagnostics.
  package var refused = 0
  /// The reader wants no more, be it at the end of the source or at a fault that it cannot pass.
  package var isFinished = false

  package init() {}
}

/// Turns the bytes of one source, block by block, into posts with exact spans.
///
/// Contract with the driver: present a block; drop its first `consumed` bytes; present the rest with
/// more behind it, until `isFinished`. Where nothing was consumed and the block was not the last,
/// one record is longer than the block: present twice as much. How a source is cut into blocks
/// changes nothing in what comes out.
package protocol PostReader: Sendable {
  /// What the source was taken for. A reader may know better once it has read the first block.
  var recognition: Recognition { get }

  mutating func read(_ block: Block) -> ReadResult
}

extension PostReader {
  package var format: String { recognition.format }
}
