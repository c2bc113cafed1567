package import DecorumBase
import DecorumReaders
import Synchronization

/// The bytes of everything a run reads: files, standard input, texts in memory.
///
/// Sources are streamed once, in blocks, and then read again a few bytes at a time for messages; a
/// file that was written to in between is found out by its size and time and gives no bytes any
/// more (`changes`). What can be read only once, such as a pipe, is spooled, and so are the members of
/// archives.
package final class SourceStore: SourceAccess {
  struct Entry: Sendable {
    let name: String
    var content: Content
    /// Set where the content is a transcript of the file, which is UTF-16.
    var transcript: UTF16Transcript?
    /// The name of the archive that the source is a member of.
    var archive: String?
    /// It is known to be text in UTF-8, whatever its first bytes look like.
    var isText = false
    var lines = LineCheckpoints()
    var hasChanged = false
  }

  enum Content: Sendable {
    case file(FilePath, FileStatus)
    case memory([UInt8])
    /// A rule file that is part of the program; hardly any run asks for its bytes.
    case builtIn(String)
    /// A stretch of a spool: all of it, or one member of an archive.
    case spool(Spool, Range<Int>)

    var length: Int {
      switch self {
      case .file(_, let status): status.size
      case .memory(let bytes): bytes.count
      case .builtIn(let text): text.utf8.count
      case .spool(_, let stretch): stretch.count
      }
    }
  }

  private let entries: Mutex<[Entry]>
  /// What stands in for a file that somebody is writing.
  let held: HeldFile?
  /// The lines of stretches that were asked for, no more than `mostStretches`: a report asks for many
  /// places of one stretch, and its related places lie in others.
  private let stretches = Mutex<[Stretch: [LineCheckpoints.LineEnd]]>([:])
  private static let mostStretches = 512

  /// What was read last for messages.
  private let windows = Mutex(FileWindows())

  private struct Stretch: Hashable, Sendable {
    let source: SourceID
    let index: Int
  }

  package convenience init() { self.init([], holding: nil) }

  private init(_ known: [Entry], holding held: HeldFile?) {
    entries = Mutex(known)
    self.held = held
  }

  /// A store that has all sources of this one, under their numbers, and keeps to itself what it takes in.
  func branch(holding held: HeldFile? = nil) -> SourceStore {
    SourceStore(entries.withLock { $0 }, holding: held)
  }

  /// Takes in bytes that are at hand already: a configuration that was read, text of the command line.
  package func addMemory(name: String, bytes: [UInt8]) -> SourceID {
    add(Entry(name: name, content: .memory(bytes)))
  }

  package func addBuiltIn(name: String, text: String) -> SourceID {
    add(Entry(name: name, content: .builtIn(text)))
  }

  /// Makes room for so many more.
  func expect(_ count: Int) { entries.withLock { $0.reserveCapacity($0.count + count) } }

  func add(_ entry: Entry) -> SourceID {
    entries.withLock {
      $0.append(entry)
      return SourceID($0.count - 1)
    }
  }

  package func name(of source: SourceID) -> String { entries.withLock { $0[source.index].name } }

  /// The name of the archive that a source lies in.
  func archive(of source: SourceID) -> String? { entry(source).archive }

  /// Whether the source is known to be text in UTF-8, so that nothing is to be guessed.
  func isText(_ source: SourceID) -> Bool { entry(source).isText }

  package func length(of source: SourceID) -> Int {
    entries.withLock { $0[source.index].content.length }
  }

  /// The file that a source is by itself; nil for what lies in memory or in an archive.
  func file(of source: SourceID) -> FileStatus.Identity? {
    if case .file(_, let status) = entry(source).content { status.identity } else { nil }
  }

  /// Whether the source is a file by itself, which can be written to by its name.
  func isFile(_ source: SourceID) -> Bool {
    file(of: source) != nil
  }

  package func bytes(of source: SourceID, in range: Range<Int>) -> [UInt8] {
    Array(piece(of: source, in: range))
  }

  /// The same as `bytes`, where they are held as they are held.
  private func piece(of source: SourceID, in range: Range<Int>) -> ArraySlice<UInt8> {
    guard let content = unchangedContent(of: source) else { return [] }
    let range = range.clamped(to: 0..<content.length)
    if range.isEmpty { return [] }
    switch content {
    case .memory(let bytes): return bytes[range]
    case .builtIn(let text): return Array(text.utf8)[range]
    case .spool(let spool, let stretch):
      return spool.bytes(
        in: stretch.lowerBound + range.lowerBound..<stretch.lowerBound + range.upperBound)[...]
    case .file(let path, let status):
      let bytes = windows.withLock { $0.bytes(of: source, path, status, in: range) }
      if bytes == nil { markChanged(source) }
      return bytes ?? []
    }
  }

  /// All bytes of a file as it stands there now.
  /// - Returns: nil where it is no longer what was read, which is noted, and where the source is no file.
  func currentBytes(of source: SourceID) -> [UInt8]? {
    guard case .file(let path, let status) = unchangedContent(of: source) else { return nil }
    let bytes = FileWindows.read(path, status, 0..<status.size)
    if bytes == nil { markChanged(source) }
    return bytes
  }

  package func line(of source: SourceID, at offset: Int) -> LinePosition {
    let lines = completeLines(of: source)
    return lines.line(at: offset) { index in
      let stretch = Stretch(source: source, index: index)
      if let known = stretches.withLock({ $0[stretch] }) { return known }
      let ends = lines.lineEnds(inStretch: index) { piece(of: source, in: $0) }
      // A file that has changed gives nothing; that is not what the stretch holds.
      if ends.isEmpty { return ends }
      stretches.withLock { stretches in
        if stretches.count == Self.mostStretches { stretches = [:] }
        stretches[stretch] = ends
      }
      return ends
    }
  }

  /// Sources that no longer hold what was first seen in them, in order.
  package var changes: [Diagnostic] {
    entries.withLock { entries in
      entries.indices.filter { entries[$0].hasChanged }
        .map { SourceFailure(source: SourceID($0), reason: .changed, name: entries[$0].name) }
    }.map(\.diagnostic)
  }

  private func entry(_ source: SourceID) -> Entry { entries.withLock { $0[source.index] } }

  /// nil where the source is known to hold something else by now.
  private func unchangedContent(of source: SourceID) -> Content? {
    entries.withLock { $0[source.index].hasChanged ? nil : $0[source.index].content }
  }

  private func markChanged(_ source: SourceID) {
    entries.withLock { $0[source.index].hasChanged = true }
  }

  /// Sees what no reader has streamed: sources in memory, and the rest behind a reader that stopped.
  private func completeLines(of source: SourceID) -> LineCheckpoints {
    var lines = entries.withLock { $0[source.index].lines }
    if lines.isComplete { return lines }
    let length = length(of: source)
    while lines.length < length {
      let range = lines.length..<min(lines.length + Self.blockSize, length)
      let block = bytes(of: source, in: range)
      if block.isEmpty { break }
      lines.extend(with: block[...], at: range.lowerBound)
    }
    lines.finish()
    keep(lines, of: source)
    return lines
  }

  func transcript(of source: SourceID) -> UTF16Transcript? {
    entries.withLock { $0[source.index].transcript }
  }

  /// From now on the source is its transcript; nothing that was seen of it before holds.
  func replace(_ source: SourceID, by content: Content, _ transcript: UTF16Transcript) {
    entries.withLock {
      $0[source.index].content = content
      $0[source.index].transcript = transcript
      $0[source.index].lines = LineCheckpoints()
    }
    stretches.withLock { $0 = [:] }
  }

  private func keep(_ lines: LineCheckpoints, of source: SourceID) {
    entries.withLock { $0[source.index].lines = lines }
  }

  // MARK: Streaming

  package static let blockSize = 1 << 18

  /// Presents a source from its first byte to its last, in blocks of `blockSize` or more.
  ///
  /// `next` gets bytes, the offset of the first of them, and whether they reach the end; it answers
  /// how many it is done with. The others come again with more behind them; where it is done with
  /// none the next block is twice as large. It may stop the stream with nil. An empty source is
  /// presented once, empty. A source in UTF-16 is presented, from then on, as UTF-8.
  package func readBlocks(
    of source: SourceID, blockSize: Int = SourceStore.blockSize,
    next: (_ bytes: [UInt8], _ offset: Int, _ isLast: Bool) -> Int?
  ) throws(SourceFailure) {
    try transcribe(source)
    try present(source, blockSize: blockSize, next: next)
  }

  func present(
    _ source: SourceID, blockSize: Int,
    next: (_ bytes: [UInt8], _ offset: Int, _ isLast: Bool) -> Int?
  ) throws(SourceFailure) {
    let entry = entry(source)
    switch entry.content {
    case .memory(let bytes):
      try stream(source, length: bytes.count, blockSize: blockSize, next: next) {
        buffer, offset, count throws(FileError) in
        buffer.append(contentsOf: bytes[offset..<offset + count])
      }
    case .builtIn(let text):
      _ = next(Array(text.utf8), 0, true)
    case .spool(let spool, let stretch):
      try stream(source, length: stretch.count, blockSize: blockSize, next: next) {
        buffer, offset, count throws(FileError) in
        try spool.append(to: &buffer, at: stretch.lowerBound + offset, count: count)
      }
    case .file(let path, let status):
      let file = try open(path, for: source)
      guard file.status == status else { throw failure(of: source, .changed) }
      try stream(source, length: status.size, blockSize: blockSize, next: next) {
        buffer, offset, count throws(FileError) in
        try file.append(to: &buffer, at: offset, count: count)
      }
      guard file.currentStatus() == status else { throw failure(of: source, .changed) }
      // Whoever looks at the file from now on asks it anew.
      windows.withLock { $0 = FileWindows() }
    }
  }

  private func open(_ path: FilePath, for source: SourceID) throws(SourceFailure) -> OpenFile {
    do { return try OpenFile(path) } catch {
      throw failure(of: source, error.isMissing ? .changed : .unreadable(error))
    }
  }

  private func stream(
    _ source: SourceID, length: Int, blockSize: Int,
    next: (_ bytes: [UInt8], _ offset: Int, _ isLast: Bool) -> Int?,
    read: (_ buffer: inout [UInt8], _ offset: Int, _ count: Int) throws(FileError) -> Void
  ) throws(SourceFailure) {
    var lines = entry(source).lines
    var buffer: [UInt8] = []
    var offset = 0
    var step = blockSize
    defer { keep(lines, of: source) }
    while true {
      let position = offset + buffer.count
      let count = min(step, length - position)
      do { try read(&buffer, position, count) } catch {
        throw failure(of: source, .unreadable(error))
      }
      guard offset + buffer.count == position + count else { throw failure(of: source, .changed) }
      if lines.length < offset + buffer.count { lines.extend(with: buffer[...], at: offset) }
      let isLast = offset + buffer.count == length
      if isLast && !lines.isComplete { lines.finish() }
      guard let done = next(buffer, offset, isLast), !isLast else { return }
      precondition(done >= 0 && done <= buffer.count, "a reader consumed what it was not given")
      buffer.removeFirst(done)
      offset += done
      step = done == 0 ? max(buffer.count, blockSize) : blockSize
    }
  }

  private func failure(of source: SourceID, _ reason: SourceFailure.Reason) -> SourceFailure {
    if reason == .changed { markChanged(source) }
    return SourceFailure(source: source, reason: reason, name: name(of: source))
  }
}

/// Why a source that was found could not be read to its end.
package struct SourceFailure: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case changed
    case unreadable(FileError)
  }

  package let source: SourceID
  package let reason: Reason
  let name: String

  package var diagnostic: Diagnostic {
    let place = Label(Span(source, 0..<0))
    switch reason {
    case .changed:
      return Diagnostic(
        .changed, .error, "\"\(name)\" was changed while it was being read",
        at: place, helps: ["run the check again when nothing writes to the file"])
    case .unreadable(let error):
      return Diagnostic(.unreadable, .error, "cannot read \"\(name)\": \(error.words)", at: place)
    }
  }
}

extension RuleID {
  static let archive = RuleID(known: "input/archive")
  static let changed = RuleID(known: "input/changed")
  static let duplicate = RuleID(known: "input/duplicate")
  static let missing = RuleID(known: "input/missing")
  static let noPosts = RuleID(known: "input/no-posts")
  static let noText = RuleID(known: "input/no-text")
  static let notRead = RuleID(known: "input/not-read")
  static let unreadable = RuleID(known: "input/unreadable")
}
