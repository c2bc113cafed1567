import DecorumBase
import Testing

/// Conditions on the words of a post: a text with ⟦…⟧ where the finding must sit; without, none.
@Suite struct TextConditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let condition: String
    let text: String
    let members: String
    var testDescription: String { "\(condition) on \(text)" }

    init(_ condition: String, _ text: String, _ members: String = #""lang": "en""#) {
      self.condition = condition
      self.text = text
      self.members = members
    }
  }

  static let signals = World(files: [
    "_signals/price.yaml": #"languages: {any: {pattern: '[£€$]\d+'}}"#,
    "_signals/german_price.yaml": #"languages: {de: {pattern: '\d+ Euro'}}"#,
    "_signals/dear_price.yaml": #"""
    score: [{when: {pattern: '[£€$]\d+'}, add: 1}, {when: {pattern: 'only'}, add: 1}]
    min_score: 2
    """#,
    "_tables/shown.yaml": """
    {as_of: 2026-01-01, review_by: 2027-01-01, kind: profiles,
     profiles: {instagram: {fold: 125}, linkedin: {fold: 210}}}
    """,
  ])

  static let patterns: [Case] = [
    Case("pattern: 'buy'", "⟦buy⟧ it"), Case("pattern: 'buy'", "Buy it"),
    Case("pattern: '(?i)buy'", "⟦Buy⟧ it"),
    Case("pattern: ['no', 'b.y']", "please ⟦buy⟧"),
    Case("pattern: 'end$'", "the end\n"), Case("pattern: 'end$'", "the ⟦end⟧"),
    Case("pattern: '^b'", "a\nb"), Case("pattern: '(?m)^b'", "a\n⟦b⟧"),
    // Folded, with the place in the text as written.
    Case("pattern: 'Buy now'", "Please ⟦𝗕𝘂𝘆 now⟧!"), Case("pattern: 'Buy'", "ＢＵＹ"),
    Case("pattern: 'BUY'", "⟦ＢＵＹ⟧"), Case("pattern: \"don't\"", "I ⟦don’t⟧ know"),
    Case("pattern: 'a-b'", "⟦a–b⟧"), Case("pattern: 'clean'", "so ⟦cl\u{200B}ean⟧ now"),
    Case("pattern: 'рубль'", "один ⟦рубль⟧"),
    Case("{pattern: 'Buy', as_written: true}", "𝗕𝘂𝘆 it"),
    Case("{pattern: '𝗕𝘂𝘆', as_written: true}", "⟦𝗕𝘂𝘆⟧ it"),
    Case("pattern: '𝗕𝘂𝘆|kauft'", "𝗕𝘂𝘆 it"),
    // Words of an address are not the author's.
    Case("pattern: 'deal'", "see https://acme.example/deal"),
    Case("pattern: 'deal'", "a ⟦deal⟧: https://acme.example/deal"),
    Case("{pattern: 'deal', in: link}", "see https://acme.example/⟦deal⟧"),
    // Phrases: whole words, any white space, any case.
    Case("phrases: [while stocks last]", "only ⟦While  stocks\nlast⟧!"),
    Case("phrases: [ad]", "adventure and read"), Case("phrases: [ad]", "an ⟦ad⟧."),
    Case("phrases: ['c++', 'a.b']", "in ⟦C++⟧ or axb"), Case("phrases: ['a.b']", "axb"),
    Case("phrases: [für]", "⟦FÜR⟧ alle"), Case("phrases: [ad]", "ad_hoc"),
  ]

  static let tokens: [Case] = [
    Case("hashtag: [ad]", "⟦#AD⟧ mug"), Case("hashtag: [ad]", "#adventure"),
    Case("hashtag: ['#ad']", "a mug ⟦#ad⟧"), Case("hashtag: [ad]", "an ad"),
    Case("mention: any", "hi ⟦@bob⟧"), Case("mention: any", "mail bob@acme.example"),
    Case("mention: brand", "hi ⟦@ACME⟧"), Case("mention: brand", "hi @acme_fr"),
    Case("mention: own", "by ⟦@Bob⟧", #""account": "@bob""#), Case("mention: own", "by @bob"),
    Case("mention: ['@bob', carol]", "hi ⟦@carol⟧"),
    Case("mention: brand_name", "my ⟦ACME⟧ kettle"), Case("mention: brand_name", "acmeology"),
    Case("mention: brand_name", "⟦Acme's⟧ kettle"), Case("mention: brand_name", "⟦#Acme⟧ kettle"),
    Case("mention: brand_name", "die ⟦Acme-Kanne⟧"), Case("mention: brand_name", "hi @acme"),
    Case("mention: brand_name", "see acme.example"),
    Case("link: any", "see ⟦acme.example/x⟧"), Case("link: any", "see you"),
    Case("link: brand", "⟦https://shop.acme.example/⟧"),
    Case("link: brand", "https://notacme.example"),
    Case("link: {host: [amzn.to]}", "⟦https://amzn.to/3x⟧"),
    Case("link: {host: [amzn.to]}", "https://amzn.to.evil.example/"),
    Case("link: {query: [ref]}", "⟦https://x.example/?a=1&REF=jo⟧"),
    Case("link: {query: [ref]}", "https://x.example/ref"),
    Case(
      "link: {query_value: {utm_medium: [affiliate]}}",
      "⟦https://x.example/?utm_medium=Affiliate⟧"),
    Case(
      "link: {query_value: {utm_medium: [affiliate]}}", "https://x.example/?utm_medium=social"),
    Case("emoji: any", "well ⟦🙌⟧"), Case("emoji: any", "well :)"),
    Case("emoji: [❤]", "⟦❤️⟧"), Case("emoji: ['❤️']", "⟦❤⟧"), Case("emoji: [🙌]", "👨‍👩‍👧‍👦"),
  ]

  /// The link is the sender's own: the brand's domains for the brand's people, else by name.
  static let ownLinks: [Case] = [
    Case("link: own", "⟦https://acme.example/x⟧", #""account": "@acme""#),
    Case("link: own", "⟦https://acme.example/x⟧", #""account": "@priya""#),
    Case("link: own", "https://priya.example", #""account": "@priya""#),
    Case("link: own", "https://acme.example/x", #""account": "@jo""#),
    Case("link: own", "⟦https://www.glowlab.example/⟧", #""account": "@glow.lab""#),
    Case("link: own", "https://glowlabs.example/", #""account": "@glow.lab""#),
    Case("link: own", "⟦https://brewline.example/beans⟧", #""account": "@brewline_coffee""#),
    Case("link: own", "https://brewlines.example/beans", #""account": "@brewline_coffee""#),
    Case("link: own", "https://coffee.example/beans", #""account": "@brewline_coffee""#),
    Case("link: own", "https://jo.example/", #""account": "@jo_makes""#),
    Case("link: own", "https://acme.example/x", ""),
  ]

  static let places: [Case] = [
    Case("{pattern: x, in: title}", "x", #""title": "y""#),
    Case("{pattern: x, in: title}", "x"),
    Case("{hashtag: [ad], at: start}", "🎉 ⟦#ad⟧ mug"),
    Case("{hashtag: [ad], at: start}", "mug #ad"),
    Case("{hashtag: [ad], at: end}", "mug ⟦#ad⟧ 🎉"), Case("{hashtag: [ad], at: end}", "#ad mug"),
    Case("{hashtag: [ad], at: [start, end]}", "mug ⟦#ad⟧"),
    Case("{hashtag: [ad], at: [start, end]}", "my #ad mug"),
    Case("{pattern: b, at: line_start}", "a b\n⟦b⟧ b"), Case("{pattern: b, at: line_start}", "a b"),
    Case("{pattern: '[bB]', at: sentence_start}", "Only a. Good. ⟦B⟧ it"),
    Case("{pattern: b, at: sentence_start}", "A b"),
    Case("{pattern: x, at: first_125}", String(repeating: "é", count: 124) + "⟦x⟧"),
    Case("{pattern: x, at: first_125}", String(repeating: "é", count: 125) + "x"),
    Case(
      "{pattern: x, at: before_fold}", String(repeating: "é", count: 125) + "x",
      #""platform": "instagram""#),
    Case(
      "{pattern: x, at: before_fold}", String(repeating: "é", count: 125) + "⟦x⟧",
      #""platform": "linkedin""#),
    Case("{pattern: x, at: 'last_20%'}", "12345678⟦x⟧0"),
    Case("{pattern: x, at: 'last_20%'}", "1234567x90"),
  ]

  static let guards: [Case] = [
    Case("pattern: buy now", "She said \"⟦buy now⟧\" twice"),
    Case("{pattern: buy now, guards: [unquoted]}", "She said \"buy now\" twice"),
    Case("{pattern: buy now, guards: [unquoted]}", "Please ⟦buy now⟧"),
    Case("{pattern: buy now, guards: [unnegated]}", "Please don't buy now"),
    Case("{pattern: buy now, guards: unnegated}", "Don't wait: ⟦buy now⟧"),
    Case("{pattern: buy now, guards: [not_question]}", "Should I buy now?"),
    Case("{pattern: buy now, guards: [not_question]}", "Should I? ⟦buy now⟧."),
    Case("{pattern: '(?i)buy now', guards: [imperative]}", "⟦Buy now⟧ and save"),
    Case("{pattern: '(?i)buy now', guards: [imperative]}", "People who buy now regret it"),
    // A guard clears one place, not the text.
    Case("{pattern: buy now, guards: [unquoted]}", "\"buy now\"? No: ⟦buy now⟧"),
  ]

  static let counts: [Case] = [
    Case("{hashtag: [a, b], count: {min: 2}}", "⟦#a⟧ #b"),
    Case("{hashtag: [a, b], count: {min: 2}}", "#a #c"),
    Case("{hashtag: [a, b], count: {min: 2, max: 2}}", "⟦#a⟧ #b"),
    Case("{hashtag: [a, b], count: {min: 2, max: 2}}", "#a #b #a"),
    // Guards come before the count.
    Case("{pattern: x, guards: [unquoted], count: {min: 2}}", "x and \"x\""),
    Case("{pattern: x, guards: [unquoted], count: {min: 2}}", "⟦x⟧ and x"),
  ]

  static let nearness: [Case] = [
    Case("{pattern: only, near: {signal: price, words: 2}}", "⟦only⟧ a b £5"),
    Case("{pattern: only, near: {signal: price, words: 2}}", "only a b c £5"),
    Case("{pattern: only, near: {signal: price, words: 2}}", "£5 and a ⟦only⟧ child"),
    Case("{pattern: only, near: {signal: price, words: 0}}", "⟦only⟧ £5"),
    Case("{pattern: only, near: {signal: price}}", "only here"),
    // A score that is not reached is no place to be near to.
    Case("{pattern: cheap, near: {signal: dear_price}}", "cheap £5"),
    Case("{pattern: cheap, near: {signal: dear_price}}", "⟦cheap⟧ only £5"),
  ]

  @Test(
    arguments: patterns + tokens + ownLinks + places + guards + counts + nearness
  ) func aConditionHoldsWhereItIsMarked(_ c: Case) {
    let plain = c.text.replacing("⟦", with: "").replacing("⟧", with: "")
    let answer = Self.signals.answer(to: c.condition, on: World.post(plain, c.members))
    guard let open = c.text.firstRange(of: "⟦"), let close = c.text.firstRange(of: "⟧") else {
      #expect(answer == "no")
      return
    }
    let words = c.text[open.upperBound..<close.lowerBound].replacing("\n", with: "\\n")
    #expect(answer == "yes: \(words)")
  }

  /// Places beside the text, each found in its own member.
  @Test(arguments: [
    ("title", #""title": "an x""#), ("first_comment", #""first_comment": "an x""#),
    ("alt", #""media": [{"url": "a.png"}, {"alt": "an x", "url": "b.png"}]"#),
    ("link", #""links": ["http://a.example/x"]"#), ("[title, text]", #""title": "an x""#),
  ]) func placesBesideTheText(place: String, members: String) {
    #expect(
      Self.signals.answer(to: "{pattern: x, in: \(place)}", on: World.post("-", members))
        == "yes: x")
    #expect(Self.signals.answer(to: "{pattern: x}", on: World.post("-", members)) == "no")
  }

  /// A scheduler's column of links counts as the post's links do, wherever no place is asked for.
  @Test(arguments: [
    ("link: brand", "yes: https://acme.example/x"), ("link: {query: [ref]}", "no"),
    ("{link: any, at: end}", "no"), ("{link: any, in: title}", "no"),
    ("{link: any, in: link}", "yes: https://acme.example/x"),
    ("none: [{link: any}]", "no"), ("metric: {links: {above: 0}}", "no"),
  ]) func linksBesideTheText(condition: String, answer: String) {
    let post = World.post("-", #""links": ["https://acme.example/x"]"#)
    #expect(Self.signals.answer(to: condition, on: post) == answer)
    #expect(
      Self.signals.answer(
        to: "parent: {link: any}",
        on: World.post("-", #""links": ["https://acme.example/x"], "parent": {"text": "hi"}"#))
        == "no")
  }

  /// What is near to a signal that cannot be judged cannot be judged either.
  @Test func nearAnUnknownIsUnknown() {
    let condition = "{pattern: only, near: {signal: german_price}}"
    let answer = Self.signals.answer(to: condition, on: World.post("only 5 Euro"))
    #expect(answer == "unknown: it has no words for posts in \"en\"")
    #expect(Self.signals.answer(to: condition, on: World.post("5 Euro")) == "no")
    let nowhere = "{pattern: only, near: {signal: german_price}, count: {max: 0}}"
    #expect(
      Self.signals.answer(to: nowhere, on: World.post("only 5 Euro"))
        == "unknown: it has no words for posts in \"en\"")
    #expect(Self.signals.answer(to: nowhere, on: World.post("5 Euro")) == "yes: 5 Euro")
    let german = World.post("only 5 Euro", #""lang": "de""#)
    #expect(Self.signals.answer(to: condition, on: german) == "yes: only")
  }

  @Test(arguments: [
    ("words: {at_least: 3}", "one two three", true), ("words: {above: 3}", "one two three", false),
    ("hashtags: {is: 2}", "#a #b", true), ("hashtags: {is: 2}", "#a", false),
    ("links: {below: 1}", "none", true), ("mentions: {above: 0}", "@bob", true),
    ("emoji: {at_most: 1}", "👨‍👩‍👧‍👦", true), ("sentences: {is: 2}", "One. Two.", true),
    ("lines: {is: 2}", "a\nb", true), ("length: {is: 3}", "e\u{301}👨‍👩‍👧‍👦x", true),
    ("uppercase_share: {above: 0.5}", "BUY now", false),
    ("uppercase_share: {above: 0.5}", "BUY NOW ok", true),
    ("words: {above: 1}, hashtags: {is: 0}", "two words", true),
    ("words: {above: 1}, hashtags: {is: 0}", "two #words", false),
  ]) func metrics(metric: String, text: String, holds: Bool) {
    let answer = Self.signals.answer(to: "metric: {\(metric)}", on: World.post(text))
    #expect(answer.hasPrefix("yes") == holds, "\(answer)")
  }
}
