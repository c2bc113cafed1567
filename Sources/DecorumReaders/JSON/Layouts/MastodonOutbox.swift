import DecorumBase
import DecorumPosts

/// The posts of a Mastodon archive, `outbox.json`: activities, as servers send them to each other. What
/// an account created is a post; what it announced is somebody else's. The archive's other files hold
/// likes, bookmarks and the account itself.
struct MastodonOutbox: JSONLayout {
  let name = "mastodon-outbox"
  let lists: Set<String> = ["orderedItems"]

  private static let actors: Set<String> = [
    "Person", "Service", "Application", "Group", "Organization",
  ]

  func recognise(_ sample: JSONSample) -> String? {
    if let first = sample.first(in: "orderedItems") {
      let isActivity = first["type"]?.isString ?? false && first["object"] != nil
      return isActivity && first["actor"] != nil ? "its \"orderedItems\" are activities" : nil
    }
    if sample.members.contains(where: { $0.name == "orderedItems" && $0.isList }),
      sample["type"]?.string == "OrderedCollection"
    {
      return "it is an \"OrderedCollection\""
    }
    return isActor(sample) ? "it describes an account that has an \"outbox\"" : nil
  }

  private func isActor(_ sample: JSONSample) -> Bool {
    Self.actors.contains(sample["type"]?.string ?? "") && sample["outbox"] != nil
      && sample["preferredUsername"] != nil
  }

  func otherContents(_ sample: JSONSample) -> String? {
    if isActor(sample) { return "the account of a Mastodon archive" }
    guard sample.first(in: "orderedItems") == nil, let items = sample["orderedItems"], items.isArray
    else { return nil }
    let name = sample["id"]?.string ?? ""
    let isOutbox = items.elements.isEmpty && (name.isEmpty || name.contains("outbox"))
    return isOutbox ? nil : "\"\(QuotedWords.bare(name))\" of a Mastodon archive"
  }

  func read(_ activity: JSONNode, at path: String, into sink: inout RecordSink) {
    guard let type = activity["type"]?.string else { return }
    guard type == "Create" else { return sink.skip() }
    guard let note = activity["object"], note.isObject else { return }
    sink.add(note, at: path) { draft in
      let inOneLanguage = note["contentMap"]?.members.count == 1
      let mapped = note["contentMap"]?.members.first
      let content = note["content"] ?? (inOneLanguage ? mapped?.value : nil)
      draft.add(.text, "object.content", content) { text, _ in HTMLText.decoded(text) }
      draft.assume(.platform, "mastodon")
      draft.add(.id, "object.id", note["id"])
      draft.add(.time, "object.published", note["published"] ?? activity["published"])
      draft.add(.account, "actor", activity["actor"] ?? note["attributedTo"]) { actor, _ in
        Self.handle(of: actor)
      }
      draft.add(.title, "object.summary", note["summary"])
      draft.add(.thread, "object.conversation", note["conversation"])
      draft.add(.flag("sensitive"), "object.sensitive", note["sensitive"])
      if inOneLanguage, let language = mapped?.name { draft.assume(.language, language) }
      addMedia(of: note, to: &draft)
      addAnswer(note, by: activity, to: &draft)
    }
  }

  private func addMedia(of note: JSONNode, to draft: inout RecordDraft) {
    guard let attached = note["attachment"] else { return }
    // A server may write a list of one without its brackets; a link is the preview of one in the text.
    let items = (attached.isArray ? attached.elements : [attached]).filter {
      $0["type"]?.string != "Link"
    }
    draft.addMedia(
      "object.attachment",
      items.map { ($0["mediaType"], $0.member("name"), $0["url"]) }, at: attached.span)
  }

  private func addAnswer(
    _ note: JSONNode, by activity: JSONNode, to draft: inout RecordDraft
  ) {
    let answered = note["inReplyTo", "id"] ?? note["inReplyTo"]
    draft.add(.replyTo, "object.inReplyTo", answered)
    let actor = activity["actor"]?.string ?? "-"
    let continuesOwnThread = answered?.string?.hasPrefix(actor + "/") ?? false
    if isDirect(note) {
      draft.assume(.kind, PostKind.dm.rawValue)
    } else if answered != nil, !continuesOwnThread {
      draft.assume(.kind, PostKind.reply.rawValue)
    }
    if continuesOwnThread {
      draft.add(.to, "actor", activity["actor"]) { actor, _ in Self.handle(of: actor) }
    } else if answered != nil || isDirect(note) {
      let mention = note["tag"]?.elements.first { $0["type"]?.string == "Mention" }
      draft.add(.to, "object.tag.name", mention?["name"])
    }
  }

  /// Sent to people by name, and to nobody else.
  private func isDirect(_ note: JSONNode) -> Bool {
    guard note.has("to") || note.has("cc") else { return false }
    let readers = [note["to"], note["cc"]].compactMap { $0 }
      .flatMap { $0.isArray ? $0.elements : [$0] }.compactMap(\.string)
    return !readers.contains {
      $0.hasSuffix("#Public") || $0 == "as:Public" || $0 == "Public" || $0.hasSuffix("/followers")
    }
  }

  /// `@acme@social.example` of `https://social.example/users/acme`; as it is where it is built
  /// otherwise, as with servers that name accounts by numbers.
  private static func handle(of actor: MappedText) -> MappedText {
    let parts = actor.string.split(separator: "/", omittingEmptySubsequences: false)
    let name: Substring? =
      switch parts.count {
      case 5 where parts[3] == "users": parts[4]
      case 4 where parts[3].hasPrefix("@"): parts[3].dropFirst()
      default: nil
      }
    guard let name, !name.isEmpty, parts[1].isEmpty, !parts[2].isEmpty else { return actor }
    return MappedText(standingFor: "@\(name)@\(parts[2])", at: actor.span)
  }
}
