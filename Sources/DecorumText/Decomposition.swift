/// Takes letters with marks apart, as some keyboards and file systems write them: for tests that a
/// spelling changes nothing.
package enum Decomposition {
  /// The text with `é` as `e` and an accent. Equal to the original for Swift, other bytes.
  package static func decomposed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar.value, to: &out) }
    return String(out)
  }

  private static let pairs: [UInt32: UInt32] = Dictionary(
    zip(LatinCompositions.letters.map { UInt32($0) }, LatinCompositions.pairs),
    uniquingKeysWith: { first, _ in first })

  private static func append(_ value: UInt32, to out: inout String.UnicodeScalarView) {
    if let pair = pairs[value] {
      append(pair >> 16, to: &out)
      append(pair & 0xFFFF, to: &out)
    } else if let scalar = Unicode.Scalar(value) {
      out.append(scalar)
    }
  }
}
