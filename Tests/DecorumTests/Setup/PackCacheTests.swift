import Decorum
import DecorumBase
import Dispatch
import Foundation
import TestSupport
import Testing

/// What is kept of a user's rules changes nothing that anybody sees: whatever is in the folder, and
/// whatever happens to the rules, a run says what it says without.
@Suite struct PackCacheTests {
  // MARK: The same

  @Test(arguments: [
    ["posts.ndjson", "draft.md"], ["draft.md"],
  ]) func runsSayTheSame(_ files: [String]) throws {
    let pack = try HousedPack(HousedPack.builtIn)
    let fresh = pack.said(files, keeping: false)
    #expect(fresh.contains("our-") && pack.keptFiles.isEmpty)
    #expect(pack.said(files) == fresh)
    let written = pack.writing
    #expect(written.count == 1)
    #expect(pack.said(files) == fresh)
    #expect(pack.writing == written, "what is kept was not used")
    #expect(pack.said(files) { $0.usesPrefilter = false } == fresh)
  }

  /// Settings are no part of what is kept; rules with options of their own are read from their files.
  @Test(arguments: [
    "rules: {words/selling: off}\n", "rules: {words: off}\n", "rules: {limits/tags: warning}\n",
    "rules: {limits/tags: {severity: error, max: 1}}\n", "rules: {limits/tags: {max: many}}\n",
    "rules: {limits/tags: {nothing: 1}}\n", "rules: {words/sales: error}\n",
    "overrides: [{when: {field: {platform: x}}, rules: {words: off}}]\n",
    "overrides: [{when: {signal: house:selling}, rules: {limits/tags: off}}]\n",
    "overrides: [{when: {signal: house:nowhere}, rules: {limits/tags: off}}]\n",
  ]) func settingsHoldAsWithout(_ settings: String) throws {
    let pack = try HousedPack()
    _ = pack.said()
    let written = pack.writing
    #expect(written.count == 1)
    try pack.folder.write(
      "decorum.yaml", "extends: [./house]\n" + CheckedRun.brand + settings)
    #expect(pack.said() == pack.said(keeping: false))
    #expect(pack.writing == written)
    // Where the first run is one under these settings, too.
    try pack.folder.remove("caches/decorum")
    #expect(pack.said() == pack.said(keeping: false))
    #expect(pack.said() == pack.said(keeping: false))
  }

  @Test func flagsHoldAsWithout() throws {
    let pack = try HousedPack()
    for change: (inout RunSettings) -> Void in [
      { $0.select = ["words"] }, { $0.ignore = ["limits"] }, { _ in }, { $0.redacts = true },
      { $0.select = ["words/sellin"] },
    ] {
      #expect(pack.said(under: change) == pack.said(keeping: false, under: change))
      #expect(pack.keptFiles.count == 1)
    }
  }

  /// A rule that nobody runs may be wrong without anybody hearing of it.
  @Test func aRuleIsNotSoundBecauseItIsOff() throws {
    let pack = try HousedPack()
    try pack.folder.write(
      "house/our-own/wrong.yaml",
      CheckedRun.houseRule.replacing("phrases: [glow20]", with: "signal: nowhere"))
    let off = "extends: [./house]\nrules: {our-own/wrong: off}\n"
    try pack.folder.write("decorum.yaml", off)
    let fresh = pack.said(keeping: false)
    #expect(!fresh.contains("unknown-signal"))
    #expect(pack.said() == fresh)
    #expect(pack.keptFiles.values.map(\.count) == [16], "that they are not sound is known")
    #expect(pack.said() == fresh)
    try pack.folder.write("decorum.yaml", "extends: [./house]\n")
    let said = pack.said()
    #expect(said.contains("unknown-signal"))
    #expect(said == pack.said(keeping: false))
  }

  @Test func faultyRulesAreSaidEachTime() throws {
    let pack = try HousedPack()
    _ = pack.said()
    try pack.folder.write(
      "house/our-own/wrong.yaml",
      CheckedRun.houseRule.replacing("phrases: [glow20]", with: "pattern: 'glow(20|'"))
    for _ in 0..<2 {
      let said = pack.said()
      #expect(said.contains("rule/pattern") && said == pack.said(keeping: false))
    }
  }

  /// What looks at rules rather than at posts reads them as they are written, and so does a trace.
  @Test func whoAsksForRulesReadsTheirFiles() throws {
    let pack = try HousedPack()
    for change: (inout RunSettings) -> Void in [
      { $0.readsAllRules = true }, { $0.runsAllRules = true }, { $0.keepsPlaces = true },
      { $0.packs = [pack.folder["house"]] },
    ] {
      _ = pack.said(under: change)
      #expect(pack.keptFiles.isEmpty)
    }
  }

  @Test func aFewRulesAreNotKept() throws {
    let folder = try ScratchFolder()
    try CheckedRun.moveIn(folder)
    try folder.write("p.txt", "glow20")
    let run = CheckedRun(["p.txt"], in: folder) { $0.cacheFolder = folder["kept"] }
    #expect(run.code == 1 && !FileSystem.isFolder(folder["kept"]))
  }

  // MARK: Stale

  @Test func whatChangesIsReadAnew() throws {
    let pack = try HousedPack()
    let rule = "house/our-own/glow.yaml"
    func glow(_ word: String) -> String { CheckedRun.houseRule.replacing("glow20", with: word) }
    func expectSame(_ change: String) {
      let fresh = pack.said(keeping: false)
      #expect(pack.said() == fresh, "\(change), at first")
      #expect(pack.said() == fresh, "\(change), again")
      #expect(pack.keptFiles.count == 1)
    }
    expectSame("as it was")
    try pack.folder.write(rule, glow("glow20"))
    expectSame("a file more")
    try pack.folder.write(rule, glow("glow21"))
    expectSame("a file that is as long")
    try pack.folder.write(rule, glow("glow20"))
    try pack.folder.remove(rule)
    try pack.folder.write("house/our-own/glowing.yaml", glow("glow20"))
    expectSame("another name")
    try pack.folder.write("house/our-own/glowing.yml", glow("glow20"))
    try pack.folder.remove("house/our-own/glowing.yaml")
    expectSame("another ending")
    try pack.folder.remove("house/our-own/glowing.yml")
    expectSame("a file less")
    let table = try pack.folder.read("house/_tables/rivals.yaml")
    try pack.folder.write("house/_tables/rivals.yaml", table + "# as before\n")
    expectSame("another table")
    try pack.folder.remove("house/_signals/selling.yaml")
    expectSame("a signal less")
  }

  /// What another program made of other rules is whole, and is not taken.
  @Test func whatIsKeptBelongsToItsRules() throws {
    let pack = try HousedPack()
    _ = pack.said()
    let kept = try #require(pack.keptFiles.first)
    let other = try HousedPack()
    try other.folder.write("house/our-own/glow.yaml", CheckedRun.houseRule)
    _ = other.said()
    let name = try #require(other.keptFiles.first?.key)
    #expect(name != kept.key)
    try other.folder.write("caches/decorum/" + name, kept.value)
    #expect(other.said() == other.said(keeping: false))
    #expect(other.keptFiles[name] != kept.value)
  }

  // MARK: Damaged

  /// Whatever stands in the file, the run says the same and puts right what is kept.
  private func expectMended(
    _ pack: HousedPack, _ what: String, _ damage: ([UInt8]) throws -> [UInt8]
  ) throws {
    let (name, bytes) = try #require(pack.keptFiles.first)
    try pack.folder.write("caches/decorum/" + name, try damage(bytes))
    let said = pack.said(["draft.md"])
    #expect(said == pack.said(["draft.md"], keeping: false), "\(what)")
    #expect(pack.keptFiles == [name: bytes], "\(what)")
  }

  @Test func damageIsFoundOut() throws {
    let pack = try HousedPack()
    _ = pack.said(["draft.md"])
    let length = try #require(pack.keptFiles.first?.value.count)
    for count in [0, 1, 15, 16, 17, 18, 100, length / 2, length - 1] {
      try expectMended(pack, "cut to \(count)") { Array($0.prefix(count)) }
    }
    try expectMended(pack, "longer") { $0 + [0x40] }
    var random = SeededNumbers(20_261_123)
    for _ in 0..<16 {
      let place = Int.random(in: 0..<length, using: &random)
      let bit = Int.random(in: 0..<8, using: &random)
      try expectMended(pack, "bit \(bit) of \(place)") { bytes in
        var bytes = bytes
        bytes[place] ^= 1 << bit
        return bytes
      }
    }
  }

  // MARK: The folder

  @Test func nobodyElseSeesIt() throws {
    let pack = try HousedPack()
    _ = pack.said(["draft.md"])
    func permissions(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    let name = try #require(pack.keptFiles.first?.key)
    #expect(try permissions(pack.kept) == 0o700)
    #expect(try permissions(pack.kept + "/" + name) == 0o600)
  }

  /// What others can write, links, and whatever is no file: nothing of it is read or written through.
  @Test func strangeFoldersAreLeftAlone() throws {
    let pack = try HousedPack()
    let fresh = pack.said(["draft.md"], keeping: false)
    let files = FileManager.default
    // A folder that others can write into.
    try files.createDirectory(
      atPath: pack.kept, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
    try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: pack.kept)
    #expect(pack.said(["draft.md"]) == fresh && pack.keptFiles.isEmpty)
    // A link to a folder.
    try pack.folder.remove("caches/decorum")
    try files.createDirectory(atPath: pack.folder["elsewhere"], withIntermediateDirectories: true)
    try pack.folder.link("caches/decorum", to: pack.folder["elsewhere"])
    #expect(pack.said(["draft.md"]) == fresh && pack.keptFiles.isEmpty)
    // A file where the folder should be, and one where the folder above should be.
    try pack.folder.remove("caches/decorum")
    try pack.folder.write("caches/decorum", "mine")
    #expect(pack.said(["draft.md"]) == fresh)
    #expect(try pack.folder.read("caches/decorum") == "mine")
    let nowhere = pack.said(["draft.md"]) { $0.cacheFolder = pack.folder["posts.ndjson/a/b"] }
    #expect(nowhere == fresh)
    #expect(pack.said(["draft.md"]) { $0.cacheFolder = "/no/such/folder" } == fresh)
  }

  @Test func strangeFilesAreReplaced() throws {
    let pack = try HousedPack()
    _ = pack.said(["draft.md"])
    let (name, bytes) = try #require(pack.keptFiles.first)
    let path = "caches/decorum/" + name
    let files = FileManager.default
    func expectReplaced(_ what: String) throws {
      #expect(pack.said(["draft.md"]) == pack.said(["draft.md"], keeping: false), "\(what)")
      #expect(pack.keptFiles == [name: bytes], "\(what)")
      let kind = try files.attributesOfItem(atPath: pack.folder[path])[.type] as? FileAttributeType
      #expect(kind == .typeRegular, "\(what)")
    }
    let target = try pack.folder.write("elsewhere", bytes)
    try pack.folder.remove(path)
    try pack.folder.link(path, to: target)
    try expectReplaced("a link")
    #expect(try FileSystem.contents(of: target) == bytes)
    try pack.folder.remove(path)
    #expect(mkfifo(pack.folder[path], 0o600) == 0)
    try expectReplaced("a pipe")
    let before = pack.writing
    try files.setAttributes([.posixPermissions: 0o666], ofItemAtPath: pack.folder[path])
    try expectReplaced("a file that others can write")
    #expect(pack.writing != before)
    let handle = try #require(FileHandle(forWritingAtPath: pack.folder[path]))
    try handle.truncate(atOffset: 1 << 33)
    try handle.close()
    try expectReplaced("a very long file")
  }

  /// Of folders of rules that are gone nobody clears up but we.
  @Test func thereAreNeverMany() throws {
    let pack = try HousedPack()
    let files = FileManager.default
    try files.createDirectory(
      atPath: pack.kept, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try pack.folder.write("caches/decorum/notes", "mine")
    for number in 0..<20 {
      let path = try pack.folder.write("caches/decorum/rules-\(number)", "")
      try files.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(number))], ofItemAtPath: path)
    }
    _ = pack.said(["draft.md"])
    let names = Set(pack.keptFiles.keys)
    #expect(names.count == 17 && names.contains("notes"))
    #expect(!names.contains("rules-4") && names.contains("rules-5"))
  }

  @Test func severalRunsMayWriteAtOnce() throws {
    let pack = try HousedPack()
    let fresh = pack.said(["draft.md"], keeping: false)
    let said = Gathered()
    let (folder, kept) = (pack.folder.path, pack.kept)
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      var settings = RunSettings()
      settings.paths = [folder + "/draft.md"]
      settings.now = CheckedRun.now
      settings.cacheFolder = kept
      said.add(Check(settings).report().findings.count)
    }
    #expect(Set(said.all).count == 1 && said.all.count == 6)
    #expect(pack.keptFiles.count == 1)
    let written = pack.writing
    #expect(pack.said(["draft.md"]) == fresh)
    #expect(pack.writing == written)
  }
}

private final class Gathered: @unchecked Sendable {
  private let lock = NSLock()
  private var counts: [Int] = []

  func add(_ count: Int) { lock.withLock { counts.append(count) } }
  var all: [Int] { lock.withLock { counts } }
}
