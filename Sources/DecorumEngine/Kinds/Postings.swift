/// Which members of a collection hold a shingle, in twelve bytes for each: chains through one array.
/// What is over stays until there is as much of it as of the rest, and goes then in one pass.
struct Postings {
  private struct Entry {
    let shingle: UInt32
    let member: Int32
    /// The entry before it in its chain; -1 = none.
    let next: Int32
  }

  private var entries: [Entry] = []
  /// Where chains begin, by the low bits of mixed shingles; as many as there are entries, at least.
  private var heads: [Int32] = []
  /// How many entries there were when what was over went last.
  private var kept = 0

  /// Whether it is time to let go of what is over.
  var isCrowded: Bool { entries.count > 2 * kept + 1024 }

  mutating func add(_ member: Int32, to shingle: UInt32) {
    if entries.count == heads.count { widen() }
    chain(shingle, member)
  }

  func forEach(of shingle: UInt32, _ body: (Int32) -> Void) {
    if heads.isEmpty { return }
    var next = heads[head(of: shingle)]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.shingle == shingle { body(entry.member) }
      next = entry.next
    }
  }

  mutating func keep(where isLeft: (Int32) -> Bool) {
    let old = entries
    entries.removeAll(keepingCapacity: true)
    for i in heads.indices { heads[i] = -1 }
    for entry in old where isLeft(entry.member) { chain(entry.shingle, entry.member) }
    kept = entries.count
  }

  private func head(of shingle: UInt32) -> Int {
    Int(shingle &* 0x9E37_79B1 >> 4) & (heads.count - 1)
  }

  private mutating func chain(_ shingle: UInt32, _ member: Int32) {
    let head = head(of: shingle)
    entries.append(Entry(shingle: shingle, member: member, next: heads[head]))
    heads[head] = Int32(entries.count - 1)
  }

  private mutating func widen() {
    let old = entries
    entries.removeAll(keepingCapacity: true)
    heads = Array(repeating: -1, count: max(64, heads.count * 2))
    for entry in old { chain(entry.shingle, entry.member) }
  }
}
