import DecorumBase
import TestSupport
import Testing

/// Three values: a verdict is *unknown* exactly where what is not known could tip it.
@Suite struct TruthTests {
  /// On an English post with the word "here".
  static let world = World(files: [
    "_signals/german.yaml": "languages: {de: {pattern: 'hier'}}",
    "_signals/points.yaml": """
    score:
      - {when: {pattern: here}, add: 2}
      - {when: {signal: german}, add: 2}
      - {when: {pattern: gone}, add: 5}
      - {when: {pattern: here}, add: -1}
    min_score: 2
    """,
  ])

  static let yes = "{pattern: here}"
  static let no = "{pattern: gone}"
  static let unknown = "{signal: german}"

  static let table: [(condition: String, answer: String)] = [
    (yes, "yes"), (no, "no"), (unknown, "unknown"),
    ("all: [\(yes), \(yes)]", "yes"), ("all: [\(yes), \(no)]", "no"),
    ("all: [\(unknown), \(no)]", "no"), ("all: [\(no), \(unknown)]", "no"),
    ("all: [\(unknown), \(yes)]", "unknown"), ("all: [\(yes), \(unknown)]", "unknown"),
    ("any: [\(no), \(no)]", "no"), ("any: [\(no), \(yes)]", "yes"),
    ("any: [\(unknown), \(yes)]", "yes"), ("any: [\(yes), \(unknown)]", "yes"),
    ("any: [\(unknown), \(no)]", "unknown"), ("any: [\(no), \(unknown)]", "unknown"),
    ("none: [\(no), \(no)]", "yes"), ("none: [\(no), \(yes)]", "no"),
    ("none: [\(unknown), \(yes)]", "no"), ("none: [\(unknown), \(no)]", "unknown"),
    ("none: [{none: [\(unknown)]}]", "unknown"), ("none: [{none: [\(yes)]}]", "yes"),
    ("at_least: {n: 2, of: [\(yes), \(yes), \(unknown)]}", "yes"),
    ("at_least: {n: 2, of: [\(yes), \(no), \(unknown)]}", "unknown"),
    ("at_least: {n: 2, of: [\(no), \(no), \(unknown)]}", "no"),
    ("at_least: {n: 3, of: [\(yes), \(unknown), \(unknown)]}", "unknown"),
    // 2 − 1, and 2 more if the unknown part held.
    ("signal: points", "unknown"),
    ("signal: {name: points, min_score: 1}", "yes"),
    ("signal: {name: points, min_score: 3}", "unknown"),
    ("signal: {name: points, min_score: 4}", "no"),
    // Several keys in one mapping must all hold.
    ("{pattern: here, language: en}", "yes"), ("{pattern: here, language: de}", "no"),
    ("pattern: here\nnone:\n  - pattern: gone\n  - pattern: away", "yes"),
  ]

  @Test(arguments: table) func isAsInTheTable(_ row: (condition: String, answer: String)) {
    let answer = Self.world.answer(to: row.condition, on: World.post("it is here"))
    #expect(answer.prefix { $0 != ":" } == row.answer, "\(row.condition) is \(answer)")
  }

  // MARK: - Against a brute-force oracle

  /// A condition whose leaves are yes, no, or an unknown of their own.
  indirect enum Tree {
    case leaf(Bool?)
    case all([Tree])
    case any([Tree])
    case none([Tree])
    case atLeast(Int, [Tree])
    case score(Int, [(add: Int, Tree)])
  }

  @Test func unknownIsWhatEitherAnswerCouldTip() {
    var numbers = SeededNumbers(2026)
    var world = Self.world
    var expected: [String: String] = [:]
    for i in 0..<400 {
      var leaves = 0
      let tree = random(&numbers, depth: 3, unknowns: &leaves)
      world.files["tree/t\(i).yaml"] = World.rule(finding: yaml(tree, &world, numbered: i))
      expected["tree/t\(i)"] = oracle(tree, unknowns: leaves)
    }
    let answers = world.judge([World.post("it is here")])
    let found = Set(answers.findings.map(\.rule.description))
    let open = Set(answers.unknown.map(\.rule.description))
    for (rule, answer) in expected {
      let given = found.contains(rule) ? "yes" : open.contains(rule) ? "unknown" : "no"
      #expect(given == answer, "\(rule): \(world.files[rule + ".yaml"] ?? "")")
    }
    // Each answer must occur often enough to mean something.
    for answer in ["yes", "no", "unknown"] {
      #expect(expected.values.count { $0 == answer } > 40, "few trees are \(answer)")
    }
  }

  private func random(
    _ numbers: inout SeededNumbers, depth: Int, unknowns: inout Int
  ) -> Tree {
    if depth == 0 || Int.random(in: 0..<5, using: &numbers) == 0 {
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: return .leaf(true)
      case 1: return .leaf(false)
      default:
        guard unknowns < 8 else { return .leaf(false) }
        unknowns += 1
        return .leaf(nil)
      }
    }
    let parts = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      random(&numbers, depth: depth - 1, unknowns: &unknowns)
    }
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    case 2: return .none(parts)
    case 3: return .atLeast(Int.random(in: 1...parts.count, using: &numbers), parts)
    default:
      let scored = parts.map { (add: Int.random(in: -2...3, using: &numbers), $0) }
      return .score(Int.random(in: 1...3, using: &numbers), scored)
    }
  }

  private func yaml(_ tree: Tree, _ world: inout World, numbered i: Int) -> String {
    func list(_ parts: [Tree], _ world: inout World) -> String {
      var items: [String] = []
      for part in parts { items.append(yaml(part, &world, numbered: i)) }
      return "[\(items.joined(separator: ", "))]"
    }
    switch tree {
    case .leaf(true): return Self.yes
    case .leaf(false): return Self.no
    case .leaf(nil): return Self.unknown
    case .all(let parts): return "{all: \(list(parts, &world))}"
    case .any(let parts): return "{any: \(list(parts, &world))}"
    case .none(let parts): return "{none: \(list(parts, &world))}"
    case .atLeast(let n, let parts): return "{at_least: {n: \(n), of: \(list(parts, &world))}}"
    case .score(let least, let parts):
      var items: [String] = []
      for part in parts {
        items.append("{when: \(yaml(part.1, &world, numbered: i)), add: \(part.add)}")
      }
      let name = "s\(world.files.count)"
      world.files["_signals/\(name).yaml"] =
        "score: [\(items.joined(separator: ", "))]\nmin_score: \(least)\n"
      return "{signal: \(name)}"
    }
  }

  /// Tries every answer for every unknown leaf: one result is the verdict, two are *unknown*.
  private func oracle(_ tree: Tree, unknowns: Int) -> String {
    let results = Set(
      (0..<(1 << unknowns)).map { answers in
        var next = 0
        return value(tree) {
          defer { next += 1 }
          return answers >> next & 1 == 1
        }
      })
    return results.count == 2 ? "unknown" : results.contains(true) ? "yes" : "no"
  }

  private func value(_ tree: Tree, _ guess: () -> Bool) -> Bool {
    // Every part is asked, so that each unknown leaf gets its own guess.
    switch tree {
    case .leaf(let known): known ?? guess()
    case .all(let parts): parts.map { value($0, guess) }.allSatisfy { $0 }
    case .any(let parts): parts.map { value($0, guess) }.contains(true)
    case .none(let parts): !parts.map { value($0, guess) }.contains(true)
    case .atLeast(let n, let parts): parts.map { value($0, guess) }.count { $0 } >= n
    case .score(let least, let parts):
      parts.map { value($0.1, guess) ? $0.add : 0 }.reduce(0, +) >= least
    }
  }
}
