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
  var platforms = WordMemory<Platform>()
  var kinds = WordMemory<PostKind>()
  var answers = WordMemory<Bool>()
  var languages = WordMemory<String>()
  /// The value that each place in a post had last: accounts and states recur, and then share bytes.
  var usual = [[UInt8]](repeating: [], count: RecordKey.slotCount)

  init(source: SourceID) { self.source = source }

  mutating func add(_ record: borrowing Record, to result: inout ReadResult) {
    let losers = losers(of: record, &result.diagnostics)
    guard
      let words = record.entries.indices.first(where: {
        record.entries[$0].traits.slot == RecordKey.textSlot && !(losers?[$0] ?? false)
      })
    else {
      result.skipped += 1
      record.reportDamage(&result.diagnostics)
      if !record.entries.contains(where: record.isMedia) {
        result.diagnostics.append(noText(record.span))
      }
      return
    }
    let name = record.name(of: record.entries[words])
    let value = value(of: record.entries[words], in: record, &result.diagnostics)
    guard !value.isBlank else {
      result.skipped += 1
      return record.reportDamage(&result.diagnostics)
    }
    guard case .text(let text) = value else {
      result.refused += 1
      result.diagnostics.append(wrongType(name, "a string", value))
      return record.reportDamage(&result.diagnostics)
    }
    // Filled where it will stay: a post is large.
    let last = result.posts.count
    result.posts.append(
      Post(record: record.span, address: address(record.place, name), text: text))
    var parts = PostParts()
    fill(&result.posts[last], with: record, without: losers, &parts, &result.diagnostics)
    if !parts.isForOnePost { spread(parts, record.decoder, to: &result) }
  }

  private func value(
    of entry: RecordEntry, in record: borrowing Record, _ diagnostics: inout [Diagnostic]
  ) -> RecordValue {
    guard case .written(let text) = entry.content else {
      return record.item(entry).value(record.decoder, &diagnostics)
    }
    return .text(record.decoder.text(text, &diagnostics))
  }

  private mutating func fill(
    _ post: inout Post, with record: borrowing Record, without losers: [Bool]?,
    _ parts: inout PostParts, _ diagnostics: inout [Diagnostic]
  ) {
    var keys: UInt64 = 0
    for i in record.entries.indices {
      if let losers, losers[i] { continue }
      let entry = record.entries[i]
      keys |= entry.traits.fields.rawValue
      if set(entry, of: record, in: &post, &parts) { continue }
      set(record.item(entry), record.decoder, in: &post, &parts, &diagnostics)
    }
    post.keys.formUnion(FieldSet(rawValue: keys))
    post.time = parts.times.combined
    if let media = parts.media.list { post.mediaList = media }
  }

  /// Makes of the last post one for each platform that its record names.
  private mutating func spread(
    _ parts: PostParts, _ decoder: TextDecoder, to result: inout ReadResult
  ) {
    guard let whole = result.posts.popLast() else { return }
    for platform in whole.platform.map({ [$0] + parts.otherPlatforms }) ?? [] {
      var post = whole
      var own = parts
      post.platform = platform
      for (target, item) in parts.onPlatforms[platform] ?? [] {
        let key = RecordKey(target, rank: item.key.rank)
        post.keys.formUnion(key.traits.fields)
        let item = RecordItem(
          key: key, name: item.name, nameSpan: item.nameSpan, content: item.content)
        set(item, decoder, in: &post, &own, &result.diagnostics)
      }
      result.posts.append(post)
    }
    if whole.platform == nil { result.posts.append(whole) }
  }

  /// Which entries have no place in the post, since another has it; nil where all have one.
  private func losers(
    of record: borrowing Record, _ diagnostics: inout [Diagnostic]
  ) -> [Bool]? {
    if Self.areDistinct(record) { return nil }
    var best = [Int](repeating: -1, count: RecordKey.slotCount)
    var isLoser = [Bool](repeating: false, count: record.entries.count)
    for (i, entry) in record.entries.enumerated() {
      guard record.hasExpectedShape(entry) else {
        isLoser[i] = true
        continue
      }
      let slot = entry.traits.slot
      guard slot >= 0 else { continue }
      guard best[slot] >= 0 else {
        best[slot] = i
        continue
      }
      let rival = record.entries[best[slot]]
      if record.name(of: rival) == record.name(of: entry) {
        diagnostics.append(
          duplicate(record.name(of: entry), at: entry.nameSpan, first: rival.nameSpan))
      } else if record.rank(of: rival) <= record.rank(of: entry) {
        isLoser[i] = true
        continue
      }
      isLoser[best[slot]] = true
      best[slot] = i
    }
    record.reportDamage(where: { isLoser[$0] }, &diagnostics)
    return isLoser
  }

  /// Nothing to choose: the usual case, decided without memory of its own.
  private static func areDistinct(_ record: borrowing Record) -> Bool {
    var seen: UInt64 = 0
    for i in record.entries.indices {
      guard record.hasExpectedShape(record.entries[i]) else { return false }
      let slot = record.entries[i].traits.slot
      guard slot >= 0 else { continue }
      let bit: UInt64 = 1 << UInt64(slot)
      guard seen & bit == 0 else { return false }
      seen |= bit
    }
    return true
  }

  private mutating func set(
    _ item: RecordItem, _ decoder: TextDecoder, in post: inout Post, _ parts: inout PostParts,
    _ diagnostics: inout [Diagnostic]
  ) {
    var value: RecordValue { item.value(decoder, &diagnostics) }
    switch item.key.target {
    case .field(let field):
      set(field, item, decoder, in: &post, &parts, &diagnostics)
    case .date:
      parts.times.date = word(item.name, value, &diagnostics)
    case .draft:
      guard bool(item, decoder, &diagnostics) == true, post.status == nil else { return }
      post.status = MappedText(standingFor: "draft", at: item.span(decoder))
    case .flag(let name):
      guard let value = bool(item, decoder, &diagnostics) else { return }
      post.flags.append(Flag(name: name, value: value))
    case .mediaURL(let number): parts.media.addURLs(value, number: number)
    case .mediaAlt(let number): parts.media.addAlts(value, number: number)
    case .mediaType(let number): parts.media.addType(value, number: number)
    case .channel(let platform):
      if bool(item, decoder, &diagnostics) == true { parts.add(platform, to: &post) }
    case .kind(let kind):
      if bool(item, decoder, &diagnostics) == true { post.kind = kind }
    case .on(let platform, let target):
      parts.onPlatforms[platform, default: []].append((target, item))
    }
  }

  private mutating func set(
    _ field: Field, _ item: RecordItem, _ decoder: TextDecoder, in post: inout Post,
    _ parts: inout PostParts, _ diagnostics: inout [Diagnostic]
  ) {
    var value: RecordValue { item.value(decoder, &diagnostics) }
    switch field {
    case .text: break
    case .lintIgnore: post.suppressions = suppressions(value)
    case .title: post.title = prose(item.name, value, &diagnostics)
    case .firstComment: post.firstComment = prose(item.name, value, &diagnostics)
    case .account, .author, .to:
      set(field, handle(item.name, value, &diagnostics), in: &post, &parts)
    case .id, .time, .zone, .local, .status, .replyTo, .thread, .campaign, .scheduler:
      set(field, word(item.name, value, &diagnostics), in: &post, &parts)
    case .platform: addPlatforms(item.name, value, to: &post, &parts, &diagnostics)
    case .kind: post.kind = kind(item, decoder, &diagnostics) ?? .post
    case .inbound: post.inbound = bool(item, decoder, &diagnostics)
    case .approved: post.approved = bool(item, decoder, &diagnostics)
    case .language: post.language = language(item.name, value, &diagnostics)
    case .links: post.links = list(item.name, value, split: .links, &diagnostics)
    case .tags: post.tags = list(item.name, value, split: .tags, &diagnostics)
    case .media: addMedia(item.name, value, to: &parts.media, &post.keys, &diagnostics)
    case .flags: addFlags(item.name, value, to: &post, &diagnostics)
    case .mediaType: parts.media.addType(value, number: 0)
    case .mediaAlt: parts.media.addAlts(value, number: 0)
    case .mediaURL: parts.media.addURLs(value, number: 0)
    case .parent, .parentID, .parentText, .parentTitle, .parentAuthor, .parentInbound:
      setParent(field, item.name, value, in: &post, &diagnostics)
    }
  }

  /// Sets one of the fields that are single words.
  func set(_ field: Field, _ word: MappedText?, in post: inout Post, _ parts: inout PostParts) {
    switch field {
    case .id: post.id = word
    case .account: post.account = word
    case .author: post.author = word
    case .time: parts.times.time = word
    case .zone: post.zone = word
    case .local: post.local = word
    case .status: if let word { post.status = word }
    case .replyTo: post.replyTo = word
    case .thread: post.thread = word
    case .to: post.to = word
    case .campaign: post.campaign = word
    case .scheduler: post.scheduler = word
    default: preconditionFailure("\(field) is no single word")
    }
  }

  /// A record that names several platforms is a post on each of them.
  private mutating func addPlatforms(
    _ name: String, _ value: RecordValue, to post: inout Post, _ parts: inout PostParts,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard case .list(let items, _) = value else {
      guard let written = word(name, value, &diagnostics) else { return }
      return addPlatforms(written, to: &post, &parts, &diagnostics)
    }
    for item in items {
      guard let written = word(name, item, &diagnostics) else { continue }
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
    _ item: RecordItem, _ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]
  ) -> PostKind? {
    let value = item.value(decoder, &diagnostics)
    guard let written = word(item.name, value, &diagnostics) else { return nil }
    if let kind = kinds.value(of: written, { RecordWords.kind($0) }) { return kind }
    let name = written.string
    guard reported.insert("kind " + name.lowercased()).inserted else { return nil }
    // A column "Type" may speak of something else; a key "kind" is ours.
    diagnostics.append(RecordWords.unknownKind(written, item.key.rank <= 0 ? .error : .warning))
    return nil
  }

  private func address(_ place: Record.Place, _ textName: String) -> RecordAddress {
    switch place {
    case .whole: .whole
    case .row(let n): .row(n, column: textName)
    case .path(let path): .path(path, member: textName)
    case .item(let list, let n): .item(of: list, n, member: textName)
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
    var sink = RecordSink(decoder, place: place)
    layout.read(node, at: path, into: &sink)
    result.skipped += sink.skipped
    result.refused += sink.refused
    result.diagnostics += sink.diagnostics
    for remark in sink.remarks where reported.insert(remark.message).inserted {
      result.diagnostics.append(remark.diagnostic)
    }
    for record in sink.records { add(record, to: &result) }
    // Nothing is passed over: what a layout cannot make sense of is no post.
    if sink.isEmpty { add(Record(span: node.span, place: place(path), in: decoder), to: &result) }
  }

  func wrongType(_ name: String, _ expected: String, _ value: RecordValue) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.type, .error,
      "\(QuotedWords.quoted(name)) must be \(expected), not \(value.typeName)",
      at: Label(value.span), helps: ["write \(expected)"])
  }

  func duplicate(_ name: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      InputDiagnostics.duplicateKey, .warning,
      "\(QuotedWords.quoted(name)) stands twice in one record; the last one counts",
      at: Label(span), secondary: [Label(first, "the first one")],
      helps: ["remove one of them"])
  }
}
