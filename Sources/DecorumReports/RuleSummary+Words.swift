package import DecorumBase

/// A rule's own words, fit for programs that show them.
extension RuleSummary {
  /// The paragraphs of the reason, each on one line.
  package var reasons: [String] {
    var paragraphs = [""]
    for line in why.split(separator: "\n", omittingEmptySubsequences: false) {
      let isOpen = paragraphs.last?.isEmpty == false
      if line.allSatisfy({ $0 == " " }) {
        if isOpen { paragraphs.append("") }
      } else {
        paragraphs[paragraphs.count - 1] += (isOpen ? " " : "") + TextSafety.inline(String(line))
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  package var title: String { TextSafety.inline(summary) }
}

extension RuleID {
  /// `FrequencyBurst`, for formats that want a name beside the id.
  var pascalCase: String {
    description.split { $0 == "/" || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
  }
}
