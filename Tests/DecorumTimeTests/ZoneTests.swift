import DecorumTime
import TestSupport
import Testing

@Suite struct ZoneTests {
  /// zdump, and beyond 2037 its reading of the zone's rule, agree with every zone.
  @Test func everyChangeFrom1970To2100IsThatOfTheReferenceProgram() throws {
    #expect(ZoneFixture.version == TimeZoneDatabase.version)
    var names: [String] = []
    for line in ZoneFixture.zones.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      let zone = try #require(TimeZoneDatabase.zone(named: parts[0]), "\(parts[0])")
      names.append(parts[0])
      let end: Int64 = 4_133_980_800  // 2101-01-01
      #expect(zone.offset(at: Instant(secondsSince1970: 0)).seconds == Int64(parts[1]), "\(line)")
      #expect(fnv1a(changes(of: zone, from: 0, to: end)) == UInt64(parts[2], radix: 16), "\(line)")
    }
    #expect(names == TimeZoneDatabase.names)
    #expect(names.count > 590)
  }

  @Test func namesAreSpelledExactly() {
    #expect(TimeZoneDatabase.zone(named: "Europe/Paris")?.name == "Europe/Paris")
    #expect(TimeZoneDatabase.zone(named: "Asia/Calcutta")?.name == "Asia/Calcutta")
    for name in ["europe/paris", "Europe/Pari", "", "Factory", "Europe", "Europe/Paris 1"] {
      #expect(TimeZoneDatabase.zone(named: name) == nil, "\(name)")
    }
  }

  /// Days of strange changes: half an hour, four clocks a year, a gap at midnight, a winter time
  /// that is the "daylight" one, a day left out, a change at 24:00, seconds in an offset.
  @Test(arguments: [
    ("Europe/Paris", "2026-03-29 01:59:59", "one 2026-03-29T00:59:59Z"),
    ("Europe/Paris", "2026-03-29 02:00", "gap +01:00 +02:00 2026-03-29T01:00:00Z"),
    ("Europe/Paris", "2026-03-29 02:59:59", "gap +01:00 +02:00 2026-03-29T01:00:00Z"),
    ("Europe/Paris", "2026-03-29 03:00", "one 2026-03-29T01:00:00Z"),
    ("Europe/Paris", "2026-10-25 01:59:59", "one 2026-10-24T23:59:59Z"),
    ("Europe/Paris", "2026-10-25 02:00", "fold 2026-10-25T00:00:00Z 2026-10-25T01:00:00Z"),
    ("Europe/Paris", "2026-10-25 02:59:59", "fold 2026-10-25T00:59:59Z 2026-10-25T01:59:59Z"),
    ("Europe/Paris", "2026-10-25 03:00", "one 2026-10-25T02:00:00Z"),
    ("America/New_York", "2026-03-08 02:30", "gap -05:00 -04:00 2026-03-08T07:00:00Z"),
    ("America/New_York", "2026-11-01 01:30", "fold 2026-11-01T05:30:00Z 2026-11-01T06:30:00Z"),
    ("Australia/Lord_Howe", "2026-10-04 02:15", "gap +10:30 +11:00 2026-10-03T15:30:00Z"),
    ("Australia/Lord_Howe", "2026-10-04 02:30", "one 2026-10-03T15:30:00Z"),
    ("Australia/Lord_Howe", "2026-04-05 01:45", "fold 2026-04-04T14:45:00Z 2026-04-04T15:15:00Z"),
    ("Africa/Casablanca", "2024-03-10 02:30", "fold 2024-03-10T01:30:00Z 2024-03-10T02:30:00Z"),
    ("Africa/Casablanca", "2024-04-14 02:30", "gap +00:00 +01:00 2024-04-14T02:00:00Z"),
    ("Antarctica/Troll", "2026-03-29 02:30", "gap +00:00 +02:00 2026-03-29T01:00:00Z"),
    ("Antarctica/Troll", "2026-10-25 01:30", "fold 2026-10-24T23:30:00Z 2026-10-25T01:30:00Z"),
    ("America/Sao_Paulo", "2018-11-04 00:00", "gap -03:00 -02:00 2018-11-04T03:00:00Z"),
    ("America/Sao_Paulo", "2026-11-01 00:00", "one 2026-11-01T03:00:00Z"),
    ("Europe/Dublin", "2026-03-29 01:30", "gap +00:00 +01:00 2026-03-29T01:00:00Z"),
    ("Europe/Dublin", "2026-10-25 01:30", "fold 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z"),
    ("Europe/Dublin", "2040-01-15 12:00", "one 2040-01-15T12:00:00Z"),
    ("Europe/Dublin", "2040-07-15 12:00", "one 2040-07-15T11:00:00Z"),
    ("Pacific/Apia", "2011-12-30 12:00", "gap -10:00 +14:00 2011-12-30T10:00:00Z"),
    ("America/Scoresbysund", "2045-03-25 23:30", "gap -02:00 -01:00 2045-03-26T01:00:00Z"),
    ("Africa/Monrovia", "1972-01-07 00:20", "gap -00:44:30 +00:00 1972-01-07T00:44:30Z"),
    ("Asia/Kathmandu", "2026-11-24 09:00", "one 2026-11-24T03:15:00Z"),
    ("America/Vancouver", "2027-01-15 12:00", "one 2027-01-15T19:00:00Z"),
    ("Asia/Gaza", "2060-01-01 00:00", "one 2059-12-31T22:00:00Z"),
    ("Etc/GMT+5", "2026-11-24 09:00", "one 2026-11-24T14:00:00Z"),
    ("UTC", "2026-11-24 09:00", "one 2026-11-24T09:00:00Z"),
    ("Europe/Paris", "9999-07-01 00:00", "one 9999-06-30T22:00:00Z"),
    ("Europe/Paris", "0001-01-01 00:00", "one 0000-12-31T23:00:00Z"),
  ])
  func aWallClockNamesInstants(name: String, wall: String, expected: String) throws {
    let zone = try #require(TimeZoneDatabase.zone(named: name))
    #expect(spelled(zone.instants(of: try wallClock(wall))) == expected)
  }

  /// The slow way: every offset of the zone is tried, and counts if the clocks show the time then.
  @Test func instantsOfRandomWallClocksAgreeWithTryingEveryOffset() throws {
    var random = SeededNumbers(3)
    for name in TimeZoneDatabase.names.shuffled(using: &random).prefix(150) {
      let zone = try #require(TimeZoneDatabase.zone(named: name))
      for _ in 0..<60 {
        // Near a change more often than not.
        var seconds = Int64.random(in: 0..<4_000_000_000, using: &random)
        if let change = zone.nextChange(after: Instant(secondsSince1970: seconds)),
          random.next() % 4 != 0
        {
          seconds = change.secondsSince1970 + Int64.random(in: -7200...7200, using: &random)
        }
        let wall = zone.wallClock(at: Instant(secondsSince1970: seconds))
        let shift = Int64.random(in: -2...2, using: &random) * 1800
        let shifted = zone.offset(at: Instant(secondsSince1970: seconds)).seconds + shift
        let other = WallClock(
          at: Instant(secondsSince1970: seconds), offset: UTCOffset(seconds: shifted))
        for wall in [wall, other] {
          let offsets = Set(
            (-36...36).map { hours in
              zone.offset(at: Instant(secondsSince1970: seconds + hours * 3600))
            })
          let found = offsets.map { wall.instant(offset: $0) }
            .filter { zone.wallClock(at: $0) == wall }.sorted()
          switch zone.instants(of: wall) {
          case .one(let instant): #expect(found == [instant], "\(name) \(wall)")
          case .fold(let earlier, let later): #expect(found == [earlier, later], "\(name) \(wall)")
          case .gap(let before, let after, let next):
            #expect(found.isEmpty, "\(name) \(wall)")
            #expect(zone.offset(at: next) == after)
            #expect(zone.offset(at: Instant(secondsSince1970: next.secondsSince1970 - 1)) == before)
            #expect(WallClock(at: next, offset: before) <= wall)
            #expect(wall < WallClock(at: next, offset: after))
          }
        }
      }
    }
  }

  private func spelled(_ instants: Zone.Instants) -> String {
    switch instants {
    case .one(let instant): "one \(instant.rfc3339)"
    case .gap(let before, let after, let next): "gap \(before) \(after) \(next.rfc3339)"
    case .fold(let earlier, let later): "fold \(earlier.rfc3339) \(later.rfc3339)"
    }
  }
}

func wallClock(_ text: String) throws -> WallClock {
  try #require(try TimeParser.parse(text).get().wall)
}
