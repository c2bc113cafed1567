/// Finds what a text reports others to say: "they say it works overnight".
///
/// From the verb's object to the end of the sentence, where the subject is somebody else. What I,
/// we or our people say is the author's own claim and is not reported.
enum ReportedSpeech {
  static func ranges(in text: TextAnalysis) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for i in text.tokens.indices where text.tokens[i].kind == .word {
      let word = text.spelling(i)
      let kind: ReportingWords.Kind
      if let known = ReportingWords.verbs[word] { kind = known } else { continue }
      guard hasForeignSubject(text, i, kind) else { continue }
      if let range = object(text, after: i, kind), !(ranges.last?.overlaps(range) ?? false) {
        ranges.append(range)
      }
    }
    return ranges
  }

  private static func object(
    _ text: TextAnalysis, after verb: Int, _ kind: ReportingWords.Kind
  ) -> Range<Int>? {
    guard let sentence = text.sentence(at: text.tokens[verb].range.lowerBound) else { return nil }
    var start = verb + 1
    if kind == .telling {
      // "tells you", "promised us".
      while start < text.tokens.count, ReportingWords.listeners.contains(text.spelling(start)) {
        start += 1
      }
    }
    guard start < text.tokens.count, text.tokens[start].range.lowerBound < sentence.upperBound
    else { return nil }
    var end = sentence.upperBound
    if kind == .naming {
      // "a so-called miracle cure": the name, not the clause.
      var last = start
      while last + 1 < text.tokens.count, last < start + 1, text.tokens[last + 1].kind == .word,
        text.tokens[last + 1].range.upperBound <= end
      {
        last += 1
      }
      end = min(end, text.tokens[last].range.upperBound)
    }
    let begin = text.tokens[start].range.lowerBound
    return begin < end ? begin..<end : nil
  }

  private static func hasForeignSubject(
    _ text: TextAnalysis, _ verb: Int, _ kind: ReportingWords.Kind
  ) -> Bool {
    if kind == .naming { return true }
    var words: [String] = []
    var i = verb - 1
    while i >= 0, words.count < 5, text.tokens[i].kind == .word || text.tokens[i].kind == .mention {
      words.append(text.tokens[i].kind == .mention ? "@" : text.spelling(i))
      i -= 1
    }
    // Nearest first. Without a subject it is an order ("Say hello to …").
    guard let nearest = words.first(where: { !ReportingWords.adverbs.contains($0) }) else {
      return false
    }
    if ReportingWords.noSubject.contains(nearest) { return false }
    // "say", "tell": a plural subject, else it is an order or an infinitive.
    if ReportingWords.plurals.contains(text.spelling(verb)), !isPlural(nearest) { return false }
    // "easier said than done"
    if verb + 1 < text.tokens.count, ["than", "and"].contains(text.spelling(verb + 1)) {
      return false
    }
    if words.prefix(4).contains(where: { ReportingWords.ownSubjects.contains($0) }) { return false }
    guard kind == .promising else { return true }
    return words.prefix(3).contains { ReportingWords.doubtedSubjects.contains($0) }
  }

  private static func isPlural(_ word: String) -> Bool {
    ReportingWords.doubtedSubjects.contains(word)
      || (word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss"))
  }
}

private enum ReportingWords {
  enum Kind {
    /// say, claim that: whatever the subject, if it is not us.
    case saying
    /// tell you: a listener stands between.
    case telling
    /// promise: a product's promise is its seller's, so only doubted subjects count.
    case promising
    /// so-called.
    case naming
  }

  static let verbs: [String: Kind] = {
    var table: [String: Kind] = [:]
    let rows: [(Kind, String)] = [
      (
        .saying,
        """
        say says said saying claims claimed shout shouts shouted yell yells scream screams screamed \
        reads behauptet behaupten sagt sagen sagte disent dit disait prétend prétendent dicen dice \
        dijo afirma afirman dicono dice disse sostiene sostengono
        """
      ),
      (.telling, "tell tells told telling erzählt erzählen"),
      (
        .promising,
        "promise promises promised promising claim versprechen verspricht promet promettent promete "
          + "prometen promette promettono"
      ),
      (.naming, "so-called sogenannte sogenannten sogenannter soi-disant cosiddetto cosiddetta"),
    ]
    for (kind, words) in rows {
      for word in words.listedWords { table[word] = kind }
    }
    return table
  }()

  /// Verbs whose form is that of an order, too.
  static let plurals: Set<String> = [
    "say", "tell", "shout", "yell", "scream", "promise", "claim",
  ]
  static let listeners: Set<String> = [
    "you", "us", "me", "them", "people", "everyone", "everybody", "him", "her", "dir", "euch",
    "ihnen", "uns",
  ]
  static let adverbs: Set<String> = [
    "always", "also", "often", "still", "just", "even", "never", "once", "all", "will", "keep",
    "keeps", "immer", "toujours", "siempre", "sempre", "might", "may", "would", "usually",
  ]
  /// Before these forms stands no subject: an infinitive, an order, a noun.
  static let noSubject: Set<String> = [
    "to", "please", "just", "and", "let's", "lets", "must", "can", "should", "could", "don't", "a",
    "being",
    "the", "an", "zu", "de", "di", "has", "have", "enough", "or", "if", "not", "it's", "is",
  ]
  static let ownSubjects: Set<String> = [
    "i", "we", "i've", "we've", "i'd", "we'd", "i'll", "we'll", "i'm", "we're", "our", "my", "ich",
    "wir", "unser", "unsere", "je", "nous", "notre", "j'ai", "yo", "nosotros", "nuestro", "nuestra",
    "io", "noi", "nostro", "nostra",
  ]
  static let doubtedSubjects: Set<String> = [
    "they", "people", "anyone", "anybody", "somebody", "someone", "everyone", "everybody", "who",
    "that", "he", "she", "some", "many", "most", "guru", "gurus", "marketers", "marketer", "ads",
    "adverts", "posts", "headlines", "scammers", "scammer", "sellers", "influencers", "experts",
    "ninjas", "competitors", "others", "wer", "die", "sie", "viele", "jemand", "qui", "ils",
    "elles",
    "gens", "quien", "que", "ellos", "muchos", "chi", "che", "molti", "whoever",
  ]
}
