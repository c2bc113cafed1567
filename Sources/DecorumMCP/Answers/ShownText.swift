import DecorumBase
import DecorumReports

/// Words on their way to a model: short, on one line, with everything visible that would hide. What is
/// somebody else's stands in quotation marks, and cannot end them.
enum ShownText {
  /// Code points of a sentence, of a quotation in one, and of a name.
  static let longestSentence = 600
  static let longestQuotation = 80
  static let longestName = 200

  /// A value by itself, under a key that says whose it is.
  static func inline(_ text: String, most: Int = longestName) -> String {
    TextSafety.inline(cut(text, at: most))
  }

  static func inline(_ text: String?, most: Int = longestName) -> String? {
    text.map { inline($0, most: most) }
  }

  /// Words inside quotation marks that stand there already.
  static func inQuotation(_ text: String, most: Int = longestQuotation) -> String {
    // By code points: a mark above would make another character of it.
    String(
      String.UnicodeScalarView(
        inline(text, most: most).unicodeScalars.map { $0 == "\"" ? "'" : $0 }))
  }

  static func quoted(_ text: String) -> String { "\"\(inQuotation(text))\"" }

  /// A sentence of ours with words of a post in it.
  static func sentence(_ sentence: String, _ quotations: Quotations) -> String {
    let bytes = Array(sentence.utf8)
    var shown = ""
    var isInside = false
    var start = 0
    func ours(to end: Int) {
      let words = String(decoding: bytes[start..<end], as: UTF8.self)
      if words.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { isInside.toggle() }
      shown += TextSafety.inline(words)
    }
    for range in quotations[sentence] {
      ours(to: range.lowerBound)
      let words = String(decoding: bytes[range], as: UTF8.self)
      shown += isInside ? inQuotation(words) : quoted(words)
      start = range.upperBound
    }
    ours(to: bytes.count)
    return cut(shown, at: longestSentence)
  }

  private static func cut(_ text: String, at most: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}
