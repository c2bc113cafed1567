import Decorum
import DecorumBase
import Foundation

/// A folder of files for one test, gone afterwards. Paths in messages are shown from `$`.
final class ScratchFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "decorum-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = self[name]
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String = "a post") throws -> String {
    try write(name, Array(text.utf8))
  }

  func read(_ name: String) throws -> String {
    // Not as a String at once, which would leave out a byte order mark.
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self[name], withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }

  subscript(name: String) -> String { path + "/" + name }

  func shortened(_ text: String) -> String { text.replacingOccurrences(of: path, with: "$") }
}

extension SourceStore {
  /// All bytes, as a reader that takes `step` bytes at a time sees them.
  func stream(
    _ source: SourceID, blockSize: Int, taking step: (Int) -> Int = { $0 }
  ) throws -> (bytes: [UInt8], lasts: Int) {
    var bytes: [UInt8] = []
    var lasts = 0
    try readBlocks(of: source, blockSize: blockSize) { block, offset, isLast in
      precondition(offset == bytes.count, "a block does not follow what was consumed")
      lasts += isLast ? 1 : 0
      let done = isLast ? block.count : min(step(block.count), block.count)
      bytes += block.prefix(done)
      return done
    }
    return (bytes, lasts)
  }
}
