import DecorumBase
import Testing

@testable import DecorumReports

@Suite struct SourcePathsTests {
  /// The name; then from the folder /w/a/b, from the repository /w/a, whole, as a URI.
  @Test(arguments: [
    ("q.csv", "q.csv", "b/q.csv", "/w/a/b/q.csv", "b/q.csv"),
    ("./d//q.csv", "d/q.csv", "b/d/q.csv", "/w/a/b/d/q.csv", "b/d/q.csv"),
    ("../q.csv", "../q.csv", "q.csv", "/w/a/q.csv", "q.csv"),
    ("d/../q.csv", "d/../q.csv", "b/d/../q.csv", "/w/a/b/d/../q.csv", "b/d/../q.csv"),
    ("../../q.csv", "../../q.csv", "../../q.csv", "/w/q.csv", "../../q.csv"),
    ("/w/a/b/q.csv", "q.csv", "b/q.csv", "/w/a/b/q.csv", "b/q.csv"),
    ("/w/ab/q.csv", "/w/ab/q.csv", "/w/ab/q.csv", "/w/ab/q.csv", "file:///w/ab/q.csv"),
    (
      "ü ?#%:.csv", "ü ?#%:.csv", "b/ü ?#%:.csv", "/w/a/b/ü ?#%:.csv", "b/%C3%BC%20%3F%23%25%3A.csv"
    ),
    ("<stdin>", "<stdin>", "<stdin>", "<stdin>", "%3Cstdin%3E"),
    (".", ".", "b", "/w/a/b", "b"),
  ])
  func oneNameInFourWays(
    name: String, folder: String, repository: String, whole: String, uri: String
  ) {
    let paths = SourcePaths(
      TextSource([(name, [])]), RenderOptions(folder: "/w/a/b", repository: "/w/a/"))
    let source = SourceID(0)
    #expect(paths.inFolder(source) == folder)
    #expect(paths.inRepository(source) == repository)
    #expect(paths.whole(source) == whole)
    #expect(paths.uri(source) == uri)
  }

  @Test func withoutAFolderNamesAreKept() {
    let paths = SourcePaths(TextSource([("./a.csv", []), ("/b.csv", [])]), RenderOptions())
    #expect(paths.whole(SourceID(0)) == "a.csv" && paths.inRepository(SourceID(0)) == "a.csv")
    #expect(paths.whole(SourceID(1)) == "/b.csv" && paths.uri(SourceID(1)) == "file:///b.csv")
  }
}
