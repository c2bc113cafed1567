/// What the generated list of files holds.
extension BuiltinPack {
  package static let name = "decorum"

  /// A file of `rules/` as it is built in.
  package struct File: Sendable {
    /// Below `rules/`.
    package let path: String
    /// Of the text, as the hash of a run's rules counts it.
    package let hash: UInt64
    /// What `PackCompiler` makes of the text.
    package let compiled: String
    package let text: String
  }
}
