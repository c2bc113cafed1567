import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct NDJSONReaderTests {
  private func lines(_ text: String) -> Reading { read(NDJSONReader(source: source), text) }

  @Test func allFieldsOfTheNeutralFormat() {
    let text = #"""
      {"id":"p1","platform":"x","account":"@acme","author":"@priya","kind":"reply","inbound":false,"time":"2026-11-21T10:00:00Z","timezone":"Europe/Paris","local":"2026-11-21 11:00","status":"scheduled","text":"New loaves","title":"T","first_comment":"C","reply_to":"p0","parent":{"id":"p0","text":"When?","title":"Q","author":"@jo","inbound":true},"thread":"t1","to":"@jo","links":["https://a.example"],"media":[{"type":"image","alt":"bread","url":"b.png"}],"tags":["launch","rye"],"campaign":"autumn","approved":true,"scheduler":"buffer","lang":"en-GB","flags":{"paid_partnership":true,"made_with_ai":false},"lint_ignore":[],"expect":["a/b"],"allow":[],"difficulty":"trap","why":"w"}
      """#
    let reading = lines(text)
    #expect(reading.diagnostics.isEmpty)
    let post = reading.posts[0]
    #expect(post.address == .line(1, member: "text"))
    #expect(post.id?.string == "p1")
    #expect(post.platform == .x && post.kind == .reply && post.inbound == false)
    #expect(post.account?.string == "@acme" && post.author?.string == "@priya")
    #expect(post.time?.string == "2026-11-21T10:00:00Z" && post.local?.string == "2026-11-21 11:00")
    #expect(post.status?.string == "scheduled" && post.campaign?.string == "autumn")
    #expect(post.title?.string == "T" && post.firstComment?.string == "C")
    #expect(post.replyTo?.string == "p0" && post.thread?.string == "t1" && post.to?.string == "@jo")
    #expect(post.parent?.text?.string == "When?" && post.parent?.author?.string == "@jo")
    #expect(post.parent?.id?.string == "p0" && post.parent?.title?.string == "Q")
    #expect(post.parent?.inbound == true)
    #expect(post.links.map(\.string) == ["https://a.example"])
    #expect(post.media.map { $0.alt?.string } == ["bread"])
    #expect(post.tags.map(\.string) == ["launch", "rye"])
    #expect(post.approved == true && post.language == "en")
    #expect(post.scheduler?.string == "buffer")
    #expect(post.flags.map(\.name) == ["paid_partnership", "made_with_ai"])
    #expect(post.flags.map(\.value) == [true, false])
    for field in Field.allCases { #expect(post.keys.contains(field), "\(field)") }
    for value in post.mappedTexts { checkMap(value, in: Array(text.utf8), .json) }
  }

  @Test func aBadLineIsRefusedAndTheOthersAreRead() {
    let marked = Marked(
      "\n{\"text\": \"one\"}\r\n  \r\n{\"text\": \"two\"⟦\"⟧}\r{\"text\": \"three\"} \n[]")
    let reading = read(NDJSONReader(source: source), marked.bytes)
    #expect(reading.texts == ["one", "three"])
    #expect(reading.posts.map(\.address) == [.line(2, member: "text"), .line(5, member: "text")])
    #expect(reading.refused == 2)
    #expect(
      reading.said == [
        #"input/json error: expected "," or "}", found a quotation mark"#,
        #"input/json error: expected an object, found "[""#,
      ])
    #expect(reading.diagnostics[0].primary.span.range == marked.ranges[0])
  }

  @Test(arguments: [
    Fault(#"{"text": "a"} ⟦x⟧"#, #"input/json error: expected the end of the line, found "x""#),
    Fault(#"{"text": ⟦"⟧abc"#, "input/json error: this string is never closed"),
    Fault(
      #"{"text": "a",⟦⟧"#,
      "input/json error: expected a key in double quotes, found the end of the line"),
    Fault("⟦4⟧2", #"input/json error: expected an object, found "4""#),
    Fault(#"{"text": ⟦42⟧}"#, #"input/type error: "text" must be a string, not a number"#),
    Fault(#"⟦{⟧"id": "a"}"#, #"input/no-text warning: a record without a "text" is no post"#),
    Fault(
      #"{"text": "a", "platform": "⟦instgram⟧"}"#,
      #"input/unknown-platform error: "instgram" is no platform that Decorum knows"#),
    Fault(
      #"{"text": "a", "platform": "x, ⟦myspaice⟧"}"#,
      #"input/unknown-platform error: "myspaice" is no platform that Decorum knows"#),
    Fault(
      #"{"text": "a", "platform": ["x", "⟦myspaice⟧"]}"#,
      #"input/unknown-platform error: "myspaice" is no platform that Decorum knows"#),
    Fault(
      #"{"text": "a", "kind": "⟦replyy⟧"}"#,
      #"input/unknown-kind error: "replyy" is no kind of post that Decorum knows"#),
    Fault(
      #"{"text": "a", "type": "⟦Note9⟧"}"#,
      #"input/unknown-kind warning: "Note9" is no kind of post that Decorum knows"#),
    Fault(
      #"{"text": "a", "approved": "⟦maybe⟧"}"#,
      #"input/type error: "approved" must be true or false, not "maybe""#),
    Fault(
      #"{"text": "a", "title": ⟦{"a": 1}⟧}"#,
      #"input/type error: "title" must be a string, not an object"#),
    Fault(
      #"{"text": "a", "lang": "⟦in English⟧"}"#,
      #"input/type error: "in English" is no language tag"#),
    Fault(
      #"{"text": "a", "tags": ⟦true⟧}"#,
      #"input/type error: "tags" must be a list of strings, not true"#),
    Fault(
      #"{"text": "a", "flags": {"x": "⟦perhaps⟧"}}"#,
      #"input/type error: "flags.x" must be true or false, not "perhaps""#),
    Fault(
      #"{"text": "a", "parent": {"id": "1", "⟦id⟧": "2"}}"#,
      #"input/duplicate-key warning: "parent.id" stands twice in one record; the last one counts"#),
  ])
  func faults(_ fault: Fault) { check(fault, with: NDJSONReader(source: source)) }

  @Test func anObjectEndsWithItsLine() {
    for end in ["\n", "\r", "\r\n"] {
      let reading = lines("{\"text\":\(end)\"a\"}\(end){\"text\": \"b\"}")
      #expect(reading.texts == ["b"])
      #expect(reading.posts[0].address == .line(3, member: "text"))
      #expect(
        reading.said == [
          "input/json error: expected a value, found the end of the line",
          #"input/json error: expected the end of the line, found "}""#,
        ])
    }
  }

  @Test func aFaultInOneFieldLeavesThePost() {
    let reading = lines(#"{"text": "a", "platform": "instgram", "kind": "ship", "approved": 7}"#)
    #expect(reading.texts == ["a"])
    #expect(reading.posts[0].platform == nil && reading.posts[0].kind == .post)
    #expect(reading.posts[0].approved == nil)
    #expect(reading.posts[0].keys.contains(.approved))
    #expect(reading.diagnostics[0].helps == ["did you mean \"instagram\"?"])
  }

  @Test func aNameIsComplainedAboutOnce() {
    let reading = lines(
      "{\"text\": \"a\", \"platform\": \"orkut\"}\n{\"text\": \"b\", \"platform\": \"orkut\"}")
    #expect(reading.ids == ["input/unknown-platform"])
  }

  @Test func blankAndMissingTexts() {
    let reading = lines(
      "{\"text\": \" \"}\n{\"text\": null}\n{\"media\": [{\"url\": \"a\"}]}\n{\"id\": 1}\n{\"text\": []}"
    )
    #expect(reading.posts.isEmpty)
    #expect(reading.skipped == 5 && reading.refused == 0)
    #expect(reading.ids == ["input/no-text"])
  }

  @Test func nullAndBlankAreKeysWithoutAValue() {
    let post = lines(#"{"text": "a", "campaign": null, "lang": "", "approved": null}"#).posts[0]
    #expect(post.campaign == nil && post.language == nil && post.approved == nil)
    #expect(post.keys.contains(.campaign) && post.keys.contains(.language))
    #expect(post.keys.contains(.approved) && !post.keys.contains(.status))
  }

  @Test func foreignShapesUnderAnotherNameAreLeftAlone() {
    let reading = lines(
      #"{"post": 3, "message": "a", "user": {"id": 5, "screen_name": "jo"}, "labels": {"x": 1}, "id": 12345678901234567890, "created_at": "Wed Sep 30 21:16:26 +0000 2009"}"#
    )
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.texts == ["a"])
    #expect(reading.posts[0].author?.string == "jo")
    #expect(reading.posts[0].id?.string == "12345678901234567890")
    #expect(reading.posts[0].time?.string == "Wed Sep 30 21:16:26 +0000 2009")
    #expect(!reading.posts[0].keys.contains(.tags))
  }

  @Test func theNeutralNameWinsOverAnAlias() {
    let reading = lines(#"{"body": "no", "caption": "no", "text": "yes"}"#)
    #expect(reading.texts == ["yes"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func badBytesAreReplacedAndSaid() {
    let bytes = Array("{\"text\": \"caf".utf8) + [0xE9, 0xE8] + Array("! é \\u00e9\"}".utf8)
    let reading = read(NDJSONReader(source: source), bytes)
    #expect(reading.texts == ["caf\u{FFFD}\u{FFFD}! é é"])
    #expect(reading.said == ["input/encoding error: 0xE9 0xE8 is not UTF-8"])
    #expect(reading.diagnostics[0].primary.span.range == 13..<15)
    #expect(reading.posts[0].text.span(of: 3..<6).range == 13..<14)
    #expect(reading.posts[0].text.span(of: 6..<9).range == 14..<15)
  }

  @Test func aLineOfTenMegabytes() {
    let long = String(repeating: "bread ", count: 1_700_000)
    let bytes = Array("{\"text\": \"a\"}\n{\"text\": \"\(long)\"}\n{\"text\": \"b\"}".utf8)
    let reading = Reading(NDJSONReader(source: source), bytes, blockSize: 1 << 20)
    #expect(reading.posts.map(\.text.bytes.count) == [1, long.utf8.count, 1])
  }

  @Test func aRecordForSeveralPlatforms() {
    let text =
      #"{"text": "a", "platform": ["x", "LinkedIn", "x"], "id": "1"}"# + "\n"
      + #"{"text": "b", "platforms": "bluesky threads"}"# + "\n"
      + #"{"text": "c", "channel": [{"id": 1}]}"# + "\n"
    let reading = read(NDJSONReader(source: source), text)
    #expect(
      reading.posts.map(described) == [
        "x post: a · id=1", "linkedin post: a · id=1", "bluesky post: b", "threads post: b",
        "- post: c",
      ])
    #expect(reading.diagnostics.isEmpty)
  }
}
