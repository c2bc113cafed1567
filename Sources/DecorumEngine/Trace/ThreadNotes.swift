import DecorumBase
import DecorumRules
import DecorumTime

/// What speaks for conditions on times, answers and other posts.
extension Neighbours {
  func notes(on schedule: ScheduleCheck) -> [TraceNote] {
    let clock = relations.clock(post)
    let facts = relations.posts[post]
    switch schedule {
    case .past:
      return [
        TraceNote("its time is \(clock); now is \(relations.clock(at: relations.now, like: post))")
      ]
    case .dstGap:
      return [
        TraceNote(
          facts.time.local?.skip == nil
            ? "the clocks show its time, \(clock)" : "the clocks skip its time, \(clock)")
      ]
    case .days(let days):
      let day = facts.time.local?.weekday.rawValue ?? "a day that is not known without a zone"
      let asked = days.map(\.rawValue).joined(separator: ", ")
      return [TraceNote("its day is \(day) (\(clock)); asked for: \(asked)")]
    case .windows(let windows):
      if windows.isEmpty { return [TraceNote("no pauses are configured")] }
      return windows.prefix(10).map {
        TraceNote(
          "its time is \(clock); \($0.reason) from \(relations.clock(at: $0.from, like: post)) "
            + "to \(relations.clock(at: $0.to, like: post))")
      }
    }
  }

  func notes(on answer: AnswerCondition, closedBy: RelatedCondition?) -> [TraceNote] {
    guard relations.posts[post].time.seconds != nil else { return [TraceNote("it has no time")] }
    let due = relations.time(post) + answer.within
    var notes = [
      TraceNote(
        "asked \(relations.clock(post)), due \(relations.clock(at: due, like: post)); "
          + "now is \(relations.clock(at: relations.now, like: post))")
    ]
    guard let state = relations.state(of: post, within: answer.within, closedBy: closedBy) else {
      return notes + [TraceNote("the thread is cut off, and nothing in it answers")]
    }
    let asked = AnswerState.allCases.filter(answer.states.contains).map(\.rawValue)
    notes.append(
      TraceNote(
        "it is \(state.kind.rawValue); asked for: \(asked.joined(separator: ", "))"))
    if let first = state.answer {
      notes.append(TraceNote("answered \(relations.clock(first))", at: place(first)))
    }
    return notes
  }

  /// The other posts of the thread, and what each is to the question.
  func voices() -> [TraceNode] {
    let others = relations.threads.tree(of: post).filter { $0 != post }
    let sorted = others.sorted { relations.moment($0) < relations.moment($1) }
    return list(sorted, "in the thread") { standing(of: $0) }.map { [$0] } ?? []
  }

  private func standing(of i: Int) -> String {
    let facts = relations.posts[i]
    if facts.time.seconds == nil { return "has no time" }
    if relations.moment(i) < relations.moment(post) { return "came before" }
    guard relations.isOurs(i) else { return "is not ours" }
    if facts.status != .published { return "is \(facts.status.rawValue), not out" }
    let isBelow = relations.threads.isDescendant(i, of: post)
    let author = relations.posts[post].author
    let isNamed = author.map { facts.mentions.contains($0) || facts.to == $0 } ?? false
    return isBelow || isNamed ? "answers" : "is ours, but neither below it nor to its author"
  }

  func notes(on silence: SilenceCondition) -> [TraceNote] {
    let below = relations.threads.tree(of: post).filter {
      relations.threads.isDescendant($0, of: post) && relations.posts[$0].status == .published
    }
    let people = Set(
      below.filter { !relations.isOurs($0) }.compactMap { relations.posts[$0].author })
    let ours = below.filter { relations.isOurs($0) }
    return [
      TraceNote(
        "\(people.count) people answered, and \(silence.minAnswers) are needed; "
          + "we wrote \(ours.count) times below it"),
      TraceNote("silence counts after \(Elapsed.words(silence.after))"),
    ]
  }

  func notes(on join: RelatedJoin, isEarlier: Bool) -> [TraceNote] {
    var notes: [TraceNote] = []
    for (theirs, ours) in join.match {
      guard let value = relations.name(of: post, by: ours) else {
        return [TraceNote("it has no \(ours.words) to match theirs with")]
      }
      notes.append(TraceNote("their \(theirs.words) must be \(value)"))
    }
    let found = relations.matches(of: join, post, isEarlier: isEarlier)
    notes += found.sure.prefix(3).map { TraceNote("found: \(relations.clock($0))", at: place($0)) }
    notes += found.open.prefix(3).map {
      TraceNote("perhaps: \(relations.clock($0))", at: place($0))
    }
    if found.sure.isEmpty, found.open.isEmpty {
      notes.append(
        TraceNote(
          "no such post \(isEarlier ? "before" : "after") it"
            + (join.within.map { " within \(Elapsed.words($0))" } ?? "")
            + (join.atLeastAgo.map { ", more than \(Elapsed.words($0)) away" } ?? "")))
    }
    return notes
  }

  func addresseeNote() -> TraceNote {
    let facts = relations.posts[post]
    if facts.isOwn { return TraceNote("it is ours") }
    if !facts.mentions.isEmpty {
      return TraceNote("it names \(facts.mentions.prefix(5).joined(separator: ", "))")
    }
    if let to = facts.to { return TraceNote("it is for \(to)") }
    if let parent = relations.threads.parents[post] {
      return TraceNote("it names nobody and answers this post", at: place(parent))
    }
    return TraceNote("it names nobody")
  }
}
