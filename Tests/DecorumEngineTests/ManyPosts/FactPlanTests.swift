import Testing

@testable import DecorumEngine

/// What several rules ask of a post is one fact; what differs in anything is two.
struct FactPlanTests {
  @Test(arguments: [
    "{from: own}", "{signal: hot}", "{language: en}", "{kind: reply}",
    "{field: {campaign: {missing: true}}}", "{any: [{signal: hot}, {from: own}]}",
    "{none: [{signal: thanks}]}",
  ])
  func whatIsTheSameIsAskedOnce(_ condition: String) {
    #expect(Self.facts(of: [condition, condition]) == Self.facts(of: [condition]))
  }

  @Test(arguments: [
    ("{from: own}", "{from: employee}"), ("{signal: hot}", "{signal: thanks}"),
    ("{language: en}", "{language: de}"), ("{kind: reply}", "{kind: post}"),
    ("{kind: reply}", "{platform: x}"),
    ("{field: {campaign: {missing: true}}}", "{field: {campaign: {missing: false}}}"),
    ("{all: [{signal: hot}, {from: own}]}", "{any: [{signal: hot}, {from: own}]}"),
    ("{any: [{signal: hot}, {from: own}]}", "{any: [{signal: hot}]}"),
  ])
  func whatDiffersIsAskedTwice(_ one: String, _ other: String) {
    #expect(
      Self.facts(of: [one, other]) == Self.facts(of: [one]) + 1, "\(one) and \(other)")
  }

  /// One rule that asks of its own posts must not keep another from asking of all.
  @Test func aSharedFactIsAskedForBoth() {
    var bench = Bench([
      "t/own.yaml": "when: {from: own}\n" + Self.rule(counting: "{signal: hot}"),
      "t/theirs.yaml":
        "when: {inbound: true}\ncheck: {frequency: {of: {signal: hot}, per: author, "
        + "window: 10m, above: 1}}",
    ])
    let rows = (0..<3).map {
      Row(text: "this is HOT today", time: Int64($0), isInbound: true, author: "ann")
    }
    #expect(!bench.judge(rows, now: 0).posts.isEmpty)
  }

  private static func rule(counting condition: String) -> String {
    "check: {frequency: {of: \(condition), per: account, window: 10m, above: 2}}"
  }

  /// How many facts rules need that count such posts.
  private static func facts(of conditions: [String]) -> Int {
    var files: [String: String] = [:]
    for (i, condition) in conditions.enumerated() {
      files["t/rule-\(i).yaml"] = rule(counting: condition)
    }
    return Bench(files).plan.facts.conditions.count
  }
}
