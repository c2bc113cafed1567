/// What one run has found out and another can start from: the rules, and the baseline it is held against.
struct KnownSetup: Sendable {
  let setup: Setup
  let baseline: Baseline?

  /// - Parameter store: takes in what is read.
  init(_ settings: RunSettings, store: SourceStore) {
    setup = Setup(settings, store: store)
    baseline = Baseline(setup, settings, store)
  }
}
