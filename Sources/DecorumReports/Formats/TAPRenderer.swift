package import DecorumBase

/// TAP 14, the Test Anything Protocol: a line for each case of `TestSuites`, and below it, as YAML that
/// is JSON as well, what was found. Columns count code points from 1, the end exclusive.
package struct TAPRenderer: ReportRenderer {
  package init() {}

  package func render(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [UInt8] {
    var wording = Wording(sources, options)
    var resolver = PositionResolver(sources)
    let suites = TestSuites(report, sources, &wording).suites
    var output: [UInt8] = []
    func print(_ line: String) {
      output += line.utf8
      output.append(0x0A)
    }

    print("TAP version 14")
    print("1..\(suites.reduce(0) { $0 + $1.cases.count })")
    var number = 0
    for suite in suites {
      for item in suite.cases {
        number += 1
        let isOK = item.verdict == .passed || item.verdict == .skipped
        var line =
          "\(isOK ? "ok" : "not ok") \(number) - "
          + Self.description("\(TextSafety.inline(suite.name)): \(item.name)")
        if item.verdict == .skipped { line += " # SKIP \(Self.description(item.words))" }
        print(line)
        let said = item.reasons + item.remarks
        if said.isEmpty, isOK { continue }
        print("  ---")
        if !item.words.isEmpty { print("  message: " + Self.quoted(item.words)) }
        if !said.isEmpty { print("  findings:") }
        for diagnostic in said {
          var writer = JSONWriter(breakingLines: false)
          finding(diagnostic, sources, &wording, &resolver, into: &writer)
          print("    - " + String(decoding: writer.bytes, as: UTF8.self))
        }
        print("  ...")
      }
    }
    for line in HumanRenderer().summary(of: report, options: options) { print("# \(line)") }
    return output
  }

  private func finding(
    _ diagnostic: Diagnostic, _ sources: any SourceAccess, _ wording: inout Wording,
    _ resolver: inout PositionResolver, into writer: inout JSONWriter
  ) {
    writer.object { w in
      w.member("rule", diagnostic.rule.description)
      w.member("severity", diagnostic.severity.rawValue)
      w.member("message", TextSafety.inline(diagnostic.message))
      place(diagnostic.primary.span, sources, &resolver, into: &w)
      let advice = Wording.advice(of: diagnostic, naming: false).map { "\($0): \($1)" }
      w.key("advice")
      w.value(advice)
      w.member("related", of: diagnostic.secondary) { w, label in
        w.object { w in
          place(label.span, sources, &resolver, into: &w)
          w.member("label", TextSafety.inline(label.text))
          w.member("post", Wording.address(of: label.post))
        }
      }
    }
  }

  private func place(
    _ span: Span, _ sources: any SourceAccess, _ resolver: inout PositionResolver,
    into w: inout JSONWriter
  ) {
    let region = Region(span, &resolver)
    w.member("file", sources.name(of: span.source))
    w.member("line", region.startLine)
    w.member("column", region.start.columns.codePoint)
    w.member("end_line", region.endLine)
    w.member("end_column", region.end.columns.codePoint)
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// With `#` and `\` escaped. Parsers that know no escape must not find a directive either, so what
  /// would be one is broken visibly.
  private static func description(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (i, scalar) in scalars.enumerated() {
      if scalar == "\\" || scalar == "#" { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
      guard scalar == "#" else { continue }
      let next = scalars[(i + 1)...].drop { $0.properties.isWhitespace }.prefix(4)
      let word = String(String.UnicodeScalarView(next)).lowercased()
      if word == "todo" || word == "skip" { escaped.append("·") }
    }
    return escaped
  }
}
