package import DecorumBase
package import DecorumPosts
package import DecorumText

/// Dated data on what each platform, or each scheduler for each platform, takes: how long, how many,
/// and how it counts.
package struct ProfileTable: Sendable {
  package var name: String
  package var place: Span
  package var asOf: String
  package var reviewBy: String
  package let profiles: [PlatformProfile]
  /// For each metric the lowest limits of all profiles, one for each way to count.
  private let strictest: [(metric: MetricCondition.Metric, limits: [ProfileLimit])]

  package init(
    name: String, place: Span, asOf: String, reviewBy: String, profiles: [PlatformProfile]
  ) {
    (self.name, self.place, self.asOf, self.reviewBy) = (name, place, asOf, reviewBy)
    self.profiles = profiles
    // A few, and no dictionary: each kind of those costs a run over one draft as much as a pattern.
    var strictest: [(metric: MetricCondition.Metric, limits: [ProfileLimit])] = []
    for limit in profiles.flatMap(\.limits) {
      guard let i = strictest.firstIndex(where: { $0.metric == limit.metric }) else {
        strictest.append((limit.metric, [limit]))
        continue
      }
      if let j = strictest[i].limits.firstIndex(where: { $0.measure == limit.measure }) {
        if limit.limit < strictest[i].limits[j].limit { strictest[i].limits[j] = limit }
      } else {
        strictest[i].limits.append(limit)
      }
    }
    self.strictest = strictest
  }

  /// Limits of a metric, such that what is above none of them is above no limit of any profile.
  package func strictest(of metric: MetricCondition.Metric) -> [ProfileLimit] {
    strictest.first { $0.metric == metric }?.limits ?? []
  }

  /// The limits of one metric for a post, each of which it must keep. The ones that name its kind or
  /// its media take the place of those that name none.
  /// - Parameter ofAnyScheduler: whichever it may go through; else only that which its record names.
  package func limits(
    of metric: MetricCondition.Metric, for post: Post, on platform: Platform,
    ofAnyScheduler: Bool = false
  ) -> [ProfileLimit] {
    let scheduler = post.scheduler.map { $0.string.lowercased() }
    var (general, special): ([ProfileLimit], [ProfileLimit]) = ([], [])
    // A post that names no platform is asked about all of them: nothing is copied on the way.
    for i in profiles.indices where profiles[i].platform == platform {
      // A profile of a platform is for every post, one of a scheduler for those that go through it.
      guard profiles[i].scheduler == nil || ofAnyScheduler || profiles[i].scheduler == scheduler
      else { continue }
      for j in profiles[i].limits.indices where profiles[i].limits[j].metric == metric {
        let limit = profiles[i].limits[j]
        guard limit.isAbout(post) else { continue }
        if limit.kinds.isEmpty, limit.media.isEmpty {
          general.append(limit)
        } else {
          special.append(limit)
        }
      }
    }
    return special.isEmpty ? general : special
  }

  /// Whether it is about schedulers rather than platforms.
  package var isOfSchedulers: Bool { profiles.contains { $0.scheduler != nil } }
}

package struct PlatformProfile: Sendable {
  /// Lower case; nil = the platform's own.
  package var scheduler: String?
  package var platform: Platform
  /// Characters that are shown before "more".
  package var fold: Int?
  package var limits: [ProfileLimit]
  package var sources: [RuleSource]

  package init(
    scheduler: String?, platform: Platform, fold: Int?, limits: [ProfileLimit],
    sources: [RuleSource]
  ) {
    self.scheduler = scheduler
    self.platform = platform
    self.fold = fold
    self.limits = limits
    self.sources = sources
  }
}

package struct ProfileLimit: Sendable {
  package var metric: MetricCondition.Metric
  package var limit: Int
  /// How lengths are counted; of numbers of things it says nothing.
  package var measure: LengthMeasure
  /// Only posts of these kinds; empty = all.
  package var kinds: [PostKind]
  /// Only posts with media of these types; empty = all.
  package var media: [String]

  package init(
    metric: MetricCondition.Metric, limit: Int, measure: LengthMeasure, kinds: [PostKind],
    media: [String]
  ) {
    self.metric = metric
    self.limit = limit
    self.measure = measure
    self.kinds = kinds
    self.media = media
  }

  func isAbout(_ post: Post) -> Bool {
    if !kinds.isEmpty, !kinds.contains(post.kind) { return false }
    return media.isEmpty
      || post.media.contains { media.contains($0.type?.string.lowercased() ?? "") }
  }
}

/// The table that a metric takes its limits from.
package struct ProfileReference: Hashable, Sendable {
  package let name: String
  package let span: Span
  /// Index in the rule book; set when the book is linked.
  package var index: Int

  package init(name: String, span: Span, index: Int = -1) {
    self.name = name
    self.span = span
    self.index = index
  }
}
