import DecorumTime
import Testing

@Suite struct CivilDateTests {
  /// Day by day through the calendar, as one counts on one's fingers.
  @Test func everyDayOf500YearsFollowsTheOneBefore() throws {
    var (year, month, day) = (Int64(1800), Int64(1), Int64(1))
    var days = try #require(CivilDate(year: 1800, month: 1, day: 1)).daysSince1970
    var weekday = 2  // A Wednesday.
    while year < 2300 {
      let date = try #require(CivilDate(year: year, month: month, day: day))
      #expect(date.daysSince1970 == days)
      #expect(CivilDate(daysSince1970: days) == date)
      #expect(date.weekday == Weekday.allCases[weekday])
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day == lengths[Int(month) - 1] {
        #expect(CivilDate(year: year, month: month, day: day + 1) == nil)
        (month, day) = (month + 1, 1)
      } else {
        day += 1
      }
      if month == 13 { (year, month) = (year + 1, 1) }
      days += 1
      weekday = (weekday + 1) % 7
    }
    #expect(CivilDate(daysSince1970: 0).description == "1970-01-01")
  }

  @Test func aWallClockShowsOnlyWhatExists() throws {
    let date = try #require(CivilDate(year: 2026, month: 3, day: 29))
    #expect(WallClock(date: date, hour: 24, minute: 0) == nil)
    #expect(WallClock(date: date, hour: 9, minute: 60) == nil)
    #expect(WallClock(date: date, hour: 9, minute: 0, second: 60) == nil)
    let clock = try #require(WallClock(date: date, hour: 9, minute: 5))
    #expect(clock.description == "2026-03-29 09:05")
    #expect(clock.instant(offset: UTCOffset(seconds: 7200)).rfc3339 == "2026-03-29T07:05:00Z")
    #expect(WallClock(midnightOf: date) < clock)
  }

  @Test(
    arguments: [
      (3600, "+01:00"), (-12600, "-03:30"), (0, "+00:00"), (-2670, "-00:44:30"), (50400, "+14:00"),
    ] as [(Int64, String)])
  func offsetsPrint(seconds: Int64, text: String) {
    #expect(UTCOffset(seconds: seconds).description == text)
  }

  @Test(
    arguments: [
      ("0s", 0, "0s", "0 seconds"), ("1s", 1, "1s", "1 second"), ("90s", 90, "90s", "90 seconds"),
      ("60s", 60, "1m", "1 minute"), ("30m", 1800, "30m", "30 minutes"),
      ("1h", 3600, "1h", "1 hour"), ("36h", 129_600, "36h", "36 hours"),
      ("24h", 86400, "1d", "1 day"), ("7d", 604_800, "7d", "7 days"),
      ("106751991167300d", 9_223_372_036_854_720_000, "106751991167300d", "106751991167300 days"),
    ] as [(String, Int64, String, String)])
  func elapsedTimeIsReadAndPrinted(written: String, seconds: Int64, short: String, words: String) {
    let time = ElapsedTime(written: written)
    #expect(time?.seconds == seconds)
    #expect(time?.description == short)
    #expect(time?.words == words)
    #expect(ElapsedTime(written: short) == time)
  }

  @Test(arguments: [
    "", "h", "5", "-1h", "+1h", "1.5h", "1 h", "1w", "1H", "h1", "１h", "99999999999999999999s",
    "106751991167301d", "1hd",
  ])
  func elapsedTimeRefuses(written: String) {
    #expect(ElapsedTime(written: written) == nil)
  }
}
