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
    let answer = firstAnswer(to: i)
    let closing = closedBy.flatMap { firstClosing(of: i, $0) }
    // Who has said that it is settled does not wait any more.
    if let closing,
      answer.map({ moment(closing) < moment($0) && time($0) > asked + within }) ?? true
    {
      return State(kind: .closed)
    }
    if let answer {
      return State(kind: time(answer) <= asked + within ? .inTime : .late, answer: answer)
    }
    if threads.isTruncated[i] { return nil }
    return State(kind: now > asked + within ? .overdue : .pending)
  }

  /// An answer is ours, published, later, and below the message; or elsewhere in the tree to the
  /// asker by name.
  private func firstAnswer(to i: Int) -> Int? {
    func first(_ messages: [Int], where isAnswer: (Int) -> Bool) -> Int? {
      messages[messages.partition { moment($0) > moment(i) }...].first(where: isAnswer)
    }
    let voices = voices(of: i)
    let below =
      threads.hasReplies(i) ? first(voices.ours) { threads.isDescendant($0, of: i) } : nil
    let byName = posts[i].author.flatMap { first(voices.naming[$0] ?? []) { _ in true } }
    return [below, byName].compactMap { $0 }.min { moment($0) < moment($1) }
  }

  private func firstClosing(of i: Int, _ condition: RelatedCondition) -> Int? {
    guard let author = posts[i].author else { return nil }
    let theirs = voices(of: i).theirs[author] ?? []
    return theirs.first { j in
      j != i && time(j) >= time(i) && truth(of: condition, j).truth == .yes
    }
  }

  /// Who speaks in the tree of a post.
  private func voices(of i: Int) -> Voices {
    let root = threads.roots[i]
    if let known = memo.voices[root] { return known }
    var voices = Voices()
    let placed = threads.tree(of: i).filter { posts[$0].time.seconds != nil }
    for j in placed.sorted(by: { moment($0) < moment($1) }) {
      if isOurs(j), posts[j].status == .published {
        voices.ours.append(j)
        for name in Set(posts[j].mentions + [posts[j].to].compactMap { $0 }) {
          voices.naming[name, default: []].append(j)
        }
      }
      if !posts[j].isOwn, let author = posts[j].author {
        voices.theirs[author, default: []].append(j)
      }
    }
    memo.voices[root] = voices
    return voices
  }

  /// Ours by the record, or by who wrote it: employees and agencies count as us.
  func isOurs(_ i: Int) -> Bool {
    posts[i].isOwn || posts[i].author.map(speaksForUs) ?? false
  }

  /// Whether an inbound message speaks to us: it opens with our name, or names us anywhere; or it
  /// names nobody and stands at the root of our inbox, under our post, or goes on from one that does.
  func isAddressed(_ i: Int) -> Answer {
    // Somebody who goes on and on makes a long way up.
    if posts[i].isOwn { return Answer(.no) }
    var path: [Int] = []
    var here = i
    var answer: Answer
    while true {
      if let known = memo.addressed[here] {
        answer = known
        break
      }
      path.append(here)
      switch addressee(of: here) {
      case .known(let known): answer = known
      case .asAbove(let parent):
        here = parent
        continue
      }
      break
    }
    for post in path { memo.addressed[post] = answer }
    return answer
  }

  private enum Addressee {
    case known(Answer)
    /// It goes on from another message of its author.
    case asAbove(Int)
  }

  private func addressee(of i: Int) -> Addressee {
    if posts[i].isOwn { return .known(Answer(.no)) }
    // Whoever wrote the record knows best; a customer may well call us by another name.
    if let to = posts[i].to, speaksForUs(to) { return .known(Answer(.yes)) }
    let opening = posts[i].mentions.prefix(posts[i].openingMentions)
    if !opening.isEmpty { return .known(Answer(opening.contains(where: speaksForUs))) }
    if posts[i].mentions.contains(where: speaksForUs) { return .known(Answer(.yes)) }
    if posts[i].to != nil { return .known(Answer(.no)) }
    if let parent = threads.parents[i] {
      if isOurs(parent) { return .known(Answer(.yes)) }
      guard let author = posts[i].author, posts[parent].author == author else {
        return .known(Answer(.no))
      }
      return .asAbove(parent)
    }
    if let parent = posts[i].parent {
      if let author = parent.author { return .known(Answer(speaksForUs(author))) }
      return .known(parent.isInbound.map { Answer(!$0) } ?? Answer(.unknown, .noParent))
    }
    return .known(threads.isTruncated[i] ? Answer(.unknown, .truncated) : Answer(.yes))
  }

  /// The answers that complete the minimum, where we said nothing after the first of them for longer
  /// than allowed; nil otherwise.
  func silenceBegan(after i: Int, _ silence: SilenceCondition) -> [Int]? {
    let later = threads.tree(of: i).filter {
      $0 != i && threads.isDescendant($0, of: i) && posts[$0].time.seconds != nil
        && posts[$0].status == .published
    }.sorted { moment($0) < moment($1) }
    var people: Set<String> = []
    var answers: [Int] = []
    for j in later where !isOurs(j) {
      guard let author = posts[j].author, people.insert(author).inserted else { continue }
      answers.append(j)
    }
    guard answers.count >= silence.minAnswers, let first = answers.first else { return nil }
    let completing = answers[silence.minAnswers - 1]
    let isHeard = later.contains { isOurs($0) && moment($0) > moment(first) }
    return !isHeard && now > time(completing) + silence.after ? answers : nil
  }
}

/// Who speaks in one tree, by time.
struct Voices {
  /// What we published.
  var ours: [Int] = []
  /// The same by whom it names.
  var naming: [String: [Int]] = [:]
  var theirs: [String: [Int]] = [:]
}
