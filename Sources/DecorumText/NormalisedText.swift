/// A text as comparisons see it: lower-case words; numbers with every digit as 0; mentions masked; links,
/// emoji and punctuation left out. As a *template*, also the name after a greeting and the initials or
/// name of whoever signs.
package struct NormalisedText: Equatable, Sendable {
  package private(set) var words = 0
  /// Of the words, a space between two.
  private var scalars: [UInt32] = []

  private static let mask = UInt32(UInt8(ascii: "@"))

  package init(_ text: TextAnalysis, asTemplate: Bool) {
    let tokens = text.tokens
    let masked = asTemplate ? Self.names(in: text) : []
    scalars.reserveCapacity(text.bytes.count)
    var endsMasked = false
    for i in tokens.indices {
      let isMasked: Bool
      switch tokens[i].kind {
      case .word: isMasked = masked.contains(i)
      case .mention: isMasked = true
      case .number, .hashtag: isMasked = false
      case .link, .email, .emoji, .punctuation, .newline: continue
      }
      if words > 0 { scalars.append(UInt32(UInt8(ascii: " "))) }
      words += 1
      endsMasked = isMasked
      if isMasked { scalars.append(Self.mask) } else { append(i, of: text) }
    }
    // Whoever writes the name and whoever writes the handle send one template.
    if asTemplate, endsMasked {
      words -= 1
      scalars.removeLast(words > 0 ? 2 : 1)
    }
  }

  private mutating func append(_ index: Int, of text: TextAnalysis) {
    let token = text.tokens[index]
    if appendPlain(text.bytes, token) { return }
    let word =
      switch token.kind {
      case .word: text.spelling(index)
      case .number: text.text(token.range)
      default: text.name(of: token).lowercased()
      }
    for scalar in word.unicodeScalars {
      scalars.append(0x30...0x39 ~= scalar.value ? 0x30 : scalar.value)
    }
  }

  /// - Returns: false where it is not all ASCII; then nothing is appended.
  private mutating func appendPlain(_ bytes: [UInt8], _ token: Token) -> Bool {
    let range = token.kind == .hashtag ? token.range.dropFirst() : token.range
    let bytes = bytes.span
    for i in token.range where bytes[i] >= 0x80 { return false }
    let upperCase: Range<UInt8> = token.kind == .number ? 0..<0 : 0x41..<0x5B
    scalars.append(addingCapacity: range.count) { out in
      for i in range {
        let byte = bytes[i]
        let plain: UInt8 =
          0x30...0x39 ~= byte ? 0x30 : upperCase.contains(byte) ? byte | 0x20 : byte
        out.append(UInt32(plain))
      }
    }
    return true
  }

  package var string: String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(string)
  }

  /// Hashes of the character 5-grams, sorted, each once; of the whole text where it is shorter.
  package var shingles: [UInt32] {
    let grams = max(1, scalars.count - 4)
    var hashes = [UInt32](repeating: 0, count: grams)
    var span = hashes.mutableSpan
    let scalars = scalars.span
    if scalars.count > 5 {
      for i in span.indices { span[i] = Self.hash(scalars, i..<i &+ 5) }
    } else {
      span[0] = Self.hash(scalars, scalars.indices)
    }
    hashes = Self.sorted(hashes)
    span = hashes.mutableSpan
    var count = 1
    for i in 1..<span.count where span[i] != span[count &- 1] {
      span[count] = span[i]
      count &+= 1
    }
    hashes.removeLast(grams - count)
    return hashes
  }

  /// Hashes are spread evenly: by their first byte each is a few places from where it belongs.
  private static func sorted(_ hashes: [UInt32]) -> [UInt32] {
    var ends = InlineArray<256, Int32>(repeating: 0)
    let unsorted = hashes.span
    for i in unsorted.indices { ends[Int(unsorted[i] >> 24)] &+= 1 }
    var sum: Int32 = 0
    var most: Int32 = 0
    for i in ends.indices {
      let count = ends[i]
      most = max(most, count)
      ends[i] = sum
      sum &+= count
    }
    // Those of a text that says one thing over and over, or of a very long one.
    if most > 64 { return hashes.sorted() }
    var result = hashes
    var sorted = result.mutableSpan
    for i in unsorted.indices {
      let byte = Int(unsorted[i] >> 24)
      sorted[Int(ends[byte])] = unsorted[i]
      ends[byte] &+= 1
    }
    for i in sorted.indices.dropFirst() {
      let hash = sorted[i]
      var place = i
      while place > 0, sorted[place &- 1] > hash {
        sorted[place] = sorted[place &- 1]
        place &-= 1
      }
      sorted[place] = hash
    }
    return result
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

  /// FNV-1a over the code points, folded to 32 bits.
  private static func hash(_ scalars: borrowing Span<UInt32>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in range { hash = (hash ^ UInt64(scalars[i])) &* 0x0000_0100_0000_01b3 }
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
