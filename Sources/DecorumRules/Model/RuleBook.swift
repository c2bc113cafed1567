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
    rules.enumerated().filter { $0.offset == 0 || rules[$0.offset - 1].id != $0.element.id }
      .map(\.element)
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
    enumerated().sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(\.element)
  }
}
