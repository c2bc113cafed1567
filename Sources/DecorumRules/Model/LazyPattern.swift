package import DecorumBase
package import DecorumPatterns
import Synchronization

/// A pattern with its place in a rule file, compiled when first needed and then shared by all workers.
///
/// Compiling costs more than matching one draft, and most posts wake few patterns; so even what the
/// built-in pack has stored of a pattern stays as it is written there until somebody asks.
package final class LazyPattern: Sendable {
  private let words: Words
  /// Where the pattern stands in its rule file.
  package let place: MappedText
  private let state = Mutex(State())

  private enum Words: Sendable {
    case given(String)
    /// A text of the compiled pack, and beside it what is known of the pattern.
    case stored(Substring.UTF8View, literals: Substring.UTF8View)
    /// An alternative of another pattern, by its number there.
    case part(String, Int, of: KnownAlternatives)
  }

  private struct State {
    /// What was made of it. Most patterns of a run are never asked for anything, and a lone draft pays for
    /// the room that they take.
    var known: Known?
    /// Some text was held against its literals.
    var wasAsked = false

    mutating func make() -> Known {
      if let known { return known }
      let fresh = Known()
      known = fresh
      return fresh
    }
  }

  /// A class for its room alone: it is behind the lock.
  private final class Known {
    var plain: Pattern?
    var machineCode: Pattern?
    /// Nil = not looked for yet; `.some(nil)` = there are none.
    var literals: RequiredLiterals??
    /// Nil = not read yet.
    var alternatives: KnownAlternatives?
    /// Alternatives that somebody asked for.
    var parts: [Int: LazyPattern] = [:]
  }

  private init(_ words: Words, place: MappedText) {
    self.words = words
    self.place = place
  }

  package convenience init(source: String, place: MappedText) {
    self.init(.given(source), place: place)
  }

  /// - Parameter literals: what `RequiredLiterals` found in the pattern earlier.
  package convenience init(source: String, place: MappedText, literals: RequiredLiterals?) {
    self.init(source: source, place: place)
    state.withLock { $0.make().literals = .some(literals) }
  }

  convenience init(
    stored source: Substring.UTF8View, place: MappedText, literals: Substring.UTF8View
  ) {
    self.init(.stored(source, literals: literals), place: place)
  }

  package var source: String {
    switch words {
    case .given(let source), .part(let source, _, _): source
    case .stored(let words, _): String(Substring(words))
    }
  }

  // MARK: Literals

  /// Strings of which every match contains one; nil where nothing is known.
  /// - Parameter searching: whether to look for them now, if nobody has: that costs about as much as
  ///   compiling the pattern, and pays where many texts are read.
  package func literals(searching: Bool) -> RequiredLiterals? {
    let known = state.withLock { $0.known?.literals }
    if let known { return known }
    let fresh: RequiredLiterals?
    if case .part(_, let number, let alternatives) = words {
      fresh = alternatives.literals(of: number)
    } else {
      // Where the pack knows of none there are none: it was looked for when the program was built.
      let known = alternatives
      guard known != nil || searching else { return nil }
      fresh = known.map(\.literals) ?? RequiredLiterals(pattern: source)
    }
    state.withLock { $0.make().literals = .some(fresh) }
    return fresh
  }

  /// False where a look at what the pack knows of the pattern rules it out; true proves nothing.
  package func mayMatch(_ text: @autoclosure () -> ProbedText) -> Bool {
    guard case .stored(_, let literals) = words else { return true }
    return PackReader.withFirstText(of: literals) { text().mayMatch($0) } ?? true
  }

  /// What the pack knows of the pattern, alternative by alternative; nil where it is of no pack.
  package var alternatives: KnownAlternatives? {
    guard case .stored(let source, let literals) = words else { return nil }
    return state.withLock { state in
      if let known = state.known?.alternatives { return known }
      let read = KnownAlternatives(stored: literals, forBytes: source.count)
      state.make().alternatives = read
      return read
    }
  }

  /// The alternatives that may match in a text with these grams, each to be compiled by itself, or the
  /// whole; nil where no pack knows any.
  package func awakeParts(in grams: GramSet) -> [LazyPattern]? {
    guard case .stored(let source, let literals) = words else { return nil }
    let (awake, alternatives) = state.withLock { state in
      let known = state.known?.alternatives
      let alternatives = known ?? KnownAlternatives(stored: literals, forBytes: source.count)
      let awake = alternatives.awake(in: grams)
      // What sleeps on a lone draft is not asked again.
      if known == nil, !awake.isEmpty || state.wasAsked { state.make().alternatives = alternatives }
      state.wasAsked = true
      return (awake, alternatives)
    }
    return awake.isEmpty ? [] : parts(awake, of: alternatives)
  }

  /// Some alternatives, each to be compiled by itself; of a whole pattern the pattern.
  package func parts(_ numbers: [Int], of alternatives: KnownAlternatives) -> [LazyPattern] {
    guard let cut = alternatives.cut, case .stored(let bytes, _) = words else {
      return numbers.map { _ in self }
    }
    return state.withLock { state in
      let known = state.make()
      var whole: [UInt8] = []
      return numbers.map { number in
        if let part = known.parts[number] { return part }
        if whole.isEmpty { whole = alternatives.text.map { Array($0.utf8) } ?? bytes.copied }
        let part = LazyPattern(
          .part(cut.part(number, of: whole[...]), number, of: alternatives), place: place)
        known.parts[number] = part
        return part
      }
    }
  }

  /// Fewer and shorter ones than an index of many patterns is served best with: a lone draft compiles
  /// whatever it wakes.
  private static let fewestApart = 2
  private static let shortestApart = 100

  /// What the pack is to know of the pattern: found out now where it does not.
  package var toKnow: KnownAlternatives {
    if let alternatives { return alternatives }
    // Where groups call each other the words grow, and an alternative costs more than it saves.
    let written = PatternDefinitions.writtenOut(source).flatMap {
      $0.utf8.count <= source.utf8.count * 5 / 2 ? $0 : nil
    }
    for text in [written, source].compactMap({ $0 }) {
      let cut = PatternAlternatives.cut(
        of: text, fewest: LazyPattern.fewestApart, shortest: LazyPattern.shortestApart)
      guard let cut else { continue }
      let bytes = Array(text.utf8)
      return KnownAlternatives(
        cut: cut, of: text == source ? nil : text,
        parts: cut.alternatives.indices.map {
          RequiredLiterals(pattern: cut.part($0, of: bytes[...]))
        })
    }
    return KnownAlternatives(cut: nil, parts: [RequiredLiterals(pattern: source)])
  }

  // MARK: Compiling

  /// - Parameter jit: whether there is so much to read that machine code pays its way. A run asks the
  ///   same of all its patterns, since PCRE2 counts towards the match limit in another way there.
  /// - Throws: what PCRE2 refuses. Loaders try user patterns at once; the built-in ones are tried by
  ///   tests, so that for them a throw here is our own bug.
  package func pattern(jit: Bool) throws(PatternError) -> Pattern {
    let known = state.withLock { jit ? $0.known?.machineCode : $0.known?.plain }
    if let known { return known }
    let fresh = try Pattern(source, jit: jit)
    return state.withLock { state in
      let known = state.make()
      if let first = jit ? known.machineCode : known.plain { return first }
      if jit { known.machineCode = fresh } else { known.plain = fresh }
      return fresh
    }
  }
}
