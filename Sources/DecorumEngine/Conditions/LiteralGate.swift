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
  private unowned let view: PostView
  /// Folding leaves ASCII alone, and few texts are anything else.
  private lazy var isPlain = analysis.folded.bytes == analysis.bytes
  private lazy var probedFolded = ProbedText(analysis.folded.bytes)
  private lazy var probedWritten = isPlain ? probedFolded : ProbedText(analysis.bytes)
  private lazy var folded = GramSet(analysis.folded.bytes)
  private lazy var written = isPlain ? folded : GramSet(analysis.bytes)
  /// The patterns of a run that may match; those that ran in vain are taken out.
  private var awakeInFolded: PatternSet?
  private var awakeInWritten: PatternSet?
  private lazy var placesInFolded = PlacedText(analysis.folded.bytes)
  private lazy var placesInWritten = PlacedText(analysis.bytes)

  /// - Parameter view: the post that the text is of, which lives as long.
  init(_ analysis: TextAnalysis, of view: PostView) {
    (self.analysis, self.view) = (analysis, view)
  }

  /// - Parameter asWritten: whether the pattern would read the text as written, else as folded.
  func admits(_ literals: RequiredLiterals, asWritten: Bool) -> Bool {
    asWritten ? written.mayContain(literals) : folded.mayContain(literals)
  }

  /// The alternatives of a pattern that may match; nil where no pack knows any.
  func awakeParts(of pattern: LazyPattern, asWritten: Bool) -> [LazyPattern]? {
    guard pattern.mayMatch(asWritten ? probedWritten : probedFolded) else { return [] }
    return pattern.awakeParts(in: asWritten ? written : folded)
  }

  /// The patterns of the run that may match.
  func awake(_ gates: Gates, asWritten: Bool, using scans: inout LiteralScans) -> PatternSet {
    if isApart(asWritten, gates) {
      if let awakeInWritten { return awakeInWritten }
      let awake = scans.awake(
        in: analysis.bytes, language(gates), asWritten: true, of: gates.indexes)
      awakeInWritten = awake
      return awake
    }
    if let awakeInFolded { return awakeInFolded }
    let awake = scans.awake(
      in: analysis.folded.bytes, language(gates), asWritten: false, of: gates.indexes)
    awakeInFolded = awake
    return awake
  }

  /// That of the post, where it matters.
  private func language(_ gates: Gates) -> Language? {
    gates.indexes.dependOnLanguage ? view.spokenLanguage : nil
  }

  /// Whether one of them is among those.
  func isAwake(
    _ pattern: Int, _ gates: Gates, asWritten: Bool, using scans: inout LiteralScans
  ) -> Bool {
    // Without a copy of the set, which `putToSleep` would then have to keep apart from its own.
    if isApart(asWritten, gates) {
      if let known = awakeInWritten?.contains(pattern) { return known }
    } else {
      if let known = awakeInFolded?.contains(pattern) { return known }
    }
    return awake(gates, asWritten: asWritten, using: &scans).contains(pattern)
  }

  /// The pattern ran and did not match: no other condition need try it again.
  func putToSleep(_ pattern: Int, of gates: Gates, asWritten: Bool) {
    if isApart(asWritten, gates) {
      awakeInWritten?.remove(pattern)
    } else {
      awakeInFolded?.remove(pattern)
    }
  }

  /// Where strings stand in the text that a pattern is about to read.
  func places(_ gates: Gates, asWritten: Bool) -> PlacedText {
    isApart(asWritten, gates) ? placesInWritten : placesInFolded
  }

  /// Whether the text as written is looked at by itself. Where both are the same text, they are one;
  /// where no pattern reads the folded one, it is not even made.
  private func isApart(_ asWritten: Bool, _ gates: Gates) -> Bool {
    asWritten && (!gates.readsFolded || !isPlain)
  }
}
