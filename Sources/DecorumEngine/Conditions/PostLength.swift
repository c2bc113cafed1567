package import DecorumPosts
import DecorumRules
import DecorumText

/// How long a post's text is to a platform, counted as the platform counts, and how long it may be.
package struct PostLength: Hashable, Sendable {
  package let platform: Platform
  package let count: Int
  package let limit: Int
  /// `characters`, `bytes`: of what there are so many.
  package let unit: String
}

extension Plan {
  /// The lengths that the plan's rules hold against limits of platforms, and those limits.
  /// - Parameter platforms: whichever the post could go to.
  package func lengths(of post: Post, on platforms: [Platform]) -> [PostLength] {
    var evaluator = Evaluator(plan: self, post: post)
    guard let text = evaluator.subject.text, let condition = evaluator.lengthCondition else {
      return []
    }
    return platforms.flatMap { platform in
      evaluator.limits(condition, on: platform, for: post).map { limit in
        let count = text.analysis.length(limit.measure).count
        return PostLength(
          platform: platform, count: count, limit: limit.limit,
          unit: limit.measure.unit.words(count))
      }
    }
  }
}

extension Evaluator {
  /// What the rule measures that speaks of the length of posts like this one.
  fileprivate var lengthCondition: MetricCondition? {
    mutating get {
      for rule in book.rules {
        for limb in rule.limbs {
          guard case .measure(let condition) = limb.check, condition.metric == .length,
            let table = condition.profile, !book.profileTables[table.index].isOfSchedulers,
            rule.scope.map({ evaluate($0.speaks).truth == .yes }) ?? true
          else { continue }
          return condition
        }
      }
      return nil
    }
  }
}
