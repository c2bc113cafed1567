import DecorumBase
package import DecorumRules
import DecorumText
import DecorumYAML

/// `decorum explain RULE`: everything that a rule's file says, for a person.
package struct Explanation {
  private let rule: Rule
  private let book: RuleBook
  private let width: Int

  package init(_ rule: Rule, book: RuleBook, width: Int = 80) {
    self.rule = rule
    self.book = book
    self.width = max(40, min(width, 100))
  }

  package var text: String {
    var lines = ["\(rule.id)  (\(rule.severity.rawValue))", rule.summary]
    for paragraph in paragraphs(of: rule.why) { lines += [""] + wrapped(paragraph, indent: "  ") }
    lines += ["", "facts"]
    lines.append("  kind       \(rule.limbs.map(\.check.name).uniqued.joined(separator: ", "))")
    lines.append("  languages  \(languages)")
    if !markets.isEmpty { lines.append("  markets    \(markets)") }
    lines.append("  needs      \(needs)")
    if let since = rule.since { lines.append("  since      \(since)") }
    lines += section("options", rule.options.map(option))
    lines += section(
      "flagged", rule.examples.filter { $0.expectation == .flag }.flatMap { example($0, "✗") })
    lines += section(
      "passing",
      rule.examples.filter { $0.expectation == .pass || $0.expectation == .trap }
        .flatMap { example($0, "✓") })
    lines += section(
      "sources",
      rule.sources.map { source in
        "  " + [source.title, source.date, source.url].compactMap { $0 }.joined(separator: ", ")
      })
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  // MARK: Facts

  private var signals: [Signal] {
    var found: [Int] = []
    var open = rule.conditions.flatMap(\.signals).map(\.index)
    while let index = open.popLast() {
      guard !found.contains(index) else { continue }
      found.append(index)
      open += book.signals[index].conditions.flatMap(\.signals).map(\.index)
    }
    return found.sorted().map { book.signals[$0] }
  }

  private var conditions: [Condition] { rule.conditions + signals.flatMap(\.conditions) }

  private var languages: String {
    if !rule.languages.isEmpty {
      return rule.languages.map(\.rawValue).joined(separator: ", ")
    }
    let spoken = signals.map(\.spoken).filter { !$0.isEmpty }
    guard let first = spoken.first else { return "any" }
    let common = spoken.dropFirst().reduce(first) { $0.intersection($1) }
    let most = spoken.reduce(Set()) { $0.union($1) }
    let names = { (set: Set<Language>) in
      Language.allCases.filter(set.contains).map(\.rawValue).joined(separator: ", ")
    }
    if common == most { return names(most) }
    let rest = names(most.subtracting(common))
    return common.isEmpty ? "in part \(rest)" : "\(names(common)); in part \(rest)"
  }

  private var markets: String {
    let tables = conditions.flatMap(\.labels).map(\.index).uniqued.map { book.labelTables[$0] }
    return tables.map { table in
      table.markets.map(\.name).joined(separator: ", ")
        + " (as of \(table.asOf), to be reviewed by \(table.reviewBy))"
    }.joined(separator: "; ")
  }

  /// The fields that the rule looks at beside the text; what can stay away is said so by its verdicts.
  private var needs: String {
    var keys: [String] = []
    for condition in conditions {
      condition.walk { part in
        switch part {
        case .field(let field): keys.append(field.key.description)
        case .parent: keys.append("parent.text")
        case .from(let roles) where roles != [.own]: keys.append("account")
        default: break
        }
      }
    }
    return (["text"] + keys.uniqued.sorted()).joined(separator: ", ")
  }

  private func option(_ option: RuleOption) -> String {
    let value = option.defaultValue?.plainDescription ?? "none"
    return "  \(option.name) (\(option.kind.rawValue)) = \(value)"
  }

  private func example(_ example: RuleExample, _ mark: String) -> [String] {
    var lines = wrapped(example.text, indent: "  \(mark) ", hanging: "    ")
    if let because = example.because { lines += wrapped(because, indent: "      ") }
    return lines
  }

  // MARK: Wrapping

  /// Authors break the lines of a reason where their editor ends; only blank lines mean anything.
  private func paragraphs(of text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private func wrapped(_ text: String, indent: String, hanging: String? = nil) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
      var line = lines.isEmpty ? indent : hanging ?? indent
      var isEmpty = true
      for word in paragraph.split(separator: " ") {
        if !isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = hanging ?? indent
          isEmpty = true
        }
        line += (isEmpty ? "" : " ") + word
        isEmpty = false
      }
      lines.append(line)
    }
    return lines
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first appearance.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
