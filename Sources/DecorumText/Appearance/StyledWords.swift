/// Words in letters that Unicode has for mathematics, in circles or at full width, used as a font:
/// a screen reader spells them out, or says nothing.
extension TextAnalysis {
  /// Three letters or more in a row; formulas have one or two.
  package var styledWords: [Range<Int>] {
    if bytes.isASCII { return [] }
    var words: [Range<Int>] = []
    var start = 0
    var letters = 0
    var offset = 0
    let isEastAsian = holdsEastAsianLetters
    func close(at end: Int) {
      if letters >= 3 { words.append(start..<end) }
      letters = 0
    }
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        close(at: offset)
        offset += 1
        continue
      }
      let (value, length) = bytes.scalar(at: offset)
      if isStyled(value, isEastAsian: isEastAsian) {
        if letters == 0 { start = offset }
        letters += 1
      } else if CharacterClass(value) != .mark, CharacterClass(value) != .ignorable {
        close(at: offset)
      }
      offset += length
    }
    close(at: bytes.count)
    return words
  }

  /// The stretches around styled words in which words have styled letters, and how they read in plain
  /// ones: "𝟔 𝐚𝐦" beside "𝐁𝐨𝐱𝐢𝐧𝐠 𝐃𝐚𝐲" too, although two letters alone may be a formula.
  package var plainSpellings: [(range: Range<Int>, plain: String)] {
    let words = styledWords
    if words.isEmpty { return [] }
    let isEastAsian = holdsEastAsianLetters
    var spellings: [(range: Range<Int>, plain: String)] = []
    var stretch: (range: Range<Int>, plain: String)?
    func close() {
      if let stretch, words.contains(where: { $0.overlaps(stretch.range) }) {
        spellings.append(stretch)
      }
      stretch = nil
    }
    var offset = 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex { $0 <= 0x20 } ?? bytes.count
      let plain = self.plain(offset..<end, isEastAsian: isEastAsian)
      if let plain {
        let blanks = stretch.map { text($0.range.upperBound..<offset) } ?? ""
        stretch = (
          (stretch?.range.lowerBound ?? offset)..<end, (stretch?.plain ?? "") + blanks + plain
        )
      } else if end > offset {
        close()
      }
      offset = end
      while offset < bytes.count, bytes[offset] <= 0x20 {
        if bytes[offset] != 0x20 { close() }
        offset += 1
      }
    }
    close()
    return spellings
  }

  /// nil where nothing in it is styled.
  private func plain(_ range: Range<Int>, isEastAsian: Bool) -> String? {
    var plain = String.UnicodeScalarView()
    var isChanged = false
    for scalar in text(range).unicodeScalars {
      if isStyled(scalar.value, isEastAsian: isEastAsian),
        let letter = FancyLetters.plain(scalar.value).flatMap({ Unicode.Scalar($0.ascii) })
      {
        plain.append(letter)
        isChanged = true
      } else {
        plain.append(scalar)
      }
    }
    return isChanged ? String(plain) : nil
  }

  private func isStyled(_ value: UInt32, isEastAsian: Bool) -> Bool {
    guard let plain = FancyLetters.plain(value) else { return false }
    let isWordLike = CharacterClass(plain.ascii).isWordLike
    switch plain.kind {
    case .font:
      // At full width Latin letters are at home in Japanese and Chinese.
      return isWordLike && (!(0xFF01...0xFF5E).contains(value) || !isEastAsian)
    case .enclosed, .smallCapital: return isWordLike
    case .superscript: return false
    }
  }

  private var holdsEastAsianLetters: Bool {
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if value >= 0xE00, !(0xFF01...0xFF5E).contains(value), CharacterClass(value) == .letter,
        Script(ofLetter: value) == .eastAsian
      {
        return true
      }
      offset += length
    }
    return false
  }
}
