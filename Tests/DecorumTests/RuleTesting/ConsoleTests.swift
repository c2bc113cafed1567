import Foundation
import TestSupport
import Testing

/// `decorum test` on packs that are broken on purpose, each in its own way: `Data/*.console` are the
/// commands with what they print and how they end. `DECORUM_BLESS=1` writes them anew.
@Suite struct ConsoleTests {
  static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Data", directoryHint: .isDirectory)

  static let consoles = try! FileManager.default.contentsOfDirectory(atPath: data.path)
    .filter { $0.hasSuffix(".console") }.sorted()

  @Test(.enabled(if: Binary.path != nil), arguments: consoles)
  func theCommandsPrintThis(_ name: String) throws {
    let file = Self.data.appending(path: name)
    let golden = try String(contentsOf: file, encoding: .utf8)
    let folder = try ScratchFolder()
    let copy = URL(fileURLWithPath: folder.path + "/data")
    try FileManager.default.copyItem(at: Self.data, to: copy)
    let binary = Binary(folder: folder)
    var played = ""
    for line in golden.split(separator: "\n") where line.hasPrefix("$ ") {
      let command = line.dropFirst(2).replacing("decorum test", with: "\"$decorum\" test")
      let answer = try binary.shell("cd data; \(command)")
      played += "\(line)\n\(answer.output)\(answer.errors)exit code \(answer.code)\n\n"
    }
    if ProcessInfo.processInfo.environment["DECORUM_BLESS"] != nil {
      try played.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(played == golden)
    }
  }

  @Test func thereAreConsoles() { #expect(Self.consoles.count >= 5) }
}
