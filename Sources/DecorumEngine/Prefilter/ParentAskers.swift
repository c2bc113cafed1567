import DecorumRules

/// Which conditions look at the answered post, be it through a signal.
struct ParentAskers {
  private let signals: [Signal]
  private var asks: [Bool]

  init(_ signals: [Signal]) {
    self.signals = signals
    asks = signals.map { $0.conditions.contains(where: \.looksAtParent) }
    var changed = true
    while changed {
      changed = false
      for (i, signal) in signals.enumerated() where !asks[i] {
        guard signal.conditions.flatMap(\.signals).contains(where: { asks[$0.index] }) else {
          continue
        }
        asks[i] = true
        changed = true
      }
    }
  }

  func asksParent(_ condition: Condition) -> Bool {
    condition.looksAtParent || condition.signals.contains { asks[$0.index] }
  }
}
