import DecorumTime
import Testing

@Suite struct ResolvedTimeTests {
  /// A written time, the house's zone, what comes of it and the local time.
  @Test(
    arguments: [
      ("2026-11-24 09:00", nil, "no zone", "2026-11-24 09:00"),
      ("2026-11-24 09:00", "Europe/Paris", "2026-11-24T08:00:00Z", "2026-11-24 09:00"),
      ("2026-11-24 09:00 -05:00", nil, "2026-11-24T14:00:00Z", "2026-11-24 09:00"),
      ("2026-11-24 22:00 -05:00", "Europe/Paris", "2026-11-25T03:00:00Z", "2026-11-25 04:00"),
      ("2026-11-24T23:30Z", "Europe/Paris", "2026-11-24T23:30:00Z", "2026-11-25 00:30"),
      ("2026-11-24T23:30Z", nil, "2026-11-24T23:30:00Z", "2026-11-24 23:30"),
      ("2026-11-24 09:00 Asia/Tokyo", "Europe/Paris", "2026-11-24T00:00:00Z", "2026-11-24 01:00"),
      ("2026-11-24 09:00 Asia/Tokyo", nil, "2026-11-24T00:00:00Z", "2026-11-24 09:00"),
      ("2026-11-24", "Europe/Paris", "2026-11-23T23:00:00Z", "2026-11-24 00:00"),
      // A gap, with no offset and with each of the zone's two.
      ("2026-03-29 02:30", "Europe/Paris", "gap 2026-03-29T01:30:00Z", "2026-03-29 03:30"),
      ("2026-03-29 02:30 +01:00", "Europe/Paris", "gap 2026-03-29T01:30:00Z", "2026-03-29 03:30"),
      ("2026-03-29 02:30 +02:00", "Europe/Paris", "gap 2026-03-29T00:30:00Z", "2026-03-29 01:30"),
      // Foreign offsets and Z are instants.
      ("2026-03-29 02:30 -04:00", "Europe/Paris", "2026-03-29T06:30:00Z", "2026-03-29 08:30"),
      ("2026-03-29 01:30Z", "Europe/London", "2026-03-29T01:30:00Z", "2026-03-29 02:30"),
      (
        "2026-03-29 01:30+00:00", "Europe/London", "gap 2026-03-29T01:30:00Z", "2026-03-29 02:30"
      ),
      // The zone that was written skips it, whatever the house's does.
      (
        "2026-03-29 02:30 Europe/Paris", "Asia/Tokyo", "gap 2026-03-29T01:30:00Z",
        "2026-03-29 10:30"
      ),
      ("2026-03-29 02:30 Asia/Tokyo", "Europe/Paris", "2026-03-28T17:30:00Z", "2026-03-28 18:30"),
      // A fold: the earlier, unless an offset tells.
      (
        "2026-10-25 02:30", "Europe/Paris", "fold 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z",
        "2026-10-25 02:30"
      ),
      ("2026-10-25 02:30 +01:00", "Europe/Paris", "2026-10-25T01:30:00Z", "2026-10-25 02:30"),
      ("2026-10-25 02:30 +02:00", "Europe/Paris", "2026-10-25T00:30:00Z", "2026-10-25 02:30"),
      // A day that begins at 01:00.
      ("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04 01:00"),
      (
        "2018-11-04 00:00", "America/Sao_Paulo", "gap 2018-11-04T03:00:00Z", "2018-11-04 01:00"
      ),
    ] as [(String, String?, String, String)])
  func comesTo(written: String, house: String?, expected: String, local: String) throws {
    let zone = try house.map { try #require(TimeZoneDatabase.zone(named: $0)) }
    let resolved = try TimeParser.parse(written).get().resolved(in: zone)
    let text: String
    switch resolved {
    case .instant(let instant, _): text = instant.rfc3339
    case .noZone: text = "no zone"
    case .gap(_, let instant, _): text = "gap \(instant.rfc3339)"
    case .fold(let earlier, let later, _): text = "fold \(earlier.rfc3339) \(later.rfc3339)"
    }
    #expect(text == expected)
    #expect(resolved.local.description == local)
  }

  @Test func aGapTellsItsEdges() throws {
    let paris = TimeZoneDatabase.zone(named: "Europe/Paris")
    let resolved = try TimeParser.parse("2026-03-29 02:30").get().resolved(in: paris)
    guard case .gap(let gap, _, _) = resolved else {
      Issue.record("no gap: \(resolved)")
      return
    }
    #expect(gap.starts.timeOfDay == "02:00")
    #expect(gap.ends.timeOfDay == "03:00")
    #expect(gap.zone.name == "Europe/Paris")
  }
}
