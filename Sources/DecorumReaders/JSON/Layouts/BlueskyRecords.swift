import DecorumBase
import DecorumPosts

/// Records of a Bluesky repository: one, a list, one a line, or the answer of `listRecords`, which says
/// their addresses too. Likes, follows and the like are no posts.
struct BlueskyRecords: JSONLayout {
  let name = "bluesky-records"
  let lists: Set<String> = ["records"]

  func recognise(_ sample: JSONSample) -> String? {
    let type = sample.record("$type")?.string ?? sample.record("value")?["$type"]?.string
    guard let type, type.hasPrefix("app.bsky."), !type.contains("#") else { return nil }
    return "its records say \"\(QuotedWords.bare(type))\""
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    let wrapped = record["value"].flatMap { $0.isObject ? $0 : nil }
    let post = wrapped ?? record
    guard let type = post["$type"]?.string else { return }
    guard type == BlueskyPost.type else { return sink.skip() }
    sink.add(record, at: wrapped == nil ? path : "value".below(path)) { draft in
      BlueskyPost(record: post, uri: record["uri"], handle: nil).fill(&draft)
    }
  }
}

/// An account's or a search's posts from Bluesky's API, with their authors. What is answered comes with
/// its words; what an account reposted is somebody else's.
struct BlueskyFeed: JSONLayout {
  let name = "bluesky-feed"
  let lists: Set<String> = ["feed", "posts"]

  func recognise(_ sample: JSONSample) -> String? {
    let post = sample.record("post") ?? sample.first
    guard let post, post["uri"]?.string?.hasPrefix("at://") ?? false,
      post["record"]?.isObject ?? false
    else { return nil }
    return "its posts have \"record\" and an \"at://\" address"
  }

  func read(_ item: JSONNode, at path: String, into sink: inout RecordSink) {
    if item["reason", "$type"]?.string?.hasSuffix("#reasonRepost") ?? false { return sink.skip() }
    guard let post = item["post"] else {
      return BlueskyView(node: item).add(at: path, to: &sink)
    }
    BlueskyView(node: post).add(at: "post".below(path), to: &sink) { draft in
      guard let parent = item["reply", "parent"] else { return }
      draft.add(.parentID, "reply.parent.uri", parent["uri"])
      draft.add(.parentText, "reply.parent.record.text", parent["record", "text"])
      draft.add(.parentAuthor, "reply.parent.author.handle", parent["author", "handle"])
    }
  }
}

/// A conversation from Bluesky's API (`getPostThread`): a tree of posts by whoever wrote them, from the
/// one at its root down. Posts that are gone, or whose authors block the one who asked, are not in it.
struct BlueskyThread: JSONLayout {
  let name = "bluesky-thread"

  func recognise(_ sample: JSONSample) -> String? {
    let thread = sample["thread"]
    guard sample.container == .object, let thread,
      thread["post", "uri"]?.string?.hasPrefix("at://") ?? false || isGone(thread)
    else { return nil }
    return "its \"thread\" holds posts with an \"at://\" address"
  }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) {
    guard let thread = record["thread"] else { return }
    // What stands above is nested too: the root is the innermost.
    var above: [(node: JSONNode, path: String)] = []
    var here = (node: thread, path: "thread".below(path))
    while let parent = here.node["parent"] {
      here = (parent, here.path + ".parent")
      above.append(here)
    }
    for place in above.reversed() { add(place.node, at: place.path, to: &sink) }
    var waiting = [(node: thread, path: "thread".below(path))]
    while let place = waiting.popLast() {
      add(place.node, at: place.path, to: &sink)
      // What is no list is no post either, and is said to be none.
      let replies = place.node["replies"].map { $0.isArray ? $0.elements : [$0] } ?? []
      for (i, reply) in replies.enumerated().reversed() {
        waiting.append((reply, "\(place.path).replies[\(i)]"))
      }
    }
  }

  private func add(_ node: JSONNode, at path: String, to sink: inout RecordSink) {
    if isGone(node) { return sink.skip() }
    if let post = node["post"], post["record"]?.isObject ?? false {
      BlueskyView(node: post).add(at: path + ".post", to: &sink)
    } else {
      // No post, and nothing that stands for one: said of the place.
      sink.add(node, at: path) { _ in }
    }
  }

  private func isGone(_ node: JSONNode) -> Bool {
    node["notFound"]?.isTrue ?? false || node["blocked"]?.isTrue ?? false
  }
}
