import TestSupport
import Testing

@testable import DecorumText

@Suite struct LanguageDetectorTests {
  @Test(
    arguments: [
      ("We are open until six today, and the bread is still warm.", .known(.en)),
      ("Love this serum! Use my code GLOW20 at acme.example and you get 10% off", .known(.en)),
      ("Heute haben wir bis 18 Uhr geöffnet, und das Brot ist noch warm.", .known(.de)),
      ("Nous sommes ouverts jusqu'à six heures et le pain est encore chaud.", .known(.fr)),
      ("Hoy estamos abiertos hasta las seis y el pan todavía está caliente.", .known(.es)),
      ("Oggi siamo aperti fino alle sei e il pane è ancora caldo.", .known(.it)),
      ("Сегодня мы открыты до шести, и хлеб ещё тёплый.", .other),
      ("今日は六時まで営業しています。", .other),
      ("اليوم نحن مفتوحون حتى السادسة", .other),
      ("Vandaag zijn we open tot zes uur en het brood is nog warm.", .other),
      ("Hoje estamos abertos até às seis e o pão ainda está quente, não é?", .other),
      ("Dzisiaj jesteśmy otwarci do szóstej, a chleb jest jeszcze ciepły.", .other),
      ("I dag har vi åbent til klokken seks, og brødet er stadig varmt.", .other),
      ("Buy now", .undecided),
      ("GLOW20 #ad acme.example 🎉", .undecided),
      ("Gelato pizza espresso latte", .undecided),
      ("", .undecided),
    ] as [(String, DetectedLanguage)])
  func detects(_ text: String, _ language: DetectedLanguage) {
    #expect(LanguageDetector.detect(Array(text.utf8)) == language)
  }

  /// Every word has the languages whose lists have it, and no other word has any.
  @Test func theTableIsItsLists() {
    let lists = LanguageWords.lists.map { Set($0.words.split(separator: " ").map(String.init)) }
    let table = LanguageTable(LanguageWords.lists.map(\.words))
    var words = Array(lists.reduce(Set(["bread", "xyzzy", "", "thé", "THE"])) { $0.union($1) })
    words += words.map { $0 + "q" }
    var places: Set<Int> = []
    for word in words {
      let languages = lists.indices.filter { lists[$0].contains(word) }
      let found = table.find(LanguageTable.hash(word.utf8))
      #expect(
        found?.languages == (languages.isEmpty ? nil : languages.reduce(0) { $0 | 1 << $1 }),
        "\(word)")
      if let found { #expect(places.insert(found.place).inserted) }
    }
    #expect(places.count > 800)
  }

  /// Held against dictionaries of strings, on texts of words that languages share and do not share.
  @Test func agreesWithASlowReading() {
    var random = SeededNumbers(7)
    let words = LanguageWords.lists.map { $0.words.split(separator: " ").map(String.init) }
    let others = ["Brot", "größer", "señor", "œuvre", "хлеб", "日本", "GLOW20", "#ad", "🎉", "."]
    var known = 0
    for _ in 0..<3000 {
      let one = words.randomElement(using: &random)!
      let other = words.randomElement(using: &random)!
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        let word =
          switch random.next() % 8 {
          case 0: others.randomElement(using: &random)!
          case 1: other.randomElement(using: &random)!
          default: one.randomElement(using: &random)!
          }
        return random.next() % 6 == 0 ? word.uppercased() : word
      }.joined(separator: " ")
      let analysis = TextAnalysis(Array(text.utf8))
      let found = LanguageDetector.detect(analysis)
      if case .known = found { known += 1 }
      #expect(found == Self.slowly(analysis), "\(text)")
    }
    #expect(known > 300)
  }

  private static func slowly(_ text: TextAnalysis) -> DetectedLanguage {
    var weights: [String: Int] = [:]
    var seen: Set<String> = []
    var (foreign, latin) = (0, 0)
    let tokens = text.tokens.filter { $0.kind == .word }
    for token in tokens {
      let word = text.text(token.range)
      for scalar in word.unicodeScalars where CharacterClass(scalar.value) == .letter {
        if Script(ofLetter: scalar.value) == .latin { latin += 1 } else { foreign += 1 }
        if let tell = LanguageWords.letters[scalar.value] {
          weights[LanguageWords.codes[tell], default: 0] += 2
        }
      }
      let plain = WordForm.plain(text.bytes[token.range])
      let languages = LanguageWords.lists.filter { list in
        list.words.split(separator: " ").contains { $0 == plain }
      }
      for (code, _) in languages {
        weights[code, default: 0] += seen.contains(plain) ? 1 : max(1, 4 / languages.count)
      }
      if !languages.isEmpty { seen.insert(plain) }
    }
    if foreign >= 4, foreign > 2 * latin { return .other }
    guard tokens.count >= 4, foreign <= latin else { return .undecided }
    let ranked = weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let best = ranked.first, best.value >= 6 else { return .undecided }
    if ranked.count > 1, best.value < 2 * ranked[1].value { return .undecided }
    return Language(rawValue: best.key).map(DetectedLanguage.known) ?? .other
  }
}
