import DecorumPatterns
import DecorumText

/// Keeps patterns away from a text that lacks their literals: such a pattern is not even compiled.
///
/// The grams of the text are gathered when the first pattern asks, and serve all the others. A class,
/// because the conditions of many rules share them; it lives as long as the analysis of its text.
final class LiteralGate {
  private let analysis: TextAnalysis
  private lazy var folded = GramSet(analysis.folded.bytes)
  /// Folding leaves ASCII alone, and few texts are anything else.
  private lazy var written =
    analysis.folded.bytes == analysis.bytes ? folded : GramSet(analysis.bytes)

  init(_ analysis: TextAnalysis) { self.analysis = analysis }

  private var awakeInFolded: PatternSet?
  private var awakeInWritten: PatternSet?

  /// The patterns of a run that may match the text.
  func awake(_ index: LiteralIndex, asWritten: Bool) -> PatternSet {
    if let known = asWritten ? awakeInWritten : awakeInFolded { return known }
    let isPlain = analysis.folded.bytes == analysis.bytes
    let awake = index.awake(in: asWritten ? analysis.bytes : analysis.folded.bytes)
    if asWritten || isPlain { awakeInWritten = awake }
    if !asWritten || isPlain { awakeInFolded = awake }
    return awake
  }

  /// - Parameter asWritten: whether the pattern would read the text as written, else as folded.
  func admits(_ literals: RequiredLiterals, asWritten: Bool) -> Bool {
    asWritten ? written.mayContain(literals) : folded.mayContain(literals)
  }
}
