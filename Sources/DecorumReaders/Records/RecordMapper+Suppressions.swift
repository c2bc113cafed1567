import DecorumBase
import DecorumPosts

/// The suppressions of a record, `lint_ignore`: a list of objects or of texts, one of them alone, or
/// a cell of a table. What is wrong with one stays with it, and becomes a finding later.
extension RecordMapper {
  func suppressions(_ value: RecordValue) -> [WrittenSuppression] {
    if value.isBlank { return [] }
    switch value {
    case .text(let text): return SuppressionCell.suppressions(in: text)
    case .list(let items, _): return items.flatMap { suppressions($0, isItem: true) }
    default: return suppressions(value, isItem: false)
    }
  }

  private func suppressions(_ value: RecordValue, isItem: Bool) -> [WrittenSuppression] {
    switch value {
    case .null: return []
    case .text(let text): return SuppressionCell.suppressions(in: text)
    case .object(let members, let span): return suppressions(members, at: span)
    case .number, .bool, .list:
      var wrong = WrittenSuppression(at: value.span)
      wrong.report(
        isItem
          ? "a suppression must be a rule or an object, not \(value.typeName)"
          : "\"lint_ignore\" must name rules, not be \(value.typeName)",
        at: value.span, help: "name the rule, as in {\"rule\": \"promo/pure-promotion\"}")
      return [wrong]
    }
  }

  /// One for each rule that the object names.
  private func suppressions(_ members: [RecordMember], at span: Span) -> [WrittenSuppression] {
    var whole = WrittenSuppression(at: span)
    var rules: [MappedText] = []
    var seen: Set<String> = []
    for member in members {
      let name = member.name.string
      if !seen.insert(name).inserted { whole.reportTwice(name, at: member.name.span) }
      if name == "rule" {
        rules = self.rules(member.value, &whole)
      } else if let key = WrittenSuppression.Key(rawValue: name) {
        whole[key] = text(member, key, &whole)
      } else {
        whole.reportUnknownKey(
          QuotedWords.bare(name), at: member.name.span, besides: ["rule"])
      }
    }
    if rules.isEmpty {
      whole.report(
        "a suppression must name its rule", at: span,
        help: "add \"rule\", as in {\"rule\": \"promo/pure-promotion\"}")
      return [whole]
    }
    return rules.map { rule in
      var one = whole
      one.rule = rule
      return one
    }
  }

  private func rules(
    _ value: RecordValue, _ whole: inout WrittenSuppression
  ) -> [MappedText] {
    let items = if case .list(let items, _) = value { items } else { [value] }
    return items.compactMap { item in
      if case .text(let text) = item, let name = text.trimmed { return name }
      if !item.isBlank {
        whole.report(
          "\"rule\" must be the id of a rule, not \(item.typeName)", at: item.span,
          help: "write one, as in \"promo/pure-promotion\"")
      }
      return nil
    }
  }

  private func text(
    _ member: RecordMember, _ key: WrittenSuppression.Key, _ whole: inout WrittenSuppression
  ) -> MappedText? {
    switch member.value {
    case .null: return nil
    case .text(let text):
      if let words = text.trimmed { return words }
      if key.isDay { whole.reportBlank(key.rawValue, at: member.name.span) }
      return nil
    default:
      whole.report(
        "\"\(key.rawValue)\" must be a string, not \(member.value.typeName)",
        at: member.value.span,
        help: key.isDay ? "write the day as \"2026-12-31\"" : "write it in quotation marks")
      return nil
    }
  }
}
