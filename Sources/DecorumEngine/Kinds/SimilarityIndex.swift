import DecorumText

/// Texts as comparisons see them, equal ones under one number.
struct TextShapes {
  /// By post; nil where there is nothing to compare.
  private(set) var numbers: [Int?]
  /// By number.
  private(set) var shapes: [PostFacts.Shape] = []
  /// By number: a bit for each shingle, several shingles to a bit.
  private var signatures: [SIMD4<UInt64>] = []
  /// How often a shingle occurs, in a table that lets a few of them share a place.
  private var counts = [UInt32](repeating: 0, count: 1 << 16)
  private let prefixes = Prefixes()

  /// By threshold. A class: several limbs compare the same texts.
  private final class Prefixes { var known: [Double: PrefixTable] = [:] }

  /// Shingles of all texts, one behind the other.
  fileprivate struct PrefixTable {
    fileprivate var shingles: [UInt32] = []
    /// By number, where a text's begin; those of the next end them.
    fileprivate var starts: [Int32] = [0]

    subscript(number: Int) -> ArraySlice<UInt32> {
      shingles[Int(starts[number])..<Int(starts[number + 1])]
    }
  }

  init(_ posts: [PostFacts], _ shape: KeyPath<PostFacts, PostFacts.Shape?>) {
    var known: [PostFacts.Shape: Int] = [:]
    numbers = []
    numbers.reserveCapacity(posts.count)
    for i in posts.indices {
      guard let shape = posts[i][keyPath: shape], shape.words > 0 else {
        numbers.append(nil)
        continue
      }
      if let number = known[shape] {
        numbers.append(number)
      } else {
        known[shape] = shapes.count
        numbers.append(shapes.count)
        shapes.append(shape)
        var signature = SIMD4<UInt64>()
        for shingle in shape.shingles {
          signature[Int(shingle >> 16 & 3)] |= 1 << UInt64(shingle >> 18 & 63)
          counts[Int(shingle & 0xFFFF)] += 1
        }
        signatures.append(signature)
      }
    }
  }

  /// Short texts are the same only where they are equal, and equal ones have one number.
  fileprivate func areSimilar(_ a: Int, _ b: Int, _ threshold: Double) -> Bool {
    let (first, second) = (shapes[a], shapes[b])
    guard first.words >= 5, second.words >= 5 else { return false }
    // Every bit that differs is at least one shingle that only one of them has.
    let bits = signatures[a] ^ signatures[b]
    let different = (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount }
    let all = first.shingles.count + second.shingles.count
    guard Double(all - different) >= threshold * Double(all + different) - 1e-6 else {
      return false
    }
    return NormalisedText.similarity(first.shingles, second.shingles) >= threshold
  }

  /// How alike two texts are, as far as it counts: short ones are the same or not.
  func likeness(_ a: Int, _ b: Int) -> Double {
    if a == b { return 1 }
    guard shapes[a].words >= 5, shapes[b].words >= 5 else { return 0 }
    return NormalisedText.similarity(shapes[a].shingles, shapes[b].shingles)
  }

  /// The shingles that two similar texts must share one of, the rarest of each text.
  fileprivate func prefixes(_ threshold: Double) -> PrefixTable {
    if let known = prefixes.known[threshold] { return known }
    var table = PrefixTable()
    var ranked: [UInt64] = []
    for shape in shapes {
      // A hair less, so that 0.55 × 20 does not become 12 for want of a bit.
      let common = Int((threshold * Double(shape.shingles.count) - 1e-9).rounded(.up))
      ranked.removeAll(keepingCapacity: true)
      for shingle in shape.shingles {
        ranked.append(UInt64(counts[Int(shingle & 0xFFFF)]) << 32 | UInt64(shingle))
      }
      ranked.sort()
      for key in ranked.prefix(shape.shingles.count - max(1, common) + 1) {
        table.shingles.append(UInt32(truncatingIfNeeded: key))
      }
      table.starts.append(Int32(table.shingles.count))
    }
    prefixes.known[threshold] = table
    return table
  }
}

/// Finds, among the texts of the last window, those that are similar enough: exactly, without comparing
/// all pairs.
///
/// Two sets whose Jaccard similarity reaches t share one of their first |A| − ⌈t·|A|⌉ + 1 members in
/// any fixed order, best with the rarest first (prefix filtering; Chaudhuri, Ganti and Kaushik, 2006).
struct SimilarityIndex {
  private let texts: TextShapes
  private let prefixes: TextShapes.PrefixTable
  private let threshold: Double
  /// Seconds.
  private let window: Int64
  /// By shingle, the places of texts in `members`.
  private var postings: [UInt32: [Int32]] = [:]
  /// The texts that were said, and where each of them stands.
  private var members: [Member] = []
  private var places: [Int: Int32] = [:]
  private var round = 0
  /// By the numbers of texts: those that are similar, themselves included; a text that is like no other
  /// is left out.
  private(set) var similar: [Int: [Int]] = [:]

  private struct Member {
    let text: Int
    /// When it was said last.
    var lastTime = Int64.min
    /// The last round that came across it: each looks at it once.
    var seenBy = 0
  }

  init(_ texts: TextShapes, threshold: Double, window: Int64) {
    self.texts = texts
    prefixes = texts.prefixes(threshold)
    self.threshold = threshold
    self.window = window
  }

  /// Takes a text that is said at a time not before all others.
  mutating func add(_ text: Int, at time: Int64) {
    let start = time - window
    let place = place(of: text)
    defer { members[Int(place)].lastTime = time }
    if members[Int(place)].lastTime > start { return }
    round += 1
    var others: [Int] = []
    for shingle in prefixes[text] {
      // Taken out while it is worked on, so that it need not be copied.
      var posting = postings.removeValue(forKey: shingle) ?? []
      // What was said last before the window is let go where one comes by.
      var kept = 0
      for i in posting.indices {
        let other = posting[i]
        guard other != place, members[Int(other)].lastTime > start else { continue }
        posting[kept] = other
        kept += 1
        if members[Int(other)].seenBy != round {
          members[Int(other)].seenBy = round
          others.append(members[Int(other)].text)
        }
      }
      posting.removeSubrange(kept...)
      posting.append(place)
      postings[shingle] = posting
    }
    let known = Set(similar[text] ?? [])
    for other in others.sorted()
    where !known.contains(other) && texts.areSimilar(other, text, threshold) {
      similar[text, default: [text]].append(other)
      similar[other, default: [other]].append(text)
    }
  }

  private mutating func place(of text: Int) -> Int32 {
    if let known = places[text] { return known }
    let place = Int32(members.count)
    members.append(Member(text: text))
    places[text] = place
    return place
  }
}
