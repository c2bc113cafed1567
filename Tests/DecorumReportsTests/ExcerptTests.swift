import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

@Suite struct ExcerptTests {
  private func draw(_ text: String, width: Int? = nil, _ label: String = "here") -> String {
    let marked = Marked(["t": text])
    let painter = ExcerptPainter(width: width, gutter: 2)
    let marks = marked.spans.enumerated().map { i, span in
      ExcerptPainter.Mark(span, label, i == 0 ? .primary(.error) : .related)
    }
    return painter.lines(for: marks, in: marked.sources).joined(separator: "\n")
  }

  @Test(arguments: [
    ("Use ⟦code GLOW20⟧ now", " 1 | Use code GLOW20 now\n   |     ^^^^^^^^^^^ here"),
    ("\t日本 ⟦👩‍👩‍👧⟧ é", " 1 |     日本 👩‍👩‍👧 é\n   |          ^^ here"),
    ("e\u{301}e\u{301} ⟦#ad⟧", " 1 | e\u{301}e\u{301} #ad\n   |    ^^^ here"),
    ("広告⟦です⟧", " 1 | 広告です\n   |     ^^^^ here"),
    ("a\tb⟦\t⟧c", " 1 | a   b   c\n   |      ^^^ here"),
    ("שלום ⟦#מודעה⟧", " 1 | שלום #מודעה\n   |      ^^^^^^ here"),
    ("1️⃣ 🇵🇱⟦👍🏽⟧", " 1 | 1️⃣ 🇵🇱👍🏽\n   |      ^^ here"),
    ("fr⟦\u{200B}⟧ee", " 1 | fr<U+200B>ee\n   |   ^^^^^^^^ here"),
    ("\u{202E}x⟦y⟧", " 1 | <U+202E>xy\n   |          ^ here"),
    ("##[error]⟦x⟧", " 1 | #·#[error]x\n   |           ^ here"),
    ("⟦⟧", " 1 |\n   | ^ here"),
    ("end⟦⟧", " 1 | end\n   |    ^ here"),
    ("one\nend\n⟦⟧", " 3 |\n   | ^ here"),
    ("one⟦\r\n⟧two", " 1 | one\n   |    ^ here"),
    ("👩⟦\u{200D}⟧👩", " 1 | 👩‍👩\n   | ^^ here"),
    ("a⟦b\nc⟧d", " 1 | ab\n   |  ^\n 2 | cd\n   | ^ here"),
    ("a⟦b\nx\ny\nc⟧d", " 1 | ab\n   |  ^\n ⋮\n 4 | cd\n   | ^ here"),
    ("a⟦\r\nb⟧c", " 1 | a\n   |  ^\n 2 | bc\n   | ^ here"),
    ("a\r⟦\nb⟧c", " 1 | a\n   |  ^\n 2 | bc\n   | ^ here"),
    ("⟦a⟧ b ⟦c⟧", " 1 | a b c\n   | ^ here\n   |     - here"),
    ("\u{FEFF}⟦a⟧", " 1 | a\n   | ^ here"),
  ])
  func caretsStandUnderTheirWords(text: String, drawing: String) {
    #expect(Array(draw(text).unicodeScalars) == Array(drawing.unicodeScalars))
  }

  @Test func longLinesAreCutAroundThePlace() {
    let filler = String(repeating: "lorem ipsum ", count: 8)
    #expect(
      draw("\(filler)⟦#ad⟧ \(filler)", width: 45) == """
         1 | …psum lorem ipsum #ad lorem ipsum lorem…
           |                   ^^^ here
        """)
    #expect(
      draw("Use ⟦code⟧ \(filler)", width: 45) == """
         1 | Use code lorem ipsum lorem ipsum lorem…
           |     ^^^^ here
        """)
    #expect(
      draw("\(filler)⟦end⟧", width: 45) == """
         1 | …orem ipsum lorem ipsum lorem ipsum end
           |                                     ^^^ here
        """)
    #expect(
      draw("\(filler)⟦\(filler)⟧\(filler)", width: 45) == """
         1 | …m ipsum lorem ipsum lorem ipsum lorem …
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
        """)
    #expect(
      draw("\(String(repeating: "👩‍👩‍👧", count: 40))⟦日⟧", width: 26) == """
         1 | …👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧日
           |                  ^^ here
        """)
  }

  @Test func veryLongLinesAreCutWithoutAWidth() throws {
    let filler = String(repeating: "lorem ipsum ", count: 100_000)
    let lines = draw("\(filler)⟦#ad⟧\(filler)").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count < 420 })
    #expect(lines[0].contains("#ad"))
  }

  /// The first caret stands under the first cell of what is printed for the place.
  @Test func caretsAgreeWithTheWidthOfWhatStandsBefore() throws {
    var generator = SeededNumbers(6)
    for _ in 0..<2000 {
      let line = Array("x".utf8) + NastyText.line(&generator)
      let range = NastyText.range(in: line, &generator)
      let drawn = ExcerptPainter.lines(of: line, marking: range, severity: .error)
      #expect(drawn.count == 3)
      let safe = SafeLine(line)
      let piece = safe.pieces.first { $0.raw.upperBound > range.lowerBound }
      let prefix = Array(safe.bytes[..<(piece?.text.lowerBound ?? safe.bytes.count)])
      let carets = Array(drawn[2].dropFirst(5))
      #expect(carets.prefix { $0 == " " }.count == CellWidth.of(prefix))
      #expect(carets.contains("^"))
    }
  }

  @Test func cutLinesKeepTheirWidthAndTheirPlace() throws {
    var generator = SeededNumbers(7)
    for _ in 0..<1000 {
      let line = Array("x".utf8) + NastyText.line(&generator, upTo: 60)
      let range = NastyText.range(in: line, &generator)
      let width = Int.random(in: 25...80, using: &generator)
      let drawn = ExcerptPainter.lines(of: line, marking: range, severity: .error, width: width)
      #expect(CellWidth.of(drawn[1]) <= max(width, 25))
      let carets = drawn[2].dropFirst(5)
      let (first, last) = (carets.prefix { $0 == " " }.count, carets.count)
      #expect(last > first)
      #expect(5 + last <= max(width, 25) + 1)
      // What stands over the first caret is what is printed for the first byte of the place.
      let safe = SafeLine(line)
      guard let piece = safe.pieces.first(where: { $0.raw.upperBound > range.lowerBound }) else {
        continue
      }
      let shown = SafeLine(Array(drawn[1].dropFirst(5).utf8))
      let expected = Array(safe.bytes[piece.text])
      let over = shown.pieces.first { $0.cells.contains(first) }
      if let over, String(decoding: expected, as: UTF8.self).first?.isWhitespace == false {
        #expect(expected.starts(with: shown.bytes[over.text]))
      }
    }
  }
}
