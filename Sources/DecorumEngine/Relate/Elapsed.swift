import DecorumTime

/// Elapsed time and clocks in the words of messages.
enum Elapsed {
  /// In one unit where that is a number people say, `90 minutes` or `30 days`; else in two, what is
  /// smaller left out: `12 days 3 hours`.
  static func words(_ seconds: Int64) -> String {
    let units: [Int64] = [86400, 3600, 60, 1]
    let whole = units.first { seconds % $0 == 0 } ?? 1
    guard whole != 86400, seconds / whole >= 100,
      let large = units.firstIndex(where: { seconds >= $0 }), large + 1 < units.count
    else { return ElapsedTime(seconds: seconds).words }
    let rest = seconds % units[large] / units[large + 1] * units[large + 1]
    let words = ElapsedTime(seconds: seconds - seconds % units[large]).words
    return rest == 0 ? words : "\(words) \(ElapsedTime(seconds: rest).words)"
  }

  static func roundedUpToMinute(_ seconds: Int64) -> Int64 {
    let minutes = seconds.flooredDivision(by: 60)
    return minutes * 60 == seconds ? seconds : (minutes + 1) * 60
  }
}

extension Relations {
  /// The clock of a post in the offset that it was written with.
  func clock(_ i: Int) -> String { clock(at: time(i), like: i) }

  /// `2026-11-24 09:55 +01:00`
  func clock(at seconds: Int64, like i: Int) -> String {
    Relations.clock(at: seconds, offset: posts[i].time.local?.offset ?? 0)
  }

  static func clock(at seconds: Int64, offset: Int64) -> String {
    let offset = UTCOffset(seconds: offset)
    let wall = WallClock(at: Instant(secondsSince1970: seconds), offset: offset)
    return "\(wall) \(offset)"
  }
}
