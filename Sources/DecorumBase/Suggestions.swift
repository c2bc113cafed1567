/// "Did you mean …?": the known word that a user most likely meant.
package enum Suggestions {
  /// The candidate nearest to `word`, the first of several as near; nil where none is near enough:
  /// one slip in a short word, two from six letters on, three from nine on, whatever the case of
  /// the letters, or a beginning of at least three letters.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().utf8)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().utf8)
      let limit = max(1, min(3, max(wanted.count, letters.count) / 3))
      let distance: Int
      if wanted.count >= 3, letters.starts(with: wanted) {
        distance = min(limit, letters.count - wanted.count)
      } else if abs(letters.count - wanted.count) <= limit {
        distance = self.distance(wanted, letters)
      } else {
        continue
      }
      guard distance <= limit, distance < wanted.count else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// A help for a word that is none of `candidates`: the nearest, else all of them.
  package static func help(for word: String, among candidates: [String]) -> String? {
    if let near = nearest(to: word, in: candidates) { return "did you mean \"\(near)\"?" }
    return candidates.isEmpty ? nil : "use one of \(candidates.joined(separator: ", "))"
  }

  /// A help for a name that no rule has; there are too many of them to name them all.
  package static func helpForRule(_ name: String, among candidates: [String]) -> String {
    nearest(to: name, in: candidates).map { "did you mean \"\($0)\"?" }
      ?? "list them with: decorum rules"
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b`.
  package static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
