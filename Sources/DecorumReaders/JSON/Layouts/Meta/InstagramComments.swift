import DecorumPosts

/// The comments that an account wrote on Instagram: `post_comments_1.json`, `reels_comments.json`.
///
/// The labels are in the language of the account (`Comment`, `Opmerking`); where they are unknown the
/// first value is the comment, the second the owner of what is commented on, as exports order them.
struct InstagramComments: JSONLayout {
  let name = "instagram-comments"
  let lists: Set<String> = [
    "comments_media_comments", "comments_reels_comments", "comments_story_comments",
  ]

  func recognise(_ sample: JSONSample) -> String? {
    if let list = sample.members.first(where: { lists.contains($0.name) }) {
      return "it has a list \(list.name)"
    }
    guard sample.container == .array, let labels = sample.first?["string_map_data"],
      labels.has("Comment"), labels.has("Media Owner") || labels.has("Time")
    else { return nil }
    return "its entries have a string_map_data with a Comment"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let comment = Comment(record)
    guard let text = comment.text else {
      if comment.isOne { sink.skip() }
      return
    }
    sink.add(record, at: path) { draft in
      draft.add(.text, text.name, text.node, reading: MetaText.reading)
      draft.assume(.platform, "instagram")
      draft.assume(.kind, "comment")
      draft.assume(.status, "published")
      if let time = comment.time { draft.add(.time, time.name, time.node) }
      if let owner = comment.owner { draft.add(.parentAuthor, owner.name, owner.node) }
    }
  }

  private struct Comment {
    typealias Found = (name: String, node: JSONNode)

    private(set) var text: Found?
    private(set) var owner: Found?
    private(set) var time: Found?
    let isOne: Bool

    init(_ record: JSONNode) {
      let labels = record["string_map_data"]
      let old = record["string_list_data"]?.elements.first
      isOne = labels?.isObject ?? false || old != nil
      if let labels {
        for (label, node) in labels.members {
          let name = "string_map_data.\(label)"
          if let value = node["value"] {
            if text == nil, label != "Media Owner" {
              text = ("\(name).value", value)
            } else if owner == nil {
              owner = ("\(name).value", value)
            }
          }
          if let stamp = node["timestamp"] { time = ("\(name).timestamp", stamp) }
        }
      } else if let old {
        text = old["value"].map { ("string_list_data[0].value", $0) }
        time = old["timestamp"].map { ("string_list_data[0].timestamp", $0) }
        owner = record["title"].map { ("title", $0) }
      }
      if text?.node.isBlank ?? false { text = nil }
    }
  }
}
