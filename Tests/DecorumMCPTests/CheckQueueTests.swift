import Decorum
import DecorumRPC
import Foundation
import TestSupport
import Testing

@testable import DecorumMCP

/// `check_queue`: posts together, from files or from the message, and nothing read that is not to be.
@Suite struct CheckQueueTests {
  private func check(_ arguments: JSON, _ settings: MCPSettings = .onTheDay()) throws -> JSON {
    var client = Client(settings)
    let answer = try client.call("check_queue", arguments)
    if answer["error"] == nil {
      #expect(ShapeCheck.faults(answer, CheckQueueTool(Checking(settings)).answer) == [])
    }
    return answer
  }

  private func here(_ scratch: ScratchFolder) -> MCPSettings {
    var settings = MCPSettings.onTheDay()
    settings.folder = scratch.path
    return settings
  }

  private static let burst = (0..<8).map { i -> JSON in
    [
      "id": .string("p\(i)"), "platform": "x", "account": "@acme", "status": "scheduled",
      "text": .string("Loaf number \(i) \(String(repeating: "\"é\n", count: i)) is out"),
      "time": .string("2026-11-24T09:0\(i):00Z"),
    ]
  }

  @Test func postsOfAMessageAreJudgedTogether() throws {
    let answer = try check(["posts": .array(Self.burst)])
    #expect(answer["verdict"] == "findings")
    #expect(answer["summary", "posts"] == 8)
    let finding = answer["findings"]?.array?.first { $0["rule"] == "frequency/burst" }
    let index = try #require(finding?["post", "index"]?.int, "\(answer)")
    #expect(finding?["post", "id"] == .string("p\(index)"))
    #expect(finding?["place", "field"] == "text" && finding?["place", "file"] == .null)
    let related = finding?["related"]?.array ?? []
    #expect((1...5).contains(related.count))
    for one in related { #expect(one["post", "index"]?.int != index) }
  }

  /// As `decorum check` on a file with the same records.
  @Test func filesAndMessagesSayTheSame() throws {
    let scratch = try ScratchFolder()
    let lines = Self.burst.map { String(decoding: $0.bytes, as: UTF8.self) }
    let file = try scratch.write("queue.ndjson", lines.joined(separator: "\n"))
    let (given, read) = (
      try check(["posts": .array(Self.burst)]), try check(["paths": [.string(file)]], here(scratch))
    )
    #expect(given["rules"] == read["rules"] && given["verdict"] == read["verdict"])
    #expect(
      given["findings"]?.array?.map { $0["message"] }
        == read["findings"]?.array?.map { $0["message"] })
    let place = read["findings"]?.array?.first?["place"]
    #expect(place?["file"]?.string == file && place?["line"]?.int ?? 0 > 0)
    #expect(place?["span"] == .null)
    #expect(read["inputs"]?.array?.first?["posts"] == 8)
  }

  @Test func whatIsLeftOutIsCounted() throws {
    let posts = (0..<30).map { i -> JSON in
      ["text": .string("Don't miss kettle \(i)! Buy now! Link in bio!"), "platform": "x"]
    }
    let answer = try check(["posts": .array(posts), "max_findings": 7])
    #expect(answer["findings"]?.array?.count == 7)
    #expect(
      answer["omitted", "findings"]?.int == (answer["summary", "warnings"]?.int ?? 0)
        + (answer["summary", "errors"]?.int ?? 0) + (answer["summary", "notes"]?.int ?? 0) - 7)
    let tallied = answer["rules"]?.array?.reduce(0) { $0 + ($1["findings"]?.int ?? 0) }
    #expect(tallied == 7 + (answer["omitted", "findings"]?.int ?? 0))
  }

  @Test func errorsComeFirst() throws {
    var posts: [JSON] = (0..<5).map { i in
      ["text": .string("Don't miss kettle \(i)! Buy now! Link in bio!"), "platform": "x"]
    }
    posts.append([
      "text": "Great question! Stay tuned.", "kind": "reply", "account": "@acme",
      "parent": ["id": "q1", "text": "Does the kettle come with a lid?", "inbound": true],
    ])
    let answer = try check(["posts": .array(posts), "max_findings": 1])
    #expect(answer["findings"]?.array?.first?["severity"] == "error")
    #expect(answer["findings"]?.array?.first?["post", "index"] == 5)
  }

  @Test func whatCannotBeReadIsAProblem() throws {
    let scratch = try ScratchFolder()
    try scratch.write("queue.ndjson", "{\"text\": \"The oven is on.\"}\n{\"text\": \n")
    let answer = try check(["paths": [.string("\(scratch.path)/queue.ndjson")]], here(scratch))
    #expect(answer["verdict"] == "could_not_judge")
    #expect(answer["inputs"]?.array?.first?["refused"] == 1)
    #expect(answer["problems"]?.array?.first?["place", "line"] == 2)
    let missing = try check(["paths": [.string("\(scratch.path)/quue.ndjson")]], here(scratch))
    #expect(missing["verdict"] == "could_not_judge")
    #expect(missing["problems"]?.array?.first?["fault"] == "input/missing")
  }

  @Test func anEmptyFolderIsNoCleanBill() throws {
    let scratch = try ScratchFolder()
    let answer = try check(["paths": [.string(scratch.path)]], here(scratch))
    #expect(answer["verdict"] == "could_not_judge")
  }

  // MARK: What may be read

  /// What a client names, and may have written, does not choose the rules that it is held to.
  @Test func theConfigurationIsThatOfTheFolder() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "decorum.yaml",
      "extends: [decorum:recommended]\ninputs: [{files: '*.ndjson', map: {text: body}}]\n")
    try scratch.write("camp/decorum.yaml", "history: [../../elsewhere.ndjson]\nnonsense: 1\n")
    let post = "Don't miss the kettle! Buy now! Link in bio!"
    try scratch.write("a.ndjson", "{\"body\": \"\(post)\"}\n")
    try scratch.write("camp/a.ndjson", "{\"text\": \"\(post)\"}\n")
    var settings = MCPSettings.onTheDay { $0.configPath = nil }
    settings.folder = scratch.path
    let answers = try [
      check(["paths": [.string("\(scratch.path)/a.ndjson")]], settings),
      check(["paths": [.string("\(scratch.path)/camp/a.ndjson")]], settings),
      // What the configuration says of files is not for posts of a message.
      check(["posts": [["text": .string(post)]]], settings),
    ]
    for answer in answers {
      #expect(answer["problems"]?.array?.isEmpty ?? true, "\(answer)")
      #expect(answer["findings"]?.array?.isEmpty == false)
      #expect(answer["rules"] == answers[0]["rules"])
    }
  }

  @Test func pathsStayInTheFolder() throws {
    let outside = try ScratchFolder()
    let secret = try outside.write("secret.txt", "Don't miss our kettle! Buy now! Link in bio!")
    let scratch = try ScratchFolder()
    try scratch.write("in/post.txt", "The oven is on.")
    let files = FileManager.default
    let root = scratch.path
    try files.createSymbolicLink(atPath: "\(root)/link.txt", withDestinationPath: secret)
    try files.createSymbolicLink(atPath: "\(root)/in/away", withDestinationPath: outside.path)
    try files.createSymbolicLink(atPath: "\(root)/home", withDestinationPath: "\(root)/in")
    #expect(mkfifo("\(root)/pipe.txt", 0o600) == 0)
    let name = (outside.path as NSString).lastPathComponent
    for path in [
      secret, outside.path, "/", "/etc/passwd", "-", "", "\(root)/../\(name)/secret.txt",
      "\(root)/none/../../\(name)/secret.txt", "\(root)/link.txt", "\(root)/in/away/secret.txt",
      "\(root)/in/away", "/dev/stdin", "/proc/self/environ", "\(root)/pipe.txt", root + "x",
      "\(root)/post\u{0}.txt", root, "\(root)/in",
    ] {
      let answer = try check(["paths": [.string(path)]], here(scratch))
      #expect(answer["error"] != nil, "\(path): \(answer)")
    }
    try files.removeItem(atPath: "\(root)/in/away")
    for path in ["\(root)/in", "\(root)/in/post.txt", "\(root)/in/../in", "\(root)/home"] {
      let answer = try check(["paths": [.string(path)]], here(scratch))
      #expect(answer["verdict"] == "pass", "\(path): \(answer)")
    }
    // A wish for something that is not there is no riddle about what is.
    let (there, none) = (
      try check(["paths": [.string(secret)]], here(scratch)),
      try check(["paths": [.string(outside.path + "/nobody.txt")]], here(scratch))
    )
    #expect(
      there["error"]?.strings?.first?.replacingOccurrences(of: "secret", with: "nobody")
        == none["error"]?.strings?.first)
  }

  @Test func aServerWithoutAFolderReadsNone() throws {
    var settings = MCPSettings.onTheDay()
    settings.folder = nil
    let answer = try check(["paths": ["queue.csv"]], settings)
    #expect(answer["error"]?.strings?.first?.contains("--folder") == true)
    #expect(try check(["posts": [["text": "The oven is on."]]], settings)["verdict"] == "pass")
  }

  /// Not a file, not a link, not a time of one is other than before.
  @Test func nothingIsWritten() throws {
    let scratch = try ScratchFolder()
    try scratch.write("queue.txt", "New rye today #mondaymotivation")
    func state() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted().map { name in
        let at = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/\(name)")
        return "\(name) \(at[.modificationDate] ?? "") \(at[.size] ?? "")"
      }
    }
    let before = try state()
    let answer = try check(["paths": [.string(scratch.path)]], here(scratch))
    #expect(answer["findings"]?.array?.first?["fixes"]?.array?.first?["safety"] == "safe")
    #expect(try state() == before)
  }
}
