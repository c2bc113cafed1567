import DecorumBase
import DecorumPosts
import DecorumReaders
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  private func json(_ text: String) -> Reading { read(JSONReader(source: source), text) }

  @Test func anArrayOfRecords() {
    let reading = json(#"[ {"text": "one"}, {"id": 7, "text": "two"} ]"#)
    #expect(reading.texts == ["one", "two"])
    #expect(reading.posts[1].address == .item(of: "", 1, member: "text"))
    #expect(reading.posts[1].id?.string == "7")
    #expect(reading.posts[1].record.range == 19..<43)
    #expect(reading.diagnostics.isEmpty && reading.skipped == 0 && reading.refused == 0)
  }

  @Test func aListInAnObject() {
    let reading = json(
      #"{"now": "x", "expect": [{"rule": "a/b"}], "posts": [{"text": "one"}, {"text": "two"}], "z": []}"#
    )
    #expect(reading.texts == ["one", "two"])
    #expect(reading.posts[1].address == .item(of: "posts", 1, member: "text"))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func anyListWillDoWhereNoneHasAKnownName() {
    let reading = json(#"{"n": 1, "my rows": [{"Caption": "one"}]}"#)
    #expect(reading.texts == ["one"])
    #expect(reading.posts[0].address == .item(of: "[\"my rows\"]", 0, member: "Caption"))
  }

  @Test func aSingleRecord() {
    let reading = json(#"{"media": [{"url": "a.png", "alt": ""}], "te\u0078t": "one"}"#)
    #expect(reading.texts == ["one"])
    #expect(reading.posts[0].address == .path("", member: "text"))
    #expect(reading.posts[0].address.description == "text")
    #expect(reading.posts[0].media.count == 1)
    #expect(reading.posts[0].media[0].alt?.string == "")
    #expect(reading.posts[0].keys.contains(.mediaAlt))
  }

  @Test(arguments: ["[]", "42", #"{"a": 1}"#, #"{"posts": []}"#, #"{"a": [1, 2]}"#, "null"])
  func jsonWithoutPostsIsNoFault(_ text: String) {
    let reading = json(text)
    #expect(reading.posts.isEmpty && reading.diagnostics.isEmpty && reading.refused == 0)
  }

  @Test func elementsThatAreNoObjectsAreCountedAndSaidOnce() {
    let reading = json(#"["a", {"text": "b"}, 3]"#)
    #expect(reading.texts == ["b"])
    #expect(reading.skipped == 2)
    #expect(reading.said == ["input/no-text warning: an element that is no object is no post"])
  }

  @Test func whatStandsBeforeAFaultIsRead() {
    let marked = Marked(#"{"posts": [{"text": "one"}, {"text": "two"}, {"text": ⟦t⟧hree}]}"#)
    let reading = read(JSONReader(source: source), marked.bytes)
    #expect(reading.texts == ["one", "two"])
    #expect(reading.refused == 1)
    #expect(reading.ids == ["input/json"])
    // The word goes wrong at its second letter.
    let place = marked.ranges[0].lowerBound + 1
    #expect(reading.diagnostics[0].primary.span.range == place..<(place + 1))
  }

  @Test func aFaultBehindAListOfAnotherNameStillLeavesItsPosts() {
    let reading = json(#"{"rows": [{"text": "one"}, {"text": "two"}], "x": }"#)
    #expect(reading.texts == ["one", "two"])
    #expect(reading.ids == ["input/json"])
  }

  @Test(arguments: [
    Fault("[1 ⟦2⟧]", #"input/json error: expected "," or "]", found "2""#),
    Fault(
      "[{\"text\": \"a\"⟦}⟧", #"input/json error: expected "," or "]", found the end of the file"#),
    Fault("{\"a\": 1,⟦}⟧", #"input/json error: expected a key in double quotes, found "}""#),
    Fault("[⟦'⟧a']", #"input/json error: expected a value or "]", found "'""#),
    Fault("{⟦a⟧: 1}", #"input/json error: expected a key in double quotes or "}", found "a""#),
    Fault("{\"a\"⟦=⟧1}", #"input/json error: expected ":", found "=""#),
    Fault("[\"a⟦\n⟧\"]", "input/json error: a line break cannot stand inside a string"),
    Fault("[\"a⟦\\⟧q\"]", "input/json error: not an escape of JSON"),
    Fault("[⟦\"⟧abc", "input/json error: this string is never closed"),
    Fault("[] ⟦é⟧", #"input/json error: expected the end of the file, found "é""#),
    Fault("[1,⟦]⟧", #"input/json error: expected a value, found "]""#),
    Fault("[-⟦x⟧]", #"input/json error: expected a digit, found "x""#),
    Fault("[nu⟦k⟧e]", #"input/json error: expected "null", found "k""#),
  ])
  func faultsStandAtTheirByte(_ fault: Fault) {
    let marked = Marked(fault.text)
    let reading = read(JSONReader(source: source), marked.bytes)
    let faults = reading.diagnostics.filter { $0.rule.description == "input/json" }
    #expect(faults.map { "\($0.rule) \($0.severity): \($0.message)" } == [fault.said])
    if fault.said.hasSuffix("the end of the file") {
      #expect(faults.map(\.primary.span.range) == [marked.bytes.count..<marked.bytes.count])
    } else {
      #expect(faults.map(\.primary.span.range) == marked.ranges)
    }
  }

  @Test func theLastOfTwoEqualKeysCounts() {
    let marked = Marked(#"[{"text": "one", "⟦text⟧": "two", "x": 1, "x": 2}]"#)
    let reading = read(JSONReader(source: source), marked.bytes)
    #expect(reading.texts == ["two"])
    #expect(
      reading.said == [
        #"input/duplicate-key warning: "text" stands twice in one record; the last one counts"#
      ])
    #expect(reading.diagnostics[0].primary.span.range == marked.ranges[0])
    #expect(reading.diagnostics[0].secondary.map(\.span.range) == [3..<7])
  }

  @Test func halfASurrogatePairBecomesAReplacement() {
    let marked = Marked(#"[{"text": "a⟦\ud83d⟧b\ude00"}]"#)
    let reading = read(JSONReader(source: source), marked.bytes)
    #expect(reading.texts == ["a\u{FFFD}b\u{FFFD}"])
    #expect(reading.said == ["input/encoding warning: half a surrogate pair is no character"])
    #expect(reading.diagnostics[0].primary.span.range == marked.ranges[0])
    #expect(reading.posts[0].text.span(of: 1..<4).range == marked.ranges[0])
  }

  @Test func escapesMapToTheirLetters() {
    let text = #"[{"text": "\u0023ad \"x\"\/\\ \ud83d\ude42 é\n\tend", "title": "a\u00e9"}]"#
    let bytes = Array(text.utf8)
    let post = json(text).posts[0]
    #expect(post.text.string == "#ad \"x\"/\\ 🙂 é\n\tend")
    for text in post.mappedTexts { checkMap(text, in: bytes, .json) }
  }

  @Test func randomStringsMapBack() {
    var numbers = SeededNumbers(11)
    let pieces = [
      "a", "é", "🙂", "👨‍👩‍👧", "\\n", "\\\"", "\\\\", "\\/", "\\u0041", "\\ud83d\\ude00", "\\u00e9",
      " ", ",", "#", "\\t", "\u{202E}", "\\u200B",
    ]
    for _ in 0..<300 {
      let spelled = (0..<Int.random(in: 1...12, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers)! }.joined()
      let bytes = Array(#"[{"text": "\#(spelled)."}]"#.utf8)
      let reading = read(JSONReader(source: source), bytes)
      #expect(reading.posts.count == 1)
      for post in reading.posts { checkMap(post.text, in: bytes, .json) }
    }
  }
}
