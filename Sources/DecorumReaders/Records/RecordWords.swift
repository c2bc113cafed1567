import DecorumBase
import DecorumPosts

/// The words that records use for platforms, kinds, yes and no, and languages.
enum RecordWords {
  static func bool(_ word: String) -> Bool? {
    switch KeyTable.normalised(word) {
    case "true", "yes", "y", "1", "x", "on", "ja", "oui", "si", "sí": true
    case "false", "no", "n", "0", "off", "nein", "non": false
    default: nil
    }
  }

  /// What exports call a kind of post. Pictures, reels and links are posts to us.
  static func kind(_ word: String) -> PostKind? {
    switch KeyTable.normalised(word) {
    case "post", "posts", "tweet", "update", "status", "toot", "text", "note", "feed", "feedpost",
      "image", "images", "photo", "picture", "video", "reel", "reels", "trialreel", "timeline",
      "short", "shorts",
      "carousel",
      "album", "gallery", "link", "article", "poll", "pdf", "document", "pin", "thread", "event",
      "offer", "original":
      .post
    case "reply", "replies", "answer": .reply
    case "repost", "retweet", "boost", "share", "reblog", "quote", "announce": .repost
    case "dm", "directmessage", "message", "privatemessage": .dm
    case "invite", "invitation": .invite
    case "story", "stories": .story
    case "comment", "comments": .comment
    default: nil
    }
  }

  /// The primary part of a tag, or of a language's name.
  static func language(_ word: String) -> String? {
    let whole = word.lowercased()
    if let tag = languages[whole] { return tag }
    let primary = whole.prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(primary.count), primary.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    return String(primary)
  }

  /// What ISO 639 sets aside for texts whose language is undetermined, for what is no language, and for
  /// private use: X calls a post of nothing but pictures `qme`.
  static func isNoLanguage(_ tag: String) -> Bool {
    tag == "und" || tag == "zxx" || tag.utf8.count == 3 && ("qaa"..."qtz").contains(tag)
  }

  private static let languages = [
    "albanian": "sq", "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "croatian": "hr",
    "czech": "cs", "danish": "da", "dutch": "nl", "english": "en", "estonian": "et",
    "farsi (persian)": "fa", "finnish": "fi", "french": "fr", "german": "de", "greek": "el",
    "gujarati": "gu", "hebrew": "he", "hindi": "hi", "hungarian": "hu", "icelandic": "is",
    "indonesian": "id", "italian": "it", "japanese": "ja", "korean": "ko", "kurdish": "ku",
    "latvian": "lv", "lithuanian": "lt", "macedonian": "mk", "malay": "ms", "norwegian": "no",
    "persian": "fa", "polish": "pl", "portuguese": "pt", "pushto": "ps", "romanian": "ro",
    "russian": "ru", "serbian": "sr", "simplified chinese": "zh", "slovak": "sk",
    "slovenian": "sl", "somali": "so", "spanish": "es", "swedish": "sv",
    "tagalog (filipino)": "tl", "thai": "th", "traditional chinese": "zh", "turkish": "tr",
    "ukrainian": "uk", "urdu": "ur", "uzbek": "uz", "vietnamese": "vi",
    "deutsch": "de", "español": "es", "français": "fr", "italiano": "it",
    "language undefined": "und",
  ]

  /// The names in a cell for several platforms: between commas, semicolons and bars, or between blanks
  /// where every word is a name.
  static func platforms(_ text: MappedText) -> [MappedText] {
    let names = text.parts {
      $0 == Byte.comma || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") || Byte.isLineEnd($0)
    }
    guard names.count == 1 else { return names }
    let words = text.parts { Byte.isBlank($0) }
    return words.allSatisfy { Platform(spelling: $0.string) != nil } ? words : names
  }

  static func unknownPlatform(_ written: MappedText) -> Diagnostic {
    unknown(
      "platform", InputDiagnostics.unknownPlatform, .error, written,
      names: Platform.allCases.map(\.rawValue) + ["twitter"])
  }

  static func unknownKind(_ written: MappedText, _ severity: Severity) -> Diagnostic {
    unknown(
      "kind of post", InputDiagnostics.unknownKind, severity, written,
      names: PostKind.allCases.map(\.rawValue))
  }

  private static func unknown(
    _ what: String, _ rule: RuleID, _ severity: Severity, _ written: MappedText, names: [String]
  ) -> Diagnostic {
    let word = written.string
    return Diagnostic(
      rule, severity, "\(QuotedWords.quoted(word)) is no \(what) that Decorum knows",
      at: Label(written.span), notes: ["said once for each name"],
      helps: Suggestions.help(for: word, among: names).map { [$0] } ?? [])
  }
}

/// What words were found to mean, so that each is worked out once: there are few, and they recur.
struct WordMemory<Value: Sendable>: Sendable {
  private var known: [(word: [UInt8], value: Value)] = []

  /// nil where the words are new, or not as they stand.
  func known(_ text: WrittenText, _ decoder: TextDecoder) -> Value? {
    guard text.isPlain else { return nil }
    for i in known.indices where decoder.holds(known[i].word, at: text.range) {
      return known[i].value
    }
    return nil
  }

  mutating func value(of written: MappedText, _ find: (String) -> Value?) -> Value? {
    for i in known.indices where known[i].word == written.bytes { return known[i].value }
    guard let value = find(written.string) else { return nil }
    if known.count < 32 { known.append((written.bytes, value)) }
    return value
  }
}
