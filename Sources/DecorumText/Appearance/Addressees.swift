/// Of whom a text speaks: the words for us, and those for the reader. English only.
extension TextAnalysis {
  /// How many words for us there are for each word for the reader; readers who are not spoken of at
  /// all count once.
  /// - Parameter names: what we are called.
  package func weYouRatio(names: [String]) -> Double {
    var we = 0
    var you = 0
    for i in tokens.indices where tokens[i].kind == .word {
      let word = spelling(i)
      if Self.weWords.contains(word) {
        // The United States are not us.
        if word == "us", bytes[tokens[i].range].first == UInt8(ascii: "U"), isCapital(i) {
          continue
        }
        we += 1
      } else if Self.youWords.contains(word) {
        you += 1
      }
    }
    we += names.reduce(0) { $0 + count(ofName: $1) }
    return Double(we) / Double(max(1, you))
  }

  private static let weWords: Set<String> = [
    "we", "we're", "we've", "we'll", "we'd", "our", "ours", "us", "ourselves",
  ]
  private static let youWords: Set<String> = [
    "you", "you're", "you've", "you'll", "you'd", "your", "yours", "yourself", "yourselves", "ye",
    "u", "ur", "y'all",
  ]

  private func isCapital(_ index: Int) -> Bool {
    bytes[tokens[index].range].elementsEqual("US".utf8)
  }

  /// Also with `'s` behind it.
  private func count(ofName name: String) -> Int {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last else { return 0 }
    let all = tokens.indices.filter { tokens[$0].kind == .word }.map(spelling)
    guard all.count >= words.count else { return 0 }
    return (0...(all.count - words.count)).count { start in
      let found = all[start..<(start + words.count)]
      return found.dropLast().elementsEqual(words.dropLast())
        && (found.last == last || found.last == last + "'s")
    }
  }
}
