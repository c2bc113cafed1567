import DecorumBase
import Testing

@testable import Decorum
@testable import DecorumEngine
@testable import DecorumRules

/// What a trace says of single conditions: why a match was held back, what a field has instead.
@Suite struct TraceNoteTests {
  @Test(arguments: [
    // A condition, the record beside its text, the text, and words that a note must have.
    ("{phrases: [act now], guards: [unquoted]}", "", "They say 'act now'.", "it is quoted, in"),
    ("{phrases: [act now], guards: [unnegated]}", "", "Do not act now.", "negated by \"not\""),
    ("{phrases: [act now], guards: [not_question]}", "", "Must I act now?", "it is in a question"),
    (
      "{phrases: [act now], guards: [imperative]}", "", "Those who act now get two.",
      "where an order stands"
    ),
    ("{phrases: [act now], at: start}", "", "Please act now", "it is not at start"),
    ("{pattern: 'buy'}", "", "https://acme.example/buy", "part of a link or an address"),
    (
      "{phrases: [act now], near: {signal: price, words: 2}}", "",
      "Act now, or later, or whenever it suits you, for €5", "more than 2"
    ),
    (
      "{phrases: [act now], near: {signal: price, words: 2}}", "", "Act now",
      "the signal price does not hold in this text"
    ),
    ("{phrases: [act now], count: {min: 2}}", "", "Act now", "1 found; count asks for at least 2"),
    ("{pattern: '𝗕𝘂𝘆|kauft'}", "", "𝗕𝘂𝘆 it", "matches as written and not as folded"),
    ("{phrases: [act now]}", "\"title\": \"Act now\"", "Nothing", "where \"in\" does not look"),
    ("{kind: dm}", "\"kind\": \"reply\"", "Hello", "kind is \"reply\""),
    ("{field: {campaign: spring}}", "", "Hello", "no record of the file has campaign"),
    ("{field: {campaign: spring}}", "\"campaign\": \"\"", "Hello", "campaign is blank"),
    ("{metric: {words: {above: 5}}}", "", "One two three", "words is 3"),
    ("{from: employee}", "\"author\": \"@acme\"", "Hello", "\"@acme\" is brand"),
    ("{language: de}", "", "Hello", "the record says en"),
    ("{signal: polite}", "", "Hello", "its words speak de; the record says en"),
    ("{signal: eager}", "", "Wow, act now", "1 point; it holds from 3 on"),
    ("{parent: {pattern: x}}", "", "Hello", "it answers no post"),
    (
      "{parent: {pattern: x}}", "\"kind\": \"reply\"", "Hello",
      "the record does not carry the post that is answered"
    ),
  ])
  func saysWhyNot(condition: String, fields: String, text: String, note: String) throws {
    let answer = try Self.answer(condition, fields, text)
    if case .finding = answer.verdict { Issue.record("\(condition) holds") }
    #expect(answer.namesReason)
    let notes = Self.notes(answer.nodes)
    #expect(notes.contains { $0.words.contains(note) }, "\(notes.map(\.words))")
  }

  /// Parts behind the one that settles the verdict are asked, and marked.
  @Test func asksWhatWasNotNeeded() throws {
    let answer = try Self.answer("{all: [{pattern: one}, {pattern: two}]}", "", "only two")
    let parts = try #require(answer.nodes.last?.children.first?.children)
    #expect(parts.map(\.answer) == [.no, .yes])
    #expect(parts.map(\.part) == [.decides, .notNeeded])
    #expect(parts[1].notes.map(\.words) == ["matches \"two\""])
  }

  private static func notes(_ nodes: [TraceNode]) -> [TraceNote] {
    nodes.flatMap { $0.notes + notes($0.children) }
  }

  private static func answer(
    _ condition: String, _ fields: String, _ text: String
  ) throws -> Investigation.Answer {
    let files = [
      ("test/rule.yaml", "summary: s\nwhen: {all: []}\ncheck: {find: \(condition)}\nmessage: m\n"),
      ("_signals/price.yaml", "summary: s\nlanguages: {any: {pattern: '€\\d'}}\n"),
      ("_signals/polite.yaml", "summary: s\nlanguages: {de: {phrases: [bitte]}}\n"),
      (
        "_signals/eager.yaml",
        "summary: s\nmin_score: 3\nscore: [{when: {phrases: [act now]}}, "
          + "{when: {pattern: '!'}, add: 2}]\n"
      ),
    ].enumerated().map { i, file in
      PackFile(
        pack: "house", path: file.0, source: SourceID(100 + i), bytes: Array(file.1.utf8))
    }
    var loader = PackLoader(files: files, settings: [:], keepsPlaces: true)
    let book = loader.load(trusting: "", where: { _ in true })
    #expect(loader.diagnostics.map(\.message) == [])
    let store = SourceStore()
    let record =
      "{\"text\": \"\(text)\", \"lang\": \"en\"" + (fields.isEmpty ? "" : ", \(fields)") + "}\n"
    let source = store.addMemory(name: "post.ndjson", bytes: Array(record.utf8))
    let id = try #require(RuleID("test/rule"))
    let investigation = Investigation(id, in: book, context: World.context, store: store)
    let run = investigation.run(RunSettings(), zone: nil, on: [source]).run
    return try #require(investigation.answer(on: 0, of: run))
  }
}
