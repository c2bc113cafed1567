/// Posts of which only the date is known, among those that windows below a day ask for the hour.
///
/// Exports without a time of day stamp midnight. One post at midnight is taken at its word, for somebody
/// may well have meant it; more of them at the same midnight are in doubt, and so is every post whose
/// record has a date and nothing else. Without this a day of such an export would be a burst.
extension Relations {
  /// Seconds of a day, from which on windows do not ask for the hour.
  static let day: Int64 = 86_400

  /// - Parameters:
  ///   - group: by time.
  ///   - doubts: posts that are in doubt already; none of them is the one that is taken at its word.
  func postsWithoutTimeOfDay(
    in group: [Int], besides doubts: [Int: UnknownReason] = [:]
  ) -> [Int] {
    var midnight: Int64?
    return group.filter { i in
      switch posts[i].time.local?.timeOfDay {
      case nil, .known: return false
      case .missing: return true
      case .midnight:
        if midnight == time(i) { return true }
        if doubts[i] == nil { midnight = time(i) }
        return false
      }
    }
  }
}
