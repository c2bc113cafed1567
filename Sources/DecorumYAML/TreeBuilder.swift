import DecorumBase

/// Makes the tree of one text from libyaml's events: expands aliases, keeps the caps, and gives
/// every scalar its map. The first fault ends it.
struct TreeBuilder: ~Copyable {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var inexact: [Span] = []

  private let source: SourceID
  private let limits: YAMLParser.Limits
  private let decoder: ScalarDecoder
  /// Decodes what libyaml was given, where that is not the source itself.
  private let maskedDecoder: ScalarDecoder?
  private var stream: EventStream
  private var anchors: [String: Anchored] = [:]
  /// Anchors of the collections that are being read: an alias to one of them would never end.
  private var openAnchors: Set<String> = []
  /// Nodes so far, each alias counted as all that it stands for.
  private var nodes = 0

  private struct Anchored {
    let node: YAMLNode
    let nodes: Int
    let height: Int
  }

  /// A node, how many collections are nested in it, and where its spelling ends.
  private struct Built {
    let node: YAMLNode
    var height = 0
    let end: Int
  }

  private struct Stop: Error { let diagnostic: Diagnostic }

  init(_ bytes: [UInt8], in source: SourceID, baseOffset: Int, limits: YAMLParser.Limits) {
    self.source = source
    self.limits = limits
    decoder = ScalarDecoder(bytes: bytes, base: baseOffset)
    let masked = SurrogatePairs.masked(bytes)
    maskedDecoder = masked.map { ScalarDecoder(bytes: $0, base: baseOffset) }
    stream = EventStream(masked ?? bytes)
  }

  mutating func documents() -> [YAMLNode] {
    var documents: [YAMLNode] = []
    do {
      while true {
        let event = try next()
        switch event.kind {
        case .documentStart:
          anchors = [:]
          documents.append(try node(next(), depth: 1).node)
        case .streamEnd: return documents
        default: continue
        }
      }
    } catch {
      diagnostics.append(error.diagnostic)
      return documents
    }
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do { return try stream.next() } catch {
      let wording = SyntaxWording(decoder: decoder, source: source)
      throw Stop(diagnostic: wording.diagnostic(for: error))
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> Built {
    let before = nodes
    if case .alias(let name) = event.kind { return try expand(name, event, depth: depth) }
    try count(1, at: event.range)
    let start = skipProperties(of: event)
    if let anchor = event.anchor { openAnchors.insert(anchor) }
    let built: Built
    switch event.kind {
    case .scalar(let value, let style):
      let scalar = self.scalar(value, style, at: start..<max(start, event.range.upperBound))
      built = Built(
        node: YAMLNode(.scalar(scalar), at: scalar.text.span), end: event.range.upperBound)
    case .sequenceStart(let isBlock):
      try checkDepth(depth, at: start)
      built = try sequence(from: start, isBlock: isBlock, depth: depth)
    case .mappingStart(let isBlock):
      try checkDepth(depth, at: start)
      built = try mapping(from: start, isBlock: isBlock, depth: depth)
    default: preconditionFailure("libyaml gave an end where a value stands")
    }
    if let anchor = event.anchor {
      openAnchors.remove(anchor)
      anchors[anchor] = Anchored(node: built.node, nodes: nodes - before, height: built.height)
    }
    return built
  }

  private mutating func sequence(
    from start: Int, isBlock: Bool, depth: Int
  ) throws(Stop) -> Built {
    var items: [YAMLNode] = []
    var (height, end) = (0, start)
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        if !isBlock { end = event.range.upperBound }
        let node = YAMLNode(.sequence(items), at: span(start..<max(start, end)))
        return Built(node: node, height: height + 1, end: end)
      }
      let item = try node(event, depth: depth + 1)
      items.append(item.node)
      (height, end) = (max(height, item.height), item.end)
    }
  }

  private mutating func mapping(
    from start: Int, isBlock: Bool, depth: Int
  ) throws(Stop) -> Built {
    var entries: [YAMLEntry] = []
    var (height, end) = (0, start)
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        if !isBlock { end = event.range.upperBound }
        let node = YAMLNode(.mapping(entries), at: span(start..<max(start, end)))
        return Built(node: node, height: height + 1, end: end)
      }
      let key = try node(event, depth: depth + 1)
      guard key.node.scalar != nil else {
        throw stop("a key must be plain text", at: event.range.lowerBound..<key.end)
      }
      let value = try node(next(), depth: depth + 1)
      entries.append(YAMLEntry(key: key.node, value: value.node))
      (height, end) = (max(height, value.height), value.end)
    }
  }

  private mutating func expand(
    _ name: String, _ event: YAMLEvent, depth: Int
  ) throws(Stop) -> Built {
    guard !openAnchors.contains(name) else {
      throw stop("the anchor \"\(name)\" contains itself", at: event.range)
    }
    guard let anchored = anchors[name] else {
      throw stop(
        "there is no anchor \"\(name)\" before this alias", at: event.range,
        help: "quote the text if the asterisk belongs to it")
    }
    try count(anchored.nodes, at: event.range)
    guard depth + anchored.height - 1 <= limits.depth else {
      throw stop("nested deeper than \(limits.depth) levels", at: event.range)
    }
    return Built(node: anchored.node, height: anchored.height, end: event.range.upperBound)
  }

  // MARK: - Scalars

  private mutating func scalar(
    _ value: [UInt8], _ style: YAMLScalar.Style, at range: Range<Int>
  ) -> YAMLScalar {
    let isQuoted = style == .singleQuoted || style == .doubleQuoted
    let inner = isQuoted ? (range.lowerBound + 1)..<(range.upperBound - 1) : range
    let text: MappedText
    let spelling: Spelling =
      switch style {
      case .plain: .plainScalar
      case .singleQuoted: .singleQuoted
      case .doubleQuoted: .json
      case .literal, .folded: .closed
      }
    if inner.count == value.count, decoder.bytes[inner] == value[...] {
      text = MappedText(verbatim: value, at: span(inner), spelledAs: spelling)
    } else if let decoded = decode(inner, style, expecting: value) {
      let map = decoded.map()
      // A block's text begins after its header and indentation; of an empty one the header is left.
      let place =
        isQuoted || style == .plain
        ? span(inner)
        : Span(
          source,
          decoded.bytes.isEmpty ? span(inner).range : map.origin(of: 0..<decoded.bytes.count))
      text = MappedText(bytes: decoded.bytes, span: place, map: map, spelledAs: spelling)
    } else {
      inexact.append(span(inner))
      var whole = MappedTextBuilder(base: span(inner).start)
      whole.append(value, replacing: span(inner).range)
      text = MappedText(bytes: value, span: span(inner), map: whole.map())
    }
    return YAMLScalar(text: text, style: style)
  }

  private func decode(
    _ range: Range<Int>, _ style: YAMLScalar.Style, expecting value: [UInt8]
  ) -> MappedTextBuilder? {
    switch style {
    case .literal, .folded:
      let asRead = maskedDecoder ?? decoder
      return asRead.blockIndentation(range, style, leadingTo: value)
        .map { decoder.decodeBlock(range, style, indentation: $0) }
    case .plain, .singleQuoted, .doubleQuoted:
      guard let decoded = decoder.decodeFlow(range, style) else { return nil }
      if decoded.bytes == value { return decoded }
      let masked = maskedDecoder?.decodeFlow(range, style)
      return masked?.bytes == value ? decoded : nil
    }
  }

  // MARK: - Anchors, tags, caps

  /// Where the value itself begins: libyaml's start mark stands before its anchor and tag.
  private mutating func skipProperties(of event: YAMLEvent) -> Int {
    guard event.anchor != nil || event.tag != nil else { return event.range.lowerBound }
    let bytes = decoder.bytes
    let end = bytes.count
    var i = event.range.lowerBound
    while i < end, bytes[i] == UInt8(ascii: "&") || bytes[i] == UInt8(ascii: "!") {
      let start = i
      if bytes[i] == UInt8(ascii: "&") {
        // Not to the next blank: `&a:b` is the anchor `a` to libyaml.
        i += 1 + (event.anchor?.utf8.count ?? 0)
      } else {
        while i < end, !decoder.isBlank(bytes[i]), decoder.breakLength(at: i, before: end) == 0 {
          i += 1
        }
        warn(ofTag: event.tag, at: start..<i)
      }
      i = skipSpace(from: i)
    }
    // A value that is not there stands right behind its properties.
    if case .scalar(let value, .plain) = event.kind, value.isEmpty { return event.range.upperBound }
    return i
  }

  /// Over blanks, line breaks, comments, and byte order marks where files were joined.
  private func skipSpace(from start: Int) -> Int {
    let bytes = decoder.bytes
    var i = start
    var isAtLineStart = false
    while i < bytes.count {
      let length = decoder.breakLength(at: i, before: bytes.count)
      if isAtLineStart, bytes[i...].starts(with: [0xEF, 0xBB, 0xBF]) {
        i += 3
        continue
      }
      isAtLineStart = length > 0
      if length > 0 || decoder.isBlank(bytes[i]) {
        i += max(1, length)
      } else if bytes[i] == UInt8(ascii: "#"), i > start {
        while i < bytes.count, decoder.breakLength(at: i, before: bytes.count) == 0 { i += 1 }
      } else {
        break
      }
    }
    return i
  }

  /// Types are the schema's to decide; who asks for one by a tag is told that it is not heard.
  private mutating func warn(ofTag tag: String?, at range: Range<Int>) {
    let core = "tag:yaml.org,2002:"
    guard let tag, tag != "!", !(tag.hasPrefix(core) && tag != core + "binary") else { return }
    let name = String(decoding: decoder.bytes[range], as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .yaml, .warning, "the tag \(QuotedWords.quoted(name)) has no effect",
        at: Label(span(range))))
  }

  private mutating func count(_ more: Int, at range: Range<Int>) throws(Stop) {
    nodes += more
    guard nodes <= limits.nodes else {
      throw stop("more than \(limits.nodes) values, aliases expanded", at: range)
    }
  }

  private func checkDepth(_ depth: Int, at start: Int) throws(Stop) {
    guard depth <= limits.depth else {
      throw stop("nested deeper than \(limits.depth) levels", at: start..<(start + 1))
    }
  }

  private func stop(_ message: String, at range: Range<Int>, help: String? = nil) -> Stop {
    Stop(
      diagnostic: Diagnostic(
        .yaml, .error, message, at: Label(span(range)), helps: help.map { [$0] } ?? []))
  }

  private func span(_ range: Range<Int>) -> Span { Span(source, decoder.place(range)) }
}

extension RuleID {
  static let yaml = RuleID(known: "config/yaml")
}
