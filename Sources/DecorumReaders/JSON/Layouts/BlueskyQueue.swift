import DecorumBase
import DecorumPosts

/// What the queue of nodejs/bluesky keeps in `records/new/*.json`: one wish to post, to reply, to quote
/// or to repost, or a list of them.
struct BlueskyQueue: JSONLayout {
  let name = "bluesky-queue"

  func recognise(_ sample: JSONSample) -> String? {
    guard let action = sample.record("action")?.string, Action(rawValue: action) != nil,
      ["richText", "richTextFile", "repostURL", "replyURL"].contains(where: {
        sample.record($0) != nil
      })
    else { return nil }
    return "its \"action\" is one that a queue for Bluesky has"
  }

  private enum Action: String {
    case post, reply, repost
    case quote = "quote-post"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    guard let written = record["action"] else { return }
    guard let action = written.string.flatMap(Action.init(rawValue:)) else {
      return sink.refuse(
        Diagnostic(
          InputDiagnostics.unknownKind, .error,
          "\(QuotedWords.quoted(written.string ?? "")) is no action of this queue",
          at: Label(written.span), helps: ["write post, reply, quote-post or repost"]))
    }
    if action == .repost { return sink.skip() }
    if !record.has("richText"), let file = record["richTextFile"] {
      sink.diagnostics.append(
        Diagnostic(
          InputDiagnostics.noText, .note,
          "the words of this post are in \(QuotedWords.quoted(file.string ?? ""))",
          at: Label(file.span), helps: ["check that file too, as a plain text"]))
      return sink.skip()
    }
    sink.add(record, at: path) { draft in
      draft.assume(.platform, "bluesky")
      draft.add(.text, "richText", record["richText"])
      draft.add(.account, "account", record["account"])
      if action == .reply {
        draft.assume(.kind, "reply")
        draft.add(.replyTo, "replyURL", record["replyURL"])
      }
      // Once it is posted, its name stands beside it.
      draft.add(.id, "result.uri", record["result", "uri"])
    }
  }
}
