import DecorumRules

/// The kind `repeat`: was this said before, or by others? Texts are compared by the Jaccard similarity
/// of their character 5-grams; under five words only equal texts count as the same. A post and the
/// copies before it, less than a window ago, make a cluster; it is told of once, where it is complete.
struct RepeatKind {
  let relations: Relations
  let repetition: RelatedRepeat
  let rule: Int
  let limb: Int
  /// A post that answers for itself, even where its cluster is told of.
  var draft: Int?
  /// Posts that are copies for others, and of which nothing is told: other options hold for them.
  var silent: Set<Int> = []

  private var check: RepeatCheck { repetition.check }

  /// A post that the rule is about, or that can be what is repeated.
  private struct Copy {
    var post: Int
    var text: Int
    var isMember: Bool
    var isCopied: Bool
  }

  private struct Cluster {
    var post: Int
    var copies: [Int]
    var size: Int
  }

  /// Of a draft only its group is judged.
  func judged(_ members: [Relations.Member]) -> RelationResult {
    var doubts: [Int: UnknownReason] = [:]
    var isMember = [Bool](repeating: false, count: relations.posts.count)
    for member in members {
      isMember[member.post] = true
      if let reason = member.reason { doubts[member.post] = reason }
    }
    let texts = relations.shapes(asTemplates: check.same == .template)
    var copied: [Int: Relations.Answer] = [:]
    var usable: [Int] = []
    for i in repetition.of == nil ? members.map(\.post) : relations.timeline {
      guard let text = texts.numbers[i], texts.shapes[text].words >= check.minWords else {
        continue
      }
      if let of = repetition.of {
        let answer = relations.truth(of: of, i)
        if !isMember[i], answer.truth == .no { continue }
        copied[i] = answer
      }
      usable.append(i)
    }
    var undated: Set<Int> = []
    /// The posts of a group as the least, or the most, of what is in doubt has them.
    func copies(_ group: [Int], least: Bool) -> [Copy] {
      group.compactMap { i in
        guard let text = texts.numbers[i] else { return nil }
        if least, undated.contains(i) { return nil }
        let known: Truth = doubts[i] == nil ? .yes : .unknown
        let wanted: Truth = least ? .yes : .unknown
        let counts = isMember[i] && known >= wanted
        let isCopied = repetition.of == nil ? counts : copied[i].map { $0.truth >= wanted } ?? false
        return counts || isCopied
          ? Copy(post: i, text: text, isMember: counts, isCopied: isCopied) : nil
      }
    }
    let column = relations.column(repetition.per)
    var result = RelationResult()
    for group in relations.groups(of: usable, per: repetition.per) where group.count > 1 {
      if let draft, column[group[0]] != column[draft] { continue }
      undated =
        check.window < Relations.day ? Set(relations.postsWithoutTimeOfDay(in: group)) : []
      let sure = clusters(copies(group, least: true), of: texts)
      result.findings += sure.map(finding)
      guard
        !undated.isEmpty
          || group.contains(where: { doubts[$0] != nil || copied[$0]?.truth == .unknown })
      else { continue }
      let told = Set(sure.map(\.post))
      for open in clusters(copies(group, least: false), of: texts) where !told.contains(open.post) {
        let reason = ([open.post] + open.copies).lazy
          .compactMap {
            doubts[$0] ?? copied[$0]?.reason ?? (undated.contains($0) ? .noTimeOfDay : nil)
          }.first
        if let reason { result.unknown.append(.init(rule: rule, post: open.post, reason: reason)) }
      }
    }
    return result
  }

  private func clusters(_ group: [Copy], of texts: TextShapes) -> [Cluster] {
    var index = SimilarityIndex(texts, threshold: check.threshold, window: check.window)
    let values = repetition.distinct.map { relations.column([$0]) }
    var histories: [Int: TextHistory] = [:]
    var clusters: [Cluster] = []
    for copy in group {
      let start = relations.time(copy.post) - check.window
      index.add(copy.text, at: relations.time(copy.post))
      let alike = index.similar[copy.text] ?? []
      let value = values.map { $0[copy.post] }
      if copy.isMember, !silent.contains(copy.post) {
        let size = size(alike.compactMap { histories[$0] }, after: start, value)
        if size >= check.atLeast {
          // A cluster is told of once; its later copies belong to it.
          let isTold = copy.post != draft && alike.contains { histories[$0]?.told ?? .min > start }
          if !isTold {
            let copies = alike.flatMap { histories[$0]?.posts(after: start, relations) ?? [] }
              .sorted { relations.moment($0) < relations.moment($1) }
            clusters.append(Cluster(post: copy.post, copies: copies, size: size))
          }
          if copy.isCopied {
            histories[copy.text, default: TextHistory()].told = relations.time(copy.post)
          }
        }
      }
      if copy.isCopied {
        histories[copy.text, default: TextHistory()].add(
          copy.post, at: relations.time(copy.post), value)
      }
    }
    return clusters
  }

  /// Copies within the window and the post itself; or their different values.
  private func size(_ alike: [TextHistory], after start: Int64, _ value: Int32?) -> Int {
    guard let value else {
      return 1 + alike.reduce(0) { $0 + $1.count(after: start, relations) }
    }
    var values: Set<Int32> = value >= 0 ? [value] : []
    for history in alike {
      for (value, last) in history.lastByValue where last > start { values.insert(value) }
    }
    return values.count
  }

  private func finding(_ cluster: Cluster) -> PendingFinding {
    var finding = PendingFinding(
      rule: rule, limb: limb, post: cluster.post, related: cluster.copies)
    finding.values = [
      "count": "\(cluster.size)", "copies": "\(cluster.copies.count)",
      "window": Elapsed.words(check.window), "min": "\(check.atLeast)",
      "first": cluster.copies.first.map { relations.clock($0) } ?? "",
    ]
    if let first = cluster.copies.first {
      finding.values["gap"] = Elapsed.words(relations.time(cluster.post) - relations.time(first))
    }
    finding.wayOut = WayOut(drops: [cluster.post])
    return finding
  }
}

/// When one text was said.
private struct TextHistory {
  private var posts: [Int] = []
  /// The last time, by what is to be distinct.
  private(set) var lastByValue: [Int32: Int64] = [:]
  /// The last time that it was part of a cluster which is told of.
  var told = Int64.min

  mutating func add(_ post: Int, at time: Int64, _ value: Int32?) {
    posts.append(post)
    if let value, value >= 0 { lastByValue[value] = time }
  }

  func posts(after start: Int64, _ relations: Relations) -> ArraySlice<Int> {
    posts[posts.partition { relations.time($0) > start }...]
  }

  func count(after start: Int64, _ relations: Relations) -> Int {
    posts(after: start, relations).count
  }
}

extension Relations {
  func shapes(asTemplates: Bool) -> TextShapes {
    if let known = memo.shapes[asTemplates] { return known }
    let shapes = TextShapes(posts) { asTemplates ? $0.template : $0.text }
    memo.shapes[asTemplates] = shapes
    return shapes
  }
}
