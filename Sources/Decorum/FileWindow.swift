import DecorumBase

/// The piece of a file that was read last, with what stands around it: a report asks for many places
/// near to one another, a few bytes each.
///
/// Whether the file is still what it was is asked where it is read, not at each look: what the window
/// holds was read of the file as it was. Who is about to write to the file reads it past the window.
struct FileWindow: ~Copyable {
  private static let reach = 1 << 14

  private var source: SourceID?
  private var range = 0..<0
  private var bytes: [UInt8] = []

  /// - Parameter status: of the file when its bytes were first read.
  /// - Returns: nil where the file is no longer what it was then.
  mutating func bytes(
    of source: SourceID, _ path: FilePath, _ status: FileStatus, in wanted: Range<Int>
  ) -> [UInt8]? {
    // What is long is asked for once.
    if wanted.count > Self.reach / 2 { return Self.read(path, status, wanted) }
    let isHeld =
      self.source == source && range.lowerBound <= wanted.lowerBound
      && wanted.upperBound <= range.upperBound
    if !isHeld {
      // A little of what stands before: columns are counted from the start of the line.
      let start = max(0, wanted.lowerBound - Self.reach / 8)
      let around = start..<min(status.size, start + Self.reach)
      guard let bytes = Self.read(path, status, around) else { return nil }
      (self.source, self.bytes, range) = (source, bytes, around)
    }
    return Array(bytes[wanted.lowerBound - range.lowerBound..<wanted.upperBound - range.lowerBound])
  }

  /// - Returns: nil where the file is no longer what it was.
  static func read(
    _ path: FilePath, _ status: FileStatus, _ range: Range<Int>
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    guard let file = try? OpenFile(path), file.status == status,
      (try? file.append(to: &bytes, at: range.lowerBound, count: range.count)) != nil,
      bytes.count == range.count, file.currentStatus() == status
    else { return nil }
    return bytes
  }
}
