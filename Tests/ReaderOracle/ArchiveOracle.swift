import DecorumArchives

/// What holds of any archive: it comes to an end, within the limits, and says so when it is damaged.
enum ArchiveOracle {
  static func check(_ bytes: [UInt8]) throws(Objection) {
    let packed = PackedBytes(length: bytes.count) { offset, count in
      guard (0...bytes.count).contains(offset), count >= 0 else { return nil }
      return Array(bytes[offset..<min(bytes.count, offset + count)])
    }
    let first = try outcome(of: bytes, packed)
    try require(first == outcome(of: bytes, packed), "a second reading gives something else")
  }

  /// Names and sizes of the members in order, and the faults.
  private static func outcome(
    of bytes: [UInt8], _ packed: PackedBytes
  ) throws(Objection) -> [String] {
    var said: [String] = []
    do throws(ArchiveFault) {
      switch ArchiveKind(prefix: bytes) {
      case nil, .emptyZip: break
      case .zip: said = try members(ArchiveMembers(zip: packed))
      case .tar: said = try members(ArchiveMembers(tar: packed))
      case .gzip:
        let stream = try GzipStream(packed)
        if try stream.kind() == .tar {
          said = try members(ArchiveMembers(tar: stream))
        } else {
          var size = 0
          while let block = try stream.nextBlock() { size += block.count }
          said.append("\(size)")
        }
      }
    } catch {
      said.append("\(error)")
    }
    try require(said.count <= bytes.count, "more members than bytes")
    return said
  }

  private static func members(_ members: ArchiveMembers) throws(ArchiveFault) -> [String] {
    var said: [String] = []
    while let member = try members.next() {
      var size = 0
      do throws(ArchiveFault) {
        while member.kind == .file, let block = try members.nextBlock() { size += block.count }
        said.append("\(member.name) \(size)")
      } catch {
        said.append("\(member.name) \(size) \(error)")
      }
    }
    return said
  }
}
