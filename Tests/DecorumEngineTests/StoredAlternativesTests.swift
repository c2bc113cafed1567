import DecorumBase
import DecorumPatterns
import DecorumRules
import Testing

/// A lone draft asks the alternatives that the pack stores apart, and only those that its text wakes. They
/// find what the pattern as a whole finds; the texts are the rule files themselves, which are full of
/// what the patterns look for.
@Suite struct StoredAlternativesTests {
  static let patterns: [LazyPattern] = {
    let files = BuiltinPack.files.enumerated().map { PackFile($1, source: SourceID($0)) }
    var loader = PackLoader(files: files, settings: [:])
    let book = loader.load(
      trusting: BuiltinPack.name, needsExamples: false, where: { _ in true })
    return book.rules.flatMap(\.conditions).flatMap(\.patterns)
      + book.signals.flatMap(\.conditions).flatMap(\.patterns)
      + book.labelTables.flatMap(\.markets).flatMap(\.patterns)
  }()

  @Test func theyFindWhatTheWholeFinds() throws {
    var matcher = Matcher()
    var (apart, asleep, matched) = (0, 0, 0)
    for lazy in Self.patterns {
      let alternatives = try #require(lazy.alternatives)
      guard let cut = alternatives.cut else { continue }
      apart += 1
      for number in cut.alternatives.indices {
        _ = try lazy.parts([number], of: alternatives)[0].pattern(jit: false)
      }
      let text = Array(BuiltinPack.files[lazy.place.span.source.index].text.utf8)
      let awake = alternatives.awake(in: GramSet(text))
      asleep += cut.alternatives.count - awake.count
      let parts = try awake.map {
        try lazy.parts([$0], of: alternatives)[0].pattern(jit: false)
      }
      guard let whole = try? matcher.matches(of: lazy.pattern(jit: false), in: text),
        let found = try? matcher.matches(ofAlternatives: parts, in: text)
      else { continue }
      matched += whole.count
      #expect(found.map(\.match.range) == whole.map(\.range), "\(lazy.source.prefix(200))")
    }
    print("\(apart) of \(Self.patterns.count) patterns apart, \(matched) matches")
    #expect(apart > 300 && matched > 2_000 && asleep > 1_000)
  }

  /// A look at the probes of a pattern never keeps it from a text that it matches, and mostly from one that
  /// has none of its literals.
  @Test func probesMissNothing() throws {
    let texts = BuiltinPack.files.filter { $0.path.hasPrefix("claim/") }.flatMap { file in
      file.text.split(separator: "\n").filter { $0.count > 60 }.map { Array($0.utf8) }
    }
    var matcher = Matcher()
    var (asked, passed, wrong, tried) = (0, 0, 0, 0)
    for text in texts.prefix(60) {
      let (grams, probed) = (GramSet(text), ProbedText(text))
      for lazy in Self.patterns {
        asked += 1
        if lazy.mayMatch(probed) {
          passed += 1
          continue
        }
        // The grams take some strings of three bytes for others: what they hold awake is looked at.
        if try #require(lazy.alternatives).awake(in: grams).isEmpty { continue }
        tried += 1
        if try matcher.firstMatch(of: lazy.pattern(jit: false), in: text) != nil { wrong += 1 }
      }
    }
    print("\(passed) of \(asked) passed, \(tried) tried")
    #expect(wrong == 0 && tried > 0 && passed < asked / 3)
  }
}
