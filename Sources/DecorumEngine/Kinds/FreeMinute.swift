/// Looks for the first whole minute at which a post can stand in a timeline without breaking a limit,
/// neither its own nor that of posts after it.
struct FreeMinute {
  enum Limit {
    /// No more than `most` posts in a window, in seconds.
    case count(most: Int, window: Int64)
    /// No less than this to the post before and the post after, in seconds.
    case gap(Int64)
  }

  private let limits: [Limit]
  /// Times of the timeline, sorted, and those of them that are taken away or were put in.
  private let times: [Int64]
  private var gone: [Int64] = []
  private var added: [Int64] = []

  /// - Parameter times: sorted.
  init(_ times: [Int64], without gone: [Int64], limits: [Limit]) {
    self.times = times
    self.gone = gone
    self.limits = limits
  }

  /// - Returns: the first free minute at or after `start`; nil where there is none ever.
  func first(from start: Int64) -> Int64? {
    var minute = Elapsed.roundedUpToMinute(start)
    // A conflict says until when it lasts; nothing before that can be free.
    search: while true {
      for limit in limits {
        switch limit {
        case .count(let most, let window) where !hasRoom(at: minute, most, window):
          guard let oldest = firstTime(after: minute - window) else { return nil }
          minute = Elapsed.roundedUpToMinute(oldest + window)
          continue search
        case .gap(let least):
          guard let near = firstTime(after: minute - least), near < minute + least else { continue }
          minute = Elapsed.roundedUpToMinute(near + least)
          continue search
        case .count: continue
        }
      }
      return minute
    }
  }

  mutating func add(_ time: Int64) {
    added.insert(time, at: added.partition { $0 > time })
  }

  private func hasRoom(at time: Int64, _ most: Int, _ window: Int64) -> Bool {
    if count(after: time - window, through: time) + 1 > most { return false }
    for ends in [times, added] {
      var i = ends.partition { $0 >= time }
      while i < ends.count, ends[i] < time + window {
        if count(after: ends[i] - window, through: ends[i]) + 1 > most { return false }
        i += 1
      }
    }
    return true
  }

  private func count(after low: Int64, through high: Int64) -> Int {
    func count(_ times: [Int64]) -> Int {
      times.partition { $0 > high } - times.partition { $0 > low }
    }
    return count(times) - count(gone) + count(added)
  }

  /// The first time that is still there.
  private func firstTime(after low: Int64) -> Int64? {
    var found: Int64?
    var i = times.partition { $0 > low }
    while i < times.count, found == nil {
      let time = times[i]
      let next = times.partition { $0 > time }
      let left = next - i - (gone.partition { $0 > time } - gone.partition { $0 >= time })
      if left > 0 { found = time }
      i = next
    }
    let put = added.partition { $0 > low }
    guard put < added.count else { return found }
    return min(found ?? added[put], added[put])
  }
}
