import DecorumBase
import DecorumPosts

/// What the exports of Meta (Threads, Instagram, Facebook) have in common: letters beyond ASCII are
/// escaped byte by byte, and a caption stands at a post or at its first picture.
extension RecordDraft {
  /// Takes a text over as it was before the export.
  mutating func addRepaired(_ field: Field, _ name: String, _ node: JSONNode?) {
    guard let node else { return }
    let value = value(of: node, nil)
    guard case .text(let text) = value, let repaired = Mojibake.repairedLatin1(text) else {
      return add(.field(field), name, value)
    }
    let letter = repaired.bytes.firstIndex { $0 >= 0x80 } ?? 0
    remark(
      Remark(
        InputDiagnostics.encoding,
        "texts were repaired: the exporter escaped each byte of their letters by itself",
        at: repaired.span(of: letter..<(letter + 1)), help: "expect no fixes in these texts"))
    add(.field(field), name, RecordValue.text(repaired))
  }

  /// Takes over where pictures are. The exports have no texts of pictures, so nobody may miss them; and
  /// Threads lists a picture without an address where there is none.
  mutating func addAddresses(_ name: String, _ pictures: [JSONNode]) {
    let addresses = pictures.compactMap { $0["uri"] }.filter { !$0.isBlank }
    addMedia(name, addresses.map { (type: nil, alt: nil, url: $0) }, at: record.span)
  }
}

/// A value and how messages call it: `media[0].title`.
typealias NamedNode = (name: String, node: JSONNode)

/// An entry of Threads or Instagram: the words and the time stand at it, or at its pictures.
struct MetaEntry {
  let node: JSONNode
  /// The pictures; a story is one itself.
  let media: [JSONNode]

  init(_ node: JSONNode) {
    self.node = node
    media = node["media"]?.elements ?? []
  }

  var caption: NamedNode? { first("title") }
  var time: NamedNode? { first("creation_timestamp") }

  /// The first value of a name that says something, be it of a wrong type: the entry's own, or that
  /// of a picture.
  private func first(_ name: String) -> NamedNode? {
    if let own = node[name], !own.isBlank { return (name, own) }
    for (i, picture) in media.enumerated() {
      if let value = picture[name], !value.isBlank { return ("media[\(i)].\(name)", value) }
    }
    return nil
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
      draft.addRepaired(.text, caption.name, caption.node)
      draft.assume(.platform, platform)
      draft.assume(.status, "published")
      if let time { draft.add(.time, time.name, time.node) }
      draft.addAddresses("media", media.isEmpty ? [node] : media)
      more(&draft)
    }
  }
}
