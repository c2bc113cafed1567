import DecorumBase
import DecorumPosts

/// Posts as X's first API gives them, with their authors: one, a list, a search's answer, or one a line,
/// as programs collect them.
struct XAPI: JSONLayout {
  let name = "x-api"
  let lists: Set<String> = ["statuses"]

  func recognise(_ sample: JSONSample) -> String? {
    guard sample.script == nil, sample.record("id_str")?.isString ?? false,
      sample.record("created_at")?.isString ?? false,
      sample.record("text") ?? sample.record("full_text") != nil,
      sample.record("user")?["screen_name"] ?? sample.record("entities")?["user_mentions"] != nil
    else { return nil }
    return "its records have \"id_str\", \"created_at\" and the author of X's first API"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let tweet = Tweet(record)
    if tweet.isRetweet { sink.skip() } else { tweet.add(at: path, to: &sink) }
  }
}
