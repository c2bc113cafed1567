/// A time zone: which offset from UTC is in force when, and so which instants a wall clock names.
///
/// It knows the years since 1970; before that the offset at the start of 1970 stands. What the
/// zone's last rule says goes on for ever, in practice to the end of the year 9999.
package struct Zone: Sendable {
  /// As in the time-zone database: `Europe/Paris`.
  package let name: String
  private let table: ZoneTable

  init(name: String, table: ZoneTable) {
    self.name = name
    self.table = table
  }

  /// Clocks that are never changed: what a table says that names an offset for a zone.
  package init(always offset: UTCOffset) {
    self.init(
      name: offset.description, table: ZoneTable(first: offset.seconds, changes: [], rule: nil))
  }

  package func offset(at instant: Instant) -> UTCOffset {
    UTCOffset(seconds: table.period(at: instant.secondsSince1970).offset)
  }

  /// What the zone's clocks show.
  package func wallClock(at instant: Instant) -> WallClock {
    WallClock(at: instant, offset: offset(at: instant))
  }

  /// The first instant after `instant` at which the zone's offset changes, nil where it never does.
  package func nextChange(after instant: Instant) -> Instant? {
    table.period(at: instant.secondsSince1970).end.map(Instant.init(secondsSince1970:))
  }

  /// When the zone's clocks show `wall`: once, never or twice.
  package func instants(of wall: WallClock) -> Instants {
    let local = wall.unzonedSeconds
    // No offset is a day from UTC, so the periods of the two days around are all that count.
    var period = table.period(at: local - 86400)
    var found: [Instant] = []
    var gap: Instants?
    while true {
      let instant = local - period.offset
      if instant >= period.start ?? .min, instant < period.end ?? .max {
        found.append(Instant(secondsSince1970: instant))
      }
      guard let change = period.end, change <= local + 86400 else { break }
      let next = table.period(at: change)
      if instant >= change, local - next.offset < change {
        gap = .gap(
          before: UTCOffset(seconds: period.offset), after: UTCOffset(seconds: next.offset),
          next: Instant(secondsSince1970: change))
      }
      period = next
    }
    switch found.count {
    case 0: return gap ?? .one(wall.instant(offset: UTCOffset(seconds: period.offset)))
    case 1: return .one(found[0])
    default: return .fold(earlier: found[0], later: found[found.count - 1])
    }
  }

  package enum Instants: Hashable, Sendable {
    case one(Instant)
    /// The clocks jump over it at `next`, from the offset `before` to the offset `after`.
    case gap(before: UTCOffset, after: UTCOffset, next: Instant)
    /// The clocks are put back, and show it twice.
    case fold(earlier: Instant, later: Instant)
  }
}

extension Zone: Hashable {
  // The name says it all: there is one database.
  package static func == (a: Zone, b: Zone) -> Bool { a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
