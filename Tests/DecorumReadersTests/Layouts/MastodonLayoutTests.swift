import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct MastodonLayoutTests {
  @Test func anOutboxHoldsWhatTheAccountWrote() throws {
    let fixture = LayoutFixture.outbox
    let posts = fixture.read().posts
    let post = try #require(posts.first)
    #expect(post.text.string == "Salt & rye: https://acme.example/rye\n\nCafé #rye")
    #expect(spelling(of: "&", in: post.text, fixture.bytes) == #"\u0026amp;"#)
    #expect(spelling(of: "rye:", in: post.text, fixture.bytes) == "rye:")
    #expect(post.title?.string == "Food, baking")
    #expect(post.id?.string == "https://social.example/users/acme/statuses/1")
    #expect(posts.allSatisfy { $0.account?.string == "@acme@social.example" })
    #expect(post.account.map { fixture.text(at: $0.span) } == "https://social.example/users/acme")
    #expect(post.platform == .mastodon && post.language == "en" && post.kind == .post)
    #expect(post.time?.string == "2026-11-08T10:00:00Z")
    #expect(post.thread?.string == "tag:social.example,2026:objectId=7:objectType=Conversation")
    // A picture without words and one of which nothing is said; the preview of a link is neither.
    #expect(post.media.map { $0.alt?.string } == ["Two loaves", ""])
    #expect(post.media.map { $0.type?.string } == ["image/png", "image/png"])
    #expect(post.flags.map(\.name) == ["sensitive"] && post.flags.map(\.value) == [true])
    #expect(post.address == .path("orderedItems[0]", member: "object.content"))
  }

  @Test func anOutboxTellsWhomAPostIsFor() {
    let posts = LayoutFixture.outbox.read().posts
    #expect(posts.map(\.kind) == [.post, .reply, .post, .dm])
    #expect(
      posts.map { $0.to?.string }
        == [nil, "@jo@other.example", "@acme@social.example", "@jo@other.example"])
    #expect(
      posts.map { $0.replyTo?.string } == [
        nil, "https://other.example/users/jo/statuses/8",
        "https://social.example/users/acme/statuses/1", nil,
      ])
    #expect(posts[1].text.string == "@jo At nine")
  }

  @Test(arguments: [
    ("https://social.example/users/acme", "@acme@social.example"),
    ("https://social.example/@acme", "@acme@social.example"),
    ("https://social.example/ap/users/1159", "https://social.example/ap/users/1159"),
    ("https://social.example/acme", "https://social.example/acme"),
    ("https://social.example/users/", "https://social.example/users/"),
    ("acme", "acme"), ("a/b/c/@d", "a/b/c/@d"),
  ])
  func accountsAreNamedByTheirAddress(_ actor: String, _ handle: String) {
    let text = LayoutFixture.outbox.text.replacing(
      "\"actor\":\"https://social.example/users/acme\"", with: "\"actor\":\"\(actor)\"")
    #expect(LayoutFixture.outbox.read(text).posts.map { $0.account?.string }.first == handle)
  }

  @Test func restOfAnArchiveIsSaid() {
    #expect(
      LayoutFixture.likes.read().said
        == [#"input/not-read note: no posts, and not read: "likes.json" of a Mastodon archive"#])
    #expect(
      LayoutFixture.actor.read().said
        == ["input/not-read note: no posts, and not read: the account of a Mastodon archive"])
    #expect(
      LayoutFixture.emptyOutbox.read().said
        == ["input/empty note: no posts in this list, which is empty (mastodon-outbox)"])
  }

  @Test func statusesOfTheAPI() throws {
    let fixture = LayoutFixture.statuses
    let posts = fixture.read().posts
    let post = try #require(posts.first)
    #expect(post.text.string == "Rye & salt\nfrom acme.example\n\nCafé")
    #expect(spelling(of: "acme.example", in: post.text, fixture.bytes) == "acme.example")
    #expect(post.title?.string == "Baking" && post.account?.string == "acme")
    #expect(post.media.map { $0.alt?.string } == ["Two loaves", ""])
    #expect(
      post.media.map { $0.url?.string } == [
        "https://img.example/9.png", "https://img.example/10.png",
      ])
    #expect(posts.map { $0.id?.string } == ["111", "113", "114", "115"])
    #expect(posts.map(\.kind) == [.post, .reply, .post, .dm])
    #expect(posts.map { $0.replyTo?.string } == [nil, "111", "111", nil])
    #expect(posts.map { $0.to?.string } == [nil, "acme", "acme", "jo@other.example"])
    #expect(post.address == .path("[0]", member: "content"))
    #expect(LayoutFixture.oneStatus.read().posts[0].address == .path("", member: "content"))
    #expect(LayoutFixture.statusLines.read().posts[1].address == .line(2, member: "content"))
    // Nobody says who "we" are: the configuration does.
    #expect(posts.allSatisfy { $0.inbound == nil && $0.author == nil })
  }

  @Test func aConversationIsAllItsPosts() {
    let posts = LayoutFixture.context.read().posts
    #expect(posts.map { $0.account?.string } == ["jo@other.example", "acme"])
    #expect(posts[1].address == .path("descendants[1]", member: "content"))
  }

  @Test func whatIsScheduledIsPlain() {
    let fixture = LayoutFixture.scheduled
    let posts = fixture.read().posts
    #expect(posts.map(\.text.string) == ["Rye & salt <3", "@jo At nine", "@jo So do we"])
    #expect(posts.allSatisfy { $0.status?.string == "scheduled" })
    #expect(posts.map { $0.time?.string }.first == "2026-12-08T10:00:00.000Z")
    #expect(posts.map(\.kind) == [.post, .dm, .reply])
    #expect(posts.map { $0.replyTo?.string } == [nil, "77", "78"])
    #expect(posts[0].media.map { $0.alt?.string } == [""])
    for post in posts { checkMap(post.text, in: fixture.bytes, .json) }
  }
}

extension LayoutFixture {
  func text(at span: Span) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}
