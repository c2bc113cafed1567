package import DecorumBase

/// Windows code page 1252, which holds Latin-1: what spreadsheets and old exports write where they
/// should write UTF-8.
enum CodePage {
  /// Whether a text that is no UTF-8 can be CP1252: nothing in it is a character of UTF-8, so that
  /// the two are not mixed, and every byte means something.
  static func canBe(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      i += 1
      if byte < 0x80 { continue }
      if character(byte) == nil { return false }
      // An emoji that was cut off; nobody writes "ðŸ".
      if byte == 0xF0, i < range.upperBound, bytes[i] == 0x9F { return false }
      if case .valid = UTF8Check.unit(bytes, at: i - 1, end: range.upperBound) { return false }
    }
    return true
  }

  /// What a byte from 0x80 on means; nil for the five that mean nothing.
  static func character(_ byte: UInt8) -> Unicode.Scalar? { characters[Int(byte) - 0x80] }

  /// The byte that means a character; nil for characters that the code does not have.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return UInt8(scalar) }
    return characters.firstIndex { $0?.value == scalar }.map { UInt8(0x80 + $0) }
  }

  private static let characters: [Unicode.Scalar?] =
    upper.map { $0 == "?" ? nil : $0 } + (0xA0...0xFF).map { Unicode.Scalar($0 as UInt32) }

  /// 0x80 to 0x9F; a question mark for what is not defined.
  private static let upper = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ".unicodeScalars
}

/// The texts of a source that were read as CP1252, told in one diagnostic: a file that is not UTF-8
/// has many.
package struct CodePageTexts: Sendable {
  private var first: Diagnostic?
  private var count = 0

  package init() {}

  /// Passes on all diagnostics but those that it counts.
  package mutating func take(_ all: [Diagnostic], into others: inout [Diagnostic]) {
    for diagnostic in all {
      guard diagnostic == InputDiagnostics.codePage(at: diagnostic.primary.span) else {
        others.append(diagnostic)
        continue
      }
      first = first ?? diagnostic
      count += 1
    }
  }

  package var diagnostics: [Diagnostic] {
    guard let first, count > 1 else { return [first].compactMap { $0 } }
    return [
      Diagnostic(
        first.rule, first.severity, "\(count) texts are not UTF-8 and are read as CP1252",
        at: first.primary, notes: ["this is the first of them"], helps: first.helps)
    ]
  }
}
