/// Hashtags that run words together without a capital between them. A screen reader takes
/// `#mondaymotivation` for one word and stumbles; it reads `#MondayMotivation`.
///
/// Only the unmistakable ones: every part is a common word, and the whole is none.
extension TextAnalysis {
  package struct JoinedHashtag: Hashable, Sendable {
    /// The tag with its sign.
    package var range: Range<Int>
    /// `#MondayMotivation`.
    package var capitalised: String
  }

  package var joinedHashtags: [JoinedHashtag] {
    guard metrics.hashtags > 0 else { return [] }
    return tokens.compactMap { token in
      guard token.kind == .hashtag, let words = HashtagWords.parts(of: name(of: token)) else {
        return nil
      }
      let capitalised = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      return JoinedHashtag(range: token.range, capitalised: "#" + capitalised)
    }
  }
}

/// Takes a tag apart into common words.
enum HashtagWords {
  /// - Returns: two words or more; nil for a tag that is one word, or none that we know.
  static func parts(of tag: String) -> [String]? {
    let letters = Array(tag.utf8)
    guard (8...40).contains(letters.count), letters.allSatisfy({ (0x61...0x7A).contains($0) }),
      !HashtagVocabulary.wholes.contains(tag)
    else { return nil }
    // The best way to reach each letter: few words, that is long ones.
    var best: [[Range<Int>]?] = Array(repeating: nil, count: letters.count + 1)
    best[0] = []
    for end in 2...letters.count {
      for start in max(0, end - 14)...(end - 2) {
        guard let before = best[start], before.count + 1 < best[end]?.count ?? .max else {
          continue
        }
        let word = String(decoding: letters[start..<end], as: UTF8.self)
        // The small words only join others: `#dayofrest`, not `#toyboat`.
        let isWord =
          HashtagVocabulary.words.contains(word)
          || start > 0 && end < letters.count && HashtagVocabulary.joints.contains(word)
        if isWord { best[end] = before + [start..<end] }
      }
    }
    guard let parts = best[letters.count], parts.count > 1 else { return nil }
    return parts.map { String(decoding: letters[$0], as: UTF8.self) }
  }
}
