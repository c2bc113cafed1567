import DecorumPosts

/// What Reddit gives out to a member of their own words. The column of addresses on the network means
/// nothing to Decorum, and no message quotes it.
extension CSVLayout {
  static let redditComments = CSVLayout(
    name: "reddit-comments-csv",
    mark: .header([["permalink", "subreddit", "parent", "body"]]),
    columns: [
      "date": [Column(.time)],
      "parent": [Column(.replyTo)],
      "body": [Column(.text)],
    ].merging(.nothing("ip", "link"), uniquingKeysWith: { $1 }),
    assumed: [.channel(.reddit), .kind(.comment)],
    skipped: [Condition("body", .isOneOf(gone))])

  /// A link post has no body: its title is what it says.
  static let redditPosts = CSVLayout(
    name: "reddit-posts-csv",
    mark: .header([["permalink", "subreddit", "title", "body"]]),
    columns: [
      "date": [Column(.time)],
      "title": [
        Column(.title, where: Condition("body", .isFilled)),
        Column(.text, where: Condition("body", .isBlank)),
      ],
      "body": [Column(.text, where: Condition("body", .isFilled))],
      "url": [Column(.links)],
    ].merging(.nothing("ip"), uniquingKeysWith: { $1 }),
    assumed: [.channel(.reddit)],
    skipped: [Condition("body", .isOneOf(gone)), Condition("title", .isOneOf(gone))])

  private static let gone = ["[deleted]", "[removed]"]
}
