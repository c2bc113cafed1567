import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// `*.tweet` files, as twitter-together has them.
@Suite struct TweetReaderTests {
  private func tweets(_ text: String) -> Reading { read(TweetReader(source: source), text) }

  @Test(arguments: ["\n", "\r\n"])
  func oneTweet(_ end: String) {
    let lines = [
      "\u{FEFF}--- ", "media:", "  - file: loaf.png", "    alt: Two loaves",
      "schedule: 2026-11-24 09:00",
      "--- ", "", "New *loaves*", "", "# are out", "",
    ]
    let bytes = Array(lines.joined(separator: end).utf8)
    let reading = read(TweetReader(source: source), bytes)
    #expect(reading.said == [])
    #expect(reading.texts == ["New *loaves*\(end)\(end)# are out"])
    let post = reading.posts[0]
    #expect(post.platform == .x && post.kind == .post && post.address == .whole)
    #expect(post.media.map { $0.alt?.string } == ["Two loaves"])
    #expect(post.media.map { $0.url?.string } == ["loaf.png"])
    #expect(post.time?.string == "2026-11-24 09:00")
    #expect(post.id == nil && post.replyTo == nil && post.thread == nil)
    checkMap(post.text, in: bytes, .verbatim)
    for text in post.media.flatMap({ [$0.alt, $0.url] }).compactMap(\.self) {
      checkMap(text, in: bytes, .verbatim)
    }
  }

  @Test(arguments: [
    ("https://twitter.com/acme/status/0001?s=20", "0001"), ("https://x.com/acme/status/12", "12"),
    ("acme", "acme"), ("'17'", "17"),
  ])
  func anAnswerNamesWhatItAnswers(_ url: String, _ id: String) throws {
    let file = "---\nreply: \(url)\n---\nGood idea"
    let post = try #require(tweets(file).posts.first)
    let replyTo = try #require(post.replyTo)
    #expect(post.kind == .reply && replyTo.string == id && post.keys.contains(.replyTo))
    checkMap(replyTo, in: Array(file.utf8), .verbatim)
  }

  @Test(arguments: ["\n", "\r\n"])
  func theNextOfAThreadAnswersTheOneBefore(_ end: String) {
    let lines = [
      "One", "", "---", "", "---", "media: [{file: a.png, alt: b}]", "---", "Two", "--- ", "Three",
    ]
    let bytes = Array(lines.joined(separator: end).utf8)
    let reading = read(TweetReader(source: source), bytes)
    #expect(reading.texts == ["One", "Two", "Three"] && reading.said == [])
    #expect(reading.posts.map(\.address) == [.section(1), .section(2), .section(3)])
    #expect(reading.posts.map(\.kind) == [.post, .post, .post])
    #expect(reading.posts.map { $0.media.count } == [0, 1, 0])
    let ids = reading.posts.compactMap { $0.id?.string }
    #expect(Set(ids).count == 3 && ids[0].hasPrefix("~") && ids[0].hasSuffix(".1"))
    #expect(reading.posts.map { $0.replyTo?.string } == [nil, ids[0], ids[1]])
    #expect(Set(reading.posts.map { $0.thread?.string }).count == 1)
    // What makes it an answer is the line above it.
    for post in reading.posts.dropFirst() {
      #expect(bytes[post.replyTo!.span.range].starts(with: "---".utf8))
    }
    for post in reading.posts {
      checkMap(post.text, in: bytes, .verbatim)
      #expect(post.id?.span == post.text.span)
    }
    // Two files that begin alike are told apart by nobody; others are.
    let other = tweets("Uno\n---\nDos")
    #expect(other.posts[0].thread != reading.posts[0].thread)
    #expect(tweets("One\n---\nDos").posts[0].id?.string == ids[0])
  }

  @Test func aDelimiterOfItsOwn() {
    let reading = tweets("---\nthread-delimiter: '***'\n---\nOne\n---\nstill\n***\nTwo\n")
    #expect(reading.texts == ["One\n---\nstill", "Two"] && reading.said == [])
  }

  @Test(arguments: [
    "Which one?\n\n( ) rye\n() wheat\n( )  oat\n()  spelt",
    "---\npoll:\n- rye\n- wheat\n---\nWhich one?",
    "Which one?\r\n( ) rye\r\n( ) wheat\r\n",
  ])
  func aPollIsNoText(_ file: String) {
    let reading = tweets(file)
    #expect(reading.texts == ["Which one?"] && reading.said == [])
  }

  @Test(arguments: [
    "Which one? ( ) rye", "Which one?\n( ) rye", "( ) rye\n( ) wheat\nWhich one?",
    "a\n()rye\n()oat",
    "---\nhello\n---b",
  ])
  func thisIsNoPoll(_ file: String) {
    #expect(
      tweets(file).texts.joined(separator: "\n---\n") == file.replacing("---\nhello", with: "hello")
    )
  }

  @Test func retweets() {
    let bare = tweets("---\nretweet: https://twitter.com/acme/status/1\n---\n")
    #expect(bare.posts.isEmpty && bare.skipped == 1 && bare.said == [])
    let quote = tweets("---\nretweet: https://twitter.com/acme/status/1\n---\nSmart!")
    #expect(quote.texts == ["Smart!"] && quote.posts[0].kind == .post && quote.skipped == 0)
    let poll = tweets("( ) a\n( ) b")
    #expect(poll.posts.isEmpty && poll.skipped == 1)
  }

  /// As plain texts are read, where there are no keys.
  @Test(arguments: [
    "one\n---\n\n", "---\none\n--- \n\n---\ntwo\n----\n ---\n--- x\n---\nthree", "one", "\n",
  ])
  func withoutKeysItIsAText(_ file: String) {
    let text = Reading(TextReader(source: source), Array(file.utf8))
    #expect(tweets(file).texts == text.texts)
    #expect(tweets(file).posts.map(\.address) == text.posts.map(\.address))
  }

  @Test func brokenKeysLeaveTheText() {
    let reading = tweets("---\nmedia: [a, b\nreply: x\n---\nbody")
    #expect(reading.texts == ["body"])
    #expect(reading.ids.allSatisfy { $0 == "input/front-matter" } && !reading.ids.isEmpty)
    let empty = tweets("---\nmedia: a.png\nlang: en\n---\n")
    #expect(empty.skipped == 1 && empty.said == [])
    let nothing = tweets("---\nlang: en\n---\n")
    #expect(nothing.said == ["input/no-text warning: a record without a \"text\" is no post"])
  }
}
