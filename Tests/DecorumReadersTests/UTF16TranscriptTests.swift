import DecorumReaders
import Foundation
import TestSupport
import Testing

/// UTF-16 against Foundation's reading of it, in pieces of any size, and the way back to its bytes.
@Suite struct UTF16TranscriptTests {
  private static let letters = Array("aZ\n\"é€ß\u{0301}一🍞👩‍👩‍👧\u{FEFF}".unicodeScalars)

  private func transcribed(
    _ bytes: [UInt8], _ order: UTF16Transcript.ByteOrder, pieces: Int
  ) -> (UTF16Transcript, [UInt8]) {
    var transcript = UTF16Transcript(order)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      output += transcript.append(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    output += transcript.finish()
    return (transcript, output)
  }

  @Test(arguments: [UTF16Transcript.ByteOrder.little, .big])
  func everyCharacterLeadsBackToItsBytes(order: UTF16Transcript.ByteOrder) throws {
    var numbers = SeededNumbers(51)
    for count in [0, 1, 5, 40, 9000] {
      let text = String(
        String.UnicodeScalarView(
          (0..<count).map { _ in Self.letters.randomElement(using: &numbers)! }))
      let bytes = Array(
        try #require(text.data(using: order == .little ? .utf16LittleEndian : .utf16BigEndian)))
      for pieces in [1, 3, 64, 1 << 20] {
        let (transcript, output) = transcribed(bytes, order, pieces: pieces)
        #expect(output == Array(text.utf8))
        #expect(transcript.length == output.count && transcript.halves == 0)
        var at = 0
        var origin = 0
        for (i, scalar) in text.unicodeScalars.enumerated() {
          // The places of a long text are asked for here and there.
          if count < 100 || i % 97 == 0 {
            #expect(transcript.origin(of: at) { Array(output[$0]) } == origin)
          }
          at += String(scalar).utf8.count
          origin += 2 * String(scalar).utf16.count
        }
        #expect(transcript.origin(of: at) { Array(output[$0]) } == bytes.count)
      }
    }
  }

  /// Any 16-bit units at all: as Foundation's sibling in the standard library repairs them.
  @Test func anythingIsRepaired() {
    var numbers = SeededNumbers(52)
    let units: [UInt16] = [0x61, 0xD83C, 0xDF5E, 0xD800, 0xDFFF, 0xE9, 0xFFFF, 0]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
        units.randomElement(using: &numbers)!
      }
      var bytes = text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let isCut = Bool.random(using: &numbers) && !text.isEmpty
      if isCut { bytes.append(0x61) }
      let wanted = String(decoding: text, as: UTF16.self) + (isCut ? "\u{FFFD}" : "")
      for pieces in [1, 2, 5, 100] {
        let (transcript, output) = transcribed(bytes, .little, pieces: pieces)
        #expect(String(decoding: output, as: UTF8.self) == wanted, "\(bytes)")
        let lost = wanted.unicodeScalars.count { $0 == "\u{FFFD}" }
        #expect(transcript.halves == lost)
        #expect((transcript.firstHalf == nil) == (lost == 0))
        if let first = transcript.firstHalf {
          #expect(Array(output[first..<(first + 3)]) == [0xEF, 0xBF, 0xBD])
        }
        #expect(transcript.origin(of: output.count) { Array(output[$0]) } == bytes.count)
      }
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x74, 0], .little), ([0xFE, 0xFF, 0, 0x74], .big),
      ([0x74, 0, 0x65, 0], .little),
      ([0, 0x74, 0, 0x65], .big), ([0xFF, 0xFE, 0, 0], nil), ([0x74, 0x65, 0x78, 0x74], nil),
      ([0x74, 0], nil), ([0, 0, 0, 0], nil), ([], nil), ([0xEF, 0xBB, 0xBF, 0x74], nil),
    ] as [([UInt8], UTF16Transcript.ByteOrder?)])
  func theFirstBytesTell(bytes: [UInt8], order: UTF16Transcript.ByteOrder?) {
    #expect(UTF16Transcript.byteOrder(of: bytes) == order)
  }
}
