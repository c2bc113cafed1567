import DecorumPosts

/// What is sent to Postiz to plan posts (`POST /posts`): one date, and for each channel its words.
struct PostizRequest: JSONLayout {
  let name = "postiz-request"

  func recognise(_ sample: JSONSample) -> String? {
    let post =
      sample.container == .object
      ? sample.first(in: "posts") : sample.first?["posts"]?.elements.first
    guard let post, post.has("integration"), post["value"]?.isArray ?? false else { return nil }
    return "its posts have an integration and a list of values"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    for (i, post) in (record["posts"]?.elements ?? []).enumerated() {
      let place = path.isEmpty ? "posts[\(i)]" : "\(path).posts[\(i)]"
      let parts = SchedulerPost(
        parts: post["value"]?.elements ?? [], text: "content", images: "image", list: "value")
      parts.add(to: &sink, at: place, of: post) { draft in
        draft.addPlatform(
          "settings.__type", post["settings", "__type"] ?? post["integration", "providerIdentifier"]
        )
        draft.add(
          .account, "integration.name", post["integration", "name"] ?? post["integration", "id"])
        draft.add(.time, "date", record["date"])
        draft.addStatus("type", record["type"], ["now": "scheduled", "update": "scheduled"])
        draft.add(.title, "settings.title", post["settings", "title"])
        draft.addFlags("settings", post["settings"])
        draft.add(.tags, "tags", record["tags"])
      }
    }
  }
}
