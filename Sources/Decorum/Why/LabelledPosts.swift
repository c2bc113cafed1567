import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumTime
import DecorumYAML

/// A folder of labelled posts, asked as `decorum eval` asks it: single posts one by one, scenarios with
/// their own options and clock, both in the brand and the markets of `context.json`.
struct LabelledPosts {
  private let folder: String
  private let store: SourceStore

  init(folder: String, store: SourceStore) {
    self.folder = folder
    self.store = store
  }

  /// - Parameter name: the post's id, or `SCENARIO:POST`.
  func answer(
    _ name: String, _ rule: RuleID, _ setup: Setup, _ settings: RunSettings
  ) -> Result<Investigation.Answer, FlagFault> {
    let context = context(setup.plan.context, settings)
    if let scenario = scenario(of: name) {
      return answer(scenario, rule, setup, settings, context)
    }
    guard let file = contents(folder + "/posts.ndjson") else {
      return .failure(FlagFault(message: "there is no \(folder)/posts.ndjson"))
    }
    var reader = NDJSONReader(source: file.source)
    let posts = reader.read(Block(bytes: file.bytes, offset: 0, isLast: true)).posts
    guard let post = posts.first(where: { PostIdentity(of: $0).id == name }) else {
      let ids = posts.map { PostIdentity(of: $0).id }
      let near = Suggestions.nearest(to: name, in: ids).map { "; did you mean \"\($0)\"?" } ?? ""
      return .failure(FlagFault(message: "there is no post \"\(name)\" in \(folder)\(near)"))
    }
    let investigation = Investigation(
      rule, in: setup.plan.book, context: context, store: store)
    return .success(investigation.answer(on: post))
  }

  private struct Scenario {
    var labels: ScenarioLabels
    var source: SourceID
    var post: String
  }

  private func answer(
    _ scenario: Scenario, _ rule: RuleID, _ setup: Setup, _ settings: RunSettings,
    _ context: JudgingContext
  ) -> Result<Investigation.Answer, FlagFault> {
    guard let now = scenario.labels.now else {
      return .failure(FlagFault(message: "the scenario \(scenario.labels.id) has no \"now\""))
    }
    var book = setup.plan.book
    if let setting = scenario.labels.settings[rule] {
      book = setup.book(of: [rule: setting], keepsPlaces: true).0
    }
    var run = settings
    run.now = now
    let zone = scenario.labels.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
    let investigation = Investigation(rule, in: book, context: context, store: store)
    let traced = investigation.run(run, zone: zone, on: [scenario.source]).run
    return PostChoice(run: traced).post(scenario.post).flatMap { number in
      investigation.answer(on: number, of: traced).map { .success($0) }
        ?? .failure(FlagFault(message: "the scenario has changed while it was read"))
    }
  }

  // MARK: Files

  private func scenario(of name: String) -> Scenario? {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    for file in FileSystem.files(below: folder + "/scenarios") where file.hasSuffix(".json") {
      guard let found = contents(folder + "/scenarios/" + file),
        let labels = ScenarioLabels(found.bytes, source: found.source),
        labels.id == name[..<colon]
      else { continue }
      return Scenario(
        labels: labels, source: found.source, post: String(name[name.index(after: colon)...]))
    }
    return nil
  }

  private func context(_ context: JudgingContext, _ settings: RunSettings) -> JudgingContext {
    guard let file = contents(folder + "/context.json") else { return context }
    var context = context
    let (labels, _) = ConfigParser.parse(file.bytes, in: file.source, ignoring: ["notes"])
    context.brand = labels.brand
    if settings.markets.isEmpty { context.markets = labels.markets.map(\.value.rawValue) }
    return context
  }

  private func contents(_ path: String) -> (bytes: [UInt8], source: SourceID)? {
    guard let bytes = try? FileSystem.contents(of: path) else { return nil }
    return (bytes, store.addMemory(name: path, bytes: bytes))
  }
}
