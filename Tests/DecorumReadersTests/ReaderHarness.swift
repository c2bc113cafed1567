import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// All that a reader gave for a whole source.
struct Reading {
  var posts: [Post] = []
  var diagnostics: [Diagnostic] = []
  var skipped = 0
  var refused = 0
  /// What the reader took the source for, at its end.
  private(set) var recognition: Recognition

  var texts: [String] { posts.map(\.text.string) }
  var said: [String] { diagnostics.map { "\($0.rule) \($0.severity): \($0.message)" } }
  var ids: [String] { diagnostics.map(\.rule.description) }
  /// Everything, spans and maps included, for comparing two readings.
  var fingerprint: String { "\(posts)\n\(diagnostics)\n\(skipped) \(refused) \(recognition)" }

  /// Drives a reader by the contract, `blockSize` bytes at a time; 0 presents the whole at once.
  init(_ reader: any PostReader, _ bytes: [UInt8], blockSize: Int = 0) {
    var reader = reader
    recognition = reader.recognition
    defer { recognition = reader.recognition }
    var start = 0
    var size = blockSize == 0 ? max(1, bytes.count) : blockSize
    while true {
      let end = min(bytes.count, start + size)
      let block = Block(
        bytes: Array(bytes[start..<end]), offset: start, isLast: end == bytes.count)
      let result = reader.read(block)
      posts += result.posts
      diagnostics += result.diagnostics
      skipped += result.skipped
      refused += result.refused
      #expect((0...block.bytes.count).contains(result.consumed))
      if result.isFinished { return }
      guard !block.isLast else {
        Issue.record("a reader did not finish at the end of its source")
        return
      }
      start += result.consumed
      size = result.consumed == 0 ? size * 2 : blockSize
    }
  }
}

let source = SourceID(0)
let blockSizes = [1, 7, 64]

/// Reads the whole source, and again in blocks of several sizes: all must agree.
func read(
  _ reader: any PostReader, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) -> Reading {
  let whole = Reading(reader, bytes)
  for size in blockSizes {
    let pieces = Reading(reader, bytes, blockSize: size)
    #expect(
      pieces.fingerprint == whole.fingerprint, "blocks of \(size) bytes",
      sourceLocation: sourceLocation)
  }
  return whole
}

func read(
  _ reader: any PostReader, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Reading {
  read(reader, Array(text.utf8), sourceLocation: sourceLocation)
}

/// A source whose markers ⟦…⟧ say where a diagnostic must stand.
struct Marked {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }
}

/// A case of a table of faulty sources.
struct Fault: Sendable, CustomTestStringConvertible {
  let text: String
  /// `input/json error: expected …`
  let said: String
  init(_ text: String, _ said: String) {
    self.text = text
    self.said = said
  }
  var testDescription: String { text }
}

func check(_ fault: Fault, with reader: any PostReader) {
  let marked = Marked(fault.text)
  let reading = read(reader, marked.bytes)
  #expect(reading.said == [fault.said])
  #expect(reading.diagnostics.map(\.primary.span.range) == marked.ranges)
  for diagnostic in reading.diagnostics {
    #expect(!diagnostic.message.contains("\n") && !diagnostic.message.hasSuffix("."))
    #expect(diagnostic.helps.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
  }
}

/// How a format spells a text, told by the slowest and plainest code that can say it.
enum Spelling {
  case verbatim, csv, json

  func decoded(_ raw: [UInt8]) -> String {
    let text = String(decoding: raw, as: UTF8.self)
    switch self {
    case .verbatim: return text
    case .csv:
      // In a quoted cell no quotation mark stands alone.
      return text.split(separator: "\"\"", omittingEmptySubsequences: false)
        .map { $0.replacing("\"", with: "<half a quotation mark>") }.joined(separator: "\"")
    case .json: return Self.unescaped(Array(text.unicodeScalars))
    }
  }

  private static func unescaped(_ scalars: [Unicode.Scalar]) -> String {
    var units: [UInt16] = []
    var i = 0
    while i < scalars.count {
      if scalars[i] == "\\", scalars[i + 1] == "u" {
        let digits = String(String.UnicodeScalarView(scalars[(i + 2)...(i + 5)]))
        units.append(UInt16(digits, radix: 16)!)
        i += 6
      } else if scalars[i] == "\\" {
        let plain: [Unicode.Scalar: UInt16] = ["n": 10, "t": 9, "r": 13, "b": 8, "f": 12]
        units.append(plain[scalars[i + 1]] ?? UInt16(scalars[i + 1].value))
        i += 2
      } else {
        units += Array(String(scalars[i]).utf16)
        i += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// Every character of a text is spelled by the bytes that its map leads to, and so is the whole.
func checkMap(
  _ text: MappedText, in bytes: [UInt8], _ spelling: Spelling,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    spelling.decoded(Array(bytes[text.span.range])) == text.string, sourceLocation: sourceLocation)
  checkCharacters(text, in: bytes, spelling, sourceLocation: sourceLocation)
}

/// Every character of a text is spelled by the bytes that its map leads to; what stands between them
/// may be anything.
func checkCharacters(
  _ text: MappedText, in bytes: [UInt8], _ spelling: Spelling,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var i = 0
  for scalar in text.string.unicodeScalars {
    let length = String(scalar).utf8.count
    let place = text.span(of: i..<(i + length)).range
    #expect(
      spelling.decoded(Array(bytes[place])) == String(scalar), "byte \(i) of \(text.string)",
      sourceLocation: sourceLocation)
    i += length
  }
}

extension Post {
  /// Every text of the post except its time, which may be joined from two cells.
  var mappedTexts: [MappedText] {
    var texts: [MappedText?] = [
      text, title, firstComment, id, account, author, zone, local, status, replyTo, thread, to,
      campaign,
      parent?.id, parent?.text, parent?.title, parent?.author,
    ]
    texts += links.map { $0 } + tags.map { $0 }
    texts += media.flatMap { [$0.type, $0.alt, $0.url] }
    return texts.compactMap { $0 }
  }
}
