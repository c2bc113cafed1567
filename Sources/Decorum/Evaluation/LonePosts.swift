import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumRules

/// Judges single labelled posts by the rules that read days in their words. These hang on the time of
/// the post, as rules on many posts do, and still have labels on single ones.
struct LonePosts {
  private let plan: Plan

  init(_ plan: Plan) {
    var book = plan.book
    book.rules = book.rules.filter { rule in
      rule.limbs.contains { if case .schedule(.after) = $0.check { true } else { false } }
    }
    self.plan = Plan(book: book, context: plan.context)
  }

  /// - Parameter keys: those of the post's record.
  func findings(on post: Post, keys: KeySet) -> [Diagnostic] {
    guard !plan.book.rules.isEmpty else { return [] }
    var reading = TimeReading(zone: nil, order: nil, now: 0)
    let time = reading.reading(of: post, number: 0).time
    let place = PostPlace(
      identity: PostIdentity(of: post), origin: PostOrigin(block: 0, ordinal: 0), time: time,
      status: .published, isHistory: false)
    var judge = PostJudge(plan: plan)
    var facts = judge.facts(of: post, place)
    facts.settle(by: keys)
    var confirmation = Confirmation(
      ManyPosts(plan: plan, facts: FactList([facts]), now: 0, parentless: [:]))
    confirmation.take(post, 0)
    return confirmation.verdicts().posts.flatMap(\.verdicts.findings).map(\.diagnostic)
  }
}
