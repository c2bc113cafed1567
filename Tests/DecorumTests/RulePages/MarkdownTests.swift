import DecorumReports
import Testing

@testable import Decorum

/// Whatever an author writes, a page shows it and nothing else.
@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain words, 10:30 and 5 - 3", "plain words, 10:30 and 5 - 3"),
    ("a | b", #"a \| b"#),
    ("`code` *bold* _under_ ~gone~", #"\`code\` \*bold\* \_under\_ \~gone\~"#),
    ("[text](https://acme.example)", #"\[text\](https&#58;//acme.example)"#),
    ("www.acme.example", "www&#46;acme.example"),
    ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
    ("costs $5 or $6", "costs &#36;5 or &#36;6"),
    (":smile: and so: on", "&#58;smile: and so: on"),
    ("# no title", "\\# no title"),
    ("- no list", #"\- no list"#),
    ("1. no list", #"1\. no list"#),
    ("2026-11-21", "2026-11-21"),
    ("first\n# second", "first<br>\\# second"),
    ("a\u{200B}d \u{1B}[0m", #"a&lt;U+200B&gt;d ␛\[0m"#),
    ("👩‍🚀 🇩🇪 ¡hola!", "👩‍🚀 🇩🇪 ¡hola!"),
  ])
  func wordsStayWords(words: String, shown: String) {
    #expect(Markdown.text(words) == shown)
  }

  @Test(arguments: [
    ("max", "`max`"), ("a`b", "`` a`b ``"), ("a|b", #"`a\|b`"#), ("``", "``` `` ```"),
  ])
  func codeHoldsWhatItIsGiven(words: String, shown: String) {
    #expect(Markdown.code(words) == shown)
  }

  @Test(arguments: [
    ("https://acme.example/a_b?c=d", true), ("javascript:alert(1)", false),
    ("https://acme.example/a b", false), ("https://acme.example/)", false),
  ])
  func onlyPlainAddressesBecomeLinks(url: String, isLink: Bool) {
    #expect((Markdown.address(url) != nil) == isLink)
  }

  @Test func markedPiecesAreBold() {
    let pieces = [
      ShownExample.Piece(text: "Use ", isMarked: false),
      ShownExample.Piece(text: "<GLOW|20>", isMarked: true),
    ]
    #expect(Markdown.text(pieces) == #"Use <b>&lt;GLOW\|20&gt;</b>"#)
  }

  @Test func columnsThatNobodyUsesAreLeftOut() {
    #expect(
      Markdown.tableOfUsed(["", "when", "who"], [["1", "", "@a"], ["2", "", ""]])
        == ["|   | who |", "|---|---|", "| 1 | @a |", "| 2 |   |"])
  }
}
