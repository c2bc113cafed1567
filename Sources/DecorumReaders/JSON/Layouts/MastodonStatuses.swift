import DecorumBase
import DecorumPosts

/// Posts from Mastodon's API: an account's or a timeline's list, a search's answer, a single one, or one
/// a line.
struct MastodonStatuses: JSONLayout {
  let name = "mastodon-statuses"
  let lists: Set<String> = ["statuses"]

  func recognise(_ sample: JSONSample) -> String? {
    guard !sample.has("ancestors"), !sample.has("descendants"),
      MastodonStatus.isOne({ sample.record($0) })
    else { return nil }
    return "its records have \"content\" and \"account.acct\" as in Mastodon's API"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    MastodonStatus(node: record).add(at: path, to: &sink)
  }
}

/// The conversation around a post, from Mastodon's API: what it answers and what answers it, by whoever
/// wrote it. The post itself is not in it.
struct MastodonContext: JSONLayout {
  let name = "mastodon-context"
  let lists: Set<String> = ["ancestors", "descendants"]

  func recognise(_ sample: JSONSample) -> String? {
    let isEmpty =
      sample.members.count == 2 && sample["ancestors"]?.isArray ?? false
      && sample["descendants"]?.isArray ?? false
    let first = sample.first(in: "ancestors") ?? sample.first(in: "descendants")
    guard isEmpty || first.map({ status in MastodonStatus.isOne { status[$0] } }) ?? false else {
      return nil
    }
    return "it holds \"ancestors\" and \"descendants\" as in Mastodon's API"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    MastodonStatus(node: record).add(at: path, to: &sink)
  }
}

/// Posts that wait on a Mastodon server, from its API; their texts are plain, as they were typed.
struct MastodonScheduled: JSONLayout {
  let name = "mastodon-scheduled"

  func recognise(_ sample: JSONSample) -> String? {
    guard sample.record("scheduled_at")?.isString ?? false,
      sample.record("params")?["text"]?.isString ?? false
    else { return nil }
    return "its records have \"scheduled_at\" and \"params.text\" as in Mastodon's API"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    sink.add(record, at: path) { draft in
      draft.add(.text, "params.text", record["params", "text"])
      draft.assume(.platform, "mastodon")
      draft.assume(.status, "scheduled")
      draft.add(.id, "id", record["id"])
      draft.add(.time, "scheduled_at", record["scheduled_at"])
      draft.add(.title, "params.spoiler_text", record["params", "spoiler_text"])
      draft.add(.language, "params.language", record["params", "language"])
      draft.add(.flag("sensitive"), "params.sensitive", record["params", "sensitive"])
      draft.addMastodonMedia(record["media_attachments"])
      let answered = record["params", "in_reply_to_id"]
      draft.add(.replyTo, "params.in_reply_to_id", answered)
      if record["params", "visibility"]?.string == "direct" {
        draft.assume(.kind, PostKind.dm.rawValue)
      } else if answered != nil {
        draft.assume(.kind, PostKind.reply.rawValue)
      }
    }
  }
}
