import DecorumBase
import DecorumPosts

/// Makes a post of a record: the one place where keys and types become fields, for every format.
///
/// Only the text decides whether there is a post. Any other value that cannot be read is an error
/// at its place, and the post is judged without it.
struct RecordMapper: Sendable {
  let source: SourceID
  /// Names of platforms and kinds that were complained about already: once for each is enough.
  private var reported: Set<String> = []
  /// Records say the same few words again and again.
  private var platforms = WordMemory<Platform>()
  private var kinds = WordMemory<PostKind>()
  var languages = WordMemory<String>()

  init(source: SourceID) { self.source = source }

  mutating func add(_ record: Record, to result: inout ReadResult) {
    let entries = winners(of: record.entries, &result.diagnostics)
    guard let words = entries.indices.first(where: { entries[$0].key.slot == Self.textSlot }) else {
      result.skipped += 1
      if !record.entries.contains(where: \.isMedia) {
        result.diagnostics.append(noText(record.span))
      }
      return
    }
    guard !entries[words].value.isBlank else {
      result.skipped += 1
      return
    }
    guard case .text(let text) = entries[words].value else {
      result.refused += 1
      result.diagnostics.append(
        wrongType(entries[words].name, "a string", entries[words].value))
      return
    }
    // Filled where it will stay: a post is large.
    let last = result.posts.count
    result.posts.append(
      Post(record: record.span, address: address(record.place, entries[words].name), text: text))
    var parts = PostParts()
    var keys: UInt64 = 0
    for entry in entries {
      keys |= entry.key.fields.rawValue
      set(entry, in: &result.posts[last], &parts, &result.diagnostics)
    }
    result.posts[last].keys.formUnion(FieldSet(rawValue: keys))
    result.posts[last].time = parts.times.combined
    result.posts[last].media = parts.media.items
    if !parts.isForOnePost { spread(parts, to: &result) }
  }

  /// Makes of the last post one for each platform that its record names.
  private mutating func spread(_ parts: PostParts, to result: inout ReadResult) {
    guard let whole = result.posts.popLast() else { return }
    for platform in whole.platform.map({ [$0] + parts.otherPlatforms }) ?? [] {
      var post = whole
      var own = parts
      post.platform = platform
      for (target, entry) in parts.onPlatforms[platform] ?? [] {
        let key = RecordKey(target, rank: entry.key.rank)
        post.keys.formUnion(key.fields)
        let entry = RecordEntry(
          key: key, name: entry.name, nameSpan: entry.nameSpan, value: entry.value)
        set(entry, in: &post, &own, &result.diagnostics)
      }
      result.posts.append(post)
    }
    if whole.platform == nil { result.posts.append(whole) }
  }

  private static let textSlot = RecordKey.textSlot

  /// One entry for each place in the post, in the order of the record.
  private func winners(
    of entries: [RecordEntry], _ diagnostics: inout [Diagnostic]
  ) -> [RecordEntry] {
    if Self.areDistinct(entries) { return entries }
    var best = [Int](repeating: -1, count: RecordKey.slotCount)
    var isWinner = [Bool](repeating: true, count: entries.count)
    for (i, entry) in entries.enumerated() {
      guard entry.hasExpectedShape else {
        isWinner[i] = false
        continue
      }
      guard entry.key.slot >= 0 else { continue }
      let rival = best[entry.key.slot]
      guard rival >= 0 else {
        best[entry.key.slot] = i
        continue
      }
      if entries[rival].name == entry.name {
        diagnostics.append(
          duplicate(entry.name, at: entry.nameSpan, first: entries[rival].nameSpan))
      } else if entries[rival].key.rank <= entry.key.rank {
        isWinner[i] = false
        continue
      }
      isWinner[rival] = false
      best[entry.key.slot] = i
    }
    return entries.indices.compactMap { isWinner[$0] ? entries[$0] : nil }
  }

  /// Nothing to choose: the usual case, decided without memory of its own.
  private static func areDistinct(_ entries: [RecordEntry]) -> Bool {
    var seen: UInt64 = 0
    for i in entries.indices {
      guard entries[i].hasExpectedShape else { return false }
      let slot = entries[i].key.slot
      guard slot >= 0 else { continue }
      let bit: UInt64 = 1 << UInt64(slot)
      guard seen & bit == 0 else { return false }
      seen |= bit
    }
    return true
  }

  private mutating func set(
    _ entry: RecordEntry, in post: inout Post, _ parts: inout PostParts,
    _ diagnostics: inout [Diagnostic]
  ) {
    switch entry.key.target {
    case .field(let field):
      set(field, entry, in: &post, &parts, &diagnostics)
    case .date:
      parts.times.date = word(entry, &diagnostics)
    case .draft:
      guard bool(entry.name, entry.value, &diagnostics) == true, post.status == nil else { return }
      let value = entry.value
      post.status = MappedText(
        bytes: Array("draft".utf8), span: value.span,
        map: OffsetMap(
          base: value.span.start,
          segments: [.init(derived: 0..<5, origin: value.span.range, isVerbatim: false)]))
    case .flag(let name):
      guard let value = bool(entry.name, entry.value, &diagnostics) else { return }
      post.flags.append(Flag(name: name, value: value))
    case .mediaURL(let number): parts.media.addURLs(entry.value, number: number)
    case .mediaAlt(let number): parts.media.addAlts(entry.value, number: number)
    case .mediaType(let number): parts.media.addType(entry.value, number: number)
    case .channel(let platform):
      if bool(entry.name, entry.value, &diagnostics) == true { parts.add(platform, to: &post) }
    case .kind(let kind):
      if bool(entry.name, entry.value, &diagnostics) == true { post.kind = kind }
    case .on(let platform, let target):
      parts.onPlatforms[platform, default: []].append((target, entry))
    }
  }

  private mutating func set(
    _ field: Field, _ entry: RecordEntry, in post: inout Post, _ parts: inout PostParts,
    _ diagnostics: inout [Diagnostic]
  ) {
    switch field {
    case .text: break
    case .lintIgnore: post.suppressions = suppressions(entry.value)
    case .title: post.title = prose(entry.name, entry.value, &diagnostics)
    case .firstComment: post.firstComment = prose(entry.name, entry.value, &diagnostics)
    case .id: post.id = word(entry, &diagnostics)
    case .platform: addPlatforms(entry, to: &post, &parts, &diagnostics)
    case .account: post.account = handle(entry, &diagnostics)
    case .author: post.author = handle(entry, &diagnostics)
    case .kind: post.kind = kind(entry, &diagnostics) ?? .post
    case .inbound: post.inbound = bool(entry.name, entry.value, &diagnostics)
    case .time: parts.times.time = word(entry, &diagnostics)
    case .zone: post.zone = word(entry, &diagnostics)
    case .local: post.local = word(entry, &diagnostics)
    case .status: if let status = word(entry, &diagnostics) { post.status = status }
    case .replyTo: post.replyTo = word(entry, &diagnostics)
    case .thread: post.thread = word(entry, &diagnostics)
    case .to: post.to = handle(entry, &diagnostics)
    case .campaign: post.campaign = word(entry, &diagnostics)
    case .scheduler: post.scheduler = word(entry, &diagnostics)
    case .approved: post.approved = bool(entry.name, entry.value, &diagnostics)
    case .language: post.language = language(entry, &diagnostics)
    case .links: post.links = list(entry, split: .links, &diagnostics)
    case .tags: post.tags = list(entry, split: .tags, &diagnostics)
    case .media: addMedia(entry, to: &parts.media, &post.keys, &diagnostics)
    case .flags: addFlags(entry, to: &post, &diagnostics)
    case .mediaType: parts.media.addType(entry.value, number: 0)
    case .mediaAlt: parts.media.addAlts(entry.value, number: 0)
    case .mediaURL: parts.media.addURLs(entry.value, number: 0)
    case .parent, .parentID, .parentText, .parentTitle, .parentAuthor, .parentInbound:
      setParent(field, entry, in: &post, &diagnostics)
    }
  }

  /// A record that names several platforms is a post on each of them.
  private mutating func addPlatforms(
    _ entry: RecordEntry, to post: inout Post, _ parts: inout PostParts,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard case .list(let items, _) = entry.value else {
      guard let written = word(entry, &diagnostics) else { return }
      return addPlatforms(written, to: &post, &parts, &diagnostics)
    }
    for item in items {
      guard let written = word(entry.name, item, &diagnostics) else { continue }
      addPlatforms(written, to: &post, &parts, &diagnostics)
    }
  }

  private mutating func addPlatforms(
    _ written: MappedText, to post: inout Post, _ parts: inout PostParts,
    _ diagnostics: inout [Diagnostic]
  ) {
    if let platform = platforms.value(of: written, { Platform(spelling: $0) }) {
      return parts.add(platform, to: &post)
    }
    for name in RecordWords.platforms(written) {
      if let platform = platforms.value(of: name, { Platform(spelling: $0) }) {
        parts.add(platform, to: &post)
      } else if reported.insert("platform " + name.string.lowercased()).inserted {
        diagnostics.append(RecordWords.unknownPlatform(name))
      }
    }
  }

  private mutating func kind(
    _ entry: RecordEntry, _ diagnostics: inout [Diagnostic]
  ) -> PostKind? {
    guard let written = word(entry, &diagnostics) else { return nil }
    if let kind = kinds.value(of: written, { RecordWords.kind($0) }) { return kind }
    let name = written.string
    guard reported.insert("kind " + name.lowercased()).inserted else { return nil }
    // A column "Type" may speak of something else; a key "kind" is ours.
    diagnostics.append(RecordWords.unknownKind(written, entry.key.rank <= 0 ? .error : .warning))
    return nil
  }

  private func address(_ place: Record.Place, _ textName: String) -> RecordAddress {
    switch place {
    case .whole: .whole
    case .row(let n): .row(n, column: textName)
    case .path(let path): .path(path, member: textName)
    case .line(let n, let path): .line(n, member: path.isEmpty ? textName : "\(path).\(textName)")
    case .section(let n): .section(n)
    }
  }

  private func noText(_ record: Span) -> Diagnostic {
    // The place is the record's first byte: a record may be many lines long.
    let start = record.start
    let end = min(start + 1, record.end)
    return Diagnostic(
      InputDiagnostics.noText, .warning, "a record without a \"text\" is no post",
      at: Label(Span(source, start..<end)),
      helps: [
        "name the key that holds the text of the post \"text\", or say which it is: --map text=KEY"
      ])
  }
}

extension RecordMapper {
  /// Adds what a layout makes of a record.
  mutating func add(
    _ tokens: [JSONToken], by layout: any JSONLayout, _ decoder: TextDecoder, at path: String,
    to result: inout ReadResult, place: @escaping (String) -> Record.Place
  ) {
    let node = JSONNode(tokens, decoder)
    var sink = RecordSink(place: place)
    layout.read(node, at: path, into: &sink)
    result.skipped += sink.skipped
    result.refused += sink.refused
    result.diagnostics += sink.diagnostics
    for remark in sink.remarks where reported.insert(remark.message).inserted {
      result.diagnostics.append(remark.diagnostic)
    }
    for record in sink.records { add(record, to: &result) }
    // Nothing is passed over: what a layout cannot make sense of is no post.
    if sink.isEmpty { add(Record(span: node.span, place: place(path)), to: &result) }
  }

  func wrongType(_ name: String, _ expected: String, _ value: RecordValue) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.type, .error,
      "\(InputDiagnostics.quoted(name)) must be \(expected), not \(value.typeName)",
      at: Label(value.span), helps: ["write \(expected)"])
  }

  func duplicate(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.duplicateKey, .warning,
      "\(InputDiagnostics.quoted(name)) stands twice in one record; the last one counts",
      at: Label(span), secondary: [Label(first, "the first one")],
      helps: ["remove one of them"])
  }
}
