import Decorum
import DecorumBase
import Foundation
import TestSupport
import Testing

/// What is found in archives, what they are called, and what is said of the rest.
@Suite struct ArchiveDiscoveryTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func discover(_ paths: String..., stdinName: String? = nil) -> Found {
    let store = SourceStore()
    let found = store.discover(paths.map { folder[$0] })
    #expect(found.sources == found.sources.sorted())
    return Found(
      names: found.sources.map { folder.shortened(store.name(of: $0)) },
      texts: found.sources.map {
        String(decoding: store.bytes(of: $0, in: 0..<store.length(of: $0)), as: UTF8.self)
      },
      said: found.diagnostics.map { "\($0.severity): \(folder.shortened($0.message))" },
      ids: Set(found.diagnostics.map(\.rule.description)),
      helps: found.diagnostics.flatMap(\.helps).map { folder.shortened($0) })
  }

  private struct Found: Equatable {
    var names: [String]
    var texts: [String]
    var said: [String]
    var ids: Set<String>
    var helps: [String]
  }

  private static let draft = "The oven is out until Tuesday.\n"

  @Test func membersAreFilesOfTheirOwn() throws {
    try folder.put("export.zip")
    let found = discover("export.zip")
    #expect(
      found.names == [
        "$/export.zip/bäcker.md", "$/export.zip/data/queue.csv", "$/export.zip/data/tweets.js",
      ])
    #expect(found.texts[0] == Self.draft)
    #expect(
      found.said == [
        "note: not looked at in \"$/export.zip\": 2 .jpg, 1 .html, 1 .js, 1 .txt, 1 hidden (._tweets.js)"
      ])
    #expect(found.ids == ["input/not-read"])
  }

  /// Names are for people: the first bytes decide.
  @Test(arguments: [
    ("export.zip", "export.csv", 3), ("account.tar.gz", "account", 1), ("gnu.tar", "posts.txt", 2),
    ("pax.tar", "x.gz", 2), ("queue.csv.gz", "queue.csv", 1),
  ]) func theNameDoesNotMatter(fixture: String, name: String, members: Int) throws {
    try folder.put(fixture, as: name)
    let found = discover(name)
    #expect(found.names.count == members)
    try folder.put(fixture)
    #expect(discover(fixture).texts == found.texts)
  }

  @Test func aCompressedFileKeepsItsName() throws {
    try folder.put("queue.csv.gz")
    let found = discover("queue.csv.gz")
    #expect(found.names == ["$/queue.csv.gz"])
    #expect(found.texts[0].hasPrefix("text,platform,"))
    #expect(found.said == [])
  }

  @Test func archivesInFoldersAreOpened() throws {
    try folder.put("export.zip", as: "all/export.zip")
    try folder.put("account.tar.gz", as: "all/b/account.tar.gz")
    try folder.put("queue.csv.gz", as: "all/queue.csv.gz")
    try folder.put("pictures.zip", as: "all/pictures.zip")
    try folder.put("workbook.xlsx", as: "all/workbook.xlsx")
    try folder.put("queue.csv.gz", as: "all/dump.sql.gz")
    try folder.write("all/data.md", "a post")
    let found = discover("all")
    #expect(
      found.names == [
        "$/all/b/account.tar.gz/outbox.json", "$/all/data.md", "$/all/export.zip/bäcker.md",
        "$/all/export.zip/data/queue.csv", "$/all/export.zip/data/tweets.js",
        "$/all/queue.csv.gz",
      ])
    #expect(
      found.said == [
        "note: not looked at in \"$/all\": 1 .gz, 1 .xlsx",
        "note: not looked at in \"$/all/b/account.tar.gz\": 1 .png",
        "note: not looked at in \"$/all/export.zip\": 2 .jpg, 1 .html, 1 .js, 1 .txt, 1 hidden (._tweets.js)",
        "note: not looked at in \"$/all/pictures.zip\": 1 .jpg",
      ])
  }

  @Test func aFolderWithNothingButPicturesInArchivesHasNoPosts() throws {
    try folder.put("pictures.zip", as: "all/pictures.zip")
    #expect(
      discover("all").said == [
        "error: no file of posts in the folder \"$/all\"",
        "note: not looked at in \"$/all/pictures.zip\": 1 .jpg",
      ])
    try folder.put("hostile.zip", as: "all/x.zip")
    #expect(discover("all").names.count == 2)
  }

  @Test(arguments: ["pictures.zip", "nothing.zip"])
  func anArchiveWithoutPostsIsAnError(name: String) throws {
    try folder.put(name)
    let found = discover(name)
    #expect(found.said.first == "error: no file of posts in the archive \"$/\(name)\"")
    #expect(
      found.helps == [
        "name a member itself, as \"$/\(name)/MEMBER\", to have it read whatever its ending"
      ])
  }

  // MARK: Members that are named

  @Test func aMemberMayBeNamed() throws {
    try folder.put("export.zip")
    #expect(discover("export.zip/bäcker.md").names == ["$/export.zip/bäcker.md"])
    #expect(discover("export.zip/bäcker.md").said == [])
    // Whatever its ending.
    #expect(discover("export.zip/Your archive.html").texts == ["<p>"])
    #expect(
      discover("export.zip/data").names == [
        "$/export.zip/data/queue.csv", "$/export.zip/data/tweets.js",
      ])
    let two = discover("export.zip/data/tweets.js", "export.zip/bäcker.md")
    #expect(two.names == ["$/export.zip/bäcker.md", "$/export.zip/data/tweets.js"])
    #expect(discover("export.zip/bäcker.md", "export.zip") == discover("export.zip"))
  }

  @Test func aMemberThatIsMissingIsNamedWithItsNeighbour() throws {
    try folder.put("export.zip")
    let found = discover("export.zip/data/tweet.js")
    #expect(found.said == ["error: no such file: $/export.zip/data/tweet.js"])
    #expect(found.helps == ["check the path; nearby there is \"$/export.zip/data/tweets.js\""])
    try folder.write("a.md")
    #expect(discover("a.md/b").said == ["error: no such file: $/a.md/b"])
  }

  // MARK: What is wrong with archives

  @Test func hostileMembersCostThemselvesOnly() throws {
    try folder.put("hostile.zip")
    let found = discover("hostile.zip")
    #expect(found.names == ["$/hostile.zip/also-good.md", "$/hostile.zip/good.md"])
    #expect(found.texts == [Self.draft, Self.draft])
    #expect(
      Set(found.said) == [
        "error: \"../../up.md\" in \"$/hostile.zip\" has a path that leads out of the archive, and is not read",
        "error: \"/etc/root.md\" in \"$/hostile.zip\" has a path from the root, and is not read",
        "error: \"C:/drive.md\" in \"$/hostile.zip\" has a path that names a drive, and is not read",
        "error: \"bell\u{7}.md\" in \"$/hostile.zip\" has control characters in its name, and is not read",
        "error: \"bzip.md\" in \"$/hostile.zip\" is packed by a method that is not known here (bzip), and is not read",
        "error: \"inner.zip\" in \"$/hostile.zip\" is an archive in an archive, and is not read",
        "error: \"locked.md\" in \"$/hostile.zip\" is encrypted, and is not read",
        "note: not looked at in \"$/hostile.zip\": 1 link",
      ])
    #expect(found.ids == ["input/archive", "input/not-read"])
  }

  @Test func aHostileTarIsReadAroundItsFaults() throws {
    try folder.put("hostile.tar")
    let found = discover("hostile.tar")
    #expect(found.names == ["$/hostile.tar/also-good.md", "$/hostile.tar/good.md"])
    #expect(
      Set(found.said) == [
        "error: \"../up.md\" in \"$/hostile.tar\" has a path that leads out of the archive, and is not read",
        "error: \"/etc/root.md\" in \"$/hostile.tar\" has a path from the root, and is not read",
        "error: \"twice.md\" in \"$/hostile.tar\" stands there twice, and neither is read",
        "note: not looked at in \"$/hostile.tar\": 2 devices, 2 links",
      ])
  }

  @Test(arguments: [
    ("twice.zip", ["once.md"], "\"twice.md\" in \"$\" stands there twice, and neither is read"),
    (
      "wrong-sum.zip", ["first.md", "last.md"],
      "\"wrong.md\" in \"$\" is damaged (ZIP bad CRC: 0xd942feb7 should be 0x4030201), and is not read"
    ),
    (
      "bomb.zip", ["a.md", "z.md"],
      "\"bomb.md\" in \"$\" unpacks to more than 200 times its size, and is not read"
    ),
    (
      "bomb.tar.gz", ["a.md"],
      "\"$\" unpacks to more than 200 times its size; what stands before that is read"
    ),
    ("inner-zip.gz", [], "\"$\" holds an archive itself, and is not read"),
    ("twice.csv.gz", [], "\"$\" holds an archive itself, and is not read"),
    ("wrong-sum.csv.gz", [], "\"$\" is damaged (its sum is wrong), and is not read"),
    ("workbook.xlsx", [], "\"$\" is a workbook or a document, which is not read"),
  ]) func faultsAreSaid(name: String, read: [String], says: String) throws {
    try folder.put(name)
    let found = discover(name)
    #expect(found.names == read.map { "$/\(name)/\($0)" })
    let errors = found.said.filter { $0.hasPrefix("error") }
    #expect(errors == ["error: " + says.replacingOccurrences(of: "$", with: "$/\(name)")])
  }

  @Test func manyFaultsOfAKindAreOneError() throws {
    try folder.write(
      "x.tar", ArchiveFixture.tar((1...9).map { ("../\($0).md", Array("a".utf8)) }))
    let store = SourceStore()
    let found = store.discover([folder["x.tar"]])
    #expect(
      found.diagnostics.map(\.notes) == [
        ["the same holds for \"../2.md\", \"../3.md\", \"../4.md\" and 5 more"]
      ])
  }

  @Test func whatIsOnlyCalledAnArchiveIsNone() throws {
    try folder.write("x.zip", "a post")
    #expect(discover("x.zip").names == [])
    #expect(
      discover("x.zip").said == ["error: \"$/x.zip\" does not begin like a zip, tar or gzip file"])
    try folder.write("all/x.tgz", "a post")
    #expect(
      discover("all").said == ["error: \"$/all/x.tgz\" does not begin like a zip, tar or gzip file"]
    )
  }

  @Test(arguments: ["export.zip", "account.tar.gz", "gnu.tar", "queue.csv.gz"])
  func aCutArchiveAlwaysSaysSomething(name: String) throws {
    let bytes = try ArchiveFixture.bytes(name)
    let end = bytes.count - bytes.reversed().prefix { $0 == 0 }.count
    for length in stride(from: 1, to: end, by: name.hasSuffix("tar") ? 97 : 7) {
      try folder.write(name, bytes.prefix(length))
      #expect(discover(name).said.contains { $0.hasPrefix("error") }, "\(name) cut at \(length)")
    }
  }

  // MARK: Where the bytes lie

  /// More than is kept in memory: what is read again comes from the temporary file.
  @Test func largeMembersAreSpooled() throws {
    let long = (0..<5_000_000).map { UInt8(ascii: "a") + UInt8(truncatingIfNeeded: $0 % 26) }
    try folder.write(
      "x.tar", ArchiveFixture.tar([("a.txt", long), ("b.jpg", long), ("c.txt", Array("end".utf8))]))
    let store = SourceStore()
    let found = store.discover([folder["x.tar"]])
    #expect(found.sources.map { store.length(of: $0) } == [5_000_000, 3])
    #expect(try store.stream(found.sources[0], blockSize: 1_000_000).bytes == long)
    #expect(store.bytes(of: found.sources[0], in: 4_999_990..<5_000_100) == long.suffix(10))
    #expect(store.bytes(of: found.sources[1], in: 1..<9) == Array("nd".utf8))
  }

  @Test func aPipeMayBeAnArchive() throws {
    let path = folder["pipe"]
    #expect(mkfifo(path, 0o600) == 0)
    let bytes = try ArchiveFixture.bytes("export.zip")
    Thread.detachNewThread { FileHandle(forWritingAtPath: path)?.write(Data(bytes)) }
    #expect(
      discover("pipe").names == [
        "$/pipe/bäcker.md", "$/pipe/data/queue.csv", "$/pipe/data/tweets.js",
      ])
  }
}
