/// The name of a rule, `family/fault`; also of what Decorum itself reports (`input/json`, `engine/limit`).
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// - Returns: nil unless the name is two kebab-case words joined by a slash.
  package init?(_ text: some StringProtocol) {
    let name = Substring(text).utf8
    guard let slash = name.firstIndex(of: UInt8(ascii: "/")),
      RuleID.isKebabCase(name[..<slash]), RuleID.isKebabCase(name[slash...].dropFirst())
    else { return nil }
    description = String(text)
  }

  /// For the ids that the program itself spells out. Traps on a name that is no id: our own bug.
  package init(known text: StaticString) {
    guard let id = RuleID(text.description) else { preconditionFailure("not a rule id: \(text)") }
    self = id
  }

  package var family: Substring { description.prefix { $0 != "/" } }
  package var fault: Substring { description.drop { $0 != "/" }.dropFirst() }

  /// Families that report on inputs, configuration, rules and the engine, and cannot be silenced.
  package var isInternal: Bool {
    ["input", "config", "rule", "engine", "suppression", "baseline"].contains(family)
  }

  package static func < (a: RuleID, b: RuleID) -> Bool { a.description < b.description }

  private static func isKebabCase(_ word: Substring.UTF8View) -> Bool {
    guard let first = word.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    return word.allSatisfy {
      ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z"))
        || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: "-")
    }
  }
}

/// How much a finding weighs, least first.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  case note, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
