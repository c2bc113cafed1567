import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

@Suite struct SchedulerLayoutTests {
  private func posts(_ fixture: ExportFixture) -> [Post] {
    read(JSONReader(source: source), fixture.bytes).posts
  }

  /// What the source has in the place of a part of a text.
  private func spelled(_ part: String, of text: MappedText, in fixture: ExportFixture) -> String? {
    guard let range = text.string.utf8Range(of: part) else { return nil }
    return String(decoding: fixture.bytes[text.span(of: range).range], as: UTF8.self)
  }

  @Test func postizRequest() {
    let posts = posts(.postizRequest)
    #expect(
      posts.map(\.text.string) == [
        "Rye & spelt\n\nfrom 7", "Until noon", "An ad & more\nlines", "The rest",
      ])
    #expect(posts.map(\.kind) == [.post, .reply, .post, .reply])
    #expect(posts.map(\.platform) == [.instagram, .instagram, .tiktok, .tiktok])
    #expect(posts.map(\.account?.string) == ["cm1", "cm1", "cm2", "cm2"])
    #expect(posts.allSatisfy { $0.time?.string == "2026-11-24T09:00:00.000Z" })
    #expect(posts.allSatisfy { $0.status?.string == "schedule" && $0.tags.count == 1 })
    #expect(posts[0].firstComment?.string == "Order here: https://bakery.example")
    #expect(posts[0].media[0].alt?.string == "Two loaves")
    #expect(posts[2].id?.string == "a1" && posts[3].replyTo?.string == "a1")
    #expect(posts[2].firstComment == nil && posts[2].title?.string == "Bread film")
    #expect(posts[2].flags.map(\.name) == ["paid_partnership", "made_with_ai"])
    #expect(posts[2].flags.map(\.value) == [true, false])
    #expect(posts[0].address == .path("posts[0].value[0]", member: "content"))
    #expect(
      spelled("Rye & spelt", of: posts[0].text, in: .postizRequest) == "Rye &amp; <strong>spelt")
  }

  @Test func postiz() {
    let posts = posts(.postizPosts)
    #expect(posts.map(\.text.string) == ["Rye is back"])
    #expect(posts[0].platform == .linkedin && posts[0].account?.string == "Acme")
    #expect(posts[0].status?.string == "QUEUE" && posts[0].tags.map(\.string) == ["bread"])
    #expect(posts[0].flags.map(\.name) == ["made_with_ai"])
  }

  @Test func postizRows() {
    let reading = read(JSONReader(source: source), ExportFixture.postizRows.bytes)
    let posts = reading.posts
    #expect(posts.map(\.text.string) == ["Fresh at 7", "And at 8"])
    #expect(posts[0].platform == .x && posts[0].flags.map(\.name) == ["paid_partnership"])
    #expect(posts[0].title?.string == "A „loaf“")
    #expect(spelled("„loaf", of: posts[0].title!, in: .postizRows) == #"\\u201eloaf"#)
    #expect(posts[0].media[0].url?.string == "https://cdn.example/1.png")
    #expect(spelled("//cdn", of: posts[0].media[0].url!, in: .postizRows) == #"\\/\\/cdn"#)
    #expect(posts[0].media[0].alt?.string == "A loaf")
    #expect(posts[1].kind == .reply && posts[1].replyTo?.string == "p1")
    #expect(posts.map(\.status?.string) == ["QUEUE", "draft"])
    #expect(reading.said == ["input/not-expanded note: a post that repeats is judged once"])
  }

  @Test func mixpost() {
    let posts = posts(.mixpost)
    #expect(posts.map(\.text.string) == ["👋 Rye is back\nfrom 7", "For our friends here"])
    #expect(posts.map(\.platform) == [.x, .facebook])
    #expect(posts.map(\.account?.string) == ["acme", "Acme Bakery"])
    #expect(posts.allSatisfy { $0.time?.string == "2026-11-24 09:00" && $0.id?.string == "u1" })
    #expect(posts.allSatisfy { $0.tags.map(\.string) == ["bread"] })
    #expect(posts[1].address == .path("data[0].versions[1].content[0]", member: "body"))
  }

  @Test func mixpostRows() {
    let posts = posts(.mixpostRows)
    #expect(posts.map(\.text.string) == ["Café & more 🙂"])
    #expect(spelled("é & m", of: posts[0].text, in: .mixpostRows) == #"\\u00e9 &amp; m"#)
    #expect(spelled("🙂", of: posts[0].text, in: .mixpostRows) == #"\\ud83d\\ude42"#)
    #expect(posts[0].id?.string == "9" && posts[0].account == nil && posts[0].time == nil)
    #expect(posts[0].text.edit(0..<3, to: "Tea") == nil)
  }

  @Test func brokenJSONInAStringIsRefusedAtItsPlace() {
    let marked = Marked(
      #"[{"post_id": 9, "account_id": 0, "is_original": 1, "content": "[{\"body\": \"a\",⟦}⟧]"}]"#)
    let reading = read(JSONReader(source: source), marked.bytes)
    #expect(reading.refused == 1 && reading.posts.isEmpty)
    #expect(
      reading.said == [#"input/json error: expected a key in double quotes, found "}""#])
    #expect(reading.diagnostics[0].primary.span.range == marked.ranges[0])
  }

  @Test func ayrshare() {
    let posts = posts(.ayrshare)
    #expect(posts.map(\.text.string) == ["Rye is back", "Rye is back"])
    #expect(posts.map(\.platform) == [.x, .facebook])
    #expect(posts.allSatisfy { $0.time?.string == "2026-11-24T09:00:00Z" })
    #expect(posts.allSatisfy { $0.status?.string == "published" && $0.account?.string == "Acme" })
  }

  @Test func buffer() {
    let posts = posts(.buffer)
    #expect(posts.map(\.text.string) == ["Rye is back", "Some day"])
    #expect(posts.map(\.platform) == [.x, .linkedin])
    #expect(posts.map(\.time?.string) == ["1794000000", nil])
    #expect(posts.map(\.status?.string) == ["scheduled", "scheduled"])
    #expect(posts[0].links.map(\.string) == ["https://bakery.example"])
  }
}

extension String {
  /// Where a part stands, in bytes.
  fileprivate func utf8Range(of part: String) -> Range<Int>? {
    firstRange(of: part).map {
      utf8.distance(
        from: startIndex, to: $0.lowerBound)..<utf8.distance(
          from: startIndex, to: $0.upperBound)
    }
  }
}
