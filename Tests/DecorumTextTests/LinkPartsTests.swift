import DecorumText
import TestSupport
import Testing

@Suite struct LinkPartsTests {
  private func parts(_ link: String) -> LinkParts {
    let text = "x " + link
    return LinkParts(Array(text.utf8), 2..<text.utf8.count)
  }

  @Test func takesALinkApart() {
    let link = parts("HTTPS://jo@Shop.Acme.example:8080/a/b?ref=Jo%20S&utm_medium=a+b&bare&x=#top")
    #expect(link.scheme == "https")
    #expect(link.host == "shop.acme.example")
    #expect(link.hostRange == 13..<30)
    #expect(link.port == 8080)
    #expect(link.path == "/a/b")
    #expect(link.query.map(\.name) == ["ref", "utm_medium", "bare", "x"])
    #expect(link.query.map(\.value) == ["Jo S", "a b", nil, ""])
    #expect(link.query.first.map(\.range) == 40..<50)
    #expect(link.fragment == "top")
    #expect(link.values(of: "REF") == ["Jo S"])
  }

  @Test func aBareDomainHasNoScheme() {
    let link = parts("acme.example/?ref=jo")
    #expect(link.scheme == nil)
    #expect(link.host == "acme.example")
    #expect(link.path == "/")
    #expect(link.values(of: "ref") == ["jo"])
    #expect(link.fragment == nil)
  }

  @Test func anEscapedAmpersandSeparates() {
    #expect(parts("acme.example?a=1&amp;tag=jo-21").values(of: "tag") == ["jo-21"])
  }

  @Test func aQuestionMarkBehindTheHashIsNoQuery() {
    let link = parts("https://acme.example/#/a?ref=jo")
    #expect(link.query.isEmpty)
    #expect(link.fragment == "/a?ref=jo")
  }

  @Test func everyLinkTokenComesApart() {
    var random = SeededNumbers(5)
    let alphabet = Array("ahtps:/.?&=#%2@[]-é")
    for _ in 0..<5_000 {
      let tail = (0..<Int.random(in: 0...16, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let text = TextAnalysis(Array(("http://" + String(tail)).utf8))
      for token in text.tokens where token.kind == .link {
        let link = text.link(of: token)
        #expect(token.range.lowerBound <= link.hostRange.lowerBound)
        #expect(link.hostRange.upperBound <= token.range.upperBound)
        #expect(link.query.allSatisfy { $0.range.upperBound <= token.range.upperBound })
      }
    }
  }
}
