import Testing

@testable import DecorumEngine

/// Distances and clocks as messages say them.
@Suite struct ElapsedTests {
  @Test(
    arguments: [
      (0, "0 seconds"), (1, "1 second"), (90, "90 seconds"), (3599, "59 minutes 59 seconds"),
      (3600, "1 hour"), (5400, "90 minutes"), (129_600, "36 hours"),
      (86_399, "23 hours 59 minutes"),
      (86_400, "1 day"), (90_061, "1 day 1 hour"), (86_401, "1 day"), (7_776_000, "90 days"),
      (1_036_861, "12 days"), (18_900, "5 hours 15 minutes"),
    ] as [(Int64, String)])
  func aDistanceIsANumberThatPeopleSay(_ seconds: Int64, _ words: String) {
    #expect(Elapsed.words(seconds) == words)
  }

  @Test(
    arguments: [
      (0, 0, "1970-01-01 00:00 +00:00"), (1_795_510_800, 3600, "2026-11-24 10:00 +01:00"),
      (1_795_510_830, 0, "2026-11-24 09:00:30 +00:00"),
      (1_795_510_860, -18_000, "2026-11-24 04:01 -05:00"),
    ] as [(Int64, Int64, String)])
  func aClockKeepsItsMinutes(_ seconds: Int64, _ offset: Int64, _ clock: String) {
    #expect(Relations.clock(at: seconds, offset: offset) == clock)
  }
}
