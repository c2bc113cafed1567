import Decorum
import DecorumRPC
import Foundation
import TestSupport
import Testing

@testable import DecorumMCP

/// `explain_rule`: what a rule's file says, in keys.
@Suite struct ExplainRuleTests {
  private func explain(_ rule: String, _ settings: MCPSettings = .onTheDay()) throws -> JSON {
    var client = Client(settings)
    let answer = try client.call("explain_rule", ["rule": .string(rule)])
    if answer["error"] == nil {
      #expect(ShapeCheck.faults(answer, ExplainRuleTool(settings).answer) == [])
    }
    return answer
  }

  @Test(arguments: [
    "disclosure/missing", "frequency/burst", "platform/length", "reply/non-answer",
    "a11y/hashtag-case",
  ])
  func aRuleIsExplained(_ id: String) throws {
    let answer = try explain(id)
    #expect(answer["rule"]?.string == id)
    #expect(answer["why"]?.array?.isEmpty == false && answer["summary"]?.string?.isEmpty == false)
    let verdicts = (answer["examples"]?.array ?? []).map { $0["verdict"]?.string }
    #expect(Set(verdicts).isSuperset(of: ["flagged", "passing", "trap"]))
    #expect(verdicts.count(where: { $0 == "flagged" }) <= 5)
    #expect(answer["omitted", "examples"]?.int ?? -1 >= 0)
  }

  @Test func optionsAreAsTheyAreHere() throws {
    let scratch = try ScratchFolder()
    let config = try scratch.write(
      "decorum.yaml",
      "extends: [decorum:recommended]\nrules:\n  frequency/burst: {severity: note, max: 9}\n  reply/non-answer: off\n"
    )
    let settings = MCPSettings.onTheDay { $0.configPath = config }
    let burst = try explain("frequency/burst", settings)
    #expect(burst["severity"] == "note" && burst["on"] == true)
    let max = burst["options"]?.array?.first { $0["name"] == "max" }
    #expect(max?["value"] == "9" && max?["default"] != "9", "\(burst)")
    #expect(try explain("reply/non-answer", settings)["on"] == false)
  }

  @Test(arguments: [
    ("reply/non-anwser", #""reply/non-anwser" is no rule; did you mean "reply/non-answer""#),
    ("replies/non-answer", #""replies/non-answer" is no rule; did you mean "reply/non-answer""#),
    ("non-answer", #""non-answer" is no rule; did you mean "reply/non-answer""#),
    ("reply", #""reply" is a family of rules; its rules are "reply/"#),
    ("xyzzy", #""xyzzy" is no rule; findings of check_post name their rules"#),
    ("", #""" is no rule; findings of check_post name their rules"#),
    ("\u{202E}\"\n", #""<U+202E>'␊" is no rule; findings of check_post name their rules"#),
  ])
  func anUnknownRuleIsGuessed(_ id: String, said: String) throws {
    let problems = try explain(id)["error"]?.strings
    #expect(problems?.count == 1 && problems?[0].hasPrefix(said) == true, "\(problems ?? [])")
  }
}
