import DecorumBase
import DecorumPosts

/// A post as Mastodon's API gives it, and what speaks that API: Pleroma, Pixelfed and others. Its text
/// is HTML; a content warning is its title. The hashtags that are listed beside it are in the text, and
/// the options of a poll are no text of a post.
struct MastodonStatus {
  let node: JSONNode

  /// Somebody else's words, passed on.
  var isBoost: Bool { node["reblog"] != nil }

  static func isOne(_ record: (String) -> JSONNode?) -> Bool {
    record("content")?.isString ?? false && record("account")?["acct"] != nil
      && record("created_at")?.isString ?? false
  }

  func add(at path: String, to sink: inout RecordSink) {
    if isBoost { return sink.skip() }
    sink.add(node, at: path) { draft in
      draft.add(.text, "content", node["content"]) { text, _ in HTMLText.decoded(text) }
      draft.assume(.platform, "mastodon")
      draft.add(.id, "id", node["id"])
      draft.add(.time, "created_at", node["created_at"])
      draft.add(.account, "account.acct", node["account", "acct"])
      draft.add(.title, "spoiler_text", node["spoiler_text"])
      draft.add(.language, "language", node["language"])
      draft.add(.flag("sensitive"), "sensitive", node["sensitive"])
      draft.addMastodonMedia(node["media_attachments"])
      draft.add(.replyTo, "in_reply_to_id", node["in_reply_to_id"])
      addSender(to: &draft)
    }
  }

  private func addSender(to draft: inout RecordDraft) {
    let other = node["in_reply_to_account_id"]?.string
    let isDirect = node["visibility"]?.string == "direct"
    let mentions = node["mentions"]?.elements ?? []
    let mentioned = other.flatMap { id in mentions.first { $0["id"]?.string == id } }
    let continuesOwnThread = other != nil && other == node["account", "id"]?.string
    if continuesOwnThread {
      draft.add(.to, "account.acct", node["account", "acct"])
    } else if let recipient = mentioned ?? (isDirect ? mentions.first : nil) {
      draft.add(.to, "mentions.acct", recipient["acct"])
    }
    if isDirect {
      draft.assume(.kind, PostKind.dm.rawValue)
    } else if node["in_reply_to_id"] != nil, !continuesOwnThread {
      draft.assume(.kind, PostKind.reply.rawValue)
    }
  }
}

extension RecordDraft {
  /// Pictures as Mastodon's API lists them.
  mutating func addMastodonMedia(_ attachments: JSONNode?) {
    guard let attachments else { return }
    guard attachments.isArray else { return add(.media, "media_attachments", attachments) }
    addMedia(
      "media_attachments",
      attachments.elements.map {
        ($0["type"], $0.member("description"), $0["url"] ?? $0["remote_url"])
      }, at: attachments.span)
  }
}
