package import DecorumBase
import DecorumPosts
import DecorumReaders

/// Things that take bytes of which nobody knows what they are, each with a check that needs no
/// expectation: what must hold of its outcome whatever the bytes.
///
/// The fuzzer in `Fuzz/` and the tests run the same checks; `Fuzz/corpus/NAME` holds inputs for each.
package struct ReaderOracle: Sendable, CustomStringConvertible {
  package let name: String
  private let run: @Sendable ([UInt8]) throws -> Void

  package var description: String { name }

  /// - Throws: an `Objection` to what was made of the bytes.
  package func check(_ bytes: [UInt8]) throws { try run(bytes) }

  package static let all: [ReaderOracle] = [
    ReaderOracle(name: "text") { bytes in
      let reading = try WholeReading.check(TextReader(source: source), bytes)
      try require(reading.skipped + reading.refused == 0, "a text has no records to pass over")
    },
    ReaderOracle(name: "markdown") { bytes in
      let reading = try WholeReading.check(
        MarkdownReader(source: source, map: map(for: bytes)), bytes)
      let isBlank = words(of: bytes).isEmpty
      // One, or one for each post that lines or front matter set apart.
      try require(
        isBlank == (reading.records == 0), "\(reading.records) records in a Markdown text")
    },
    ReaderOracle(name: "csv") { bytes in
      _ = try WholeReading.check(CSVReader(source: source, map: map(for: bytes)), bytes)
    },
    ReaderOracle(name: "json") { bytes in
      _ = try WholeReading.check(JSONReader(source: source, map: map(for: bytes)), bytes)
    },
    ReaderOracle(name: "ndjson") { bytes in
      let reading = try WholeReading.check(
        NDJSONReader(source: source, map: map(for: bytes)), bytes)
      // One record of a layout may be several posts; none may be nothing.
      let lines = words(of: bytes).split { $0 == 0x0A || $0 == 0x0D }
        .count { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
      try require(reading.records >= lines, "\(reading.records) records on \(lines) lines")
    },
    ReaderOracle(name: "detect") { bytes in try detect(bytes) },
    ReaderOracle(name: "layouts") { bytes in try readAsAsked(bytes) },
    ReaderOracle(name: "archives") { bytes in try ArchiveOracle.check(bytes) },
    ReaderOracle(name: "html") { bytes in try HTMLOracle.check(bytes) },
    ReaderOracle(name: "yaml") { bytes in try YAMLOracle.check(bytes) },
    ReaderOracle(name: "times") { bytes in try TimeOracle.check(bytes) },
  ]

  package static let source = SourceID(0)

  /// Without a byte order mark and the blanks at both ends.
  private static func words(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    let isBlank = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  /// One input in eight is read with a map of its columns.
  private static func map(for bytes: [UInt8]) -> FieldMap? {
    guard FNV.hash(bytes) >> 61 == 0 else { return nil }
    var map = FieldMap()
    map.set("text", to: "a")
    map.set("time", to: "b.c")
    map.set("flags.draft", to: "1")
    return map
  }

  /// The first line is a format's name, as `--input-format` takes it; the rest is the file.
  private static func readAsAsked(_ bytes: [UInt8]) throws(Objection) {
    guard let end = bytes.firstIndex(of: 0x0A) else { return }
    let file = Array(bytes[(end + 1)...])
    let format = String(decoding: bytes[..<end], as: UTF8.self)
    switch ReaderDetection.reader(
      for: ReaderHints(format: format, fileName: "export"), prefix: file, isWhole: true,
      source: source)
    {
    case .refused(let diagnostic): try diagnostic.check(in: file)
    case .reader(let reader): _ = try WholeReading.check(reader, file)
    }
  }

  private static let names = [
    "", "a", "a.json", "a.ndjson", "a.csv", "a.tsv", "a.md", "a.txt", "a.tweet", "a.js", "a.b/c",
    ".json", "a.JSONL", "outbox.json", "tweets.js", "Shares.csv", "comments.csv",
  ]

  /// The first byte chooses a name; the rest is the file.
  private static func detect(_ bytes: [UInt8]) throws(Objection) {
    guard let first = bytes.first else { return }
    let file = Array(bytes.dropFirst())
    let name = names[Int(first) % names.count]
    switch ReaderDetection.reader(
      for: ReaderHints(fileName: name), prefix: file, isWhole: true, source: source)
    {
    case .refused(let diagnostic): try diagnostic.check(in: file)
    case .reader(let reader):
      try require(!reader.recognition.why.isEmpty, "nobody knows why")
      _ = try WholeReading.check(reader, file)
    }
  }
}

extension FNV {
  package static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = FNV()
    hash.combine(file: bytes)
    return hash.value
  }
}
