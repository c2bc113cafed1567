import DecorumBase
import DecorumYAML
import Testing

@testable import DecorumRules

/// The text in which a user's packs are kept.
@Suite struct CompiledPacksTests {
  /// The built-in pack as if it were a user's.
  private static let files = BuiltinPack.files.enumerated().map { i, file in
    PackFile(pack: "house", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
  }

  private static func book(_ files: [PackFile]) -> (RuleBook, [Diagnostic]) {
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(trusting: BuiltinPack.name, needsExamples: false) { _ in true }
    return (book, loader.diagnostics)
  }

  /// What is written of a linked book is what the compiler writes of each file.
  @Test func theBuiltInPackIsKeptAsItIsStored() throws {
    let (book, faults) = Self.book(Self.files)
    #expect(faults.isEmpty)
    let written = try #require(CompiledPacks.written(Self.files, as: book))
    let vetted = try #require(CompiledPacks.read(written[...], for: Self.files))
    var writer = PackWriter()
    writer.number(UInt64(BuiltinPack.files.count))
    for file in BuiltinPack.files { writer.text(file.compiled.utf8) }
    let isSame = written == writer.bytes
    #expect(isSame)
    #expect(vetted.allSatisfy { $0.isVetted && $0.bytes == Self.files[$0.source.index].bytes })
  }

  @Test func anotherNumberOfFilesIsRefused() throws {
    let files = Array(Self.files.filter { $0.path.hasPrefix("_tables") })
    let written = try #require(CompiledPacks.written(files, as: Self.book(files).0))
    #expect(CompiledPacks.read(written[...], for: files) != nil)
    #expect(CompiledPacks.read(written[...], for: Array(files.dropLast())) == nil)
    #expect(CompiledPacks.read(written.dropLast(), for: files) == nil)
    #expect(CompiledPacks.read((written + [0x40])[...], for: files) == nil)
    #expect(CompiledPacks.read([0xFF], for: files) == nil)
    #expect(CompiledPacks.written(files, as: RuleBook()) == nil)
  }

  /// A form that is damaged is no form: the file is read, and looked at as any other.
  @Test func whatCannotBeReadIsParsed() {
    let source = SourceID(0)
    var file = PackFile(
      pack: "house", path: "words/glow.yaml", source: source,
      bytes: Array(
        "summary: x\ncheck: {find: {pattern: 'a('}}\nmessage: x\nwhy: x\n".utf8))
    file.vet(as: "no rule"[...].utf8)
    let (book, faults) = Self.book([file])
    #expect(book.rules.isEmpty && faults.map(\.rule.description) == ["rule/pattern"])
  }

  /// Conditions inside conditions, deeper than any YAML.
  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "@A", count: 100_000)
    var reader = PackReader(deep, of: SourceID(0))
    #expect(throws: StaleCompilation.self) { try reader.read(Condition.self) }
    reader = PackReader(String(repeating: "AA", count: 100_000), of: SourceID(0))
    #expect(throws: StaleCompilation.self) { try reader.read(YAMLNode.self) }
  }
}
