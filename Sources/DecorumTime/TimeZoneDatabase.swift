import Synchronization

/// The time zones of the world since 1970, embedded in the program: what is found in a post may not
/// depend on the zoneinfo of the machine, which is never read. A zone is decoded when it is first
/// asked for.
package enum TimeZoneDatabase {
  /// The release of tzdata that the zones are of: `2026f`.
  package static var version: String { TimeZoneTable.version }

  /// Every name, old ones that became another's alias included; sorted.
  package static var names: [String] { directory.keys.sorted() }

  /// - Parameter name: spelled exactly, capitals included.
  package static func zone(named name: String) -> Zone? {
    guard let number = directory[name] else { return nil }
    return decoded.withLock { zones in
      if let zone = zones[name] { return zone }
      let zone = Zone(name: name, table: ZoneTable(encoded: TimeZoneTable.tables[number]))
      zones[name] = zone
      return zone
    }
  }

  private static let decoded = Mutex<[String: Zone]>([:])

  /// The number of each name's line in `TimeZoneTable.tables`.
  private static let directory: [String: Int] = {
    var directory: [String: Int] = [:]
    for line in TimeZoneTable.zones.description.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2, let name = String(parts[0]), let number = Int(Substring(parts[1]))
      else { preconditionFailure("a line of the embedded table") }
      directory[name] = number
    }
    return directory
  }()
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
