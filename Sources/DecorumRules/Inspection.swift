import DecorumBase
import DecorumPatterns
import DecorumText

/// Finds what loads and still cannot work: words that name nothing, points that nobody counts,
/// patterns that folding leaves nothing to match. Asked only of packs that may be wrong.
struct Inspection {
  private(set) var diagnostics: [Diagnostic] = []
  /// Of the book, linked.
  let signals: [Signal]

  init(signals: [Signal]) { self.signals = signals }

  // MARK: Conditions

  /// - Parameter condition: linked, its patterns compiled.
  mutating func inspect(_ condition: Condition) {
    for reference in condition.signals where reference.minScore != nil {
      guard signals.indices.contains(reference.index), signals[reference.index].scores.isEmpty
      else { continue }
      report(
        "rule/unused-key",
        "\"min_score\" does nothing here: the signal \"\(reference.name)\" counts no points",
        at: reference.span, help: "write signal: \(reference.name)")
    }
    condition.walk { part in
      guard case .text(let text) = part, !text.asWritten,
        case .patterns(let patterns) = text.target
      else { return }
      for pattern in patterns { inspect(pattern) }
    }
  }

  /// A pattern whose every match would hold letters or signs that folding replaces.
  private mutating func inspect(_ pattern: LazyPattern) {
    guard !pattern.source.utf8.allSatisfy({ $0 < 0x80 }) || pattern.source.contains("\\x"),
      let required = pattern.literals(searching: true), !required.holdsClasses,
      case let literals = required.alternatives, !literals.isEmpty,
      literals.allSatisfy(Inspection.isFoldedAway)
    else { return }
    let disguised = Inspection.firstFolded(in: pattern.place.bytes)
    let help = disguised.map { found in
      "write \"\(found.folded)\" instead of \"\(found.written)\", or add as_written: true"
    }
    report(
      "rule/never-matches", "the pattern never matches: texts are folded before it sees them",
      at: disguised.map { pattern.place.span(of: $0.range) } ?? pattern.place.span,
      help: help ?? "write plain letters and signs, or add as_written: true")
  }

  /// Whether no folded text contains the literal. What folding does to a sign may hang on its
  /// neighbours, so it is asked between several.
  private static func isFoldedAway(_ literal: [UInt8]) -> Bool {
    for (before, after) in [("", ""), ("👋", "👋"), ("б", "б"), ("ب", "ب"), ("a", "a"), ("#", " ")] {
      let folded = Folding.fold(Array(before.utf8) + literal + Array(after.utf8)).bytes
      if folded[...].firstRange(of: literal) != nil { return false }
    }
    return true
  }

  private static func firstFolded(
    in bytes: [UInt8]
  ) -> (range: Range<Int>, written: String, folded: String)? {
    var start = 0
    for character in String(decoding: bytes, as: UTF8.self) {
      let written = Array(character.utf8)
      let folded = Folding.fold(written).bytes
      if folded != written, !folded.isEmpty {
        return (
          start..<(start + written.count), String(character),
          String(decoding: folded, as: UTF8.self)
        )
      }
      start += written.count
    }
    return nil
  }

  // MARK: Words

  /// - Parameters:
  ///   - rule: linked.
  ///   - words: for each limb its message, label and helps, where they stand.
  mutating func inspect(_ rule: Rule, words: [[MappedText]]) {
    var seen: Set<Span> = []
    for (limb, texts) in zip(rule.limbs, words) {
      var known: [String]?
      for text in texts {
        for name in MessageTemplate(text.string).placeholders
        where !Placeholders.common.contains(name) {
          let names = known ?? Placeholders.known(to: rule, limb, signals: signals)
          known = names
          guard !names.contains(name) else { continue }
          let span = text.span(of: text.bytes.placeholder(name))
          guard seen.insert(span).inserted else { continue }
          report(
            "rule/unknown-placeholder", "nothing fills in \"{\(name)}\" here", at: span,
            help: Suggestions.help(for: name, among: names))
        }
      }
    }
  }

  /// - Parameter words: for each limb the texts of its fix, where they stand.
  mutating func inspect(fixesOf rule: Rule, words: [[MappedText]]) {
    var seen: Set<Span> = []
    for (limb, texts) in zip(rule.limbs, words) {
      guard let fix = limb.fix else { continue }
      let bound = Placeholders.words(of: limb, signals: signals)
      if let words = fix.words, !bound.contains(words.name), seen.insert(words.place).inserted {
        report(
          "rule/unknown-placeholder", "the check finds no words that are called \"\(words.name)\"",
          at: words.place, help: Suggestions.help(for: words.name, among: bound))
      }
      let known =
        Placeholders.known(to: rule, limb, signals: signals) + bound
        + (fix.label == nil ? [] : ["accepted"])
      for text in texts {
        for name in MessageTemplate(text.string).placeholders where !known.contains(name) {
          let span = text.span(of: text.bytes.placeholder(name))
          guard seen.insert(span).inserted else { continue }
          report(
            "rule/unknown-placeholder", "nothing fills in \"{\(name)}\" here", at: span,
            help: name == "accepted"
              ? "add table: with the table of labels that it comes from"
              : Suggestions.help(for: name, among: known))
        }
      }
    }
  }

  private mutating func report(
    _ id: StaticString, _ message: String, at span: Span, help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        RuleID(known: id), .error, message, at: Label(span), helps: help.map { [$0] } ?? []))
  }
}

extension [UInt8] {
  /// Where `{name}` or `{name|…}` stands, without the braces; the whole where it does not.
  fileprivate func placeholder(_ name: String) -> Range<Int> {
    let wanted = [UInt8(ascii: "{")] + Array(name.utf8)
    var start = 0
    while start + wanted.count < count {
      let end = start + wanted.count
      if self[start..<end].elementsEqual(wanted),
        self[end] == UInt8(ascii: "}") || self[end] == UInt8(ascii: "|")
      {
        return (start + 1)..<end
      }
      start += 1
    }
    return 0..<count
  }
}
