/// The name of a rule, `family/fault`; also of what Decorum itself reports (`input/json`, `engine/limit`).
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// - Returns: nil unless the name is two kebab-case words joined by a slash.
  package init?(_ text: some StringProtocol) {
    let name = String(text)
    guard RuleID.isName(name.utf8.span) else { return nil }
    description = name
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

  /// Each word begins with a letter.
  private static func isName(_ bytes: borrowing Swift.Span<UInt8>) -> Bool {
    var slashes = 0
    var isStart = true
    for i in bytes.indices {
      let byte = bytes[i]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): isStart = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): if isStart { return false }
      case UInt8(ascii: "/"):
        if isStart || slashes == 1 { return false }
        slashes = 1
        isStart = true
      default: return false
      }
    }
    return slashes == 1 && !isStart
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
