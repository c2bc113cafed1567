import DecorumBase
import DecorumPosts
import DecorumReaders
import DecorumTime
import DecorumYAML
import Foundation
import Testing

@testable import Decorum
@testable import DecorumEngine
@testable import DecorumRules

/// What a trace says is what a check says, and it always names a reason: for every example of every
/// built-in rule, and for every mistake on the labelled posts that are shipped.
@Suite struct TraceTests {
  /// The built-in pack with the places of its conditions.
  static let placed: RuleBook = {
    let files = BuiltinPack.files.enumerated().map { i, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
    }
    var loader = PackLoader(files: files, settings: [:], keepsPlaces: true)
    return loader.load(trusting: "decorum", where: { _ in true })
  }()

  static func reloaded(_ id: RuleID, _ options: [String: YAMLNode]) -> RuleBook {
    let files = BuiltinPack.files.enumerated().map { i, file in
      PackFile(
        pack: "decorum", path: file.path, source: SourceID(i), bytes: Array(file.text.utf8))
    }
    var setting = RuleSetting()
    setting.options = options
    var loader = PackLoader(files: files, settings: [id: setting], keepsPlaces: true)
    return loader.load(trusting: "decorum", where: { $0 == id })
  }

  @Test(arguments: placed.rules.map(\.id))
  func agreesWithCheckOnEveryExample(_ id: RuleID) throws {
    let rule = try #require(Self.placed.rules.first { $0.id == id })
    for example in rule.examples {
      let now = try #require(Instant(rfc3339: example.now ?? "2026-11-21T12:00:00Z"))
      let zone = example.timezone.flatMap { TimeZoneDatabase.zone(named: $0) }
      var context = RuleTest.context
      if let markets = example.markets { context.markets = markets }
      let store = SourceStore()
      let source = store.addMemory(
        name: "example", bytes: ExampleRecord.lines(for: example, now: now))
      var settings = RunSettings()
      settings.now = now
      let plain =
        example.options.isEmpty
        ? BuiltinRules.book
        : try #require(BuiltinRules.reloaded(id, Self.setting(example.options)))
      var alone = plain
      alone.rules = plain.rules.filter { $0.id == id }
      var plan = Plan(book: alone, context: context)
      plan.looksAtManyPosts = true
      let outcome = Linter(plan: plan, settings: settings, store: store, zone: zone)
        .run(on: [source])
      let book = example.options.isEmpty ? Self.placed : Self.reloaded(id, example.options)
      let investigation = Investigation(id, in: book, context: context, store: store)
      let run = investigation.run(settings, zone: zone, on: [source]).run
      for number in 0..<run.count {
        let answer = try #require(investigation.answer(on: number, of: run))
        let finding = outcome.findings.first {
          $0.rule == id && $0.primary.post == answer.post
        }
        let isOpen = outcome.unknown.contains { $0.examples.contains(answer.post) }
        expect(answer, finding: finding, isOpen: isOpen, "\(id): \(example.text) \(number + 1)")
      }
    }
  }

  private static func setting(_ options: [String: YAMLNode]) -> RuleSetting {
    var setting = RuleSetting()
    setting.options = options
    return setting
  }

  /// The verdict is that of the check, the tree is that of the verdict, and a clean one has a reason.
  private func expect(
    _ answer: Investigation.Answer, finding: Diagnostic?, isOpen: Bool, _ name: String
  ) {
    let answers = answer.nodes.map(\.answer)
    switch answer.verdict {
    case .finding(let diagnostic):
      #expect(diagnostic.message == finding?.message, "\(name)")
      #expect(answers.contains(.yes), "\(name)")
    case .clean:
      #expect(finding == nil && !isOpen, "\(name)")
      #expect(answer.namesReason, "\(name) has no reason")
      let gate = answer.nodes.first { $0.part == .decides }
      #expect(gate?.answer != .yes, "\(name) is clean and what decides is a yes")
    case .unknown:
      #expect(isOpen, "\(name)")
      #expect(answers.contains(.unknown), "\(name)")
    }
  }

  // MARK: Labelled posts

  @Test func explainsEveryMistakeOnTheLabelledPosts() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    try expectReasons(in: root.appendingPathComponent("examples/labelled").path, least: 1)
  }

  /// The large labelled set beside the project, where it is.
  @Test func explainsEveryMistakeOfTheSharedPosts() throws {
    guard let data = ProcessInfo.processInfo.environment["DECORUM_DATA"] else { return }
    try expectReasons(in: data + "/labelled/dev", least: 0)
  }

  private func expectReasons(in folder: String, least: Int) throws {
    var settings = RunSettings()
    settings.runsAllRules = true
    settings.keepsPlaces = true
    let setup = Setup(settings, store: SourceStore())
    let (context, posts, bytes) = try labelled(folder, setup)
    var evaluation = Evaluation(plan: Plan(book: setup.plan.book, context: context)) { _ in true }
    evaluation.score(bytes, source: SourceID(0))
    var explained = 0
    for mistake in evaluation.mistakes {
      let post = try #require(posts.first { PostIdentity(of: $0).id == mistake.post })
      let answer = Investigation(
        mistake.rule, in: setup.plan.book, context: context, store: SourceStore()
      ).answer(on: post)
      let name = "\(mistake.rule) on \(mistake.post)"
      switch answer.verdict {
      case .finding: #expect(!mistake.isMiss, "\(name)")
      case .clean, .unknown: #expect(mistake.isMiss, "\(name)")
      }
      #expect(answer.namesReason, "\(name) has no reason")
      explained += 1
    }
    // A few rules on every post, whatever the labels say.
    for rule in ["promo/pure-promotion", "disclosure/missing", "reply/dm-deflection"] {
      let id = try #require(RuleID(rule))
      let investigation = Investigation(
        id, in: setup.plan.book, context: context, store: SourceStore())
      for post in posts {
        let answer = investigation.answer(on: post)
        if case .clean = answer.verdict {
          #expect(answer.namesReason, "\(id) on \(post.text.string)")
        }
      }
    }
    #expect(explained >= least)
  }

  private func labelled(
    _ folder: String, _ setup: Setup
  ) throws -> (JudgingContext, [Post], [UInt8]) {
    let file = try FileSystem.contents(of: folder + "/context.json")
    let (labels, _) = ConfigParser.parse(file, in: SourceID(0), ignoring: ["notes"])
    var context = setup.plan.context
    context.brand = labels.brand
    context.markets = labels.markets.map(\.value.rawValue)
    let bytes = try FileSystem.contents(of: folder + "/posts.ndjson")
    var reader = NDJSONReader(source: SourceID(0))
    return (context, reader.read(Block(bytes: bytes, offset: 0, isLast: true)).posts, bytes)
  }
}
