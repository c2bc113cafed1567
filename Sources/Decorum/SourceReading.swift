import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
import DecorumTime

/// Reads one source from its first block to its last: finds the reader that knows it, hands on the
/// posts of each block, and keeps count of what was no post.
struct SourceReading {
  /// A block that gave posts, and the reader as it was before it read the block, so that it can be read
  /// again.
  struct ReadBlock {
    let bytes: Block
    let reader: any PostReader
  }

  let source: SourceID
  let profile: InputTable.Profile
  var times: TimeReading
  var keys = KeySet()
  private(set) var posts = 0
  private var skipped = 0
  private var refused = 0
  private var reader: (any PostReader)?
  private var diagnostics: [Diagnostic] = []
  private var codePageTexts = CodePageTexts()
  private var textless = TextlessRecords()
  private var noted = 0
  private let store: SourceStore

  init(
    _ source: SourceID, by profile: InputTable.Profile, from store: SourceStore, now: Instant
  ) {
    self.source = source
    self.profile = profile
    self.store = store
    times = TimeReading(
      zone: profile.zone, order: profile.dateOrder, now: now.secondsSince1970)
  }

  /// - Parameter take: gets the posts of each block that has some, as the reader gives them.
  mutating func read(_ take: (inout SourceReading, [Post], ReadBlock) -> Void) {
    do {
      try store.readBlocks(of: source) { bytes, offset, isLast in
        guard let before = reader ?? detected(by: bytes, isWhole: isLast) else { return nil }
        reader = before
        let block = Block(bytes: bytes, offset: offset, isLast: isLast)
        guard let result = reader?.read(block) else { return nil }
        if !result.posts.isEmpty {
          take(&self, result.posts, ReadBlock(bytes: block, reader: before))
        }
        posts += result.posts.count
        skipped += result.skipped
        refused += result.refused
        var others: [Diagnostic] = []
        codePageTexts.take(result.diagnostics, into: &others)
        textless.take(others, into: &diagnostics)
        return result.isFinished ? nil : result.consumed
      }
    } catch {
      diagnostics.append(error.diagnostic)
    }
    diagnostics += store.losses(in: source)
  }

  /// Takes in what the post's time says of the order of all dates.
  mutating func note(_ post: Post) {
    _ = times.reading(of: post, number: noted)
    noted += 1
  }

  private mutating func detected(by prefix: [UInt8], isWhole: Bool) -> (any PostReader)? {
    let hints = ReaderHints(
      format: profile.format, fileName: store.name(of: source), map: profile.map,
      isText: store.isText(source))
    switch ReaderDetection.reader(for: hints, prefix: prefix, isWhole: isWhole, source: source) {
    case .reader(let found): return found
    case .refused(let refusal):
      diagnostics.append(refusal)
      return nil
    }
  }

  /// What became of the source, once it has been read.
  var summary: InputSummary {
    var diagnostics = diagnostics + times.diagnostics + codePageTexts.diagnostics
    diagnostics += textless.diagnostics(beside: posts)
    if posts == 0, skipped == 0, refused == 0, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          RuleID(known: "input/no-posts"), .error, "there are no posts in this file",
          at: Label(Span(source, 0..<0)),
          helps: ["check that it is the file you meant, or name its format with --input-format"]))
    }
    return InputSummary(
      name: store.name(of: source), format: reader?.recognition.format ?? "unknown",
      recognisedBy: reader?.recognition.why, posts: posts, skipped: skipped,
      refused: refused, diagnostics: diagnostics.inOrder())
  }
}
