import Decorum
import DecorumBase
import DecorumTime
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Types into a draft with a year of history behind it, and says how long each keystroke is waited for
/// and what it cost.
///
///     keystroke [POSTS] [EDITS]
///
/// Times are wall-clock times, which others on the machine lengthen; the counts are nobody's but ours.
@main
enum Keystroke {
  static func main() throws(FileError) {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let posts = arguments.first ?? 10_000
    let edits = arguments.dropFirst().first ?? 200
    let folder =
      (EnvironmentVariable.value(of: "TMPDIR") ?? "/tmp") + "/decorum-keystroke-\(getpid())"
    try FileSystem.createFolder(folder)
    let history = folder + "/history.ndjson"
    defer {
      try? FileSystem.remove(history)
      rmdir(folder)
    }
    try FileSystem.create(history, with: Array(YearOfPosts(posts).text.utf8))

    var settings = RunSettings()
    settings.now = YearOfPosts.end
    settings.paths = [folder + "/draft.md"]
    settings.history = [history]
    let start = SystemClock.monotonicNanoseconds()
    let workspace = Workspace(settings)
    print("read \(posts) posts of history in \(milliseconds(since: start)) ms")
    for draft in Draft.allCases {
      let session = Session(draft, edits, in: workspace, path: folder + "/draft.md")
      print("\(draft.rawValue):\t\(session.summary)")
    }
    print("\(PeakMemory.kilobytes) KiB at most")
  }

  static func milliseconds(since start: Int64) -> String {
    let tenths = (SystemClock.monotonicNanoseconds() - start) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Drafts that are typed letter by letter.
enum Draft: String, CaseIterable {
  case new = "words of its own"
  case repeated = "what was said before"
  case late = "into a full hour"

  var bytes: [UInt8] {
    let time = self == .late ? "time: 2026-11-21T20:30:00Z\nscheduled: true\n" : ""
    let text =
      switch self {
      case .new, .late:
        "We asked our night shift how long the dough should rest, and this is what they said: "
          + "longer than you think, and colder. Read it at https://acme.example/dough #bread"
      case .repeated: YearOfPosts.text(0)
      }
    return Array("---\nplatform: x\naccount: '@acme'\n\(time)---\n\(text)\n".utf8)
  }
}

/// One draft, typed from its first letter to its last.
struct Session {
  private var times: [Int64] = []
  private var looks = 0
  private var findings: Set<String> = []

  init(_ draft: Draft, _ edits: Int, in workspace: Workspace, path: String) {
    let whole = draft.bytes
    let text = whole.count - whole.reversed().dropFirst().prefix { $0 != 10 }.count
    // The first finds nothing compiled.
    _ = workspace.check(path, bytes: whole)
    for edit in 0..<edits {
      let length = text + (edit + 1) * (whole.count - text) / edits
      let start = SystemClock.monotonicNanoseconds()
      let checked = workspace.check(path, bytes: Array(whole[..<length]))
      times.append(SystemClock.monotonicNanoseconds() - start)
      looks += checked.looks
      for finding in checked.report.findings { findings.insert("\(finding.rule)") }
    }
    times.sort()
  }

  var summary: String {
    func milliseconds(_ time: Int64) -> String { "\(time / 1_000_000).\(time / 100_000 % 10)" }
    return "median \(milliseconds(times[times.count / 2])) ms, "
      + "19 of 20 within \(milliseconds(times[times.count * 19 / 20])) ms, "
      + "worst \(milliseconds(times[times.count - 1])) ms; "
      + "1 post judged, \(looks / times.count) looks at posts; found \(findings.sorted())"
  }
}

/// What a busy account says in a year: every fifty minutes something, now and then the same.
struct YearOfPosts {
  static let end = Instant(rfc3339: "2026-11-22T12:00:00Z")!
  let text: String

  private static let words = """
    bread rye oven morning loaf crust team shop clinic night shift baker flour guide free read how help
    open monday friday today sale order link news event thank customers photo story new again why what
    when people city street market coffee butter salt water time week long short
    """.split(whereSeparator: \.isWhitespace)

  init(_ count: Int) {
    var numbers = SeededNumbers(5)
    var text = ""
    let step = 365 * 86_400 / Int64(max(1, count))
    for i in 0..<count {
      let time =
        Self.end.secondsSince1970 - step * Int64(count - i)
        + Int64.random(in: 0..<1800, using: &numbers)
      let platform = ["x", "mastodon", "linkedin"].randomElement(using: &numbers)!
      text +=
        #"{"id": "h\#(i)", "platform": "\#(platform)", "account": "@acme", "#
        + #""time": "\#(Instant(secondsSince1970: time).rfc3339)", "text": "\#(Self.text(i))"}"#
        + "\n"
    }
    self.text = text
  }

  /// The text of a post, the same each time.
  static func text(_ i: Int) -> String {
    var numbers = SeededNumbers(UInt64(i % 97 == 0 ? 0 : i))
    var said = (0..<Int.random(in: 8...30, using: &numbers)).map { _ in
      String(words.randomElement(using: &numbers)!)
    }
    if i % 3 == 0 { said.append("https://acme.example/\(words.randomElement(using: &numbers)!)") }
    if i % 4 == 0 { said.append("#\(words.randomElement(using: &numbers)!)") }
    return said.joined(separator: " ")
  }
}
