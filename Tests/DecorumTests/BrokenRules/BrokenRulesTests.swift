import Foundation
import TestSupport
import Testing

/// The slips of people who write their first rules: each folder of `Data` is a pack with one of them,
/// and the file of its name what `decorum test` says of it. `DECORUM_BLESS=1` writes these anew; read
/// them aloud, and ask whether they tell what to do.
@Suite struct BrokenRulesTests {
  static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Data", directoryHint: .isDirectory)

  static let packs = try! FileManager.default.contentsOfDirectory(atPath: data.path)
    .filter { !$0.contains(".") }.sorted()

  @Test(.enabled(if: Binary.path != nil), arguments: packs)
  func aSlipIsTold(_ pack: String) throws {
    let folder = try ScratchFolder()
    let copy = URL(fileURLWithPath: folder.path + "/house-rules")
    try FileManager.default.copyItem(at: Self.data.appending(path: pack), to: copy)
    let answer = try Binary(folder: folder)("test", "--color", "never", "house-rules")
    let told = answer.output + answer.errors
    #expect(answer.code == 2)
    #expect(told.hasPrefix("error[rule/"))
    let file = Self.data.appending(path: pack + ".txt")
    if ProcessInfo.processInfo.environment["DECORUM_BLESS"] != nil {
      try told.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(told == (try String(contentsOf: file, encoding: .utf8)))
    }
  }

  @Test func thereAreTwenty() { #expect(Self.packs.count >= 20) }
}
