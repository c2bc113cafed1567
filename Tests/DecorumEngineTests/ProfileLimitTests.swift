import DecorumBase
import DecorumEngine
import Testing

/// Limits by platform and scheduler: where the finding sits, what the configuration overrules, and
/// when nobody can tell.
@Suite struct ProfileLimitTests {
  private static let tables = [
    "_tables/takes.yaml": """
    as_of: 2026-01-01
    review_by: 2027-01-01
    kind: profiles
    profiles:
      x: {length: {limit: 10, unit: weighted, link: 4}, links: {limit: 1}}
      bluesky: {length: [{limit: 8}, {limit: 12, unit: bytes}]}
      linkedin: {length: [{limit: 9}, {limit: 5, kinds: [comment]}], hashtags: {limit: 1}}
      tiktok: {length: [{limit: 3}, {limit: 6, media: [image]}], alt_length: {limit: 2}}
    """,
    "_tables/tools.yaml": """
    as_of: 2026-01-01
    review_by: 2027-01-01
    kind: schedulers
    schedulers:
      buffer: {x: {length: {limit: 4, unit: utf16}}}
      other: {x: {length: {limit: 6}}}
    """,
  ]

  private func judged(_ check: String, _ posts: String...) -> World.Answers {
    var files = Self.tables
    files["test/rule.yaml"] = """
      summary: s
      check: {measure: {\(check)}}
      message: '{value} {unit} of {limit}, {over} over'
      help: cut it
      """
    return World(files: files).judge(posts)
  }

  @Test(arguments: [
    ("length: {profile: takes}", #""platform": "x""#, "1234567890⟦1⟧"),
    ("length: {profile: takes}", #""platform": "x""#, "日日日日日⟦日⟧"),
    ("length: {profile: takes}", #""platform": "x""#, "12345 acme.com"),
    ("length: {profile: takes}", #""platform": "x""#, "123456 ⟦acme.com⟧"),
    ("length: {profile: takes}", #""platform": "bluesky""#, "12345678⟦9⟧"),
    ("length: {profile: takes}", #""platform": "bluesky""#, "日日日日⟦日⟧"),
    ("length: {profile: takes}", #""platform": "linkedin""#, "123456789⟦1⟧"),
    ("length: {profile: takes}", #""platform": "linkedin", "kind": "comment""#, "12345⟦6⟧"),
    ("length: {profile: takes}", #""platform": "tiktok""#, "123⟦4⟧"),
    ("length: {profile: takes}", #""platform": "tiktok", "media": [{"type": "image"}]"#, "123456"),
    ("length: {profile: takes}", #""platform": "reddit""#, "12345678901234"),
    (
      "length: {profile: takes, limits: {x: 12, reddit: 3}}", #""platform": "x""#, "123456789012⟦3⟧"
    ),
    ("length: {profile: takes, limits: {x: 12, reddit: 3}}", #""platform": "reddit""#, "123⟦4⟧"),
    ("hashtags: {profile: takes}", #""platform": "linkedin""#, "#a ⟦#b #c⟧ d"),
    ("links: {profile: takes}", #""platform": "x""#, "acme.com acme.com"),
    ("links: {profile: takes}", #""platform": "x""#, "acme.com ⟦acme.net⟧"),
    ("length: {profile: tools}", #""platform": "x", "scheduler": "Buffer""#, "123⟦🎂⟧"),
    ("length: {profile: tools}", #""platform": "x", "scheduler": "other""#, "123456⟦7⟧"),
    ("length: {profile: tools}", #""platform": "x", "scheduler": "hand""#, "1234567"),
    ("length: {profile: tools}", #""platform": "bluesky", "scheduler": "buffer""#, "1234567"),
    ("emoji: {above: 1}", #""platform": "x""#, "🎂 ⟦🎂 🎂⟧"),
    ("length: {above: 3}", #""platform": "x""#, "123⟦4⟧"),
  ])
  func sitsWhereTheLimitIsCrossed(_ check: String, _ members: String, _ marked: String) {
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let places = judged(check, World.post(text, members)).places
    guard let open = marked.firstRange(of: "⟦"), let close = marked.firstRange(of: "⟧") else {
      return #expect(places == [], "\(marked)")
    }
    #expect(places == ["test/rule: \(marked[open.upperBound..<close.lowerBound])"], "\(marked)")
  }

  @Test func aDescriptionIsCutInItsOwnText() {
    let post = World.post(
      "-", #""platform": "tiktok", "media": [{"alt": "ab"}, {"alt": "abcd"}]"#)
    let answers = judged("alt_length: {profile: takes}", post)
    #expect(answers.places == ["test/rule: cd"])
    #expect(answers.findings.map(\.message) == ["4 characters of 2, 2 over"])
  }

  /// What some platform would not take is open without one, unless other records have the key.
  @Test func unknownOnlyWhereItMatters() {
    let check = "length: {profile: takes}"
    #expect(judged(check, World.post("123")).unknown.isEmpty)
    #expect(
      judged(check, World.post("1234")).unknown.map(\.reason) == ["the input has no \"platform\""])
    let blank = judged(check, World.post("1234"), World.post("1", #""platform": "x""#))
    #expect(blank.unknown.isEmpty && blank.findings.isEmpty)
    let tools = "length: {profile: tools}"
    #expect(judged(tools, World.post("1234", #""platform": "x""#)).unknown.isEmpty)
    #expect(
      judged(tools, World.post("12345", #""platform": "x""#)).unknown.map(\.reason)
        == ["the input has no \"scheduler\""])
  }

  @Test func picturesAskForWords() {
    let check = "pictures_without_alt: {above: 0}"
    let without = World.post("-", #""media": [{"type": "image", "url": "a.png"}]"#)
    #expect(judged(check, without).unknown.map(\.reason) == ["the input has no \"media.alt\""])
    let other = World.post("+", #""media": [{"type": "image", "alt": "a cat"}]"#)
    #expect(judged(check, without, other).places == ["test/rule: -"])
    #expect(judged(check, World.post("-", #""media": [{"type": "video"}]"#)).unknown.isEmpty)
  }
}
