package import DecorumTime

/// When a post goes or went out.
package enum PostTime: Hashable, Sendable {
  /// The record has no time.
  case none
  /// Seconds since 1970, and the wall clock where the post was written or its zone is known.
  case instant(Int64, local: LocalClock?)
  /// There is a time, and no zone to read it in.
  case noZone
  /// What cannot be read as a time; a diagnostic says why.
  case unreadable

  package var seconds: Int64? { if case .instant(let seconds, _) = self { seconds } else { nil } }
  package var local: LocalClock? { if case .instant(_, let local) = self { local } else { nil } }
}

/// What schedules ask of a wall clock.
package struct LocalClock: Hashable, Sendable {
  // One is kept of each post: what seldom is there stands beside it.
  private let secondsEast: Int32
  package let weekday: Weekday
  package let timeOfDay: TimeOfDay
  private let rare: Box<Skip>?

  /// Seconds east of UTC that the time was read with.
  package var offset: Int64 { Int64(secondsEast) }
  /// Set where the clocks never show this time: they are put forward over it. Weekday and offset are
  /// then those of the time as written.
  package var skip: Skip? { rare?.value }

  /// What the written time says of the hour. Exports that know only the date stamp 00:00:00, and so
  /// does whoever means midnight.
  package enum TimeOfDay: Sendable {
    case known, midnight
    /// A date was written, and nothing else.
    case missing
  }

  /// Where the clocks go on.
  package struct Skip: Hashable, Sendable {
    package var instant: Int64
    /// Seconds east of UTC from then on.
    package var offset: Int64

    package init(instant: Int64, offset: Int64) {
      self.instant = instant
      self.offset = offset
    }
  }

  package init(
    weekday: Weekday, offset: Int64, skip: Skip? = nil, timeOfDay: TimeOfDay = .known
  ) {
    self.weekday = weekday
    secondsEast = Int32(offset)
    rare = skip.map(Box.init)
    self.timeOfDay = timeOfDay
  }
}
