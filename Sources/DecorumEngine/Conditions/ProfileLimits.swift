import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// Numbers that a platform or a scheduler limits, counted as it counts.
///
/// The verdict is open only where it hangs on what the record does not say: a post without a platform
/// that every platform would take is fine.
extension Evaluator {
  /// A number that is above its limit, and the place where it becomes so.
  struct Excess {
    var value: Int
    var limit: Int
    var unit: String
    var text: PostView.Text
    var range: Range<Int>
  }

  mutating func exceeded(_ condition: MetricCondition, on subject: PostView) -> Outcome {
    let post = subject.post
    guard let reference = condition.profile else { return .no }
    let table = book.profileTables[reference.index]
    // Nearly every post is far from all limits.
    if condition.limits.isEmpty, !mayExceed(table.strictest(of: condition.metric), on: subject) {
      return .no
    }
    guard let platform = post.platform else {
      let isOpen = Platform.allCases.contains {
        excess(condition, on: $0, ofAnyScheduler: post.scheduler == nil, subject) != nil
      }
      return isOpen ? unless(.platform, isBlankOn: post) : .no
    }
    if table.isOfSchedulers, post.scheduler == nil {
      let isOpen = excess(condition, on: platform, ofAnyScheduler: true, subject) != nil
      return isOpen ? unless(.scheduler, isBlankOn: post) : .no
    }
    return Outcome(excess(condition, on: platform, subject) != nil)
  }

  /// Whether something may be above one of the limits of a metric.
  private func mayExceed(_ limits: [ProfileLimit], on subject: PostView) -> Bool {
    limits.contains { limit in
      subject.texts(at: limit.metric.place).contains { text in
        if limit.metric.isLength { return text.analysis.mayExceed(limit.limit, limit.measure) }
        let number =
          switch limit.metric {
          case .hashtags: text.analysis.metrics.hashtags
          case .mentions: text.analysis.metrics.mentions
          case .links: text.analysis.metrics.links
          case .emoji: text.analysis.metrics.emoji
          default: Int.max
          }
        return number > limit.limit
      }
    }
  }

  /// Unknown where no record of the source has the field, else no: somebody left it blank.
  private mutating func unless(_ field: Field, isBlankOn post: Post) -> Outcome {
    if post.has(.field(field)) || isMissing(.field(field)) { return .no }
    return Outcome(unknown: .absent(.field(field)))
  }

  func excess(_ condition: MetricCondition, on subject: PostView) -> Excess? {
    subject.post.platform.flatMap { excess(condition, on: $0, subject) }
  }

  /// What holds of a post there: the table's limits, or the configuration's in their place.
  func limits(
    _ condition: MetricCondition, on platform: Platform, ofAnyScheduler: Bool = false,
    for post: Post
  ) -> [ProfileLimit] {
    guard let reference = condition.profile else { return [] }
    let limits = book.profileTables[reference.index].limits(
      of: condition.metric, for: post, on: platform, ofAnyScheduler: ofAnyScheduler)
    guard let own = condition.limits[platform] else { return limits }
    var limit =
      limits.first
      ?? ProfileLimit(
        metric: condition.metric, limit: own, measure: LengthMeasure(.graphemes), kinds: [],
        media: [])
    limit.limit = own
    return [limit]
  }

  private func excess(
    _ condition: MetricCondition, on platform: Platform, ofAnyScheduler: Bool = false,
    _ subject: PostView
  ) -> Excess? {
    let limits = limits(
      condition, on: platform, ofAnyScheduler: ofAnyScheduler, for: subject.post)
    for limit in limits {
      for text in subject.texts(at: condition.metric.place) {
        if let excess = excess(over: limit, in: text) { return excess }
      }
    }
    return nil
  }

  private func excess(over limit: ProfileLimit, in text: PostView.Text) -> Excess? {
    guard limit.metric.isLength else {
      guard let kind = limit.metric.counted else { return nil }
      var tokens = text.analysis.tokens.filter { $0.kind == kind }
      // One link twice is one link.
      if kind == .link {
        var seen: Set<String> = []
        tokens = tokens.filter { seen.insert(text.analysis.text($0.range)).inserted }
      }
      guard tokens.count > limit.limit, let last = tokens.last else { return nil }
      return Excess(
        value: tokens.count, limit: limit.limit, unit: limit.metric.rawValue, text: text,
        range: tokens[limit.limit].range.lowerBound..<last.range.upperBound)
    }
    guard text.analysis.mayExceed(limit.limit, limit.measure) else { return nil }
    let length = text.analysis.length(limit.measure, limit: limit.limit)
    guard let cut = length.cut else { return nil }
    return Excess(
      value: length.count, limit: limit.limit, unit: limit.measure.unit.words(length.count),
      text: text, range: cut..<text.mapped.bytes.count)
  }
}

extension MetricCondition.Metric {
  /// The text that it looks at.
  fileprivate var place: TextPlace {
    switch self {
    case .titleLength: .title
    case .altLength: .alt
    default: .text
    }
  }

  /// The tokens that it counts.
  var counted: Token.Kind? {
    switch self {
    case .hashtags: .hashtag
    case .mentions: .mention
    case .links: .link
    case .emoji: .emoji
    default: nil
    }
  }
}
