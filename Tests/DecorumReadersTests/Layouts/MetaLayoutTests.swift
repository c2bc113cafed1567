import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct MetaLayoutTests {
  private func posts(_ fixture: ExportFixture) -> [Post] {
    let reading = read(JSONReader(source: source), fixture.bytes)
    for post in reading.posts {
      for text in post.mappedTexts + [post.time].compactMap({ $0 }) {
        checkRepaired(text, in: fixture.bytes)
      }
    }
    return reading.posts
  }

  /// Every character is spelled by the escaped bytes that its map leads to, or stands there for what
  /// the whole file says.
  private func checkRepaired(_ text: MappedText, in bytes: [UInt8]) {
    var i = 0
    for scalar in text.string.unicodeScalars {
      let length = String(scalar).utf8.count
      let place = text.span(of: i..<(i + length)).range
      i += length
      if text.span.range.isEmpty { continue }
      let spelled = Spelling.json.decoded(Array(bytes[place])).unicodeScalars
      let raw = spelled.allSatisfy { $0.value <= 0xFF } ? spelled.map { UInt8($0.value) } : []
      #expect(String(decoding: raw, as: UTF8.self) == String(scalar), "\(text.string) at \(i)")
    }
  }

  @Test func threads() {
    let posts = posts(.threads)
    #expect(
      posts.map(\.text.string) == [
        "Rye is back — see you at 7 🥖", "The new oven\nis in", "Yes, we do!",
      ])
    #expect(posts.map(\.time?.string) == ["1754466859", "1754500000", "1754600000"])
    #expect(posts.map(\.kind) == [.post, .post, .reply])
    #expect(posts.allSatisfy { $0.platform == .threads && $0.status?.string == "published" })
    #expect(posts[0].address == .path("text_post_app_text_posts[0]", member: "media[0].title"))
    #expect(posts[1].address == .path("text_post_app_text_posts[1]", member: "title"))
    #expect(posts.map(\.media.count) == [0, 1, 0])
    #expect(posts[1].media[0].url?.string == "media/posts/202508/oven.jpg")
    // Nobody can tell whether the pictures had texts.
    #expect(!posts[1].keys.contains(.mediaAlt))
  }

  @Test func textsWereRepairedIsSaidOnce() {
    let text = ExportFixture.meta("é")
    let file = #"{"text_post_app_text_posts": [\#(entry(text)), \#(entry(text)), \#(entry("e"))]}"#
    let reading = read(JSONReader(source: source), file)
    #expect(reading.texts == ["é", "é", "e"])
    #expect(reading.ids == ["input/encoding"])
    #expect(reading.diagnostics.map(\.primary.span.range.count) == [12])
    #expect(reading.posts[0].text.edit(0..<2, to: "e") == nil)
    #expect(reading.posts[2].text.edit(0..<1, to: "a")?.replacement == "a")
  }

  private func entry(_ title: String) -> String {
    #"{"media": [{"uri": "", "creation_timestamp": 1754466859, "title": "\#(title)"}]}"#
  }

  @Test func instagram() {
    let posts = posts(.instagram)
    #expect(posts.map(\.text.string) == ["Crème at the café", "Two of three loaves"])
    #expect(posts.map(\.time?.string) == ["1754466859", "1754500000"])
    #expect(posts.map(\.media.count) == [1, 2])
    #expect(posts.allSatisfy { $0.platform == .instagram && $0.kind == .post })
    #expect(posts[1].address == .path("[1]", member: "title"))
    #expect(self.posts(.reels).map(\.kind) == [.post])
    #expect(self.posts(.stories).map(\.kind) == [.story])
    #expect(self.posts(.stories)[0].media[0].url?.string == "media/stories/2.mp4")
  }

  @Test func instagramComments() {
    let posts = posts(.instagramComments)
    #expect(posts.map(\.text.string) == ["Très bien", "Lekker!", "Looks good"])
    #expect(posts.map(\.time?.string) == ["1754466859", "1754466860", "1754466861"])
    #expect(posts.map(\.parent?.author?.string) == ["mill.street", "mill.street", "old.mill"])
    #expect(posts.allSatisfy { $0.kind == .comment && $0.platform == .instagram })
  }

  @Test func facebook() {
    let posts = posts(.facebook)
    #expect(posts.map(\.text.string) == ["Grüße from the oven", "Sourdough, day two"])
    #expect(posts.map(\.time?.string) == ["1754466859", "1754500000"])
    #expect(posts.allSatisfy { $0.title == nil && $0.platform == .facebook })
    #expect(posts[1].media[0].url?.string == "posts/media/1.jpg")
    #expect(posts[1].links.map(\.string) == ["https://bakery.example/dough"])
    #expect(posts[0].address == .path("[0]", member: "data[0].post"))
    #expect(
      self.posts(.facebookGroups)[0].address == .path("group_posts_v2[0]", member: "data[0].post"))
    let comment = self.posts(.facebookComments)[0]
    #expect(comment.text.string == "Nice — thanks" && comment.kind == .comment)
    #expect(comment.time?.string == "1754466858" && comment.account?.string == "Acme Bakery")
  }

  @Test(arguments: [
    // Not all of it is of that code, or the bytes are no UTF-8: it is what it is.
    #"caf\u00e9 \u2014 yes"#, #"caf\u00e9"#, #"\u00c3\u00a9 and \u00e9"#, "plain",
  ])
  func whatCannotHaveBeenTakenApartStays(_ title: String) {
    let reading = read(
      JSONReader(source: source), #"{"text_post_app_text_posts": [\#(entry(title))]}"#)
    #expect(reading.texts == [Spelling.json.decoded(Array(title.utf8))])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func privateMessagesAreNoPosts() {
    let reading = read(
      JSONReader(source: source),
      #"{"participants": [{"name": "Ana"}, {"name": "Acme Bakery"}], "messages": ["#
        + #"{"sender_name": "Ana", "timestamp_ms": 1754466858123, "content": "Is it open?"}, "#
        + #"{"sender_name": "Acme Bakery", "timestamp_ms": 1754466859123, "content": "Buy now!"}],"#
        + #" "title": "Ana", "is_still_participant": true}"#)
    #expect(reading.posts.isEmpty && reading.skipped == 2)
    #expect(
      reading.said
        == ["input/not-read note: no posts, and not read: private messages of a Meta archive"])
  }

  @Test func aTextOfAnotherTypeIsRefusedAtItsPlace() {
    let marked = Marked(
      #"{"text_post_app_text_posts": [{"media": [{"creation_timestamp": 1, "title": ⟦42⟧}]}, {}]}"#)
    let reading = read(JSONReader(source: source), marked.bytes)
    #expect(reading.refused == 1 && reading.skipped == 1)
    #expect(reading.ids == ["input/type", "input/no-text"])
    #expect(reading.diagnostics[0].primary.span.range == marked.ranges[0])
  }
}
