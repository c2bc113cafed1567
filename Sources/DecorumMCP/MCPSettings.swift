package import Decorum

/// What whoever starts the server decides, and no client can change.
package struct MCPSettings: Sendable {
  /// As of `decorum check`, without paths.
  package var run: RunSettings
  /// Now is what the settings say, and not when a request is answered.
  package var isNowFixed = false
  /// The folder that paths of a client are looked up in and may not lead out of; nil = it may name none.
  package var folder: String?

  package init(_ run: RunSettings) { self.run = run }
}
