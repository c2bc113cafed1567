import DecorumArchives

/// How an archive's bytes are got at, wherever they lie.
extension SourceStore.Content {
  /// nil where a file cannot be opened.
  var packed: PackedBytes? {
    switch self {
    case .memory(let bytes):
      return PackedBytes(length: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
    case .builtIn(let text):
      return SourceStore.Content.memory(Array(text.utf8)).packed
    case .spool(let spool, let stretch):
      return PackedBytes(length: stretch.count) { offset, count in
        let start = min(stretch.lowerBound + offset, stretch.upperBound)
        return spool.bytes(in: start..<min(start + count, stretch.upperBound))
      }
    case .file(let path, let status):
      guard let file = SharedFile(path) else { return nil }
      return PackedBytes(length: status.size) { offset, count in
        file.bytes(at: offset, count: count, of: status)
      }
    }
  }
}

/// An open file that a closure can keep.
private final class SharedFile {
  private let file: OpenFile

  init?(_ path: FilePath) {
    guard let file = try? OpenFile(path) else { return nil }
    self.file = file
  }

  /// nil also where the file is no longer what it was.
  func bytes(at offset: Int, count: Int, of status: FileStatus) -> [UInt8]? {
    var bytes: [UInt8] = []
    guard (try? file.append(to: &bytes, at: offset, count: count)) != nil,
      file.currentStatus() == status
    else { return nil }
    return bytes
  }
}
