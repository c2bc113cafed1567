import DecorumPosts

/// What an account put on Instagram: `posts_1.json` is a list of posts, `reels.json`, `stories.json`
/// and their like are objects with one list each.
struct InstagramPosts: JSONLayout {
  let name = "instagram-posts"
  let lists = Set(kinds.keys)

  /// What the elements of a list are.
  private static let kinds = [
    "ig_stories": "story", "ig_reels_media": "reel", "ig_igtv_media": "video",
    "ig_archived_post_media": "post", "ig_profile_picture": "picture",
    "ig_other_media": "post", "ig_recently_deleted_media": "post",
  ]

  func recognise(_ sample: JSONSample) -> String? {
    if let list = sample.members.first(where: { lists.contains($0.name) }) {
      return "it has a list \(list.name)"
    }
    guard sample.container == .array, let first = sample.first, first["media"]?.isArray ?? false,
      MetaEntry(first).time?.node.isNumber ?? false
    else { return nil }
    return "its entries have media with a creation_timestamp"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let list = path.prefix { $0 != "[" }
    // What was taken back is out no more.
    if list == "ig_recently_deleted_media" { return sink.skip() }
    MetaEntry(record).add(to: &sink, at: path, on: "instagram") { draft in
      if let kind = Self.kinds[String(list)] { draft.assume(.kind, kind) }
    }
  }
}
