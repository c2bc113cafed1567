package import DecorumBase
package import DecorumPosts
import DecorumYAML

/// `decorum-ignore.yaml`: suppressions that cannot stand in the data, each with the post it is for.
///
/// A fault in one entry costs that entry: it holds for no post, and the run says so at its place. What
/// is wrong with the file as a whole is a fault of the configuration.
package enum IgnoreFile {
  package static let name = "decorum-ignore.yaml"

  package static func parse(
    _ bytes: [UInt8], in source: SourceID
  ) -> (entries: [IgnoreEntry], problems: [Diagnostic]) {
    var (documents, problems) = YAMLParser.parse(bytes, in: source)
    if documents.count > 1 {
      problems.append(
        Diagnostic(
          RuleID(known: "config/yaml"), .error, "an ignore file is one document",
          at: Label(documents[1].span), helps: ["remove the \"---\" between the two"]))
    }
    guard let node = documents.first, !node.isNull else { return ([], problems) }
    var reader = MappingReader(node, .ignoreFile, family: .config)
    let entries = (reader.list("ignore") ?? []).flatMap { IgnoreEntry.entries($0) }
    reader.finish(into: &problems)
    return (entries, problems.inOrder())
  }
}

/// One entry of an ignore file: a rule, and the post about which it is to be silent.
package struct IgnoreEntry: Sendable {
  package enum Subject: Hashable, Sendable {
    /// Its own id, or the one that reports give it.
    case post(String)
    /// What it says, without regard to case and white space.
    case text([UInt8])
  }

  package var written: WrittenSuppression
  /// nil beside a fault.
  package var subject: Subject?
  /// Ids are those of a platform: two may have the same.
  package var platform: Platform?
  package var account: Handle?

  /// One for each rule that the entry names.
  static func entries(_ node: YAMLNode) -> [IgnoreEntry] {
    var reader = MappingReader(node, .ignoredPost, family: .config)
    var whole = IgnoreEntry(written: WrittenSuppression(at: reader.span))
    let post = reader.string("post")
    let text = reader.string("text")
    if let post, text == nil {
      whole.subject = .post(post.string)
    } else if let text, post == nil {
      whole.subject = .text(text.text.bytes)
    } else if node.mapping != nil, !reader.hasUnknownSubject {
      reader.report(
        .missingKey, "an entry must name its post, once", at: reader.span,
        help: "write post: and the id that reports print, or text: and what the post says")
    }
    if let text, text.string.allSatisfy(\.isWhitespace) {
      reader.report(
        .type, "\"text\" is blank", at: text.text.span, help: "write what the post says")
    }
    whole.platform = reader.choice("platform", of: Platform.self)?.value
    whole.account = reader.string("account").map { Handle($0.string) }
    for key in WrittenSuppression.Key.allCases {
      whole.written[key] = reader.string(key.rawValue)?.text
    }
    reader.require("rule")
    let rules = reader.strings("rule").map(\.text)
    if rules.isEmpty, let span = reader.keySpan("rule") {
      reader.report(
        .type, "\"rule\" names no rule", at: span, help: "name one, as in promo/pure-promotion")
    }
    var faults: [Diagnostic] = []
    reader.finish(into: &faults)
    if let first = faults.first {
      whole.written.report(
        first.message, at: first.primary.span, help: first.helps.first ?? "mend the entry")
    }
    if rules.isEmpty { return [whole] }
    return rules.map { rule in
      var one = whole
      one.written.rule = rule
      return one
    }
  }
}

extension MappingReader {
  /// Whether `post` or `text` stands there under a slip of the pen, which says enough.
  fileprivate var hasUnknownSubject: Bool { misspells("post") || misspells("text") }
}
