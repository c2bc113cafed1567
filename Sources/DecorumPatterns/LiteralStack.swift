/// Sets of strings while a pattern is read: the strings on one stack, their bytes in one pool, a set
/// is a range of the stack. So reading a pattern of hundreds of words allocates almost nothing.
struct LiteralStack {
  private struct Slice {
    var start: Int
    var count: Int
    /// Whether a word begins or ends at its first byte, and behind its last one.
    var hasEdgeBefore = false
    var hasEdgeBehind = false

    var isNothing: Bool { count == 0 && !hasEdgeBefore }

    /// A word begins or ends before it.
    mutating func addEdgeBefore() {
      hasEdgeBefore = true
      if count == 0 { hasEdgeBehind = true }
    }

    /// A word begins or ends behind it.
    mutating func addEdgeBehind() {
      hasEdgeBehind = true
      if count == 0 { hasEdgeBefore = true }
    }
  }

  private var pool: [UInt8] = []
  private var strings: [Slice] = []

  init(reserving capacity: Int) {
    pool.reserveCapacity(capacity)
    strings.reserveCapacity(128)
  }

  var count: Int { strings.count }
  var byteCount: Int { pool.count }

  /// A new string on top, empty.
  mutating func push() { strings.append(Slice(start: pool.count, count: 0)) }

  /// Adds a scalar in loose form to the string on top, which must be the last one written.
  mutating func extendTop(_ value: UInt32) {
    let top = strings.count - 1
    strings[top].hasEdgeBehind = false
    if value == 0x20, strings[top].count > 0, pool[pool.count - 1] == LooseForm.blank { return }
    LooseForm.append(value, to: &pool)
    strings[top].count = pool.count - strings[top].start
  }

  /// Whether bytes added to the pool now would continue the string on top.
  var topIsOpen: Bool {
    guard let top = strings.last else { return false }
    return top.start + top.count == pool.count
  }

  /// Whether a string is empty; then it may still be the edge of a word.
  func isEmpty(at index: Int) -> Bool { strings[index].count == 0 }

  /// Whether an empty string is the edge of a word.
  func isEdge(at index: Int) -> Bool { strings[index].hasEdgeBefore }

  /// A word begins or ends before, or behind, each of them.
  mutating func addEdges(before range: Range<Int>) {
    for i in range { strings[i].addEdgeBefore() }
  }

  mutating func addEdges(behind range: Range<Int>) {
    for i in range { strings[i].addEdgeBehind() }
  }

  /// Whether the set that begins at `base` and ends with the stack is a blank and nothing else.
  func isBlank(from base: Int) -> Bool {
    strings.count == base + 1 && strings[base].count == 1
      && pool[strings[base].start] == LooseForm.blank
  }

  mutating func drop(from base: Int) { strings.removeSubrange(base...) }
  mutating func remove(_ range: Range<Int>) { strings.removeSubrange(range) }

  mutating func repeatSet(_ range: Range<Int>) {
    for i in range { strings.append(strings[i]) }
  }

  /// Replaces the sets `left ..< middle` and `middle ..< end` by all strings of one and one. What is
  /// above them stays above.
  mutating func cross(_ left: Int, _ middle: Int, _ end: Int) {
    if end - left == 2, end == strings.count {
      // Nearly all of them; no need of an array.
      let slice = joined(strings[left], strings[middle])
      strings.removeLast()
      strings[left] = slice
      return
    }
    var crossed: [Slice] = []
    crossed.reserveCapacity((middle - left) * (end - middle))
    for i in left..<middle {
      for j in middle..<end {
        crossed.append(joined(strings[i], strings[j]))
      }
    }
    strings.replaceSubrange(left..<end, with: crossed)
  }

  private mutating func joined(_ a: Slice, _ b: Slice) -> Slice {
    let start = pool.count
    append(a.start..<(a.start + a.count))
    // Two runs of white space side by side are one.
    let isRun =
      a.count > 0 && b.count > 0 && pool[pool.count - 1] == LooseForm.blank
      && pool[b.start] == LooseForm.blank
    append((b.start + (isRun ? 1 : 0))..<(b.start + b.count))
    return Slice(
      start: start, count: pool.count - start,
      hasEdgeBefore: a.hasEdgeBefore || a.count == 0 && b.hasEdgeBefore,
      hasEdgeBehind: b.hasEdgeBehind || b.count == 0 && a.hasEdgeBehind)
  }

  /// Copies bytes of the pool to its end. A slice of it would copy the whole pool.
  private mutating func append(_ range: Range<Int>) {
    for i in range { pool.append(pool[i]) }
  }

  func longest(in range: Range<Int>) -> Int { range.reduce(0) { max($0, strings[$1].count) } }

  /// How often the strings must be expected in a text, on a scale of their own; nil where one of them
  /// is in nearly every text. A byte more makes a string rarer, up to a point, and so does an edge.
  func commonness(of range: Range<Int>) -> Int? {
    var sum = 0
    for i in range {
      let slice = strings[i]
      let (opens, closes) = edges(of: slice)
      let length = slice.count < 2 ? slice.count : slice.count + (opens ? 1 : 0) + (closes ? 1 : 0)
      switch length {
      case 0: return nil
      case 1:
        let byte = pool[slice.start]
        // A letter alone is a word; "a" and "I" are common ones.
        let isLetter = byte &- 0x61 < 26
        if byte == LooseForm.blank || isLetter && !(opens && closes) { return nil }
        sum += isLetter ? 1 << 16 : 1 << 15
      case 2: sum += 1 << 14
      default: sum += length >= 9 ? 1 : 4096 >> (2 * (length - 3))
      }
    }
    return range.isEmpty ? nil : sum
  }

  /// Whether all of them are long enough to be looked up by three bytes.
  func isIndexable(_ range: Range<Int>) -> Bool {
    range.allSatisfy { strings[$0].count >= RequiredLiterals.shortestInIndex }
  }

  /// Whether all of them are long enough to be looked up by two bytes.
  func isPlaceable(_ range: Range<Int>) -> Bool { range.allSatisfy { strings[$0].count >= 2 } }

  /// The strings of a set, each by itself, with its edges.
  func strings(in range: Range<Int>) -> [[UInt8]] {
    strings[range].map { slice in
      let (opens, closes) = edges(of: slice)
      return (opens ? [RequiredLiterals.edge] : [])
        + pool[slice.start..<(slice.start + slice.count)]
        + (closes ? [RequiredLiterals.edge] : [])
    }
  }

  /// Those that say something: beside what is no part of a word `\b` asks for one.
  private func edges(of slice: Slice) -> (before: Bool, behind: Bool) {
    if slice.count == 0 { return (false, false) }
    return (
      slice.hasEdgeBefore && LiteralEdges.isOfWord(pool[slice.start]),
      slice.hasEdgeBehind && LiteralEdges.isOfWord(pool[slice.start + slice.count - 1])
    )
  }
}
