import DecorumBase

/// The records of a source that have no text. Among posts each may be a slip and is told by itself; a
/// source of nothing else is a file of another kind (likes, followers), of which one diagnostic says
/// how many there are.
struct TextlessRecords {
  private var told: [Diagnostic] = []

  /// Passes on all diagnostics but those that it keeps.
  mutating func take(_ all: [Diagnostic], into others: inout [Diagnostic]) {
    for diagnostic in all {
      if diagnostic.rule == .noText { told.append(diagnostic) } else { others.append(diagnostic) }
    }
  }

  /// - Parameter posts: how many the source has.
  func diagnostics(beside posts: Int) -> [Diagnostic] {
    if posts > 0 { return told }
    var merged: [Diagnostic] = []
    for first in told where !merged.contains(where: { Self.isSame($0, first) }) {
      merged.append(first)
    }
    return merged.map { first in
      var first = first
      let more = told.count { Self.isSame($0, first) } - 1
      if more > 0 {
        first.notes.append(
          "\(more) more \(more == 1 ? "record is" : "records are") like it, and none is a post")
      }
      return first
    }
  }

  /// Whether two say the same of different records.
  private static func isSame(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    (a.severity, a.message) == (b.severity, b.message) && a.helps == b.helps
  }
}
