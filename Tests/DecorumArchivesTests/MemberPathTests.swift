import DecorumArchives
import Testing

@Suite struct MemberPathTests {
  @Test(arguments: [
    ("data/tweets.js", "data/tweets.js"), ("./outbox.json", "outbox.json"),
    ("data\\tweets.js", "data/tweets.js"), ("a//b/./c.md", "a/b/c.md"),
    ("..a/b..md", "..a/b..md"), ("bäcker.md", "bäcker.md"), ("1:2.md", "1:2.md"),
    ("a/C:/b.md", "a/C:/b.md"),
  ]) func plainPathsArePutStraight(name: String, path: String) throws {
    #expect(try MemberPath(name).text == path)
  }

  @Test(arguments: [
    ("", MemberPath.Fault.empty), (".", .empty), ("./", .empty), ("/etc/passwd", .fromRoot),
    ("\\\\server\\share", .fromRoot), ("C:\\a.md", .fromDrive), ("c:a.md", .fromDrive),
    ("..", .upwards), ("a/../../b.md", .upwards), ("a\\..\\b.md", .upwards),
    ("a\u{7}.md", .controlCharacters), ("a\n.md", .controlCharacters),
    ("a\u{85}.md", .controlCharacters),
  ]) func whatLeadsElsewhereIsRefused(name: String, fault: MemberPath.Fault) {
    #expect(throws: fault) { try MemberPath(name) }
  }
}
