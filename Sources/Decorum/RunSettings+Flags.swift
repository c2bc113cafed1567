import DecorumBase
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumTime

/// Fills settings from what flags say. Each setter answers with what is wrong, or nil.
extension RunSettings {
  static let markets = Market.allCases.map(\.rawValue)

  /// - Returns: false for a text that is no instant.
  package mutating func setNow(_ text: String?) -> Bool {
    guard let text else {
      now = Instant(secondsSince1970: SystemClock.nanosecondsSince1970() / 1_000_000_000)
      return true
    }
    guard let instant = Instant(rfc3339: text) else { return false }
    now = instant
    return true
  }

  package mutating func setThreshold(_ text: String?) -> String? {
    guard let text else { return nil }
    failOn = FailThreshold(rawValue: text)
    if failOn != nil { return nil }
    return "--fail-on does not know \"\(text)\"; "
      + Self.choice(text, FailThreshold.allCases.map(\.rawValue))
  }

  package mutating func setDateOrder(_ text: String?) -> String? {
    guard let text else { return nil }
    dateOrder = DateOrder(rawValue: text)
    return dateOrder == nil ? "--date-order must be dmy, mdy or ymd, not \"\(text)\"" : nil
  }

  package mutating func setFormat(_ text: String?) -> String? {
    guard let text, !ReaderDetection.formats.contains(text) else { return nil }
    let (ways, tools) = (ReaderDetection.grammars, ReaderDetection.formats)
    // There are many tools: their names are for those who come near one.
    let help =
      Suggestions.nearest(to: text, in: tools).map { "did you mean \"\($0)\"?" }
      ?? Self.choice(text, ways) + ", or a tool's own such as buffer-csv"
    return "there is no input format \"\(text)\"; \(help)"
  }

  /// - Parameter words: `text=Caption,time=Publish date`; a comma may be part of a column's name.
  package mutating func setMap(_ words: [String]) -> String? {
    for word in words {
      var pairs: [(field: Substring, column: String)] = []
      for part in word.split(separator: ",", omittingEmptySubsequences: false) {
        if let equals = part.firstIndex(of: "="), pairs.isEmpty || Self.isWord(part[..<equals]) {
          pairs.append((part[..<equals], String(part[part.index(after: equals)...])))
        } else if pairs.isEmpty {
          return "--map takes FIELD=COLUMN, such as text=Caption, not \"\(part)\""
        } else {
          pairs[pairs.count - 1].column += ",\(part)"
        }
      }
      for (field, column) in pairs {
        let field = String(field.drop { $0 == " " })
        guard FieldMap.isField(field) else {
          return "--map does not know the field \"\(field)\"; "
            + Self.choice(field, FieldMap.fields)
        }
        guard !column.isEmpty else { return "--map \(field)= names no column" }
        map.set(field, to: column)
      }
    }
    return nil
  }

  private static func isWord(_ text: Substring) -> Bool {
    let word = text.drop { $0 == " " }
    return !word.isEmpty
      && word.utf8.allSatisfy {
        $0 >= 0x80
          ? false
          : Character(Unicode.Scalar($0)).isLetter || $0 == UInt8(ascii: "_")
            || $0 == UInt8(ascii: ".")
      }
  }

  /// Says nothing of markets that exist.
  package mutating func setMarkets(_ names: [String]) -> String? {
    markets = names
    guard let unknown = names.first(where: { !Self.markets.contains($0) }) else { return nil }
    return "there is no market \"\(unknown)\"; \(Self.choice(unknown, Self.markets))"
  }

  static func choice(_ word: String, _ known: [String]) -> String {
    Suggestions.help(for: word, among: known) ?? ""
  }

  package mutating func setDefaults(
    platforms: [String], account: String?, kind: String?, at: String?
  ) -> String? {
    for name in platforms {
      guard let platform = Platform(spelling: name) else {
        return "there is no platform \"\(name)\"; "
          + Self.choice(name, Platform.allCases.map(\.rawValue))
      }
      defaults.platforms.append(platform)
    }
    defaults.account = account
    if let kind {
      guard let known = PostKind(rawValue: kind) else {
        return "there is no kind \"\(kind)\"; "
          + Self.choice(kind, PostKind.allCases.map(\.rawValue))
      }
      defaults.kind = known
    }
    if let at, Instant(rfc3339: at) == nil {
      return
        "--at must be RFC 3339 with an offset, such as 2026-11-21T10:00:00+01:00, not \"\(at)\""
    }
    defaults.at = at
    return nil
  }
}

/// A flag whose words make no sense.
package struct FlagFault: Error, Sendable {
  package let message: String
}
