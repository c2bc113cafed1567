/// The parts of CI runners that look for commands in a log, after their sources: strict about the
/// spelling, generous about what lies between (strings are compared by culture there, so ignorable
/// characters are dropped first).
enum RunnerParsers {
  static func command(in line: String) -> String? {
    let text = String(
      String.UnicodeScalarView(
        line.unicodeScalars.filter {
          switch $0.properties.generalCategory {
          case .nonspacingMark, .enclosingMark, .format: false
          default: true
          }
        }))
    return github(text) ?? legacy(text) ?? azure(text, "##vso[") ?? azure(text, "##teamcity[")
  }

  /// `::name key=value::data`, blanks before it allowed.
  private static func github(_ line: String) -> String? {
    let scalars = Array(line.unicodeScalars.drop { $0.properties.isWhitespace })
    guard scalars.starts(with: "::".unicodeScalars) else { return nil }
    let name = scalars.dropFirst(2).prefix { $0.properties.isAlphabetic || $0 == "-" }
    guard !name.isEmpty else { return nil }
    let rest = Array(scalars.dropFirst(2 + name.count))
    guard rest.first == " " || rest.starts(with: "::".unicodeScalars) else { return nil }
    return contains(rest, "::") == nil ? nil : "github \(String(String.UnicodeScalarView(name)))"
  }

  /// `##[name key=value]data`, anywhere.
  private static func legacy(_ line: String) -> String? {
    let scalars = Array(line.unicodeScalars)
    guard let start = contains(scalars, "##[") else { return nil }
    return "legacy \(start)"
  }

  private static func azure(_ line: String, _ prefix: String) -> String? {
    contains(Array(line.lowercased().unicodeScalars), prefix).map { "\(prefix) \($0)" }
  }

  private static func contains(_ text: [Unicode.Scalar], _ needle: String) -> Int? {
    let needle = Array(needle.unicodeScalars)
    guard text.count >= needle.count else { return nil }
    return (0...text.count - needle.count).first {
      text[$0..<$0 + needle.count].elementsEqual(needle)
    }
  }
}
