import DecorumBase
import DecorumRules

/// Which posts a window counted, against which limit, and what is missing to fire.
struct FrequencyTrace {
  let neighbours: Neighbours
  let frequency: RelatedFrequency
  let members: [Relations.Member]

  private var relations: Relations { neighbours.relations }
  private var post: Int { neighbours.post }
  private var check: FrequencyCheck { frequency.check }

  func explain(_ tracer: inout ConditionTracer, _ node: inout TraceNode) {
    let kind = FrequencyKind(
      relations: relations, frequency: frequency, rule: 0, limb: 0, draft: neighbours.draft)
    let (counted, doubts) = kind.counted(members)
    if let of = check.of, let related = frequency.of {
      var sort = neighbours.trace(of, related, &tracer)
      sort.part = .decides
      var part = TraceNode(words: "of", answer: sort.answer, children: [sort])
      // Where the post is of the sort, the number of posts decides.
      part.part = node.answer == .no && sort.answer == .yes ? .asked : .decides
      node.children.append(part)
    }
    guard counted.contains(post) else {
      node.notes.append(TraceNote("the post is not of the sort that is counted"))
      return
    }
    guard let group = neighbours.group(of: counted, per: frequency.per, &node),
      let i = group.firstIndex(of: post)
    else { return }
    if let least = check.gapBelow {
      gap(i, in: group, least, &node)
    } else {
      window(i, in: group, kind, &node)
    }
    neighbours.leftOut(
      of: frequency.per, counted: Set(counted),
      from: check.window.map { relations.time(post) - $0 }, doubts, &node)
  }

  private func gap(_ i: Int, in group: [Int], _ least: Int64, _ node: inout TraceNode) {
    guard i > 0 else {
      node.notes.append(TraceNote("no post of the group comes before it"))
      return
    }
    let gap = relations.time(post) - relations.time(group[i - 1])
    node.notes.append(
      TraceNote(
        "\(Elapsed.words(gap)) after the post before; less than \(Elapsed.words(least)) is too close",
        at: neighbours.place(group[i - 1])))
  }

  private func window(
    _ i: Int, in group: [Int], _ kind: FrequencyKind, _ node: inout TraceNode
  ) {
    let limit = check.above ?? 0
    if check.endsNow, let last = kind.places(in: group).first, last != i {
      node.notes.append(
        TraceNote(
          "only the last post before now counts its window", at: neighbours.place(group[last])))
    }
    let bound = kind.bound(of: post, .for)
    let start = min(i, group.partition { relations.moment($0) > bound })
    let window = Array(group[start...i])
    var size = window.count
    var what = size == 1 ? "post" : "posts"
    if let key = frequency.distinct {
      size = Set(window.map { relations.column([key])[$0] }.filter { $0 >= 0 }).count
      what = size == 1 ? "value" : "different values"
    }
    node.notes.append(
      TraceNote(
        "in the window: \(size) \(what), and more than \(limit) are needed" + missing(size, limit)))
    if let seconds = check.window {
      let end = check.endsNow ? relations.now : relations.time(post)
      node.notes.append(
        TraceNote(
          "the window: after \(relations.clock(at: end - seconds, like: post)), "
            + "up to \(relations.clock(at: end, like: post))"))
    }
    if frequency.since != nil, bound != .ever, bound.row != .max {
      node.notes.append(
        TraceNote("the count starts anew after this post", at: neighbours.place(bound.row)))
    }
    if size > limit, node.answer == .no {
      let isExcused = frequency.unless != nil
      node.notes.append(
        TraceNote(
          isExcused
            ? "something in the window makes up for it (unless), or the run was told of earlier"
            : "the run of posts was told of on its first one"))
    }
    if let list = neighbours.list(window, "counted") { node.children.append(list) }
    let later = group[(i + 1)...].count
    if later > 0 {
      let posts = later == 1 ? "1 later post is" : "\(later) later posts are"
      node.notes.append(TraceNote("\(posts) not in its window"))
    }
  }

  private func missing(_ size: Int, _ limit: Int) -> String {
    size > limit ? "" : "; \(limit + 1 - size) more would do"
  }
}

/// What part of a window is of the sort.
struct ShareTrace {
  let neighbours: Neighbours
  let share: RelatedShare
  let members: [Relations.Member]

  private var relations: Relations { neighbours.relations }
  private var post: Int { neighbours.post }
  private var check: ShareCheck { share.check }

  func explain(_ tracer: inout ConditionTracer, _ node: inout TraceNode) {
    let kind = ShareKind(
      relations: relations, share: share, rule: 0, limb: 0, draft: neighbours.draft)
    let counted = Dictionary(
      uniqueKeysWithValues: members.compactMap { kind.counted($0) }.map { ($0.post, $0) })
    part("of", check.of, share.of, &tracer, &node)
    if let among = check.among, let related = share.among {
      part("among", among, related, &tracer, &node)
    }
    if let against = check.against, let related = share.against {
      part("against", against, related, &tracer, &node)
    }
    guard counted[post] != nil else {
      node.notes.append(TraceNote("the post is not among those that are counted"))
      return
    }
    let posts = members.map(\.post).filter { counted[$0] != nil }
    guard let group = neighbours.group(of: posts, per: share.per, &node) else { return }
    let windows = kind.windows(of: group.compactMap { counted[$0] })
    guard
      let window = windows.last(where: { group[$0.range.upperBound - 1] == post })
        ?? windows.last(where: { group[$0.range].contains(post) })
    else {
      node.notes.append(TraceNote("the post lies in no window that is judged"))
      return
    }
    let inside = Array(group[window.range])
    let (some, whole) = window.load.sure
    let share = whole == 0 ? 0 : Double(some) / Double(whole)
    var limits: [String] = []
    if let above = check.above { limits.append("above \(Evaluator.plain(above))") }
    if let below = check.below { limits.append("below \(Evaluator.plain(below))") }
    node.notes.append(
      TraceNote(
        "\(some) of \(whole) in the window, a share of \(Evaluator.plain(share)); "
          + "it fires \(limits.joined(separator: " or "))"))
    if whole < check.minPosts {
      node.notes.append(TraceNote("\(whole) posts where min_posts asks for \(check.minPosts)"))
    }
    let end = check.ends == .now ? relations.now : relations.time(inside[inside.count - 1])
    node.notes.append(
      TraceNote(
        "the window: after \(relations.clock(at: end - check.window, like: post)), "
          + "up to \(relations.clock(at: end, like: post))"))
    if node.answer == .no, window.load.verdict(check) == .yes {
      node.notes.append(TraceNote("the finding sits on another post of the run (at)"))
    }
    let list = neighbours.list(inside, "counted") { i in
      counted[i]?.of == .yes ? "of the sort" : counted[i]?.of == .unknown ? "perhaps" : ""
    }
    if let list { node.children.append(list) }
    neighbours.leftOut(
      of: self.share.per, counted: Set(posts), from: end - check.window, [:], &node)
  }

  private func part(
    _ name: String, _ condition: Condition, _ related: RelatedCondition,
    _ tracer: inout ConditionTracer, _ node: inout TraceNode
  ) {
    var child = neighbours.trace(condition, related, &tracer)
    child.part = .decides
    var part = TraceNode(words: name, answer: child.answer, children: [child])
    // Where the post is of the sort, the numbers decide.
    part.part = node.answer == .no && child.answer == .yes ? .asked : .decides
    node.children.append(part)
  }
}

/// Which texts are alike, and how much.
struct RepeatTrace {
  let neighbours: Neighbours
  let repetition: RelatedRepeat
  let members: [Relations.Member]

  private var relations: Relations { neighbours.relations }
  private var post: Int { neighbours.post }
  private var check: RepeatCheck { repetition.check }

  /// - Parameter isTold: the post's own finding is told of elsewhere; the node says so.
  func explain(_ node: inout TraceNode, isTold: Bool) {
    let texts = relations.shapes(asTemplates: check.same == .template)
    guard let text = texts.numbers[post] else {
      node.notes.append(TraceNote("its text has no words to compare"))
      return
    }
    guard texts.shapes[text].words >= check.minWords else {
      node.notes.append(
        TraceNote("\(texts.shapes[text].words) words where min_words asks for \(check.minWords)"))
      return
    }
    let kind = RepeatKind(
      relations: relations, repetition: repetition, rule: 0, limb: 0, draft: neighbours.draft)
    var copies = kind.copies(members)
    let posts = relations.timeline.filter { copies[$0] != nil }
    guard let group = neighbours.group(of: posts, per: repetition.per, &node) else { return }
    kind.doubtDates(in: group, &copies)
    let start = relations.time(post) - check.window
    let window = group.compactMap { copies[$0] }.filter {
      $0.copied != .no && relations.time($0.post) > start
        && relations.moment($0.post) < relations.moment(post)
    }
    let likeness = Dictionary(
      uniqueKeysWithValues: window.map { ($0.post, texts.likeness($0.text, text)) })
    let alike = window.filter { likeness[$0.post]! >= check.threshold }
    let same = alike.filter { $0.copied == .yes }.map(\.post)
    let size = size(same)
    let sort = repetition.of == nil ? "posts" : "posts of the sort"
    let needed =
      repetition.distinct.map {
        "with this one they count \(size) by \($0.words), and it fires from \(check.atLeast) on"
      } ?? "it fires from \(check.atLeast) on, this one included"
    node.notes.append(
      TraceNote(
        "\(same.count) of \(window.count) \(sort) before it within "
          + "\(Elapsed.words(check.window)) are alike; \(needed)"))
    let words = { (i: Int) in
      "likeness \(Evaluator.plain(likeness[i] ?? 0)) of \(Evaluator.plain(check.threshold))"
    }
    if alike.isEmpty {
      let nearest = window.map(\.post).sorted { likeness[$0]! > likeness[$1]! }.prefix(3)
      let byTime = nearest.sorted { relations.moment($0) < relations.moment($1) }
      if let list = neighbours.list(byTime, "nearest", words) { node.children.append(list) }
    }
    if let list = neighbours.list(same, "alike", words) { node.children.append(list) }
    let open = alike.filter { $0.copied == .unknown }.map(\.post)
    let doubts = neighbours.list(open, "in doubt") { copies[$0]?.reason?.description ?? "" }
    if let doubts { node.children.append(doubts) }
    if node.answer == .no, size >= check.atLeast, !isTold {
      node.notes.append(TraceNote("these copies were told of on an earlier post"))
    }
  }

  /// The post and its copies, or their different values.
  private func size(_ copies: [Int]) -> Int {
    guard let key = repetition.distinct else { return copies.count + 1 }
    let column = relations.column([key])
    return Set((copies + [post]).map { column[$0] }.filter { $0 >= 0 }).count
  }
}

extension Neighbours {
  /// The posts with equal keys, by time; says which keys.
  func group(of posts: [Int], per keys: [RelatedKey], _ node: inout TraceNode) -> [Int]? {
    for key in keys {
      guard let value = relations.name(of: post, by: key) else {
        node.notes.append(TraceNote("it has no \(key.words), and so is in no group"))
        return nil
      }
      if key != .thread, key != .text { node.notes.append(TraceNote("\(key.words): \(value)")) }
    }
    let column = relations.column(keys)
    return posts.filter { column[$0] == column[post] }
  }

  /// Posts of the same group and window that do not count, and why.
  func leftOut(
    of keys: [RelatedKey], counted: Set<Int>, from start: Int64?, _ doubts: [Int: UnknownReason],
    _ node: inout TraceNode
  ) {
    let column = relations.column(keys)
    let members = relations.posts.indices.filter { column[$0] == column[post] && $0 != post }
    let silent = members.filter { i in
      guard !counted.contains(i), relations.isPlaced(i) else { return false }
      return relations.moment(i) <= relations.moment(post)
        && start.map { relations.time(i) > $0 } ?? true
    }
    let placeless = members.filter { relations.posts[$0].time.seconds == nil }
    if let list = list(silent, "left out: not what is counted") { node.children.append(list) }
    if let list = list(placeless, "left out: no time that can be read") {
      node.children.append(list)
    }
    let open = members.filter { doubts[$0] != nil }
    if let list = list(open, "in doubt", { doubts[$0]?.description ?? "" }) {
      node.children.append(list)
    }
  }
}

extension RelatedKey {
  /// What messages call it.
  var words: String {
    switch self {
    case .account: "account"
    case .accountName: "account name"
    case .author: "author"
    case .to: "recipient"
    case .campaign: "campaign"
    case .platform: "platform"
    case .kind: "kind"
    case .status: "status"
    case .replyTo: "reply_to"
    case .thread: "thread"
    case .minute: "minute"
    case .text: "text"
    case .drawn: "value drawn from its text"
    case .firstOf(let keys): keys.map(\.words).joined(separator: " or ")
    }
  }
}
