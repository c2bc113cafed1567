import DecorumBase
import Testing

/// Words are found in texts by whole characters, as a slow search finds them.
@Suite struct WordSearchTests {
  private static let texts = [
    "", "a", "aa", "aaa", "abab", "a-b--c", "e\u{301}e", "é und e\u{301}", "👩‍👩‍👧 and 👩", "\r\n\n",
    "x\r\ny",
    "one \"two\" three", "& < > &&",
  ]
  private static let words = ["a", "aa", "ab", "-", "--", "e", "é", "👩", "\n", "\"", "&", "three"]

  @Test(arguments: texts) func wordsAreFoundAsWholeCharacters(_ text: String) {
    let characters = Array(text)
    for word in Self.words {
      let wanted = Array(word)
      let first = characters.indices.first { characters[$0...].starts(with: wanted) }
      #expect(text.contains(word) == (first != nil), "\(text.debugDescription), \(word)")
      let found = text.place(of: word)
      #expect(found == first, "\(text.debugDescription), \(word)")
      var replaced: [Character] = []
      var i = 0
      while i < characters.count {
        if characters[i...].starts(with: wanted) {
          replaced += "<>"
          i += wanted.count
        } else {
          replaced.append(characters[i])
          i += 1
        }
      }
      #expect(text.replacing(word, with: "<>") == String(replaced))
    }
    #expect(text.replacing("", with: "!") == text)
  }

  @Test func bytesAreFound() {
    let bytes = Array("one two two".utf8)
    #expect(bytes[...].firstRange(of: Array("two".utf8)) == 4..<7)
    #expect(bytes[5...].firstRange(of: Array("two".utf8)) == 8..<11)
    #expect(bytes[...].firstRange(of: Array("twos".utf8)) == nil)
    #expect(bytes[..<2].firstRange(of: Array("one".utf8)) == nil)
  }
}

extension StringProtocol {
  /// In characters from the start.
  fileprivate func place(of word: String) -> Int? {
    firstRange(of: word).map { distance(from: startIndex, to: $0.lowerBound) }
  }
}
