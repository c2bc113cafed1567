import Decorum
import DecorumBase
import Foundation
import TestSupport
import Testing

@Suite struct SourceStoreDiscoveryTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Names of the sources, and what was said: `severity[rule] message (help)`.
  private func discover(_ paths: String...) -> (files: [String], said: [String]) {
    let store = SourceStore()
    let found = store.discover(paths.map { $0.replacingOccurrences(of: "$", with: folder.path) })
    #expect(found.sources == found.sources.sorted())
    return (
      found.sources.map { folder.shortened(store.name(of: $0)) },
      found.diagnostics.map { said in
        #expect(said.primary.span.isEmpty && store.length(of: said.primary.span.source) == 0)
        let help = said.helps.isEmpty ? "" : " (\(said.helps.joined(separator: "; ")))"
        return folder.shortened("\(said.severity)[\(said.rule)] \(said.message)\(help)")
      }
    )
  }

  @Test func foldersAreReadDeepAndSortedByBytes() throws {
    for name in ["b.md", "a/z.txt", "a/B.CSV", "a.json", "Z.ndjson", "a/deep/er/é.tsv"] {
      try folder.write(name)
    }
    let found = discover("$")
    #expect(
      found.files == [
        "$/Z.ndjson", "$/a.json", "$/a/B.CSV", "$/a/deep/er/é.tsv", "$/a/z.txt", "$/b.md",
      ])
    #expect(found.said == [])
  }

  @Test func theOrderOfPathsDoesNotMatter() throws {
    for name in ["a/1.md", "a/pic.png", "b/2.md", "c.txt"] { try folder.write(name) }
    let one = discover("$/c.txt", "$/b", "$/a", "$/none.md")
    let other = discover("$/none.md", "$/a", "$/c.txt", "$/b")
    #expect(one == other)
    #expect(one.files == ["$/a/1.md", "$/b/2.md", "$/c.txt"])
  }

  @Test func otherFilesAreNamedNotPassedOver() throws {
    for name in [
      "post.md", "a.png", "b.PNG", "notes", "x.docx", ".git/config", ".DS_Store", "decorum.yaml",
      "sub/c.png",
    ] { try folder.write(name) }
    let found = discover("$")
    #expect(found.files == ["$/post.md"])
    #expect(
      found.said == [
        "note[input/not-read] not looked at in \"$\": 3 .png, 1 .docx, 1 without an ending, "
          + "2 hidden (.DS_Store, .git)"
      ])
  }

  @Test func scriptsAreReadWhereTheyHoldAnArchivesRecords() throws {
    try folder.write("data/tweets.js", "window.YTD.tweets.part0 = [ ]")
    try folder.write("data/like.js", "\u{FEFF}window.YTD.like.part0 = [")
    try folder.write("assets/app.js", "window.app.start = function () {}")
    try folder.write("assets/x.js", "window.config.items = [1]")
    try folder.write("assets/none.js", "")
    let found = discover("$")
    #expect(found.files == ["$/data/tweets.js"])
    #expect(found.said == ["note[input/not-read] not looked at in \"$\": 4 .js"])
  }

  @Test func textsThatExplainAnArchiveAreNoPosts() throws {
    try folder.write("x/data/manifest.js", "window.__THAR_CONFIG = {\"a\": 1}")
    try folder.write("x/data/tweets.js", "window.YTD.tweets.part0 = [ ]")
    try folder.write("x/data/README.txt")
    try folder.write("site/manifest.js", "self.__MANIFEST = 1")
    try folder.write("site/post.txt")
    let found = discover("$")
    #expect(found.files == ["$/site/post.txt", "$/x/data/tweets.js"])
    #expect(found.said == ["note[input/not-read] not looked at in \"$\": 2 .js, 1 .txt"])
  }

  @Test func aFileThatIsNamedMayHaveAnyEnding() throws {
    try folder.write("launch.tweet")
    #expect(discover("$/launch.tweet").files == ["$/launch.tweet"])
  }

  @Test(arguments: [
    ("$/drafs/monday.md", "check the path; nearby there is \"$/drafts/monday.md\""),
    ("$/drafts/mondya.md", "check the path; nearby there is \"$/drafts/monday.md\""),
    ("$/drafs/friday.md", "check the path; nearby there is \"$/drafts\""),
    ("$/drafts/*.md", "name the folder instead, or let the shell expand the pattern"),
    ("$/elsewhere.md", "check the path; it is looked up from the current folder"),
    ("$/drafts/monday.md/x", "check the path; it is looked up from the current folder"),
  ]) func aMissingFileIsNamedWithItsNeighbour(path: String, help: String) throws {
    try folder.write("drafts/monday.md")
    let found = discover(path)
    #expect(found.files == [])
    #expect(found.said == ["error[input/missing] no such file: \(path) (\(help))"])
  }

  @Test func aFolderWithoutPostsIsAnError() throws {
    try folder.write("assets/logo.png")
    let found = discover("$/assets")
    #expect(
      found.said == [
        "error[input/no-posts] no file of posts in the folder \"$/assets\" "
          + "(name a file itself to have it read whatever its ending)",
        "note[input/not-read] not looked at in \"$/assets\": 1 .png",
      ])
  }

  @Test func oneFileUnderTwoNamesIsReadOnce() throws {
    try folder.write("drafts/a.md")
    try folder.link("link.md", to: folder["drafts/a.md"])
    let found = discover("$")
    #expect(found.files == ["$/drafts/a.md"])
    #expect(
      found.said == [
        "note[input/duplicate] \"$/link.md\" is the same as \"$/drafts/a.md\" and is read once"
      ])
  }

  @Test func aPathNamedTwiceIsReadOnce() throws {
    try folder.write("a.md")
    let found = discover("$/a.md", "$/a.md")
    #expect(found.files == ["$/a.md"])
    #expect(found.said == ["note[input/duplicate] \"$/a.md\" is named twice and read once"])
  }

  @Test func aFileInANamedFolderMayBeNamedToo() throws {
    try folder.write("drafts/a.md")
    let found = discover("$/drafts/a.md", "$/drafts", "$")
    #expect(found.files == ["$/drafts/a.md"])
    #expect(found.said == [])
  }

  /// `$/./a` sorts before `$/a`, so that the outer folder finds its posts taken.
  @Test func aFolderWhosePostsWereTakenIsNotEmpty() throws {
    try folder.write("a/b/post.md")
    let found = discover("$/a", "$/./a/b")
    #expect(found.files == ["$/./a/b/post.md"])
    #expect(
      found.said == [
        "note[input/duplicate] \"$/a/b\" is the same as \"$/./a/b\" and is read once"
      ])
  }

  @Test func linksThatLeadBackEnd() throws {
    try folder.write("a/post.md")
    try folder.link("a/up", to: folder.path)
    try folder.link("a/self", to: folder["a"])
    let found = discover("$")
    #expect(found.files == ["$/a/post.md"])
    #expect(
      found.said == [
        "note[input/duplicate] \"$/a/self\" is the same as \"$/a\" and is read once",
        "note[input/duplicate] \"$/a/up\" is the same as \"$\" and is read once",
      ])
  }

  @Test func aLinkedFolderFromOutsideIsRead() throws {
    let other = try ScratchFolder()
    try other.write("post.md")
    try folder.link("shared", to: other.path)
    let found = discover("$")
    #expect(found.files == ["$/shared/post.md"])
    #expect(found.said == [])
  }

  @Test func aLinkThatLeadsNowhereIsReported() throws {
    try folder.write("a.md")
    try folder.link("b.md", to: folder["gone.md"])
    let found = discover("$")
    #expect(found.files == ["$/a.md"])
    #expect(
      found.said == ["error[input/unreadable] cannot read \"$/b.md\": no such file or directory"])
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsReported() throws {
    let path = try folder.write("a.md")
    try folder.write("sub/b.md")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder["sub"])
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder["sub"])
    }
    #expect(
      discover("$").said == [
        "error[input/unreadable] cannot read \"$/a.md\": permission denied",
        "error[input/unreadable] cannot read \"$/sub\": permission denied",
      ])
  }
}
