import DecorumBase
import Synchronization

/// Diagnostics as JSON objects: findings, problems and faults of inputs share one shape.
///
/// Where there are lanes each encodes a stretch of many by itself, and the stretches are put down in
/// order. What a lane cannot know, how often a fingerprint was there before, is amended then.
struct DiagnosticEncoder: Sendable {
  private let sources: any SourceAccess
  private let unit: ColumnUnit
  private var resolver: PositionResolver
  private var fingerprints: FingerprintSeries
  /// In a lane, the fingerprints that were written, and where they end.
  private var written: [(end: Int, first: FNV)] = []
  private let isLane: Bool
  private let workers: Workers?

  init(sources: any SourceAccess, options: RenderOptions) {
    let workers = options.lanes.map { lanes in
      Workers(lanes) { DiagnosticEncoder(sources, options.columns, isLane: true, nil) }
    }
    self.init(sources, options.columns, isLane: false, workers)
  }

  private init(
    _ sources: any SourceAccess, _ unit: ColumnUnit, isLane: Bool, _ workers: Workers?
  ) {
    self.sources = sources
    self.unit = unit
    resolver = PositionResolver(sources)
    fingerprints = FingerprintSeries(sources)
    self.isLane = isLane
    self.workers = workers
  }

  mutating func array(_ diagnostics: [Diagnostic], into writer: inout JSONWriter) {
    array(diagnostics, into: &writer) { $0.members(of: $1, into: &$2) }
  }

  /// Encodes an array of objects, each on a line of its own.
  /// - Parameter members: encodes the members of one.
  mutating func array<Item: Sendable>(
    _ items: [Item], into writer: inout JSONWriter, members: @escaping Members<Item>
  ) {
    writer.array { w in
      // No comma stands before the first; what follows is alike wherever it is cut.
      encode(items.prefix(1), into: &w, members)
      var rest = items.dropFirst()
      while let workers, rest.count >= Self.fewestForLanes {
        let some = rest.prefix(workers.lanes.count * Self.mostAtOnce)
        let before = w.bytes.count
        encode(some, by: workers, into: &w, members)
        rest = rest.dropFirst(some.count)
        // About as much for each of the rest: to grow would copy all that is there.
        w.makeRoom(for: (w.bytes.count - before) / some.count * rest.count)
      }
      encode(rest, into: &w, members)
    }
  }

  typealias Members<Item> =
    @Sendable (_ encoder: inout DiagnosticEncoder, _ item: Item, _ w: inout JSONWriter) -> Void

  private mutating func encode<Item>(
    _ items: ArraySlice<Item>, into w: inout JSONWriter, _ members: Members<Item>
  ) {
    for item in items {
      w.lineBreak()
      w.object { members(&self, item, &$0) }
    }
  }

  // MARK: Lanes

  /// Fewer are encoded before a thread has been woken.
  private static let fewestForLanes = 32
  /// In one lane, so that what waits to be put down takes up little room.
  private static let mostAtOnce = 256

  private struct Workers: Sendable {
    let lanes: [Lane]
    let run: RenderOptions.Lanes.Run

    init(_ lanes: RenderOptions.Lanes, _ encoder: () -> DiagnosticEncoder) {
      self.lanes = (0..<lanes.count).map { _ in Lane(encoder()) }
      run = lanes.run
    }
  }

  /// At work on one thread at a time.
  private final class Lane: Sendable {
    let state: Mutex<(encoder: DiagnosticEncoder, writer: JSONWriter)>

    init(_ encoder: DiagnosticEncoder) {
      state = Mutex((encoder, JSONWriter()))
    }
  }

  private mutating func encode<Item: Sendable>(
    _ items: ArraySlice<Item>, by workers: Workers, into w: inout JSONWriter,
    _ members: @escaping Members<Item>
  ) {
    let lanes = workers.lanes
    func border(_ lane: Int) -> Int { items.startIndex + items.count * lane / lanes.count }
    let stretches = lanes.indices.map { items[border($0)..<border($0 + 1)] }
    workers.run(lanes.count) { lane in
      lanes[lane].state.withLock { state in
        state.writer.restartAfterMember()
        state.encoder.written.removeAll(keepingCapacity: true)
        state.encoder.encode(stretches[lane], into: &state.writer, members)
      }
    }
    for lane in lanes {
      lane.state.withLock { state in
        let start = w.bytes.count
        w.append(state.writer)
        for (end, first) in state.encoder.written {
          let numbered = fingerprints.numbered(first)
          if numbered.value != first.value { w.amend(numbered, endingAt: start + end) }
        }
      }
    }
  }

  private mutating func encode(fingerprint first: FNV, into w: inout JSONWriter) {
    w.key("fingerprint")
    w.value(isLane ? first : fingerprints.numbered(first))
    if isLane { written.append((w.bytes.count, first)) }
  }

  // MARK: Shapes

  /// A finding that is not reported, with the suppression that took it.
  mutating func members(of suppressed: SuppressedFinding, into w: inout JSONWriter) {
    members(of: suppressed.finding, into: &w)
    w.key("suppression")
    encode(suppressed.by, into: &w)
  }

  /// A finding that was there before, with what knew it.
  mutating func members(of known: KnownFinding, into w: inout JSONWriter) {
    members(of: known.finding, into: &w)
    w.key("known")
    encode(known.origin, into: &w)
  }

  private func encode(_ origin: KnownFinding.Origin, into writer: inout JSONWriter) {
    writer.object { w in
      let (by, since, days, revision): (String, String?, Int?, String?) =
        switch origin {
        case .baseline(let since, let days): ("baseline", since, days, nil)
        case .revision(let name): ("revision", nil, nil, name)
        }
      w.member("by", by)
      w.key("since")
      w.value(since)
      w.key("days")
      if let days { w.value(days) } else { w.literal("null") }
      w.key("revision")
      w.value(revision)
    }
  }

  private mutating func encode(_ suppression: SuppressionSummary, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("rule")
      w.value(suppression.rule)
      w.key("reason")
      w.value(suppression.reason)
      w.key("owner")
      w.value(suppression.owner)
      w.key("since")
      w.value(suppression.since)
      w.key("until")
      w.value(suppression.until)
      w.key("place")
      encode(suppression.place, at: place(of: suppression.place), into: &w)
    }
  }

  mutating func members(of diagnostic: Diagnostic, into w: inout JSONWriter) {
    w.key("rule")
    w.value(diagnostic.rule.description)
    w.key("severity")
    w.value(diagnostic.severity.rawValue)
    w.key("message")
    w.value(diagnostic.message)
    w.key("help")
    w.value(diagnostic.helps)
    w.key("notes")
    w.value(diagnostic.notes)
    w.key("markets")
    w.value(diagnostic.markets)
    w.key("post")
    Self.encode(diagnostic.primary.post, into: &w)
    let primary = place(of: diagnostic.primary)
    w.key("primary")
    encode(diagnostic.primary, at: primary, into: &w)
    w.key("label")
    w.value(diagnostic.primary.text)
    w.key("related")
    w.array { w in
      for label in diagnostic.secondary { related(label, into: &w) }
    }
    w.key("fixes")
    w.array(diagnostic.fixes) { w, fix in encode(fix, into: &w) }
    encode(
      fingerprint: fingerprints.first(of: diagnostic, saying: primary.words), into: &w)
  }

  private mutating func related(_ label: Label, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("post")
      Self.encode(label.post, into: &w)
      w.key("primary")
      encode(label, at: place(of: label), into: &w)
      w.key("label")
      w.value(label.text)
    }
  }

  private static func encode(_ post: PostReference?, into writer: inout JSONWriter) {
    guard let post else { return writer.literal("null") }
    writer.object { members(of: post, withPath: false, into: &$0) }
  }

  static func members(of post: PostReference, withPath: Bool, into w: inout JSONWriter) {
    w.key("id")
    w.value(post.id)
    w.key("account")
    w.value(post.account)
    w.key("platform")
    w.value(post.platform)
    w.key("time")
    w.value(post.time)
    if withPath {
      w.key("path")
      w.value(post.address)
    }
  }

  /// What the sources say of a label.
  private struct Place {
    let start: PositionResolver.Position
    let end: PositionResolver.Position
    let words: [UInt8]
  }

  private mutating func place(of label: Label) -> Place {
    let span = label.span
    return Place(
      start: resolver.position(of: span.start, in: span.source),
      end: resolver.position(of: span.end, in: span.source),
      words: MatchedText.bytes(of: label, in: sources))
  }

  private func encode(_ label: Label, at place: Place, into writer: inout JSONWriter) {
    let span = label.span
    writer.object { w in
      w.key("file")
      w.value(sources.name(of: span.source))
      w.key("path")
      w.value(label.post?.address ?? "")
      w.key("byte")
      Self.encode(sources.fileRange(of: span), into: &w)
      w.key("start")
      Self.encode(place.start, unit, into: &w)
      w.key("end")
      Self.encode(place.end, unit, into: &w)
      w.key("text")
      w.value(MatchedText.excerpt(of: place.words))
    }
  }

  private static func encode(
    _ position: PositionResolver.Position, _ unit: ColumnUnit, into writer: inout JSONWriter
  ) {
    writer.object { w in
      w.key("line")
      w.value(position.line.number)
      w.key("column")
      w.value(position.columns[unit])
      w.key("code_point")
      w.value(position.columns.codePoint)
      w.key("utf16")
      w.value(position.columns.utf16)
      w.key("byte")
      w.value(position.columns.byte)
      w.key("cell")
      w.value(position.columns.cell)
    }
  }

  private static func encode(_ range: Range<Int>, into writer: inout JSONWriter) {
    writer.array { w in
      w.value(range.lowerBound)
      w.value(range.upperBound)
    }
  }

  private func encode(_ fix: Fix, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("title")
      w.value(fix.title)
      w.key("safety")
      w.value(fix.safety.rawValue)
      w.key("edits")
      w.array(fix.edits) { w, edit in
        w.object { w in
          w.key("file")
          w.value(sources.name(of: edit.span.source))
          w.key("byte")
          Self.encode(sources.fileRange(of: edit.span), into: &w)
          w.key("insert")
          w.value(edit.replacement)
        }
      }
    }
  }
}
