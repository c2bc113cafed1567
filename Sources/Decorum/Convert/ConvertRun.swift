import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReports
import DecorumTime

/// `decorum convert`: any files that can be read, as lines of the neutral format. What could not be read
/// is said on standard error, and the exit code is 2; no rule runs.
package struct ConvertRun {
  private let settings: RunSettings
  private let look: OutputLook

  package init(_ settings: RunSettings, look: OutputLook) {
    self.settings = settings
    self.look = look
  }

  /// - Returns: the exit code.
  package func run() -> Int32 {
    let store = SourceStore()
    let setup = Setup(settings, store: store)
    let paths = settings.paths.isEmpty ? setup.inputs.files() : settings.paths
    guard !paths.isEmpty else {
      StandardStream.error.write(
        "decorum: there is nothing to convert; name files or folders, - for standard input, "
          + "or inputs in decorum.yaml\n")
      return 2
    }
    let discovery = store.discover(paths, stdinName: settings.stdinName)
    var conversion = Conversion(store: store, setup: setup, settings: settings)
    for source in discovery.sources { conversion.convert(source) }
    return report(conversion, discovery.diagnostics + store.changes, store)
  }

  private func report(
    _ conversion: Conversion, _ remarks: [Diagnostic], _ store: SourceStore
  ) -> Int32 {
    let said = (remarks + conversion.inputs.flatMap(\.diagnostics))
      .inOrder()
    StandardStream.error.write(
      HumanRenderer().text(of: said, sources: store, options: look.options(for: .error)))
    var counts: [String] = []
    func count(_ number: Int, _ noun: String) {
      if number > 0 { counts.append("\(number) \(noun)") }
    }
    count(conversion.inputs.reduce(0) { $0 + $1.skipped }, "skipped")
    count(conversion.inputs.reduce(0) { $0 + $1.refused }, "refused")
    let left = counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
    let (posts, files) = (conversion.posts, conversion.inputs.count)
    StandardStream.error.write(
      "decorum: \(posts) post\(posts == 1 ? "" : "s")\(left) "
        + "from \(files) file\(files == 1 ? "" : "s")\n")
    if let failure = conversion.failure {
      StandardStream.error.write("decorum: cannot write: \(TextSafety.inline(failure))\n")
      return 2
    }
    let isWhole = said.allSatisfy { $0.severity != .error }
    return isWhole && !conversion.inputs.isEmpty ? 0 : 2
  }
}

/// Writes sources as lines, a block at a time.
private struct Conversion {
  let store: SourceStore
  let setup: Setup
  let settings: RunSettings
  private(set) var inputs: [InputSummary] = []
  private(set) var posts = 0
  private(set) var failure: String?
  private var lines: [UInt8] = []

  init(store: SourceStore, setup: Setup, settings: RunSettings) {
    self.store = store
    self.setup = setup
    self.settings = settings
  }

  mutating func convert(_ source: SourceID) {
    let name = store.name(of: source)
    let profile = setup.inputs.profile(of: source, in: store, settings, zone: setup.zone)
    var zones = RecordZones(house: profile.zone)
    var dates = DatesOfSource(order: profile.dateOrder)
    var reading = SourceReading(source, by: profile, from: store, now: settings.now)
    reading.read { reading, records, _ in
      for record in records {
        for post in profile.defaults.applied(to: record) {
          reading.note(post)
          let written = post.time.flatMap {
            dates.time($0.bytes) { settledOrder(of: source, profile) }
          }
          add(post, at: written, from: name, &zones)
        }
      }
      write()
    }
    _ = reading.times.settled()
    inputs.append(reading.summary)
  }

  /// What all dates of a source say of their order. The whole source is read for it.
  private func settledOrder(of source: SourceID, _ profile: InputTable.Profile) -> DateOrder? {
    var scan = SourceReading(source, by: profile, from: store, now: settings.now)
    scan.read { scan, records, _ in
      for record in records {
        for post in profile.defaults.applied(to: record) { scan.note(post) }
      }
    }
    return scan.times.settledOrder
  }

  private mutating func add(
    _ post: Post, at written: WrittenTime?, from name: String, _ zones: inout RecordZones
  ) {
    var time: NeutralTime?
    if let written {
      let home = zones.home(of: post, isNeeded: !written.isPlaced)
      // What cannot be placed stays as it is written, the zone that nobody knows beside it.
      if !home.isUnknown { time = NeutralTime(written, home: home.zone) }
    }
    lines += NeutralRecord(post: post, time: time, file: name).line
    lines.append(UInt8(ascii: "\n"))
    posts += 1
  }

  private mutating func write() {
    if failure == nil, case .failed(let error) = StandardStream.output.write(lines) {
      failure = error.words
    }
    lines.removeAll(keepingCapacity: true)
  }
}

/// The times of one source as they come by. Only the whole source says which of two days a date means;
/// it is asked at the first such date, so that a source without one is read once.
private struct DatesOfSource {
  private var order: DateOrder?
  private var hasAsked: Bool

  /// - Parameter order: where somebody has said it.
  init(order: DateOrder?) {
    self.order = order
    hasAsked = order != nil
  }

  /// - Parameter settledOrder: what all dates of the source say.
  mutating func time(_ text: [UInt8], settledOrder: () -> DateOrder?) -> WrittenTime? {
    switch TimeParser.parse(text, order: order) {
    case .success(let written): return written
    case .failure(let fault):
      guard case .ambiguous = fault.kind, !hasAsked else { return nil }
      hasAsked = true
      order = settledOrder()
      return order == nil ? nil : time(text, settledOrder: settledOrder)
    }
  }
}
