package import DecorumBase
package import DecorumPosts

/// Reads a `*.tweet` file as twitter-together has it: a post for X, or a thread with a line `---`
/// between its parts, each with front matter of its own if need be. Needs the whole file.
///
/// What follows in a thread answers what stands before it. A retweet without words of its own is
/// skipped; the options of a poll are no part of the text.
package struct TweetReader: PostReader {
  package let recognition: Recognition

  private let source: SourceID
  private var mapper: RecordMapper
  private let keys: KeyTable

  package init(
    source: SourceID, map: FieldMap? = nil,
    recognition: Recognition = .asked(for: "twitter-together")
  ) {
    self.source = source
    self.recognition = recognition
    keys = .standard(with: map)
    mapper = RecordMapper(source: source)
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    guard block.isLast else { return result }
    let decoder = TextDecoder(block, source: source)
    let start = block.offset == 0 ? Byte.markLength(block.bytes) : 0
    result.consumed = block.bytes.count
    result.isFinished = true
    var parts = TweetParts(decoder, from: start)
    var found: [TweetParts.Part] = []
    while let part = parts.next(&result.diagnostics) { found.append(part) }
    var thread = TweetThread()
    for (i, part) in found.enumerated() {
      read(part, at: found.count == 1 ? .whole : .section(i + 1), decoder, &result)
      if let last = result.posts.indices.last, last == thread.count {
        thread.add(&result.posts[last], behind: part.rule.map(decoder.span))
      }
    }
    thread.name(&result.posts)
    return result
  }

  private mutating func read(
    _ part: TweetParts.Part, at place: Record.Place, _ decoder: TextDecoder,
    _ result: inout ReadResult
  ) {
    let items = keys.items(of: part.members) + part.members.compactMap(\.tweetItem)
    let span = decoder.span(part.whole)
    if part.text.isEmpty {
      if part.has("retweet") {
        result.skipped += 1
      } else {
        mapper.add(Record(span: span, place: place, in: decoder, items: items), to: &result)
      }
      return
    }
    var record = Record(
      span: span, place: place, in: decoder,
      items: items.filter { $0.key.target != .field(.text) })
    record.append(
      RecordItem(
        key: RecordKey(.field(.text), rank: 0), name: "text", nameSpan: decoder.span(part.text),
        value: .text(decoder.verbatim(part.text, spelledAs: .bare, &result.diagnostics))))
    let count = result.posts.count
    mapper.add(record, to: &result)
    guard result.posts.count > count else { return }
    let matter = part.whole.lowerBound..<part.text.lowerBound
    result.posts[count].suppressions +=
      DraftComments.suppressions(inFrontMatter: matter, decoder)
      + DraftComments.published(in: part.text, decoder)
    if result.posts[count].platform == nil { result.posts[count].platform = .x }
    result.posts[count].keys.insert(.platform)
    if result.posts[count].replyTo != nil { result.posts[count].kind = .reply }
  }
}

extension RecordMember {
  /// What it means if its key is one that only twitter-together has.
  fileprivate var tweetItem: RecordItem? {
    let name = name.string
    let (field, value): (Field, RecordValue)
    switch name {
    case "reply": (field, value) = (.replyTo, self.value.statusID)
    case "schedule": (field, value) = (.time, self.value)
    default: return nil
    }
    return RecordItem(
      key: RecordKey(.field(field), rank: 1), name: name, nameSpan: self.name.span, value: value)
  }
}

extension RecordValue {
  /// The number at the end of `https://twitter.com/acme/status/123`, which is the post's id.
  fileprivate var statusID: RecordValue {
    guard case .text(let url) = self else { return self }
    let end = url.bytes.firstIndex { $0 == UInt8(ascii: "?") } ?? url.bytes.count
    let digits = url.bytes[..<end].reversed().prefix(while: Byte.isDigit).count
    guard digits > 0, url.bytes[..<(end - digits)].last == UInt8(ascii: "/") else { return self }
    return .text(url.slice((end - digits)..<end))
  }
}

/// The posts of one thread. Only a second one makes it a thread: then all get names, by the words of
/// the first, so that each can say which one it answers.
private struct TweetThread {
  private(set) var count = 0
  /// The lines between the parts; nil above the first.
  private var rules: [Span?] = []

  mutating func add(_ post: inout Post, behind rule: Span?) {
    count += 1
    rules.append(rule)
  }

  func name(_ posts: inout [Post]) {
    guard posts.count > 1, let first = posts.first else { return }
    var hash = FNV()
    hash.combine(normalised: first.text.bytes)
    let name = "~" + hash.hexadecimal
    for i in posts.indices {
      let text = posts[i].text.span
      if posts[i].id == nil {
        posts[i].id = MappedText(standingFor: "\(name).\(i + 1)", at: text)
      }
      posts[i].thread = posts[i].thread ?? MappedText(standingFor: name, at: text)
      posts[i].keys.formUnion([FieldSet(.id), FieldSet(.thread), FieldSet(.replyTo)])
      guard i > 0, posts[i].replyTo == nil, let before = posts[i - 1].id else { continue }
      posts[i].replyTo = MappedText(standingFor: before.string, at: rules[i] ?? text)
    }
  }
}
