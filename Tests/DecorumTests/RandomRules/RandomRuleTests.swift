import Decorum
import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import Foundation
import TestSupport
import Testing

/// Two thousand random rules, a hundred to a pack: loading never traps, what does not load says why,
/// and what loads is listed, explained, tested and run.
@Suite struct RandomRuleTests {
  static let posts = """
    {"id": "a", "text": "Rye is free today, order now!", "account": "@acme", "platform": "x", "time": "2026-11-21T08:00:00Z", "tags": ["sale"], "lang": "en"}
    {"id": "b", "text": "Rye is free today, order now! #ad https://milllane.example/?ref=a", "account": "@acme", "platform": "x", "time": "2026-11-21T08:20:00Z"}
    {"id": "c", "text": "@acme is the rye roll free from nuts?", "author": "@ines", "inbound": true, "platform": "x", "time": "2026-11-20T08:00:00Z"}
    {"id": "d", "text": "It is, INES LOAF AAAA", "account": "@acme", "kind": "reply", "reply_to": "c", "platform": "x", "time": "2026-11-21T09:00:00Z"}
    {"id": "e", "text": "Hallo 🍞 1234", "account": "@acme", "kind": "dm", "to": "@ines", "platform": "mastodon", "time": "2026-11-22T09:00:00+01:00", "status": "scheduled", "media": [{"type": "image", "alt": ""}]}
    {"id": "f", "text": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "parent": {"text": "why?", "inbound": true}, "kind": "reply", "lang": "de"}
    {"text": "", "account": "@acme"}

    """

  @Test(arguments: 0..<12)
  func rulesThatLoadRun(pack: Int) throws {
    let folder = try ScratchFolder()
    try folder.write(
      "decorum.yaml", "extends: [./house]\ntimezone: UTC\nbrand: {accounts: ['@acme']}\n")
    try folder.write("house/_signals/good.yaml", "languages: {any: {phrases: [rye]}}\n")
    try folder.write(
      "house/_tables/words.yaml",
      "{kind: list, as_of: 2026-01-01, review_by: 2099-01-01, values: [free]}\n")
    let names = (0..<100).map { "f/r\($0)" }
    for (i, name) in names.enumerated() {
      var random = RandomRule(seed: UInt64(pack * 1000 + i))
      try folder.write("house/\(name).yaml", random.file())
    }
    try folder.write("posts.ndjson", Self.posts)

    let run = CheckedRun(["posts.ndjson"], in: folder)
    #expect(!run.everything().isEmpty)
    let loaded = Set(run.report.rules.map(\.id.description))
    let errors = run.faults.filter { $0.severity == .error }
    var blamed: [String: Int] = [:]
    for fault in errors {
      let path = folder.shortened(run.check.store.name(of: fault.primary.span.source))
      blamed[path, default: 0] += 1
    }
    for name in names {
      let isBlamed = blamed["$/house/\(name).yaml"] != nil
      #expect(
        loaded.contains(name) != isBlamed,
        "pack \(pack): \(name) \(isBlamed ? "is blamed and runs" : "is missing in silence")")
    }
    #expect(loaded.count > 30 && loaded.count < 90, "\(loaded.count) of 100 load")
    #expect(run.code == 2)

    var settings = RunSettings()
    settings.configPath = folder["decorum.yaml"]
    settings.runsAllRules = true
    settings.select = ["f"]
    let book = Setup(settings, store: SourceStore()).plan.book
    for rule in book.rules {
      let explanation = Explanation(
        RuleProfile(rule, book: book, presets: []),
        standing: .init(isOn: true, ownSeverity: rule.severity))
      #expect(explanation.text.hasPrefix(rule.id.description))
    }
    if Binary.path != nil {
      let binary = Binary(folder: folder)
      let list = try binary("rules", "--config", folder["decorum.yaml"])
      #expect(list.code == 2)
      for name in loaded { #expect(list.output.contains("on   \(name) ")) }
      let test = try binary(
        "test", "--mutate", "--coverage", "--now", "2026-11-21T10:00:00Z", folder["house"])
      #expect(test.code == 2)
      #expect(test.output.contains(" of \(loaded.count) rules: "))
    }
  }
}
