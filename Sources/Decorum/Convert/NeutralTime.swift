import DecorumPosts
import DecorumReports
import DecorumTime

/// A time as the neutral format writes it: the wall clock that was written, in ISO 8601, with the offset
/// or the zone that places it. A date alone stays a date, and clocks that skip or repeat an hour stay
/// what they are: nothing is decided that reading did not decide.
struct NeutralTime {
  let time: String
  /// A name of the zone database.
  let zone: String?

  /// - Parameter home: the zone of the record, of the configuration or of the command line.
  init(_ written: WrittenTime, home: Zone?) {
    zone = (written.zone ?? home)?.name
    guard case .clock(let wall, let anchor) = written.value else {
      guard case .epoch(let instant) = written.value else { preconditionFailure("two kinds") }
      time = instant.rfc3339
      return
    }
    let clock = written.hasTimeOfDay ? "T\(wall.clock)" : ""
    let suffix =
      switch anchor {
      case .none, .zone: ""
      case .utc: "Z"
      case .offset(let offset), .offsetAndZone(let offset, _): offset.description
      }
    time = wall.date.description + clock + (clock.isEmpty ? "" : suffix)
  }

  func write(_ w: inout JSONWriter) {
    w.key("time")
    w.value(time)
    if let zone {
      w.key("timezone")
      w.value(zone)
    }
  }
}

extension WallClock {
  /// `09:00:00`
  fileprivate var clock: String {
    [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
