import DecorumPosts
import DecorumRules

/// What every text has that holds a token of some kind: patterns, one of which is awake on it. They go into
/// the index with those of rules and are never run. None at all = no text holds such a token.
struct TokenSigns {
  let patterns: [String]

  private init(_ patterns: [String]) { self.patterns = patterns }

  private static let hashtag = #"[#\x{FF03}]"#
  private static let mention = #"[@\x{FF20}]"#
  private static let beyondASCII = #"[^\x00-\x7F]"#
  /// A scheme, or a dot with a domain of letters behind it.
  private static let link = #"(?i)://|\.[a-z]"#

  /// - Returns: nil where such tokens may be anything.
  init?(_ target: TextTarget, _ context: JudgingContext) {
    let patterns: [String]? =
      switch target {
      case .patterns: nil
      case .hashtags(let names): TokenSigns(hashtags: names).patterns
      case .mention(.brandName): Self.signs(ofNames: context.brand.names)
      case .mention: [Self.mention]
      case .link(let target): Self.signs(of: target, context)
      case .emoji: [Self.beyondASCII]
      }
    guard let patterns else { return nil }
    self.init(patterns)
  }

  init(hashtags names: Set<String>) {
    self.init(
      names.isEmpty ? [] : [Self.any(of: names).map { Self.hashtag + $0 } ?? Self.hashtag])
  }

  /// Of names only their first words are asked for: any white space may stand between two.
  private static func signs(ofNames names: [String]) -> [String]? {
    let first = names.compactMap { $0.lowercased().split(separator: " ").first.map(String.init) }
    return first.isEmpty ? [] : any(of: Set(first)).map { [$0] }
  }

  private static func signs(of target: LinkTarget, _ context: JudgingContext) -> [String] {
    if target.isAny || target.isOwn { return [link] }
    var signs: [String] = []
    let hosts = target.isBrand ? target.hosts.union(context.brand.domains) : target.hosts
    if !hosts.isEmpty { signs.append(any(of: hosts) ?? link) }
    if !target.query.isEmpty || !target.queryValues.isEmpty { signs.append(#"\?"#) }
    return signs
  }

  /// - Returns: nil where the condition may hold on a text without any.
  init?(_ metric: MetricCondition) {
    guard metric.profile == nil, !metric.bounds.contains(0) else { return nil }
    switch metric.metric {
    case .links: patterns = [Self.link]
    case .mentions: patterns = [Self.mention]
    case .hashtags, .joinedHashtags: patterns = [Self.hashtag]
    case .emoji, .emojiRun, .emojiLines, .styledWords: patterns = [Self.beyondASCII]
    default: return nil
    }
  }

  /// One of some words in any case; nil where one has more than letters, digits, dots and hyphens of ASCII.
  private static func any(of words: Set<String>) -> String? {
    let isPlain = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy { byte in
          byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || 0x30...0x39 ~= byte
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
    }
    guard isPlain else { return nil }
    return "(?i:" + words.sorted().map { "\\Q\($0)\\E" }.joined(separator: "|") + ")"
  }
}
