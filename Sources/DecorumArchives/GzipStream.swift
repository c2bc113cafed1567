/// What one gzip file holds, block by block, within the limits.
///
/// libarchive leaves the sum and the length at the end alone, so they are compared here. Of a file
/// that was made of several such files they speak of the last part alone, and say nothing.
package final class GzipStream {
  private let handle: ArchiveHandle
  private let packed: PackedBytes
  private var sum = CRC32()
  private var length = 0
  private var hasEnded = false
  /// A block that was looked at before its time.
  private var next: [UInt8]?
  private(set) var fault: ArchiveFault?

  package init(_ packed: PackedBytes) throws(ArchiveFault) {
    self.packed = packed
    handle = try ArchiveHandle(.gzip, packed.input)
    if case .end = try handle.next() { hasEnded = true }
  }

  /// What it begins with; the file is one of these itself then.
  package func kind() throws(ArchiveFault) -> ArchiveKind? {
    var start: [UInt8] = []
    while start.count < ArchiveKind.prefixLength, let block = try nextBlock() { start += block }
    next = start
    return ArchiveKind(prefix: start)
  }

  /// nil at the end; after a fault nothing more is to be asked.
  package func nextBlock() throws(ArchiveFault) -> [UInt8]? {
    if let block = next {
      next = nil
      if !block.isEmpty { return block }
    }
    if hasEnded { return nil }
    do throws(ArchiveFault) {
      guard let block = try handle.nextBlock(at: length) else {
        hasEnded = true
        try compareSum()
        return nil
      }
      length += block.count
      sum.add(block)
      if length > ArchiveLimits.totalSize { throw ArchiveFault.tooLarge }
      if length > ArchiveLimits.freeSize,
        length / ArchiveLimits.ratio > handle.input.delivered
      {
        throw ArchiveFault.packedTooTightly
      }
      return block
    } catch {
      fault = error
      throw error
    }
  }

  private func compareSum() throws(ArchiveFault) {
    guard packed.length >= 18, let end = packed.read(packed.length - 8, 8), end.count == 8 else {
      throw .cutOff
    }
    let numbers = [end.prefix(4), end.suffix(4)].map { bytes in
      bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    if numbers[1] == UInt32(truncatingIfNeeded: length) {
      if numbers[0] != sum.value { throw .damaged("its sum is wrong") }
    } else if !hasParts {
      throw .damaged("its length is wrong")
    }
  }

  /// Whether a second header stands somewhere behind the first.
  private var hasParts: Bool {
    var offset = 1
    while let block = packed.read(offset, ArchiveInput.blockSize), block.count > 2 {
      for place in block.indices.dropLast(2)
      where block[place] == 0x1F && block[place + 1] == 0x8B && block[place + 2] == 8 {
        return true
      }
      offset += block.count - 2
    }
    return false
  }
}

/// The bytes of an archive, wherever they lie.
package struct PackedBytes {
  package let length: Int
  /// What stands at an offset, fewer bytes only at the end; nil where it cannot be read.
  package let read: (_ offset: Int, _ count: Int) -> [UInt8]?

  package init(length: Int, read: @escaping (_ offset: Int, _ count: Int) -> [UInt8]?) {
    self.length = length
    self.read = read
  }

  var input: ArchiveInput { ArchiveInput(length: length, read: read) }
}
