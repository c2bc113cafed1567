import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// Articles whose front matter says what is posted about them.
@Suite struct SocialTextsTests {
  private func article(_ matter: String) -> (Reading, [UInt8]) {
    let bytes = Array("---\n\(matter)\n---\nA long article.\n".utf8)
    return (read(MarkdownReader(source: source), bytes), bytes)
  }

  private struct Case: Sendable {
    var matter: String
    /// Platform, address and text.
    var posts: [String]
    init(_ matter: String, _ posts: String...) {
      self.matter = matter
      self.posts = posts
    }
  }

  private static let cases = [
    Case("tweet: New loaves are out", "x tweet: New loaves are out"),
    Case("toot: New loaves", "mastodon toot: New loaves"),
    Case("platform: threads\ntweet: New loaves", "threads tweet: New loaves"),
    Case("social_text: \"New \\u006coaves\"", "- social_text: New loaves"),
    Case("share-text: 'New ''loaves'''", "- share-text: New 'loaves'"),
    Case("social: |\n  New loaves\n  are out", "- social: New loaves\nare out"),
    Case(
      "social:\n  x: New loaves\n  LinkedIn: For the trade\n  image: a big loaf.png",
      "x social.x: New loaves", "linkedin social.LinkedIn: For the trade"),
    Case(
      "social: {x: [One loaf, Two loaves]}", "x social.x.0: One loaf", "x social.x.1: Two loaves"),
    Case("social: [One loaf, Two loaves]", "- social.0: One loaf", "- social.1: Two loaves"),
    Case("tweets: [One loaf, Two loaves]", "x tweets.0: One loaf", "x tweets.1: Two loaves"),
    Case(
      "posts:\n- platform: bluesky\n  text: Loaves\n- network: x\n  content: Two loaves",
      "bluesky posts[0].text: Loaves", "x posts[1].content: Two loaves"),
    Case("social:\n  text: Loaves\n  platform: threads", "threads social.text: Loaves"),
    Case("social:\n  x:\n    text: Loaves", "x social.x.text: Loaves"),
    // Handles, addresses and numbers are no posts.
    Case("social: '@acme'", "- : A long article."),
    Case("social:\n  twitter: acme\n  github: https://acme.example", "- : A long article."),
    Case("tweet: 1234567890", "- : A long article."), Case("tweet:", "- : A long article."),
    Case("posts: [first-article, second-article]", "- : A long article."),
    Case("summary: All about rye\ndescription: All about rye", "- : A long article."),
    Case("social:\n  title: All about rye", "- : A long article."),
  ]

  @Test(arguments: cases.indices) func theyAreThePosts(_ number: Int) {
    let (reading, bytes) = article(Self.cases[number].matter)
    let found = reading.posts.map {
      "\($0.platform?.rawValue ?? "-") \($0.address.description): \($0.text.string)"
    }
    #expect(found == Self.cases[number].posts && reading.said == [])
    #expect(reading.skipped == 0 && reading.refused == 0)
    for post in reading.posts {
      #expect(
        post.record.start <= post.text.span.start && post.text.span.end <= post.record.end)
      let first = post.text.span(of: 0..<1).range
      #expect(bytes[first].elementsEqual(post.text.bytes.prefix(1)))
    }
  }

  @Test func whatTheArticleSaysHoldsForEach() {
    let (reading, _) = article(
      """
      title: All about rye
      date: 2026-11-24
      tags: [rye]
      draft: true
      lang: en
      image: big.png
      posts:
      - {platform: x, text: New loaves, date: 2026-11-25, media: [{file: a.png, alt: two loaves}]}
      - {platform: linkedin, text: For the trade}
      """)
    #expect(reading.said == [])
    #expect(reading.posts.map { $0.time?.string } == ["2026-11-25", "2026-11-24"])
    #expect(reading.posts.map { $0.title?.string } == ["All about rye", "All about rye"])
    #expect(reading.posts.map { $0.status?.string } == ["draft", "draft"])
    #expect(reading.posts.map { $0.tags.map(\.string) } == [["rye"], ["rye"]])
    #expect(reading.posts.map(\.language) == ["en", "en"])
    #expect(reading.posts.map { $0.media.map { $0.alt?.string } } == [["two loaves"], []])
  }

  @Test func tablesOfTOML() {
    let file = """
      +++
      title = "Rye"
      [social]
      x = "New loaves"
      [[posts]]
      text = 'Loaves'
      +++
      Body
      """
    let reading = read(MarkdownReader(source: source), file)
    #expect(reading.texts == ["New loaves", "Loaves"] && reading.said == [])
    #expect(reading.posts.map(\.platform) == [.x, nil])
  }
}
