import DecorumText

/// Texts as comparisons see them, equal ones under one number.
struct TextShapes {
  /// By post; nil where there is nothing to compare.
  private(set) var numbers: PostLinks
  /// By number.
  private(set) var shapes: [PostFacts.Shape] = []
  /// By number: a bit for each shingle, several shingles to a bit.
  private var signatures: [Signature] = []
  /// How often shingles occur, in a table that lets some of them share a place.
  private var counts: [UInt16]
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

  /// - Parameter some: the posts to be compared; nil = all.
  init(_ posts: FactList, asTemplates: Bool, only some: [Int]? = nil) {
    let some = some ?? Array(posts.indices)
    var known: [PostFacts.Shape: Int] = [:]
    // To grow it would hash all texts again; few posts have templates.
    if !asTemplates { known.reserveCapacity(some.count) }
    numbers = PostLinks(count: posts.count)
    for i in some {
      let shape = asTemplates ? posts[i].template : posts[i].text
      guard let shape, shape.words > 0 else { continue }
      if let number = known[shape] {
        numbers[i] = number
      } else {
        known[shape] = shapes.count
        numbers[i] = shapes.count
        shapes.append(shape)
        signatures.append(TextShapes.signature(of: shape))
      }
    }
    counts = TextShapes.counts(shapes)
  }

  private static func counts(_ shapes: [PostFacts.Shape]) -> [UInt16] {
    let all = shapes.indices.reduce(0) { $0 + shapes[$1].shingles.count }
    // Any order would do. Of many texts some tell as well as all what is rare, and from a table that
    // stays at hand.
    let step = max(1, all >> 22)
    // Where more of them share a place than differ in what they count, the rarest are not known; a draft
    // has some tens of shingles, and a table to be filled with zeros costs it more than they do.
    var places = all < 1 << 10 ? 1 << 10 : 1 << 16
    while places < all / 8, places < 1 << 21 { places <<= 1 }
    var table = [UInt16](repeating: 0, count: places)
    var counts = table.mutableSpan
    for i in stride(from: 0, to: shapes.count, by: step) {
      let shingles = shapes[i].shingles
      let span = shingles.span
      for j in span.indices {
        let place = Int(span[j]) & (places &- 1)
        if counts[place] < .max { counts[place] &+= 1 }
      }
    }
    return table
  }

  typealias Signature = SIMD4<UInt64>

  static func signature(of shape: PostFacts.Shape) -> Signature {
    var words = InlineArray<4, UInt64>(repeating: 0)
    let shingles = shape.shingles.span
    for i in shingles.indices {
      words[Int(shingles[i] >> 16 & 3)] |= 1 &<< UInt64(shingles[i] >> 18 & 63)
    }
    return Signature(words[0], words[1], words[2], words[3])
  }

  /// Short texts are the same only where they are equal, and equal ones have one number.
  fileprivate func areSimilar(_ a: Int, _ b: Int, _ threshold: Double) -> Bool {
    TextShapes.areSimilar(
      (shapes[a], signatures[a]), (shapes[b], signatures[b]), threshold)
  }

  /// Whether another text is similar to one of these.
  func isSimilar(
    _ other: (shape: PostFacts.Shape, signature: Signature), to number: Int, _ threshold: Double
  ) -> Bool {
    TextShapes.areSimilar(other, (shapes[number], signatures[number]), threshold)
  }

  static func areSimilar(
    _ a: (shape: PostFacts.Shape, signature: Signature),
    _ b: (shape: PostFacts.Shape, signature: Signature), _ threshold: Double
  ) -> Bool {
    let (first, second) = (a.shape, b.shape)
    guard first.words >= 5, second.words >= 5 else { return false }
    // Every bit that differs is at least one shingle that only one of them has.
    let bits = a.signature ^ b.signature
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
    var ranks: [UInt8] = []
    for i in shapes.indices {
      appendPrefix(of: shapes[i], threshold, to: &table.shingles, &ranks)
      table.starts.append(Int32(table.shingles.count))
    }
    prefixes.known[threshold] = table
    return table
  }

  /// The same of a text that need not be among these: the order is theirs.
  func prefix(of shape: PostFacts.Shape, _ threshold: Double) -> [UInt32] {
    var prefix: [UInt32] = []
    var ranks: [UInt8] = []
    appendPrefix(of: shape, threshold, to: &prefix, &ranks)
    return prefix
  }

  /// The first shingles of a text by their rank, those of one rank in ascending order.
  /// - Parameter ranks: room to work in.
  private func appendPrefix(
    of shape: PostFacts.Shape, _ threshold: Double, to prefix: inout [UInt32],
    _ ranks: inout [UInt8]
  ) {
    let shingles = shape.shingles.span
    if ranks.count < shingles.count { ranks = Array(repeating: 0, count: shingles.count * 2) }
    var ranks = ranks.mutableSpan
    var ofRank = InlineArray<52, Int>(repeating: 0)
    let counts = counts.span
    for i in shingles.indices {
      let rank = TextShapes.rank(ofCount: counts[Int(shingles[i]) & (counts.count &- 1)])
      ranks[i] = rank
      ofRank[Int(rank)] &+= 1
    }
    // All of the ranks before the last one that is needed, and of that one as many as are left.
    var rest = TextShapes.prefixLength(of: shape, threshold)
    var last = 0
    while last < ofRank.count - 1, ofRank[last] < rest {
      rest -= ofRank[last]
      last += 1
    }
    for i in shingles.indices {
      if Int(ranks[i]) == last, rest > 0 { rest -= 1 } else if Int(ranks[i]) >= last { continue }
      prefix.append(shingles[i])
    }
  }

  /// The rarer, the lower: what is rare exactly, what is common by powers of two; 51 at most.
  private static func rank(ofCount count: UInt16) -> UInt8 {
    count < 40 ? UInt8(count) : UInt8(35 + 16 - count.leadingZeroBitCount)
  }

  private static func prefixLength(of shape: PostFacts.Shape, _ threshold: Double) -> Int {
    // A hair less, so that 0.55 × 20 does not become 12 for want of a bit.
    let common = Int((threshold * Double(shape.shingles.count) - 1e-9).rounded(.up))
    return shape.shingles.count - max(1, common) + 1
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
  private var postings = Postings()
  /// The texts that were said, one again where it is said again after a window, and where each of them
  /// stands last.
  private var members: [Member] = []
  private var places: [Int: Int32] = [:]
  /// By the numbers of texts: those that are similar, themselves included; a text that is like no other
  /// is left out.
  private(set) var similar: [Int: [Int]] = [:]

  private struct Member {
    let text: Int
    /// When it was said last.
    var lastTime: Int64
    /// The last member that came across it: each looks at it once.
    var seenBy: Int32 = -1
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
    if let known = places[text], members[Int(known)].lastTime > start {
      members[Int(known)].lastTime = time
      return
    }
    let place = Int32(members.count)
    members.append(Member(text: text, lastTime: time))
    places[text] = place
    if postings.isCrowded { postings.keep { members[Int($0)].lastTime > start } }
    var others: [Int] = []
    for shingle in prefixes[text] {
      postings.forEach(of: shingle) { other in
        guard members[Int(other)].seenBy != place, members[Int(other)].lastTime > start else {
          return
        }
        members[Int(other)].seenBy = place
        others.append(members[Int(other)].text)
      }
    }
    for shingle in prefixes[text] { postings.add(place, to: shingle) }
    if others.isEmpty { return }
    let known = Set(similar[text] ?? [])
    for other in others.sorted()
    where !known.contains(other) && texts.areSimilar(other, text, threshold) {
      similar[text, default: [text]].append(other)
      similar[other, default: [other]].append(text)
    }
  }
}
