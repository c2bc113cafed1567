import DecorumBase
import DecorumPosts

/// Picks from scanned objects the members that Decorum knows.
///
/// Records of one file have the same keys in the same order, so each member's key is compared with
/// the one that followed last time before it is looked up by name.
struct JSONRecords: Sendable {
  private struct Known: Sendable {
    /// In `spellings`.
    let spelled: Range<Int>
    let name: String
    /// Its number among the names, where it means anything.
    let number: Int?
    let traits: RecordKey.Traits?
    /// What is to be looked for below it.
    let paths: [MappedKeys.Path]
  }

  let keys: KeyTable
  /// The paths of the map that some record had.
  private var met: Set<Int> = []
  /// Where the others ended, in the record in which they led farthest.
  private var ends: [Int: PathEnd] = [:]

  init(keys: KeyTable = .standard) { self.keys = keys }

  private var known: [Known] = []
  /// Of the keys that mean something.
  private var names: [RecordName] = []
  /// The keys as the file spells them, one behind the other.
  private var spellings: [UInt8] = []
  private var byName: [[UInt8]: Int] = [:]
  /// `follower[i]` = the key that last stood behind key i; the first entry is for an object's start.
  private var follower: [Int] = [-1]
  /// Room for those of the next record.
  private var entries: [RecordEntry] = []

  /// Adds the post of a scanned object.
  mutating func add(
    _ tokens: [JSONToken], at place: Record.Place, _ decoder: TextDecoder,
    by mapper: inout RecordMapper, to result: inout ReadResult
  ) {
    var record = Record(
      span: decoder.span(tokens[0].range), place: place, in: decoder, names: names,
      using: &entries)
    find(in: tokens, decoder, &record, &result.diagnostics)
    mapper.add(record, to: &result)
    record.giveBack(to: &entries)
  }

  private mutating func find(
    in tokens: [JSONToken], _ decoder: TextDecoder, _ record: inout Record,
    _ diagnostics: inout [Diagnostic]
  ) {
    let end = tokens[0].next
    let shared = names.count
    var before = -1
    var i = 1
    while i < end {
      let entry = lookUp(tokens[i], after: before, decoder)
      before = entry
      if !known[entry].paths.isEmpty {
        addNested(known[entry], decoder.value(i + 1, of: tokens, &diagnostics), to: &record)
      }
      if let traits = known[entry].traits, let number = known[entry].number {
        if keys.mapped != nil { note(known[entry].name) }
        let place = decoder.span(tokens[i].range)
        let isText = tokens[i + 1].kind == .string
        if number >= shared {
          // The first record with this key.
          record.append(
            RecordItem(
              key: names[number].key, name: names[number].name, nameSpan: place,
              content: isText
                ? .written(tokens[i + 1].written)
                : .read(decoder.value(i + 1, of: tokens, &diagnostics))))
        } else if isText {
          record.append(number, traits, at: place, .written(tokens[i + 1].written))
        } else {
          record.append(
            number, traits, at: place, decoder.value(i + 1, of: tokens, &diagnostics))
        }
      }
      i = tokens[i + 1].next
    }
  }

  private mutating func addNested(_ known: Known, _ value: RecordValue, to record: inout Record) {
    for path in known.paths {
      guard let found = value.value(at: path.steps.dropFirst()) else {
        if !met.contains(path.number) { note(PathEnd(of: path.steps, in: value), of: path) }
        continue
      }
      met.insert(path.number)
      record.append(
        RecordItem(key: path.key, name: path.written, nameSpan: found.span, value: found))
    }
  }

  private mutating func note(_ end: PathEnd?, of path: MappedKeys.Path) {
    guard let end, end.way.count > ends[path.number]?.way.count ?? 0 else { return }
    ends[path.number] = end
  }

  private mutating func note(_ name: String) {
    if let path = keys.mapped?.path(named: name) { met.insert(path.number) }
  }

  /// What the map names and no record had, once all are read.
  func unmet(in source: SourceID) -> [Diagnostic] {
    guard let mapped = keys.mapped, !known.isEmpty else { return [] }
    return MappedKeys.missing(
      mapped.paths.filter { !met.contains($0.number) }, what: "key", names: known.map(\.name),
      at: Span(source, 0..<0), ends: ends)
  }

  private mutating func lookUp(_ token: JSONToken, after before: Int, _ decoder: TextDecoder) -> Int
  {
    let guess = follower[before + 1]
    if guess >= 0, decoder.holds(spellings.span.extracting(known[guess].spelled), at: token.range) {
      return guess
    }
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
      let key = keys.key(name)
      known.append(
        Known(
          spelled: spellings.count..<(spellings.count + spelled.count), name: name,
          number: key == nil ? nil : names.count, traits: key?.traits,
          paths: keys.mapped?.paths(below: name) ?? []))
      spellings += spelled
      if let key { names.append(RecordName(key: key, name: name)) }
      follower.append(-1)
      byName[spelled] = entry
      if before + 1 >= follower.count { return entry }
    }
    follower[before + 1] = entry
    return entry
  }

  private mutating func forget() {
    known.removeAll()
    spellings.removeAll()
    names.removeAll()
    byName.removeAll()
    follower = [-1]
  }
}
