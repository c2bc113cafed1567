import DecorumBase
import DecorumRules
import DecorumYAML

/// One rule under the overrides that speak of it, as a tree of questions: does this override hold for the
/// post? The later ones are asked first, and only where their answer changes something. Each leaf that
/// leaves the rule on is one variant of it in the book.
struct OverriddenRule: Sendable {
  /// What one override says of the rule.
  struct Effect: Sendable {
    /// The override's place in the configuration.
    var number: Int
    var isOn: Bool?
    var setting = RuleSetting()
    /// Where it says so.
    var span: Span
  }

  /// What holds for a post, and which override said it; what none said is as for all posts.
  struct Standing: Equatable, Sendable {
    var isOn: Bool?
    /// The override that decides whether the rule is on; nil where none does.
    var switchedBy: Int?
    var severity: Int?
    var options: [String: Int] = [:]
  }

  indirect enum Tree: Equatable, Sendable {
    case leaf(Standing)
    case fork(override: Int, yes: Tree, no: Tree)
  }

  let tree: Tree
  let effects: [Effect]
  private let isOnForAll: Bool
  private let setting: RuleSetting

  /// More would cost more than anybody gains; overrides that set the same options need one each.
  static let mostVariants = 64

  /// - Parameters:
  ///   - effects: in the order of the configuration.
  ///   - isOn: whether the rule runs where no override holds, with this setting.
  /// - Returns: nil where there are too many ways in which the overrides combine.
  init?(_ effects: [Effect], isOn: Bool, setting: RuleSetting) {
    self.effects = effects
    isOnForAll = isOn
    self.setting = setting
    var leaves = 0
    guard
      let tree = OverriddenRule.tree(
        effects[...], Standing(), isOnForAll: isOn, leaves: &leaves)
    else { return nil }
    self.tree = tree
  }

  /// Whether the overrides leave everything as it is.
  var isIdle: Bool { if case .leaf = tree { true } else { false } }

  /// Whether overrides turn it on, or off, for some posts.
  var isOnForSome: Bool { !paths(tree, Path()).allSatisfy { isOn($0.standing) } }

  private static func tree(
    _ effects: ArraySlice<Effect>, _ known: Standing, isOnForAll: Bool, leaves: inout Int
  ) -> Tree? {
    guard let effect = effects.last, known.isOn != false else {
      leaves += 1
      if leaves > mostVariants { return nil }
      var standing = known
      if standing.isOn ?? isOnForAll {
        // That it is on all the same is no difference.
        if isOnForAll { (standing.isOn, standing.switchedBy) = (nil, nil) }
        return .leaf(standing)
      }
      return .leaf(Standing(isOn: false, switchedBy: isOnForAll ? standing.switchedBy : nil))
    }
    let rest = effects.dropLast()
    let with = known.adding(effect)
    guard let no = tree(rest, known, isOnForAll: isOnForAll, leaves: &leaves) else { return nil }
    if with == known { return no }
    guard let yes = tree(rest, with, isOnForAll: isOnForAll, leaves: &leaves) else { return nil }
    return yes == no ? no : .fork(override: effect.number, yes: yes, no: no)
  }

  // MARK: Variants

  /// The way to a leaf.
  private struct Path {
    var holding: [Int] = []
    var failing: [Int] = []
    var standing = Standing()
  }

  /// - Parameter place: of an override, by its number.
  func variants(_ place: (Int) -> Span) -> [RuleVariant] {
    let paths = paths(tree, Path())
    func condition(_ path: Path) -> Condition {
      let holding = path.holding.map { OverrideSignal.reference($0, at: place($0)) }
      let failing = path.failing.map { OverrideSignal.reference($0, at: place($0)) }
      return .all(holding + (failing.isEmpty ? [] : [.none(failing)]))
    }
    let offs = paths.filter { !isOn($0.standing) }
    let counts = offs.isEmpty ? nil : Condition.none(offs.map(condition))
    return paths.filter { isOn($0.standing) }.map { path in
      RuleVariant(
        setting(path.standing),
        RuleScope(speaks: condition(path), counts: counts))
    }
  }

  /// Ways on which fewer overrides hold first.
  private func paths(_ tree: Tree, _ path: Path) -> [Path] {
    switch tree {
    case .leaf(let standing):
      var path = path
      path.standing = standing
      return [path]
    case .fork(let override, let yes, let no):
      var (holding, failing) = (path, path)
      holding.holding.append(override)
      failing.failing.append(override)
      return paths(no, failing) + paths(yes, holding)
    }
  }

  func isOn(_ standing: Standing) -> Bool { standing.isOn ?? isOnForAll }

  private func setting(_ standing: Standing) -> RuleSetting {
    var whole = setting
    if let number = standing.severity { whole.severity = self[number]?.setting.severity }
    for (name, number) in standing.options {
      whole.options[name] = self[number]?.setting.options[name]
      whole.keySpans[name] = self[number]?.setting.keySpans[name]
    }
    return whole
  }

  subscript(number: Int) -> Effect? { effects.first { $0.number == number } }

  // MARK: Asking

  /// What holds where these overrides do and no others, and the overrides that were asked and do.
  func standing(where overrides: Set<Int>) -> (standing: Standing, holding: [Int]) {
    var tree = tree
    var holding: [Int] = []
    while case .fork(let override, let yes, let no) = tree {
      let holds = overrides.contains(override)
      if holds { holding.append(override) }
      tree = holds ? yes : no
    }
    guard case .leaf(let standing) = tree else { return (Standing(), holding) }
    return (standing, holding)
  }
}

extension OverriddenRule.Standing {
  /// What an earlier override adds to later ones, which win.
  fileprivate func adding(_ effect: OverriddenRule.Effect) -> Self {
    var sum = self
    if sum.isOn == nil, let isOn = effect.isOn {
      (sum.isOn, sum.switchedBy) = (isOn, effect.number)
    }
    if effect.isOn == false { return sum }
    if sum.severity == nil, effect.setting.severity != nil { sum.severity = effect.number }
    for name in effect.setting.options.keys where sum.options[name] == nil {
      sum.options[name] = effect.number
    }
    return sum
  }
}
