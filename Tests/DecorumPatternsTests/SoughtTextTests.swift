import TestSupport
import Testing

@testable import DecorumPatterns

/// Whether a text has a string, searched for or told by its grams, against a search of every place.
@Suite struct SoughtTextTests {
  @Test func noStringOfATextIsMissed() {
    var random = SeededNumbers(20_261_125)
    let letters = Array("aab bc é1".utf8)
    var room = SoughtText()
    var (found, sure) = (0, 0)
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Unicode.Scalar(letters.filter { $0 < 0x80 }.randomElement(using: &random)!)
      }.reduce(into: "") { $0.unicodeScalars.append($1) }
      let loose = LooseForm.bytes(of: Array(text.utf8))
      room.become(Array(text.utf8))
      // The first are searched for, the others told by grams.
      for question in 0..<30 {
        let string = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          letters.randomElement(using: &random)!
        }
        let answer = room.mayContain(string)
        let expected = loose.indices.contains { loose[$0...].starts(with: string) }
        if expected { found += 1 }
        if expected || question < 12 {
          sure += 1
          #expect(answer == expected, "\(string) in \(text.debugDescription)")
        }
      }
    }
    #expect(found > 1000)
    #expect(sure > 7000)
  }

  @Test func someLettersStandForTheirKind() {
    var room = SoughtText()
    for (text, hasDigit, hasCapital, isForeign) in [
      ("d c f", false, false, false), ("D", false, true, false), ("7", true, false, false),
      ("٣É", true, true, true),
    ] {
      room.become(Array(text.utf8))
      for (byte, expected) in [
        (RequiredLiterals.digit, hasDigit), (RequiredLiterals.capital, hasCapital),
        (RequiredLiterals.foreign, isForeign),
      ] {
        let answer = room.mayContain([byte])
        #expect(answer == expected, "\(text)")
      }
    }
  }

  @Test func oneOfManyIsEnough() throws {
    let literals = RequiredLiterals(alternatives: ["xyz", "bc", "q"].map { Array($0.utf8) })
    var strings = KeyedStrings()
    for number in 0..<3 { strings.add(literals, number) }
    var room = SoughtText()
    room.become(Array("ab bcc".utf8))
    // Before its grams are gathered, and after.
    for _ in 0..<20 {
      let answers = [0..<3, 0..<1, 2..<3].map { room.mayContainOne(of: $0, in: strings) }
      #expect(answers == [true, false, false])
    }
  }
}

extension SoughtText {
  /// One string, which stands behind another.
  fileprivate mutating func mayContain(_ string: [UInt8]) -> Bool {
    let literals = RequiredLiterals(alternatives: [Array("xx".utf8), string])
    var strings = KeyedStrings()
    for number in 0..<2 { strings.add(literals, number) }
    return mayContainOne(of: 1..<2, in: strings)
  }
}
