import Synchronization

/// The time zones of the world since 1970, embedded in the program: what is found in a post may not
/// depend on the zoneinfo of the machine, which is never read. A zone is decoded when it is first
/// asked for.
package enum TimeZoneDatabase {
  /// The release of tzdata that the zones are of: `2026f`.
  package static var version: String { TimeZoneTable.version }

  /// Every name, old ones that became another's alias included; sorted.
  package static var names: [String] {
    lines.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
  }

  /// - Parameter name: spelled exactly, capitals included.
  package static func zone(named name: String) -> Zone? {
    decoded.withLock { zones in
      if let zone = zones[name] { return zone }
      guard let number = number(of: name) else { return nil }
      let zone = Zone(name: name, table: ZoneTable(encoded: TimeZoneTable.tables[number]))
      zones[name] = zone
      return zone
    }
  }

  private static let decoded = Mutex<[String: Zone]>([:])

  private static let lines = Array(TimeZoneTable.zones.description.utf8)

  /// The number of a name's line in `TimeZoneTable.tables`, by halving the sorted text: a run asks for
  /// one zone or two, which is no reason to make a dictionary of six hundred.
  private static func number(of name: String) -> Int? {
    let wanted = Array(name.utf8)
    var rest = lines[...]
    while !rest.isEmpty {
      let middle = (rest.startIndex + rest.endIndex) / 2
      let newline = UInt8(ascii: "\n")
      let start = rest[..<middle].lastIndex(of: newline).map { $0 + 1 } ?? rest.startIndex
      let end = rest[start...].firstIndex(of: newline) ?? rest.endIndex
      let parts = rest[start..<end].split(separator: UInt8(ascii: " "))
      guard parts.count == 2 else { preconditionFailure("a line of the embedded table") }
      if parts[0].elementsEqual(wanted) {
        return Int(String(decoding: parts[1], as: UTF8.self))
      }
      if wanted.lexicographicallyPrecedes(parts[0]) {
        rest = rest[..<max(start - 1, rest.startIndex)]
      } else {
        rest = rest[min(end + 1, rest.endIndex)...]
      }
    }
    return nil
  }
}

extension ZoneTable {
  /// Reads a line of `TimeZoneTable.tables`; Scripts/generate-tzdb says how it is written.
  init(encoded: StaticString) {
    let parts = encoded.description.utf8
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    precondition(parts.count == 3, "a line of the embedded table")
    let offsets = parts[0].split(separator: UInt8(ascii: ",")).map { number($0) }
    first = offsets[0]
    changes = []
    var time: Int64 = 0
    for change in parts[1].split(separator: UInt8(ascii: " ")) {
      guard let letter = change.first, let units = Int64(Substring(change.dropFirst()), radix: 36)
      else { preconditionFailure("a line of the embedded table") }
      time += units * 30
      changes.append((time, offsets[Int(letter - UInt8(ascii: "a"))]))
    }
    let rule = parts[2].split(separator: UInt8(ascii: ","))
    if rule.count == 4 {
      self.rule = YearlyRule(
        standard: number(rule[0]), daylight: number(rule[1]), begins: day(rule[2]),
        ends: day(rule[3]))
    }
  }
}

/// `M.W.D/S`
private func day(_ text: Substring.UTF8View) -> YearlyRule.Day {
  let numbers = text.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    .map { number($0) }
  precondition(numbers.count == 4, "a line of the embedded table")
  return YearlyRule.Day(
    month: numbers[0], week: numbers[1], weekday: numbers[2], second: numbers[3])
}

private func number(_ text: Substring.UTF8View) -> Int64 {
  guard let number = Int64(Substring(text)) else {
    preconditionFailure("a line of the embedded table")
  }
  return number
}
