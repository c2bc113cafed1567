import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReports
import DecorumRules
import DecorumText
import DecorumTime
import DecorumYAML

/// `decorum config explain`: what holds for a file, value by value, and who said so.
package struct ConfigExplainRun {
  private let settings: RunSettings
  private let look: OutputLook

  package init(_ settings: RunSettings, path: String?, look: OutputLook) {
    var settings = settings
    settings.paths = path.map { [$0] } ?? []
    self.settings = settings
    self.look = look
  }

  package func run() -> Int32 {
    let store = SourceStore()
    let setup = Setup(settings, store: store)
    let faults = setup.problems.filter { $0.severity == .error }
    if !faults.isEmpty {
      StandardStream.error.write(
        HumanRenderer().text(of: faults, sources: store, options: look.options(for: .error)))
    }
    StandardStream.output.write(ConfigExplanation(setup, settings, store).text)
    return faults.isEmpty ? 0 : 2
  }
}

/// The effective configuration as a table: name, value, origin.
struct ConfigExplanation {
  private typealias Row = (name: String, value: String, origin: String)

  private let setup: Setup
  private let settings: RunSettings
  private let store: SourceStore
  private let overrides: OverrideExplanation

  init(_ setup: Setup, _ settings: RunSettings, _ store: SourceStore) {
    self.setup = setup
    self.settings = settings
    self.store = store
    let file = settings.paths.first.flatMap { FileSystem.isFolder($0) ? nil : $0 }
    overrides = OverrideExplanation(setup, of: file)
  }

  var text: String {
    let on = Set(setup.plan.book.rules.map(\.id)).filter { isOn($0) }.count
    let lines =
      table([configuration] + values + inputRows + overrideRows)
      + ["", "rules: \(on) on, \(setup.known.count - on) off"]
      + table(setup.plan.book.rulesByID.flatMap(rows)) + offs
    return lines.map { TextSafety.inline($0) + "\n" }.joined()
  }

  private func isOn(_ id: RuleID) -> Bool {
    overrides.standing(of: id, where: overrides.holding)?.isOn ?? setup.choice.enabled.contains(id)
  }

  // MARK: Values

  private var configuration: Row {
    guard let path = setup.configPath else { return ("configuration", "none", "by default") }
    let origin = settings.configPath == nil ? "found upwards" : "--config"
    return ("configuration", path, origin)
  }

  private var values: [Row] {
    let config = setup.config
    let context = setup.plan.context
    let extended = config.extends.map { extends in
      switch extends.value {
      case .preset(let name): "decorum:\(name)"
      case .folder(let path): path
      }
    }
    let brand = config.brand
    return [
      row("extends", extended.isEmpty ? ["decorum:recommended"] : extended),
      row(
        "timezone", [setup.zone?.name ?? "none"], flag: settings.timezone.map { _ in "timezone" }),
      row("markets", context.markets, flag: settings.markets.isEmpty ? nil : "market"),
      row("languages", context.languages.map(\.rawValue)),
      row("history", config.history.map(\.value)),
      row("fail_on", [(settings.failOn ?? config.failOn?.value ?? .error).rawValue]),
      row("unknown", [(config.unknown?.value ?? .ignore).rawValue]),
      row("suppressions.file", [config.suppressions.file?.value ?? "decorum-ignore.yaml"]),
      row("suppressions.require", config.suppressions.required.map(\.value.rawValue)),
      row(
        "baseline",
        config.baseline.map { [$0.file.value + ($0.isStrict ? " (strict)" : "")] } ?? []),
      row("brand.names", brand.names),
      row("brand.domains", brand.domains.sorted()),
      row("brand.accounts", brand.accounts.map { "@\($0.canonical)" }.sorted()),
      row("brand.agency_accounts", brand.agencyAccounts.map { "@\($0.canonical)" }.sorted()),
      row("brand.employees", brand.employees.map { "@\($0.canonical)" }.sorted()),
    ]
  }

  private func row(_ key: String, _ values: [String], flag: String? = nil) -> Row {
    let value = values.isEmpty ? "none" : values.joined(separator: ", ")
    let origin = flag.map { "--\($0)" } ?? setup.config.keys[key].map(place) ?? "by default"
    return (key, value, origin)
  }

  // MARK: The file

  /// What the configuration says of the posts of the file that was named.
  private var inputRows: [Row] {
    guard let path = settings.paths.first, !FileSystem.isFolder(path),
      !setup.config.inputs.isEmpty
    else { return [] }
    guard let number = setup.inputs.entry(of: path) else {
      return [("inputs", "none", "no entry of inputs is for this file")]
    }
    let input = setup.config.inputs[number]
    let columns = input.map.entries.map { "\($0.field): \($0.column)" }
    let given: [(key: String, value: String?)] = [
      ("files", input.files.map(\.value).joined(separator: ", ")),
      ("platform", input.platform?.rawValue), ("account", input.account),
      ("kind", input.kind?.rawValue), ("format", input.format?.value),
      ("timezone", input.timezone?.value), ("date_order", input.dateOrder?.rawValue),
      ("map", columns.isEmpty ? nil : columns.joined(separator: ", ")),
    ]
    return given.compactMap { key, value in
      value.map { ("inputs.\(key)", $0, input.keys[key].map(place) ?? "") }
    }
  }

  // MARK: Overrides

  private var overrideRows: [Row] {
    zip(setup.config.overrides, overrides.reaches).map { override, reach in
      let files =
        override.files.isEmpty ? "all files" : override.files.map(\.value).joined(separator: ", ")
      let holds =
        switch reach {
        case .all: "holds for this file"
        case .none: "not for this file"
        case .some: override.when == nil ? "for those files" : "where its condition holds"
        }
      return ("override", files, "\(place(override.span)), \(holds)")
    }
  }

  /// A rule that overrides change, as it is for this file, then what changes for some of its posts.
  private func rows(
    of id: RuleID, _ standing: OverrideExplanation.Standing
  ) -> [Row] {
    let reason = setup.choice.reasons[id]?.last.map(words) ?? "no preset names it"
    let switched = standing.switchedAt.map(place) ?? reason
    let severity = standing.severityAt.map { ", severity \(place($0))" } ?? ""
    var rows: [Row] = [
      standing.isOn
        ? ("on   \(id)", standing.severity.rawValue, switched + severity)
        : ("off  \(id)", "", switched)
    ]
    if standing.isOn {
      rows += standing.options.map { option in
        (
          "     \(option.name)", option.value.isEmpty ? "none" : option.value,
          option.place.map(place) ?? "by default"
        )
      }
    }
    for (number, other) in overrides.changes(of: id) {
      let origin = { (span: Span?) in
        (span.map { "\(place($0)), " } ?? "") + "where the override at "
          + "\(place(setup.config.overrides[number].span)) holds"
      }
      if other.isOn != standing.isOn {
        rows.append(("     \(other.isOn ? "on" : "off")", "", origin(other.switchedAt)))
      }
      guard other.isOn else { continue }
      if other.severity != standing.severity {
        rows.append(("     severity", other.severity.rawValue, origin(other.severityAt)))
      }
      for (option, before) in zip(other.options, standing.options)
      where option.value != before.value {
        rows.append(("     \(option.name)", option.value, origin(option.place)))
      }
    }
    return rows
  }

  // MARK: Rules

  private func rows(of rule: Rule) -> [Row] {
    if let standing = overrides.standing(of: rule.id, where: overrides.holding) {
      return rows(of: rule.id, standing)
    }
    let family = entry(.family(String(rule.id.family)))
    let own = entry(.rule(rule.id))
    var severity = "its own"
    if case .on(let setting)? = family?.state, setting.severity != nil, let family {
      severity = place(family.span)
    }
    var given = RuleSetting()
    if case .on(let setting)? = own?.state, let own {
      if setting.severity != nil { severity = place(own.span) }
      given = setting
    }
    let reason = setup.choice.reasons[rule.id]?.last.map(words) ?? "by default"
    let options = rule.options.map { option -> Row in
      let value = option.value?.plainDescription ?? ""
      let span = given.keySpans[option.name]
      return (
        "     \(option.name)", value.isEmpty ? "none" : value, span.map(place) ?? "by default"
      )
    }
    return [
      (
        "on   \(rule.id)", rule.severity.rawValue,
        severity == "its own" ? reason : "\(reason), severity \(severity)"
      )
    ] + options
  }

  private var offs: [String] {
    table(
      setup.known.filter { !isOn($0) && setup.overridden[$0] == nil }.map { id in
        let reason = setup.choice.reasons[id]?.last.map(words) ?? "no preset names it"
        return ("off  \(id)", "", reason)
      })
  }

  private func entry(_ selector: RuleSelector) -> ConfiguredRule? {
    setup.config.rules.first { $0.selector == selector }
  }

  private func words(_ reason: RuleChoice.Reason) -> String {
    switch reason {
    case .preset(let name, let span): "decorum:\(name)" + (span.map { ", \(place($0))" } ?? "")
    case .folder(let name): "the folder \(name)"
    case .configured(let span, _): place(span)
    case .replaced(let new): "replaced by \(new)"
    case .successor(let old): "in the place of \(old)"
    case .flag(let flag, _): flag
    }
  }

  // MARK: Layout

  /// `decorum.yaml:3`.
  private func place(_ span: Span) -> String {
    let before = store.bytes(of: span.source, in: 0..<span.start)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return "\(store.name(of: span.source)):\(line)"
  }

  private func table(_ rows: [Row]) -> [String] {
    let names = rows.map(\.name.count).max() ?? 0
    // One long list of words does not push all origins to the right.
    let values = min(rows.map(\.value.count).max() ?? 0, 32)
    return rows.map { row in
      pad(row.name, names) + "  " + (values == 0 ? "" : pad(row.value, values) + "  ") + row.origin
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
