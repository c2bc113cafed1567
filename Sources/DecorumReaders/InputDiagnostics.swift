package import DecorumBase

/// The ids and the common wording of what readers say.
///
/// An error loses something of the user's data (a value, a record, the rest of a file); a warning
/// loses nothing that a post needs.
package enum InputDiagnostics {
  static let encoding = RuleID(known: "input/encoding")
  static let json = RuleID(known: "input/json")
  static let csv = RuleID(known: "input/csv")
  static let csvHeader = RuleID(known: "input/csv-header")
  static let csvRow = RuleID(known: "input/csv-row")
  static let frontMatter = RuleID(known: "input/front-matter")
  static let duplicateKey = RuleID(known: "input/duplicate-key")
  static let noText = RuleID(known: "input/no-text")
  static let type = RuleID(known: "input/type")
  static let unknownPlatform = RuleID(known: "input/unknown-platform")
  static let unknownKind = RuleID(known: "input/unknown-kind")
  static let unknownFormat = RuleID(known: "input/unknown-format")
  static let map = RuleID(known: "input/map")
  static let ambiguous = RuleID(known: "input/ambiguous")
  static let notExpanded = RuleID(known: "input/not-expanded")
  static let empty = RuleID(known: "input/empty")
  static let notRead = RuleID(known: "input/not-read")

  /// For one text that is read as CP1252; a source says it once for all of them (`CodePageTexts`).
  static func codePage(at span: Span) -> Diagnostic {
    Diagnostic(
      encoding, .warning, "this text is not UTF-8 and is read as CP1252", at: Label(span),
      helps: ["save the file as UTF-8"])
  }

  /// For a source that was read to its end and held no post.
  package static func noPosts(in fileName: String, source: SourceID) -> Diagnostic {
    Diagnostic(
      empty, .error, "no posts in \(fileName)", at: Label(Span(source, 0..<0)),
      helps: ["write one post per record, or one post in a text file"])
  }

  /// For a file that is known for what it is and holds nothing, as many of an archive's do.
  static func emptyList(_ recognition: Recognition, source: SourceID) -> Diagnostic {
    Diagnostic(
      empty, .note, "no posts in this list, which is empty (\(recognition.format))",
      at: Label(Span(source, 0..<0)))
  }

  /// - Parameter known: the formats that know the file, two or more, and what each knows it by.
  static func isAmbiguous(_ known: [(format: String, why: String)], at place: Label) -> Diagnostic {
    let names = known.map(\.format)
    return Diagnostic(
      ambiguous, .error,
      "this could be \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])",
      at: place, notes: known.map { "\($0.format): \($0.why)" },
      helps: ["say which with --input-format, as in --input-format \(names[0])"])
  }
}
