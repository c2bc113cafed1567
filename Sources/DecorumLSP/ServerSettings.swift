import Decorum
import DecorumBase
import DecorumRPC

/// What a client sets: the same as the flags of `decorum check`, under the same names. What it sets goes
/// over what the command line of the server says.
struct ServerSettings: Sendable {
  private(set) var run: RunSettings
  /// Nobody said what counts as now: it is whatever the clock says at each check.
  private(set) var followsClock: Bool
  /// What was wrong, for the person who wrote it.
  private(set) var remarks: [String] = []

  init(_ run: RunSettings, followsClock: Bool) {
    self.run = run
    self.followsClock = followsClock
  }

  /// - Parameters:
  ///   - json: an object with settings, or one whose `decorum` is such an object.
  ///   - root: the folder from which paths count.
  func applying(_ json: JSON, root: String) -> ServerSettings {
    let json = Self.own(json)
    var settings = self
    settings.remarks = []
    if json.isNull { return settings }
    guard let members = json.members else {
      settings.remarks = ["the settings must be an object, not \(json.kind)"]
      return settings
    }
    var given: [String: JSON] = [:]
    for member in members {
      let name = Self.plain(member.name)
      guard let known = Self.names.first(where: { Self.plain($0) == name }) else {
        settings.remarks.append(
          "there is no setting \"\(member.name)\"; "
            + (Suggestions.help(for: member.name, among: Self.names) ?? ""))
        continue
      }
      if !member.value.isNull { given[known] = member.value }
    }
    settings.take(given, root)
    return settings
  }

  /// Our part of what a client sends; null where nothing is set in it.
  static func own(_ json: JSON) -> JSON {
    let own = json["decorum"] ?? json
    // An empty table of Lua is a list on its way here.
    return own == [] || own == [:] ? .null : own
  }

  /// `date-order` is `dateOrder` where names have no hyphens.
  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" }
  }

  private static let names = [
    "config", "select", "ignore", "market", "now", "input-format", "platform", "account", "kind",
    "at", "timezone", "date-order", "map", "history", "baseline", "no-baseline",
  ]

  private mutating func take(_ given: [String: JSON], _ root: String) {
    func path(_ written: String) -> String {
      written.hasPrefix("/") ? written : root + "/" + written
    }
    if let words = text("config", given) { run.configPath = path(words) }
    if let words = list("select", given) { run.select = words }
    if let words = list("ignore", given) { run.ignore = words }
    if let words = list("market", given) { note("market", run.setMarkets(words)) }
    if let words = text("now", given) {
      if run.setNow(words) {
        followsClock = false
      } else {
        note("now", "it must be RFC 3339 with an offset, such as 2026-11-21T10:00:00+01:00")
      }
    }
    if let word = text("input-format", given) {
      let fault = run.setFormat(word)
      note("input-format", fault)
      if fault == nil { run.inputFormat = word }
    }
    takeDefaults(given)
    if let word = text("timezone", given) { run.timezone = word }
    if let word = text("date-order", given) { note("date-order", run.setDateOrder(word)) }
    if let words = map(given) { note("map", run.setMap(words)) }
    if let words = list("history", given) { run.history = words.map(path) }
    if let words = text("baseline", given) { run.baseline = path(words) }
    if let value = given["no-baseline"] {
      if let flag = value.bool {
        run.ignoresBaseline = flag
      } else {
        note("no-baseline", "it must be true or false, not \(value.kind)")
      }
    }
  }

  private mutating func takeDefaults(_ given: [String: JSON]) {
    let before = run.defaults
    if let words = list("platform", given) {
      run.defaults.platforms = []
      let fault = run.setDefaults(platforms: words, account: nil, kind: nil, at: nil)
      note("platform", fault)
      let platforms = fault == nil ? run.defaults.platforms : before.platforms
      run.defaults = before
      run.defaults.platforms = platforms
    }
    if let word = text("account", given) { run.defaults.account = word }
    for name in ["kind", "at"] {
      guard let word = text(name, given) else { continue }
      var trial = RunSettings()
      let fault = trial.setDefaults(
        platforms: [], account: nil, kind: name == "kind" ? word : nil,
        at: name == "at" ? word : nil)
      note(name, fault)
      if fault != nil { continue }
      if name == "kind" { run.defaults.kind = trial.defaults.kind } else { run.defaults.at = word }
    }
  }

  private mutating func note(_ name: String, _ fault: String?) {
    if let fault { remarks.append("the setting \"\(name)\": \(fault)") }
  }

  private mutating func text(_ name: String, _ given: [String: JSON]) -> String? {
    guard let value = given[name] else { return nil }
    if let text = value.string { return text.isEmpty ? nil : text }
    note(name, "it must be a string, not \(value.kind)")
    return nil
  }

  /// A list of strings, or one string with commas.
  private mutating func list(_ name: String, _ given: [String: JSON]) -> [String]? {
    guard let value = given[name] else { return nil }
    if let words = value.strings { return words }
    if let text = value.string {
      return text.split(separator: ",").map { word in
        let trimmed = word.drop { $0 == " " }
        return String(trimmed.reversed().drop { $0 == " " }.reversed())
      }.filter { !$0.isEmpty }
    }
    note(name, "it must be a list of strings, not \(value.kind)")
    return nil
  }

  /// `{"text": "Caption"}`, or as the flag has it: `text=Caption`, several in a list.
  private mutating func map(_ given: [String: JSON]) -> [String]? {
    guard let value = given["map"] else { return nil }
    if let text = value.string { return [text] }
    if let words = value.strings { return words }
    if let members = value.members, members.allSatisfy({ $0.value.string != nil }) {
      return members.map { "\($0.name)=\($0.value.string ?? "")" }
    }
    note("map", "it must name a column for each field, as {\"text\": \"Caption\"}")
    return nil
  }
}
