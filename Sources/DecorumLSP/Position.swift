import DecorumBase
import DecorumRPC
import DecorumReports

/// What the characters of positions count, as client and server agree when they meet.
package enum PositionEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// How many of them a code point is that takes so many bytes.
  func units(ofBytes length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16: length == 4 ? 2 : 1
    case .utf32: 1
    }
  }
}

/// A place as editors have it: line and character, both from 0.
struct Position: Hashable, Sendable {
  let line: Int
  let character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// nil where it is none. What is below 0 counts as 0.
  init?(_ json: JSON?) {
    guard let line = json?["line"]?.int, let character = json?["character"]?.int else { return nil }
    self.init(line: max(0, line), character: max(0, character))
  }

  var json: JSON { ["line": .int(line), "character": .int(character)] }
}

/// Byte ranges of sources as ranges of positions.
struct PositionWriter {
  private var resolver: PositionResolver
  private let encoding: PositionEncoding
  /// Sources that come from the client with a byte order mark, which it then counts as a character.
  private let marked: Set<SourceID>

  init(_ sources: any SourceAccess, _ encoding: PositionEncoding, marked: Set<SourceID> = []) {
    resolver = PositionResolver(sources)
    self.encoding = encoding
    self.marked = marked
  }

  mutating func range(of span: Span) -> JSON {
    ["start": position(of: span.start, span.source), "end": position(of: span.end, span.source)]
  }

  private mutating func position(of offset: Int, _ source: SourceID) -> JSON {
    let position = resolver.position(of: offset, in: source)
    let columns = position.columns
    var character =
      switch encoding {
      case .utf8: columns.byte - 1
      case .utf16: columns.utf16 - 1
      case .utf32: columns.codePoint - 1
      }
    if position.line.number == 1, offset >= 3, marked.contains(source) {
      character += encoding == .utf8 ? 3 : 1
    }
    return Position(line: position.line.number - 1, character: character).json
  }
}
