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
}
