import DecorumPosts

/// Buffer's bulk upload and its export. The pictures of a carousel stand in rows of their own, and
/// spreadsheets keep texts that begin as a formula does behind an apostrophe.
extension CSVLayout {
  static let buffer = CSVLayout(
    name: "buffer-csv",
    mark: .header([["text", "postingtime"]]),
    columns: [
      "text": [Column(.text, spelling: .formulaGuard)],
      "imageurl": [Column(.mediaURL(1))],
      "tags": [Column(.tags)],
      "postingtime": [Column(.time)],
    ],
    hasPictureRows: true)
}
