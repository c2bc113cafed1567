import DecorumPatterns
import DecorumRules
import DecorumText

/// Keeps patterns away from a text that lacks their literals: such a pattern is not even compiled.
///
/// What is gathered of the text when the first pattern asks serves all the others: its grams where
/// patterns ask one by one, the patterns that may match where a run has an index of them. A class,
/// because the conditions of many rules share it; it lives as long as the analysis of its text.
final class LiteralGate {
  private let analysis: TextAnalysis
  /// Folding leaves ASCII alone, and few texts are anything else.
  private lazy var isPlain = analysis.folded.bytes == analysis.bytes
  private lazy var folded = GramSet(analysis.folded.bytes)
  private lazy var written = isPlain ? folded : GramSet(analysis.bytes)
  /// The patterns of a run that may match; those that ran in vain are taken out.
  private var awakeInFolded: PatternSet?
  private var awakeInWritten: PatternSet?

  init(_ analysis: TextAnalysis) { self.analysis = analysis }

  /// - Parameter asWritten: whether the pattern would read the text as written, else as folded.
  func admits(_ literals: RequiredLiterals, asWritten: Bool) -> Bool {
    asWritten ? written.mayContain(literals) : folded.mayContain(literals)
  }

  /// The alternatives of one pattern that may match.
  func awake(_ alternatives: KnownAlternatives, asWritten: Bool) -> [Int] {
    alternatives.awake(in: asWritten ? written : folded)
  }

  /// Whether a pattern of the index may match.
  func admits(_ pattern: Int, of index: LiteralIndex, asWritten: Bool) -> Bool {
    awake(index, asWritten: asWritten).contains(pattern)
  }

  func awake(_ index: LiteralIndex, asWritten: Bool) -> PatternSet {
    // Where both are the same text, they are one.
    if asWritten, !isPlain {
      if let awakeInWritten { return awakeInWritten }
      let awake = index.awake(in: analysis.bytes)
      awakeInWritten = awake
      return awake
    }
    if let awakeInFolded { return awakeInFolded }
    let awake = index.awake(in: analysis.folded.bytes)
    awakeInFolded = awake
    return awake
  }

  /// The pattern ran and did not match: no other condition need try it again.
  func putToSleep(_ pattern: Int, asWritten: Bool) {
    if asWritten, !isPlain {
      awakeInWritten?.remove(pattern)
    } else {
      awakeInFolded?.remove(pattern)
    }
  }
}
