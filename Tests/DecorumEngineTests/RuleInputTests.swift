import Decorum
import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import Testing

/// What the pages say a rule reads is what it reads: taking a column out of an example may change the
/// verdict only if the column is among the rule's inputs.
@Suite struct RuleInputTests {
  static let profiles = BuiltinRules.book.rules.map {
    RuleProfile($0, book: BuiltinRules.book, presets: [])
  }

  /// A rule's inputs are those under the options of the example.
  @Test(arguments: profiles.map(\.rule.id.description))
  func whatChangesAVerdictIsNamed(_ id: String) throws {
    let profile = try #require(Self.profiles.first { $0.rule.id.description == id })
    let rule = profile.rule
    var known: Set<String> = []
    for example in rule.examples {
      guard let (judge, profile) = Self.judge(of: example, profile) else { continue }
      let named = Set(profile.inputs.map(\.name))
      let records = judge.records
      let verdict = Verdict(judge, records)
      for key in Set(records.flatMap { $0.members.flatMap(Self.columns) }).subtracting(known)
        .sorted()
      where Verdict(judge, records.map { Self.without(key, $0) }) != verdict {
        known.insert(key)
        #expect(named.contains(key), "\(rule.id) reads \(key): \(example.text.prefix(50))")
      }
    }
  }

  /// Which posts are flagged, and whether something could not be judged.
  struct Verdict: Equatable {
    var flagged: [String]
    var unknown: Bool

    init(_ judge: ExampleJudge, _ records: [ExampleRecord]) {
      let judged = judge.judged(ExampleContainer.plain(records))
      flagged = judged.findings.map { $0.primary.post?.id ?? "" }.sorted()
      if records.count == 1 { flagged = flagged.map { _ in "" } }
      unknown = !judged.unknown.isEmpty
    }
  }

  /// What is not listed for each rule: the text is always there, the language has a column of its own,
  /// and whether a post is inbound is asked by all rules.
  private static let always: Set = ["text", "lang", "id", "inbound"]

  private static func columns(
    of member: (key: String, value: ExampleRecord.Value)
  ) -> [String] {
    if always.contains(member.key) { return [] }
    switch member.value {
    case .object(let members): return members.map { "\(member.key).\($0.key)" }
    case .list(let items):
      let inner = items.flatMap { item in
        if case .object(let members) = item {
          members.map { "\(member.key).\($0.key)" }
        } else {
          [String]()
        }
      }
      return inner.isEmpty ? [member.key] : inner
    default: return [member.key]
    }
  }

  private static func without(_ column: String, _ record: ExampleRecord) -> ExampleRecord {
    var record = record
    record.members = record.members.compactMap { member in
      if member.key == column { return nil }
      guard column.hasPrefix(member.key + ".") else { return member }
      let inner = column.dropFirst(member.key.count + 1)
      switch member.value {
      case .object(let members):
        return (member.key, .object(members.filter { $0.key != inner }))
      case .list(let items):
        return (
          member.key,
          .list(
            items.map { item in
              guard case .object(let members) = item else { return item }
              return .object(members.filter { $0.key != inner })
            })
        )
      default: return member
      }
    }
    return record
  }

  private static func judge(
    of example: RuleExample, _ profile: RuleProfile
  ) -> (judge: ExampleJudge, profile: RuleProfile)? {
    guard let now = Instant(rfc3339: example.now ?? "2026-11-21T12:00:00Z") else { return nil }
    let rule = profile.rule
    if example.options.isEmpty {
      return (ExampleJudge(example, of: rule, in: BuiltinRules.book, now: now), profile)
    }
    var setting = RuleSetting()
    setting.options = example.options
    guard let book = BuiltinRules.reloaded(rule.id, setting), let own = book.rules.first else {
      return nil
    }
    return (
      ExampleJudge(example, of: own, in: book, now: now),
      RuleProfile(own, book: book, presets: [])
    )
  }
}
