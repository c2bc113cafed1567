import DecorumText

/// Names of the brand in a text: written out in any case, with or without "'s", or as a tag.
extension TextAnalysis {
  func places(ofNames names: [String]) -> [Range<Int>] {
    let spelled = names.map { $0.lowercased().split(separator: " ").map(String.init) }
    var places: [Range<Int>] = []
    var end = 0
    for i in tokens.indices where tokens[i].range.lowerBound >= end {
      // Of "Acme" and "Acme Home" the longer one is meant.
      let lengths = spelled.compactMap { name in isName(name, at: i) ? name.count : nil }
      let tag = tokens[i].kind == .hashtag ? name(of: tokens[i]).lowercased() : nil
      guard
        let length = tag.map({ spelled.map { $0.joined() }.contains($0) ? 1 : nil })
          ?? lengths.max()
      else { continue }
      end = tokens[i + length - 1].range.upperBound
      places.append(tokens[i].range.lowerBound..<end)
    }
    return places
  }

  private func isName(_ words: [String], at first: Int) -> Bool {
    guard !words.isEmpty, first + words.count <= tokens.count else { return false }
    for (i, word) in words.enumerated() {
      let token = tokens[first + i]
      guard token.kind == .word else { return false }
      var written = String(decoding: bytes[token.range], as: UTF8.self).lowercased()
      if i == words.count - 1, let mark = written.firstIndex(where: { "'’-".contains($0) }),
        !word.contains(written[mark])
      {
        written = String(written[..<mark])
      }
      if written != word { return false }
    }
    return true
  }
}
