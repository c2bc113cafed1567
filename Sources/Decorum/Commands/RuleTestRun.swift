import DecorumBase
import DecorumEngine
import DecorumReports
import DecorumRules

/// The command `test`: finds the rules that are meant, runs their examples and what else was asked
/// for, and says how it went.
package struct RuleTestRun {
  /// What to do beside running the examples.
  package struct Extras: Sendable {
    package var mutates = false
    package var covers = false
    package var updates = false

    package init() {}
  }

  private let settings: RunSettings
  private let paths: [String]
  private let extras: Extras
  private let look: OutputLook

  package init(
    _ settings: RunSettings, packs paths: [String], extras: Extras = Extras(), look: OutputLook
  ) {
    self.settings = settings
    self.paths = paths
    self.extras = extras
    self.look = look
  }

  package func run() -> Int32 {
    let store = SourceStore()
    var settings = settings
    let (packs, rules) = RuleTestRun.packs(paths)
    settings.packs = packs
    if settings.select.isEmpty { settings.select = rules }
    if packs.isEmpty { settings.runsAllRules = true }
    let setup = Setup(settings, store: store)
    var book = setup.plan.book
    if !packs.isEmpty {
      let own = Set(setup.housed)
      book.rules = book.rules.filter { own.contains($0.id) }
    }
    let test = RuleTest(book, store: store) { id, setting in
      let (book, problems) = setup.book(of: [id: setting])
      return problems.isEmpty ? book : nil
    }
    var result = test.run()
    let isBroken = setup.problems.contains { $0.severity == .error }
    if result.rules == 0 {
      print(setup.problems, store)
      StandardStream.error.write("decorum: there are no rules to test\n")
      return 2
    }
    if extras.updates {
      let updates = update(result.remedies, setup, store)
      StandardStream.output.write(updates.text)
      if updates.failed { return 2 }
      if updates.count > 0 {
        // What is left is seen by a look at the files as they are now.
        return RuleTestRun(
          self.settings, packs: paths, extras: extras.withoutUpdate, look: look
        ).run()
      }
    }
    let tested =
      Counted.noun(result.examples, "example") + " of " + Counted.noun(result.rules, "rule")
    let failed = result.failures.count
    var lines = [
      "\(tested): \(failed == 0 ? "all" : "\(failed) not") as written"
        + (isBroken ? ", but not everything could be read" : "")
    ]
    if extras.mutates {
      let edges = EdgeTest(test).run()
      result.failures += edges.failures
      lines.append(
        "\(Counted.noun(edges.windows, "window")): "
          + (edges.failures.isEmpty
            ? "each ends where an example shows it"
            : "the end of \(edges.failures.count) is shown by no example")
          + "; \(edges.shown) of \(edges.tried) examples turn on the second")
    }
    var isUncovered = false
    if extras.covers {
      let coverage = self.coverage(test, setup)
      lines = coverage.lines + lines
      isUncovered = coverage.isLacking
    }
    print(setup.problems + result.failures, store)
    StandardStream.output.write(lines.map { $0 + "\n" }.joined())
    if isBroken { return 2 }
    return result.failures.isEmpty && !isUncovered ? 0 : 1
  }

  private func print(_ diagnostics: [Diagnostic], _ store: SourceStore) {
    StandardStream.output.write(
      HumanRenderer().text(
        of: diagnostics.sorted(by: Diagnostic.precedes), sources: store,
        options: look.options(for: .output)))
  }

  /// The folders of rules, and the rules of those paths that are single files: `house/wording/x.yaml`
  /// is the rule `wording/x` of the pack `house`, whose signals and tables it needs.
  static func packs(_ paths: [String]) -> (packs: [String], rules: [String]) {
    var packs: [String] = []
    var rules: [String] = []
    for path in paths {
      guard FileSystem.isFile(path), Setup.isYAML(path) else {
        packs.append(path)
        continue
      }
      let family = Setup.folder(of: path)
      let pack = family.contains("/") ? Setup.folder(of: family) : family == "." ? ".." : "."
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let folder = FileSystem.resolved(family).split(separator: "/").last.map(String.init) ?? family
      packs.append(pack)
      rules.append("\(folder)/\(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))")
    }
    // A folder beside a file means all of the folder.
    return (packs, rules.count == paths.count ? rules : [])
  }

  // MARK: Coverage

  private func coverage(
    _ test: RuleTest, _ setup: Setup
  ) -> (lines: [String], isLacking: Bool) {
    let housed = Set(setup.housed.map(\.description))
    let isHouse = !paths.isEmpty
    let sources = Set(setup.files.filter { $0.pack != BuiltinPack.name }.map(\.source))
    let result = ExampleCoverage(test) { !isHouse || sources.contains($0.place.source) }.run()
    func isOurs(_ item: ExampleCoverage.Item) -> Bool {
      isHouse || housed.contains(item.owner)
    }
    // Of the built-in rules only limbs are asked for one by one.
    let listed = result.missing.filter { isOurs($0) || $0.kind == .limb }
    var lines: [String] = []
    if !listed.isEmpty { lines.append("what no example shows:") }
    var owner = ""
    for item in listed {
      if item.owner != owner { lines.append("  \(TextSafety.inline(item.owner))") }
      owner = item.owner
      let kind = item.kind.rawValue + String(repeating: " ", count: 9 - item.kind.rawValue.count)
      lines.append("    \(kind) \(TextSafety.inline(item.words))")
    }
    if !listed.isEmpty { lines.append("") }
    let counts = ExampleCoverage.Kind.allCases.compactMap { kind -> String? in
      let all = result.items.count { $0.kind == kind }
      if all == 0 { return nil }
      let missing = result.missing.count { $0.kind == kind }
      return "\(all - missing) of \(Counted.noun(all, kind.rawValue))"
    }
    lines.append("examples show \(counts.joined(separator: ", "))")
    return (lines, !listed.isEmpty)
  }

  // MARK: Updates

  private func update(
    _ remedies: [ExampleRemedy], _ setup: Setup, _ store: SourceStore
  ) -> (text: String, count: Int, failed: Bool) {
    var text = ""
    var count = 0
    for file in setup.files where file.pack != BuiltinPack.name {
      let path = store.name(of: file.source)
      let own = remedies.filter { $0.text.source == file.source }
      guard !own.isEmpty,
        let change = ExampleUpdate(path: path, source: file.source, bytes: file.bytes).change(own)
      else { continue }
      do {
        guard try FileSystem.contents(of: path) == file.bytes else {
          StandardStream.error.write(
            "decorum: \"\(path)\" was changed meanwhile, and is left as it is\n")
          return (text, count, true)
        }
        try FileSystem.replace(path, with: change.bytes)
      } catch {
        StandardStream.error.write("decorum: cannot write \"\(path)\": \(error.words)\n")
        return (text, count, true)
      }
      text += change.diff + "\n"
      count += change.count
    }
    if count > 0 { text += "\(Counted.noun(count, "example")) brought up to date\n\n" }
    return (text, count, false)
  }
}

extension RuleTestRun.Extras {
  fileprivate var withoutUpdate: RuleTestRun.Extras {
    var extras = self
    extras.updates = false
    return extras
  }
}
