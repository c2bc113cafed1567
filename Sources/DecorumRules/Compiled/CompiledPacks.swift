import DecorumBase

/// The compiled form of all files of a user's own packs as one text, so that they can be kept between
/// two runs. As with the built-in pack, whoever needs examples, places or other options reads the YAML.
///
/// Only what was found free of fault is written: who reads it need not look for faults again. Whether a
/// text belongs to the files at hand is for the one to know who kept it; here it is only seen that a
/// damaged one does no harm.
package enum CompiledPacks {
  /// - Parameters:
  ///   - files: of the packs.
  ///   - book: all of them, read without a fault and with no settings.
  /// - Returns: nil where the book lacks one of them.
  package static func written(_ files: [PackFile], as book: RuleBook) -> [UInt8]? {
    var forms: [SourceID: [UInt8]] = [:]
    for rule in book.rules { forms[rule.place.source] = PackWriter.written(rule) }
    for signal in book.signals { forms[signal.place.source] = PackWriter.written(signal) }
    let tables =
      book.wordTables.map { ($0.place, TableParser.Table.list($0)) }
      + book.labelTables.map { ($0.place, .labels($0)) }
      + book.profileTables.map { ($0.place, .profiles($0)) }
    for (place, table) in tables { forms[place.source] = PackWriter.written(table) }
    var writer = PackWriter()
    writer.number(UInt64(files.count))
    for file in files {
      if case .preset = file.role {
        writer.text([])
      } else {
        guard let form = forms[file.source] else { return nil }
        writer.text(form)
      }
    }
    return writer.bytes
  }

  /// - Parameter files: those that were written, in the same order.
  /// - Returns: nil for a text that holds another number of files.
  package static func read(_ bytes: ArraySlice<UInt8>, for files: [PackFile]) -> [PackFile]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var reader = PackReader(text, of: SourceID(0))
    guard (try? reader.number()) == UInt64(files.count) else { return nil }
    var vetted = files
    for i in vetted.indices {
      guard let form = try? reader.text() else { return nil }
      vetted[i].vet(as: form)
    }
    return reader.isAtEnd ? vetted : nil
  }
}
