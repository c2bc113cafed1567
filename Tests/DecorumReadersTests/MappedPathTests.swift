import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// Paths of a map into records of JSON, as somebody writes them who has a help desk's export.
@Suite struct MappedPathTests {
  private let tickets = #"""
    {"tickets": [
      {"id": 1, "subject": "Where is it?", "comments": [
        {"author_id": 7, "body": "A week!"}, {"author_id": 3, "body": "Buy our stove"}]},
      {"id": 2, "subject": "Broken", "comments": []}
    ], "count": 2}
    """#

  private func reading(_ path: String) -> Reading {
    var map = FieldMap()
    map.set("text", to: path)
    return read(JSONReader(source: source, map: map), tickets)
  }

  @Test func aPathCountsIntoLists() {
    let reading = reading("comments.1.body")
    #expect(reading.texts == ["Buy our stove"])
    #expect(reading.posts[0].address == .item(of: "tickets", 0, member: "comments.1.body"))
    #expect(reading.skipped == 1 && reading.ids == ["input/no-text"])
  }

  /// A path that leads nowhere, what is said of its end, and what is advised.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let path: String
    let note: String
    let help: String
    init(_ path: String, _ note: String, _ help: String) {
      self.path = path
      self.note = note
      self.help = help
    }
    var testDescription: String { path }
  }

  @Test(arguments: [
    Wrong(
      "comments.body", #""comments" is a list with 2 elements, counted from 0"#,
      #"did you mean "comments.0.body"?"#),
    Wrong(
      "comments.0.boddy", #"in "comments.0" there are "author_id", "body""#,
      #"did you mean "comments.0.body"?"#),
    Wrong(
      "comments.5.body", #""comments" is a list with 2 elements, counted from 0"#,
      "name one that the file has, in --map or in map: of inputs"),
    Wrong(
      "subject.text", #""subject" is a string, with nothing below it"#,
      "name one that the file has, in --map or in map: of inputs"),
    Wrong(
      "coments.0.body", #"the keys are "id", "subject", "comments""#,
      #"did you mean "comments.0.body"?"#),
    Wrong(
      "tickets.comments.0.body", #"the keys are "id", "subject", "comments""#,
      #"did you mean "comments.0.body"?"#),
  ])
  func aPathThatLeadsNowhereIsToldWhereItEnds(_ wrong: Wrong) {
    let said = reading(wrong.path).diagnostics.filter { $0.rule.description == "input/map" }
    #expect(said.map(\.message) == ["there is no key \"\(wrong.path)\" in this file"])
    #expect(said.flatMap(\.notes) == [wrong.note])
    #expect(said.flatMap(\.helps) == [wrong.help])
  }

  /// What a file calls its columns and keys may not be fit to be printed.
  @Test func namesAreAdvisedWithoutControlCharacters() {
    var map = FieldMap()
    map.set("text", to: "a")
    map.set("time", to: "b.cut")
    let readings = [
      read(CSVReader(source: source, map: map), "a,b.cut@\u{1}s\nOne,2\n"),
      read(JSONReader(source: source, map: map), #"[{"a": "One", "b": {"cut@\u0001s": 2}}]"#),
    ]
    for reading in readings {
      let said = reading.diagnostics.filter { $0.rule.description == "input/map" }
      #expect(said.flatMap(\.helps) == [#"did you mean "b.cut@ s"?"#])
    }
  }
}
