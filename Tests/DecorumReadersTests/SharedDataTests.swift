import DecorumBase
import DecorumPosts
import Foundation
import Testing

@testable import DecorumReaders

/// Conformance suites and real posts that are not part of the project. They are looked for in
/// `$DECORUM_DATA`, else beside the checkout; without them these tests say that they skip.
enum SharedData {
  static let root: URL? = {
    let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
    let root =
      ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: root.path) ? root : nil
  }()

  /// The files of a folder with this ending, sorted; empty, and said, where there are none.
  static func files(_ folder: String, _ ending: String) -> [URL] {
    guard let folder = root?.appending(path: folder),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else {
      print("skipped: no shared data for \(folder)")
      return []
    }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0) }
  }
}

@Suite struct SharedDataTests {
  @Test func jsonTestSuite() throws {
    let files = SharedData.files("conformance/json-test-suite/test_parsing", ".json")
    #expect(files.isEmpty || files.count >= 318)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      let name = file.lastPathComponent
      let reading = Reading(JSONReader(source: source), bytes)
      for size in blockSizes where bytes.count < 10_000 || size > 7 {
        let pieces = Reading(JSONReader(source: source), bytes, blockSize: size)
        #expect(pieces.fingerprint == reading.fingerprint, "\(name) in blocks of \(size)")
      }
      if name.hasPrefix("y_") { #expect(!reading.ids.contains("input/json"), "\(name)") }
      if name.hasPrefix("n_") {
        #expect(reading.ids.filter { $0 == "input/json" }.count == 1, "\(name)")
      }
      // What each parser decides for itself is read, or refused with one error.
      if name.hasPrefix("i_") {
        #expect(reading.diagnostics.count { $0.severity == .error } <= 1, "\(name)")
      }
    }
  }

  /// Every string of what is JSON says here what it says to another parser.
  @Test(arguments: ["test_parsing", "test_transform"])
  func jsonStrings(_ folder: String) throws {
    var compared = 0
    let files = SharedData.files("conformance/json-test-suite/\(folder)", ".json")
    for file in files where !file.lastPathComponent.hasPrefix("n_") {
      let bytes = Array(try Data(contentsOf: file))
      let name = file.lastPathComponent
      guard
        let theirs = try? JSONSerialization.jsonObject(
          with: Data(bytes), options: .fragmentsAllowed),
        // Of two members of one name the other parser keeps one; of UTF-16 we read nothing.
        !name.contains("_key_"), !name.contains("duplicated"), !name.contains("utf16"),
        !name.contains("BOM"), !name.contains("UTF-16")
      else { continue }
      var scanner = JSONScanner()
      guard case .value = scanner.scan(bytes, from: 0, to: bytes.count, isComplete: true) else {
        Issue.record("\(name) is no JSON")
        continue
      }
      let decoder = TextDecoder(Block(bytes: bytes, offset: 0, isLast: true), source: source)
      var said: [Diagnostic] = []
      let ours = scanner.tokens.filter { $0.kind == .string }
        .map { decoder.jsonString($0, &said) }
      for text in ours where said.isEmpty { checkMap(text, in: bytes, .json) }
      #expect(ours.map(\.string).sorted() == Self.strings(of: theirs).sorted(), "\(name)")
      compared += 1
    }
    #expect(files.isEmpty || compared >= 10)
  }

  private static func strings(of value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.flatMap { [$0.key] + strings(of: $0.value) }
    default: []
    }
  }

  @Test func csvSpectrum() throws {
    let files = SharedData.files("conformance/csv-spectrum/csvs", ".csv")
    #expect(files.isEmpty || files.count >= 11)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      let name = file.deletingPathExtension().lastPathComponent
      let json = file.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "json/\(name).json")
      var expected = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: json)) as? [[String: String]])
      if !bytes.contains(Byte.carriageReturn) {
        // A checkout may have turned the line ends of the table, never the escapes of the answer.
        expected = expected.map { $0.mapValues { $0.replacing("\r\n", with: "\n") } }
      }
      #expect(table(bytes) == expected, "\(name)")
    }
  }

  /// The rows of a table as dictionaries, through the scanner alone.
  private func table(_ bytes: [UInt8]) -> [[String: String]] {
    var scanner = CSVScanner(delimiter: Byte.comma)
    let decoder = TextDecoder(Block(bytes: bytes, offset: 0, isLast: true), source: source)
    var header: [String] = []
    var rows: [[String: String]] = []
    var ignored: [Diagnostic] = []
    var i = 0
    while i < bytes.count, case .record(_, let next) = scanner.scan(bytes, from: i, isLast: true) {
      let cells = scanner.cells.map {
        decoder.text($0.written(delimiter: scanner.delimiter), &ignored).string
      }
      if header.isEmpty {
        header = cells
      } else if !scanner.isBlank(bytes) {
        rows.append(Dictionary(uniqueKeysWithValues: zip(header, cells)))
      }
      i = next
    }
    return rows
  }

  @Test func labelledPosts() throws {
    for file in SharedData.files("labelled/dev", ".ndjson") {
      let bytes = Array(try Data(contentsOf: file))
      let reading = Reading(NDJSONReader(source: source), bytes, blockSize: 4096)
      #expect(reading.diagnostics.isEmpty && reading.refused == 0 && reading.skipped == 0)
      #expect(reading.posts.count == bytes.split(separator: 10).count)
      let lines = bytes.split(separator: 10)
      for (post, line) in zip(reading.posts, lines) {
        let object = try #require(
          JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
        #expect(post.text.string == object["text"] as? String)
        #expect(post.id?.string == object["id"] as? String)
        for text in post.mappedTexts { checkMap(text, in: bytes, .json) }
      }
    }
  }

  @Test func scenarios() throws {
    for file in SharedData.files("labelled/dev/scenarios", ".json") {
      let bytes = Array(try Data(contentsOf: file))
      let reading = Reading(JSONReader(source: source), bytes, blockSize: 512)
      let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let posts = try #require(object["posts"] as? [[String: Any]])
      #expect(reading.texts == posts.compactMap { $0["text"] as? String })
      #expect(reading.diagnostics.isEmpty, "\(file.lastPathComponent)")
    }
  }

  /// Real exports: no crash, nothing lost without a word, the same in blocks as whole.
  @Test(arguments: ["posts/reddit", "posts/youtube-spam", "posts/corporate-messaging"])
  func realTables(_ folder: String) throws {
    for file in SharedData.files(folder, ".csv").prefix(6) {
      let bytes = Array(try Data(contentsOf: file).prefix(300_000))
      let reading = Reading(CSVReader(source: source), bytes)
      #expect(
        Reading(CSVReader(source: source), bytes, blockSize: 1000).fingerprint
          == reading.fingerprint)
      let rows = reading.posts.last.flatMap { post -> Int? in
        if case .row(let n, _) = post.address { n } else { nil }
      }
      #expect(reading.posts.count + reading.skipped > 50, "\(file.lastPathComponent)")
      #expect((rows ?? 0) <= reading.posts.count + reading.skipped + reading.refused)
      for post in reading.posts.prefix(100) where reading.diagnostics.isEmpty {
        for text in post.mappedTexts {
          let isQuoted = text.span.start > 0 && bytes[text.span.start - 1] == Byte.quote
          checkMap(text, in: bytes, isQuoted ? .csv : .verbatim)
        }
      }
    }
  }
}
