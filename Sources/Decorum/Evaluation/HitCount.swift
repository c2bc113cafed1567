/// How often something that looks for posts was right: what it found of what it should, and the shares
/// that follow, each with the interval that so few posts can prove.
package struct HitCount: Hashable, Sendable {
  package var truePositives = 0
  package var falsePositives = 0
  package var misses = 0

  package init(truePositives: Int = 0, falsePositives: Int = 0, misses: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.misses = misses
  }

  package var reported: Int { truePositives + falsePositives }
  package var expected: Int { truePositives + misses }

  /// nil where nothing was reported.
  package var precision: Double? { HitCount.share(truePositives, of: reported) }
  /// nil where nothing was expected.
  package var recall: Double? { HitCount.share(truePositives, of: expected) }
  /// The harmonic mean of both; nil where nothing was reported and nothing expected.
  package var f1: Double? { HitCount.share(2 * truePositives, of: reported + expected) }

  static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  static func += (a: inout HitCount, b: HitCount) {
    a.truePositives += b.truePositives
    a.falsePositives += b.falsePositives
    a.misses += b.misses
  }

  /// Wilson's score interval of a share at 95 %: all p of which the observed share p̂ of n is no more
  /// than z standard errors away, (p̂ + z²/2n ± z √(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n) with z = 1.96.
  /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
  /// the American Statistical Association 22 (1927), 209–212. Unlike p̂ ± z·s it says something of three
  /// posts of three. It takes posts to be independent draws, which labels written rule by rule are not.
  package static func interval(_ part: Int, of whole: Int) -> ClosedRange<Double>? {
    guard whole > 0 else { return nil }
    let z = 1.959964
    let n = Double(whole)
    let p = Double(part) / n
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // At its ends the interval ends with the share, which the sums above miss by a last bit.
    let least = part == 0 ? 0 : max(0, (centre - spread) / scale)
    let most = part == whole ? 1 : min(1, (centre + spread) / scale)
    return least...most
  }
}
