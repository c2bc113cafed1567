import Decorum
import DecorumBase
import DecorumPosts
import DecorumReaders
import Synchronization
import TestSupport
import Testing

/// The same twenty posts give the same findings on the same posts, whatever tool wrote them down, and
/// so they do once the fixes are made.
@Suite struct TwentyPostsTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("decorum.yaml", CheckedRun.brand)
  }

  /// What a finding says, without what formats differ in: ids and places.
  private struct Said: Hashable, CustomStringConvertible {
    var rule: String
    var post: String
    var others: Set<String>

    var description: String { "\(rule): \(post) beside \(others.sorted())" }
  }

  private func run(_ written: WrittenFormat, _ paths: [String]) -> CheckedRun {
    CheckedRun(paths, in: folder) { settings in
      settings.defaults.platforms = [Platform(rawValue: written.platform)!]
      settings.defaults.account = TwentyPosts.account
      settings.defaults.kind = written.kind.flatMap(PostKind.init)
      settings.timezone = written.timezone
    }
  }

  private func write(_ written: WrittenFormat) throws -> [String] {
    try written.files(TwentyPosts.items).map { file in
      try folder.write(file.name, file.text)
      return file.name
    }
  }

  /// - Parameter text: of a post, by its time and its account's words.
  private func said(_ run: CheckedRun, _ written: WrittenFormat) throws -> Set<Said> {
    let store = run.check.store
    let labels = run.report.findings.flatMap { [$0.primary] + $0.secondary }
    var texts: [Span: String] = [:]
    for source in Set(labels.map(\.span.source)) {
      let bytes = store.bytes(of: source, in: 0..<store.length(of: source))
      for post in try posts(in: bytes, named: store.name(of: source), source) {
        texts[post.record] = post.text.string
      }
    }
    func text(_ label: Label) -> String {
      texts.first { $0.key.overlaps(label.span) || $0.key == label.span }?.value ?? "?"
    }
    return Set(
      run.report.findings.map { finding in
        Said(
          rule: finding.rule.description, post: text(finding.primary),
          others: Set(finding.secondary.map(text)))
      })
  }

  /// What is said of the neutral format, once for each platform, kind and lack of times.
  private func expected(_ plain: WrittenFormat) throws -> Set<Said> {
    let key = "\(plain.platform) \(plain.kind ?? "") \(plain.hasTimes)"
    if let known = Self.known.withLock({ $0[key] }) { return known }
    let said = try said(run(plain, try write(plain)), plain)
    Self.known.withLock { $0[key] = said }
    return said
  }

  private static let known = Mutex<[String: Set<Said>]>([:])

  private func posts(in bytes: [UInt8], named name: String, _ source: SourceID) throws -> [Post] {
    let detection = ReaderDetection.reader(
      for: ReaderHints(fileName: name), prefix: bytes, isWhole: true, source: source)
    guard case .reader(var reader) = detection else {
      throw Unread(name: name)
    }
    return reader.read(Block(bytes: bytes, offset: 0, isLast: true)).posts
  }

  private struct Unread: Error {
    let name: String
  }

  @Test(arguments: WrittenFormat.all)
  func theSameFindings(_ written: WrittenFormat) throws {
    let run = run(written, try write(written))
    let plain = WrittenFormat.neutral(written)
    #expect(Set(run.report.inputs.map(\.format)) == [written.format])
    #expect(run.faults.filter { $0.severity == .error } == [])
    #expect(run.report.postCount == TwentyPosts.items.count)
    #expect(run.report.inputs.allSatisfy { $0.skipped == 0 && $0.refused == 0 })
    let (found, wanted) = (try said(run, written), try expected(plain))
    #expect(found.subtracting(wanted) == [] && wanted.subtracting(found) == [])
    #expect(wanted.count > (written.kind != nil ? 2 : written.hasTimes ? 6 : 4))
  }

  /// One format for each way of spelling a text.
  @Test(
    arguments: WrittenFormat.all.filter {
      [
        "buffer-csv", "linkedin-shares-csv", "youtube-comments-csv", "x-archive", "mastodon-outbox",
        "threads-posts", "postiz-posts", "json", "markdown", "text",
      ].contains($0.format)
    })
  func theSameFixes(_ written: WrittenFormat) throws {
    func fixed(_ written: WrittenFormat) throws -> (texts: [String], tally: FixTally) {
      let paths = try write(written)
      var settings = RunSettings()
      settings.paths = paths.map { folder[$0] }
      settings.now = CheckedRun.now
      settings.defaults.platforms = [Platform(rawValue: written.platform)!]
      settings.defaults.account = TwentyPosts.account
      settings.defaults.kind = written.kind.flatMap(PostKind.init)
      settings.timezone = written.timezone
      let tally = Check(settings).fix(unsafe: true).tally
      let texts = try paths.flatMap { path in
        try posts(in: Array(folder.read(path).utf8), named: path, SourceID(0)).map(\.text.string)
      }
      return (texts.sorted(), tally)
    }
    let (texts, tally) = try fixed(written)
    let (wanted, _) = try fixed(WrittenFormat.neutral(written))
    #expect(tally.remarks == [] && tally.code == 0)
    if written.takesFixes {
      #expect(tally.made > 0 && texts == wanted)
    } else {
      #expect(tally.made == 0 && texts == TwentyPosts.items.map(\.text).sorted())
    }
  }
}
