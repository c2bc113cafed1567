import DecorumBase
import DecorumPosts

/// A post of Bluesky as its author's repository holds it (`app.bsky.feed.post`). Its text is what people
/// see; where a link leads stands beside it, and so do the words for its pictures.
struct BlueskyPost {
  let record: JSONNode
  /// `record.`, where it is part of a larger object.
  let prefix: String
  /// `at://did:plc:…/app.bsky.feed.post/…`: the author's name among machines, and the post's.
  let uri: JSONNode?
  let handle: JSONNode?

  static let type = "app.bsky.feed.post"

  func fill(_ draft: inout RecordDraft) {
    draft.add(.text, prefix + "text", record["text"])
    draft.assume(.platform, "bluesky")
    draft.add(.id, "uri", uri)
    draft.add(.time, prefix + "createdAt", record["createdAt"])
    draft.add(.language, prefix + "langs", record["langs"])
    draft.add(.tags, prefix + "tags", record["tags"])
    addAccount(to: &draft)
    addMedia(to: &draft)
    addLinks(to: &draft)
    addLabels(to: &draft)
    guard let parent = record["reply", "parent", "uri"] else { return }
    draft.add(.replyTo, prefix + "reply.parent.uri", parent)
    let author = Self.repository(of: uri?.string ?? "")
    if author == nil || author != Self.repository(of: parent.string ?? "") {
      draft.assume(.kind, PostKind.reply.rawValue)
    }
  }

  /// `did:plc:…`
  private static func repository(of uri: String) -> Substring? {
    uri.hasPrefix("at://") ? uri.dropFirst(5).prefix { $0 != "/" } : nil
  }

  private func addAccount(to draft: inout RecordDraft) {
    if let handle { return draft.add(.account, "author.handle", handle) }
    guard let uri, let owner = Self.repository(of: uri.string ?? "") else { return }
    draft.add(.account, "uri", uri) { uri, _ in uri.slice(5..<(5 + owner.utf8.count)) }
  }

  private func addMedia(to draft: inout RecordDraft) {
    guard let embedded = record["embed", "media"] ?? record["embed"] else { return }
    if let images = embedded["images"] {
      draft.addMedia(
        prefix + "embed.images",
        images.elements.map { ($0["image", "mimeType"], $0.member("alt"), nil) }, at: images.span)
    } else if let video = embedded["video"] {
      draft.addMedia(
        prefix + "embed", [(video["mimeType"], embedded.member("alt"), nil)], at: embedded.span)
    }
  }

  /// Where links lead and cards point to, unless the text says just that.
  private func addLinks(to draft: inout RecordDraft) {
    let text = record["text"]?.string ?? ""
    let facets = record["facets"]?.elements ?? []
    let places =
      facets.flatMap { $0["features"]?.elements ?? [] }.map { $0["uri"] }
      + [record["embed", "external", "uri"], record["embed", "media", "external", "uri"]]
    var seen: Set<String> = []
    var links: [RecordValue] = []
    for place in places.compactMap({ $0 }) where place.isString {
      let address = place.string ?? ""
      if seen.insert(address).inserted, !text.contains(address) {
        links.append(place.value(&draft.diagnostics))
      }
    }
    if !links.isEmpty { draft.add(.field(.links), prefix + "facets", .list(links, record.span)) }
  }

  /// What the author says of it: `graphic-media`.
  private func addLabels(to draft: inout RecordDraft) {
    for label in record["labels", "values"]?.elements ?? [] {
      guard let word = label["val"], let name = word.string, !name.isEmpty else { continue }
      draft.add(.flag(name), prefix + "labels", .bool(true, word.span))
    }
  }
}

/// A post of Bluesky as its API shows it: the record with its author and its address.
struct BlueskyView {
  let node: JSONNode

  func add(
    at path: String, to sink: inout RecordSink, _ more: (inout RecordDraft) -> Void = { _ in }
  ) {
    guard let record = node["record"], record.isObject else { return }
    let post = BlueskyPost(
      record: record, prefix: "record.", uri: node["uri"], handle: node["author", "handle"])
    sink.add(node, at: path) { draft in
      post.fill(&draft)
      more(&draft)
    }
  }
}
