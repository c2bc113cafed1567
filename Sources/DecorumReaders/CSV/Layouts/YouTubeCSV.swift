import DecorumPosts

/// The comments in Google's archive of an account, whose texts are JSON inside their cells.
extension CSVLayout {
  static let youTubeComments = CSVLayout(
    name: "youtube-comments-csv",
    mark: .header([["commentid", "commentcreatetimestamp", "commenttext"]]),
    columns: [
      "commentid": [Column(.id)],
      "channelid": [Column(.author)],
      "commentcreatetimestamp": [Column(.time)],
      "parentcommentid": [Column(.replyTo)],
      "toplevelcommentid": [Column(.thread)],
      "commenttext": [Column(.text, spelling: .takeoutJSON)],
      "postid": [],
    ],
    assumed: [.channel(.youtube), .kind(.comment)])
}
