import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// What holds for every layout: its files are known for what they are, all records are accounted for,
/// and every text leads to its bytes.
@Suite struct ExportLayoutTests {
  @Test(arguments: ExportFixture.all)
  func aFileIsKnownByItsStart(_ fixture: ExportFixture) {
    let reading = read(JSONReader(source: source), fixture.text)
    #expect(format(of: fixture.text) == fixture.format)
    #expect(reading.posts.count == fixture.posts)
    #expect(reading.skipped == fixture.skipped)
    #expect(reading.refused == 0)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .note }, "\(reading.said)")
  }

  @Test(arguments: ExportFixture.all)
  func oneLineOfAFileIsTheFile(_ fixture: ExportFixture) {
    let compact = fixture.text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(
      separator: " ")
    let reading = read(JSONReader(source: source), compact)
    #expect(reading.texts == read(JSONReader(source: source), fixture.text).texts)
  }

  @Test(arguments: [
    #"{"text": "one", "time": "2026-11-24T09:00:00Z", "media": [{"url": "a.png", "alt": ""}]}"#,
    #"[{"text": "one", "id": "1", "platform": "x", "media": [{"url": "a.png"}], "data": []}]"#,
    #"{"posts": [{"text": "one", "title": "t", "tags": ["a"], "status": "draft"}]}"#,
    #"[{"content": "one", "state": "draft", "timestamp": 1794000000, "attachments": []}]"#,
    #"{"data": [{"id": 1, "body": "one", "account_id": 4, "created_at": "2026-11-24"}]}"#,
    #"{"updates": [{"text": "one", "due_at": 5}]}"#,
    #"[{"post": "one", "platforms": ["x"]}]"#,
    #"{"history": [{"text": "one"}]}"#,
  ])
  func whatPeopleWriteThemselvesIsNobodysExport(_ text: String) {
    #expect(format(of: text) == "json")
    #expect(read(JSONReader(source: source), text).texts == ["one"])
  }

  /// What the report will call the file.
  private func format(of text: String) -> String {
    var reader: any PostReader = JSONReader(source: source)
    _ = reader.read(Block(bytes: Array(text.utf8), offset: 0, isLast: true))
    return reader.format
  }

  @Test func manyElementsInALineAreNumberedByIt() {
    let lines = ExportFixture.postizRequest.text.split(separator: "\n").joined(separator: " ")
    let reading = read(NDJSONReader(source: source), lines + "\n" + lines)
    #expect(reading.posts.count == 8)
    #expect(reading.posts[4].address == .line(2, member: "posts[0].value[0].content"))
  }
}
