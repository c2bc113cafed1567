import Decorum
import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText
import Foundation
import Testing

/// The built-in rules as a whole: each is complete, used and cheap.
@Suite struct RegistryTests {
  @Test func everyFileLoads() {
    let faults = BuiltinRules.loaded.diagnostics.map { "\($0.rule): \($0.message)" }
    #expect(faults == [])
    let rules = BuiltinPack.files.count { !$0.path.hasPrefix("_") }
    #expect(rules > 0 && BuiltinRules.book.rules.count == rules)
  }

  @Test func idsAreUniqueAndOnSomewhere() {
    let ids = BuiltinRules.book.rules.map(\.id.description)
    #expect(Set(ids).count == ids.count)
    #expect(BuiltinRules.presets.keys.sorted() == ["recommended", "strict"])
    for (name, rules) in BuiltinRules.presets {
      #expect(Set(rules).count == rules.count, "\(name) names a rule twice")
      #expect(Set(rules).subtracting(ids) == [], "\(name) names rules that nobody has")
    }
    let recommended = Set(BuiltinRules.presets["recommended"] ?? [])
    let strict = Set(BuiltinRules.presets["strict"] ?? [])
    #expect(strict.isSuperset(of: recommended))
    #expect(
      Set(ids).subtracting(strict).sorted() == Self.onRequest, "each other rule is in a preset")
    #expect(
      strict.subtracting(recommended).sorted() == Self.mattersOfTaste,
      "a rule that some careful team would turn off is none for everybody")
  }

  /// What only some trades and servers have to keep to.
  private static let onRequest = [
    "finance/performance-forecast", "finance/promissory", "finance/unbalanced",
    "health/benefit-without-risk", "health/cure-claim", "house/ad-rate", "house/automated-rate",
  ]

  /// What a team has to want: it asks for columns, dates or habits that not everybody has.
  private static let mattersOfTaste = [
    "a11y/alt-prefix",
    "a11y/ascii-art",
    "a11y/emoji-bullet",
    "a11y/fancy-unicode",
    "bait/contest-as-engagement",
    "claim/buzzword-revolution",
    "claim/follower-authority",
    "claim/fomo",
    "claim/guru-title",
    "disclosure/agency-voice",
    "disclosure/ai-undisclosed",
    "dm/false-familiarity",
    "frequency/stale-campaign",
    "lifecycle/acquisition-only",
    "platform/buried-hook",
    "platform/link-count",
    "platform/mention-count",
    "promo/authenticity-claim",
    "promo/hard-discount",
    "promo/postscript-plug",
    "promo/press-release-voice",
    "promo/self-centred",
    "queue/bad-utm",
    "queue/blackout",
    "queue/embargo",
    "queue/no-objective",
    "queue/unapproved",
    "queue/weekend",
    "spam/generic-platitude",
    "vanity/fan-count-brag",
    "vanity/metric-no-outcome",
  ]

  @Test(arguments: BuiltinRules.book.rules.map(\.id.description))
  func aRuleIsComplete(_ id: String) throws {
    let rule = try #require(BuiltinRules.book.rules.first { $0.id.description == id })
    #expect(!rule.summary.isEmpty && rule.summary.first?.isUppercase == false)
    #expect(rule.why.count > 100, "say why in a few sentences")
    #expect(!rule.sources.isEmpty)
    for source in rule.sources {
      #expect(!source.title.isEmpty)
      // What has an address has a date; an essay of one's own shelf may have none.
      if source.url != nil || source.date != nil {
        #expect(source.date.map(isDate) == true, "\(source.title) needs a date")
      }
    }
    let counts = Dictionary(grouping: rule.examples, by: \.expectation).mapValues(\.count)
    #expect(counts[.flag, default: 0] >= 5)
    #expect(counts[.pass, default: 0] >= 5)
    #expect(counts[.trap, default: 0] >= 3)
    #expect(
      rule.examples.contains {
        $0.expectation == .flag && ($0.marked != nil || $0.posts.contains { $0.marked != nil })
      } || !rule.hasPlaces,
      "one flagged example marks its place")
    for limb in rule.limbs {
      #expect(!limb.message.source.contains("\n") && !limb.message.source.hasSuffix("."))
      #expect(!limb.helps.isEmpty, "a finding says the way out")
      let names = Placeholders.known(to: rule, limb, signals: BuiltinRules.book.signals)
      for template in [limb.message] + limb.helps + [limb.label].compactMap({ $0 }) {
        #expect(template.placeholders.allSatisfy(names.contains), "\(template.source)")
      }
    }
  }

  private func isDate(_ text: String) -> Bool {
    text.wholeMatch(of: /20\d\d(-[01]\d(-[0-3]\d)?)?|19\d\d(-[01]\d(-[0-3]\d)?)?/) != nil
  }

  /// What house rules ask of posts most, measured on other people's labels.
  private static let forHousePacks = ["call_to_act", "dialogue"]

  /// Nothing in the pack that no rule rests on; circles were reported by `everyFileLoads`.
  @Test func everySignalAndTableIsUsed() {
    let book = BuiltinRules.book
    var used: Set<Int> = []
    var pending = book.rules.flatMap(\.conditions).flatMap(\.signals).map(\.index)
    while let i = pending.popLast() {
      guard used.insert(i).inserted else { continue }
      pending += book.signals[i].conditions.flatMap(\.signals).map(\.index)
    }
    for (i, signal) in book.signals.enumerated() {
      #expect(
        used.contains(i) || Self.forHousePacks.contains(signal.name),
        "no rule uses the signal \(signal.name)")
      #expect(!signal.summary.isEmpty, "\(signal.name) says what it is")
    }
    let texts = BuiltinPack.files.filter { !$0.path.hasPrefix("_tables/") }.map(\.text)
    for file in BuiltinPack.files where file.path.hasPrefix("_tables/") {
      let name = file.path.dropFirst("_tables/".count).dropLast(".yaml".count)
      #expect(
        texts.contains { $0.contains("table: \(name)") || $0.contains("profile: \(name)") },
        "nothing uses the table \(name)")
    }
  }

  /// Kinds without a built-in rule have their tests in `VerdictTests`.
  @Test func everyKindOfCheckHasARuleOrATest() {
    let ruled = Set(BuiltinRules.book.rules.flatMap(\.limbs).map(\.check.name))
    let tested: Set = ["measure", "require"]
    let kinds: Set = [
      "find", "measure", "require", "frequency", "share", "repeat", "schedule", "answer",
    ]
    #expect(ruled.union(tested) == kinds)
  }

  @Test func tablesAreDated() {
    #expect(!BuiltinRules.book.labelTables.isEmpty)
    #expect(!BuiltinRules.book.profileTables.isEmpty)
    for table in BuiltinRules.book.profileTables {
      #expect(isDate(table.asOf) && isDate(table.reviewBy) && table.asOf < table.reviewBy)
      for profile in table.profiles {
        #expect(!profile.limits.isEmpty, "\(profile.platform)")
        #expect(table.isOfSchedulers || !profile.sources.isEmpty, "\(profile.platform)")
      }
    }
    for table in BuiltinRules.book.labelTables {
      #expect(isDate(table.asOf) && isDate(table.reviewBy) && table.asOf < table.reviewBy)
      for market in table.markets {
        // The Union leaves the words to its languages.
        #expect(!market.languages.isEmpty || market.name == "eu", "\(market.name)")
        #expect(!market.sources.isEmpty, "\(market.name)")
        #expect(market.sources.allSatisfy { $0.date.map(isDate) == true }, "\(market.name)")
        #expect(
          market.accepted.hashtags.isDisjoint(with: market.rejected.hashtags), "\(market.name)")
      }
    }
  }

  // MARK: Cost

  /// Patterns stay below 1 % of the match limit on whatever the examples and, where it is at hand,
  /// the labelled data hold.
  @Test func patternsAreCheap() throws {
    let examples = BuiltinRules.book.rules.flatMap(\.examples).map(\.text)
    let texts = examples + LabelledPosts.texts() + Self.hostile
    var matcher = Matcher(matchLimit: Matcher.defaultMatchLimit / 100)
    var failures: Set<String> = []
    for text in texts {
      let written = Array(text.utf8)
      let folded = TextAnalysis(written).folded.bytes
      for (owner, lazy) in BuiltinRules.patterns {
        let pattern = try lazy.pattern(jit: true)
        for bytes in written == folded ? [written] : [written, folded] {
          do {
            _ = try matcher.matches(of: pattern, in: bytes)
          } catch {
            failures.insert(
              "\(owner): \(lazy.source.prefix(80)) on \(text.prefix(10).debugDescription)")
          }
        }
      }
    }
    #expect(failures.sorted() == [])
  }

  /// Texts that nobody writes and that a repetition inside a repetition would choke on.
  static let hostile = [
    String(repeating: "a", count: 3000), String(repeating: "a ", count: 1500),
    String(repeating: "Ab ", count: 1000), String(repeating: "!", count: 3000),
    String(repeating: "#a", count: 1500), String(repeating: "@a ", count: 1000),
    String(repeating: "1", count: 3000), String(repeating: "\n", count: 3000),
    String(repeating: "🙌", count: 700), String(repeating: "https://a.example/ ", count: 150),
    String(repeating: "in partnership with ", count: 150), String(repeating: " ", count: 3000),
  ]
}

/// Texts of the labelled posts, which are no part of the project: `$DECORUM_DATA`, else beside the
/// checkout.
enum LabelledPosts {
  static func texts() -> [String] {
    let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
    let root =
      ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) } ?? beside
    let folder = root.appending(path: "labelled/dev")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".ndjson") }.sorted()
    if files.isEmpty { print("skipped: no labelled posts; the examples alone are tried") }
    return files.flatMap { name -> [String] in
      let bytes = (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? []
      return World.posts(bytes, in: SourceID(0)).map(\.text.string)
    }
  }
}

extension Rule {
  /// A finding on a field of the record sits on no words.
  fileprivate var hasPlaces: Bool {
    limbs.contains { if case .find(.field) = $0.check { false } else { true } }
  }
}
