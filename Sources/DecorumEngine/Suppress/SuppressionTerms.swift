package import DecorumBase
package import DecorumPosts
package import DecorumRules
package import DecorumTime

/// What a run knows when it weighs suppressions: the day, the names of rules, the ignore file, and what
/// the configuration asks of everybody who suppresses something.
package struct SuppressionTerms: Sendable {
  /// In the zone of the run: the last day of a suppression is that of the people who wrote it.
  package var today: CivilDate
  /// Keys that no suppression may lack.
  package var required: [WrittenSuppression.Key] = []
  package var ignored: [IgnoreEntry] = []
  /// What the name in a suppression stands for.
  package var meaning: @Sendable (String) -> SuppressionMeaning
  /// Rules that flags keep from this run: of a family that has one, nobody can say it finds nothing.
  package var barred: Set<RuleID> = []
  /// All that the configuration names as input is read, so that a post that is not there is nowhere.
  package var isWholeRun = false

  package init(
    today: CivilDate, meaning: @escaping @Sendable (String) -> SuppressionMeaning
  ) {
    self.today = today
    self.meaning = meaning
  }
}

/// What the name in a suppression stands for.
package enum SuppressionMeaning: Sendable {
  case rules(SuppressionTarget)
  /// There is no such rule and no such family.
  case nobody(message: String, help: String)
  /// Reports of Decorum itself, which are never silent.
  case refused(message: String, help: String)
}

/// The rules whose findings a suppression takes.
package struct SuppressionTarget: Sendable {
  /// Several where a rule does the work of the one that is named.
  package var rules: Set<RuleID>
  package var family: String?
  /// What is to be known of the name: the rule is called otherwise by now.
  package var remark: Remark?

  package struct Remark: Sendable {
    package var id: RuleID
    package var message: String
    package var help: String

    package init(_ id: RuleID, _ message: String, help: String) {
      self.id = id
      self.message = message
      self.help = help
    }
  }

  package init(rules: Set<RuleID>, remark: Remark? = nil) {
    self.rules = rules
    self.remark = remark
  }

  package init(family: String) {
    rules = []
    self.family = family
  }

  func covers(_ rule: RuleID) -> Bool {
    family.map { rule.family == $0 } ?? rules.contains(rule)
  }
}
