import DecorumBase
import DecorumPosts

/// Picks from scanned objects the members that Decorum knows.
///
/// Records of one file have the same keys in the same order, so each member's key is compared with
/// the one that followed last time before it is looked up by name.
struct JSONRecords: Sendable {
  private struct Known: Sendable {
    let spelled: [UInt8]
    let name: String
    let key: RecordKey?
    /// What is to be looked for below it.
    let paths: [MappedKeys.Path]
    /// The value that it had last, if that was a short one.
    var usual: [UInt8] = []
  }

  let keys: KeyTable
  /// The paths of the map that some record had.
  private var met: Set<Int> = []

  init(keys: KeyTable = .standard) { self.keys = keys }

  private var known: [Known] = []
  private var byName: [[UInt8]: Int] = [:]
  /// `follower[i]` = the key that last stood behind key i; the first entry is for an object's start.
  private var follower: [Int] = [-1]
  private var usualEntries = 0

  mutating func record(
    _ object: Int, of tokens: [JSONToken], place: Record.Place, decoder: TextDecoder,
    _ diagnostics: inout [Diagnostic]
  ) -> Record {
    let token = tokens[object]
    var record = Record(span: decoder.span(token.range), place: place)
    record.entries.reserveCapacity(usualEntries)
    var before = -1
    var i = object + 1
    while i < token.next {
      let entry = lookUp(tokens[i], after: before, decoder)
      before = entry
      if !known[entry].paths.isEmpty {
        addNested(known[entry], decoder.value(i + 1, of: tokens, &diagnostics), to: &record)
      }
      if let key = known[entry].key {
        if keys.mapped != nil { note(known[entry].name) }
        record.entries.append(
          RecordEntry(
            key: key, name: known[entry].name, nameSpan: decoder.span(tokens[i].range),
            value: value(of: entry, i + 1, tokens, decoder, &diagnostics)))
      }
      i = tokens[i + 1].next
    }
    usualEntries = min(record.entries.count, 64)
    return record
  }

  private mutating func value(
    of entry: Int, _ i: Int, _ tokens: [JSONToken], _ decoder: TextDecoder,
    _ diagnostics: inout [Diagnostic]
  ) -> RecordValue {
    guard tokens[i].kind == .string, !tokens[i].hasEscapes else {
      return decoder.value(i, of: tokens, &diagnostics)
    }
    return .text(
      decoder.verbatim(
        tokens[i].range, spelledAs: .json, like: &known[entry].usual, &diagnostics))
  }

  private mutating func addNested(_ known: Known, _ value: RecordValue, to record: inout Record) {
    for path in known.paths {
      guard let found = value.value(at: path.steps.dropFirst()) else { continue }
      met.insert(path.number)
      record.entries.append(
        RecordEntry(key: path.key, name: path.written, nameSpan: found.span, value: found))
    }
  }

  private mutating func note(_ name: String) {
    if let path = keys.mapped?.path(named: name) { met.insert(path.number) }
  }

  /// What the map names and no record had, once all are read.
  func unmet(in source: SourceID) -> [Diagnostic] {
    guard let mapped = keys.mapped, !known.isEmpty else { return [] }
    return MappedKeys.missing(
      mapped.paths.filter { !met.contains($0.number) }, what: "key", names: known.map(\.name),
      at: Span(source, 0..<0))
  }

  private mutating func lookUp(_ token: JSONToken, after before: Int, _ decoder: TextDecoder) -> Int
  {
    let guess = follower[before + 1]
    if guess >= 0, decoder.holds(known[guess].spelled, at: token.range) { return guess }
    let spelled = Array(decoder.bytes[token.range])
    let entry: Int
    if let index = byName[spelled] {
      entry = index
    } else {
      var ignored: [Diagnostic] = []
      let name = decoder.jsonString(token, &ignored).string
      // Data with a key for each record (ids as keys) must not fill the memory.
      if known.count > 10_000 { forget() }
      entry = known.count
      known.append(
        Known(
          spelled: spelled, name: name, key: keys.key(name),
          paths: keys.mapped?.paths(below: name) ?? []))
      follower.append(-1)
      byName[spelled] = entry
      if before + 1 >= follower.count { return entry }
    }
    follower[before + 1] = entry
    return entry
  }

  private mutating func forget() {
    known.removeAll()
    byName.removeAll()
    follower = [-1]
  }
}
