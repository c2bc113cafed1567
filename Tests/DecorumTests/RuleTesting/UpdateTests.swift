import Decorum
import DecorumBase
import DecorumRules
import DecorumYAML
import Testing

/// Marks that were moved away and back leave a rule's file as it was, byte for byte: on every marked
/// example that the project ships.
@Suite struct UpdateTests {
  private static let packed: (files: [PackFile], book: RuleBook) = {
    let files = BuiltinPack.files.enumerated().map { number, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(number), bytes: Array(file.text.utf8))
    }
    var loader = PackLoader(files: files, settings: [:])
    return (files, loader.load(trusting: "", where: { _ in true }))
  }()

  @Test func thereAndBack() throws {
    var moved = 0
    for rule in Self.packed.book.rules {
      let file = Self.packed.files[rule.place.source.index]
      for example in rule.examples where example.posts.isEmpty {
        guard let marked = example.marked else { continue }
        let last = try #require(example.text.unicodeScalars.last)
        let end = example.text.utf8.count
        let away = (end - String(last).utf8.count)..<end
        func update(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
          ExampleUpdate(path: "x.yaml", source: file.source, bytes: bytes)
            .change([.mark(text: example.place, range)])?.bytes
        }
        // YAML may forbid it: a text that began with a mark may now begin with "@".
        guard marked != away, let there = update(file.bytes, away) else { continue }
        moved += 1
        #expect(there.count == file.bytes.count && there != file.bytes)
        #expect(update(there, marked) == file.bytes, "\(rule.id): \(example.text)")
      }
    }
    #expect(moved > 100)
  }

  @Test func whatCannotBeReadBackIsNotWritten() {
    let text = "examples:\n  - {flag: ⟦@ana⟧ order now}\n"
    let source = SourceID(0)
    let bytes = Array(text.utf8)
    let start = text.utf8.count - "⟦@ana⟧ order now}\n".utf8.count
    let place = Span(source, start..<(bytes.count - 2))
    let update = ExampleUpdate(path: "x.yaml", source: source, bytes: bytes)
    #expect(update.change([.mark(text: place, 5..<14)])?.bytes == nil)
    #expect(update.change([.mark(text: place, 0..<4)])?.bytes == bytes)
  }
}
