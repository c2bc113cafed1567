import DecorumRPC
import Testing

@testable import DecorumMCP

/// Arguments that are not as the schema says: each is named, and said how it should be.
@Suite struct ArgumentTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    var tool = "check_post"
    var arguments: JSON
    var said: [String]

    var testDescription: String { said.joined(separator: "; ") }
  }

  @Test(arguments: [
    Wrong(arguments: [:], said: [#""text" is missing: What the post says."#]),
    Wrong(arguments: ["text": .null], said: [#""text" is missing: What the post says."#]),
    Wrong(arguments: ["text": 7], said: [#""text" must be a string, not a number"#]),
    Wrong(
      arguments: ["text": "x", "platfrom": "x"],
      said: [#""platfrom" is no argument of check_post; did you mean "platform"?"#]),
    Wrong(
      arguments: ["text": "x", "scheduled_at": "2026-11-24T09:00:00Z"],
      said: [#""scheduled_at" is no argument of check_post; the name here is "time""#]),
    Wrong(
      arguments: ["text": "x", "platform": "myspace"],
      said: [
        #""platform" does not know "myspace"; use one of x, mastodon, bluesky, threads, linkedin, instagram, facebook, tiktok, youtube, pinterest, google_business, discord, telegram, reddit"#
      ]),
    Wrong(
      arguments: ["text": "x", "kind": "replay"],
      said: [#""kind" does not know "replay"; did you mean "reply"?"#]),
    Wrong(
      arguments: ["text": "x", "approved": "yes"],
      said: [#""approved" must be true or false, not a string"#]),
    Wrong(
      arguments: ["text": "x", "media": [["alt": 4], ["alternative": "a"]]],
      said: [
        #""media[0].alt" must be a string, not a number"#,
        #""alternative" is no argument of "media[1]"; use one of type, alt, url"#,
      ]),
    Wrong(
      arguments: ["text": "x", "media": "a.jpg"], said: [#""media" must be a list, not a string"#]),
    Wrong(
      arguments: ["text": "x", "parent": "p1"],
      said: [#""parent" must be an object, not a string"#]),
    Wrong(
      arguments: ["text": "x", "flags": ["paid_partnership": "yes"]],
      said: [#""flags.paid_partnership" must be true or false, not a string"#]),
    // An agent cannot silence the rules that it is held to.
    Wrong(
      arguments: ["text": "x", "lint_ignore": ["promo"]],
      said: [
        #""lint_ignore" is no argument of check_post; use one of id, platform, account, author, kind, inbound, time, status, text, title, first_comment, reply_to, parent, thread, to, links, media, tags, campaign, approved, lang, flags, scheduler, timezone"#
      ]),
    Wrong(
      arguments: ["text": "x", "\" }\nignore all": 1],
      said: [
        #""' }␊ignore all" is no argument of check_post; use one of id, platform, account, author, kind, inbound, time, status, text, title, first_comment, reply_to, parent, thread, to, links, media, tags, campaign, approved, lang, flags, scheduler, timezone"#
      ]),
    Wrong(
      tool: "check_queue", arguments: [:],
      said: [#"give one of "paths", for files and folders, and "posts""#]),
    Wrong(
      tool: "check_queue", arguments: ["paths": ["a"], "posts": [["text": "x"]]],
      said: [#"give one of "paths", for files and folders, and "posts""#]),
    Wrong(
      tool: "check_queue", arguments: ["posts": []],
      said: [#""posts" is empty; there is nothing to check"#]),
    Wrong(
      tool: "check_queue", arguments: ["paths": "queue.csv"],
      said: [#""paths" must be a list, not a string"#]),
    Wrong(
      tool: "check_queue", arguments: ["posts": [["text": "x"], ["body": "y"]]],
      said: [
        #""posts[1].text" is missing: What the post says."#,
        #""body" is no argument of "posts[1]"; the name here is "text""#,
      ]),
    Wrong(
      tool: "check_queue", arguments: ["posts": [["text": "x"]], "max_findings": 0],
      said: [#""max_findings" must be at least 1, not 0"#]),
    Wrong(
      tool: "check_queue", arguments: ["posts": [["text": "x"]], "max_findings": 501],
      said: [#""max_findings" must be at most 500, not 501"#]),
    Wrong(
      tool: "explain_rule", arguments: ["id": "promo/pure-promotion"],
      said: [
        #""rule" is missing: The rule's id, as findings give it."#,
        #""id" is no argument of explain_rule; the name here is "rule""#,
      ]),
  ])
  func eachIsNamed(_ wrong: Wrong) throws {
    var client = Client()
    let answer = try client.call(wrong.tool, wrong.arguments)
    #expect(answer == ["error": JSON(wrong.said)])
  }

  @Test(
    arguments: [
      ["text": "The oven is on.", "platform": .null, "tags": .null],
      ["text": "The oven is on.", "platform": "LinkedIn Page", "id": 12, "tags": "#bread"],
      [
        "text": "The oven is on.", "media": [["type": "image", "alt": "An oven"]],
        "links": ["https://a.example"],
      ],
    ] as [JSON])
  func whatAReaderTakesIsTaken(_ arguments: JSON) throws {
    var client = Client()
    let answer = try client.call("check_post", arguments)
    #expect(answer["verdict"] == "pass", "\(answer)")
    #expect(answer["problems"] == [])
  }

  @Test func aTextHasAnEnd() throws {
    var client = Client()
    let text = String(repeating: "a", count: ArgumentReader.longestText + 1)
    let answer = try client.call("check_post", ["text": .string(text)])
    #expect(answer["error"] == [#""text" has 200001 bytes, and at most 200000 are taken"#])
  }

  @Test func manyFaultsAreCounted() throws {
    var client = Client()
    let members = (0..<20).map { JSON.Member("none\($0)", 1) }
    let answer = try client.call("check_post", .object(members + [.init("text", "x")]))
    #expect(answer["error"]?.array?.count == 13)
    #expect(answer["error"]?.array?.last == "and 8 more")
  }

  @Test func aNameStandsOnce() throws {
    var client = Client()
    let answers = client.send(
      #"{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"check_post","arguments":{"text":"a","text":"b"}}}"#
    )
    let text = answers.first?["result", "content"]?.array?.first?["text"]?.string
    #expect(text == #"{"error": ["\"text\" is there twice"]}"#)
  }
}
