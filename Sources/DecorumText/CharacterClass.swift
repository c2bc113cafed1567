/// What a scalar is to the tokenizer and to folding: a coarser view of Unicode's general categories.
enum CharacterClass: UInt8, Sendable {
  case letter, digit, mark, space, newline, punctuation, symbol, ignorable, other

  init(_ value: UInt32) {
    self = value < 0x80 ? Self.ascii[Int(value)] : Self.beyondASCII(value)
  }

  /// Letters, digits and marks make words; so does the underscore, which the caller adds.
  var isWordLike: Bool { self == .letter || self == .digit || self == .mark }
  var isBlank: Bool { self == .space || self == .newline }

  private static let ascii: [CharacterClass] = (0..<0x80).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A, 0x0D: .newline
    case 0x09, 0x0B, 0x0C, 0x20: .space
    case 0..<0x20, 0x7F: .other
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      .symbol
    default: .punctuation
    }
  }

  private static func beyondASCII(_ value: UInt32) -> CharacterClass {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    if value == 0x85 || value == 0x2028 || value == 0x2029 { return .newline }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      // Hangul fillers are letters by category and blank to the eye.
      return properties.isDefaultIgnorableCodePoint ? .ignorable : .letter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return properties.isDefaultIgnorableCodePoint ? .ignorable : .mark
    case .spaceSeparator: return .space
    case .format: return properties.isDefaultIgnorableCodePoint ? .ignorable : .other
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .otherNumber:
      return .symbol
    default: return properties.isDefaultIgnorableCodePoint ? .ignorable : .other
    }
  }
}

/// The scripts that folding and language detection tell apart.
enum Script: UInt8, Sendable {
  case latin, greek, cyrillic
  /// Han, kana, hangul, Thai and their like, which write words without spaces or in syllables.
  case eastAsian
  /// Any other letter: Arabic, Hebrew, Indic scripts …
  case other

  /// The script of a letter. Callers ask only about letters.
  init(ofLetter value: UInt32) {
    switch value {
    case 0..<0x370, 0x1D00..<0x1D26, 0x1D2C..<0x1DBF, 0x1E00..<0x1F00, 0x2071, 0x207F,
      0x2090..<0x209D, 0x212A, 0x212B, 0x2C60..<0x2C80, 0xA722..<0xA7FF, 0xAB30..<0xAB65,
      0xFB00..<0xFB07, 0xFF21..<0xFF5B:
      self = .latin
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: self = .cyrillic
    case 0x0E00..<0x0F00, 0x1000..<0x1200, 0x1780..<0x1800, 0x2E80..<0x3400, 0x3400..<0xA4D0,
      0xA960..<0xA980, 0xAC00..<0xD800, 0xF900..<0xFB00, 0xFF66..<0xFFDD, 0x1B000..<0x1B300,
      0x20000..<0x32000:
      self = .eastAsian
    default: self = .other
    }
  }
}
