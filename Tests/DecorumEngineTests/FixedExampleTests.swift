import Decorum
import DecorumBase
import DecorumRules
import Testing

/// What `decorum test` says of fixes that do not do what they should: one fault a case.
@Suite struct FixedExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var fix: String
    var check = "find: {pattern: '!(?<more>!+)'}"
    var example: String
    /// nil = all is well.
    var said: String?
    var notes: [String] = []
    var others: [String: String] = [:]
    var testDescription: String { "\(fix) \(example)" }
  }

  private static let shouts = "{flag: 'Hi⟦!!!⟧ you'}"

  static let cases = [
    Case(fix: "delete: more", example: shouts),
    Case(fix: "delete: more", example: "{flag: 'Hi⟦!!!⟧ you', fixed: Hi! you}"),
    Case(
      fix: "delete: more", example: "{flag: 'Hi⟦!!!⟧ you', fixed: Hi you}",
      said: "the fix makes other words", notes: ["expected: Hi you", "found:    Hi! you"]),
    Case(
      fix: "replace: '!!', of: more", example: shouts, said: nil),
    Case(
      fix: "replace: '?!!'", example: shouts,
      said: "what has been fixed is to be fixed again: t",
      notes: ["fixed: Hi?!! you"]),
    Case(
      fix: "insert: 'Oh. '", example: shouts, said: "the fix does not clear the finding",
      notes: ["fixed: Oh. Hi!!! you"]),
    Case(
      fix: "delete: more", check: "find: {pattern: '!(?<more>!)'}",
      example: "{flag: 'Hi⟦!!⟧! you'}",
      said: "the fix does not clear the finding", notes: ["fixed: Hi!! you"]),
    Case(
      fix: "insert: '{campaign}: '", example: "{flag: 'Hi⟦!!!⟧ you', fixed: 'Rye: Hi'}",
      said: "this example should be fixed, and no fix is offered", notes: ["expected: Rye: Hi"]),
    Case(
      fix: "replace: '.'", example: shouts,
      said: "once it is fixed, test/dot speaks: a dot",
      others: ["test/dot.yaml": "summary: s\nmessage: a dot\ncheck: {find: {pattern: 'Hi\\.'}}\n"]),
    Case(
      fix: "replace: '.'", example: shouts,
      others: ["rest/dot.yaml": "summary: s\nmessage: a dot\ncheck: {find: {pattern: 'Hi\\.'}}\n"]),
    Case(
      fix: "replace: '.'",
      example: "{posts: [{text: Hi!, at: -1h}, {text: '⟦Hi!!⟧', fixed: Hi., at: +1h}]}"),
    Case(
      fix: "replace: '.'",
      example: "{posts: [{text: '⟦Hi!!!⟧', fixed: Hi!, at: -1h}, {text: '⟦Hi!!⟧', at: +1h}]}",
      said: "the fix makes other words", notes: ["expected: Hi!", "found:    Hi."]),
  ]

  @Test(arguments: cases) func aFaultIsTold(_ c: Case) throws {
    let rule = """
      summary: s
      message: 'm {match}'
      check: {\(c.check)}
      fix: {title: t, safety: safe, \(c.fix)}
      examples: [\(c.example)]
      """
    let world = World(files: c.others.merging(["test/rule.yaml": rule]) { $1 })
    let (book, faults) = world.load()
    #expect(faults.map(\.message) == [])
    let failures = RuleTest(book).run().failures
    guard let said = c.said else { return #expect(failures.map(\.message) == []) }
    #expect(failures.map(\.message) == ["test/rule: \(said)"])
    #expect(failures.first?.notes == c.notes)
  }

  /// A fix that no example gets is not tested by any.
  @Test func aFixThatNobodyGetsIsListed() {
    let rule = """
      summary: s
      message: m
      check: {find: {pattern: '!!+'}}
      fix: {title: 'say it of {campaign}', safety: safe, insert: '{campaign}: '}
      examples: [\(Self.shouts)]
      """
    let (book, _) = World(files: ["test/rule.yaml": rule]).load()
    let missing = ExampleCoverage(RuleTest(book)).run().missing
    #expect(missing.map(\.kind) == [.fix])
    #expect(missing.map(\.words) == ["say it of {campaign}"])
  }
}
