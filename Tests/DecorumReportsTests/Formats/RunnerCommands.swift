/// A command as a CI runner takes it out of a line of its log: ports of `ActionCommand.TryParseV2`
/// (actions/runner) and `Command.TryParse` (azure-pipelines-agent), with their unescaping.
struct RunnerCommand: Equatable {
  let name: String
  let properties: [String: String]
  let data: String

  // By code points, not characters: a mark behind a colon changes nothing for a runner.
  private typealias Text = Substring.UnicodeScalarView

  /// `::name key=value,key=value::data`
  static func github(_ line: String) -> RunnerCommand? {
    let text = line.unicodeScalars.drop { $0.properties.isWhitespace }
    guard text.starts(with: "::".unicodeScalars) else { return nil }
    let inner = text.dropFirst(2)
    guard let end = inner.firstRange(of: "::".unicodeScalars) else { return nil }
    let escapes = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
    let ofData = escapes.filter { $0.0 != "%3A" && $0.0 != "%2C" }
    return command(
      inner[..<end.lowerBound], separator: ",", escapes,
      data: unescaped(inner[end.upperBound...], ofData))
  }

  /// `##vso[area.event key=value;key=value;]data`, anywhere in the line.
  static func azure(_ line: String) -> RunnerCommand? {
    let text = line.unicodeScalars[...]
    guard let start = text.firstRange(of: "##vso[".unicodeScalars),
      let end = text[start.upperBound...].firstIndex(of: "]")
    else { return nil }
    let escapes = [
      ("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%AZP25", "%"),
    ]
    let found = command(
      text[start.upperBound..<end], separator: ";", escapes,
      data: unescaped(text[text.index(after: end)...], escapes))
    return found.flatMap { $0.name.split(separator: ".").count == 2 ? $0 : nil }
  }

  private static func command(
    _ info: Text, separator: Unicode.Scalar, _ escapes: [(String, String)], data: String
  ) -> RunnerCommand? {
    let name = info.prefix { $0 != " " }
    if name.isEmpty { return nil }
    var properties: [String: String] = [:]
    for property in info.dropFirst(name.count + 1).split(separator: separator) {
      let pair = property.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { properties[String(pair[0])] = unescaped(pair[1], escapes) }
    }
    return RunnerCommand(name: String(name), properties: properties, data: data)
  }

  private static func unescaped(_ text: Text, _ escapes: [(String, String)]) -> String {
    var scalars = String.UnicodeScalarView(text)
    for (escape, meaning) in escapes {
      scalars = scalars.replacing(escape.unicodeScalars, with: meaning.unicodeScalars)
    }
    return String(scalars)
  }
}
