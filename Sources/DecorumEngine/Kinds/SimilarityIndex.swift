import DecorumText

/// Texts as comparisons see them, equal ones under one number.
struct TextShapes {
  /// By post; nil where there is nothing to compare.
  private(set) var numbers: [Int?]
  /// By number.
  private(set) var shapes: [PostFacts.Shape] = []
  /// How often a shingle occurs, in a table that lets a few of them share a place.
  private var counts = [UInt32](repeating: 0, count: 1 << 16)

  init(_ posts: [PostFacts], _ shape: (PostFacts) -> PostFacts.Shape?) {
    var known: [PostFacts.Shape: Int] = [:]
    numbers = []
    numbers.reserveCapacity(posts.count)
    for post in posts {
      guard let shape = shape(post), shape.words > 0 else {
        numbers.append(nil)
        continue
      }
      if let number = known[shape] {
        numbers.append(number)
      } else {
        known[shape] = shapes.count
        numbers.append(shapes.count)
        shapes.append(shape)
        for shingle in shape.shingles { counts[Int(shingle & 0xFFFF)] += 1 }
      }
    }
  }

  /// The shingles that two similar texts must share one of, the rarest of the text.
  fileprivate func prefix(of number: Int, _ threshold: Double) -> [UInt32] {
    let shingles = shapes[number].shingles
    // A hair less, so that 0.55 × 20 does not become 12 for want of a bit.
    let common = Int((threshold * Double(shingles.count) - 1e-9).rounded(.up))
    let ranked = shingles.sorted {
      (counts[Int($0 & 0xFFFF)], $0) < (counts[Int($1 & 0xFFFF)], $1)
    }
    return Array(ranked.prefix(shingles.count - max(1, common) + 1))
  }
}

/// Finds, among texts seen so far, those that are similar enough: exactly, without comparing all pairs.
///
/// Two sets whose Jaccard similarity reaches t share one of their first |A| − ⌈t·|A|⌉ + 1 members in
/// any fixed order, best with the rarest first (prefix filtering; Chaudhuri, Ganti and Kaushik, 2006).
struct SimilarityIndex {
  private let threshold: Double
  private let texts: TextShapes
  private var postings: [UInt32: [Int]] = [:]
  /// By the numbers of texts: those that are similar, themselves included.
  private(set) var similar: [Int: [Int]] = [:]

  init(_ texts: TextShapes, threshold: Double) {
    self.texts = texts
    self.threshold = threshold
  }

  mutating func add(_ text: Int) {
    if similar[text] != nil { return }
    var others: Set<Int> = []
    for shingle in texts.prefix(of: text, threshold) {
      others.formUnion(postings[shingle] ?? [])
      postings[shingle, default: []].append(text)
    }
    similar[text] = [text]
    for other in others.sorted() where isSame(texts.shapes[other], texts.shapes[text]) {
      similar[text]?.append(other)
      similar[other]?.append(text)
    }
  }

  /// Short texts are the same only where they are equal, and equal ones have one number.
  private func isSame(_ a: PostFacts.Shape, _ b: PostFacts.Shape) -> Bool {
    let (fewer, more) = (
      min(a.shingles.count, b.shingles.count), max(a.shingles.count, b.shingles.count)
    )
    return a.words >= 5 && b.words >= 5
      && Double(fewer) / Double(more) >= threshold
      && NormalisedText.similarity(a.shingles, b.shingles) >= threshold
  }
}
