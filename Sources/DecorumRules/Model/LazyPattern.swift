package import DecorumBase
package import DecorumPatterns
import Synchronization

/// A pattern with its place in a rule file, compiled when first needed and then shared by all workers.
///
/// Compiling costs more than matching one draft, and most posts wake few patterns.
package final class LazyPattern: Sendable {
  package let source: String
  /// Where the pattern stands in its rule file.
  package let place: MappedText
  private let compiled = Mutex(Compiled())

  private struct Compiled: Sendable {
    var plain: Pattern?
    var machineCode: Pattern?
    /// Nil = not looked for yet; `.some(nil)` = there are none.
    var literals: RequiredLiterals??
  }

  package init(source: String, place: MappedText) {
    self.source = source
    self.place = place
  }

  /// - Parameter literals: what `RequiredLiterals` found in the pattern earlier.
  package init(source: String, place: MappedText, literals: RequiredLiterals?) {
    self.source = source
    self.place = place
    compiled.withLock { $0.literals = .some(literals) }
  }

  /// Strings of which every match contains one; nil where nothing is known.
  /// - Parameter searching: whether to look for them now, if nobody has: that costs about as much as
  ///   compiling the pattern, and pays where many texts are read.
  package func literals(searching: Bool) -> RequiredLiterals? {
    let known = compiled.withLock { $0.literals }
    if let known { return known }
    guard searching else { return nil }
    let fresh = RequiredLiterals(pattern: source)
    compiled.withLock { $0.literals = .some(fresh) }
    return fresh
  }

  /// - Parameter jit: whether there is so much to read that machine code pays its way. A run asks the
  ///   same of all its patterns, since PCRE2 counts towards the match limit in another way there.
  /// - Throws: what PCRE2 refuses. Loaders try user patterns at once; the built-in ones are tried by
  ///   tests, so that for them a throw here is our own bug.
  package func pattern(jit: Bool) throws(PatternError) -> Pattern {
    let known = compiled.withLock { jit ? $0.machineCode : $0.plain }
    if let known { return known }
    let fresh = try Pattern(source, jit: jit)
    return compiled.withLock { stored in
      if let first = jit ? stored.machineCode : stored.plain { return first }
      if jit { stored.machineCode = fresh } else { stored.plain = fresh }
      return fresh
    }
  }
}
