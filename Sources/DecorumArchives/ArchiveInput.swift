/// The bytes that libarchive pulls: a file by offsets, or a stream from front to back.
///
/// Blocks are handed over in a buffer of our own, because libarchive keeps a pointer to the last
/// one until it asks for the next.
@safe final class ArchiveInput {
  /// The next bytes at an offset, none at the end, nil where they cannot be read.
  typealias Read = (_ offset: Int, _ count: Int) -> [UInt8]?

  static let blockSize = 1 << 16

  /// nil for a stream, whose reader does not look at offsets.
  let length: Int?
  private let read: Read
  private let buffer: UnsafeMutableRawBufferPointer
  private(set) var position = 0
  /// Bytes handed over so far, those read twice counted twice.
  private(set) var delivered = 0
  private(set) var hasFailed = false

  init(length: Int?, read: @escaping Read) {
    self.length = length
    self.read = read
    unsafe buffer = .allocate(byteCount: Self.blockSize, alignment: 16)
  }

  // SAFETY: the handle that was given the buffer's address is freed before it lets go of its input.
  deinit { unsafe buffer.deallocate() }

  /// The address of the next block and its length: 0 at the end, negative where reading failed.
  func nextBlock() -> (UnsafeRawPointer?, Int) {
    guard let bytes = read(position, Self.blockSize), bytes.count <= Self.blockSize else {
      hasFailed = true
      return (nil, -1)
    }
    unsafe buffer.copyBytes(from: bytes)
    position += bytes.count
    delivered += bytes.count
    return unsafe (UnsafeRawPointer(buffer.baseAddress), bytes.count)
  }

  /// - Returns: how far it went.
  func skip(_ count: Int) -> Int {
    guard let length else { return 0 }
    let step = max(0, min(count, length - position))
    position += step
    return step
  }

  /// - Returns: the new position, which may be the end and no further.
  func seek(to offset: Int) -> Int {
    position = max(0, min(offset, length ?? position))
    return position
  }
}
