package import DecorumBase
package import DecorumYAML

/// What a configuration says of one rule.
package struct RuleSetting: Sendable {
  package var severity: Severity?
  package var options: [String: YAMLNode] = [:]
  /// Where each option's name stands, for messages.
  package var keySpans: [String: Span] = [:]

  package init(severity: Severity? = nil) { self.severity = severity }
}
