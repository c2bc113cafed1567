import CYAML
import DecorumBase

/// Reads YAML through libyaml's events into a tree with spans.
package enum YAMLParser {
  /// Caps against hostile input.
  package struct Limits: Sendable {
    package var depth = 64
    /// Nodes after alias expansion.
    package var nodes = 200_000
    package init() {}
  }
}
