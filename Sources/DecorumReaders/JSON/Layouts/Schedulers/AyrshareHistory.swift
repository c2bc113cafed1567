import DecorumBase
import DecorumPosts

/// What Ayrshare says it has sent or will send: one record for all platforms, which becomes one post
/// on each.
struct AyrshareHistory: JSONLayout {
  let name = "ayrshare-history"
  let lists: Set<String> = ["history"]

  func recognise(_ sample: JSONSample) -> String? {
    let first = sample.first
    let isEntry =
      first.map { $0.has("post") && $0["platforms"]?.isArray ?? false && $0.has("postIds") }
      ?? sample.has("post", "platforms", "postIds")
    return isEntry ? "its entries have post, platforms and postIds" : nil
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    guard let text = record["post"], !text.isBlank else {
      if record.has("platforms") || record.has("mediaUrls") { sink.skip() }
      return
    }
    if record["status"]?.string == "deleted" { return sink.skip() }
    let platforms = record["platforms"]?.elements ?? []
    for platform in platforms.isEmpty ? [nil] : platforms.map(Optional.init) {
      sink.add(record, at: path) { draft in
        draft.add(.text, "post", text)
        draft.add(.id, "id", record["id"])
        draft.add(.platform, "platforms", platform)
        draft.add(.account, "profileTitle", record["profileTitle"])
        draft.addStatus(
          "status", record["status"],
          [
            "success": "published", "error": "draft", "awaiting approval": "draft",
            "paused": "draft", "processing": "scheduled",
          ])
        if let date = record["scheduleDate"], date.isObject {
          draft.add(.time, "scheduleDate.utc", date["utc"] ?? date["_seconds"])
        } else {
          draft.add(.time, "scheduleDate", record["scheduleDate"] ?? record["created"])
        }
        draft.add(.media, "mediaUrls", record["mediaUrls"])
      }
    }
  }
}
