import DecorumBase
import DecorumPosts

/// Posts as X's second API gives them: `{"data": […], "includes": {…}}`, or one a line with the author
/// put into it, as collectors flatten them. Where the author is only named by a number, that number is
/// the account: the handles stand behind all posts.
struct XAPI2: JSONLayout {
  let name = "x-api-2"
  let lists: Set<String> = ["data"]

  func recognise(_ sample: JSONSample) -> String? {
    guard sample.script == nil else { return nil }
    func member(_ name: String) -> JSONNode? { sample.record(name) ?? sample["data"]?[name] }
    guard member("id")?.isString ?? false, member("text")?.isString ?? false,
      member("edit_history_tweet_ids") != nil || member("public_metrics")?["retweet_count"] != nil
        || member("referenced_tweets") != nil
        || member("conversation_id") != nil
          && member("author_id") != nil
    else { return nil }
    return "its records have the members of X's second API"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    if let data = record["data"], data.isObject {
      return read(data, at: path.isEmpty ? "data" : "\(path).data", into: &sink)
    }
    let references = record["referenced_tweets"]?.elements ?? []
    func reference(_ type: String) -> JSONNode? { references.first { $0["type"]?.string == type } }
    let isRetweet =
      reference("retweeted") != nil || record["text"]?.string?.hasPrefix("RT @") ?? false
    if isRetweet { return sink.skip() }
    sink.add(record, at: path) { draft in
      let links = links(of: record)
      let long = record["note_tweet", "text"]
      draft.add(.text, long == nil ? "text" : "note_tweet.text", long ?? record["text"]) {
        text, _ in
        links.expanded(EntityText.decoded(text))
      }
      draft.assume(.platform, "x")
      draft.add(.id, "id", record["id"])
      draft.add(.time, "created_at", record["created_at"])
      draft.add(.account, "author_id", record["author", "username"] ?? record["author_id"])
      draft.add(.language, "lang", record["lang"])
      draft.add(.thread, "conversation_id", record["conversation_id"])
      draft.add(.flag("sensitive"), "possibly_sensitive", record["possibly_sensitive"])
      guard let answered = reference("replied_to")?["id"] else { return }
      draft.add(.replyTo, "referenced_tweets", answered)
      if record["in_reply_to_user_id"]?.string != record["author_id"]?.string {
        draft.assume(.kind, PostKind.reply.rawValue)
      }
    }
  }

  /// Pictures' own addresses stand among the links.
  private func links(of record: JSONNode) -> ShortenedLinks {
    var links = ShortenedLinks()
    for entities in [record["note_tweet", "entities"], record["entities"]] {
      let urls = entities?["urls"]?.elements ?? []
      links.addPictures(urls.filter { $0["media_key"] != nil })
      links.add(
        urls.filter { $0["media_key"] == nil }, short: "url", target: "expanded_url")
    }
    return links
  }
}
