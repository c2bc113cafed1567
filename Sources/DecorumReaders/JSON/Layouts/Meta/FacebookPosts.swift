import DecorumPosts

/// What an account put on Facebook: `your_posts_1.json`, `profile_posts_1.json`, posts in groups. The
/// title is Facebook's own sentence (`Acme updated her status.`), never the author's. A picture's
/// description is the text where the post has no other.
struct FacebookPosts: JSONLayout {
  let name = "facebook-posts"
  let lists: Set<String> = ["posts_v2", "group_posts_v2", "status_updates"]

  func recognise(_ sample: JSONSample) -> String? {
    if let list = sample.members.first(where: { lists.contains($0.name) }) {
      return "it has a list \(list.name)"
    }
    guard sample.container == .array, let first = sample.first,
      first["timestamp"]?.isNumber ?? false, isEntry(first)
    else { return nil }
    return "its entries have a timestamp and data with a post, or attachments"
  }

  private func isEntry(_ node: JSONNode) -> Bool {
    if node.has("text") || node.has("id") { return false }
    if let data = node["data"], data.isArray {
      return data.elements.allSatisfy { $0.has("post") || $0.has("update_timestamp") }
    }
    return node["attachments"]?.elements.first?["data"]?.isArray ?? false
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let attached = (record["attachments"]?.elements ?? []).flatMap { $0["data"]?.elements ?? [] }
    let media = attached.compactMap { $0["media"] }
    let posts = (record["data"]?.elements ?? []).enumerated().map {
      ("data[\($0)].post", $1["post"])
    }
    let text = MetaText.first(
      posts + media.map { ("attachments.media.description", $0["description"]) })
    guard let text else {
      if record.has("timestamp") { sink.skip() }
      return
    }
    sink.add(record, at: path) { draft in
      draft.add(.text, text.name, text.node, reading: MetaText.reading)
      draft.assume(.platform, "facebook")
      draft.assume(.status, "published")
      draft.add(.time, "timestamp", record["timestamp"])
      draft.addMedia("attachments.media", media, at: record, url: "uri", alt: nil)
      draft.addList(
        .links, "attachments.external_context.url",
        attached.compactMap { $0["external_context", "url"] }, at: record)
    }
  }
}

/// The comments that an account wrote on Facebook: `comments.json`, and those in groups.
struct FacebookComments: JSONLayout {
  let name = "facebook-comments"
  let lists: Set<String> = ["comments_v2", "group_comments_v2"]

  func recognise(_ sample: JSONSample) -> String? {
    sample.members.first { lists.contains($0.name) }.map { "it has a list \($0.name)" }
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let comments = (record["data"]?.elements ?? []).compactMap { $0["comment"] }
    guard let comment = comments.first(where: { !($0["comment"]?.isBlank ?? true) }) else {
      if record.has("timestamp") { sink.skip() }
      return
    }
    sink.add(record, at: path) { draft in
      draft.add(.text, "data.comment.comment", comment["comment"], reading: MetaText.reading)
      draft.assume(.platform, "facebook")
      draft.assume(.kind, "comment")
      draft.assume(.status, "published")
      draft.add(.time, "timestamp", comment["timestamp"] ?? record["timestamp"])
      // The export holds the account's own comments alone.
      draft.add(.account, "data.comment.author", comment["author"], reading: MetaText.reading)
    }
  }
}
