/// Letters and digits that Unicode has a second, third and thirtieth time: mathematical alphabets,
/// full-width forms, circled, squared, superscript and small-capital letters.
///
/// People use them as fonts. Folding turns them back to ASCII; `Kind` says when that is safe.
enum FancyLetters {
  enum Kind: Sendable {
    /// A letter or digit in another font: always folds.
    case font
    /// Circled, squared or in parentheses: folds beside another letter only, since alone it may be
    /// a list mark (ⓐ) or an emoji (🅰).
    case enclosed
    /// A small capital: folds beside another letter only, since alone it may be phonetic script.
    case smallCapital
    /// Folds in a run or after a digit (1ˢᵗ) only, since after a word it is a footnote mark.
    case superscript
  }

  /// The ASCII character that `value` stands for.
  static func plain(_ value: UInt32) -> (ascii: UInt32, kind: Kind)? {
    switch value {
    case 0..<0x250: nil
    // Thirteen alphabets of 52 letters. The few holes are never assigned.
    case 0x1D400...0x1D6A3:
      switch (value - 0x1D400) % 52 {
      case let i where i < 26: (0x41 + i, .font)
      case let i: (0x61 + i - 26, .font)
      }
    case 0x1D6A4: (0x69, .font)
    case 0x1D6A5: (0x6A, .font)
    case 0x1D7CE...0x1D7FF: (0x30 + (value - 0x1D7CE) % 10, .font)
    case 0xFF01...0xFF5E: (0x21 + value - 0xFF01, .font)
    case 0x1FBF0...0x1FBF9: (0x30 + value - 0x1FBF0, .font)
    case 0x24B6...0x24CF: (0x41 + value - 0x24B6, .enclosed)
    case 0x24D0...0x24E9: (0x61 + value - 0x24D0, .enclosed)
    case 0x249C...0x24B5: (0x61 + value - 0x249C, .enclosed)
    case 0x1F110...0x1F129: (0x41 + value - 0x1F110, .enclosed)
    case 0x1F130...0x1F149: (0x41 + value - 0x1F130, .enclosed)
    case 0x1F150...0x1F169: (0x41 + value - 0x1F150, .enclosed)
    case 0x1F170...0x1F189: (0x41 + value - 0x1F170, .enclosed)
    default:
      if let ascii = letterlike[value] {
        (ascii, .font)
      } else if let ascii = superscripts[value] {
        (ascii, .superscript)
      } else if let ascii = smallCapitals[value] {
        (ascii, .smallCapital)
      } else {
        nil
      }
    }
  }

  /// The letters that a ligature joins.
  static func ligature(_ value: UInt32) -> StaticString? {
    switch value {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }

  /// Letters that had been encoded before the mathematical alphabets left holes for them.
  private static let letterlike = scalarTable(
    "ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ", "CgHHHhIILlNPQRRRZZBCeEFMo")
  private static let superscripts = scalarTable(
    "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ",
    "abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW")
  private static let smallCapitals = scalarTable(
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")
}

/// Cyrillic and Greek letters that pass for Latin ones, after Unicode's confusables (UTS #39) and
/// what spammers make of them (к for k, т for t).
enum LookAlikes {
  static func latin(_ value: UInt32) -> UInt32? { table[value] }

  private static let table = scalarTable(
    "асԁеһіјкӏмнорԛѕтуѵԝхүьАВСЕНІЈКМОРЅТУХԚԜӀҮѴԌ" + "αοικνρτυχεηγϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ",
    "acdehijklmhopqstyvwxybABCEHIJKMOPSTYXQWIYVG" + "aoikvptuxenycjABEZHIKMNOPTYXC")
}

/// A table from the scalars of one string to those at the same place in another.
private func scalarTable(_ from: String, _ to: String) -> [UInt32: UInt32] {
  precondition(from.unicodeScalars.count == to.unicodeScalars.count, "the rows do not pair up")
  return Dictionary(
    uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars).map {
      ($0.0.value, $0.1.value)
    })
}
