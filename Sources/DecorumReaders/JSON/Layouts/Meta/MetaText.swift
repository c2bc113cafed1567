import DecorumBase
import DecorumPosts

/// What the exports of Meta (Threads, Instagram, Facebook) have in common: letters beyond ASCII are
/// escaped byte by byte, and a caption stands at a post or at its first picture.
enum MetaText {
  /// A text as it was before the export; `RecordDraft.Reading`.
  static func reading(_ text: MappedText, _ diagnostics: inout [Diagnostic]) -> MappedText {
    guard let repaired = Mojibake.repairedLatin1(text) else { return text }
    diagnostics.append(
      Diagnostic(
        InputDiagnostics.encoding, .note,
        "texts were repaired: the exporter escaped each byte of their letters by itself",
        at: Label(text.span), notes: ["said once; Decorum offers no fixes in such texts"]))
    return repaired
  }

  /// The first of the values that says something, be it of a wrong type; nil where none does.
  static func first(
    _ candidates: [(name: String, node: JSONNode?)]
  ) -> (name: String, node: JSONNode)? {
    for case (let name, let node?) in candidates where !node.isBlank { return (name, node) }
    return nil
  }
}

/// An entry of Threads or Instagram: the words and the time stand at it, or at its pictures.
struct MetaEntry {
  let node: JSONNode
  /// The pictures; a story is one itself.
  let media: [JSONNode]

  init(_ node: JSONNode) {
    self.node = node
    media = node["media"]?.elements ?? []
  }

  var caption: (name: String, node: JSONNode)? {
    MetaText.first(
      [("title", node["title"])]
        + media.enumerated().map { ("media[\($0)].title", $1["title"]) })
  }

  var time: (name: String, node: JSONNode)? {
    MetaText.first(
      [("creation_timestamp", node["creation_timestamp"])]
        + media.enumerated().map { ("media[\($0)].creation_timestamp", $1["creation_timestamp"]) })
  }

  /// Whether the entry is one at all, though without words.
  var isPicture: Bool { !media.isEmpty || node.has("uri") || node.has("creation_timestamp") }

  /// Adds the entry as a post of a platform, or counts a picture without words.
  func add(
    to sink: inout RecordSink, at path: String, on platform: String,
    _ more: (inout RecordDraft) -> Void
  ) {
    guard let caption else {
      if isPicture { sink.skip() }
      return
    }
    sink.add(node, at: path) { draft in
      draft.add(.text, caption.name, caption.node, reading: MetaText.reading)
      draft.assume(.platform, platform)
      draft.assume(.status, "published")
      if let time { draft.add(.time, time.name, time.node) }
      draft.addMedia("media", media.isEmpty ? [node] : media, at: node, url: "uri", alt: nil)
      more(&draft)
    }
  }
}
