/// What a source was taken for, and by what: `check -v` says both.
package struct Recognition: Hashable, Sendable {
  /// As the report and `--input-format` call it: `csv`, `mastodon-outbox`.
  package let format: String
  /// What told so, as it goes on behind "because": `its name ends in .csv`.
  package let why: String

  package init(_ format: String, because why: String) {
    self.format = format
    self.why = why
  }

  /// `--input-format` or the configuration settled it.
  static func asked(for format: String) -> Recognition {
    Recognition(format, because: "--input-format or the configuration says so")
  }
}
