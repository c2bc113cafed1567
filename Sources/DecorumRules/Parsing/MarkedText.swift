/// Reads the markers `⟦…⟧` out of an example's text.
package enum MarkedText {
  /// - Returns: the text without markers, and the marked range in its bytes; nil where there is none.
  ///   Only the first pair counts.
  package static func read(_ text: String) -> (text: String, marked: Range<Int>?) {
    guard let open = text.firstRange(of: "⟦"),
      let close = text[open.upperBound...].firstRange(of: "⟧")
    else { return (text, nil) }
    let before = text[..<open.lowerBound]
    let inside = text[open.upperBound..<close.lowerBound]
    let start = before.utf8.count
    return (
      before + inside + text[close.upperBound...], start..<(start + inside.utf8.count)
    )
  }
}
