import Decorum
import DecorumBase
import DecorumTime
import Testing

/// Findings know which words of their sentences are the post's own.
@Suite struct QuotationTests {
  private func quoted(_ finding: Diagnostic, _ sentence: String) -> [String] {
    finding.quotations[sentence].map {
      String(decoding: Array(sentence.utf8)[$0], as: UTF8.self)
    }
  }

  @Test func whatThePostSaysIsNotedAndWhatWeSayIsNot() throws {
    let world = World(files: [
      "test/rule.yaml": """
      summary: a test
      options:
        most: {type: int, default: 3}
      message: '{match} by {account|nobody} for {to|all}, {rest}, at most {most} on {platform|x}'
      label: 'é {rest}'
      help: ['not {author|so}', 'say {rest} once']
      check: {find: {pattern: 'kettle (?<rest>[a-z ]+)'}}
      """
    ])
    let finding = try #require(
      world.judge([
        World.post(
          "A kettle for two", #""account": "@acme", "to": "\#("\\u00e9") you", "platform": "x""#)
      ]).findings.first)
    #expect(finding.message == "kettle for two by @acme for é you, for two, at most 3 on x")
    #expect(quoted(finding, finding.message) == ["kettle for two", "@acme", "é you", "for two"])
    #expect(quoted(finding, finding.primary.text) == ["for two"])
    #expect(finding.helps.map { quoted(finding, $0) } == [[], ["for two"]])
  }

  /// What stands in for a missing value is ours, and so is what a rule counts.
  @Test func countsAndFallbacksAreOurs() throws {
    let world = World(files: [
      "test/rule.yaml": """
      summary: a test
      message: '{value} {unit} by {account|nobody}; the limit is {limit}'
      check: {measure: {words: {above: 1}}}
      """
    ])
    let finding = try #require(world.judge([World.post("two words")]).findings.first)
    #expect(finding.message == "2 words by nobody; the limit is 1")
    #expect(quoted(finding, finding.message) == [])
  }

  @Test func titlesOfFixesAreSentencesToo() throws {
    let world = World(files: [
      "test/rule.yaml": """
      summary: a test
      message: found
      check: {find: {pattern: '(?<old>kettel)'}}
      fix: {title: 'write kettle for {old}', safety: safe, replace: kettle, of: old}
      """
    ])
    let finding = try #require(world.judge([World.post("A kettel")]).findings.first)
    let fix = try #require(finding.fixes.first)
    #expect(quoted(finding, fix.title) == ["kettel"])
  }

  /// Relations have words of their own beside those of the post.
  @Test func rulesOnManyPostsNoteThemToo() throws {
    let folder = try Folder()
    let line =
      #"{"platform": "x", "account": "@acme \"now\"", "text": "Rye is out again today", "time": "#
    let file = try folder.write(
      "queue.ndjson",
      line + "\"2026-05-01T09:00:00Z\"}\n" + line + "\"2026-05-02T09:00:00Z\"}\n")
    var settings = RunSettings()
    settings.paths = [file]
    settings.select = ["frequency/duplicate"]
    settings.now = try #require(Instant(rfc3339: "2026-05-10T12:00:00Z"))
    let finding = try #require(Check(settings).report().findings.first)
    #expect(finding.message == #"@acme "now" says nearly the same again, 1 day later"#)
    #expect(quoted(finding, finding.message) == [#"@acme "now""#])
  }
}
