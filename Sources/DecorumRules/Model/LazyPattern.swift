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
  private let compiled = Mutex<Pattern?>(nil)

  package init(source: String, place: MappedText) {
    self.source = source
    self.place = place
  }

  /// - Throws: what PCRE2 refuses. Loaders try user patterns at once; the built-in ones are tried by
  ///   tests, so that for them a throw here is our own bug.
  package func pattern() throws(PatternError) -> Pattern {
    if let done = compiled.withLock({ $0 }) { return done }
    let fresh = try Pattern(source)
    return compiled.withLock { stored in
      if let stored { return stored }
      stored = fresh
      return fresh
    }
  }
}
