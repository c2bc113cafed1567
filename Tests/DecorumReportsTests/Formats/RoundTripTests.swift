import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

/// A span goes out through a format and is read back with a parser that knows nothing of ours: it must
/// lead to the same bytes.
@Suite struct RoundTripTests {
  /// What a format says of a place; ends and columns are nil where it says none.
  private struct Said {
    var line: Int
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var unit = SlowPositions.Unit.codePoint
    /// The first column.
    var origin = 1
  }

  private struct Reader: Sendable, CustomTestStringConvertible {
    let name: String
    /// The primary place, and the related one where the format has a place for it.
    let read: @Sendable ([UInt8]) throws -> (primary: Said, related: Said?)
    var testDescription: String { name }
  }

  private static let readers: [Reader] = [
    Reader(name: "human") { (try arrow($0, #/--> q\.csv:(\d+):(\d+)/#), nil) },
    Reader(name: "short") { (try arrow($0, #/^q\.csv:(\d+):(\d+): error: /#), nil) },
    Reader(name: "markdown") { (try arrow($0, #/`q\.csv:(\d+):(\d+)`/#), nil) },
    Reader(name: "junit") { bytes in
      let root = try #require(XMLTree.parse(bytes))
      let failure = try #require(root.all("failure").first)
      return (try arrow(Array(failure.text.utf8), #/^q\.csv:(\d+):(\d+): /#), nil)
    },
    Reader(name: "plain") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let one = /place: q\.csv, line (\d+), columns? (\d+)(?: to (\d+))?\n/
      if let found = text.firstMatch(of: one) {
        let last = found.3.flatMap { Int($0) } ?? Int(found.2) ?? 0
        return (
          Said(
            line: Int(found.1) ?? 0, column: Int(found.2), endLine: Int(found.1),
            endColumn: last + 1), nil
        )
      }
      let many =
        /place: q\.csv, from line (\d+), column (\d+), ending before line (\d+), column (\d+)\n/
      let found = try #require(text.firstMatch(of: many))
      return (
        Said(
          line: Int(found.1) ?? 0, column: Int(found.2), endLine: Int(found.3),
          endColumn: Int(found.4)), nil
      )
    },
    Reader(name: "json") { bytes in
      let finding = try StrictJSON.parse(bytes)["findings"]?[0]
      return (try inJSON(finding), try inJSON(finding?["related"]?[0]))
    },
    Reader(name: "ndjson") { bytes in
      let finding = try StrictJSON.parse(Array(bytes.split(separator: 0x0A)[0]))
      return (try inJSON(finding), try inJSON(finding["related"]?[0]))
    },
    Reader(name: "sarif") { bytes in
      let result = try StrictJSON.parse(bytes)["runs"]?[0]?["results"]?[0]
      func said(_ location: StrictJSON?) throws -> Said {
        let region = location?["physicalLocation"]?["region"]
        return Said(
          line: try number(region?["startLine"]), column: try number(region?["startColumn"]),
          endLine: try number(region?["endLine"]), endColumn: try number(region?["endColumn"]))
      }
      return (try said(result?["locations"]?[0]), try said(result?["relatedLocations"]?[0]))
    },
    Reader(name: "gitlab") { bytes in
      let issue = try StrictJSON.parse(bytes)[0]
      func said(_ location: StrictJSON?) throws -> Said {
        let (begin, end) = (location?["positions"]?["begin"], location?["positions"]?["end"])
        return Said(
          line: try number(begin?["line"]), column: try number(begin?["column"]),
          endLine: try number(end?["line"]), endColumn: try number(end?["column"]))
      }
      return (try said(issue?["location"]), try said(issue?["other_locations"]?[0]))
    },
    Reader(name: "rdjson") { bytes in
      let diagnostic = try StrictJSON.parse(bytes)["diagnostics"]?[0]
      return try inRDJSON(diagnostic)
    },
    Reader(name: "rdjsonl") { try inRDJSON(StrictJSON.parse(Array($0.dropLast()))) },
    Reader(name: "sonar") { bytes in
      let issue = try StrictJSON.parse(bytes)["issues"]?[0]
      func said(_ location: StrictJSON?) throws -> Said {
        let range = location?["textRange"]
        return Said(
          line: try number(range?["startLine"]), column: try number(range?["startColumn"]),
          endLine: try number(range?["endLine"]), endColumn: try number(range?["endColumn"]),
          unit: .utf16, origin: 0)
      }
      return (try said(issue?["primaryLocation"]), try said(issue?["secondaryLocations"]?[0]))
    },
    Reader(name: "tap") { bytes in
      let line = try #require(
        String(decoding: bytes, as: UTF8.self).split(separator: "\n")
          .first { $0.hasPrefix("    - {") })
      let finding = try StrictJSON.parse(Array(line.dropFirst(6).utf8))
      func said(_ place: StrictJSON?) throws -> Said {
        Said(
          line: try number(place?["line"]), column: try number(place?["column"]),
          endLine: try number(place?["end_line"]), endColumn: try number(place?["end_column"]))
      }
      return (try said(finding), try said(finding["related"]?[0]))
    },
    Reader(name: "checkstyle") { bytes in
      let error = try #require(XMLTree.parse(bytes)?.all("error").first)
      return (
        Said(
          line: Int(error.attributes["line"] ?? "") ?? 0,
          column: Int(error.attributes["column"] ?? "")),
        nil
      )
    },
    Reader(name: "github") { bytes in
      let properties = try #require(command(in: bytes, RunnerCommand.github)).properties
      func number(_ name: String) -> Int? { properties[name].flatMap { Int($0) } }
      return (
        Said(
          line: number("line") ?? 0, column: number("col"), endLine: number("endLine"),
          endColumn: number("endColumn")), nil
      )
    },
    Reader(name: "azure") { bytes in
      let properties = try #require(command(in: bytes, RunnerCommand.azure)).properties
      return (
        Said(
          line: Int(properties["linenumber"] ?? "") ?? 0,
          column: Int(properties["columnnumber"] ?? "")), nil
      )
    },
  ]

  @Test(arguments: readers) private func aSpanComesBack(_ reader: Reader) throws {
    let format = try #require(EveryFormat.all.first { $0.name == reader.name })
    var generator = SeededNumbers(75)
    for _ in 0..<150 {
      let bytes = Self.file(&generator)
      let slow = SlowPositions(bytes)
      guard let spans = Self.spans(slow.places, &generator) else { continue }
      let finding = Diagnostic(
        RuleID(known: "frequency/burst"), .error, "m", at: Label(spans[0]),
        secondary: [Label(spans[1])])
      let report = Report.sample(
        [finding], inputs: [InputSummary(name: "q.csv", format: "csv", posts: 1)])
      let output = format.renderer.render(
        report, sources: TextSource(bytes, name: "q.csv"), options: RenderOptions(folder: "/w"))
      let said = try reader.read(output)
      check(said.primary, spans[0], slow)
      if let related = said.related { check(related, spans[1], slow) }
    }
  }

  /// Nobody may be left out by mistake.
  @Test func everyFormatIsRead() {
    #expect(Set(Self.readers.map(\.name)) == Set(EveryFormat.all.map(\.name)))
  }

  private func check(_ said: Said, _ span: Span, _ slow: SlowPositions) {
    func offset(_ line: Int, _ column: Int) -> Int {
      slow.offset(line: line, column: column - said.origin + 1, said.unit)
    }
    if let column = said.column {
      #expect(offset(said.line, column) == span.start)
    } else {
      #expect(slow.offset(line: said.line, column: 1, .byte) <= span.start)
    }
    if let line = said.endLine, let column = said.endColumn {
      #expect(offset(line, column) == span.end)
    }
  }

  // MARK: Files and places

  private static func file(_ generator: inout SeededNumbers) -> [UInt8] {
    var bytes: [UInt8] = Bool.random(using: &generator) ? [0xEF, 0xBB, 0xBF] : []
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      bytes += NastyText.line(&generator).filter { $0 != 0x0A && $0 != 0x0D }
      bytes += [[0x0A], [0x0D, 0x0A], [0x0D]].randomElement(using: &generator) ?? []
    }
    return bytes
  }

  /// Two that are not empty.
  private static func spans(_ places: [Int], _ generator: inout SeededNumbers) -> [Span]? {
    let spans = (0..<2).compactMap { _ -> Span? in
      let a = places.randomElement(using: &generator) ?? 0
      let b = places.randomElement(using: &generator) ?? 0
      return a == b ? nil : Span(SourceID(0), min(a, b)..<max(a, b))
    }
    return spans.count == 2 ? spans : nil
  }

  // MARK: Parsers

  private static func number(_ value: StrictJSON?) throws -> Int {
    guard case .number(let digits)? = value else { throw Missing() }
    return try #require(Int(digits))
  }

  private struct Missing: Error {}

  private static func arrow(
    _ bytes: [UInt8], _ pattern: Regex<(Substring, Substring, Substring)>
  ) throws -> Said {
    let found = try #require(String(decoding: bytes, as: UTF8.self).firstMatch(of: pattern))
    return Said(line: Int(found.1) ?? 0, column: Int(found.2))
  }

  private static func inJSON(_ finding: StrictJSON?) throws -> Said {
    let (start, end) = (finding?["primary"]?["start"], finding?["primary"]?["end"])
    return Said(
      line: try number(start?["line"]), column: try number(start?["code_point"]),
      endLine: try number(end?["line"]), endColumn: try number(end?["code_point"]))
  }

  private static func inRDJSON(_ diagnostic: StrictJSON?) throws -> (Said, Said?) {
    func said(_ location: StrictJSON?) throws -> Said {
      let (start, end) = (location?["range"]?["start"], location?["range"]?["end"])
      return Said(
        line: try number(start?["line"]), column: try number(start?["column"]),
        endLine: try number(end?["line"]), endColumn: try number(end?["column"]), unit: .byte)
    }
    let related = diagnostic?["related_locations"]?[0]?["location"]
    return (try said(diagnostic?["location"]), try said(related))
  }

  private static func command(
    in bytes: [UInt8], _ parse: (String) -> RunnerCommand?
  ) -> RunnerCommand? {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
      parse(String($0))
    }.first
  }
}
