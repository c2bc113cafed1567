import DecorumBase

/// Goes through a Markdown text and sorts it into words, links and pictures.
struct ProseWalk {
  private(set) var pen: ProsePen
  private(set) var links: [MappedText] = []
  private(set) var images: [MarkdownProse.Image] = []
  private(set) var comments: [MappedText] = []

  private let source: MappedText
  /// Where a link leads, or what a picture shows.
  private struct Target {
    let bytes: [UInt8]
    let place: Range<Int>?

    init(_ target: MarkdownTarget, _ references: MarkdownProse.Reference) {
      bytes = target.bytes(references)
      place = target.place
    }
  }

  /// Inside a link, with its words so far.
  private var link: (target: Target, words: Range<Int>?)?
  /// Inside a picture, whose words are its own. They may be nested; the outermost counts.
  private var picture: Target?
  private var alt: ProsePen
  private var depth = 0

  init(_ source: MappedText) {
    self.source = source
    pen = ProsePen(source)
    alt = pen
  }

  mutating func take(_ event: MarkdownEvent, _ references: MarkdownProse.Reference) {
    switch event {
    case .blockEdge: pen.pause(lines: 2)
    case .lineBreak: write { $0.pause(lines: 1) }
    case .text(let range): writeWords(range) { $0.write(range) }
    case .entity(let range):
      let characters = references(source.bytes[range])
      writeWords(range) { $0.write(range, as: characters) }
    case .html(let range):
      let piece = withoutLineEnd(range)
      if HTMLTag.isWords(source.bytes[piece]) {
        writeWords(piece) { $0.write(piece) }
      } else {
        write { $0.passHTML(range) }
        noteComment(in: range)
      }
    case .code: write { $0.pass() }
    case .linkStart(let target): link = (Target(target, references), nil)
    case .linkEnd: endLink()
    case .imageStart(let target):
      depth += 1
      if depth > 1 { return }
      picture = Target(target, references)
      alt = ProsePen(source)
    case .imageEnd:
      depth -= 1
      if depth == 0 { endPicture() }
    }
  }

  /// A comment over several lines comes in as many pieces, and is taken whole with the first.
  private mutating func noteComment(in range: Range<Int>) {
    let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
    var i = range.lowerBound
    while let start = source.bytes[i..<range.upperBound].firstIndex(of: opening[0]) {
      i = start + 1
      guard source.bytes[start...].starts(with: opening) else { continue }
      let inner = start + opening.count
      var end = inner
      while end < source.bytes.count, !source.bytes[end...].starts(with: closing) { end += 1 }
      comments.append(source.slice(inner..<end))
      i = min(end, range.upperBound)
    }
  }

  /// In a block of raw HTML a piece is a line.
  private func withoutLineEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound,
      Markup.isBlank(source.bytes[end - 1])
        || Markup.isLineEnd(source.bytes[end - 1])
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private mutating func write(_ step: (inout ProsePen) -> Void) {
    if picture == nil { step(&pen) } else { step(&alt) }
  }

  private mutating func writeWords(_ range: Range<Int>, _ step: (inout ProsePen) -> Void) {
    write(step)
    let start = link?.words?.lowerBound ?? range.lowerBound
    link?.words = start..<range.upperBound
  }

  private mutating func endLink() {
    defer { link = nil }
    if link?.words == nil { write { $0.pass() } }
    guard let link, !link.target.bytes.isEmpty else { return }
    let words = link.words ?? pen.end..<pen.end
    // `<https://…>`, and an address of mail, which gains `mailto:`.
    let isItself =
      link.target.place == words
      || link.target.bytes.elementsEqual(Array("mailto:".utf8) + source.bytes[words])
    if !isItself { links.append(text(of: link.target, at: words)) }
  }

  private mutating func endPicture() {
    guard let target = picture else { return }
    picture = nil
    pen.pass()
    let start = target.place?.lowerBound ?? pen.end
    let words = alt.text
    images.append(
      MarkdownProse.Image(
        alt: words.isEmpty
          ? MappedText(verbatim: [], at: source.span(of: start..<start))
          : words.slice(0..<words.bytes.count),
        url: target.bytes.isEmpty ? nil : text(of: target, at: start..<start)))
  }

  /// A target, at its own place or, where that is spelled otherwise, at the words that lead to it.
  private func text(of target: Target, at words: Range<Int>) -> MappedText {
    if let place = target.place { return source.slice(place) }
    return MappedText(standingFor: target.bytes, at: source.span(of: words))
  }
}
