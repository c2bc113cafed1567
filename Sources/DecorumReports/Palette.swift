package import DecorumBase

/// The colours of human output; without colour every style is the plain text.
package struct Palette: Sendable {
  package enum Style: Sendable {
    case severity(Severity)
    case strong, gutter, related

    var code: String {
      switch self {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      case .strong: "1"
      case .gutter: "2"
      case .related: "1;34"
      }
    }
  }

  let color: Bool

  package init(color: Bool) { self.color = color }

  package func callAsFunction(_ style: Style, _ text: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}
