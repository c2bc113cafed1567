package import DecorumBase

/// Sources as they may be shown: what a redaction hides is masked, byte for byte, before any renderer
/// sees it. Lengths, lines and places are those of the sources.
package struct RedactedSources: SourceAccess {
  private let sources: any SourceAccess
  private let redaction: Redaction
  private let mask: Mask
  /// What begins before a range may reach into it.
  private static let margin = 256

  package init(_ sources: any SourceAccess, _ redaction: Redaction) {
    self.sources = sources
    self.redaction = redaction
    mask = Mask(redaction)
  }

  package func name(of source: SourceID) -> String { sources.name(of: source) }
  package func length(of source: SourceID) -> Int { sources.length(of: source) }
  package func fileRange(of span: Span) -> Range<Int> { sources.fileRange(of: span) }
  package func line(of source: SourceID, at offset: Int) -> LinePosition {
    sources.line(of: source, at: offset)
  }

  package func bytes(of source: SourceID, in range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<sources.length(of: source))
    if range.isEmpty { return [] }
    let wide = max(0, range.lowerBound - Self.margin)..<(range.upperBound + Self.margin)
    var bytes = sources.bytes(of: source, in: wide)
    guard bytes.count >= range.upperBound - wide.lowerBound else {
      // A file that changed meanwhile gives nothing, or less.
      return []
    }
    let end = wide.lowerBound + bytes.count
    let own = redaction.places(of: source, in: wide.lowerBound..<end).map {
      $0.clamped(to: wide.lowerBound..<end)
    }.map { ($0.lowerBound - wide.lowerBound)..<($0.upperBound - wide.lowerBound) }
    for range in mask.ranges(in: bytes) + own { Mask.hide(range, in: &bytes) }
    return Array(bytes[(range.lowerBound - wide.lowerBound)..<(range.upperBound - wide.lowerBound)])
  }
}
