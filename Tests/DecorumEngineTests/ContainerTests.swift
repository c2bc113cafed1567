import Decorum
import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumTime
import Foundation
import Testing

/// Every example of every built-in rule, as written and in other containers, never with its text
/// changed: the same verdict, the same words, and a place that spells just those words.
@Suite struct ContainerTests {
  @Test func examplesComeOutAsWritten() {
    let result = RuleTest(BuiltinRules.book, reloaded: BuiltinRules.reloaded).run()
    #expect(result.failures.map(\.message) == [])
    #expect(result.rules == BuiltinRules.book.rules.count && result.examples > result.rules * 12)
  }

  @Test(arguments: BuiltinRules.book.rules.map(\.id.description))
  func examplesComeOutTheSameInEveryContainer(_ id: String) throws {
    let rule = try #require(BuiltinRules.book.rules.first { $0.id.description == id })
    for example in rule.examples where example.posts.isEmpty {
      let record = ExampleRecord.lines(
        for: example, now: Instant(secondsSince1970: 0)
      ).dropLast()
      let plain = try #require(
        verdict(of: rule, example, in: Container(name: "plain", bytes: record + [10], .ndjson)))
      if let marked = example.marked {
        let words = String(decoding: Array(example.text.utf8)[marked], as: UTF8.self)
        #expect(plain.words == words, "\(example.text)")
      }
      for container in try Self.containers(
        for: example, record: String(decoding: record, as: UTF8.self))
      {
        let other = try #require(
          verdict(of: rule, example, in: container), "\(container.name): \(example.text)")
        #expect(other == plain, "\(container.name): \(example.text)")
      }
    }
  }

  // MARK: - Containers

  struct Container {
    enum Format { case ndjson, json, csv, markdown }

    var name: String
    var bytes: [UInt8]
    var format: Format
    /// Where the example's record stands among the posts.
    var index = 0

    init(name: String, bytes: some Sequence<UInt8>, _ format: Format, at index: Int = 0) {
      self.name = name
      self.bytes = Array(bytes)
      self.format = format
      self.index = index
    }

    var reader: any PostReader {
      switch format {
      case .ndjson: NDJSONReader(source: SourceID(0))
      case .json: JSONReader(source: SourceID(0))
      case .csv: CSVReader(source: SourceID(0))
      case .markdown: MarkdownReader(source: SourceID(0))
      }
    }

    /// The words that a piece of the file spells.
    func words(at range: Range<Int>) -> Set<String> {
      let raw = String(decoding: bytes[range], as: UTF8.self)
      let unquoted = try? JSONSerialization.jsonObject(
        with: Data("\"\(raw)\"".utf8), options: .fragmentsAllowed)
      switch format {
      case .ndjson, .json: return [unquoted as? String ?? "no JSON: \(raw)"]
      case .csv: return [raw.replacing("\"\"", with: "\"")]
      // The front matter holds JSON; in the body signs stand behind backslashes.
      case .markdown: return [unquoted as? String ?? ContainerTests.unescaped(raw)]
      }
    }
  }

  static let neighbour = "The family 👨‍👩‍👧‍👦 said \"é, \u{FEFF}e\u{301}\" 🇩🇪"

  static func containers(for example: RuleExample, record: String) throws -> [Container] {
    let before = World.post(neighbour)
    let escaped = escaping(record)
    var containers = [
      Container(name: "second of a queue", bytes: "\(before)\n\(record)\n".utf8, .ndjson, at: 1),
      Container(
        name: "behind CRLF lines", bytes: "\(before)\r\n\r\n\(record)\r\n".utf8, .ndjson, at: 1),
      Container(name: "escaped", bytes: "\(escaping(before))\n\(escaped)".utf8, .ndjson, at: 1),
      Container(
        name: "in a list", bytes: "\u{FEFF}{\"posts\": [\r\n\(before),\r\n\(record)\r\n]}".utf8,
        .json, at: 1),
      Container(name: "escaped in a list", bytes: "[\(before),\n\(escaped)]\n".utf8, .json, at: 1),
    ]
    var members = try #require(
      JSONSerialization.jsonObject(with: Data(record.utf8)) as? [String: Any])
    let columns = columns(members)
    #expect(columns != nil || members["media"] != nil, "only pictures fit in no table: \(record)")
    if let columns {
      for end in ["\n", "\r\n"] {
        let header = columns.map { cell($0.name) }.joined(separator: ",")
        let empty = columns.map { $0.name == "text" ? cell(neighbour) : "" }.joined(separator: ",")
        let row = columns.map { cell($0.value) }.joined(separator: ",")
        containers.append(
          Container(
            name: "in a table", bytes: "\(header)\(end)\(empty)\(end)\(row)\(end)".utf8, .csv, at: 1
          ))
      }
    }
    members["text"] = nil
    for end in ["\n", "\r\n"] where isMarkdown(example.text) {
      let lines = try members.sorted { $0.key < $1.key }.map { key, value in
        let json = try JSONSerialization.data(
          withJSONObject: value, options: [.fragmentsAllowed, .withoutEscapingSlashes])
        return "\(key): \(String(decoding: json, as: UTF8.self))\(end)"
      }
      let matter = "---\(end)\(lines.joined())---\(end)"
      containers.append(
        Container(
          name: "in Markdown", bytes: "\(matter)\(inMarkdown(example.text))\(end)".utf8, .markdown))
    }
    return containers
  }

  /// Whether Markdown can hold the text: it keeps no blanks at the edges of lines, and no second blank
  /// line.
  static func isMarkdown(_ text: String) -> Bool {
    !text.contains("\n\n\n")
      && text.split(separator: "\n", omittingEmptySubsequences: true).allSatisfy {
        !$0.hasPrefix(" ") && !$0.hasSuffix(" ") && !$0.hasPrefix("\t") && !$0.hasSuffix("\t")
      }
  }

  /// A backslash before every sign that could mean something.
  static func inMarkdown(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>&#+-.)!|~=".unicodeScalars.contains(scalar) { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  static func unescaped(_ markdown: String) -> String {
    var out = String.UnicodeScalarView()
    var scalars = markdown.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let next = scalars.next() else {
        out.append(scalar)
        continue
      }
      out.append(next)
    }
    return String(out)
  }

  /// The record with everything that may be escaped in JSON escaped.
  static func escaping(_ json: String) -> String {
    var out = ""
    for scalar in json.unicodeScalars {
      guard !scalar.isASCII || scalar == "#" else {
        out.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return out
  }

  /// The members as columns; nil for records that no table can hold.
  static func columns(_ members: [String: Any]) -> [(name: String, value: String)]? {
    var columns: [(name: String, value: String)] = []
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      switch value {
      case let object as [String: Any]:
        guard let inner = Self.columns(object) else { return nil }
        columns += inner.map { ("\(key).\($0.name)", $0.value) }
      case let words as [String]: columns.append((key, words.joined(separator: ",")))
      case let word as String: columns.append((key, word))
      case let yes as Bool: columns.append((key, yes ? "true" : "false"))
      default: return nil
      }
    }
    return columns
  }

  private static func cell(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }

  // MARK: - Verdicts

  struct Seen: Equatable {
    var unknown: [String] = []
    var message: String?
    var helps: [String] = []
    var markets: [String] = []
    /// The words at the finding's place, read from the file.
    var words: String?
  }

  /// - Returns: nil where the container does not read as the example, which is said.
  private func verdict(of rule: Rule, _ example: RuleExample, in container: Container) -> Seen? {
    var reader = container.reader
    let read = reader.read(Block(bytes: container.bytes, offset: 0, isLast: true))
    #expect(read.diagnostics.map(\.message) == [], "\(container.name): \(example.text)")
    guard container.index < read.posts.count else { return nil }
    let post = read.posts[container.index]
    #expect(post.text.string == example.text, "\(container.name)")
    var alone = BuiltinRules.book
    alone.rules = [rule]
    var context = RuleTest.context
    if let markets = example.markets { context.markets = markets }
    let plan = Plan(book: alone, context: context)
    var judge = PostJudge(plan: plan)
    var collector = VerdictCollector(plan: plan)
    var keys = KeySet()
    keys.add(post)
    collector.add(judge.judge(post, identity: PostIdentity(of: post)))
    collector.endSource(keys: keys)
    var seen = Seen(unknown: collector.unknownVerdicts().map(\.reason))
    guard let finding = collector.diagnostics().first else { return seen }
    seen.message = finding.message
    seen.helps = finding.helps
    seen.markets = finding.markets
    let words = container.words(at: finding.primary.span.range)
    // The words are those of the example's text, or of another of its texts.
    let expected = example.marked.map {
      String(decoding: Array(example.text.utf8)[$0], as: UTF8.self)
    }
    seen.words = expected.flatMap { words.contains($0) ? $0 : nil } ?? words.sorted().first
    return seen
  }
}
