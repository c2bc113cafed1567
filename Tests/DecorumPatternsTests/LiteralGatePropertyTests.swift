import TestSupport
import Testing

@testable import DecorumPatterns

/// Generated patterns and texts: where PCRE2 finds a match, the gate must have let the pattern through.
@Suite struct LiteralGatePropertyTests {
  @Test func theGateNeverHoldsBackAMatch() throws {
    var generator = PatternGenerator(seed: 20_261_121)
    var matcher = Matcher()
    var (pairs, withLiterals, matched, gatedMatches, held) = (0, 0, 0, 0, 0)
    for _ in 0..<8000 {
      let source = generator.pattern()
      let pattern = try Pattern(source, jit: false)
      let literals = RequiredLiterals(pattern: source)
      for _ in 0..<4 {
        let text = generator.text()
        let bytes = Array(text.utf8)
        pairs += 1
        guard let found = try? matcher.firstMatch(of: pattern, in: bytes) != nil else { continue }
        if found { matched += 1 }
        guard let literals else { continue }
        withLiterals += 1
        let admitted = GramSet(bytes).mayContain(literals)
        if found { gatedMatches += 1 }
        if !admitted { held += 1 }
        if found, !admitted {
          Issue.record("\(source.debugDescription) in \(text.debugDescription)")
        }
      }
    }
    print(
      "literal gate: \(pairs) pairs, \(withLiterals) with literals, \(matched) matched,",
      "\(gatedMatches) of those with literals, \(held) held back")
    #expect(pairs >= 20_000)
    // Else the property would hold because nothing happens.
    #expect(gatedMatches * 10 >= pairs)
    #expect(held * 10 >= pairs)
  }
}

/// The same of the index that holds many patterns at once.
@Suite struct LiteralIndexPropertyTests {
  @Test func theIndexNeverHoldsBackAMatch() throws {
    var generator = PatternGenerator(seed: 20_261_122)
    var matcher = Matcher()
    var (pairs, matched, held) = (0, 0, 0)
    for _ in 0..<60 {
      var patterns: [Pattern] = []
      var texts: [String] = []
      for _ in 0..<40 {
        patterns.append(try Pattern(generator.pattern(), jit: false))
        texts.append(generator.text())
      }
      let index = LiteralIndex(patterns.map { RequiredLiterals(pattern: $0.source) })
      for text in texts {
        let bytes = Array(text.utf8)
        let awake = index.awake(in: bytes)
        for (number, pattern) in patterns.enumerated() {
          pairs += 1
          guard let found = try? matcher.firstMatch(of: pattern, in: bytes) != nil else { continue }
          if found { matched += 1 }
          if !awake.contains(number) { held += 1 }
          if found, !awake.contains(number) {
            Issue.record("\(pattern.source.debugDescription) in \(text.debugDescription)")
          }
        }
      }
    }
    print("literal index: \(pairs) pairs, \(matched) matched, \(held) held back")
    #expect(matched * 10 >= pairs)
    #expect(held * 10 >= pairs)
  }

  @Test func aLiteralWakesItsPatternsAndNoOthers() {
    let literals = ["free trial", "sign up", "käse", "ß ja"].map {
      RequiredLiterals(alternatives: [Array($0.utf8), Array("both".utf8)])
    }
    let index = LiteralIndex(literals + [nil, RequiredLiterals(alternatives: [Array("ab".utf8)])])
    // What is too short to be looked up is asked for.
    let rows: [(text: String, awake: [Int])] = [
      ("", [4]), ("ab", [4, 5]), ("a free  trial", [0, 4]), ("FREE\n\tTRIAL", [0, 4]),
      ("free trail", [4]), ("sign up: free trial", [0, 1, 4]), ("KÄSE", [2, 4]),
      ("both tab", [0, 1, 2, 3, 4, 5]), ("sign u", [4]), ("ign up", [4]), ("ẞ JA", [3, 4]),
    ]
    for row in rows {
      let awake = index.awake(in: Array(row.text.utf8))
      #expect((0..<6).filter(awake.contains) == row.awake, "\(row.text)")
    }
  }
}

/// Patterns of all the syntax that the analysis reads, and texts made of what they match.
struct PatternGenerator {
  private var numbers: SeededNumbers
  /// Strings that belong to the last pattern: a match is likely if they stand side by side.
  private var sample = ""
  private var isExtended = false
  private var isCaseless = false
  /// How many look-arounds are open: PCRE2 refuses `\K` in them.
  private var looks = 0
  /// Leaves out what `PatternAlternatives` does not take apart.
  private var isPlain = false
  /// The groups that can be called, with what they match.
  private var groups: [(name: String, sample: String)] = []

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  private static let words = [
    "free", "sign", "now", "up", "käse", "été", "Straße", "Ελλάδα", "kiss", "🎉🎉", "a–b", "ad", "x",
    "Å", "ñu", "don't", "s", "k9", "I", "ⓐd", "ªd", "€5", "œuf", "@us", "2026", "ABC", "go! go!",
  ]

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &numbers) == 0 }

  mutating func pattern() -> String {
    sample = ""
    isCaseless = chance(2)
    isExtended = chance(3)
    let flags = (isCaseless ? "i" : "") + (isExtended ? "x" : "")
    return (flags.isEmpty ? "" : "(?\(flags))") + definitions() + alternation(3)
  }

  /// Many alternatives between something that has no width and the rest.
  mutating func branchingPattern() -> String {
    sample = ""
    groups = []
    isCaseless = chance(2)
    isExtended = chance(3)
    let flags = (isCaseless ? "i" : "") + (isExtended ? "x" : "")
    let before = ["", #"\b"#, "^", "(?=.)", "(?<!q)"].randomElement(using: &numbers)!
    // `\K` moves the start of a match, by which alternatives are told apart.
    isPlain = true
    defer { isPlain = false }
    looks += 1
    let alternatives = alternation(2) + (isExtended ? "\n|" : "|") + alternation(1)
    let after = chance(2) ? "" : sequence(1)
    looks -= 1
    return (flags.isEmpty ? "" : "(?\(flags))") + before + "(?:" + alternatives
      + (isExtended ? "\n)" : ")") + after
  }

  /// Groups that match nothing where they stand; a later one may call those before it.
  private mutating func definitions() -> String {
    groups = []
    guard chance(3) else { return "" }
    looks += 1
    let definitions = ["one", "two"].map { name in
      sample = ""
      let source = "(?<\(name)>\(chance(4) ? "(?i)" : "")\(alternation(2)))"
      groups.append((name, sample))
      return source
    }
    looks -= 1
    sample = ""
    return "(?(DEFINE)\(definitions.joined(separator: isExtended ? " " : "")))"
  }

  /// The sample as it is, in other letters or with other blanks, amid more or cut; or another one.
  mutating func text() -> String {
    var text = sample
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: text = text.uppercased()
    case 1: text = text.replacing(" ", with: "\u{A0}\n ").replacing("k", with: "\u{212A}")
    case 2: text = text.replacing("s", with: "ſ").replacing("ß", with: "ẞ")
    case 3: text = String(text.dropLast(Int.random(in: 1...6, using: &numbers)))
    case 4, 8, 9: text = (0..<5).map { _ in word() }.joined(separator: " ")
    case 5: text = text.lowercased()
    case 6:
      text = text.replacing(
        " ", with: ["", "_", "-", "1", "é", "\u{301}"].randomElement(using: &numbers)!)
    default: break
    }
    let gap = chance(4) ? "" : " "
    if chance(2) { text = word() + gap + text }
    if chance(2) { text += gap + word() }
    return text
  }

  private mutating func word() -> String { Self.words.randomElement(using: &numbers)! }

  private mutating func alternation(_ depth: Int) -> String {
    let outer = sample
    let count = chance(2) ? 1 : Int.random(in: 2...4, using: &numbers)
    let chosen = Int.random(in: 0..<count, using: &numbers)
    var kept = outer
    let branches = (0..<count).map { i in
      sample = outer
      let branch = sequence(depth)
      if i == chosen { kept = sample }
      return branch
    }
    sample = kept
    return branches.joined(separator: isExtended ? " | " : "|")
  }

  private mutating func sequence(_ depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &numbers)).map { _ in repeated(depth) }
      .joined(separator: isExtended ? "  # c (|\n" : "")
  }

  private mutating func repeated(_ depth: Int) -> String {
    let outer = sample
    let item = item(depth)
    let own = String(sample.dropFirst(outer.count))
    let mark = ["?", "*", "+", "{1,3}", "{2}", "{0}", "{2,}", "{0,2}"].randomElement(
      using: &numbers)!
    guard item.repeats, chance(3) else { return item.source }
    let times =
      switch mark {
      case "+": 1...3
      case "{1,3}": 1...3
      case "{2}": 2...2
      case "{2,}": 2...3
      case "{0}": 0...0
      case "?": 0...1
      default: 0...2
      }
    sample =
      outer + String(repeating: own, count: Int.random(in: times, using: &numbers))
    let style = ["", "", "?", "+"].randomElement(using: &numbers)!
    return item.source + mark + style
  }

  private mutating func item(_ depth: Int) -> (source: String, repeats: Bool) {
    if let group = groups.randomElement(using: &numbers), chance(4) {
      sample += group.sample
      return ("(?&\(group.name))", true)
    }
    switch Int.random(in: 0..<(depth > 0 ? 24 : 16), using: &numbers) {
    case 14 where depth == 0, 15 where depth == 0, 22, 23:
      return beside()
    case 20, 21:
      return counted()
    case 0...2:
      let word = word()
      sample += word
      return (word, true)
    case 3:
      let word = word()
      sample += word
      let edges = ["", "", #"\b"#, #"\b"#, #"(?!\w)"#, #"(?<!\w)"#]
      return (
        edges.randomElement(using: &numbers)! + word + edges.randomElement(using: &numbers)!, false
      )
    case 4:
      sample += [" ", "\n", "\u{2009}\t", "  "].randomElement(using: &numbers)!
      return ([#"\s+"#, #"\s{1,3}"#].randomElement(using: &numbers)!, false)
    case 5:
      sample += " "
      return (
        [#"\s"#, #"\h"#, #"\R"#, #"\ "#, "[ ]", #"\x20"#].randomElement(using: &numbers)!, true
      )
    case 6:
      sample += "e"
      return (
        ["[ae]", "[e-g]", #"[\s\x65]"#, "[^b]", #"[\w]"#, "[]e]", "[aée]"]
          .randomElement(using: &numbers)!, true
      )
    case 7:
      sample += "7"
      return (
        [#"\d"#, #"\w"#, ".", #"\p{N}"#, #"\pN"#, #"\S"#, #"\N"#, "[0-9]"]
          .randomElement(using: &numbers)!, true
      )
    case 8 where chance(3):
      sample += ["Q", "É", "Б", "Z"].randomElement(using: &numbers)!
      return (
        [#"\p{Lu}"#, "[A-ZÉБ]", #"[\p{Lu}]"#, "[A-Z]", #"\P{Ll}"#].randomElement(using: &numbers)!,
        true
      )
    case 8:
      return (
        [
          #"\b"#, #"\B"#, "^", "$", looks > 0 ? "^" : #"\K"#, "(?=.)", "(?!zzz)", "(?<!q)",
          "(?<=[^z])", #"\b"#, #"(?<!\w)"#, #"(?!\w)"#, ##"(?<![\w\#])"##, #"(?![\w'])"#, #"\A"#,
          #"\z"#,
        ]
        .randomElement(using: &numbers)!, false
      )
    case 9:
      let word = word()
      sample += word
      if isPlain { return (word, true) }
      return (#"\Q"# + word + #"\E"#, false)
    case 10:
      sample += "é"
      return ([#"\x{e9}"#, "é", "[éè]"].randomElement(using: &numbers)!, true)
    case 11:
      sample += "kiss"
      if isPlain { return ("kiss", true) }
      return (["(?i)KISS", "(?-i)kiss", "(?#c)kiss"].randomElement(using: &numbers)!, false)
    case 12 where depth == 0, 13 where depth == 0:
      return counted()
    case 12:
      let outer = sample
      looks += 1
      let inner = alternation(depth - 1)
      looks -= 1
      if chance(2) { sample = outer }
      return ("(?=" + inner + ")", false)
    case 13:
      let outer = sample
      looks += 1
      let inner = alternation(depth - 1)
      looks -= 1
      sample = outer
      return ("(?!" + inner + ")", false)
    default:
      let opens = ["(", "(?:", "(?>", "(?i:", "(?s-i:"] + (isPlain ? [] : ["(?|"])
      let open = opens.randomElement(using: &numbers)!
      return (open + alternation(depth - 1) + ")", true)
    }
  }

  /// What is no letter or digit, and makes edges of what stands beside it.
  private mutating func beside() -> (source: String, repeats: Bool) {
    if chance(3) {
      let looks = [
        #"(?<=\W)"#, #"(?=\W|$)"#, #"(?<![\p{L}\p{N}_])"#, #"(?![\p{L}\p{N}_])"#,
        #"(?<=^|[-.!?]|\s)"#,
        #"(?=[^\p{L}\p{N}]*$)"#, #"(?=\W{1,3}\w)"#, "(?<=[a-z])", #"(?<=\p{So})"#,
        #"(?=(?:\s|-)*ad)"#,
      ]
      return (looks.randomElement(using: &numbers)!, false)
    }
    sample += ["-", " ", "🎉", "_", "", ". ", "☀"].randomElement(using: &numbers)!
    let classes = [
      #"\W"#, #"[^\w]"#, #"[^\p{L}\p{N}]"#, #"[^\p{L}\p{Nd}_]"#, #"[\W_]"#, #"\p{So}"#,
      #"[^\x00-\x7F]"#,
      #"[\x{2600}-\x{27BF}\x{1F300}-\x{1FAFF}]"#, "[-.!?]", #"[\s.!?]"#, #"\p{P}"#, #"[\p{So}\s]"#,
      #"[^\p{L}]"#,
      #"[^a-z0-9]"#, #"[-\x{170}-\x{180}]"#,
    ]
    return (classes.randomElement(using: &numbers)!, true)
  }

  /// What is counted in texts, as often as a pattern may want it.
  private mutating func counted() -> (source: String, repeats: Bool) {
    let rows: [(source: String, sample: String)] = [
      ("!{3,}", "!!!"), ("[!?]{2,4}", "?!"), (##"\#\w+"##, "#one"), (##"(?:\#a[ ]){2}"##, "#a #a "),
      (#"\d{3}-\d{4}"#, "555-0199"), ("[0-9]{2,}", "1٣4"), (#"\b[A-Z]{3,}\b"#, "SALE"),
      (#"\p{Lu}{2}"#, "ÉA"), (#"[A-ZÉ]{4}"#, "BÉST"), (#"\w{12,}"#, "Überraschung1"),
      ("[a-z_0-9]{13}", "a_long_word_1"), ("[🌀-🫿☀-➿]{2,}", "🎉☀"), ("[é-ü]{2}", "üé"),
      (#"\.{4,}"#, "....."),
      ("…{2,}", "……"), ("(?:!|!!|¡)+", "!!!"), ("@[a-z]+", "@us"),
      ("(?:no[ ]){3,}", "no no no no "),
    ]
    let row = rows.randomElement(using: &numbers)!
    sample += row.sample
    return (row.source, false)
  }
}

/// Words that stand twice, which no literal tells of.
@Suite struct RepeatedWordTests {
  private static let patterns = [
    #"(?i)\b(\w{3,})[ \t]+\1\b"#, #"(?i)(\w+)\s+\1"#, #"\b(\p{L}+)\s\1\b"#, #"([a-z]+)\h+\b\1"#,
    ##"#?(?:(\w++) +\1|x)!"##,
  ]

  @Test func aRepeatedWordIsNeverHeldBack() throws {
    var numbers = SeededNumbers(20_261_123)
    let words = [
      "the", "The", "heart", "art", "a", "é", "É", "Привет", "привет", "K", "k", "\u{212A}", "ſo",
      "so",
      "ß", "ẞ", "Σας", "ΣΑΣ", "x1", "_", "-", "!", "",
    ]
    let blanks = [" ", "  ", "\t", "\n", "\u{A0}", " \u{2009}"]
    let patterns = try Self.patterns.map { try Pattern($0, jit: false) }
    let literals = try Self.patterns.map { try #require(RequiredLiterals(pattern: $0)) }
    #expect(literals.map { $0.least[.repeatedWord] } == [3, 1, 1, 1, 0])
    var matcher = Matcher()
    var (matched, held) = (0, 0)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        words.randomElement(using: &numbers)! + blanks.randomElement(using: &numbers)!
      }.joined()
      let bytes = Array(text.utf8)
      let grams = GramSet(bytes)
      for (pattern, literals) in zip(patterns, literals) {
        let found = try matcher.firstMatch(of: pattern, in: bytes) != nil
        let isAdmitted = grams.mayContain(literals)
        if found { matched += 1 }
        if !isAdmitted { held += 1 }
        if found, !isAdmitted {
          Issue.record("\(pattern.source.debugDescription) in \(text.debugDescription)")
        }
      }
    }
    #expect(matched > 5000)
    #expect(held > 10_000)
  }
}
