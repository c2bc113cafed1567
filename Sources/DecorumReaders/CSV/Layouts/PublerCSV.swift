import DecorumPosts

/// Publer's template, whose headers explain themselves. Follow-up comments stand between `||`; the first
/// of them is the first comment.
extension CSVLayout {
  static let publer = CSVLayout(
    name: "publer-csv",
    mark: .header([
      ["dateintlformatorprompt", "text"],
      ["text", "linksseparatedbycommaforfbcarousels"],
      ["text", "mediaurlsseparatedbycomma"],
      ["date", "text", "links", "mediaurls", "labels"],
    ]),
    columns: [
      "date": [Column(.time)],
      "text": [Column(.text)],
      "links": [Column(.links)],
      "mediaurls": [Column(.mediaURL(0))],
      "title": [Column(.title)],
      "labels": [Column(.tags)],
      "alttexts": [Column(.mediaAlt(0))],
      "comments": [Column(.firstComment, spelling: .firstBetweenBars)],
      "postsubtype": [Column(.kind)],
    ])
}
