/// Finds the end of an emoji: flags, keycaps, skin tones and joined families are one each.
enum EmojiScanner {
  private static let variation: UInt32 = 0xFE0F
  private static let textVariation: UInt32 = 0xFE0E
  private static let joiner: UInt32 = 0x200D
  private static let keycap: UInt32 = 0x20E3

  /// - Returns: nil where no emoji begins.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    let (value, length) = bytes.scalar(at: start)
    let next = start + length
    if value < 0x80 {
      return scalar(bytes, next) == variation ? keycapEnd(bytes, next + 3) : keycapEnd(bytes, next)
    }
    if isRegional(value) {
      guard isRegional(scalar(bytes, next)) else { return next }
      return next + 4
    }
    guard isPictograph(value, next: scalar(bytes, next)) else { return nil }
    var end = endOfElement(bytes, next)
    while scalar(bytes, end) == joiner {
      let joined = end + 3
      guard joined < bytes.count else { break }
      let (value, length) = bytes.scalar(at: joined)
      guard isEmoji(value), value > 0x7F else { break }
      end = endOfElement(bytes, joined + length)
    }
    return end
  }

  private static func keycapEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
    scalar(bytes, offset) == keycap ? offset + 3 : nil
  }

  /// Past variation selectors, skin tones and the tags of subdivision flags.
  private static func endOfElement(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      switch value {
      case variation, keycap, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: end += length
      default: return end
      }
    }
    return end
  }

  private static func scalar(_ bytes: [UInt8], _ offset: Int) -> UInt32? {
    offset < bytes.count ? bytes.scalar(at: offset).value : nil
  }

  private static func isRegional(_ value: UInt32?) -> Bool {
    value.map { (0x1F1E6...0x1F1FF).contains($0) } ?? false
  }

  private static func isEmoji(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isEmoji ?? false
  }

  /// Whether platforms draw the scalar as an emoji here. Marks with an old life as text (©, →, ℹ)
  /// need the variation selector; dingbats (❤, ✔, ➡) do not.
  private static func isPictograph(_ value: UInt32, next: UInt32?) -> Bool {
    guard value >= 0xA9, value < 0x2100 || value >= 0x2139 || value == 0x2122, isEmoji(value) else {
      return false
    }
    if next == textVariation { return false }
    if next == variation || value >= 0x1F300 { return true }
    switch value {
    case 0x2600...0x27BF, 0x2B05...0x2B55, 0x231A...0x23FF, 0x1F004, 0x1F0CF, 0x1F191...0x1F265:
      return true
    default: return Unicode.Scalar(value)?.properties.isEmojiPresentation ?? false
    }
  }
}
