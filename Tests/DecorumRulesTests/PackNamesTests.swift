import DecorumBase
import DecorumYAML
import TestSupport
import Testing

@testable import DecorumRules

/// References of stored files have their numbers when they are read.
@Suite struct PackNamesTests {
  private static let builtIn = BuiltinPack.files.enumerated().map { i, file in
    PackFile(file, source: SourceID(i))
  }

  @Test func storedReferencesLeadWhereTheirNamesSay() {
    expectLinked(Self.builtIn)
  }

  /// A signal whose form cannot be read is parsed, and has another place among the signals.
  @Test func wherePartsAreParsedAllIsLinkedByName() {
    var files = BuiltinPack.files.enumerated().map { i, file in
      var pack = PackFile(
        pack: "house", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
      pack.vet(as: file.compiled[...].utf8)
      return pack
    }
    expectLinked(files)
    for i in files.indices {
      if case .signal = files[i].role, i.isMultiple(of: 7) {
        files[i].vet(as: "no signal"[...].utf8)
      }
    }
    expectLinked(files)
  }

  private func expectLinked(_ files: [PackFile]) {
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(trusting: BuiltinPack.name, needsExamples: false) { _ in true }
    #expect(loader.diagnostics.isEmpty)
    #expect(book.rules.count > 100 && book.signals.count > 100)
    let conditions = (book.rules.flatMap(\.conditions) + book.signals.flatMap(\.conditions))
    let drawn = book.rules.flatMap(\.keys).flatMap(\.signals)
    for reference in conditions.flatMap(\.signals) + drawn {
      #expect(book.signals[reference.index].name == reference.name)
    }
    let offered = book.rules.flatMap(\.limbs).compactMap { $0.fix?.label }
    for label in conditions.flatMap(\.labels) + offered {
      #expect(book.labelTables[label.index].name == label.table)
    }
    for profile in conditions.flatMap(\.profiles) {
      #expect(book.profileTables[profile.index].name == profile.name)
    }
  }
}
