package import DecorumBase
import DecorumPosts

/// Makes the key of a finding out of its places: ids or texts for posts, and the first line of the
/// words that were found, which reads the same in every format.
extension FindingKey {
  /// - Returns: nil for what is no rule's finding on a post: that cannot be known before.
  package init?(_ finding: Diagnostic, in sources: any SourceAccess) {
    guard !finding.rule.isInternal, let post = finding.primary.post else { return nil }
    let posts = Set(([post] + finding.secondary.compactMap(\.post) + finding.others).map(\.key))
    self.init(
      rule: finding.rule, posts: Array(posts),
      words: posts.count == 1 ? FindingKey.words(at: finding.primary, in: sources) : "")
  }

  /// Longer words are cut, and told apart by their hash.
  private static let mostWords = 80
  /// A place can be a whole file.
  private static let mostBytes = 65536

  private static func words(at label: Label, in sources: any SourceAccess) -> String {
    let span = label.span
    var bytes =
      label.decoded.map { Array(Array($0.text.utf8)[$0.range]) }
      ?? sources.bytes(of: span.source, in: span.start..<min(span.end, span.start + mostBytes))
    // What an escape spells ends with its line, and so does this.
    if let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      bytes.removeSubrange(end...)
    }
    let words = String(decoding: bytes, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.count <= mostWords { return words }
    var hash = FNV()
    hash.combine(words)
    return words.prefix(mostWords - 20) + "… " + hash.hexadecimal
  }
}

extension PostReference {
  /// `x @acme p7`: an id is that of a platform, and row numbers are those of an account. A post without
  /// an id is known by its hash; copies share it, and are counted instead.
  package var key: String {
    let who = account.map { Handle($0).canonical }
    return [platform, who.map { "@\($0)" }, withoutCopyNumber].compactMap { $0 }
      .joined(separator: " ")
  }

  private var withoutCopyNumber: String {
    guard id.first == "~", let colon = id.lastIndex(of: ":"),
      id[id.index(after: colon)...].allSatisfy(\.isNumber)
    else { return id }
    return String(id[..<colon])
  }
}
