import DecorumRules
import Testing

@Suite struct MessageTemplateTests {
  /// Placeholders are filled with their names in angle brackets; those that end in `_` have no value.
  @Test(
    arguments: [
      ("", ""), ("plain", "plain"), ("{match}", "<match>"), ("a {match} b", "a <match> b"),
      ("{a}{b_2}", "<a><b_2>"), ("{gone_}", "{gone_}"), ("{gone_|}", ""),
      ("{gone_|this 👋 account} of", "this 👋 account of"), ("{gone_|a|b}", "a|b"),
      ("{match|unused}", "<match>"), ("é{match}é", "é<match>é"),
      // No names, so words like all others.
      ("{}", "{}"), ("{Match} {a b} {match}", "{Match} {a b} <match>"), ("{|a}", "{|a}"),
      ("{{match}", "{{match}"), ("{{match}} {match}", "{{match}} <match>"),
      ("{match", "{match"), ("} {match} {", "} <match> {"), ("{\u{301}a}", "{\u{301}a}"),
    ])
  func fillsIn(source: String, filled: String) {
    let template = MessageTemplate(source)
    #expect(template.filled { $0.hasSuffix("_") ? nil : "<\($0)>" } == filled)
    #expect(template.source == source)
  }
}
