package import DecorumBase
package import DecorumPosts
import DecorumRules
import DecorumTime

/// The suppressions of a run: which posts carry them, which of them hold, what they took, and which
/// were of no use. Findings of other rules and other posts never come near it.
package struct SuppressionLedger: Sendable {
  /// One suppression, on however many posts it is: an entry of an ignore file may speak of several, and
  /// a record is several posts where the command line names several platforms.
  struct Entry: Sendable {
    var written: WrittenSuppression
    var standing: Standing
    var isFromFile = false
    /// The posts that carry it, in the order of reading.
    var posts: [PostReference] = []
    /// Whether one of them was checked, and not only known from a history.
    var isChecked = false
    /// A rule of its kind spoke of one of its posts.
    var isUsed = false
    /// A rule of its kind could not judge one of them.
    var isOpen = false
    /// Checked posts of which nothing was said.
    var quiet: [Int] = []
  }

  enum Standing: Sendable {
    case holds(SuppressionTarget)
    case expired(SuppressionTarget)
    /// It holds for nothing, and the finding says why.
    case wrong(Diagnostic)

    var target: SuppressionTarget? {
      switch self {
      case .holds(let target), .expired(let target): target
      case .wrong: nil
      }
    }
  }

  let terms: SuppressionTerms
  private let ignored: IgnoreTable
  var entries: [Entry] = []
  private var byPlace: [Span: Int] = [:]
  /// Entries by the number of the post that carries them.
  private var carried: [Int: [Int]] = [:]
  private var origins: [Int: PostOrigin] = [:]
  private var history: Set<Int> = []
  private var meanings: [String: SuppressionMeaning] = [:]
  /// Rules that look at many posts and could not judge some of them. Which post carries the doubt is
  /// chance, and so nobody can say that they have nothing against another.
  var openRules: Set<RuleID> = []
  private(set) var taken: [(post: Int, finding: Diagnostic, entry: Int)] = []

  package init(_ terms: SuppressionTerms) {
    self.terms = terms
    ignored = IgnoreTable(terms.ignored)
    for entry in terms.ignored {
      let number = add(entry.written)
      entries[number].isFromFile = true
      entries[number].isChecked = true
    }
  }

  // MARK: Reading

  /// Notes the suppressions of a post as it is read.
  /// - Parameter number: the post's number in the run.
  package mutating func add(_ post: Post, number: Int, place: PostPlace) {
    let spoken = ignored.entries(for: post, named: place.identity.id)
    guard !post.suppressions.isEmpty || !spoken.isEmpty else { return }
    let reference = PostReference(post, identity: place.identity)
    let numbers = post.suppressions.map { add($0, carriedBy: reference) } + spoken
    for entry in numbers {
      entries[entry].posts.append(reference)
      if !place.isHistory { entries[entry].isChecked = true }
    }
    carried[number] = numbers
    origins[number] = place.origin
    if place.isHistory { history.insert(number) }
  }

  /// - Returns: the number of the entry.
  private mutating func add(
    _ written: WrittenSuppression, carriedBy post: PostReference? = nil
  ) -> Int {
    // Entries of a file that name several posts or rules stand in one place and are several.
    if post != nil, let known = byPlace[written.place] { return known }
    entries.append(Entry(written: written, standing: standing(of: written, carriedBy: post)))
    if post != nil { byPlace[written.place] = entries.count - 1 }
    return entries.count - 1
  }

  /// A copy that was read elsewhere is the same post: what was written there holds for it.
  package mutating func move(from copy: Int, to post: Int) {
    guard let numbers = carried.removeValue(forKey: copy) else { return }
    let known = carried[post] ?? []
    carried[post] = known + numbers.filter { !known.contains($0) }
    if origins[post] == nil { origins[post] = origins[copy] }
    // Which of the two stands is chosen so that a checked one goes before a known one.
    history.remove(copy)
  }

  // MARK: Weighing

  private mutating func standing(
    of written: WrittenSuppression, carriedBy post: PostReference?
  ) -> Standing {
    let weighing = SuppressionWeighing(terms: terms, post: post)
    return weighing.standing(of: written) { name in
      if let known = meanings[name] { return known }
      let meaning = terms.meaning(name)
      meanings[name] = meaning
      return meaning
    }
  }

  // MARK: Findings

  /// The posts that carry something, in the order of the input.
  var posts: [Int] { carried.keys.sorted() }

  /// Notes what was said of a post, before any of it is taken.
  mutating func note(found: Set<RuleID>, unknown: Set<RuleID>, on post: Int) {
    for number in carried[post] ?? [] {
      guard case .holds(let target) = entries[number].standing else { continue }
      if found.contains(where: target.covers) {
        entries[number].isUsed = true
      } else if unknown.contains(where: target.covers) {
        entries[number].isOpen = true
      } else if !history.contains(post) {
        entries[number].quiet.append(post)
      }
    }
  }

  /// Takes a finding if a suppression of its rule holds for its post.
  mutating func takes(_ finding: Diagnostic, on post: Int) -> Bool {
    let number = (carried[post] ?? []).first { number in
      if case .holds(let target) = entries[number].standing {
        target.covers(finding.rule)
      } else {
        false
      }
    }
    guard let number else { return false }
    taken.append((post, finding, number))
    return true
  }

  /// Posts with a suppression that took nothing, and where they were read.
  package var quietPosts: [Int: PostOrigin] {
    let posts = Set(entries.filter { !$0.isUsed && !$0.isOpen }.flatMap(\.quiet))
    return origins.filter { posts.contains($0.key) }
  }

  /// What was taken, in the order of all output.
  package var suppressed: [SuppressedFinding] {
    taken.sorted { Diagnostic.precedes($0.finding, $1.finding) }.map {
      SuppressedFinding(finding: $0.finding, by: summary(of: entries[$0.entry]))
    }
  }

  /// What was taken from a post of one rule.
  package func suppressed(_ rule: RuleID, on post: Int) -> SuppressedFinding? {
    taken.first { $0.post == post && $0.finding.rule == rule }.map {
      SuppressedFinding(finding: $0.finding, by: summary(of: entries[$0.entry]))
    }
  }

  func summary(of entry: Entry) -> SuppressionSummary {
    let written = entry.written
    return SuppressionSummary(
      rule: written.rule?.string ?? "", place: Label(written.place, post: carrier(of: entry)),
      reason: written.reason?.string, owner: written.owner?.string, since: written.since?.string,
      until: written.until?.string)
  }

  /// The post in whose record it stands; nil for entries of an ignore file.
  func carrier(of entry: Entry) -> PostReference? { entry.isFromFile ? nil : entry.posts.first }
}
