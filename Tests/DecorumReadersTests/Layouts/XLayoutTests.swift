import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct XLayoutTests {
  @Test func anArchivesTweetsHaveTheTextsThatWereWritten() throws {
    let fixture = LayoutFixture.xArchive
    let reading = fixture.read()
    let post = try #require(reading.posts.first)
    #expect(
      post.text.string
        == "Salt & rye <3 café: https://acme.example/rye?a=1&b=2 from \"Acme\"\n#rye")
    #expect(spelling(of: "&", in: post.text, fixture.bytes) == "&amp;")
    #expect(spelling(of: "<3", in: post.text, fixture.bytes) == "&lt;3")
    #expect(spelling(of: "é", in: post.text, fixture.bytes) == #"\u00e9"#)
    #expect(
      spelling(of: "https://acme.example/rye?a=1&b=2", in: post.text, fixture.bytes)
        == "https://t.co/AbC1")
    #expect(spelling(of: "\"Acme\"\n#rye", in: post.text, fixture.bytes) == #"\"Acme\"\n#rye"#)
    #expect(post.address == .path("[0]", member: "tweet.full_text"))
    #expect(post.platform == .x && post.id?.string == "101" && post.language == "en")
    #expect(post.time?.string == "Sat Nov 07 12:14:18 +0000 2026")
    #expect(post.account == nil && !post.keys.contains(.account))
    #expect(post.media.map { $0.alt?.string } == ["Two loaves", nil])
    #expect(post.media.map { $0.type?.string } == ["photo", "photo"])
    #expect(
      post.media.map { $0.url?.string } == [
        "https://img.example/1.jpg", "https://img.example/2.jpg",
      ])
    #expect(post.flags.map(\.name) == ["sensitive"] && post.flags.map(\.value) == [false])
    for value in post.media.compactMap(\.alt) { checkMap(value, in: fixture.bytes, .json) }
  }

  @Test func answersToOthersAreRepliesAndOwnThreadsGoOn() {
    let posts = LayoutFixture.xArchive.read().posts
    #expect(posts.map(\.kind) == [.post, .reply, .post])
    #expect(posts.map { $0.replyTo?.string } == [nil, "90", "101"])
    #expect(posts.map { $0.to?.string } == [nil, "jo", "acme"])
    // Signs for "nothing but pictures" are no language.
    #expect(posts[2].language == nil)
  }

  @Test func whatIsNotReadOfAnArchiveIsSaid() {
    #expect(
      LayoutFixture.xArchive.read().said == [
        "input/not-read note: the text of a long post breaks off here, and is not read"
      ])
    #expect(
      LayoutFixture.xLikes.read().said
        == [#"input/not-read note: no posts, and not read: "like" of an X archive"#])
    #expect(
      LayoutFixture.xMessages.read().said
        == [#"input/not-read note: no posts, and not read: "direct_messages" of an X archive"#])
    #expect(
      LayoutFixture.xManifest.read().said
        == [#"input/not-read note: no posts, and not read: "manifest" of an X archive"#])
    #expect(
      LayoutFixture.xEmpty.read().said
        == ["input/empty note: no posts in this list, which is empty (x-archive)"])
  }

  @Test func aRemarkIsMadeOnceInAFile() {
    let text = #"window.YTD.tweets.part0 = [TWEET, TWEET, TWEET]"#.replacing(
      "TWEET",
      with:
        #"{"tweet": {"id_str": "1", "full_text": "\#(String(repeating: "long ", count: 54))…"}}"#)
    let reading = LayoutFixture.xArchive.read(text)
    #expect(reading.skipped == 3 && reading.diagnostics.count == 1)
  }

  @Test func longPostsAreReadWhereTheirWholeTextIs() throws {
    let fixture = LayoutFixture.xLongPosts
    let post = try #require(fixture.read().posts.first)
    #expect(post.text.string.hasSuffix("salt. https://acme.example/flour"))
    #expect(post.id?.string == "201" && post.time?.string == "2026-11-08T10:00:00.000Z")
    #expect(post.address == .path("[0]", member: "noteTweet.core.text"))
  }

  @Test func theFilesOfAllYearsAreKnown() {
    #expect(LayoutFixture.xArchiveOfOldTimes.read().texts == ["Rolls & more"])
    let months = LayoutFixture.xMonths.read()
    #expect(months.texts == ["We bake from five"])
    #expect(months.posts[0].account?.string == "acme")
    #expect(months.posts[0].time?.string == "2013-05-15 18:57:05 +0000")
  }

  @Test func theFirstAPINamesAuthors() {
    let fixture = LayoutFixture.xLines
    let posts = fixture.read().posts
    #expect(
      posts.map(\.text.string) == [
        "Bread & butter http://acme.example/b", "@jo Thanks, that is very kind",
      ])
    #expect(
      spelling(of: "http://acme.example/b", in: posts[0].text, fixture.bytes)
        == #"http:\/\/t.co\/n4Q"#)
    #expect(posts.map { $0.account?.string } == ["AcmeBakery", "AcmeBakery"])
    #expect(posts.map { $0.id?.string } == ["418336022238228481", "3"])
    #expect(posts[1].replyTo?.string == "418336022238228481")
    // By the authors' ids it is the account's own thread, whatever the text begins with.
    #expect(posts.map(\.kind) == [.post, .post])
    #expect(posts[1].language == nil)
    #expect(posts[1].address == .line(3, member: "extended_tweet.full_text"))
    #expect(LayoutFixture.xSearch.read().posts.map(\.kind) == [.reply])
    #expect(
      LayoutFixture.xSearch.read().posts[0].address == .path("statuses[0]", member: "full_text"))
  }

  @Test func theSecondAPIRefersToWhatIsAnswered() {
    let fixture = LayoutFixture.xSecond
    let posts = fixture.read().posts
    #expect(
      posts.map(\.text.string) == [
        "Rolls & buns https://acme.example/r", "More", "@jo Yes, on Friday",
      ])
    #expect(posts.map(\.kind) == [.post, .post, .reply])
    #expect(posts.map { $0.replyTo?.string } == [nil, "31", "30"])
    #expect(posts.map { $0.account?.string } == ["5", "5", "5"])
    #expect(posts.map { $0.thread?.string } == ["31", "31", "30"])
    let flat = LayoutFixture.xSecondLines.read().posts
    #expect(flat.map(\.text.string) == ["Cut off no more <3", "Two"])
    #expect(flat.map { $0.account?.string } == ["acme", "acme"])
    #expect(LayoutFixture.xSecondAlone.read().posts[0].address == .path("data", member: "text"))
  }

  @Test(arguments: [
    ("a https://t.co/1 b https://t.co/12 c", "a https://one.example b https://twelve.example c"),
    ("https://t.co/1", "https://one.example"),
    ("https://t.co/1https://t.co/12", "https://t.co/1https://twelve.example"),
    ("https://t.co/3 and http", "https://t.co/3 and http"),
    ("https://t.co/P words https://t.co/P\nhttps://t.co/P", "https://t.co/P words"),
    ("words https://t.co/P1", "words https://t.co/P1"),
    ("words.https://t.co/P", "words.https://t.co/P"),
    ("&amp; https://t.co/1 &lt;b&gt; &copy &amp;lt;", "& https://one.example <b> © &lt;"),
  ])
  func shortenedLinksAreReplacedWhereTheyStandAlone(_ written: String, _ expected: String) {
    let text = #"""
      [{"id_str": "1", "created_at": "a", "user": {"screen_name": "a"}, "text": "WORDS", "entities": {
        "urls": [{"url": "https://t.co/1", "expanded_url": "https://one.example"},
          {"url": "https://t.co/12", "expanded_url": "https://twelve.example"},
          {"url": "https://t.co/3", "expanded_url": null}, {"url": "", "expanded_url": "x"}, 7],
        "media": [{"url": "https://t.co/P"}]}}]
      """#.replacing("WORDS", with: written.replacing("\n", with: "\\n"))
    #expect(LayoutFixture.xSearch.read(text).texts == [expected])
  }
}
