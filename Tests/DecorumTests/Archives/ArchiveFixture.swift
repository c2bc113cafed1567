import Foundation
import TestSupport

/// The archives that `Scripts/make-archive-fixtures` writes, and small tars made on the spot.
enum ArchiveFixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    var tests = URL(filePath: #filePath)
    for _ in 0..<3 { tests.deleteLastPathComponent() }
    return Array(try Data(contentsOf: tests.appending(path: "Archives/\(name)")))
  }

  static func tar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var tar: [UInt8] = []
    for (name, bytes) in members {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at place: Int) {
        header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
      }
      put(name, at: 0)
      put("0000644", at: 100)
      put(octal(bytes.count, digits: 11), at: 124)
      put("0", at: 156)
      put("ustar\u{0}00", at: 257)
      put("        ", at: 148)
      put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + "\u{0} ", at: 148)
      tar += header + bytes
      tar += repeatElement(0, count: (512 - bytes.count % 512) % 512)
    }
    return tar + repeatElement(0, count: 1024)
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: digits - text.count) + text
  }
}

extension ScratchFolder {
  /// Puts one of the archives into the folder.
  @discardableResult
  func put(_ fixture: String, as name: String? = nil) throws -> String {
    try write(name ?? fixture, try ArchiveFixture.bytes(fixture))
  }
}
