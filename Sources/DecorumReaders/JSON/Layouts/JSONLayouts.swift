/// The layouts that are known. Their order says nothing: a file that two of them recognise is an error
/// that names `--input-format`.
enum JSONLayouts {
  static let all: [any JSONLayout] = [
    AyrshareHistory(), BlueskyFeed(), BlueskyQueue(), BlueskyRecords(), BlueskyThread(),
    BufferUpdates(), FacebookComments(), FacebookPosts(), InstagramComments(), InstagramPosts(),
    MastodonContext(), MastodonOutbox(), MastodonScheduled(), MastodonStatuses(), MetaMessages(),
    MixpostPosts(), PostizPosts(), PostizRequest(), ThreadsPosts(), XAPI(), XAPI2(), XArchive(),
  ]

  static func named(_ name: String) -> (any JSONLayout)? { all.first { $0.name == name } }
}
