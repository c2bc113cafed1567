import DecorumBase
import DecorumPatterns

/// How faults in the files of packs are gathered and pointed at.
extension Diagnostic {
  /// The YAML parser speaks of configuration.
  var asRuleFault: Diagnostic {
    Diagnostic(
      RuleID(known: "rule/yaml"), severity, message, at: primary, secondary: secondary,
      notes: notes, helps: helps)
  }
}

extension LazyPattern {
  /// What PCRE2 refuses, where it says that it is wrong; nil = nothing.
  var fault: Diagnostic? {
    do {
      _ = try pattern(jit: false)
      return nil
    } catch {
      // PCRE2 stops after the fault; the character before is the nearest thing to point at.
      let span = place.span(of: place.bytes.character(before: error.offset))
      return Diagnostic(
        RuleID(known: "rule/pattern"), .error, "the pattern is wrong: \(error.message)",
        at: Label(span))
    }
  }
}

extension [Diagnostic] {
  var firstOfEach: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

extension [UInt8] {
  /// The whole UTF-8 character that ends at `offset` or spans it; the first one at 0.
  func character(before offset: Int) -> Range<Int> {
    let isContinuation = { (i: Int) in self[i] & 0xC0 == 0x80 }
    var start = Swift.min(Swift.max(offset - 1, 0), count)
    while start > 0, start < count, isContinuation(start) { start -= 1 }
    var end = Swift.min(start + 1, count)
    while end < count, isContinuation(end) { end += 1 }
    return start..<end
  }
}
