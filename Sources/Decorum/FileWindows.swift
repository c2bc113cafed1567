import DecorumBase

/// The pieces of files that were read last, with what stands around them: a report asks for many places
/// near to one another, a few bytes each, and more than one worker may be at it.
///
/// Whether the file is still what it was is asked where it is read, not at each look: what a window
/// holds was read of the file as it was. Who is about to write to the file reads it past the windows.
struct FileWindows: ~Copyable {
  /// A little of what stands before, since columns are counted from the start of the line, and what is
  /// looked through for lines as a whole.
  private static let before = 1 << 11
  private static let reach = LineCheckpoints.stride + 1 << 14
  private static let most = 16

  private struct Window {
    let source: SourceID
    let range: Range<Int>
    let bytes: [UInt8]

    /// nil where they are not in it.
    func bytes(of source: SourceID, in wanted: Range<Int>) -> ArraySlice<UInt8>? {
      guard range.lowerBound <= wanted.lowerBound, wanted.upperBound <= range.upperBound,
        self.source == source
      else { return nil }
      return bytes[wanted.lowerBound - range.lowerBound..<wanted.upperBound - range.lowerBound]
    }
  }

  private var windows: [Window] = []
  /// The window that was looked at last.
  private var latest = 0
  /// The window that gives way to the next, once there are as many as there may be.
  private var oldest = 0

  /// - Parameter status: of the file when its bytes were first read.
  /// - Returns: nil where the file is no longer what it was then.
  mutating func bytes(
    of source: SourceID, _ path: FilePath, _ status: FileStatus, in wanted: Range<Int>
  ) -> ArraySlice<UInt8>? {
    // What is long is asked for once.
    if wanted.count > Self.reach - Self.before { return Self.read(path, status, wanted)?[...] }
    if latest < windows.count, let bytes = windows[latest].bytes(of: source, in: wanted) {
      return bytes
    }
    for i in windows.indices {
      guard let bytes = windows[i].bytes(of: source, in: wanted) else { continue }
      latest = i
      return bytes
    }
    let start = max(0, wanted.lowerBound - Self.before)
    let around = start..<min(status.size, start + Self.reach)
    guard let bytes = Self.read(path, status, around) else { return nil }
    let window = Window(source: source, range: around, bytes: bytes)
    if windows.count < Self.most {
      latest = windows.count
      windows.append(window)
    } else {
      latest = oldest
      windows[oldest] = window
      oldest = (oldest + 1) % Self.most
    }
    return window.bytes(of: source, in: wanted)
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
