import DecorumBase

/// Places as SARIF writes them, and words that hold no link unless one is meant.
struct SARIFPlaces {
  private let paths: SourcePaths
  private var resolver: PositionResolver
  private var wording: Wording

  init(_ sources: any SourceAccess, _ options: RenderOptions) {
    paths = SourcePaths(sources, options)
    resolver = PositionResolver(sources)
    wording = Wording(sources, options)
  }

  /// Members of a location with the words on it.
  mutating func location(_ label: Label, into w: inout JSONWriter) {
    place(label, into: &w)
    if !label.text.isEmpty { w.member("message") { $0.member("text", text(label.text)) } }
  }

  private mutating func place(_ label: Label, into w: inout JSONWriter) {
    let source = label.span.source
    w.member("physicalLocation") { w in
      artifact(source, into: &w)
      // A file that is empty, missing or a folder has no region.
      if paths.sources.length(of: source) == 0 { return }
      w.key("region")
      region(label.span, into: &w)
    }
    if let post = label.post {
      w.member("logicalLocations", of: [post]) { w, post in
        w.object { w in
          w.member("name", post.id)
          if !post.address.isEmpty { w.member("fullyQualifiedName", post.address) }
          w.member("kind", "post")
        }
      }
    }
  }

  /// A location that is pointed to; it says why it is there.
  mutating func relatedLocation(_ label: Label, id: Int, into w: inout JSONWriter) {
    w.member("id", id)
    place(label, into: &w)
    let words = [TextSafety.inline(label.text), Wording.address(of: label.post)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    w.member("message") { $0.member("text", text(words.isEmpty ? "here too" : words)) }
  }

  mutating func replacement(_ edit: Fix.Edit, into w: inout JSONWriter) {
    w.key("deletedRegion")
    region(edit.span, into: &w)
    w.member("insertedContent") { $0.member("text", edit.replacement) }
  }

  func artifact(_ source: SourceID, into w: inout JSONWriter) {
    w.member("artifactLocation") { $0.member("uri", paths.uri(source)) }
  }

  private mutating func region(_ span: Span, into writer: inout JSONWriter) {
    let region = Region(span, &resolver)
    writer.object { w in
      w.member("startLine", region.startLine)
      w.member("startColumn", region.start.columns.codePoint)
      w.member("endLine", region.endLine)
      w.member("endColumn", region.end.columns.codePoint)
    }
  }

  /// `queue.csv:7:18`, as the words of a link.
  mutating func linkText(_ span: Span) -> String { Self.escaped(wording.places.spelled(span)) }

  func advice(of diagnostic: Diagnostic) -> [String] {
    Wording.advice(of: diagnostic, naming: false).map { text("\($0): \($1)") }
  }

  /// Words of a message. `[text](target)` in them would be a link.
  func text(_ words: String) -> String {
    let safe = TextSafety.inline(words)
    return safe.utf8.contains(UInt8(ascii: "]")) && safe.contains("](") ? Self.escaped(safe) : safe
  }

  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      if scalar == "\\" || scalar == "[" || scalar == "]" { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
