/// Looking for words in texts, as the standard library's own methods of these names do. Theirs lie in
/// the library of regular expressions, a megabyte of the program for the sake of these few lines.
extension StringProtocol {
  package func contains(_ word: String) -> Bool { firstRange(of: word) != nil }

  /// By whole characters, as everything that a `String` compares: an accent is part of its letter.
  package func firstRange(of word: String) -> Range<Index>? {
    var start = startIndex
    while true {
      if let end = end(of: word, from: start) { return start..<end }
      if start == endIndex { return nil }
      start = index(after: start)
    }
  }

  package func replacing(_ word: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while !word.isEmpty, let range = rest.firstRange(of: word) {
      result += rest[..<range.lowerBound]
      result += other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  /// Where a word ends that stands at `start`.
  private func end(of word: String, from start: Index) -> Index? {
    var here = start
    for character in word {
      guard here < endIndex, self[here] == character else { return nil }
      here = index(after: here)
    }
    return here
  }
}

extension ArraySlice where Element == UInt8 {
  package func firstRange(of word: [UInt8]) -> Range<Int>? {
    guard count >= word.count else { return nil }
    return (startIndex...(endIndex - word.count)).first { self[$0...].starts(with: word) }
      .map { $0..<($0 + word.count) }
  }
}
