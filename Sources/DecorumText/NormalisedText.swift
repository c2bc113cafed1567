/// A text as comparisons see it: lower-case words; numbers with every digit as 0; mentions masked; links,
/// emoji and punctuation left out. As a *template*, also the name after a greeting and the initials or
/// name of whoever signs.
package struct NormalisedText: Sendable {
  package let words: [String]

  package init(_ text: TextAnalysis, asTemplate: Bool) {
    let tokens = text.tokens
    let masked = asTemplate ? Self.names(in: text) : []
    var words: [String] = []
    for (i, token) in tokens.enumerated() {
      switch token.kind {
      case .word: words.append(masked.contains(i) ? "@" : Self.zeroed(text.spelling(i)))
      case .number: words.append(Self.zeroed(text.text(token.range)))
      case .hashtag: words.append(Self.zeroed(text.name(of: token).lowercased()))
      case .mention: words.append("@")
      case .link, .email, .emoji, .punctuation, .newline: break
      }
    }
    // Whoever writes the name and whoever writes the handle send one template.
    if asTemplate, words.last == "@" { words.removeLast() }
    self.words = words
  }

  package var string: String { words.joined(separator: " ") }

  /// Hashes of the character 5-grams, sorted, each once; of the whole text where it is shorter.
  package var shingles: [UInt32] {
    let scalars = string.unicodeScalars.map(\.value)
    guard scalars.count > 5 else { return [Self.hash(scalars[...])] }
    var hashes: [UInt32] = []
    hashes.reserveCapacity(scalars.count - 4)
    for i in 0...(scalars.count - 5) { hashes.append(Self.hash(scalars[i..<(i + 5)])) }
    hashes.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(hashes.count)
    for hash in hashes where unique.last != hash { unique.append(hash) }
    return unique
  }

  /// Jaccard similarity of two sorted sets.
  package static func similarity(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var i = 0
    var j = 0
    var common = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let union = a.count + b.count - common
    return union == 0 ? 1 : Double(common) / Double(union)
  }

  private static func zeroed(_ word: String) -> String {
    if !word.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { return word }
    return String(
      decoding: word.utf8.map { $0 >= 0x30 && $0 <= 0x39 ? 0x30 : $0 }, as: UTF8.self)
  }

  /// FNV-1a over the code points, folded to 32 bits.
  private static func hash(_ scalars: ArraySlice<UInt32>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  // MARK: Names

  private static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "hallo", "liebe", "lieber", "moin", "bonjour", "salut", "cher",
    "chère", "bonsoir", "hola", "querido", "querida", "estimado", "estimada", "ciao", "caro",
    "cara",
    "gentile", "salve",
  ]

  /// The words after a greeting up to a mark, and those that sign at the end (`^AB`, `– Ana`, `/JD`).
  private static func names(in text: TextAnalysis) -> Set<Int> {
    let tokens = text.tokens
    var names: Set<Int> = []
    if let first = tokens.firstIndex(where: { $0.kind == .word }),
      greetings.contains(text.spelling(first))
    {
      for i in tokens.indices.dropFirst(first + 1).prefix(2) {
        guard tokens[i].kind == .word, startsWithCapital(text, tokens[i]) else { break }
        names.insert(i)
      }
    }
    guard let last = tokens.lastIndex(where: { $0.kind == .word }), last > 0 else { return names }
    let isLast = tokens[last...].dropFirst().allSatisfy { $0.kind == .newline || $0.kind == .emoji }
    let mark = text.text(tokens[last - 1].range)
    if isLast, tokens[last - 1].kind == .punctuation,
      ["^", "–", "—", "-", "/", "~"].contains(mark),
      startsWithCapital(text, tokens[last])
    {
      names.insert(last)
    }
    return names
  }

  private static func startsWithCapital(_ text: TextAnalysis, _ token: Token) -> Bool {
    let word = text.text(token.range)
    return word.unicodeScalars.first?.properties.isUppercase ?? false
  }
}
