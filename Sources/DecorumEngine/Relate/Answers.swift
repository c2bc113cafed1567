import DecorumRules

/// What became of messages that asked something of us.
extension Relations {
  struct State {
    var kind: AnswerState
    /// The first answer, where there is one.
    var answer: Int?
  }

  /// - Returns: nil where nobody can know: the thread was cut off and nothing in it answers.
  func state(of i: Int, within: Int64, closedBy: RelatedCondition?) -> State? {
    guard let asked = posts[i].time.seconds else { return nil }
    let tree = threads.tree(of: i)
    let answers = tree.filter { isAnswer($0, to: i) }.sorted { (time($0), $0) < (time($1), $1) }
    if let first = answers.first, time(first) <= asked + within {
      return State(kind: .inTime, answer: first)
    }
    // Who said that the matter is done waits no longer, and no answer is late for them.
    let firstAnswer = answers.first.map { time($0) } ?? .max
    if let closedBy,
      tree.contains(where: { time($0) < firstAnswer && isClosing($0, of: i, closedBy) })
    {
      return State(kind: .closed)
    }
    if let first = answers.first { return State(kind: .late, answer: first) }
    if threads.isTruncated[i] { return nil }
    return State(kind: now > asked + within ? .overdue : .pending)
  }

  /// An answer is ours, published, later, and below the message; or elsewhere in the tree to the
  /// asker by name.
  private func isAnswer(_ j: Int, to i: Int) -> Bool {
    guard isOurs(j), posts[j].status == .published, posts[j].time.seconds != nil,
      (time(j), j) > (time(i), i) || time(j) > time(i)
    else { return false }
    if threads.isDescendant(j, of: i) { return true }
    guard let asker = posts[i].author else { return false }
    return posts[j].mentions.contains(asker) || posts[j].to == asker
  }

  private func isClosing(_ j: Int, of i: Int, _ condition: RelatedCondition) -> Bool {
    j != i && !posts[j].isOwn && posts[j].author == posts[i].author && posts[i].author != nil
      && time(j) >= time(i) && truth(of: condition, j).truth == .yes
  }

  /// Ours by the record, or by who wrote it: employees and agencies count as us.
  func isOurs(_ i: Int) -> Bool {
    posts[i].isOwn || posts[i].author.map(speaksForUs) ?? false
  }

  /// Whether an inbound message speaks to us: it opens with our name, or names us anywhere; or it
  /// names nobody and stands at the root of our inbox, under our post, or goes on from one that does.
  func isAddressed(_ i: Int) -> Answer {
    let post = posts[i]
    if post.isOwn { return Answer(.no) }
    let opening = post.mentions.prefix(post.openingMentions)
    if !opening.isEmpty { return Answer(opening.contains(where: speaksForUs)) }
    if post.mentions.contains(where: speaksForUs) { return Answer(.yes) }
    if let to = post.to { return Answer(speaksForUs(to)) }
    if let parent = threads.parents[i] {
      if isOurs(parent) { return Answer(.yes) }
      return posts[parent].author == post.author ? isAddressed(parent) : Answer(.no)
    }
    if let parent = post.parent {
      if let author = parent.author { return Answer(speaksForUs(author)) }
      return parent.isInbound.map { Answer(!$0) } ?? Answer(.unknown, .noParent)
    }
    return post.replyTo == nil ? Answer(.yes) : Answer(.unknown, .truncated)
  }

  /// The answers that complete the minimum, where we said nothing after the first of them for longer
  /// than allowed; nil otherwise.
  func silenceBegan(after i: Int, _ silence: SilenceCondition) -> [Int]? {
    let later = threads.tree(of: i).filter {
      $0 != i && threads.isDescendant($0, of: i) && posts[$0].time.seconds != nil
        && posts[$0].status == .published
    }.sorted { (time($0), $0) < (time($1), $1) }
    var people: Set<String> = []
    var answers: [Int] = []
    for j in later where !isOurs(j) {
      guard let author = posts[j].author, people.insert(author).inserted else { continue }
      answers.append(j)
    }
    guard answers.count >= silence.minAnswers, let first = answers.first else { return nil }
    let completing = answers[silence.minAnswers - 1]
    let isHeard = later.contains { isOurs($0) && (time($0), $0) > (time(first), first) }
    return !isHeard && now > time(completing) + silence.after ? answers : nil
  }
}
