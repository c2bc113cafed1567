package import DecorumBase
package import DecorumPosts
import DecorumRules
import DecorumTime

/// What there is to say of suppressions themselves: those that are wrong, that have ended, and that
/// take nothing. They are findings at the place where the suppression stands.
extension SuppressionLedger {
  /// What a run can tell of posts and rules beyond what it found.
  package struct Inquiry {
    package var plan: Plan
    /// A post of `quiet`, read again, and the keys of its source.
    package var reading: (Int) -> (post: Post, keys: KeySet)?
    /// Whether it is the only post of its source, and so perhaps part of a queue that was not read.
    package var isAlone: (Int) -> Bool

    package init(
      plan: Plan, reading: @escaping (Int) -> (post: Post, keys: KeySet)?,
      isAlone: @escaping (Int) -> Bool
    ) {
      self.plan = plan
      self.reading = reading
      self.isAlone = isAlone
    }
  }

  /// - Parameter inquiry: nil where no rule ran, so that nobody can tell what is of use.
  package func problems(_ inquiry: Inquiry?) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for entry in entries where entry.isChecked {
      switch entry.standing {
      case .wrong(let diagnostic): problems.append(diagnostic)
      case .expired(let target):
        problems.append(expired(entry))
        if let remark = remark(target, entry) { problems.append(remark) }
      case .holds(let target):
        if let inquiry, isIdle(entry, target, inquiry) { problems.append(idle(entry, target)) }
        if let remark = remark(target, entry) { problems.append(remark) }
      }
    }
    return problems.inOrder()
  }

  // MARK: Words

  private func expired(_ entry: Entry) -> Diagnostic {
    let written = entry.written
    return Diagnostic(
      RuleID(known: "suppression/expired"), .warning,
      "the suppression of \(written.rule?.string ?? "") ended on \(written.until?.string ?? "")",
      at: Label(written.until?.span ?? written.place, post: carrier(of: entry)),
      helps: ["mend the post and remove it, or give it a later day"])
  }

  private func idle(_ entry: Entry, _ target: SuppressionTarget) -> Diagnostic {
    let name = entry.written.rule?.string ?? ""
    let message =
      entry.posts.isEmpty
      ? "there is no post here of which \(name) is to be silent"
      : target.family == nil
        ? "\(name) has nothing against this post"
        : "no rule of \(name) has anything against this post"
    return Diagnostic(
      RuleID(known: "suppression/unused"), .warning, message,
      at: Label(entry.written.place, post: carrier(of: entry)), helps: ["remove it"])
  }

  private func remark(_ target: SuppressionTarget, _ entry: Entry) -> Diagnostic? {
    target.remark.map { remark in
      Diagnostic(
        remark.id, .note, remark.message,
        at: Label(entry.written.place, post: carrier(of: entry)), helps: [remark.help])
    }
  }

  // MARK: Use

  /// Whether rules looked and found nothing to suppress. Where one was off, or could not judge, or
  /// might have found something among posts that were not read, nobody knows.
  private func isIdle(
    _ entry: Entry, _ target: SuppressionTarget, _ inquiry: Inquiry
  ) -> Bool {
    if entry.isUsed || entry.isOpen { return false }
    if terms.barred.contains(where: target.covers) { return false }
    let rules = inquiry.plan.book.rules.indices.filter { number in
      let rule = inquiry.plan.book.rules[number]
      return target.covers(rule.id)
        && (rule.markets.isEmpty
          || !Set(rule.markets).isDisjoint(with: inquiry.plan.context.markets))
    }
    if rules.isEmpty { return false }
    if entry.posts.isEmpty { return terms.isWholeRun }
    let looked = entry.quiet.filter { post in
      let own = rulesOn(for: post, among: rules, inquiry).map { inquiry.plan.book.rules[$0] }
      let isPart = !terms.isWholeRun && inquiry.isAlone(post)
      return !own.isEmpty
        && !own.contains { $0.needsCompany && (isPart || openRules.contains($0.id)) }
    }
    // One post on which it may yet be of use is enough to keep it.
    return !looked.isEmpty && looked.count == entry.quiet.count
  }

  /// Rules that no override turns off for the post.
  private func rulesOn(for post: Int, among rules: [Int], _ inquiry: Inquiry) -> [Int] {
    let scoped = rules.filter { inquiry.plan.book.rules[$0].scope != nil }
    guard !scoped.isEmpty else { return rules }
    let plain = rules.filter { inquiry.plan.book.rules[$0].scope == nil }
    guard let known = inquiry.reading(post) else { return plain }
    let variants = Dictionary(grouping: scoped) { inquiry.plan.book.rules[$0].id }
    return plain
      + variants.values.compactMap {
        inquiry.plan.overrides(of: known.post, keys: known.keys, among: $0).variant
      }
  }
}

extension Rule {
  /// Whether its verdict on a post hangs on others.
  var needsCompany: Bool {
    limbs.contains { limb in
      switch limb.check {
      case .frequency, .share, .repetition, .answer: true
      case .schedule: when.isRelational
      case .find, .measure, .require: isRelational(limb)
      }
    }
  }
}
