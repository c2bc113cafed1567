import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// `records/new/*.json`, as nodejs/bluesky has them.
@Suite struct BlueskyQueueTests {
  private func queue(_ json: String) -> (Reading, String) {
    var reader = JSONReader(source: source, map: nil)
    let reading = read(reader, json)
    let bytes = Array(json.utf8)
    _ = reader.read(Block(bytes: bytes, offset: 0, isLast: true))
    return (reading, reader.format)
  }

  @Test func posts() throws {
    let json = #"""
      {
        "account": "ACME",
        "action": "reply",
        "richText": "New loaves \ud83e\udd56\nare \"out\"",
        "replyURL": "https://bsky.app/profile/acme.example/post/3lbn",
        "result": {"uri": "at://did:plc:x/app.bsky.feed.post/3lbo"}
      }
      """#
    let (reading, format) = queue(json)
    #expect(format == "bluesky-queue" && reading.said == [])
    let post = try #require(reading.posts.first)
    #expect(post.text.string == "New loaves 🥖\nare \"out\"")
    #expect(post.platform == .bluesky && post.account?.string == "ACME" && post.kind == .reply)
    #expect(post.replyTo?.string == "https://bsky.app/profile/acme.example/post/3lbn")
    #expect(post.id?.string == "at://did:plc:x/app.bsky.feed.post/3lbo")
    for text in [post.text, post.account, post.replyTo, post.id].compactMap(\.self) {
      checkMap(text, in: Array(json.utf8), .json)
    }
  }

  @Test func aListOfThem() {
    let (reading, format) = queue(
      #"""
      [
        {"action": "post", "account": "A", "richText": "One"},
        {"action": "repost", "account": "A", "repostURL": "https://bsky.app/profile/a/post/1"},
        {"action": "quote-post", "account": "A", "richText": "Two", "repostURL": "https://b.example"},
        {"action": "post", "account": "A", "richTextFile": "./thread.txt"},
        {"action": "post", "account": "A", "richText": 7},
        {"action": "post", "account": "A", "richText": " "},
        {"action": "shout", "account": "A", "richText": "Three"}
      ]
      """#)
    #expect(format == "bluesky-queue")
    #expect(reading.texts == ["One", "Two"])
    #expect(reading.posts.map(\.kind) == [.post, .post])
    #expect(reading.posts.map(\.address.description) == ["[0].richText", "[2].richText"])
    #expect(reading.skipped == 3 && reading.refused == 2)
    #expect(
      reading.said == [
        "input/no-text note: the words of this post are in \"./thread.txt\"",
        "input/type error: \"richText\" must be a string, not a number",
        "input/unknown-kind error: \"shout\" is no action of this queue",
      ])
  }

  @Test func aRepostIsNothingToJudge() {
    let (reading, format) = queue(
      #"{"action": "repost", "repostURL": "https://bsky.app/profile/a/post/1"}"#)
    #expect(format == "bluesky-queue" && reading.posts.isEmpty && reading.skipped == 1)
  }

  @Test(arguments: [
    #"{"action": "shout", "richText": "One", "text": "Two"}"#,
    #"{"action": "post", "text": "Two"}"#,
    #"{"richText": "One", "text": "Two"}"#,
  ])
  func othersAreNot(_ json: String) {
    let (reading, format) = queue(json)
    #expect(format == "json" && reading.texts == ["Two"])
  }
}
