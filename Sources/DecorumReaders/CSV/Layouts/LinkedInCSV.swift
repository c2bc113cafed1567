import DecorumPosts

/// What a member's archive of LinkedIn holds of their own words. Neither file keeps to RFC 4180: rows are
/// told apart by the moment that each begins with.
extension CSVLayout {
  static let linkedInShares = CSVLayout(
    name: "linkedin-shares-csv",
    mark: .header([["sharelink", "sharecommentary"]]),
    columns: [
      "date": [Column(.time)],
      "sharelink": [Column(.id)],
      "sharecommentary": [Column(.text, spelling: .wrappedParagraphs)],
      "sharedurl": [Column(.links)],
      "mediaurl": [Column(.mediaURL(0))],
      "visibility": [],
    ],
    assumed: [.channel(.linkedin)],
    grammar: .datedRows)

  static let linkedInComments = CSVLayout(
    name: "linkedin-comments-csv",
    mark: .header([["date", "link", "message"]]),
    columns: [
      "date": [Column(.time)],
      "link": [Column(.thread)],
      "message": [Column(.text, spelling: .backslashedQuotes)],
    ],
    assumed: [.channel(.linkedin), .kind(.comment)],
    evidence: "linkedin.com/",
    grammar: .datedRows)
}
