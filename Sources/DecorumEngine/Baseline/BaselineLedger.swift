package import DecorumBase

/// Holds findings against entries that knew them before. Each entry stands for as many findings as it
/// counts and no more; what is worse than its entry is new.
///
/// A finding on several posts is known where an entry of its rule has all of them, so that one post
/// less, or another order, is nothing new, and one post more is.
package struct BaselineLedger: Sendable {
  package let entries: [BaselineEntry]
  /// How many findings each entry may still take.
  package private(set) var left: [Int]
  private var byKey: [FindingKey: [Int]] = [:]
  private var byPost: [Place: [Int]] = [:]
  /// Entries of which something is still there, and be it worse.
  private var standing: Set<Int> = []

  private struct Place: Hashable {
    var rule: RuleID
    var post: String
  }

  package init(_ entries: [BaselineEntry]) {
    self.entries = entries
    left = entries.map(\.count)
    for (number, entry) in entries.enumerated() {
      byKey[entry.key, default: []].append(number)
      guard entry.key.posts.count > 1 else { continue }
      for post in entry.key.posts {
        byPost[Place(rule: entry.key.rule, post: post), default: []].append(number)
      }
    }
  }

  /// - Returns: for each finding the number of the entry that knew it; nil for a new one.
  package mutating func take(_ findings: [Diagnostic], in sources: any SourceAccess) -> [Int?] {
    let keys = findings.map { FindingKey($0, in: sources) }
    var known: [Int?] = keys.indices.map { i in
      keys[i].flatMap { key in take(findings[i], among: byKey[key] ?? []) }
    }
    // Whole windows before parts of them, each in the smallest that has it.
    let open = keys.indices.filter { known[$0] == nil && (keys[$0]?.posts.count ?? 0) > 1 }
      .sorted { (keys[$1]!.posts.count, $0) < (keys[$0]!.posts.count, $1) }
    for i in open {
      guard let key = keys[i], let first = key.posts.first else { continue }
      let posts = Set(key.posts)
      let wider = (byPost[Place(rule: key.rule, post: first)] ?? [])
        .filter { posts.isSubset(of: entries[$0].key.posts) }
        .sorted { (entries[$0].key.posts.count, $0) < (entries[$1].key.posts.count, $1) }
      known[i] = take(findings[i], among: wider)
    }
    for i in keys.indices where known[i] == nil { noteWorse(keys[i]) }
    return known
  }

  private mutating func take(_ finding: Diagnostic, among numbers: [Int]) -> Int? {
    let number = numbers.first { number in
      left[number] > 0 && finding.weight <= entries[number].weight
        && entries[number].severity.map { finding.severity <= $0 } ?? true
    }
    if let number { left[number] -= 1 }
    return number
  }

  /// What is worse than before has not gone.
  private mutating func noteWorse(_ key: FindingKey?) {
    guard let key else { return }
    standing.formUnion(byKey[key] ?? [])
    let posts = Set(key.posts)
    for post in key.posts {
      for number in byPost[Place(rule: key.rule, post: post)] ?? []
      where posts.isSuperset(of: entries[number].key.posts) { standing.insert(number) }
    }
  }

  /// How many findings of an entry are no longer there.
  package func gone(of number: Int) -> Int { standing.contains(number) ? 0 : left[number] }
}
