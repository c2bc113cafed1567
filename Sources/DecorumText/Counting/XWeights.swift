// Composition is in the standard library and not yet in its public interface. Foundation, which has
// it, may not be imported here. To go when `String` can be normalised by public means.
@_spi(_Unicode) import Swift

/// What a character weighs on X, after version 3 of twitter-text's configuration (2018, in force):
/// one in the ranges of Latin, Greek, Cyrillic, Hebrew, Arabic and common punctuation, two elsewhere.
struct XWeights {
  /// An emoji is two, whatever it is made of; before version 3 each of its parts counted.
  var discountsEmoji = true

  func weight(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count == 1, let only = scalars.first, only.value < 0x300 { return 1 }
    if discountsEmoji, let weight = weightOfEmoji(in: Array(character.utf8)) { return weight }
    return String(character)._nfc.reduce(0) { $0 + Self.weight(of: $1.value) }
  }

  /// nil where the character has no emoji in it.
  private func weightOfEmoji(in bytes: [UInt8]) -> Int? {
    var weight = 0
    var offset = 0
    var hasEmoji = false
    while offset < bytes.count {
      if let end = EmojiScanner.end(in: bytes, from: offset) {
        (weight, offset, hasEmoji) = (weight + 2, end, true)
      } else {
        let (value, length) = bytes.scalar(at: offset)
        (weight, offset) = (weight + Self.weight(of: value), offset + length)
      }
    }
    return hasEmoji ? weight : nil
  }

  private static func weight(of value: UInt32) -> Int {
    switch value {
    case 0...4351, 8192...8205, 8208...8223, 8242...8247: 1
    default: 2
    }
  }
}
