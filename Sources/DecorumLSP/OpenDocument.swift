import Decorum
import DecorumRPC

/// A document that the client has open: its text, what it is called where posts are read, and what the
/// last check found in it.
struct OpenDocument {
  var text: TextDocument
  /// The file, or a name for a document that is no file yet.
  let path: String
  /// How we spell the URI of the file, whatever the client calls it; nil for what is no file.
  let fileURI: String?
  /// What speaks for its being a file of posts, as of the last check.
  var standing: DocumentStanding?
  /// As long as the text, the settings and the rules are what they were.
  var findings: DocumentFindings?
  /// Faults of other files that were found on the way, by URI: they are shown there.
  var elsewhere: [String: [PlacedFault]] = [:]
  /// Why it is not checked was said.
  var isExcused = false

  init(_ text: TextDocument, in root: String) {
    self.text = text
    let ending = Self.endings[text.languageID]
    if let path = text.uri.path {
      self.path = path
      fileURI = DocumentURI.uri(of: FileSystem.realPath(path))
    } else {
      let name = DocumentURI.name(of: text.uri.text)
      path = root + "/" + (Self.hasEnding(name) ? name : name + (ending ?? ""))
      fileURI = nil
    }
  }

  /// What a language of editors would be as the ending of a file of posts.
  private static let endings = [
    "markdown": ".md", "mdx": ".md", "plaintext": ".txt", "text": ".txt", "txt": ".txt",
    "csv": ".csv", "tsv": ".csv", "json": ".json", "jsonl": ".ndjson", "ndjson": ".ndjson",
  ]

  private static let formats = [
    ".md": "markdown", ".txt": "text", ".csv": "csv", ".json": "json", ".ndjson": "ndjson",
  ]

  private static func hasEnding(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.dropFirst().contains(".")
  }

  /// How it is read where nothing but its language says so.
  var format: String? {
    standing == .other ? Self.endings[text.languageID].flatMap { Self.formats[$0] } : nil
  }

  /// Whether editors call it by the name of a language in which posts are written.
  var isOfPostLanguage: Bool { Self.endings[text.languageID] != nil }
  var isFile: Bool { text.uri.path != nil }
}
