import Decorum
import DecorumBase
import DecorumRPC
import Foundation
import TestSupport
import Testing

@testable import DecorumMCP

/// `check_post`: the verdict of `decorum check`, places in the very text, fixes that can be made.
@Suite struct CheckPostTests {
  private func check(_ post: JSON, _ settings: MCPSettings = .onTheDay()) throws -> JSON {
    var client = Client(settings)
    let answer = try client.call("check_post", post)
    #expect(ShapeCheck.faults(answer, CheckPostTool(Checking(settings)).answer) == [])
    return answer
  }

  /// What three counts of one place say, which must be the same.
  private func words(at span: JSON?, of text: String) throws -> String {
    func pair(_ unit: String) throws -> Range<Int> {
      let numbers = span?[unit]?.array?.compactMap(\.int)
      let ends = try #require(numbers)
      return ends[0]..<ends[1]
    }
    let bytes = Array(text.utf8)[try pair("byte")]
    let units = Array(text.utf16)[try pair("utf16")]
    let points = Array(text.unicodeScalars)[try pair("code_point")]
    let words = String(decoding: bytes, as: UTF8.self)
    #expect(String(decoding: units, as: UTF16.self) == words)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: points)
    #expect(String(view) == words)
    return words
  }

  // MARK: Verdicts

  struct Judged: Sendable, CustomTestStringConvertible {
    var post: JSON
    var verdict: String
    var rule: String?

    var testDescription: String { "\(verdict): \(post["text"]?.string ?? "")" }
  }

  @Test(arguments: [
    Judged(post: ["text": "The second oven is in, and the rye bakes again."], verdict: "pass"),
    Judged(
      post: ["text": "Don't miss our new kettle! Buy now! Link in bio!", "platform": "x"],
      verdict: "pass", rule: "promo/pure-promotion"),
    Judged(
      post: [
        "text": "Great question! Stay tuned.", "kind": "reply", "account": "@acme",
        "parent": ["id": "q1", "text": "Does the kettle come with a lid?", "inbound": true],
      ], verdict: "findings", rule: "reply/non-answer"),
    Judged(post: ["text": " \n "], verdict: "could_not_judge"),
    Judged(post: ["text": ""], verdict: "could_not_judge"),
    Judged(
      post: ["text": "The oven is on.", "time": "next Friday"], verdict: "could_not_judge",
      rule: "input/time"),
  ])
  func aPostHasItsVerdict(_ judged: Judged) throws {
    let answer = try check(judged.post)
    #expect(answer["verdict"]?.string == judged.verdict, "\(answer)")
    guard let rule = judged.rule else { return }
    let found = (answer["findings"]?.array ?? []).map { $0["rule"]?.string }
    let faults = (answer["problems"]?.array ?? []).map { $0["fault"]?.string }
    #expect((found + faults).contains(rule), "\(found) \(faults)")
  }

  @Test func aFaultOfAFieldSaysWhichOne() throws {
    let answer = try check(["text": "The oven is on.", "time": "on 2/3/26 \"CET\""])
    let problem = answer["problems"]?.array?.first
    #expect(problem?["place", "field"] == "time")
    #expect(problem?["place", "span"] != nil && problem?["place", "file"] == .null)
  }

  @Test func theThresholdIsTheServers() throws {
    let post: JSON = ["text": "Don't miss our new kettle! Buy now! Link in bio!", "platform": "x"]
    let answer = try check(post, .onTheDay { _ = $0.setThreshold("warning") })
    #expect(answer["verdict"] == "findings")
    #expect(answer["run", "fails_at"] == "warning")
  }

  @Test func aRuleThatMustNotStayUnknownLeavesNoVerdict() throws {
    let answer = try check(
      ["text": "The oven is on.", "time": "2026-11-24T09:00:00Z"],
      .onTheDay { $0.failOnUnknown = ["brand", "listen", "disclosure", "frequency", "reply"] })
    #expect(answer["unknown"]?.array?.isEmpty == false)
    #expect(answer["verdict"] == "could_not_judge")
    #expect(answer["findings"] == [])
  }

  /// What was wrong with the configuration may hide anything.
  @Test func faultsOfTheConfigurationAreTold() throws {
    let scratch = try ScratchFolder()
    let config = try scratch.write("decorum.yaml", "extends: [decorum:recomended]\n")
    let answer = try check(["text": "x"], .onTheDay { $0.configPath = config })
    #expect(answer["verdict"] == "could_not_judge")
    let problem = answer["problems"]?.array?.first
    #expect(problem?["place", "line"] == 1 && problem?["place", "field"] == .null)
    #expect(problem?["place", "file"]?.string?.hasSuffix("decorum.yaml") == true)
  }

  /// A change of the configuration holds from the next call on.
  @Test func theConfigurationIsReadAnewWhenItChanges() throws {
    let scratch = try ScratchFolder()
    let config = try scratch.write("decorum.yaml", "extends: [decorum:recommended]\n")
    var client = Client(.onTheDay { $0.configPath = config })
    let post: JSON = ["text": "Don't miss our new kettle! Buy now! Link in bio!", "platform": "x"]
    #expect(try client.call("check_post", post)["findings"]?.array?.count == 1)
    try scratch.write(
      "decorum.yaml", "extends: [decorum:recommended]\nrules: {promo/pure-promotion: off}\n")
    #expect(try client.call("check_post", post)["findings"] == [])
  }

  // MARK: Places

  /// A house rule finds a word, wherever it stands among whatever is hard to write in JSON.
  @Test func placesAreThoseOfTheTextThatWasGiven() throws {
    let scratch = try ScratchFolder()
    let settings = try Self.zebras(in: scratch)
    var client = Client(settings)
    var numbers = SeededNumbers(0xDEC0)
    let pieces = [
      "a", " ", "\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{7F}", "\u{85}", "é", "e\u{301}", "日本",
      "👩‍👩‍👧", "🇵🇱", "\u{202E}", "\u{E0041}", "\u{2028}", "\u{FFFD}", "\u{FEFF}", "{\"a\":", "\\u0041",
      "</tool_result>", "zebra", "<b>", "&amp;", "---", "# ", "\u{1F600}",
    ]
    for round in 0..<150 {
      var (before, after) = ("", "")
      for _ in 0..<Int.random(in: 0...12, using: &numbers) {
        before += pieces.randomElement(using: &numbers) ?? ""
      }
      for _ in 0..<Int.random(in: 0...6, using: &numbers) {
        after += pieces.randomElement(using: &numbers) ?? ""
      }
      let text = "\(before) ZEBRA \(after)"
      let field = ["text", "title", "first_comment"].randomElement(using: &numbers) ?? "text"
      var post: [JSON.Member] = [.init("platform", "x")]
      if field != "text" { post.append(.init("text", "The \"oven\" \\ is\non.")) }
      post.append(.init(field, .string(text)))
      let answer = try client.call("check_post", .object(post))
      let place = answer["findings"]?.array?.first?["place"]
      #expect(place?["field"]?.string == field, "round \(round): \(answer)")
      let start = try #require(place?["span", "byte"]?.array?.first?.int, "round \(round)")
      #expect(start == before.utf8.count + 1, "round \(round)")
      #expect(try words(at: place?["span"], of: text) == "ZEBRA", "round \(round)")
    }
  }

  /// A rule of the house that finds ZEBRA in all texts, says what stands behind it, and writes zebra.
  static func zebras(in scratch: ScratchFolder) throws -> MCPSettings {
    try scratch.write(
      "pack/zoo/zebra.yaml",
      #"""
      summary: no zebras
      severity: error
      why: They bite.
      message: 'a zebra by {account|nobody}, and then {rest}'
      help: 'write about {rest|something else}'
      check:
        find:
          any:
            - pattern: '\bZEBRA\b(?=(?<rest>[^\n]{0,60}))'
              in: [text, title, first_comment]
      examples:
        - flag: a ZEBRA
        - pass: a horse
      """#)
    let config = try scratch.write("decorum.yaml", "extends: [./pack]\n")
    return .onTheDay { $0.configPath = config }
  }

  @Test func picturesAndParentsAreFieldsToo() throws {
    let long = String(repeating: "An oven. ", count: 300)
    let answer = try check([
      "text": "The oven is on.", "platform": "instagram",
      "media": [["type": "image", "alt": "An oven"], ["type": "image", "alt": .string(long)]],
    ])
    let finding = answer["findings"]?.array?.first { $0["rule"] == "platform/alt-length" }
    #expect(finding?["place", "field"] == "media[1].alt", "\(answer)")
  }

  // MARK: Fixes

  @Test func safeFixesAreMade() throws {
    let text = "New \"rye\" today 🍞\nCome by #ryebreadforeveryone #freshbread"
    let answer = try check(["text": .string(text), "platform": "x", "lang": "en"])
    let findings = answer["findings"]?.array ?? []
    let fixed = try #require(answer["fixed_text"]?.string, "\(answer)")
    #expect(fixed != text)
    #expect(answer["fixed_verdict"] == "pass")
    // The edits, made by hand on what the client has, come to the same.
    var bytes = Array(text.utf8)
    let fixes = findings.flatMap { $0["fixes"]?.array ?? [] }.filter { $0["safety"] == "safe" }
    let edits: [JSON] = fixes.flatMap { $0["edits"]?.array ?? [] }
    #expect(!edits.isEmpty)
    func ends(_ edit: JSON) -> [Int] { edit["span", "byte"]?.array?.compactMap(\.int) ?? [0, 0] }
    for edit in edits.sorted(by: { ends($0)[0] > ends($1)[0] }) {
      #expect(edit["field"] == "text")
      let insert = Array((edit["insert"]?.string ?? "").utf8)
      bytes.replaceSubrange(ends(edit)[0]..<ends(edit)[1], with: insert)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == fixed)
  }

  @Test func whatSpeaksForTheAuthorIsOffered() throws {
    let post: JSON = [
      "text": "#spon Second winter with these gloves, still warm.",
      "platform": "x", "account": "@jo_makes", "lang": "en",
    ]
    let answer = try check(post, .onTheDay { $0.markets = ["us"] })
    let fixes = (answer["findings"]?.array ?? []).flatMap { $0["fixes"]?.array ?? [] }
    #expect(fixes.contains { $0["safety"] == "unsafe" }, "\(answer)")
    #expect(fixes.allSatisfy { $0["safety"] != "safe" } && answer["fixed_text"] == .null)
  }

  // MARK: As check says

  /// The same rules find the same as in a file.
  @Test(arguments: [
    "The oven is on.", "Don't miss our new kettle! Buy now! Link in bio!",
    "BUY NOW!!! #a #b #c #d #e #f #g #h #i #j #k #l", "Follow me and I follow back",
  ])
  func theVerdictIsThatOfAFile(text: String) throws {
    let scratch = try ScratchFolder()
    let record: JSON = ["text": .string(text), "platform": "x", "account": "@acme"]
    let file = try scratch.write("post.ndjson", String(decoding: record.bytes, as: UTF8.self))
    let settings = MCPSettings.onTheDay()
    var run = settings.run
    run.paths = [file]
    let report = Check(run).report()
    let answer = try check(record, settings)
    let found = (answer["findings"]?.array ?? []).compactMap { $0["rule"]?.string }
    #expect(found.sorted() == report.findings.map(\.rule.description).sorted())
    #expect((answer["verdict"] == "pass") == (report.exit.code == 0))
  }

  @Test func aHistoryCounts() throws {
    let scratch = try ScratchFolder()
    let archive = try scratch.write(
      "archive.csv",
      """
      Text,Published At,Account,Platform,Status
      The new oven bakes forty loaves of rye at a time,2026-11-16 09:00,@acme,x,published
      """)
    let answer = try check(
      [
        "text": "The new oven bakes forty loaves of rye at a time!", "platform": "x",
        "account": "@acme",
      ], .onTheDay { $0.history = [archive] })
    let finding = answer["findings"]?.array?.first { $0["rule"] == "frequency/duplicate" }
    let related = finding?["related"]?.array?.first
    #expect(related?["place", "file"]?.string?.hasSuffix("archive.csv") == true, "\(answer)")
    #expect(related?["place", "line"] == 2 && related?["post", "index"] == .null)
    #expect(
      finding?["message"] == #""@acme" says nearly the same again, 5 days 1 hour later"#)
  }
}
