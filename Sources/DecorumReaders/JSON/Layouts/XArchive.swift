import DecorumBase
import DecorumPosts

/// The archive that X gives people of their own account: scripts, each with one list. Posts are in
/// `tweets.js` and its parts (`tweet.js` until 2022, a file a month until 2018); long ones have their
/// whole text in `note-tweet.js`, and what `tweets.js` has of them breaks off. The other files hold
/// messages, likes and adverts, and posts that were deleted, which nobody sees any more.
///
/// Whose archive it is stands in another file (`account.js`), so the posts have no account.
struct XArchive: JSONLayout {
  let name = "x-archive"

  /// The scripts that hold posts.
  private static let posts: Set<String> = ["tweet", "tweets", "community_tweet", "note_tweet"]

  func recognise(_ sample: JSONSample) -> String? {
    if let script = sample.script {
      return contents(of: script) == nil ? nil : "it begins with \(script)"
    }
    // Without its first words, as people convert it.
    let isTweet =
      sample.first?["tweet", "full_text"] != nil && sample.first?["tweet", "id_str"] != nil
    return isTweet && sample.container != .object
      ? "its records hold a \"tweet\" with a \"full_text\"" : nil
  }

  func otherContents(_ sample: JSONSample) -> String? {
    guard let script = sample.script, let contents = contents(of: script) else { return nil }
    return Self.posts.contains(contents)
      ? nil : "\"\(QuotedWords.bare(contents))\" of an X archive"
  }

  /// `tweets` for `window.YTD.tweets.part0`; nil for other scripts.
  private func contents(of script: String) -> String? {
    let names = script.split(separator: ".")
    if script == "window.__THAR_CONFIG" { return "manifest" }
    guard names.count >= 3 else { return nil }
    if names[0] == "window", names[1] == "YTD" { return String(names[2]) }
    guard names[0] == "Grailbird", names[1] == "data" else { return nil }
    return names[2].hasPrefix("tweets_") ? "tweets" : String(names[2])
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    if let note = record["noteTweet"] { return read(note: note, at: path, into: &sink) }
    let wrapped = record["tweet"]
    let tweet = Tweet(wrapped ?? record)
    if tweet.isRetweet { return sink.skip() }
    if tweet.isCutOff {
      sink.remark(
        Remark(
          InputDiagnostics.notRead, "the text of a long post breaks off here, and is not read",
          at: tweet.node.span.firstByte,
          help: "check note-tweet.js of the same archive too, which has the whole texts"))
      return sink.skip()
    }
    tweet.add(at: wrapped == nil ? path : "tweet".below(path), to: &sink)
  }

  /// A long post, or one with bold words: those that are short stand in `tweets.js` as a whole.
  private func read(note: JSONNode, at path: String, into sink: inout RecordSink) {
    if let text = note["core", "text"]?.string, PostLength.weight(of: text) <= PostLength.limit {
      return sink.skip()
    }
    sink.add(note, at: "noteTweet".below(path)) { draft in
      var links = ShortenedLinks()
      links.add(note["core", "urls"]?.elements ?? [], short: "shortUrl", target: "expandedUrl")
      draft.add(.text, "core.text", note["core", "text"]) { text, _ in
        links.expanded(EntityText.decoded(text))
      }
      draft.assume(.platform, "x")
      draft.add(.id, "noteTweetId", note["noteTweetId"])
      draft.add(.time, "createdAt", note["createdAt"])
    }
  }
}

extension Span {
  /// For records that may be many lines long.
  var firstByte: Span { Span(source, start..<min(start + 1, end)) }
}
