import Decorum
import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

/// `--redact`: of generated posts no handle, no address and no word of a direct message is in what any
/// format prints, and every place is what it was.
@Suite struct RedactionTests {
  private let folder: ScratchFolder
  private let run: Binary
  /// Every format that `check` prints.
  static let formats = OutputTarget.names

  init() throws {
    folder = try ScratchFolder()
    run = Binary(folder: folder)
    try CheckedRun.moveIn(folder)
    try folder.write(
      "house/acme/many.yaml",
      """
      summary: too many at once
      severity: error
      check: {frequency: {per: account, window: 24h, above: 1}}
      message: '{count} posts from {account}'
      why: nobody keeps up

      """)
  }

  /// What must not be seen.
  private struct Secrets {
    var all: [String] = []
    var numbers: SeededNumbers

    mutating func word() -> String {
      let letters = Array("bcdfghjklmnpqrstvwxz")
      return String((0..<7).map { _ in letters.randomElement(using: &numbers)! })
    }

    mutating func handle() -> String {
      let name = word() + ["", "_", "1", "X"].randomElement(using: &numbers)!
      all.append(name)
      return name
    }

    mutating func mail() -> String {
      let (user, host) = (word(), word())
      all += [user, host]
      return "\(user)@\(host).example"
    }

    mutating func telephone() -> String {
      let digits = (0..<7).map { _ in String(Int.random(in: 2...9, using: &numbers)) }.joined()
      all.append(digits)
      return ["+49 431 \(digits)", "(0431) \(digits)", "0431-\(digits)"].randomElement(
        using: &numbers)!
    }

    mutating func link() -> String {
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: return "https://www.instagram.com/\(handle())/"
      case 1: return "https://\(handle()):\(handle())@acme.example/x"
      default: return "https://www.linkedin.com/in/\(handle())"
      }
    }

    /// A text with a finding in it, and with whom not.
    mutating func text() -> String {
      let parts = ["@" + handle(), mail(), telephone(), link(), "👩‍🚀 GLOW20", "ünd \"GLOW20\"", "\n"]
      return parts.shuffled(using: &numbers).joined(separator: " ") + " GLOW20"
    }
  }

  private static func json(_ text: String, escaping: Bool) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\n": "\\n"
        case "@" where escaping: "\\u0040"
        default: String(scalar)
        }
      }.joined() + "\""
  }

  /// Markdown puts a stroke before signs that mean something to it.
  private static func unescaped(_ output: String) -> String {
    output.lowercased().replacing("\\", with: "")
  }

  private static func cell(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  @Test(arguments: 0..<8) func nobodyIsNamed(seed: UInt64) throws {
    var secrets = Secrets(numbers: SeededNumbers(seed))
    var (csv, json) = ("id,account,author,platform,time,text,mail\n", "")
    let account = secrets.handle()
    for i in 0..<6 {
      let text = secrets.text()
      let time = "2026-11-24T1\(i):00:00Z"
      csv +=
        "p\(i),@\(account),\(secrets.handle()),x,\(time),\(Self.cell(text)),\(secrets.mail())\n"
      let message = secrets.word()
      secrets.all.append(message)
      let dm = Int.random(in: 0..<2, using: &secrets.numbers) == 0
      json +=
        "{\"id\": \"q\(i)\", \"account\": \"\(account.uppercased())\", \"platform\": \"x\", \"time\": \"\(time)\", "
        + "\"kind\": \"\(dm ? "dm" : "post")\", \"to\": \"\(secrets.handle())\", "
        + "\"text\": \(Self.json((dm ? message : "") + " " + secrets.text(), escaping: i % 2 == 0))}\n"
    }
    let (owner, noted) = (secrets.handle(), secrets.mail())
    let draft =
      "---\naccount: '@\(account)'\nlint_ignore: [{rule: acme/nothing, owner: \(owner), reason: ask \(noted)}]\n"
      + "---\n\nGLOW20 for @\(secrets.handle()) & <\(secrets.mail())>\n"
    try folder.write("a.csv", csv)
    try folder.write("b.ndjson", json)
    try folder.write("c.md", draft)
    let paths = ["a.csv", "b.ndjson", "c.md"]
    for format in Self.formats {
      let flags = ["--explain-unknown", "--now=2026-11-21T10:00:00Z", "--format", format]
      let answer = try run.run(
        try #require(Binary.path), ["check"] + paths + flags + ["--redact"], input: "")
      let output = Self.unescaped(answer.output + answer.errors)
      #expect(answer.code == 1 && !output.isEmpty)
      for secret in secrets.all {
        #expect(!output.contains(secret.lowercased()), "\(format) names \(secret)")
      }
      // There was something to hide.
      let open = try run.run(try #require(Binary.path), ["check"] + paths + flags, input: "")
      #expect(Self.unescaped(open.output).contains(account.lowercased()))
    }
  }

  /// Whatever is masked, places are those of the file.
  @Test(arguments: 0..<8) func placesStay(seed: UInt64) throws {
    var secrets = Secrets(numbers: SeededNumbers(seed + 100))
    let lines = (0..<5).map { i in
      "{\"id\": \"q\(i)\", \"kind\": \"\(i == 3 ? "dm" : "post")\", \"account\": \"Ünï_\(secrets.handle())\", "
        + "\"text\": \(Self.json(secrets.text() + " 👩‍🚀", escaping: i == 1))}\n"
    }
    try folder.write("b.ndjson", lines.joined())
    func places(_ flags: String...) throws -> [String] {
      let path = try #require(Binary.path)
      let answer = try run.run(
        path, ["check", "b.ndjson", "--now=2026-11-21T10:00:00Z"] + flags, input: "")
      return answer.output.split(separator: "\n").map {
        String($0.replacing(/: (error|warning|note): .*/, with: ""))
      }
    }
    for unit in ["chars", "utf16", "bytes"] {
      let plain = try places("--format", "short", "--columns", unit)
      #expect(plain.count >= 5)
      #expect(try places("--format", "short", "--columns", unit, "--redact") == plain)
    }
  }

  /// `⟦…⟧`: what is hidden.
  @Test(arguments: [
    "ask @⟦jo_makes⟧, please", "mail ⟦jo.b+x⟧@⟦acme.example⟧.", "＠⟦jo⟧ and \\u0040⟦jo⟧ and %40⟦jo⟧",
    "@⟦jo⟧@⟦mas.example⟧", "call ⟦+49 431 555 0199⟧ or ⟦(431) 555-0199⟧", "on 2026-11-24 at 10:00",
    "24.11.2026 09:40", "20 % off 1999 things", "https://⟦u:p⟧@⟦h.example⟧/x",
    "https://www.instagram.com/⟦jo.makes⟧/p/1", "https://acme.example/jo", "x.com/⟦acme⟧?s=1",
    "linkedin.com/in/⟦jo⟧", "id 17987654321098765", "a@ b", "@", "10:00-12:30", "#ad @⟦jo⟧",
    "0431-⟦⟧",
  ])
  func whatNamesSomebody(_ marked: String) {
    // A number that is too short to call.
    let marked = marked.replacing("⟦⟧", with: "")
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let expected = marked.replacing(/⟦([^⟧]*)⟧/) {
      String(repeating: "*", count: $0.output.1.count)
    }
    #expect(Mask(Redaction()).masked(text) == expected)
  }

  /// Stars are as long as what they stand for, in bytes and in UTF-16.
  @Test func masksKeepTheirLength() {
    let text = "@münchen_日本_😀x more"
    let masked = Mask(Redaction()).masked(text)
    #expect(masked == "@*·******••*𐄁* more")
    #expect(masked.utf8.count == text.utf8.count && masked.utf16.count == text.utf16.count)
  }

  @Test func namesAreHiddenAsWholeWords() {
    var redaction = Redaction()
    redaction.hide(name: "acme")
    redaction.hide(name: "fernweh supply")
    redaction.hide(name: "jo")
    #expect(
      Mask(redaction).masked("Acme, ACME's acmeology; Fernweh Supply and jo")
        == "****, ****'s acmeology; ************** and jo")
  }

  /// Whoever sends on a report with faults in it sends no message: neither one that was refused, nor one
  /// that was read in part. What is known to be a post stays readable.
  @Test(arguments: OutputTarget.names) func faultsQuoteNoMessage(format: String) throws {
    try folder.write(
      "b.ndjson",
      """
      {"id":"p1","text":"plainword","time":"someday"}
      {"id":"d2","kind":"dm","text":"hello","time":"nonsense secretword"}
      {"id":"d3","kind":"dm","text":"secretword three", "time": }
      {"id":"d4","kind":"dm","text":["secretword four"]}
      {"id":"d5","kind":"dm","text":"secretword five","time" "secretword"}

      """)
    let path = try #require(Binary.path)
    let flags = ["check", "b.ndjson", "--now=2026-11-21T10:00:00Z", "--format", format]
    let answer = try run.run(path, flags + ["--redact"], input: "")
    #expect(!(answer.output + answer.errors).isEmpty)
    #expect(!(answer.output + answer.errors).lowercased().contains("secretword"))
    if format == "human" {
      #expect(answer.output.contains("plainword") && answer.output.contains("someday"))
      #expect(answer.output.contains("b.ndjson:3:") && answer.output.contains("b.ndjson:4:"))
      let open = try run.run(path, flags, input: "")
      #expect(open.output.contains("secretword"))
    }
  }

  /// Names as accounts have them, and texts that are to hide them: `⟦…⟧`.
  @Test(arguments: [
    ("Élodie", "⟦Élodie⟧ says hi to ⟦ÉLODIE⟧, ⟦élodie⟧’s Élodies"),
    ("JosÉ", "„⟦JosÉ⟧“ and ⟦josé⟧, ⟦JOSÉ⟧!"),
    ("Öz Ünal", "⟦Öz Ünal⟧ and ⟦ÖZ ÜNAL⟧, Öz and Ünal"),
    ("ΝΊΚΟΣ", "ask ⟦Νίκος⟧"),
    ("Élodie", "⟦E\u{301}lodie⟧ in two parts"),
  ])
  func namesAreHiddenInAnyCase(name: String, marked: String) {
    var redaction = Redaction()
    redaction.hide(name: name.lowercased())
    expectMasked(marked, redaction)
  }

  @Test(arguments: [
    "call ⟦+49\u{A0}431\u{A0}5550199⟧ now", "⟦0431\u{202F}555\u{202F}0199⟧",
    "⟦(431) 555\u{2010}0199⟧", "⟦431\u{2011}555\u{2011}0199⟧\u{A0}at home",
    "call\u{A0}⟦0431 5550199⟧",
    "„⟦0431 5550199⟧“", "24.\u{A0}11.\u{A0}2026",
  ])
  func separatorsOfTypesettersPartNumbers(_ marked: String) {
    expectMasked(marked, Redaction())
  }

  /// A broken character hides no line end.
  @Test func brokenCharactersKeepLines() {
    var bytes: [UInt8] = [0x61, 0xE2, 0x0A, 0xFF, 0x0A, 0x62]
    Mask.hide(0..<bytes.count, in: &bytes)
    #expect(bytes == Array("**\n*\n*".utf8))
  }

  /// That `⟦…⟧` are masked, each character by one of its length, and nothing else.
  private func expectMasked(_ marked: String, _ redaction: Redaction) {
    var (text, expected, isHidden) = ("", "", false)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": isHidden = true
      case "⟧": isHidden = false
      default:
        text.unicodeScalars.append(scalar)
        let stars: [Unicode.Scalar] = ["*", "·", "•", "𐄁"]
        expected.unicodeScalars.append(
          isHidden ? stars[String(scalar).utf8.count - 1] : scalar)
      }
    }
    #expect(Mask(redaction).masked(text) == expected)
  }
}
