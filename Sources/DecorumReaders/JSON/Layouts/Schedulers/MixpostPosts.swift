import DecorumBase
import DecorumPosts

/// The posts that Mixpost has, each with its accounts and its versions, of which an account may have
/// one of its own; or rows of the table of versions, where the content is a JSON text in a string.
struct MixpostPosts: JSONLayout {
  let name = "mixpost-posts"
  let lists: Set<String> = ["data", "posts", "mixpost_post_versions"]

  private static let states = [
    "0": "draft", "1": "scheduled", "2": "scheduled", "3": "published", "4": "draft",
    "publishing": "scheduled", "error": "draft", "failed": "draft", "needs_approval": "draft",
  ]

  func recognise(_ sample: JSONSample) -> String? {
    if let first = sample.first(in: "versions") ?? sample.first?["versions"]?.elements.first {
      return first.has("is_original") && first.has("content")
        ? "its posts have versions, one of them original" : nil
    }
    let isRow =
      sample.first.map {
        $0.has("post_id") && $0.has("account_id") && $0.has("is_original") && $0.has("content")
      } ?? false
    return isRow ? "its rows have post_id, account_id, is_original and content" : nil
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    if record.has("is_original"), record.has("content") {
      _ = add(record, at: path, to: &sink) { draft in
        draft.add(.id, "post_id", record["post_id"])
        if let account = record["account_id"], account.word != "0" {
          draft.add(.account, "account_id", account)
        }
      }
      return
    }
    let versions = record["versions"]?.elements ?? []
    let accounts = record["accounts"]?.elements ?? []
    let original =
      versions.firstIndex { $0["is_original"].map { $0.isTrue || $0.word == "1" } ?? false } ?? 0
    for account in accounts.isEmpty ? [nil] : accounts.map(Optional.init) {
      let own = versions.firstIndex {
        account?["id"]?.word != nil && $0["account_id"]?.word == account?["id"]?.word
      }
      let number = own ?? original
      guard versions.indices.contains(number) else { continue }
      let place = path.isEmpty ? "versions[\(number)]" : "\(path).versions[\(number)]"
      let isRead = add(versions[number], at: place, to: &sink) { draft in
        fill(&draft, record, account)
      }
      // Said and counted once, however many accounts share the version.
      if !isRead { return }
    }
  }

  private func fill(_ draft: inout RecordDraft, _ record: JSONNode, _ account: JSONNode?) {
    draft.add(.id, "id", record["id"] ?? record["uuid"])
    draft.addPlatform("accounts.provider", account?["provider"])
    draft.add(.account, "accounts.username", account?["username"] ?? account?["name"])
    draft.addStatus("status", record["status"], Self.states)
    draft.add(.tags, "tags", record["tags"])
    guard let scheduled = record["scheduled_at"], scheduled.isObject else {
      let time = record["scheduled_at"] ?? record["published_at"].flatMap { $0.isObject ? nil : $0 }
      return draft.add(.time, "scheduled_at", time)
    }
    draft.add(.date, "scheduled_at.date", scheduled["date"])
    draft.add(.time, "scheduled_at.time", scheduled["time"])
  }

  /// - Returns: false where the content is no JSON.
  private func add(
    _ version: JSONNode, at path: String, to sink: inout RecordSink,
    _ more: (inout RecordDraft) -> Void
  ) -> Bool {
    guard let content = version["content"], !content.isBlank else {
      sink.skip()
      return true
    }
    guard let list = content.unpacked(&sink.diagnostics) else {
      sink.refuse()
      return false
    }
    SchedulerPost(parts: list.elements, text: "body", images: "media", list: "content")
      .add(to: &sink, at: path, of: version, more)
    return true
  }
}
