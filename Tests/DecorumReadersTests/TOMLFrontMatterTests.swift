import DecorumBase
import DecorumPosts
import DecorumReaders
import TestSupport
import Testing

/// Front matter between two lines `+++`.
@Suite struct TOMLFrontMatterTests {
  private static let lines = [
    #"+++"#, #"# a draft"#, ##"title = "Autumn \u00e9dition \"1\"" # quoted"##,
    #"platform = 'LinkedIn Page'"#, #""account" = "@acme""#, #"date = 2026-11-21T10:00:00+01:00"#,
    #"tags = ["launch", # the first"#, #"  'rye',"#, #"]"#, #"draft = true"#,
    #"weight = 1_000.5e-3"#, #"approved = false"#, #"id = 12345678901234567890"#,
    #"lang = "de-AT""#, #"x.y."z z" = inf"#, #"extra = {a = 1, b.c = [1, [2]], d = {}}"#,
    #"[flags]"#, #"paid_partnership = true"#, #"[[media]]"#, #"url = "b.png""#, #"alt = """#,
    #"[[media]]"#, #"url = 'c.png'"#, #"alt = 'two loaves'"#, #"+++"#, #""#, #"New loaves"#, #""#,
  ]

  @Test(arguments: ["\n", "\r\n"])
  func fields(_ end: String) {
    let text = "\u{FEFF}" + Self.lines.joined(separator: end)
    let bytes = Array(text.utf8)
    let reading = read(MarkdownReader(source: source), bytes)
    #expect(reading.said == [])
    #expect(reading.texts == ["New loaves"])
    let post = reading.posts[0]
    #expect(post.title?.string == "Autumn édition \"1\"")
    #expect(post.platform == .linkedin && post.account?.string == "@acme")
    #expect(post.time?.string == "2026-11-21T10:00:00+01:00")
    #expect(post.tags.map(\.string) == ["launch", "rye"])
    #expect(post.language == "de" && post.approved == false && post.status?.string == "draft")
    #expect(post.id?.string == "12345678901234567890")
    #expect(post.flags.map(\.name) == ["paid_partnership"] && post.flags[0].value)
    #expect(post.media.map { $0.alt?.string } == ["", "two loaves"])
    #expect(post.media.map { $0.url?.string } == ["b.png", "c.png"])
    for plain in [post.account, post.time, post.id] + post.tags + post.media.map(\.url) {
      if let plain { checkMap(plain, in: bytes, .verbatim) }
    }
    if let title = post.title { checkMap(title, in: bytes, .json) }
  }

  @Test(arguments: [
    (#"text = "a\tb\\ \U0001F956""#, "a\tb\\ 🥖"), (#"text = 'C:\new'"#, #"C:\new"#),
    ("text = \"\"\"\nOne \\\n   line\nand \"two\"\n\"\"\"\"", "One line\nand \"two\"\n\""),
    ("text = '''\nOne\n\n'two' \\n'''", "One\n\n'two' \\n"), ("text = \"\"\"a\"\"\"", "a"),
    ("text = \"#hash\" # comment", "#hash"),
  ])
  func strings(_ line: String, _ text: String) {
    let file = "+++\n\(line)\n+++\n"
    let reading = read(MarkdownReader(source: source), file)
    #expect(reading.texts == [text] && reading.said == [])
    for post in reading.posts {
      // Words of a text stand in it as they are.
      for word in ["One", "two", "a", "C:", "#hash"] {
        guard let found = text.firstRange(of: word) else { continue }
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let place = post.text.span(of: start..<(start + word.utf8.count)).range
        #expect(String(decoding: Array(file.utf8)[place], as: UTF8.self) == word)
      }
    }
  }

  @Test(arguments: [
    "2026-11-21", "10:00:00", "2026-11-21T10:00", "2026-11-21t10:00:00.25z", "2026-11-21 10:00:00",
    "2026-11-21T10:00:00-05:30",
  ])
  func times(_ time: String) {
    let reading = read(MarkdownReader(source: source), "+++\ntime = \(time) # then\n+++\nbody")
    #expect(reading.said == [] && reading.posts.map { $0.time?.string } == [time])
  }

  @Test(arguments: [
    "0", "-17", "+99", "1_000", "0xDEAD_beef", "0o755", "0b1101", "3.14", "6.02e+23", "-1e5", "inf",
    "-nan", "0.5",
  ])
  func numbers(_ number: String) {
    let reading = read(MarkdownReader(source: source), "+++\nid = \(number)\n+++\nbody")
    #expect(reading.said == [] && reading.posts.map { $0.id?.string } == [number])
  }

  @Test(arguments: [
    ("title = ⟦Rye⟧", #""Rye" is no value in TOML"#), ("title =⟦⟧", "a value is missing"),
    ("title = ⟦\"⟧Rye", "a text is never closed"), ("title = ⟦'''⟧Rye", "a text is never closed"),
    (#"title = "a⟦\q⟧""#, #""\q" is no escape in TOML"#),
    (#"title = "a⟦\ud800⟧""#, #""\ud800" is no escape in TOML"#),
    (#"title = "a⟦\u⟧12""#, #""\u" is no escape in TOML"#),
    ("title = 'a' ⟦'b'⟧", #""'b'" stands behind a value"#), ("-⟦⟧", "expected \"=\" behind \"-\""),
    ("title⟦⟧", "expected \"=\" behind \"title\""),
    ("title ⟦R⟧ye", "expected \"=\" behind \"title\""), ("⟦=⟧ 1", "expected a key"),
    ("⟦?⟧", "expected a key"), ("a.⟦.⟧b = 1", "expected a key"),
    ("tags = ⟦[⟧'a', ", "a list is never closed"),
    ("tags = ['a' ⟦'⟧b']", "expected a comma or \"]\""),
    ("flags = ⟦{⟧a = true", "a table is never closed"),
    ("flags = {a = true ⟦b⟧ = true}", "expected a comma or \"}\""),
    ("title = 'a'\n⟦title⟧ = 'b'", #""title" stands twice"#),
    ("a = 1\n⟦a⟧.b = 2", #""a" stands twice"#), ("[a]\n[⟦a⟧]", #""a" stands twice"#),
    ("⟦[a⟧\nb = 1", "the name of a table is never closed"),
    ("⟦[[a]⟧\nb = 1", "the name of a table is never closed"), ("[⟦]⟧", "expected a key"),
    ("id = ⟦007⟧", #""007" is no value in TOML"#), ("id = ⟦1__0⟧", #""1__0" is no value in TOML"#),
    ("date = ⟦2026-1-1⟧", #""2026-1-1" is no value in TOML"#),
  ])
  func faults(_ line: String, _ message: String) {
    check(
      Fault("+++\n\(line)\n+++\nbody", "input/front-matter error: \(message)"),
      with: MarkdownReader(source: source))
  }

  @Test func whatFollowsAFaultIsRead() {
    let reading = read(
      MarkdownReader(source: source), "+++\ntitle = Rye\nplatform = \"x\"\n[b\nid = 'c'\n+++\nbody")
    #expect(reading.texts == ["body"] && reading.posts[0].platform == .x)
    #expect(reading.posts[0].id == nil && reading.said.count == 2)
  }

  /// Pieces of it in any order: no crash, and every fault stands inside the front matter.
  @Test func mutilatedFrontMatterHasItsFaultsInPlace() {
    let good = Self.lines.dropFirst().prefix(23).joined(separator: "\n")
    var numbers = SeededNumbers(21)
    for _ in 0..<1500 {
      var bytes = Array(good.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let i = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.remove(at: i)
        case 1: bytes.insert(bytes.randomElement(using: &numbers)!, at: i)
        case 2: bytes[i] = UInt8.random(in: 0...255, using: &numbers)
        default: bytes.removeSubrange(i..<min(bytes.count, i + 9))
        }
      }
      let file = Array("+++\n".utf8) + bytes + Array("\n+++\nbody".utf8)
      let reading = Reading(MarkdownReader(source: source), file)
      #expect(reading.posts.count == 1 && reading.texts[0].hasSuffix("body"))
      for diagnostic in reading.diagnostics {
        let range = diagnostic.primary.span.range
        #expect(range.lowerBound >= 3 && range.upperBound <= file.count - 4)
        #expect(!diagnostic.message.contains("\n") && !diagnostic.helps.contains(""))
      }
      let pieces = Reading(MarkdownReader(source: source), file, blockSize: 7)
      #expect(pieces.fingerprint == reading.fingerprint)
    }
  }
}
