/// A file as an editor holds it: its bytes stand in for those on disk, whether or not there are any. They
/// are a text, in UTF-8: what they are is known, and never guessed from the first of them.
struct HeldFile: Sendable {
  let path: FilePath
  let bytes: [UInt8]
  /// By which it is known under its other paths; nil where it is not on disk.
  let identity: FileStatus.Identity?

  init(_ path: String, bytes: [UInt8]) {
    self.path = FilePath(path)
    self.bytes = bytes
    identity = try? FileSystem.status(of: self.path).identity
  }

  var content: SourceStore.Content { .memory(bytes) }
}
