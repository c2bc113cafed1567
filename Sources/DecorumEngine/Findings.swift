package import DecorumBase
import DecorumPosts
import DecorumRules

/// Turns outcomes into diagnostics: the primary place, and the words with their places filled.
extension Evaluator {
  mutating func diagnostic(
    of rule: Rule, _ limb: Limb, _ outcome: Outcome, post: Post, reference: PostReference
  ) -> Diagnostic {
    let evidence = outcome.evidence.filter(\.isPrimary) + outcome.evidence.filter { !$0.isPrimary }
    // Places in the parent explain a finding; the finding itself sits on our own post.
    let owned = evidence.filter { post.record.overlaps($0.span) && !isParents($0, post) }
    let own = owned.first
    let words = { (name: String) -> String? in
      Evaluator.value(of: name, rule: rule, evidence: evidence, outcome: outcome, post: post)
    }
    let primary = own ?? Evidence(text: post.text, range: post.text.firstLine)
    var quotations = Quotations()
    func filled(_ template: MessageTemplate) -> String {
      template.filled(
        noting: &quotations, where: { Evaluator.isQuotation($0, from: evidence) }, words)
    }
    var fixes: [Fix] = []
    if let template = limb.fix,
      let fix = fix(template, of: rule, owned, outcome, post: post, noting: &quotations)
    {
      fixes = [fix]
    }
    var diagnostic = Diagnostic(
      rule.id, rule.severity, filled(limb.message),
      at: Label(
        primary.span, limb.label.map(filled) ?? "", post: reference,
        decoded: primary.decoded),
      helps: limb.helps.map(filled), fixes: fixes,
      markets: outcome.failingMarkets)
    diagnostic.quotations = quotations
    return diagnostic
  }

  /// The report that a rule gave up on a post; an error, because the post was not judged.
  func limitReport(
    _ reason: UnknownReason, rule: Rule, post: Post, reference: PostReference
  ) -> Diagnostic? {
    guard case .limit(let pattern, let failure) = reason else { return nil }
    let place = Evidence(text: post.text, range: post.text.firstLine)
    return Diagnostic(
      RuleID(known: "engine/limit"), .error, "\(rule.id) gave up on this post: \(failure)",
      at: Label(place.span, post: reference, decoded: place.decoded),
      notes: ["the pattern is \(pattern)"],
      helps: ["simplify the pattern: a repetition inside a repetition can take forever"])
  }

  private func isParents(_ evidence: Evidence, _ post: Post) -> Bool {
    [post.parent?.text, post.parent?.title, post.parent?.author, post.parent?.id].contains {
      $0?.span == evidence.text.span
    }
  }

  static func value(
    of name: String, rule: Rule, evidence: [Evidence], outcome: Outcome, post: Post
  ) -> String? {
    switch name {
    case "match": evidence.first.map { Evaluator.quotable($0.matched) }
    case "markets":
      outcome.failingMarkets.isEmpty ? nil : outcome.failingMarkets.joined(separator: ", ")
    case "account": post.account?.string
    case "author": post.author?.string
    case "to": post.to?.string
    case "platform": post.platform?.rawValue
    case "kind": post.kind.rawValue
    case "scheduler": post.scheduler.map { Evaluator.quotable($0.string) }
    case "campaign": post.campaign.map { Evaluator.quotable($0.string) }
    default:
      evidence.lazy.flatMap(\.captures).first { $0.name == name }.map {
        Evaluator.quotable($0.value)
      }
        ?? rule.options.first { $0.name == name }?.spoken
    }
  }

  /// Whether the words that `value` has for a name are the post's own. What a rule counts and what its
  /// options say is ours.
  static func isQuotation(_ name: String, from evidence: [Evidence]) -> Bool {
    switch name {
    case "match", "account", "author", "to", "scheduler", "campaign": return true
    case "markets", "platform", "kind": return false
    default:
      let captures = evidence.lazy.flatMap(\.captures)
      guard let capture = captures.first(where: { $0.name == name }) else { return false }
      let isCounted = Placeholders.ofKind["measure"]?.contains(name) == true
      return capture.range != nil || !isCounted
    }
  }

  /// The most characters of the user's words in a message.
  private static let longestQuote = 60

  /// The user's words in a one-line message: white space in one, and no more than fit.
  static func quotable(_ text: String) -> String {
    if isQuotable(text.utf8) { return text }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= longestQuote ? words : String(words.prefix(longestQuote - 1)) + "…"
  }

  /// A few words of ASCII with single blanks between them, as most are: their bytes are their characters.
  private static func isQuotable(_ text: String.UTF8View) -> Bool {
    if text.count > longestQuote { return false }
    var isAfterBlank = true
    for byte in text {
      guard byte > 0x20 || byte == 0x20 && !isAfterBlank, byte < 0x7F else { return false }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank
  }
}

extension MappedText {
  /// The first line that is not blank: where a finding about the whole post sits.
  package var firstLine: Range<Int> {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let start = bytes.firstIndex { !isEnd($0) && $0 != UInt8(ascii: " ") } ?? 0
    return start..<(bytes[start...].firstIndex(where: isEnd) ?? bytes.count)
  }
}

extension Evidence {
  /// The line around the place as the reader decoded it, for renderers whose span crosses an escape.
  var decoded: DecodedExcerpt? {
    if text.map.isPlainShift { return nil }
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let start = text.bytes[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = text.bytes[range.lowerBound...].firstIndex(where: isEnd) ?? text.bytes.count
    return DecodedExcerpt(
      String(decoding: text.bytes[start..<end], as: UTF8.self),
      (range.lowerBound - start)..<(min(range.upperBound, end) - start))
  }
}
