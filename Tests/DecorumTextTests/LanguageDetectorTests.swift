import DecorumText
import Testing

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
}
