import Decorum
import DecorumBase
import Foundation
import TestSupport
import Testing

/// Files in other encodings than UTF-8 give the findings of the same file in UTF-8, at the bytes that
/// spell them.
@Suite struct SourceEncodingTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
  }

  private static let text =
    "text,platform\n\"🍞 Grüße, “use” my code GLOW20\",x\nnothing,x\n"
    + (0..<900).map { "\"\($0) é🍞一, GLOW20\",x\n" }.joined()

  private func checked(_ bytes: [UInt8]) throws -> CheckedRun {
    try folder.write("queue.csv", bytes)
    return CheckedRun(["queue.csv"], in: folder)
  }

  @Test(
    arguments: [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
      (.utf16LittleEndian, []), (.utf16BigEndian, []),
    ] as [(String.Encoding, [UInt8])])
  func utf16IsReadAsItIs(encoding: String.Encoding, mark: [UInt8]) throws {
    let bytes = mark + Array(try #require(Self.text.data(using: encoding)))
    let plain = try checked(Array(Self.text.utf8)).short()
    let run = try checked(bytes)
    #expect(run.faults.isEmpty && run.code == 1)
    #expect(run.short() == plain)
    #expect(run.report.findings.count == 901)
    for finding in run.report.findings {
      let place = run.check.store.fileRange(of: finding.primary.span)
      #expect(String(bytes: bytes[place], encoding: encoding) == "GLOW20")
      #expect(finding.fixes.isEmpty)
    }
  }

  @Test func halvesOfPairsAreSaid() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "text\nGLOW20 ".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    let run = try checked(bytes + [0x3C, 0xD8, 0x0A])
    #expect(
      run.faults.map(\.message) == ["half a surrogate pair is no character"])
    #expect(run.faults.first?.notes == ["2 such places in this file"])
    #expect(run.faults.map { run.check.store.fileRange(of: $0.primary.span) } == [26..<28])
    #expect(run.report.findings.map { run.spelled($0) } == ["GLOW20"])
    #expect(run.code == 2)
  }

  @Test func aCodePageIsReadAndSaidOnce() throws {
    let text = "text,platform\n“Olé”: GLOW20,x\nplain,x\ncafé – GLOW20,x\n"
    let bytes = Array(try #require(text.data(using: .windowsCP1252)))
    let run = try checked(bytes)
    #expect(run.faults.map(\.message) == ["2 texts are not UTF-8 and are read as CP1252"])
    #expect(run.faults.map(\.severity) == [.warning])
    #expect(run.report.findings.map { run.spelled($0) } == ["GLOW20", "GLOW20"])
    #expect(run.code == 1)
  }
}
