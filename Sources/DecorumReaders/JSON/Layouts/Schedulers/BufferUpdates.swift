import DecorumBase
import DecorumPosts

/// Updates as Buffer's interface gives them: those that wait and those that are sent.
struct BufferUpdates: JSONLayout {
  let name = "buffer-updates"
  let lists: Set<String> = ["updates"]

  func recognise(_ sample: JSONSample) -> String? {
    let isUpdate =
      sample.first.map { $0.has("text") && $0.has("due_at") && $0.has("profile_service") }
      ?? sample.has("text", "due_at", "profile_service")
    return isUpdate ? "its updates have text, due_at and profile_service" : nil
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    guard let text = record["text"], !text.isBlank else {
      if record.has("due_at") || record.has("media") { sink.skip() }
      return
    }
    sink.add(record, at: path) { draft in
      draft.add(.text, "text", text)
      draft.add(.id, "id", record["id"])
      draft.add(.platform, "profile_service", record["profile_service"])
      draft.add(.account, "profile_id", record["profile_id"])
      draft.addStatus("status", record["status"], ["buffer": "scheduled", "error": "draft"])
      // 0 where a profile has no times to post at.
      let due = record["due_at"].flatMap { $0.word == "0" ? nil : $0 }
      draft.add(.time, "due_at", record["sent_at"] ?? due)
      let media = record["media"]
      draft.addMedia(
        "media", media.map { [$0] } ?? [], at: record, url: "picture", alt: "alt_text")
      draft.addList(.links, "media.link", media?["link"].map { [$0] } ?? [], at: record)
    }
  }
}
