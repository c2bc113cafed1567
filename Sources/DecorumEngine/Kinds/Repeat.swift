import DecorumRules
import DecorumText

/// The kind `repeat`: was this said before, or by others? Texts are compared by the Jaccard similarity
/// of their character 5-grams; under five words only equal texts count as the same.
struct RepeatKind {
  let relations: Relations
  let repetition: RelatedRepeat
  let rule: Int
  let limb: Int

  private var check: RepeatCheck { repetition.check }

  func judged(_ members: [Relations.Member]) -> RelationResult {
    var result = RelationResult()
    let known = Dictionary(uniqueKeysWithValues: members.map { ($0.post, $0) })
    // Copies that the rule is not about can still be what is repeated.
    let others = repetition.of.map { of in
      relations.timeline.filter { known[$0] != nil || relations.truth(of: of, $0).truth == .yes }
    }
    let usable = (others ?? members.map(\.post)).filter {
      shape($0).map { $0.words >= check.minWords && $0.words > 0 } ?? false
    }
    for group in relations.groups(of: usable, per: repetition.per) {
      judge(group, known, into: &result)
    }
    return result
  }

  private func shape(_ i: Int) -> PostFacts.Shape? {
    check.same == .text ? relations.posts[i].text : relations.posts[i].template
  }

  private func judge(
    _ group: [Int], _ known: [Int: Relations.Member], into result: inout RelationResult
  ) {
    var index = SimilarityIndex(threshold: check.threshold)
    var told: Set<Int> = []
    for i in group {
      guard let shape = shape(i) else { continue }
      let copies = index.similar(to: shape).filter { j in
        relations.time(i) - relations.time(j) < check.window && isCopy(j, known)
      }
      index.add(shape, i)
      guard let member = known[i] else { continue }
      var people = Set<String>()
      if let distinct = repetition.distinct {
        for post in copies + [i] {
          if let value = relations.value(of: distinct, post) { people.insert(value) }
        }
      }
      let size = repetition.distinct == nil ? copies.count + 1 : people.count
      guard size >= check.atLeast else { continue }
      // A cluster is told of once; its later copies belong to it.
      if copies.contains(where: told.contains) {
        told.insert(i)
        continue
      }
      if let reason = member.reason {
        result.unknown.append(.init(rule: rule, post: i, reason: reason))
        continue
      }
      told.insert(i)
      result.findings.append(finding(on: i, copies: copies, size: size))
    }
  }

  private func isCopy(_ j: Int, _ known: [Int: Relations.Member]) -> Bool {
    guard let of = repetition.of else { return known[j] != nil }
    return relations.truth(of: of, j).truth == .yes
  }

  private func finding(on i: Int, copies: [Int], size: Int) -> PendingFinding {
    var finding = PendingFinding(rule: rule, limb: limb, post: i, related: copies)
    finding.values = [
      "count": "\(size)", "copies": "\(copies.count)", "window": Elapsed.words(check.window),
      "min": "\(check.atLeast)",
      "first": copies.first.map { relations.clock($0) } ?? "",
    ]
    if let first = copies.first {
      finding.values["gap"] = Elapsed.words(relations.time(i) - relations.time(first))
    }
    finding.wayOut = WayOut(drops: [i])
    return finding
  }
}

/// Finds, among texts seen so far, those that are similar enough: exactly, without comparing all pairs.
///
/// Two sets whose Jaccard similarity reaches t share one of their first |A| − ⌈t·|A|⌉ + 1 members in
/// any fixed order (prefix filtering; Chaudhuri, Ganti and Kaushik, 2006). Shingles are hashes, so
/// their numeric order is as good as a random one.
struct SimilarityIndex {
  private let threshold: Double
  private var postings: [UInt32: [Int]] = [:]
  private var entries: [(shape: PostFacts.Shape, post: Int)] = []

  init(threshold: Double) { self.threshold = threshold }

  /// In the order in which they were added.
  func similar(to shape: PostFacts.Shape) -> [Int] {
    var seen: Set<Int> = []
    for shingle in shape.shingles.prefix(prefix(of: shape)) {
      for entry in postings[shingle] ?? [] { seen.insert(entry) }
    }
    return seen.sorted().filter { isSame(entries[$0].shape, shape) }.map { entries[$0].post }
  }

  mutating func add(_ shape: PostFacts.Shape, _ post: Int) {
    for shingle in shape.shingles.prefix(prefix(of: shape)) {
      postings[shingle, default: []].append(entries.count)
    }
    entries.append((shape, post))
  }

  private func isSame(_ a: PostFacts.Shape, _ b: PostFacts.Shape) -> Bool {
    if a.words < 5 || b.words < 5 { return a.shingles == b.shingles }
    return NormalisedText.similarity(a.shingles, b.shingles) >= threshold
  }

  private func prefix(of shape: PostFacts.Shape) -> Int {
    let count = shape.shingles.count
    return count - Int((threshold * Double(count)).rounded(.up)) + 1
  }
}
