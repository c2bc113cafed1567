import DecorumPosts

/// Hootsuite's bulk composer: no header; a date and time, the message, a link, and pictures behind it.
extension CSVLayout {
  static let hootsuite = CSVLayout(
    name: "hootsuite-csv",
    mark: .cells([.moment, .words], names: ["date", "message", "link"] + pictures),
    columns: [
      "date": [Column(.time)],
      "message": [Column(.text)],
      "link": [Column(.links)],
    ].merging(
      pictures.enumerated().map { ($1, [Column(.mediaURL($0 + 1))]) }, uniquingKeysWith: { $1 }))

  private static let pictures = (1...10).map { "image\($0)" }
}
