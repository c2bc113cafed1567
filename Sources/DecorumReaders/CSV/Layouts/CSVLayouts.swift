/// The layouts that are known. Their order says nothing: a table that two of them recognise is an error
/// that names `--input-format`.
enum CSVLayouts {
  static let all: [CSVLayout] = [
    .buffer,
    .hootsuite,
    .sprout,
    .metricool,
    .publer,
    .socialBee,
    .agorapulse,
    .oktopost,
    .ayrshare,
    .postFast,
    .schedulin,
    .magicSync,
    .postoplan,
    .linkedInShares,
    .linkedInComments,
    .youTubeComments,
    .redditComments,
    .redditPosts,
    .xMonth,
    .supportThreads,
    .trollTweets,
    .idTimeText,
  ]

  static func named(_ name: String) -> CSVLayout? { all.first { $0.name == name } }
}
