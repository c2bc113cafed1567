import DecorumText
import Foundation
import Testing

/// Unicode's own emoji list, where a checkout of the test data stands beside the package.
@Suite struct UnicodeDataTests {
  @Test func everyEmojiIsOneToken() throws {
    guard let list = try testData("conformance/unicode/emoji-test.txt") else { return }
    var count = 0
    for line in list.split(separator: "\n") {
      guard let semicolon = line.firstIndex(of: ";"), !line.hasPrefix("#"),
        line[semicolon...].contains("; fully-qualified")
      else { continue }
      let scalars = line[..<semicolon].split(separator: " ").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      let emoji = String(String.UnicodeScalarView(scalars))
      let bytes = Array("a\(emoji) b".utf8)
      let tokens = Tokenizer.tokens(in: bytes)
      #expect(tokens.map(\.kind) == [.word, .emoji, .word], "\(line)")
      #expect(tokens.map(\.range).dropFirst().first == 1..<(bytes.count - 2), "\(line)")
      // The two that are enclosed letters stay emoji beside blanks.
      let alone = Array("x \(emoji) y".utf8)
      #expect(Folding.fold(alone).bytes == alone, "\(line)")
      count += 1
    }
    #expect(count > 3_000)
  }

  private func testData(_ path: String) throws -> String? {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared/data")
    let file = folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("skipped: no test data at \(file.path); set DECORUM_DATA to run this test")
      return nil
    }
    return try String(contentsOf: file, encoding: .utf8)
  }
}
