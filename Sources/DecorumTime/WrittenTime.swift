/// A time as somebody wrote it: a wall clock, with or without what places it on the time line, or a
/// count of seconds that is an instant by itself. `resolved(in:)` makes the instant, so that what was
/// written stays known beside it.
package struct WrittenTime: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// A number of seconds since 1970.
    case epoch(Instant)
    case clock(WallClock, Anchor)
  }

  /// What was written behind the wall clock.
  package enum Anchor: Hashable, Sendable {
    case none
    /// `Z`, `UTC` or `GMT`, whatever zone is written beside a `Z`: nobody's wall clock.
    case utc
    case offset(UTCOffset)
    case zone(Zone)
    /// Both, and they agree.
    case offsetAndZone(UTCOffset, Zone)
  }

  package let value: Value
  /// False for a bare date, whose wall clock is the start of the day.
  package let hasTimeOfDay: Bool

  package init(_ value: Value, hasTimeOfDay: Bool = true) {
    self.value = value
    self.hasTimeOfDay = hasTimeOfDay
  }

  /// Nil for a count of seconds.
  package var wall: WallClock? {
    if case .clock(let wall, _) = value { wall } else { nil }
  }

  /// Zero for `Z` too.
  package var offset: UTCOffset? {
    guard case .clock(_, let anchor) = value else { return nil }
    switch anchor {
    case .none, .zone: return nil
    case .utc: return .zero
    case .offset(let offset), .offsetAndZone(let offset, _): return offset
    }
  }

  package var zone: Zone? {
    guard case .clock(_, let anchor) = value else { return nil }
    switch anchor {
    case .none, .utc, .offset: return nil
    case .zone(let zone), .offsetAndZone(_, let zone): return zone
    }
  }

  /// Whether the text says itself which instant it is.
  package var isPlaced: Bool {
    if case .clock(_, .none) = value { false } else { true }
  }

  /// The instant that was meant.
  /// - Parameter house: the zone of the data, of the configuration or of the command line. It places
  ///   a time without zone and offset, tells what local time is, and reveals a time that its clocks
  ///   skip. A zone that was written goes before it.
  package func resolved(in house: Zone?) -> ResolvedTime {
    switch value {
    case .epoch(let instant): return .instant(instant, local: local(instant, in: house))
    case .clock(let wall, .utc):
      let instant = wall.instant(offset: .zero)
      return .instant(instant, local: house?.wallClock(at: instant) ?? wall)
    case .clock(let wall, let anchor):
      guard let zone = zone ?? house else {
        if case .offset(let offset) = anchor {
          return .instant(wall.instant(offset: offset), local: wall)
        }
        return .noZone(wall)
      }
      return resolved(wall, in: zone, house: house ?? zone)
    }
  }

  private func resolved(_ wall: WallClock, in zone: Zone, house: Zone) -> ResolvedTime {
    switch zone.instants(of: wall) {
    case .gap(let before, let after, let next):
      // An offset that the zone never has around then was written for other clocks.
      guard offset == nil || offset == before || offset == after else { break }
      // A day without a midnight begins later; nobody wrote that midnight.
      if !hasTimeOfDay { return .instant(next, local: house.wallClock(at: next)) }
      let instant = wall.instant(offset: offset ?? before)
      return .gap(
        ClockGap(zone: zone, before: before, after: after, next: next), instant,
        local: house.wallClock(at: instant))
    case .fold(let earlier, let later):
      if offset == nil { return .fold(earlier, later: later, local: house.wallClock(at: earlier)) }
    case .one(let instant):
      if offset == nil { return .instant(instant, local: house.wallClock(at: instant)) }
    }
    let instant = wall.instant(offset: offset ?? .zero)
    return .instant(instant, local: house.wallClock(at: instant))
  }

  private func local(_ instant: Instant, in house: Zone?) -> WallClock {
    house?.wallClock(at: instant) ?? WallClock(at: instant, offset: .zero)
  }
}

/// What a written time comes to. `local` is what the clocks of the house's zone show; without one,
/// those of the place where it was written.
package enum ResolvedTime: Hashable, Sendable {
  case instant(Instant, local: WallClock)
  /// Neither offset nor zone is known: no instant can be told.
  case noZone(WallClock)
  /// The clocks skip the time that was written. The instant is what most programs make of it: with
  /// the offset as written, else that before the gap.
  case gap(ClockGap, Instant, local: WallClock)
  /// The clocks show the time twice; the earlier is taken.
  case fold(Instant, later: Instant, local: WallClock)

  package var instant: Instant? {
    switch self {
    case .instant(let instant, _), .gap(_, let instant, _), .fold(let instant, _, _): instant
    case .noZone: nil
    }
  }

  package var local: WallClock {
    switch self {
    case .instant(_, let local), .gap(_, _, let local), .fold(_, _, let local), .noZone(let local):
      local
    }
  }
}

/// The stretch of wall-clock time that a zone's clocks skip when they are put forward.
package struct ClockGap: Hashable, Sendable {
  package let zone: Zone
  package let before: UTCOffset
  package let after: UTCOffset
  /// The first instant after it.
  package let next: Instant

  /// The first time of the gap, 02:00 in most of Europe.
  package var starts: WallClock { WallClock(at: next, offset: before) }
  /// The first time after the gap, 03:00 in most of Europe.
  package var ends: WallClock { WallClock(at: next, offset: after) }
}
