import DecorumRPC
import TestSupport
import Testing

@testable import DecorumMCP

/// Records and the way back from them, held against a parser that is not ours to the writer: what is
/// written is what was given, and each place of a record leads to the place in the text.
@Suite struct WrittenPostsTests {
  @Test func whatIsWrittenIsWhatWasGiven() throws {
    var numbers = SeededNumbers(7)
    for _ in 0..<200 {
      let posts = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in Self.post(&numbers) }
      let lines = WrittenPosts(posts).bytes.split(separator: 0x0A)
      let read = try lines.map { try JSONParser.parse(Array($0)) }
      #expect(read == posts)
    }
  }

  /// Bytes between the quotation marks of each string, counted by hand.
  @Test func everyPlaceLeadsBack() throws {
    var numbers = SeededNumbers(8)
    for _ in 0..<100 {
      let text = Self.text(&numbers)
      let posts: [JSON] = [
        ["id": 7, "text": "before"],
        ["media": [["alt": "a"], ["alt": .string(text)]], "text": .string(text)],
        ["text": "behind"],
      ]
      let written = WrittenPosts(posts)
      let spelled = text.utf8.map { byte -> Int in
        switch byte {
        case 0x22, 0x5C: 2
        case 0..<0x20: 6
        default: 1
        }
      }
      let ends = spelled.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
      // The text stands last in the second line.
      let lines = written.bytes.split(separator: 0x0A)
      let start = lines[1].endIndex - 2 - ends[ends.count - 1]
      for _ in 0..<20 {
        let low = Int.random(in: 0...text.utf8.count, using: &numbers)
        let high = Int.random(in: low...text.utf8.count, using: &numbers)
        let place = written.place(of: start + ends[low]..<start + ends[high])
        #expect(place?.post == 1 && place?.text?.field == "text")
        #expect(place?.range == low..<high, "\(text.debugDescription) \(low)..<\(high)")
      }
    }
  }

  @Test func placesBesideTextsAreThePosts() throws {
    let written = WrittenPosts([["text": "a", "approved": true], ["text": "b"]])
    let line = try #require(written.bytes.firstIndex(of: 0x0A))
    #expect(written.place(of: 0..<line)?.post == 0)
    #expect(written.place(of: 0..<line)?.text == nil)
    #expect(written.place(of: line + 1..<line + 2)?.post == 1)
    #expect(written.place(of: written.bytes.count..<written.bytes.count + 1) == nil)
    #expect(WrittenPosts([]).place(of: 0..<0) == nil)
  }

  private static func post(_ numbers: inout SeededNumbers) -> JSON {
    [
      "text": .string(text(&numbers)), "id": .int(Int.random(in: 0...9, using: &numbers)),
      "media": [["alt": .string(text(&numbers))]], "approved": true, "flags": [:],
      "tags": .array([.string(text(&numbers))]), "title": .null,
    ]
  }

  static func text(_ numbers: inout SeededNumbers) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...20, using: &numbers) {
      let ranges: [ClosedRange<UInt32>] = [0...0x2F, 0x5A...0x7F, 0x80...0x2100, 0xE0000...0xE007F]
      let range = ranges.randomElement(using: &numbers) ?? 0...1
      Unicode.Scalar(UInt32.random(in: range, using: &numbers)).map { view.append($0) }
    }
    return String(view)
  }
}
