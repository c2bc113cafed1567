import DecorumBase
import Foundation
import TestSupport
import Testing

@testable import Decorum

@Suite struct SourceStoreTests {
  private let text = Array("Fresh rye, from seven. 🥖\r\n---\nSecond post\n".utf8)

  @Test(arguments: [1, 7, 64, SourceStore.blockSize])
  func blocksGiveEveryByteOnceWhateverTheReaderTakes(blockSize: Int) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("posts.txt", text)
    let store = SourceStore()
    let file = try #require(store.discover([path]).sources.first)
    let memory = store.addMemory(name: "memory", bytes: text)
    for source in [file, memory] {
      let whole = try store.stream(source, blockSize: blockSize)
      #expect(whole.bytes == text)
      #expect(whole.lasts == 1)
      let oneByOne = try store.stream(source, blockSize: blockSize) { $0 > 3 ? 1 : 0 }
      #expect(oneByOne.bytes == text)
      #expect(oneByOne.lasts == 1)
    }
  }

  @Test func aBlockDoublesForAReaderThatNeedsMore() throws {
    let store = SourceStore()
    let source = store.addMemory(name: "memory", bytes: Array(repeating: 120, count: 100))
    var sizes: [Int] = []
    try store.readBlocks(of: source, blockSize: 10) { bytes, _, isLast in
      sizes.append(bytes.count)
      return isLast ? bytes.count : 0
    }
    #expect(sizes == [10, 20, 40, 80, 100])
  }

  @Test func anEmptySourceIsPresentedOnce() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("empty.txt", "")
    let store = SourceStore()
    let found = store.discover([path])
    let source = try #require(found.sources.first)
    #expect(found.diagnostics.isEmpty)
    #expect(try store.stream(source, blockSize: 10).lasts == 1)
    #expect(store.line(of: source, at: 0) == LinePosition(number: 1, range: 0..<0))
    #expect(store.bytes(of: source, in: 0..<10) == [])
  }

  @Test func excerptsAreClamped() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("posts.txt", text)
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    #expect(store.length(of: source) == text.count)
    #expect(store.bytes(of: source, in: 6..<9) == Array("rye".utf8))
    #expect(store.bytes(of: source, in: text.count - 5..<text.count + 50) == Array("post\n".utf8))
    #expect(store.bytes(of: source, in: 500..<600) == [])
  }

  @Test func aFileThatChangedIsReportedAndNotQuoted() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("posts.txt", text)
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    #expect(try store.stream(source, blockSize: 64).bytes == text)
    #expect(store.changes.isEmpty)

    try folder.write("posts.txt", "Something else that is longer than it was before, by far.")
    #expect(store.bytes(of: source, in: 0..<5) == [])
    #expect(store.changes.map(\.rule.description) == ["input/changed"])
    #expect(
      store.changes.map { folder.shortened($0.message) } == [
        "\"$/posts.txt\" was changed while it was being read"
      ])
    #expect(throws: SourceFailure.self) { try store.stream(source, blockSize: 64) }
  }

  /// A report that names many places near to one another asks the system once; what it shows of them
  /// was read while the file was what it was. Whoever writes to the file is told.
  @Test func aChangeIsNoticedWhereTheFileIsReadAgain() throws {
    let folder = try ScratchFolder()
    let bytes = (0..<40_000).map { UInt8(ascii: "a") + UInt8($0 % 26) }
    let path = try folder.write("posts.txt", bytes)
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    #expect(store.bytes(of: source, in: 0..<5) == Array("abcde".utf8))
    #expect(store.currentBytes(of: source) == bytes)

    try folder.write("posts.txt", "Something else.")
    #expect(store.bytes(of: source, in: 3..<5) == Array("de".utf8))
    #expect(store.changes.isEmpty)
    #expect(store.currentBytes(of: source) == nil)
    #expect(store.changes.map(\.rule.description) == ["input/changed"])
    #expect(store.bytes(of: source, in: 3..<5) == [])
  }

  @Test func aChangeIsNoticedOutsideThePieceThatIsHeld() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("posts.txt", [UInt8](repeating: UInt8(ascii: "a"), count: 140_000))
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    #expect(store.bytes(of: source, in: 0..<5).count == 5)
    try folder.write("posts.txt", [UInt8](repeating: UInt8(ascii: "b"), count: 140_001))
    #expect(store.bytes(of: source, in: 139_000..<139_005) == [])
    #expect(store.changes.count == 1)
  }

  @Test func aFileThatIsTakenAwayHasChanged() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("posts.txt", text)
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    try FileManager.default.removeItem(atPath: path)
    let failure = #expect(throws: SourceFailure.self) { try store.stream(source, blockSize: 64) }
    #expect(failure?.reason == .changed)
    #expect(store.changes.count == 1)
    // Lines of bytes that are gone: no answer, but no crash either.
    #expect(store.line(of: source, at: 30).number == 1)
  }

  @Test func aFileThatGrowsWhileItIsReadIsNoticed() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("posts.txt", text)
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    let failure = #expect(throws: SourceFailure.self) {
      try store.readBlocks(of: source, blockSize: 10) { bytes, offset, _ in
        if offset == 0, let handle = FileHandle(forWritingAtPath: path) {
          handle.seekToEndOfFile()
          handle.write(Data("more".utf8))
        }
        return bytes.count
      }
    }
    #expect(failure?.diagnostic.rule.description == "input/changed")
  }

  /// A pipe gives its bytes once; they are asked for twice, and are more than is kept in memory.
  @Test(arguments: [10, 4_300_000]) func aPipeIsSpooled(size: Int) throws {
    let folder = try ScratchFolder()
    let path = folder["queue.ndjson"]
    #expect(mkfifo(path, 0o600) == 0)
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    Thread.detachNewThread { FileHandle(forWritingAtPath: path)?.write(Data(bytes)) }
    let store = SourceStore()
    let source = try #require(store.discover([path]).sources.first)
    #expect(store.length(of: source) == size)
    #expect(try store.stream(source, blockSize: 100_000).bytes == bytes)
    #expect(store.bytes(of: source, in: size - 3..<size) == Array(bytes.suffix(3)))
  }
}
