import DecorumBase
import DecorumPosts

/// How schedulers with an open format write what all of them have: bodies, platforms, states.
extension RecordDraft {
  /// Editors write HTML, clients of the same interface plain text: a body with a tag is HTML, in
  /// another one references stand for their characters and line breaks count.
  static func body(_ text: MappedText, _ diagnostics: inout [Diagnostic]) -> MappedText {
    let bytes = text.bytes
    let hasTag = bytes.indices.dropLast().contains {
      bytes[$0] == UInt8(ascii: "<")
        && (bytes[$0 + 1] == UInt8(ascii: "/") || (0x61...0x7A).contains(bytes[$0 + 1] | 0x20))
    }
    return hasTag ? HTMLText.decoded(text) : EntityText.decoded(text)
  }

  /// Takes over `instagram-standalone`, `facebook_page`: the platform is what stands before the sign.
  mutating func addPlatform(_ name: String, _ node: JSONNode?) {
    add(.platform, name, node) { text, _ in
      let end = text.bytes.firstIndex { $0 == Byte.hyphen || $0 == UInt8(ascii: "_") }
      return end.map { text.slice(0..<$0) } ?? text
    }
  }

  /// - Parameter words: our word for a state of theirs. What it does not have is taken as it is.
  mutating func addStatus(_ name: String, _ node: JSONNode?, _ words: [String: String]) {
    guard let node else { return }
    guard let word = node.word.flatMap({ words[$0.lowercased()] }) else {
      return add(.status, name, node)
    }
    add(.field(.status), name, RecordValue.text(MappedText(standingFor: word, at: node.span)))
  }

  /// What platforms want to be told beside the text.
  mutating func addFlags(_ name: String, _ settings: JSONNode?) {
    for (written, flag) in Self.flags {
      guard let node = settings?[written], node.kind == .yes || node.kind == .no else { continue }
      add(.flag(flag), "\(name).\(written)", node)
    }
  }

  private static let flags = [
    ("paid_partnership", "paid_partnership"), ("brand_content_toggle", "paid_partnership"),
    ("made_with_ai", "made_with_ai"), ("video_made_with_ai", "made_with_ai"),
  ]
}

/// A post as schedulers write it that know threads: a list whose first element is the post, and whose
/// others go out under it, as comments or as the rest of a thread.
///
/// With ids each answers the one before. Without them the second is the first comment, which is what
/// platforms without threads make of it, and further ones are replies.
struct SchedulerPost {
  let parts: [JSONNode]
  /// The member of a part that has its words.
  let text: String
  let images: String
  /// The list's name, as messages write it.
  let list: String

  func add(
    to sink: inout RecordSink, at path: String, of record: JSONNode,
    _ more: (inout RecordDraft) -> Void
  ) {
    // A list that is none, or empty: no post, and it is said at its place.
    if parts.isEmpty { return sink.add(record, at: path) { _ in } }
    let haveIDs = parts.allSatisfy { !($0["id"]?.isBlank ?? true) }
    let takesComment = parts.count > 1 && !haveIDs && hasWords(0) && hasWords(1)
    for (i, part) in parts.enumerated() where !(i == 1 && takesComment) {
      guard hasWords(i) else {
        sink.skip()
        continue
      }
      let place = path.isEmpty ? "\(list)[\(i)]" : "\(path).\(list)[\(i)]"
      sink.add(part, at: place) { draft in
        draft.add(.text, text, part[text], reading: RecordDraft.body)
        if i == 0, takesComment {
          draft.add(.firstComment, "\(list)[1].\(text)", parts[1][text], reading: RecordDraft.body)
        }
        if haveIDs { draft.add(.id, "id", part["id"]) }
        if i > 0 {
          draft.assume(.kind, "reply")
          if haveIDs { draft.add(.replyTo, "\(list)[\(i - 1)].id", parts[i - 1]["id"]) }
        }
        draft.addMedia(images, part[images]?.elements ?? [], at: part, url: "path", alt: "alt")
        more(&draft)
      }
    }
  }

  private func hasWords(_ i: Int) -> Bool { !(parts[i][text]?.isBlank ?? true) }
}
