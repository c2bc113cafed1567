/// Files of Bluesky: records of repositories, and what its API answers.
extension LayoutFixture {
  static let bluesky = [
    record, recordLines, recordList, feed, search, thread, goneThread,
  ]

  private static let post =
    #"{"$type":"app.bsky.feed.post","text":"Caf\u00e9 & rye: acme.example/ry…\nhttps://acme.example","createdAt":"2026-11-08T10:00:00.000Z","langs":["en-GB","de"],"tags":["baking"],"labels":{"$type":"com.atproto.label.defs#selfLabels","values":[{"val":"graphic-media"}]},"facets":[{"index":{"byteStart":13,"byteEnd":30},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://acme.example/rye"}]},{"index":{"byteStart":31,"byteEnd":51},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://acme.example"}]}],"embed":{"$type":"app.bsky.embed.images","images":[{"alt":"Two loaves","image":{"$type":"blob","ref":{"$link":"b"},"mimeType":"image/jpeg","size":9},"aspectRatio":{"width":1,"height":1}},{"alt":"","image":{"mimeType":"image/jpeg"}}]}}"#
  private static let reply =
    #"{"$type":"app.bsky.feed.post","text":"When?","createdAt":"2026-11-08T11:00:00.000Z","langs":["en"],"reply":{"root":{"cid":"c","uri":"at://did:plc:acme/app.bsky.feed.post/1"},"parent":{"cid":"c","uri":"at://did:plc:acme/app.bsky.feed.post/1"}}}"#
  private static let card =
    #"{"$type":"app.bsky.feed.post","text":"Read on","createdAt":"2026-11-08T12:00:00.000Z","embed":{"$type":"app.bsky.embed.recordWithMedia","record":{"record":{"uri":"at://did:plc:jo/app.bsky.feed.post/5"}},"media":{"$type":"app.bsky.embed.external","external":{"uri":"https://acme.example/news","title":"News","description":"d"}}}}"#
  private static let film =
    #"{"$type":"app.bsky.feed.post","text":"Look","createdAt":"2026-11-08T13:00:00.000Z","embed":{"$type":"app.bsky.embed.video","alt":"Dough rises","video":{"mimeType":"video/mp4"}}}"#
  private static let like =
    #"{"$type":"app.bsky.feed.like","subject":{"uri":"at://did:plc:jo/app.bsky.feed.post/5"},"createdAt":"2026-11-08T13:00:00.000Z"}"#

  private static func view(_ record: String, _ key: Int, by handle: String) -> String {
    #"{"uri":"at://did:plc:\#(handle)/app.bsky.feed.post/\#(key)","cid":"c\#(key)","author":{"did":"did:plc:\#(handle)","handle":"\#(handle).example","displayName":"D","labels":[]},"record":\#(record),"replyCount":1,"likeCount":2,"indexedAt":"2026-11-08T10:00:01.000Z","viewer":{"threadMuted":false},"labels":[]}"#
  }

  static let record = LayoutFixture(
    name: "record.json", format: "bluesky-records", text: post, posts: 1)

  static let recordLines = LayoutFixture(
    name: "records.ndjson", format: "bluesky-records",
    text: [like, post, card, film].joined(separator: "\n"), isLines: true, posts: 3, skipped: 1)

  static let recordList = LayoutFixture(
    name: "listRecords.json", format: "bluesky-records",
    text: #"""
      {"records":[{"uri":"at://did:plc:acme/app.bsky.feed.post/1","cid":"c","value":\#(post)},
       {"uri":"at://did:plc:acme/app.bsky.feed.post/2","cid":"c","value":\#(reply)}],"cursor":"2"}
      """#, posts: 2)

  static let feed = LayoutFixture(
    name: "getAuthorFeed.json", format: "bluesky-feed",
    text: #"""
      {"feed":[{"post":\#(view(post, 1, by: "acme"))},
        {"post":\#(view(card, 2, by: "jo")),"reason":{"$type":"app.bsky.feed.defs#reasonRepost","by":{"handle":"acme.example"},"indexedAt":"2026-11-08T13:00:00.000Z"}},
        {"post":\#(view(reply, 3, by: "jo")),"reply":{"root":\#(view(post, 1, by: "acme")),"parent":\#(view(post, 1, by: "acme"))}},
        {"post":\#(view(reply, 4, by: "acme")),"reason":{"$type":"app.bsky.feed.defs#reasonPin"}}],
       "cursor":"2026"}
      """#, posts: 3, skipped: 1)

  static let search = LayoutFixture(
    name: "searchPosts.json", format: "bluesky-feed",
    text: #"{"posts":[\#(view(film, 6, by: "acme"))],"hitsTotal":1}"#, posts: 1)

  static let thread = LayoutFixture(
    name: "getPostThread.json", format: "bluesky-thread",
    text: #"""
      {"thread":{"$type":"app.bsky.feed.defs#threadViewPost","post":\#(view(reply, 3, by: "jo")),
        "parent":{"$type":"app.bsky.feed.defs#threadViewPost","post":\#(view(post, 1, by: "acme")),
          "parent":{"$type":"app.bsky.feed.defs#notFoundPost","uri":"at://did:plc:gone/app.bsky.feed.post/0","notFound":true}},
        "replies":[
          {"$type":"app.bsky.feed.defs#threadViewPost","post":\#(view(film, 7, by: "acme")),"replies":[
            {"$type":"app.bsky.feed.defs#threadViewPost","post":\#(view(card, 8, by: "jo")),"replies":[]}]},
          {"$type":"app.bsky.feed.defs#blockedPost","uri":"at://did:plc:b/app.bsky.feed.post/0","blocked":true,"author":{"did":"did:plc:b"}},
          {"$type":"app.bsky.feed.defs#threadViewPost","post":\#(view(film, 9, by: "mo")),"replies":[]}]},
       "threadgate":{"uri":"at://did:plc:acme/app.bsky.feed.threadgate/1"}}
      """#, posts: 5, skipped: 2)

  static let goneThread = LayoutFixture(
    name: "a thread that is gone", format: "bluesky-thread",
    text:
      #"{"thread":{"$type":"app.bsky.feed.defs#notFoundPost","uri":"at://did:plc:gone/app.bsky.feed.post/0","notFound":true}}"#,
    posts: 0, skipped: 1)
}
