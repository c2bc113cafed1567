import DecorumBase
import Testing

@testable import DecorumReaders

struct HTMLTextTests {
  private func mapped(_ html: String) -> MappedText {
    MappedText(verbatim: Array(html.utf8), at: Span(source, 100..<(100 + html.utf8.count)))
  }

  @Test(arguments: [
    ("plain words", "plain words"),
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("<p>One<br>Two<br />Three</p>", "One\nTwo\nThree"),
    ("One<br><br>Two", "One\n\nTwo"),
    ("<div>One</div><div>Two</div>", "One\nTwo"),
    ("<div>One</div>\n  <div>Two</div>\n", "One\nTwo"),
    ("<div><br></div><div>x</div>", "x"),
    ("Bread &amp; butter &lt;3 &#39;now&#x27;", "Bread & butter <3 'now'"),
    ("a &copy b &copy; ?x=1&copy=2 & c &unknown;", "a © b © ?x=1&copy=2 & c &unknown;"),
    ("&#0; &#xD800; &#99999999; &#128;", "\u{FFFD} \u{FFFD} \u{FFFD} €"),
    ("1 < 2 and <3 and <> it", "1 < 2 and <3 and <> it"),
    ("two  \n spaces", "two spaces"),
    ("<pre>two  \n spaces</pre>", "two  \n spaces"),
    ("a<!-- never > said -->b", "ab"),
    ("a<script>if (1 < 2) { x(\"<p>\") }</SCRIPT>b", "ab"),
    ("<a href=\"https://acme.example/?a=1>0\">a link</a> here", "a link here"),
    (
      "<span class=\"invisible\">https://</span><span class=\"ellipsis\">acme.example/a</span>"
        + "<span class=\"invisible\">/long</span>", "https://acme.example/a/long"
    ),
    ("<ul><li>one</li><li>two</li></ul>end", "one\ntwo\n\nend"),
    ("<p>it's <b>bold</b></p>", "it's bold"),
    ("an open <b tag", "an open <b tag"),
    ("an open <!-- comment", "an open"),
  ])
  func words(_ html: String, _ text: String) {
    #expect(HTMLText.decoded(mapped(html)).string == text)
  }

  /// The place of a word is the word; the place of a break is the tags that make it.
  @Test func places() {
    let html = "<p>Fish &amp; chips</p><p>now</p>"
    let text = HTMLText.decoded(mapped(html))
    #expect(text.string == "Fish & chips\n\nnow")
    func place(_ word: String) -> String {
      let start =
        text.string.utf8.count
        - text.string[text.string.firstRange(of: word)!.lowerBound...]
        .utf8.count
      let range = text.span(of: start..<(start + word.utf8.count)).range
      return String(
        decoding: Array(html.utf8)[(range.lowerBound - 100)..<(range.upperBound - 100)],
        as: UTF8.self)
    }
    #expect(place("Fish") == "Fish")
    #expect(place("&") == "&amp;")
    #expect(place("Fish & chips") == "Fish &amp; chips")
    #expect(place("\n\n") == "</p><p>")
    #expect(place("now") == "now")
  }

  /// HTML in a JSON string: two spellings, one map.
  @Test func insideJSON() {
    let json = #"{"text": "<p>caf\u00e9 &amp; \"tea\"<br>now</p>"}"#
    var scanner = JSONScanner()
    let bytes = Array(json.utf8)
    _ = scanner.scan(bytes, from: 0, to: bytes.count, isComplete: true)
    let decoder = TextDecoder(Block(bytes: bytes, offset: 0, isLast: true), source: source)
    var said: [Diagnostic] = []
    let text = HTMLText.decoded(decoder.jsonString(scanner.tokens[2], &said))
    #expect(text.string == "café & \"tea\"\nnow")
    let place = text.span(of: 0..<5).range
    #expect(String(decoding: bytes[place], as: UTF8.self) == #"caf\u00e9"#)
    let edit = text.edit(0..<0, to: "A & \"B\": ")
    #expect(edit?.replacement == #"A &amp; \"B\": "#)
    #expect(edit?.span.start == 13)
  }

  @Test func referencesAlone() {
    let text = EntityText.decoded(mapped("1 &lt; 2 &amp;&amp; <b>"))
    #expect(text.string == "1 < 2 && <b>")
    #expect(text.spelling == .markup(.closed))
    #expect(text.span(of: 2..<3).range == 102..<106)
  }
}
