package import DecorumBase
import DecorumMarkdown
package import DecorumPosts

/// Reads a Markdown file: posts with their fields in front matter and their text below, or an article
/// whose front matter holds what is posted about it. Needs the whole file.
package struct MarkdownReader: PostReader {
  package let recognition: Recognition

  private let source: SourceID
  private var mapper: RecordMapper
  private let keys: KeyTable

  package init(
    source: SourceID, map: FieldMap? = nil, recognition: Recognition = .asked(for: "markdown")
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
    let sections = DraftSections(block.bytes, from: start, keys).sections
    for (i, section) in sections.enumerated() {
      read(section, at: sections.count == 1 ? .whole : .section(i + 1), decoder, &result)
    }
    return result
  }

  private mutating func read(
    _ section: DraftSections.Section, at place: Record.Place, _ decoder: TextDecoder,
    _ result: inout ReadResult
  ) {
    let members = section.matter.members(decoder, &result.diagnostics)
    let items = keys.items(of: members)
    let noted = DraftComments.suppressions(inFrontMatter: section.matter.content, decoder)
    let social = SocialTexts(in: members, keys).posts
    let first = result.posts.count
    for post in social { mapper.add(post.record(of: items, in: decoder), to: &result) }
    for i in result.posts.indices[first...] { result.posts[i].suppressions += noted }
    guard social.isEmpty else { return }

    let span = decoder.span(section.whole)
    guard !section.body.isEmpty else {
      mapper.add(Record(span: span, place: place, in: decoder, items: items), to: &result)
      for i in result.posts.indices[first...] { result.posts[i].suppressions += noted }
      return
    }
    let prose = MarkdownProse(of: decoder.verbatim(section.body, &result.diagnostics)) {
      HTMLEntities.reference(in: Array($0), at: 0)?.characters
    }
    var record = Record(
      span: span, place: place, in: decoder,
      items: items.filter { $0.key.target != .field(.text) })
    record.append(
      RecordItem(
        key: RecordKey(.field(.text), rank: 0), name: "text",
        nameSpan: decoder.span(section.body), value: .text(prose.text)))
    mapper.add(record, to: &result)
    guard result.posts.count > first else { return }
    result.posts[first].add(prose)
    result.posts[first].suppressions +=
      noted + prose.comments.flatMap(DraftComments.suppressions)
  }
}

extension Post {
  /// The links and pictures of its text, behind those of its record.
  fileprivate mutating func add(_ prose: MarkdownProse) {
    links += prose.links
    media += prose.images.map { Media(alt: $0.alt, url: $0.url) }
    if !prose.links.isEmpty { keys.insert(.links) }
    guard !prose.images.isEmpty else { return }
    keys.formUnion([FieldSet(.media), FieldSet(.mediaAlt), FieldSet(.mediaURL)])
  }
}
