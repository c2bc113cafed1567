import DecorumReports

/// Pieces of an example as Markdown.
extension Markdown {
  /// The marked ones in bold. Tags, because asterisks depend on their neighbours.
  static func text(_ pieces: [ShownExample.Piece]) -> String {
    pieces.map { $0.isMarked ? "<b>\(text($0.text))</b>" : text($0.text) }.joined()
  }
}
