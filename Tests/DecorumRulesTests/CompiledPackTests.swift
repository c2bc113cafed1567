import DecorumBase
import DecorumPatterns
import DecorumYAML
import Foundation
import TestSupport
import Testing

@testable import DecorumRules

/// The built-in pack is what `rules/` gives, and its compiled form says all that the YAML says.
@Suite struct CompiledPackTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rules")

  /// As they are on disk, each with its number in the built-in pack.
  static let written: [PackFile] = {
    let found = FileManager.default.enumerator(atPath: folder.path)
    let paths = (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }
    return paths.sorted().enumerated().map { i, path in
      let data = (try? Data(contentsOf: folder.appending(path: path))) ?? Data()
      return PackFile(pack: "decorum", path: path, source: SourceID(i), bytes: Array(data))
    }
  }()
  static let compiler = PackCompiler(tables: written)

  @Test func theBuiltInPackIsWhatTheFolderGives() {
    #expect(BuiltinPack.files.map(\.path) == Self.written.map(\.path), "run 'make generate'")
    for (file, written) in zip(BuiltinPack.files, Self.written) {
      #expect(
        file.text == String(decoding: written.bytes, as: UTF8.self),
        "\(file.path): run 'make generate'")
      let compiled = Self.compiler.compiled(written)
      // Compared outside of the expectation, which would spell out megabytes of difference.
      let isSame = Array(file.compiled.utf8) == compiled
      #expect(isSame, "\(file.path): run 'make generate'")
    }
  }

  /// Where they cannot be read, every run with `--select` parses the YAML of all rules, and says the same.
  @Test func otherNamesAreReadFromTheStoredForm() {
    for (i, file) in BuiltinPack.files.enumerated() {
      let pack = PackFile(file, source: SourceID(i))
      guard case .rule(let id) = pack.role else { continue }
      #expect(pack.storedNames != nil, "\(id)")
    }
  }

  /// A field that the stored form forgets would be lost between the tests and the user.
  @Test func whatIsReadIsWhatWasParsed() throws {
    for (i, file) in BuiltinPack.files.enumerated() {
      let stored = PackFile(file, source: SourceID(i))
      let written = Self.written[i]
      let document = try #require(
        YAMLParser.parse(written.bytes, in: written.source).documents.first)
      switch stored.role {
      case .rule(let id):
        var parser = RuleParser(id: id, lists: WordLists(words: Self.lists), setting: nil)
        let parsed = parser.rule(document)
        var rule = try #require(parsed)
        rule.examples = []
        expectSame(stored.compiled(Rule.self), rule, file.path)
      case .signal(let name):
        var parser = SignalParser(name: name, lists: WordLists(words: Self.lists))
        expectSame(stored.compiled(Signal.self), parser.signal(document), file.path)
      case .table(let name):
        var parser = TableParser(name: name)
        expectSame(stored.compiled(TableParser.Table.self), parser.table(document), file.path)
      case .preset: #expect(file.compiled.isEmpty)
      case .stray: Issue.record("\(file.path) is no part of a pack")
      }
    }
  }

  /// What another build stored is refused or read as something; it never ends the program.
  @Test func aDamagedFormNeverTraps() {
    var random = SeededNumbers(20_261_121)
    for _ in 0..<4_000 {
      guard let file = BuiltinPack.files.randomElement(using: &random), !file.compiled.isEmpty
      else { continue }
      var bytes = Array(file.compiled.utf8)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.removeLast(Int.random(in: 1...min(bytes.count, 50), using: &random))
      case 1: bytes.remove(at: Int.random(in: bytes.indices, using: &random))
      default:
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0x40...0x7F, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      var reader = PackReader(text, of: SourceID(0))
      _ = try? reader.read(Rule.self)
      reader = PackReader(text, of: SourceID(0))
      let signal = try? reader.read(Signal.self)
      // What was stepped over is read when somebody asks.
      for pattern in signal?.conditions.flatMap(\.patterns) ?? [] {
        guard let alternatives = pattern.alternatives else { continue }
        for number in alternatives.alternativeEnds.indices {
          #expect(!pattern.parts([number], of: alternatives)[0].source.isEmpty)
        }
      }
      reader = PackReader(text, of: SourceID(0))
      _ = try? reader.read(TableParser.Table.self)
    }
  }

  @Test(arguments: [0, 1, 31, 32, 1_000, UInt64.max]) func numbersComeBack(_ value: UInt64) throws {
    var writer = PackWriter()
    writer.number(value)
    var reader = PackReader(String(decoding: writer.bytes, as: UTF8.self), of: SourceID(0))
    let read = try reader.number()
    #expect(read == value && reader.isAtEnd)
  }

  @Test(arguments: [0, -1, 1, Int64.min, Int64.max]) func signedNumbersComeBack(
    _ value: Int64
  ) throws {
    var reader = PackReader(
      String(decoding: PackWriter.written(value), as: UTF8.self), of: SourceID(0))
    let read = try reader.read(Int64.self)
    #expect(read == value && reader.isAtEnd)
  }

  /// Whatever stands between texts is read in pieces, which begin and end anywhere.
  @Test func numbersAndTextsComeBackInAnyOrder() throws {
    var random = SeededNumbers(20_261_123)
    for _ in 0..<200 {
      let lengths = (0..<40).map { _ in
        Int.random(in: 0...2, using: &random) == 0 ? Int.random(in: 0...900, using: &random) : -1
      }
      let numbers = lengths.map { _ in UInt64.random(in: 0...UInt64.max, using: &random) >> 40 }
      let steps = (0..<Int.random(in: 0...700, using: &random)).map { _ in
        Int32.random(in: 0...40, using: &random)
      }
      var writer = PackWriter()
      for (length, number) in zip(lengths, numbers) {
        writer.number(number)
        if length >= 0 { writer.text(Array(repeating: UInt8(ascii: "a"), count: length)) }
      }
      for step in steps { writer.number(UInt64(step)) }
      var reader = PackReader(String(decoding: writer.bytes, as: UTF8.self), of: SourceID(0))
      for (length, number) in zip(lengths, numbers) {
        let read = try reader.number()
        #expect(read == number)
        guard length >= 0 else { continue }
        let text = try reader.text()
        #expect(text.count == length)
      }
      let ascending = try reader.ascending(steps.count)
      var sum: Int32 = 0
      #expect(
        ascending
          == steps.map { step in
            sum += step
            return sum
          })
      #expect(reader.isAtEnd)
      #expect(throws: StaleCompilation.self) { try reader.number() }
    }
  }

  // MARK: Comparing

  private static let lists: [String: [String]] = {
    var lists: [String: [String]] = [:]
    for file in written {
      guard case .table(let name) = file.role,
        let document = YAMLParser.parse(file.bytes, in: file.source).documents.first
      else { continue }
      var parser = TableParser(name: name)
      if case .list(let table) = parser.table(document) { lists[name] = table.words }
    }
    return lists
  }()

  private func expectSame<Item>(_ stored: Item?, _ parsed: Item?, _ path: String) {
    var (one, other): ([String], [String]) = ([], [])
    Self.spell(stored as Any, into: &one)
    Self.spell(parsed as Any, into: &other)
    #expect(one.count > 3, "\(path) was not read at all")
    for (line, expected) in zip(one, other) where line != expected {
      Issue.record("\(path): \(line) is not \(expected)")
      return
    }
    #expect(one.count == other.count, "\(path)")
  }

  /// Every stored value below, in order. Where a text stands counts, how it is written there does not.
  private static func spell(_ value: Any, into lines: inout [String]) {
    if let pattern = value as? LazyPattern {
      lines.append("pattern \(pattern.source) \(pattern.place.span)")
      lines.append("\(pattern.toKnow)")
      return
    }
    if let text = value as? MappedText {
      lines.append("text \(text.string) \(text.span)")
      return
    }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty {
      lines.append("\(value)")
      return
    }
    lines.append("\(mirror.displayStyle.map { "\($0)" } ?? "") \(mirror.children.count)")
    if mirror.displayStyle == .set || mirror.displayStyle == .dictionary {
      let parts = mirror.children.map { child in
        var part: [String] = []
        spell(child.value, into: &part)
        return part
      }
      lines += parts.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
    } else {
      for child in mirror.children {
        lines.append(child.label ?? "-")
        spell(child.value, into: &lines)
      }
    }
  }
}
