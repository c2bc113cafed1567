import DecorumPosts

/// Threads in the export of an Instagram account: `threads_and_replies.json`. The words of a post are
/// the title of its first picture, even where there is none; replies are marked there too.
struct ThreadsPosts: JSONLayout {
  let name = "threads-posts"
  let lists: Set<String> = ["text_post_app_text_posts"]

  func recognise(_ sample: JSONSample) -> String? {
    sample.has("text_post_app_text_posts") ? "it has a list text_post_app_text_posts" : nil
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let entry = MetaEntry(record)
    entry.add(to: &sink, at: path, on: "threads") { draft in
      let isReply = entry.media.contains { $0["text_app_post", "is_reply"]?.isTrue ?? false }
      if isReply { draft.assume(.kind, "reply") }
    }
  }
}
