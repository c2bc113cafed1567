import DecorumEngine
import DecorumTime

/// What a check can start from that another has made: rules, the baseline, and a history that was read.
struct KnownSetup {
  let setup: Setup
  let baseline: Baseline?
  let history: KnownHistory
  /// The instant that counted as now.
  let now: Instant

  /// Whether all of it would be the same at another instant: days of review and of suppressions are not
  /// over, and what was planned is.
  func holds(at instant: Instant) -> Bool {
    WallClock(at: now, offset: .zero).date == WallClock(at: instant, offset: .zero).date
      && setup.suppressionTerms(now: now).today == setup.suppressionTerms(now: instant).today
      && history.holds(from: now.secondsSince1970, at: instant.secondsSince1970)
  }
}
