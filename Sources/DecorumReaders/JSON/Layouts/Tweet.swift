import DecorumBase
import DecorumPosts

/// A post of X as its first API writes it, and its archives: texts with `&amp;`, shortened links, ids
/// as strings beside numbers that programs round.
struct Tweet {
  let node: JSONNode
  /// The longest version of the text there is.
  private let written: (name: String, node: JSONNode?)

  init(_ node: JSONNode) {
    self.node = node
    if let text = node["extended_tweet", "full_text"] {
      written = ("extended_tweet.full_text", text)
    } else if let text = node["full_text"] {
      written = ("full_text", text)
    } else {
      written = ("text", node["text"])
    }
  }

  /// Nobody's own words: X repeats them behind `RT @name:`.
  var isRetweet: Bool {
    node["retweeted_status"] != nil || (written.node?.begins(with: "RT @") ?? false)
  }

  /// The text is the beginning of one that is longer than X's first API can say: it ends in an
  /// ellipsis, at the length of a post.
  var isCutOff: Bool {
    let length = 250
    // No sign weighs more than its bytes: most texts are too short anyway.
    guard let node = written.node, node.span.range.count >= length, let text = node.string else {
      return false
    }
    var words = text.split { $0 == " " || $0.isNewline }
    while let last = words.last, last.hasPrefix("https://t.co/") { words.removeLast() }
    return words.last?.hasSuffix("…") ?? false && PostLength.weight(of: text) >= length
  }

  func add(at path: String, to sink: inout RecordSink) {
    sink.add(node, at: path) { draft in
      let text = written
      let links = links
      draft.add(.text, text.name, text.node) { text, _ in
        links.expanded(EntityText.decoded(text))
      }
      draft.assume(.platform, "x")
      draft.add(.id, "id_str", node["id_str"] ?? node["id"])
      draft.add(.time, "created_at", node["created_at"])
      draft.add(.account, "user.screen_name", node["user", "screen_name"])
      draft.add(.language, "lang", node["lang"])
      draft.add(.flag("sensitive"), "possibly_sensitive", node["possibly_sensitive"])
      addAnswer(to: &draft)
      if let media {
        draft.addMedia("media", media.elements.map(Self.medium), at: media.span)
      }
    }
  }

  private func addAnswer(to draft: inout RecordDraft) {
    draft.add(.to, "in_reply_to_screen_name", node["in_reply_to_screen_name"])
    guard let answered = node["in_reply_to_status_id_str"] ?? node["in_reply_to_status_id"] else {
      return
    }
    draft.add(.replyTo, "in_reply_to_status_id_str", answered)
    if !continuesOwnThread { draft.assume(.kind, PostKind.reply.rawValue) }
  }

  /// By the ids of both authors; where the file names none, by the handle that X puts before every
  /// answer to somebody else.
  private var continuesOwnThread: Bool {
    if let own = node["user", "id_str"]?.string, let other = node["in_reply_to_user_id_str"]?.string
    {
      return own == other
    }
    return !(written.node?.begins(with: "@") ?? false)
  }

  /// X lists all pictures in the extended entities only.
  private var media: JSONNode? {
    let whole = node["extended_tweet"] ?? node
    return whole["extended_entities", "media"] ?? whole["entities", "media"]
      ?? node["extended_entities", "media"]
  }

  private var links: ShortenedLinks {
    var links = ShortenedLinks()
    for entities in [node["extended_tweet", "entities"], node["entities"]] {
      links.add(entities?["urls"]?.elements ?? [], short: "url", target: "expanded_url")
      links.addPictures(entities?["media"]?.elements ?? [])
    }
    return links
  }

  private static func medium(_ item: JSONNode) -> (type: JSONNode?, alt: JSONNode?, url: JSONNode?)
  {
    (item["type"], item.member("ext_alt_text"), item["media_url_https"] ?? item["media_url"])
  }
}

/// How long X finds a text: signs of most alphabets count once, others and emoji twice.
enum PostLength {
  /// What everybody may write; more is a long post, which X keeps apart.
  static let limit = 280

  static func weight(of text: String) -> Int {
    text.reduce(0) { sum, character in
      switch character.unicodeScalars.first?.value ?? 0 {
      case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: sum + 1
      default: sum + 2
      }
    }
  }
}
