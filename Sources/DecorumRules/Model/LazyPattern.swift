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

  /// - Parameter literals: what every match contains, where that was found earlier.
  package init(source: String, place: MappedText, literals: RequiredLiterals? = nil) {
    self.source = source
    self.place = place
    if let literals { compiled.withLock { $0.literals = .some(literals) } }
  }

  /// Strings of which every match contains one; nil where nothing is known. Cheaper than compiling.
  package var literals: RequiredLiterals? {
    if let known = compiled.withLock({ $0.literals }) { return known }
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
