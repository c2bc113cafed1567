/// The layouts that are known. Their order says nothing: a file that two of them recognise is an error
/// that names `--input-format`.
enum JSONLayouts {
  static let all: [any JSONLayout] = [
    BlueskyFeed(),
    BlueskyRecords(),
    BlueskyThread(),
    MastodonContext(),
    MastodonOutbox(),
    MastodonScheduled(),
    MastodonStatuses(),
    XAPI(),
    XAPI2(),
    XArchive(),
  ]

  static func named(_ name: String) -> (any JSONLayout)? { all.first { $0.name == name } }
}
