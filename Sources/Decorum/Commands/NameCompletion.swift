import DecorumBase
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumTime

/// Words that a shell offers where the user has begun one: what is written before it is as the user
/// wrote it, and the shell itself leaves out what does not fit.
package enum NameCompletion {
  package static let markets = RunSettings.markets
  package static let platforms = Platform.allCases.map(\.rawValue)
  package static let kinds = PostKind.allCases.map(\.rawValue)
  package static let inputFormats = ReaderDetection.formats
  package static let thresholds = FailThreshold.allCases.map(\.rawValue)
  package static let dateOrders = DateOrder.allCases.map(\.rawValue)

  /// Every rule here, house rules included.
  package static func rules() -> [String] { names().map(\.description) }

  /// Every family and rule.
  package static func rulesAndFamilies() -> [String] {
    let rules = names()
    return Set(rules.map { String($0.family) }).sorted() + rules.map(\.description)
  }

  /// The next of several words with commas between them.
  /// - Parameter begun: what stands there so far; `spam,pro` is offered `spam,promo` and others.
  package static func next(after begun: String, of words: [String]) -> [String] {
    guard let comma = begun.lastIndex(of: ",") else { return words }
    let before = begun[...comma]
    let used = Set(before.split(separator: ","))
    return words.filter { !used.contains($0[...]) }.map { before + $0 }
  }

  private static func names() -> [RuleID] {
    var settings = RunSettings()
    settings.ignoresOverrides = true
    return Setup(settings, store: SourceStore()).known
  }
}
