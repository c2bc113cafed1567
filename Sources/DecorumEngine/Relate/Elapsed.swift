import DecorumTime

/// Elapsed time and clocks in the words of messages.
enum Elapsed {
  static func words(_ seconds: Int64) -> String { ElapsedTime(seconds: seconds).words }

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
    let offset = UTCOffset(seconds: posts[i].time.local?.offset ?? 0)
    let wall = WallClock(at: Instant(secondsSince1970: seconds), offset: offset)
    return "\(wall) \(offset)"
  }
}
