import DecorumRules

/// The kind `answer`: did somebody who asked get an answer, and in time?
struct AnswerKind {
  let relations: Relations
  let to: RelatedCondition
  let answer: AnswerCondition
  let closedBy: RelatedCondition?
  let rule: Int
  let limb: Int

  func judged(_ members: [Relations.Member]) -> RelationResult {
    var result = RelationResult()
    for member in members {
      let asks = relations.truth(of: to, member.post)
      if asks.truth == .no { continue }
      guard let state = relations.state(of: member.post, within: answer.within, closedBy: closedBy)
      else {
        result.unknown.append(.init(rule: rule, post: member.post, reason: .truncated))
        continue
      }
      guard answer.states.contains(state.kind) else { continue }
      if let reason = asks.truth == .unknown ? asks.reason : member.reason {
        result.unknown.append(.init(rule: rule, post: member.post, reason: reason))
        continue
      }
      var finding = PendingFinding(
        rule: rule, limb: limb, post: member.post, related: [state.answer].compactMap { $0 })
      finding.relatedLabel = "the answer"
      let end = state.answer.map { relations.time($0) } ?? relations.now
      finding.values = [
        "sla": Elapsed.words(answer.within),
        "waited": Waiting.words(end - relations.time(member.post)),
        "since": relations.clock(member.post),
      ]
      result.findings.append(finding)
    }
    return result
  }
}

/// Waiting times as people say them: the two largest units.
enum Waiting {
  static func words(_ seconds: Int64) -> String {
    let units: [(Int64, String)] = [(86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    var rest = seconds
    var parts: [String] = []
    for (size, name) in units where parts.count < 2 {
      let amount = rest / size
      rest -= amount * size
      if amount > 0 {
        parts.append("\(amount) \(name)\(amount == 1 ? "" : "s")")
      } else if !parts.isEmpty {
        break
      }
    }
    return parts.isEmpty ? "0 seconds" : parts.joined(separator: " ")
  }
}
