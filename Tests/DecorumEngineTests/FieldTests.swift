import DecorumBase
import Testing

/// Conditions on what the record says beside its words: fields, flags, senders, the answered post.
@Suite struct FieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let condition: String
    let members: String
    let answer: String
    var testDescription: String { "\(condition) on {\(members)}" }

    init(_ condition: String, _ members: String, _ answer: String) {
      self.condition = condition
      self.members = members
      self.answer = answer
    }
  }

  static let operators: [Case] = [
    Case("field: {status: draft}", #""status": "Draft""#, "yes: Draft"),
    Case("field: {status: {is: draft}}", #""status": "sent""#, "no"),
    Case("field: {status: [draft, queued]}", #""status": "queued""#, "yes: queued"),
    Case("field: {tags: {has: support}}", #""tags": ["sales", "Support"]"#, "yes: Support"),
    Case("field: {tags: {has: support}}", #""tags": ["supporters"]"#, "no"),
    Case("field: {campaign: {matches: '^Q\\d'}}", #""campaign": "Q3 sale""#, "yes: Q3 sale"),
    Case("field: {campaign: {matches: '^Q\\d'}}", #""campaign": "the Q3""#, "no"),
    Case("field: {account: acme}", #""account": "@ACME""#, "yes: @ACME"),
    Case("field: {flags.paid_partnership: true}", #""flags": {"paid_partnership": true}"#, "yes"),
    Case("field: {flags.paid_partnership: true}", #""flags": {"paid_partnership": false}"#, "no"),
    Case("kind: [dm, invite]", #""kind": "dm""#, "yes"), Case("kind: dm", "", "no"),
    Case("platform: x", #""platform": "Twitter""#, "yes"),
    // Blank is missing; a key that no record has is absent: unknown, unless the rule says what then.
    Case("field: {status: {missing: true}}", #""status": """#, "yes"),
    Case("field: {status: {missing: true}}", #""status": "sent""#, "no"),
    Case("field: {status: {missing: false}}", #""status": "sent""#, "yes"),
    Case("field: {status: {missing: true}}", "", #"unknown: the input has no "status""#),
    Case("field: {status: {missing: true, if_absent: true}}", "", "yes"),
    Case("field: {status: draft}", "", #"unknown: the input has no "status""#),
    Case("field: {status: {is: draft, if_absent: false}}", "", "no"),
    Case("field: {status: {is: draft, if_absent: true}}", "", "yes"),
    Case("none: [{field: {status: draft}}]", "", #"unknown: the input has no "status""#),
    Case("field: {status: {absent: true}}", "", "yes"),
    Case("field: {status: {absent: true}}", #""status": """#, "no"),
    Case("field: {status: {absent: false}}", "", "no"),
    Case("field: {flags.x: true}", "", #"unknown: the input has no "flags.x""#),
    Case("field: {media.alt: {missing: true}}", #""media": [{"url": "a.png", "alt": ""}]"#, "yes"),
    Case(
      "field: {media.alt: {missing: true}}", #""media": [{"url": "a.png", "alt": "a cat"}]"#, "no"),
  ]

  static let senders: [Case] = [
    Case("from: own", "", "yes"), Case("from: brand", #""account": "@Acme""#, "yes"),
    Case("from: brand", #""account": "@priya""#, "no"),
    Case("from: employee", #""account": "@priya""#, "yes"),
    Case("from: employee", #""account": "@acme", "author": "@priya""#, "yes"),
    Case("from: brand", #""account": "@acme", "author": "@priya""#, "no"),
    Case("from: brand", #""account": "@acme", "author": "temp""#, "yes"),
    Case("from: agency", #""account": "@acme_fr""#, "yes"),
    Case("from: outside", #""account": "@bob""#, "yes"), Case("from: outside", "", "yes"),
    Case("from: outside", #""account": "@acme""#, "no"),
    Case("from: [employee, agency]", #""account": "@acme_fr""#, "yes"),
    Case("from: [employee, agency]", #""account": "@acme""#, "no"),
  ]

  static let parents: [Case] = [
    Case("parent: {pattern: price}", #""parent": {"text": "what price?"}"#, "yes"),
    Case("parent: {pattern: here}", #""parent": {"text": "what price?"}"#, "no"),
    Case("parent: {pattern: x, in: title}", #""parent": {"text": "y", "title": "x"}"#, "yes"),
    Case(
      "parent: {pattern: price}", #""kind": "reply""#,
      "unknown: the input does not carry the post that is answered"),
    // A post that answers nothing has no parent to look at.
    Case("parent: {pattern: price}", "", "no"),
    Case(
      "{pattern: here, parent: {pattern: price}}", #""parent": {"text": "what price?"}"#,
      "yes: here"),
    Case("field: {parent.inbound: true}", #""parent": {"text": "a", "inbound": true}"#, "yes"),
    // A parent's language is its own.
    Case(
      "parent: {language: de}", #""parent": {"text": "Was kostet das denn nun wirklich?"}"#, "yes"),
    Case(
      "{metric: {overlap: {with: parent.text, above: 0.5}}}",
      #""lang": "en", "parent": {"text": "Is the red tent here again?"}"#, "no"),
  ]

  static let languages: [Case] = [
    Case("language: en", #""lang": "en-GB""#, "yes"), Case("language: en", #""lang": "nl""#, "no"),
    Case("language: [de, fr]", #""lang": "fr""#, "yes"),
  ]

  @Test(arguments: operators + senders + parents + languages)
  func theAnswerIs(_ c: Case) {
    var answer = World().answer(to: c.condition, on: World.post("it is here", c.members))
    // Without a place of its own a finding sits on the text.
    if answer == "yes: it is here" { answer = "yes" }
    #expect(answer == c.answer)
  }

  @Test func theLanguageOfAPost() {
    let world = World(files: [
      "_signals/german.yaml": "languages: {de: {pattern: 'Angebot'}}",
      "_signals/both.yaml": "languages: {any: {pattern: '€'}, de: {pattern: 'Angebot'}}",
      "_signals/scored.yaml":
        "languages: [de]\nscore: [{when: {pattern: 'Angebot'}, add: 1}]\nmin_score: 1",
    ])
    let spoken = #""lang": "de""#
    let foreign = #"unknown: it has no words for posts in "fr""#
    for signal in ["german", "both", "scored"] {
      #expect(
        world.answer(to: "signal: \(signal)", on: World.post("Angebot!", spoken)) == "yes: Angebot")
      #expect(world.answer(to: "signal: \(signal)", on: World.post("Hallo!", spoken)) == "no")
      #expect(
        world.answer(to: "signal: \(signal)", on: World.post("Angebot!", #""lang": "fr""#))
          == foreign)
    }
    #expect(world.answer(to: "signal: both", on: World.post("5 €", #""lang": "fr""#)) == "yes: €")
    // Told from the words where the record does not say, and the configured one for a few words.
    #expect(
      world.answer(to: "language: de", on: World.post("Das ist nicht so gut wie das da", ""))
        .hasPrefix("yes"))
    #expect(world.answer(to: "language: en", on: World.post("Angebot", "")).hasPrefix("yes"))
    #expect(
      world.answer(to: "signal: german", on: World.post("これは日本語の文章です、よろしくお願いします", ""))
        == "unknown: the language of the post could not be told")
  }

  /// The verdict must not hang on which record comes first: whether a key is absent or missing is
  /// known at the end of the source.
  @Test(arguments: [
    ("field: {status: draft}", "no"), ("field: {status: {missing: true}}", "yes"),
    ("field: {status: {absent: true}}", "no"), ("none: [{field: {status: draft}}]", "yes"),
    ("field: {status: {is: draft, if_absent: true}}", "no"),
    ("all: [{field: {status: {missing: true}}}, {field: {campaign: {missing: true}}}]", "yes"),
    ("any: [{field: {status: draft}}, {field: {campaign: {missing: true}}}]", "yes"),
    ("any: [{field: {status: draft}}, {field: {to: bob}}]", #"unknown: the input has no "to""#),
  ]) func aKeyOfAnyRecordIsAKeyOfTheSource(condition: String, answer: String) {
    let bare = World.post("bare", #""lang": "en", "id": "bare""#)
    let full = World.post("full", #""lang": "en", "status": "sent", "campaign": "q3""#)
    let world = World(files: ["test/rule.yaml": World.rule(finding: condition)])
    for order in [[bare, full], [full, bare], [bare, bare, full, bare]] {
      let answers = world.judge(order)
      let onBare = answers.places.count { $0 == "test/rule: bare" }
      let bares = order.count { $0 == bare }
      #expect(onBare == (answer == "yes" ? bares : 0), "\(order)")
      let reasons = answers.unknown.map { "unknown: \($0.reason)" }
      #expect(reasons == (answer.hasPrefix("unknown") ? [answer] : []), "\(order)")
    }
    // Another source's keys are no keys of this one.
    let apart = world.judge([full], [bare], [full])
    let alone = world.judge([bare])
    #expect(apart.places.filter { $0 == "test/rule: bare" } == alone.places)
    let open = { (answers: World.Answers) in
      answers.unknown.filter { $0.examples.contains { $0.id == "bare" } }.map(\.reason)
    }
    #expect(open(apart) == open(alone))
  }
}
