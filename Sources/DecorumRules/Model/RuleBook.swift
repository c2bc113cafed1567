package import DecorumPosts
package import DecorumText

/// The rules of a run with what they refer to, all references resolved to indices.
package struct RuleBook: Sendable {
  /// Sorted by id; of the variants of one rule that for most posts comes first.
  package var rules: [Rule]
  package var signals: [Signal]
  package var labelTables: [LabelTable]
  package var profileTables: [ProfileTable]
  /// Characters that a platform shows before "more", from the profiles.
  package private(set) var folds: [Platform: Int]
  package var wordTables: [WordTable] = []

  package init(
    rules: [Rule] = [], signals: [Signal] = [], labelTables: [LabelTable] = [],
    profileTables: [ProfileTable] = []
  ) {
    self.rules = rules
    self.signals = signals
    self.labelTables = labelTables
    self.profileTables = profileTables
    folds = [:]
    for profile in profileTables.flatMap(\.profiles) where profile.scheduler == nil {
      if let fold = profile.fold, folds[profile.platform] == nil { folds[profile.platform] = fold }
    }
  }

  /// Each rule once, however many variants of it overrides make.
  package var rulesByID: [Rule] {
    rules.indices.filter { $0 == 0 || rules[$0 - 1].id != rules[$0].id }.map { rules[$0] }
  }
}

/// What a run knows of the world beside the posts.
package struct JudgingContext: Sendable {
  package var brand: BrandContext
  /// In the order in which the user named them.
  package var markets: [String]
  /// The languages that posts may be in; the first is assumed for texts too short to tell.
  package var languages: [Language]

  package init(brand: BrandContext, markets: [String], languages: [Language]) {
    self.brand = brand
    self.markets = markets
    self.languages = languages
  }
}

extension [Rule] {
  /// Sorted by id, variants of one rule in the order in which they are.
  package var byID: [Rule] {
    let ids = map(\.id)
    // Files are read in the order of their names.
    if zip(ids, ids.dropFirst()).allSatisfy({ $0 <= $1 }) { return self }
    return indices.sorted { (ids[$0], $0) < (ids[$1], $1) }.map { self[$0] }
  }
}
