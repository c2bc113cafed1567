import Decorum
import Foundation
import TestSupport
import Testing

@Suite struct FileSystemTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test func configurationIsFoundUpwards() throws {
    try folder.write("team/decorum.yaml")
    try folder.write("team/drafts/week/a.md")
    let found = folder["team/decorum.yaml"]
    for start in ["team", "team/drafts", "team/drafts/week", "team/drafts/week/", "team/not/there"]
    {
      #expect(FileSystem.findUpwards(["decorum.yaml"], from: folder[start]) == found, "\(start)")
    }
    #expect(FileSystem.findUpwards(["no-such-file.decorum"], from: folder["team"]) == nil)
  }

  @Test func theSearchLeavesARelativeFolderByItsParents() throws {
    // The package's own manifest is above the folder that the tests run in, or in it.
    let found = try #require(FileSystem.findUpwards(["Package.swift"], from: "Tests/DecorumTests"))
    #expect(found.hasSuffix("Package.swift") && !found.hasPrefix("Tests"))
    #expect(FileSystem.isFile(found))
    #expect(FileSystem.findUpwards(["no-such-file.decorum"], from: ".") == nil)
    #expect(FileSystem.findUpwards(["no-such-file.decorum"], from: "nowhere/../..") == nil)
  }

  @Test func replacingKeepsPermissionsAndLinks() throws {
    let path = try folder.write("a.md", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try folder.link("link.md", to: path)
    try FileSystem.replace(folder["link.md"], with: Array("new text".utf8))
    #expect(try FileSystem.contents(of: path) == Array("new text".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link.md"]) == path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test func creatingNeverOverwrites() throws {
    let path = folder["new/decorum.yaml"]
    #expect(throws: FileError.self) { try FileSystem.create(path, with: [1]) }
    try FileSystem.createFolder(folder["new"])
    try FileSystem.create(path, with: [1, 2])
    let error = #expect(throws: FileError.self) { try FileSystem.create(path, with: [3]) }
    #expect(error?.isExisting == true)
    #expect(try FileSystem.contents(of: path) == [1, 2])
  }

  @Test func readingWhatIsNotThereSaysSo() {
    let error = #expect(throws: FileError.self) { try FileSystem.contents(of: folder["none"]) }
    #expect(error?.isMissing == true)
    #expect(error?.words == "no such file or directory")
    #expect(throws: FileError.self) { try FileSystem.contents(of: folder.path) }
  }

  @Test func clocksRun() {
    // 2025 to 2100, in nanoseconds: a wrong unit would be far outside.
    #expect(
      (1_735_000_000_000_000_000...4_102_000_000_000_000_000).contains(
        SystemClock.nanosecondsSince1970()))
    let first = SystemClock.monotonicNanoseconds()
    #expect(SystemClock.monotonicNanoseconds() >= first)
  }
}
