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
    /// The files have been brought up to date as far as they can be.
    fileprivate var hasUpdated = false

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
    settings.ignoresOverrides = true
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
    var lines: [String] = []
    if extras.updates {
      let updates = update(result.remedies, setup, store)
      StandardStream.output.write(updates.text)
      if updates.failed { return 2 }
      // What is left is seen by a look at the files as they are now.
      if updates.count > 0, !extras.hasUpdated { return again() }
      if !result.remedies.isEmpty {
        lines.append(
          Counted.noun(result.remedies.count, "example")
            + " cannot be marked as the text is written: put it in quotation marks first")
      }
    }
    let tested =
      Counted.noun(result.examples, "example") + " of " + Counted.noun(result.rules, "rule")
    let failed = result.failures.count
    lines.append(
      "\(tested): \(failed == 0 ? "all" : "\(failed) not") as written"
        + (isBroken ? ", but not everything could be read" : ""))
    var notes: [Diagnostic] = []
    if extras.mutates {
      let edges = EdgeTest(test).run()
      result.failures += edges.failures
      notes = edges.notes
      lines.append(edges.summary)
    }
    var isUncovered = false
    if extras.covers {
      let coverage = self.coverage(test, setup)
      lines = coverage.lines + lines
      isUncovered = coverage.isLacking
    }
    print(setup.problems + result.failures + notes, store)
    StandardStream.output.write(lines.map { $0 + "\n" }.joined())
    if isBroken { return 2 }
    return result.failures.isEmpty && !isUncovered ? 0 : 1
  }

  private func again() -> Int32 {
    var extras = extras
    extras.hasUpdated = true
    return RuleTestRun(settings, packs: paths, extras: extras, look: look).run()
  }

  private func print(_ diagnostics: [Diagnostic], _ store: SourceStore) {
    StandardStream.output.write(
      HumanRenderer().text(
        of: diagnostics.inOrder(), sources: store,
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
      packs.append(family == "." ? ".." : Setup.folder(of: family))
      let whole = family == "." ? FileSystem.currentFolder() ?? family : family
      rules.append(
        "\(RuleTestRun.last(of: whole))/\(RuleTestRun.last(of: path).prefix { $0 != "." })")
    }
    // A folder beside a file means all of the folder.
    return (packs, rules.count == paths.count ? rules : [])
  }

  private static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
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
    // Of the built-in rules only limbs and fixes are asked for one by one.
    let listed = result.missing.filter { isOurs($0) || $0.kind == .limb || $0.kind == .fix }
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
      return "\(all - missing) of \(Counted.noun(all, kind.rawValue, kind == .fix ? "fixes" : nil))"
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

extension EdgeTest.Result {
  fileprivate var summary: String {
    if windows == 0 { return "no rule looks through a window" }
    let missing = failures.count
    return "\(Counted.noun(windows, "window")): "
      + (missing == 0 ? "the end of each is shown" : "the end of \(missing) is not shown")
      + "; \(shown) of \(Counted.noun(tried, "example")) \(shown == 1 ? "turns" : "turn") on the second"
  }
}
