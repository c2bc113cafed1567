import DecorumPosts
package import DecorumTime

/// What is said of a document beside its bytes, and when: what the settings of the run say, until
/// somebody says more.
package struct DocumentTerms: Sendable {
  /// How it is read; nil = as its name and its bytes tell.
  package var inputFormat: String?
  package var defaults = PostDefaults()
  package var now: Instant
  /// The posts came in a message, and are of no file.
  package var isMessage = false

  package init(_ settings: RunSettings) {
    inputFormat = settings.inputFormat
    defaults = settings.defaults
    now = settings.now
  }
}
