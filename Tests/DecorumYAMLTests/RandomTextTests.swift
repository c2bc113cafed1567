import DecorumBase
import DecorumYAML
import TestSupport
import Testing

/// What must hold for any bytes at all, and for any text in any style.
@Suite struct RandomTextTests {
  private static let pieces = [
    "a", "b c", " ", "  ", "\n", "\n", "\n ", "\n  ", "\r\n", "\r", "\t", "'", "''", "\"", "\\",
    "\\\n", "\\x41", "\\u263A", "\\ud83d\\ude00", "\\/", ":", ": ", "- ", "|\n", ">\n", "|2\n",
    ">-\n", "|+\n", "&x ", "*x", "{", "}", "[", "]", "#", " # c", ",", "é", "😀", "\u{85}",
    "\u{2028}", "\u{FEFF}", "!!str ", "!t ", "? ", "---\n", "...\n", "%", "@", "`", "0",
  ]

  /// libyaml is the oracle of every decoding; a map may only claim bytes that are there.
  @Test func anyTextIsReadOrRefusedWithPlacesThatExist() {
    var numbers = SeededNumbers(20_261_121)
    var scalars = 0
    var refused = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...24, using: &numbers)).map { _ in
        Self.pieces.randomElement(using: &numbers)!
      }.joined()
      let bytes = Array(text.utf8)
      let base = Int.random(in: 0...3, using: &numbers)
      let result = YAMLParser.parseCountingInexact(bytes, in: testSource, baseOffset: base)
      #expect(
        result.inexact.isEmpty, "\(text.debugDescription) \(result.inexact.map(\.range)) \(base)")
      let whole = base...(base + bytes.count)
      for diagnostic in result.diagnostics {
        refused += diagnostic.severity == .error ? 1 : 0
        for label in [diagnostic.primary] + diagnostic.secondary {
          #expect(whole.contains(label.span.start) && whole.contains(label.span.end))
        }
      }
      for scalar in result.documents.flatMap(\.scalars) {
        scalars += 1
        let fault = fault(of: scalar.text, in: bytes, base: base)
        #expect(fault == nil, "\(fault ?? "") in \(text.debugDescription)")
      }
    }
    // The generator must reach both worlds, or this test tests nothing.
    #expect(scalars > 5_000 && refused > 5_000, "\(scalars) scalars, \(refused) refused")
  }

  private func fault(of text: MappedText, in bytes: [UInt8], base: Int) -> String? {
    guard text.span.start >= base, text.span.end <= base + bytes.count else { return "span" }
    if text.map.isPlainShift {
      // Folded or escaped breaks at either edge may have been dropped.
      let start = text.map.base - base
      let isInside =
        text.map.base >= text.span.start
        && text.map.base + text.bytes.count <= text.span.end
      guard isInside else { return "plain shift outside the scalar" }
      return bytes[start..<(start + text.bytes.count)].elementsEqual(text.bytes)
        ? nil : "plain shift"
    }
    var derived = 0
    var origin = 0
    for segment in text.map.segments {
      guard segment.derived.lowerBound == derived else { return "gap in the derived text" }
      guard segment.origin.lowerBound >= origin else { return "segments out of order" }
      guard segment.origin.lowerBound >= text.span.start, segment.origin.upperBound <= text.span.end
      else { return "segment outside the scalar" }
      let place = (segment.origin.lowerBound - base)..<(segment.origin.upperBound - base)
      if segment.isVerbatim, bytes[place] != text.bytes[segment.derived] { return "verbatim" }
      (derived, origin) = (segment.derived.upperBound, segment.origin.upperBound)
    }
    return derived == text.bytes.count ? nil : "text longer than its map"
  }

  enum Style: CaseIterable, Sendable { case single, double, literal, json }

  /// An encoder that remembers where it wrote each character is the oracle of the map.
  @Test(arguments: Style.allCases) func everyCharacterIsFoundWhereItWasWritten(_ style: Style)
    throws
  {
    let letters = Array("ab \\'\"#é☺😀👨\u{200D}👩:-{[,|>ß".unicodeScalars) + ["\n"]
    var numbers = SeededNumbers(7)
    for _ in 0..<2_000 {
      var text = (0..<Int.random(in: 1...20, using: &numbers)).map { _ in
        letters.randomElement(using: &numbers)!
      }
      // A first line that begins with a blank would need an indentation indicator.
      if style == .literal { text.insert("x", at: 0) }
      guard style != .single || !foldsBlanks(text) else { continue }
      var yaml: [UInt8] = []
      var places: [Range<Int>] = []
      yaml += (style == .literal ? "é: |-\n   " : style == .json ? "{\"é\":\"" : "é: ").utf8
      if style == .single { yaml += "'".utf8 }
      if style == .double { yaml += "\"".utf8 }
      for scalar in text {
        let start = yaml.count
        let spelled = spelling(of: scalar, in: style, using: &numbers)
        yaml += spelled.utf8
        // A line of a literal text begins behind its indentation; of a doubled break, the second
        // half is the one that stays.
        places.append(start..<yaml.count)
        if scalar == "\n", style == .literal { yaml += "   ".utf8 }
        if scalar == "\n", style == .single { places[places.count - 1] = (start + 1)..<(start + 2) }
      }
      yaml += (style == .single ? "'" : style == .double ? "\"" : style == .json ? "\"}" : "").utf8
      while style == .literal, text.last == "\n" {
        text.removeLast()
        places.removeLast()
      }
      let shown = String(decoding: yaml, as: UTF8.self).debugDescription
      let result = YAMLParser.parseCountingInexact(yaml, in: testSource)
      try #require(result.diagnostics.isEmpty, "\(shown) \(result.diagnostics)")
      let value = try #require(result.documents.first?.mapping?.first?.value.scalar)
      let expected = text.flatMap { UTF8.encode($0)! }
      try #require(value.text.bytes == expected, "\(shown)")
      var offset = 0
      for (scalar, place) in zip(text, places) {
        let length = UTF8.encode(scalar)!.count
        #expect(value.text.span(of: offset..<(offset + length)).range == place, "\(shown)")
        offset += length
      }
    }
  }

  private func spelling(
    of scalar: Unicode.Scalar, in style: Style, using numbers: inout SeededNumbers
  ) -> String {
    let hex = String(scalar.value, radix: 16)
    let padded = { (width: Int) in String(repeating: "0", count: width - hex.utf8.count) + hex }
    switch style {
    case .literal: return String(scalar)
    // Two breaks fold to one.
    case .single: return scalar == "'" ? "''" : scalar == "\n" ? "\n\n" : String(scalar)
    case .double, .json:
      if scalar == "\"" || scalar == "\\" { return "\\" + String(scalar) }
      if scalar == "\n" { return "\\n" }
      switch Int.random(in: 0...3, using: &numbers) {
      case 0 where scalar.value <= 0xFF && style == .double: return "\\x" + padded(2)
      case 1 where scalar.value <= 0xFFFF: return "\\u" + padded(4)
      case 1, 2: return scalar.value > 0xFFFF ? pair(scalar) : String(scalar)
      case 3 where style == .double: return "\\U" + padded(8)
      default: return String(scalar)
      }
    }
  }

  private func pair(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { "\\u" + String($0, radix: 16) }.joined()
  }

  /// Blanks beside a break, and breaks in a row, fold to something else than they spell here.
  private func foldsBlanks(_ text: [Unicode.Scalar]) -> Bool {
    zip(text, text.dropFirst()).contains {
      ($0 == "\n" || $1 == "\n") && ($0 == $1 || $0 == " " || $1 == " ")
    }
  }
}
