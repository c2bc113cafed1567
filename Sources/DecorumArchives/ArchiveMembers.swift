/// The members of a zip or tar, one after the other, within the limits.
///
/// Members are passed over unread unless their blocks are asked for. A damaged member of a zip costs
/// itself only; in a tar nobody knows where the next one begins.
package final class ArchiveMembers {
  private enum Origin {
    case zip(PackedBytes)
    case tar
    case compressedTar(GzipStream)
  }

  private enum State {
    case reading
    /// The current member broke the reader.
    case broken(ArchiveFault)
    case over
  }

  private let origin: Origin
  private var handle: ArchiveHandle
  private var current: ArchiveMember?
  /// Members begun.
  private var count = 0
  /// Bytes of the current member, and what was pulled from the file before it.
  private var length = 0
  private var deliveredBefore = 0
  private var totalLength = 0
  private var damagedMembers = 0
  private var state = State.reading
  /// Where the last member of a tar ended, with its padding.
  private var end = 0

  package init(zip packed: PackedBytes) throws(ArchiveFault) {
    origin = .zip(packed)
    handle = try ArchiveHandle(.zip, packed.input)
  }

  package init(tar packed: PackedBytes) throws(ArchiveFault) {
    origin = .tar
    handle = try ArchiveHandle(.tar, packed.input)
  }

  package init(tar stream: GzipStream) throws(ArchiveFault) {
    origin = .compressedTar(stream)
    var rest: ArraySlice<UInt8> = []
    let input = ArchiveInput(length: nil) { _, count in
      if rest.isEmpty {
        do { rest = try (stream.nextBlock() ?? [])[...] } catch { return nil }
      }
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    do { handle = try ArchiveHandle(.tar, input) } catch { throw stream.fault ?? error }
  }

  /// The next member, nil at the end and after a fault.
  package func next() throws(ArchiveFault) -> ArchiveMember? {
    do {
      if case .broken(let fault) = state { try recover(from: fault) }
      if case .over = state { return nil }
      return try following()
    } catch {
      state = .over
      throw own(error)
    }
  }

  private func following() throws(ArchiveFault) -> ArchiveMember? {
    if current != nil {
      current = nil
      try handle.skip()
      end = handle.position
    }
    guard case .member(let member) = try handle.next() else {
      state = .over
      try finish()
      return nil
    }
    count += 1
    if count > ArchiveLimits.members { throw .tooManyMembers }
    current = member
    length = 0
    deliveredBefore = handle.input.delivered
    return member
  }

  /// The next bytes of the member, nil at its end. A fault is the member's; ask for the next one.
  package func nextBlock() throws(ArchiveFault) -> [UInt8]? {
    guard let member = current else { return nil }
    do throws(ArchiveFault) {
      if member.isEncrypted { throw ArchiveFault.encrypted }
      if let method = member.method, !ArchiveMember.methods.contains(method) {
        throw ArchiveFault.method(method)
      }
      let block: [UInt8]?
      do { block = try handle.nextBlock(at: length) } catch {
        state = .broken(own(error))
        throw error
      }
      if let block {
        length += block.count
        totalLength += block.count
        try weigh(member)
      } else if let size = member.size, length < size {
        throw ArchiveFault.cutOff
      }
      return block
    } catch { throw own(error) }
  }

  private func weigh(_ member: ArchiveMember) throws(ArchiveFault) {
    if let size = member.size, length > size { throw .largerThanDeclared }
    if totalLength > ArchiveLimits.totalSize { throw .tooLarge }
    guard case .zip = origin, length > ArchiveLimits.freeSize else { return }
    let packed = handle.input.delivered - deliveredBefore + ArchiveInput.blockSize
    if length / ArchiveLimits.ratio > packed { throw .packedTooTightly }
  }

  /// Goes on behind a damaged member: libarchive gives up for good, so its list is read again.
  private func recover(from fault: ArchiveFault) throws(ArchiveFault) {
    guard case .zip(let packed) = origin else { throw fault }
    damagedMembers += 1
    if damagedMembers > ArchiveLimits.damagedMembers { throw .tooMuchDamage }
    handle = try ArchiveHandle(.zip, packed.input)
    for _ in 0..<count { _ = try handle.next() }
    current = nil
    state = .reading
  }

  /// What is behind the last member: a tar ends with a block of zeros, a compressed one with a sum.
  private func finish() throws(ArchiveFault) {
    if case .zip = origin { return }
    if handle.position < end + 512 { throw .cutOff }
    if case .compressedTar(let stream) = origin { while try stream.nextBlock() != nil {} }
  }

  /// Whatever the tar says of its end, the reason may lie in the compression around it.
  private func own(_ fault: ArchiveFault) -> ArchiveFault {
    if case .compressedTar(let stream) = origin, let inner = stream.fault { return inner }
    return fault
  }
}
