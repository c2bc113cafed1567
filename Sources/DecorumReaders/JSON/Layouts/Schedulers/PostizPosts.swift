import DecorumBase
import DecorumPosts

/// The posts that Postiz has: its answer to `GET /posts`, and rows of its table as databases export
/// them, where settings and pictures are JSON texts in a string.
struct PostizPosts: JSONLayout {
  let name = "postiz-posts"
  let lists: Set<String> = ["posts"]

  func recognise(_ sample: JSONSample) -> String? {
    let isRow =
      sample.first.map {
        $0.has("content") && $0.has("publishDate") && $0.has("state")
          && ($0.has("integration") || $0.has("integrationId"))
      } ?? sample.has("content", "publishDate", "state")
    return isRow ? "its posts have content, publishDate and state" : nil
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    guard let content = record["content"], !content.isBlank, record["deletedAt"] == nil else {
      if record.has("publishDate") { sink.skip() }
      return
    }
    let settings = unpacked(record["settings"], &sink)
    let images = unpacked(record["image"], &sink)?.elements ?? []
    if let interval = record["intervalInDays"], interval.isNumber {
      sink.diagnostics.append(
        Diagnostic(
          InputDiagnostics.notExpanded, .note, "a post that repeats is judged once",
          at: Label(interval.span), notes: ["said once"]))
    }
    sink.add(record, at: path) { draft in
      draft.add(.text, "content", content, reading: RecordDraft.body)
      draft.add(.id, "id", record["id"])
      draft.addPlatform(
        "integration.providerIdentifier",
        record["integration", "providerIdentifier"] ?? settings?["__type"])
      draft.add(
        .account, "integration.name",
        record["integration", "name"] ?? record["integration", "id"] ?? record["integrationId"])
      draft.add(.time, "publishDate", record["publishDate"])
      // What failed is not out, and goes out only if somebody sends it again.
      draft.addStatus("state", record["state"], ["error": "draft"])
      draft.add(.title, "title", record["title"] ?? settings?["title"])
      if let parent = record["parentPostId"] {
        draft.assume(.kind, "reply")
        draft.add(.replyTo, "parentPostId", parent)
      }
      draft.addFlags("settings", settings)
      draft.addMedia("image", images, at: record, url: "path", alt: "alt")
      draft.addList(
        .tags, "tags", (record["tags"]?.elements ?? []).compactMap { $0["tag", "name"] },
        at: record)
    }
  }

  private func unpacked(_ node: JSONNode?, _ sink: inout RecordSink) -> JSONNode? {
    guard let node, !node.isBlank else { return nil }
    return node.unpacked(&sink.diagnostics)
  }
}
