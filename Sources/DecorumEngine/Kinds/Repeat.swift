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
  struct Copy {
    let post: Int
    let text: Int
    /// Whether the rule is about it, and whether it can be what is repeated.
    var member: Truth
    var copied: Truth
    /// Why that is not sure.
    var reason: UnknownReason?
  }

  private struct Cluster {
    var post: Int
    var copies: [Int]
    var size: Int
  }

  /// Of a draft only its group is judged.
  func judged(_ members: [Relations.Member]) -> RelationResult {
    var copies = copies(members)
    let texts = relations.shapes(asTemplates: check.same == .template)
    let column = relations.column(repetition.per)
    let posts = relations.subjects.filter { copies[$0] != nil }
    var result = RelationResult()
    for group in relations.groups(of: posts, per: repetition.per) where group.count > 1 {
      if let draft, column[group[0]] != column[draft] { continue }
      if !isEnough(group) { continue }
      doubtDates(in: group, &copies)
      let sure = clusters(group, copies, counting: .yes, of: texts)
      result.findings += sure.map(finding)
      guard group.contains(where: { copies[$0]?.reason != nil }) else { continue }
      let told = Set(sure.map(\.post))
      for open in clusters(group, copies, counting: .unknown, of: texts)
      where !told.contains(open.post) {
        let reason = ([open.post] + open.copies).lazy.compactMap { copies[$0]?.reason }.first
        if let reason { result.unknown.append(.init(rule: rule, post: open.post, reason: reason)) }
      }
    }
    return result
  }

  /// False where a cluster of all these posts would be too small to be told of.
  private func isEnough(_ group: [Int]) -> Bool {
    guard let key = repetition.distinct else { return group.count >= check.atLeast }
    let column = relations.column([key])
    var values: Set<Int32> = []
    for post in group where column[post] >= 0 {
      if values.insert(column[post]).inserted, values.count >= check.atLeast { return true }
    }
    return values.count >= check.atLeast
  }

  /// By post; nil for those that are neither, and those whose texts are too short to compare.
  func copies(_ members: [Relations.Member]) -> [Copy?] {
    let texts = relations.shapes(asTemplates: check.same == .template)
    var copies = [Copy?](repeating: nil, count: relations.posts.count)
    func note(_ i: Int, member: Truth, copied: Truth, _ reason: UnknownReason?) {
      guard let text = texts.numbers[i], texts.shapes[text].words >= check.minWords else { return }
      copies[i] = Copy(post: i, text: text, member: member, copied: copied, reason: reason)
    }
    for member in members {
      let known: Truth = member.reason == nil ? .yes : .unknown
      note(member.post, member: known, copied: known, member.reason)
    }
    guard let of = repetition.of else { return copies }
    for i in relations.subjects {
      let answer = relations.truth(of: of, i)
      if copies[i] == nil, answer.truth == .no { continue }
      note(
        i, member: copies[i]?.member ?? .no, copied: answer.truth,
        copies[i]?.reason ?? answer.reason)
    }
    return copies
  }

  /// Where the window is shorter than a day, nobody knows whether posts without a time of day lie in it.
  func doubtDates(in group: [Int], _ copies: inout [Copy?]) {
    guard check.window < Relations.day else { return }
    for i in relations.postsWithoutTimeOfDay(in: group) {
      guard var copy = copies[i] else { continue }
      copy.member = min(copy.member, .unknown)
      copy.copied = min(copy.copied, .unknown)
      copy.reason = copy.reason ?? .noTimeOfDay
      copies[i] = copy
    }
  }

  /// - Parameter least: what a post must be to count: surely there, or perhaps.
  private func clusters(
    _ group: [Int], _ copies: [Copy?], counting least: Truth, of texts: TextShapes
  ) -> [Cluster] {
    var index = SimilarityIndex(texts, threshold: check.threshold, window: check.window)
    let values = repetition.distinct.map { relations.column([$0]) }
    var histories: [Int: TextHistory] = [:]
    var clusters: [Cluster] = []
    // Most texts are said once and are like no other: nothing is remembered of them.
    let said = group.lazy.compactMap { copies[$0] }.filter { max($0.member, $0.copied) >= least }
    var once: Set<Int> = []
    var again: Set<Int> = []
    for copy in said {
      index.add(copy.text, at: relations.time(copy.post))
      if !once.insert(copy.text).inserted { again.insert(copy.text) }
    }
    if again.isEmpty, index.similar.isEmpty, check.atLeast > 1 { return [] }
    for copy in said
    where check.atLeast < 2 || again.contains(copy.text) || index.similar[copy.text] != nil {
      let start = relations.time(copy.post) - check.window
      let alike = index.similar[copy.text] ?? [copy.text]
      let value = values.map { $0[copy.post] }
      if copy.member >= least, !silent.contains(copy.post) {
        let size = size(alike.compactMap { histories[$0] }, after: start, value)
        if size >= check.atLeast {
          // A cluster is told of once; its later copies belong to it.
          let isTold = copy.post != draft && alike.contains { histories[$0]?.told ?? .min > start }
          if !isTold {
            let copies = alike.flatMap { histories[$0]?.posts(after: start, relations) ?? [] }
              .sorted { relations.moment($0) < relations.moment($1) }
            clusters.append(Cluster(post: copy.post, copies: copies, size: size))
          }
          if copy.copied >= least {
            histories[copy.text, default: TextHistory()].told = relations.time(copy.post)
          }
        }
      }
      if copy.copied >= least {
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

/// The texts of some posts as they are compared, and as templates.
final class ComparedTexts {
  fileprivate var (plain, templates): (TextShapes?, TextShapes?)
}

extension Relations {
  func shapes(asTemplates: Bool) -> TextShapes {
    if let known = asTemplates ? texts.templates : texts.plain { return known }
    let shapes = TextShapes(
      posts, asTemplates: asTemplates, only: isNarrowed ? subjects : nil)
    if asTemplates { texts.templates = shapes } else { texts.plain = shapes }
    return shapes
  }
}
