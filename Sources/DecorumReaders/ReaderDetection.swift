package import DecorumBase
package import DecorumPosts

/// What is known of a source before it is read.
package struct ReaderHints: Sendable {
  /// `--input-format`, which settles the question.
  package var format: String?
  /// A path or a member's name; its extension counts, and messages name it.
  package var fileName: String
  /// Which columns hold which fields, where somebody says so. A plain text has none.
  package var map: FieldMap?
  /// It is known to be text in UTF-8, whatever its first bytes look like.
  package var isText: Bool

  package init(
    format: String? = nil, fileName: String, map: FieldMap? = nil, isText: Bool = false
  ) {
    self.format = format
    self.fileName = fileName
    self.map = map
    self.isText = isText
  }

  /// A compressed file is what it holds: `queue.csv.gz` is `csv`.
  var fileExtension: String {
    var name = fileName.split(separator: "/").last ?? ""
    if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

/// A script of an archive: one of those that hold its posts, or one of the many others.
package struct ArchiveScript: Sendable {
  package let mayHoldPosts: Bool

  package init(mayHoldPosts: Bool) { self.mayHoldPosts = mayHoldPosts }
}

/// Chooses the reader of a source by its first bytes, then by its name.
package enum ReaderDetection {
  package enum Choice: Sendable {
    case reader(any PostReader)
    /// Nothing in the source can be read.
    case refused(Diagnostic)
  }

  /// The five ways of writing.
  package static let grammars = ["text", "markdown", "csv", "json", "ndjson"]

  /// What `--input-format` takes: the ways of writing, then the files of single tools.
  package static let formats =
    grammars + ["twitter-together"] + JSONLayouts.all.map(\.name) + CSVLayouts.all.map(\.name)

  /// - Parameter prefix: the first block; a megabyte is plenty.
  /// - Parameter isWhole: the prefix is all there is.
  package static func reader(
    for hints: ReaderHints, prefix: [UInt8], isWhole: Bool, source: SourceID
  ) -> Choice {
    if !hints.isText, let refusal = refusal(of: prefix, hints, source) { return .refused(refusal) }
    let start = Byte.markLength(prefix)
    if isWhole, Byte.trimmed(prefix, start..<prefix.count).isEmpty {
      return .refused(InputDiagnostics.noPosts(in: hints.fileName, source: source))
    }
    let file = SourceStart(bytes: prefix, start: start, isWhole: isWhole, source: source)
    if let format = hints.format {
      guard let reader = reader(named: format, file, hints.map) else {
        return .refused(unknownFormat(format, source))
      }
      return .reader(reader)
    }
    return .reader(guess(file, hints.fileExtension, hints.map))
  }

  /// What a file is to an archive whose files are scripts, by its first bytes; nil where it is a
  /// program, or no script at all.
  package static func archiveScript(_ prefix: [UInt8]) -> ArchiveScript? {
    let content = Byte.trimmed(prefix, Byte.markLength(prefix)..<prefix.count)
    guard
      case .prefix(let script) = ScriptPrefix.find(prefix, from: content.lowerBound, isLast: false)
    else { return nil }
    let sample = JSONSample.script(script.name)
    let layout = JSONLayouts.all.first { $0.recognise(sample) != nil }
    return layout.map { ArchiveScript(mayHoldPosts: $0.otherContents(sample) == nil) }
  }

  private static func guess(_ file: SourceStart, _ ending: String, _ map: FieldMap?)
    -> any PostReader
  {
    let source = file.source
    let isProse = ["txt", "text", "tweet", "md", "mdx", "markdown", "csv", "tsv"].contains(ending)
    func known(_ format: String, _ why: String) -> Recognition { Recognition(format, because: why) }
    func json(_ why: String) -> any PostReader {
      JSONReader(source: source, map: map, layout: nil, recognition: known("json", why))
    }
    func lines(_ why: String) -> any PostReader {
      NDJSONReader(source: source, map: map, layout: nil, recognition: known("ndjson", why))
    }
    if file.looksLikeJSON(strictly: isProse) {
      if file.firstByte == Byte.openBrace {
        if file.isLinesOfObjects { return lines("every line is an object") }
        if ["ndjson", "jsonl"].contains(ending) { return lines(name(ending)) }
      }
      return json("it begins as JSON does")
    }
    if file.isScript(strictly: isProse) {
      return json("it is JSON behind a name and an equals sign")
    }
    if map?.isEmpty ?? true,
      let table = file.headerless(strictly: isProse && !["csv", "tsv"].contains(ending))
    {
      return CSVReader(source: source, map: map, recognition: table)
    }
    switch ending {
    case "json": return json(name(ending))
    case "ndjson", "jsonl": return lines(name(ending))
    case "csv", "tsv":
      return CSVReader(source: source, map: map, recognition: known("csv", name(ending)))
    case "md", "mdx", "markdown":
      return MarkdownReader(source: source, map: map, recognition: known("markdown", name(ending)))
    case "tweet":
      return TweetReader(
        source: source, map: map, recognition: known("twitter-together", name(ending)))
    case "txt", "text":
      return TextReader(source: source, recognition: known("text", name(ending)))
    default:
      if file.hasFrontMatter {
        return MarkdownReader(
          source: source, map: map,
          recognition: known("markdown", "it begins with keys between two lines --- or +++"))
      }
      if file.hasHeader {
        return CSVReader(
          source: source, map: map,
          recognition: known("csv", "its first line names columns of posts"))
      }
      return TextReader(
        source: source, recognition: known("text", "nothing in it says anything else"))
    }
  }

  private static func name(_ ending: String) -> String { "its name ends in .\(ending)" }

  private static func reader(
    named name: String, _ file: SourceStart, _ map: FieldMap?
  ) -> (any PostReader)? {
    let source = file.source
    return switch name.lowercased() {
    case "text", "txt": TextReader(source: source)
    case "markdown", "md": MarkdownReader(source: source, map: map)
    case "twitter-together", "tweet": TweetReader(source: source, map: map)
    case "csv", "tsv": CSVReader(source: source, map: map)
    case "json": JSONReader(source: source, map: map)
    case "ndjson", "jsonl": NDJSONReader(source: source, map: map)
    case let name:
      CSVLayouts.named(name).map { layout -> any PostReader in
        CSVReader(source: source, map: map, layout: layout, recognition: .asked(for: layout.name))
      }
        ?? JSONLayouts.named(name).map { layout -> any PostReader in
          file.isLinesOfObjects
            ? NDJSONReader(
              source: source, map: map, layout: layout, recognition: .asked(for: layout.name))
            : JSONReader(
              source: source, map: map, layout: layout, recognition: .asked(for: layout.name))
        }
    }
  }

  private static func unknownFormat(_ name: String, _ source: SourceID) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.unknownFormat, .error,
      "\(QuotedWords.quoted(name)) is no input format", at: Label(Span(source, 0..<0)),
      helps: Suggestions.help(for: name, among: formats).map { [$0] } ?? [])
  }

  /// What no reader can read, by its first bytes.
  private static func refusal(
    of prefix: [UInt8], _ hints: ReaderHints, _ source: SourceID
  ) -> Diagnostic? {
    func refuse(_ message: String, _ help: String, _ length: Int) -> Diagnostic {
      Diagnostic(
        InputDiagnostics.encoding, .error, "\(hints.fileName) is \(message)",
        at: Label(Span(source, 0..<min(length, prefix.count))), helps: [help])
    }
    // UTF-16 comes as its transcript (`UTF16Transcript`).
    if prefix.starts(with: [0xFF, 0xFE, 0, 0]) || prefix.starts(with: [0, 0, 0xFE, 0xFF]) {
      return refuse("UTF-32, which is not read", "save the file as UTF-8", 4)
    }
    if prefix.starts(with: [0x50, 0x4B, 3, 4]) {
      return refuse("a zip archive or a workbook, which is not read", "export it as CSV", 4)
    }
    if prefix.starts(with: [0x1F, 0x8B]) {
      return refuse("compressed, which is not read", "unpack it first", 2)
    }
    return nil
  }
}

/// The first block of a source, asked what it looks like.
private struct SourceStart {
  let bytes: [UInt8]
  /// Behind the byte order mark.
  let start: Int
  let isWhole: Bool
  let source: SourceID

  private var content: Range<Int> { Byte.trimmed(bytes, start..<bytes.count) }

  var firstByte: UInt8? { content.isEmpty ? nil : bytes[content.lowerBound] }

  /// - Parameter strictly: the name says that this is something else; a post may begin `[ad]`.
  func looksLikeJSON(strictly: Bool) -> Bool {
    guard firstByte == Byte.openBrace || firstByte == Byte.openBracket else { return false }
    let rest = Byte.trimmed(bytes, (content.lowerBound + 1)..<bytes.count)
    guard let next = bytes[rest].first else { return !strictly }
    if firstByte == Byte.openBrace { return next == Byte.quote || !strictly }
    if strictly { return next == Byte.openBrace }
    // `[ad] New loaves` on standard input.
    let opensValue: [UInt8] = [Byte.openBrace, Byte.openBracket, Byte.quote, Byte.closeBracket]
    return opensValue.contains(next) || Byte.isDigit(next) || next == Byte.hyphen
  }

  /// - Parameter strictly: the name says that this is something else; only an archive's own names
  ///   count then.
  func isScript(strictly: Bool) -> Bool {
    guard
      case .prefix(let prefix) = ScriptPrefix.find(
        bytes, from: content.lowerBound, isLast: isWhole)
    else { return false }
    return !strictly || prefix.name.hasPrefix("window.YTD.")
  }

  /// A complete object on the first line, and another one below.
  var isLinesOfObjects: Bool {
    var lines = TextLines(bytes, in: content.lowerBound..<bytes.count)
    guard let first = lines.next() else { return false }
    var scanner = JSONScanner()
    guard
      case .value(let end) = scanner.scan(
        bytes, from: first.content.lowerBound, to: first.content.upperBound, isComplete: true),
      Byte.trimmed(bytes, end..<first.content.upperBound).isEmpty
    else { return false }
    while let line = lines.next() {
      let inner = Byte.trimmed(bytes, line.content)
      if !inner.isEmpty { return bytes[inner.lowerBound] == Byte.openBrace }
    }
    return false
  }

  var hasFrontMatter: Bool {
    let matter = FrontMatter(bytes, in: start..<bytes.count)
    var lines = TextLines(bytes, in: matter.content)
    guard let first = lines.next()?.content else { return false }
    switch matter.kind {
    case .yaml: return FrontMatter.key(bytes, first) != nil
    case .toml:
      return bytes[first].contains(UInt8(ascii: "=")) || bytes[first].first == Byte.openBracket
    case .none, .unclosed: return false
    }
  }

  private var decoder: TextDecoder {
    TextDecoder(Block(bytes: bytes, offset: 0, isLast: isWhole), source: source)
  }

  /// The rows of a table without a header, several of them.
  /// - Parameter strictly: the name says that this is prose, which may begin with a day and a time on
  ///   every line, but not with an id and a bar.
  func headerless(strictly: Bool) -> Recognition? {
    guard
      case .table(let table, let recognition) = HeaderlessTable(
        decoder: decoder, isLast: isWhole
      ).find(from: start, atLeast: 2),
      let layout = table.layout
    else { return nil }
    if strictly, case .quotedCells = layout.grammar { return nil }
    return recognition
  }

  /// A header with a text and at least one more column that means something.
  var hasHeader: Bool {
    guard case .table(let table, _) = CSVHeader(decoder: decoder, isLast: isWhole).read(from: start)
    else { return false }
    return table.hasText && table.knownColumns > 1
  }
}
