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
