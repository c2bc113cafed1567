import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct BlueskyLayoutTests {
  @Test func aRecordSaysWhatItsAuthorSaid() throws {
    let fixture = LayoutFixture.record
    let post = try #require(fixture.read().posts.first)
    #expect(post.text.string == "Café & rye: acme.example/ry…\nhttps://acme.example")
    checkMap(post.text, in: fixture.bytes, .json)
    #expect(post.platform == .bluesky && post.language == "en" && post.kind == .post)
    #expect(post.time?.string == "2026-11-08T10:00:00.000Z")
    // The second link's address is in the text as it is.
    #expect(post.links.map(\.string) == ["https://acme.example/rye"])
    #expect(post.tags.map(\.string) == ["baking"])
    #expect(post.media.map { $0.alt?.string } == ["Two loaves", ""])
    #expect(post.media.map { $0.type?.string } == ["image/jpeg", "image/jpeg"])
    #expect(post.flags.map(\.name) == ["graphic-media"] && post.flags.map(\.value) == [true])
    #expect(post.id == nil && post.account == nil)
    for value in post.links + post.tags { checkMap(value, in: fixture.bytes, .json) }
  }

  @Test func cardsAndFilms() {
    let posts = LayoutFixture.recordLines.read().posts
    #expect(posts.map { $0.links.map(\.string) }[1] == ["https://acme.example/news"])
    #expect(posts[2].media.map { $0.alt?.string } == ["Dough rises"])
    #expect(posts[2].media.map { $0.type?.string } == ["video/mp4"])
    #expect(posts.map(\.address)[0] == .line(2, member: "text"))
  }

  @Test func listedRecordsBelongToTheirRepository() {
    let fixture = LayoutFixture.recordList
    let posts = fixture.read().posts
    #expect(posts.map { $0.account?.string } == ["did:plc:acme", "did:plc:acme"])
    #expect(posts[0].account.map { fixture.text(at: $0.span) } == "did:plc:acme")
    #expect(
      posts.map { $0.id?.string } == [
        "at://did:plc:acme/app.bsky.feed.post/1", "at://did:plc:acme/app.bsky.feed.post/2",
      ])
    #expect(posts[1].replyTo?.string == posts[0].id?.string)
    #expect(posts.map(\.kind) == [.post, .post])
    #expect(posts[1].address == .path("records[1]", member: "value.text"))
  }

  @Test func aFeedHasItsAuthorsAndWhatTheyAnswer() {
    let posts = LayoutFixture.feed.read().posts
    #expect(posts.map { $0.account?.string } == ["acme.example", "jo.example", "acme.example"])
    #expect(posts.map(\.kind) == [.post, .reply, .post])
    #expect(posts[1].replyTo?.string == posts[0].id?.string)
    #expect(posts[1].parent?.text?.string.hasPrefix("Café & rye") ?? false)
    #expect(posts[1].parent?.author?.string == "acme.example")
    #expect(posts[1].parent?.id?.string == posts[0].id?.string)
    #expect(posts[2].parent == nil && posts[2].replyTo != nil)
    #expect(posts[0].media.map { $0.alt?.string } == ["Two loaves", ""])
    #expect(posts[1].address == .path("feed[2].post", member: "record.text"))
    #expect(
      LayoutFixture.search.read().posts[0].address == .path("posts[0]", member: "record.text"))
  }

  @Test func aThreadIsReadFromItsRootDown() {
    let reading = LayoutFixture.thread.read()
    #expect(
      reading.posts.map(\.address) == [
        .path("thread.parent.post", member: "record.text"),
        .path("thread.post", member: "record.text"),
        .path("thread.replies[0].post", member: "record.text"),
        .path("thread.replies[0].replies[0].post", member: "record.text"),
        .path("thread.replies[2].post", member: "record.text"),
      ])
    #expect(reading.posts[1].replyTo?.string == reading.posts[0].id?.string)
    #expect(
      reading.posts.map { $0.account?.string }
        == ["acme.example", "jo.example", "acme.example", "jo.example", "mo.example"])
  }

  @Test func deepThreadsAreRead() {
    let levels = 200
    let one =
      #"{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/1","record":{"text":"Deep","createdAt":"a"}},"replies":["#
    let text =
      #"{"thread":"# + String(repeating: one, count: levels)
      + String(repeating: "]}", count: levels)
      + "}"
    #expect(JSONReadsWhole(text).posts.count == levels)
  }

  private func JSONReadsWhole(_ text: String) -> Reading {
    Reading(JSONReader(source: source), Array(text.utf8))
  }
}
