import DecorumPosts

/// Tables of what was said on X: the months of its old archives, and sets that were gathered there.
extension CSVLayout {
  static let xMonth = CSVLayout(
    name: "x-month-csv",
    mark: .header([["tweetid", "inreplytostatusid", "timestamp", "text"]]),
    columns: [
      "tweetid": [Column(.id)],
      "inreplytostatusid": [Column(.replyTo)],
      "timestamp": [Column(.time)],
      "text": [Column(.text, spelling: .entities)],
      "expandedurls": [Column(.links)],
    ],
    assumed: [.channel(.x)],
    skipped: [Condition("retweetedstatusid", .isFilled)])

  /// Customers and support desks; a row that is not inbound was written by the account.
  static let supportThreads = CSVLayout(
    name: "support-threads-csv",
    mark: .header([["tweetid", "authorid", "inbound", "text", "inresponsetotweetid"]]),
    columns: [
      "tweetid": [Column(.id)],
      "authorid": [
        Column(.author),
        Column(.account, where: Condition("inbound", .isNo)),
      ],
      "inbound": [Column(.inbound)],
      "createdat": [Column(.time)],
      "text": [Column(.text, spelling: .entities)],
      "inresponsetotweetid": [Column(.replyTo)],
      "responsetweetid": [],
    ],
    assumed: [.channel(.x)])

  static let trollTweets = CSVLayout(
    name: "troll-tweets-csv",
    mark: .header([["externalauthorid", "author", "content", "publishdate"]]),
    columns: [
      "externalauthorid": [],
      "author": [Column(.account), Column(.author)],
      "content": [Column(.text)],
      "language": [Column(.language)],
      "publishdate": [Column(.time)],
      "tweetid": [Column(.id)],
      "posttype": [],
    ],
    assumed: [.channel(.x)],
    skipped: [Condition("retweet", .isYes), Condition("posttype", .isOneOf(["RETWEET"]))])

  /// `585978391360221184|Thu Apr 09 01:31:50 +0000 2015|…`, one to a line.
  static let idTimeText = CSVLayout(
    name: "id-time-text",
    mark: .cells([.id, .moment, .words], names: ["id", "time", "text"]),
    columns: ["id": [Column(.id)], "time": [Column(.time)], "text": [Column(.text)]],
    grammar: .plainLines)
}
