import DecorumBase
import TestSupport
import Testing

/// Changes to bytes: which are in each other's way, and what comes of those that are made.
@Suite struct EditTests {
  private static func edit(_ range: Range<Int>, _ words: String) -> Fix.Edit {
    Fix.Edit(Span(SourceID(0), range), replacement: words)
  }

  private static func fix(_ edits: Fix.Edit...) -> Fix {
    Fix(title: "t", safety: .safe, edits: edits)!
  }

  @Test(
    arguments: [
      (0..<2, 2..<4, false), (0..<2, 1..<4, true), (0..<4, 1..<2, true), (0..<0, 0..<0, true),
      (0..<0, 0..<4, false), (4..<4, 0..<4, false), (2..<2, 0..<4, true), (0..<2, 0..<2, true),
      (0..<0, 1..<1, false),
    ] as [(Range<Int>, Range<Int>, Bool)])
  func someAreInTheWay(_ a: Range<Int>, _ b: Range<Int>, _ isInTheWay: Bool) {
    #expect(Self.edit(a, "x").isInTheWay(of: Self.edit(b, "y")) == isInTheWay)
    #expect(Self.edit(b, "x").isInTheWay(of: Self.edit(a, "y")) == isInTheWay)
  }

  @Test func otherSourcesAreNot() {
    let there = Fix.Edit(Span(SourceID(1), 0..<4), replacement: "")
    #expect(!Self.edit(0..<4, "x").isInTheWay(of: there))
  }

  @Test func theFirstOfTwoIsMade() {
    let fixes = [
      Self.fix(Self.edit(0..<0, "#ad "), Self.edit(4..<8, "")), Self.fix(Self.edit(0..<0, "Ad: ")),
      Self.fix(Self.edit(0..<3, "One")), Self.fix(Self.edit(6..<9, "x"), Self.edit(9..<9, "!")),
    ]
    let edited = EditedBytes(Array("one two three".utf8), of: SourceID(0), making: fixes)
    #expect(String(decoding: edited.bytes, as: UTF8.self) == "#ad One three")
    #expect(edited.made == 2)
    #expect(edited.left == [fixes[1], fixes[3]])
  }

  /// Two rules want the same label, or one draft is judged for two platforms.
  @Test func theSameChangeIsMadeOnce() {
    let label = Self.edit(0..<0, "#ad ")
    let fixes = [Self.fix(label), Self.fix(label), Self.fix(label, Self.edit(4..<7, "2"))]
    let edited = EditedBytes(Array("one two".utf8), of: SourceID(0), making: fixes)
    #expect(String(decoding: edited.bytes, as: UTF8.self) == "#ad one 2")
    #expect(edited.made == 3 && edited.left.isEmpty)
  }

  /// Each fix asked against all before it, one by one.
  @Test func whatIsLeftAgreesWithASlowHand() {
    var numbers = SeededNumbers(11)
    for _ in 0..<300 {
      var fixes: [Fix] = []
      for _ in 0..<8 {
        let edits = (0..<Int.random(in: 1...2, using: &numbers)).map { _ in
          let start = Int.random(in: 0...20, using: &numbers)
          return Self.edit(
            start..<min(20, start + Int.random(in: 0...5, using: &numbers)),
            Bool.random(using: &numbers) ? "x" : "")
        }
        if let fix = Fix(title: "t", safety: .safe, edits: edits) { fixes.append(fix) }
      }
      var made: [Fix.Edit] = []
      var left: [Fix] = []
      for fix in fixes {
        let new = fix.edits.filter { !made.contains($0) }
        if new.contains(where: { edit in made.contains { $0.isInTheWay(of: edit) } }) {
          left.append(fix)
        } else {
          made += new
        }
      }
      let bytes = Array("abcdefghijklmnopqrst".utf8)
      let edited = EditedBytes(bytes, of: SourceID(0), making: fixes)
      #expect(edited.left == left)
      #expect(edited.bytes == Fix.Edit.applied(made, to: bytes))
    }
  }

  @Test func aFixIsNotInItsOwnWay() {
    #expect(Fix(title: "t", safety: .safe, edits: []) == nil)
    #expect(
      Fix(title: "t", safety: .safe, edits: [Self.edit(0..<2, "a"), Self.edit(1..<3, "b")]) == nil)
  }

  /// From the last to the first, by hand.
  @Test func editsAgreeWithASlowHand() {
    var numbers = SeededNumbers(7)
    for _ in 0..<300 {
      let bytes = (0..<20).map { UInt8(ascii: "a") + UInt8($0) }
      var edits: [Fix.Edit] = []
      for _ in 0..<Int.random(in: 0...6, using: &numbers) {
        let start = Int.random(in: 0...20, using: &numbers)
        let end = min(20, start + Int.random(in: 0...4, using: &numbers))
        let new = Self.edit(
          start..<end, String(repeating: "X", count: Int.random(in: 0...3, using: &numbers)))
        if !edits.contains(where: { $0.isInTheWay(of: new) }) { edits.append(new) }
      }
      var slow = bytes
      // Of an insertion and a change that begins there the change is the later one.
      for edit in edits.sorted(by: { $1.span < $0.span }) {
        slow.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
      }
      #expect(Fix.Edit.applied(edits.shuffled(using: &numbers), to: bytes) == slow)
    }
  }

  @Test(
    arguments: [
      (.bare, "#ad ", "#ad "), (.bare, "a\nb", nil), (.bare, "---", nil),
      (.json, "a\"b\\c\n\u{1}é", "a\\\"b\\\\c\\n\\u0001é"),
      (.quotedCell, "say \"ad\"", "say \"\"ad\"\""), (.quotedCell, "a\nb", nil),
      (.bareCell(delimiter: 0x2C), "#ad ", "#ad "), (.bareCell(delimiter: 0x2C), "a, b", nil),
      (.bareCell(delimiter: 0x3B), "a, b", "a, b"), (.bareCell(delimiter: nil), "a\"", nil),
      (.singleQuoted, "it's", "it''s"), (.plainScalar, "Publicité", "Publicité"),
      (.plainScalar, "#ad", nil), (.closed, "a", nil),
    ] as [(Spelling, String, String?)])
  func wordsAreSpelledAsTheSourceDoes(
    _ spelling: Spelling, _ words: String, _ spelled: String?
  ) {
    #expect(spelling.spelled(words) == spelled)
  }

  /// `a\u0023é""b`, and a byte that was dropped before the b.
  @Test(
    arguments: [
      (0..<1, 10..<11), (1..<2, 11..<17), (2..<4, 17..<19), (3..<4, 18..<19), (4..<5, 19..<21),
      (0..<5, 10..<21), (4..<6, nil), (5..<6, 22..<23), (0..<0, 10..<10), (1..<1, 11..<11),
      (6..<6, 23..<23), (7..<8, nil), (6..<7, nil), (6..<9, 23..<26),
    ] as [(Range<Int>, Range<Int>?)])
  func onlyWhatIsSpelledInOnePieceIsReplaced(_ range: Range<Int>, _ origin: Range<Int>?) {
    var b = MappedTextBuilder(base: 10)
    b.append(verbatim: "a".utf8, at: 10)
    b.append("#".utf8, replacing: 11..<17)
    b.append(verbatim: "é".utf8, at: 17)
    b.append("\"".utf8, replacing: 19..<21)
    b.append(verbatim: "b".utf8, at: 22)
    b.append("fi\u{20}".utf8, replacing: 23..<26)
    #expect(b.map().exactOrigin(of: range) == origin)
    #expect(b.map().exactOrigin(of: 4..<6, acrossGaps: true) == 19..<23)
  }
}
