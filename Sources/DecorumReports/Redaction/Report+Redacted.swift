package import DecorumBase

/// A report as it may be shown: whoever is named in it is masked, and of direct messages there is
/// nothing but where they stand and which rule spoke.
extension Report {
  package func redacted(_ redaction: Redaction) -> Report {
    let pen = ReportPen(redaction, summaries: rules)
    var report = self
    report.findings = findings.map(pen.redacted)
    report.suppressed = suppressed.map {
      SuppressedFinding(finding: pen.redacted($0.finding), by: pen.redacted($0.by))
    }
    report.known = known.map { KnownFinding(pen.redacted($0.finding), by: $0.origin) }
    report.problems = problems.map(pen.redacted)
    report.unknown = unknown.map {
      UnknownVerdict(
        rule: $0.rule, reason: pen.mask.masked($0.reason), posts: $0.posts,
        examples: $0.examples.map(pen.redacted))
    }
    report.inputs = inputs.map {
      InputSummary(
        name: $0.name, format: $0.format, recognisedBy: $0.recognisedBy.map(pen.mask.masked),
        posts: $0.posts, duplicates: $0.duplicates, skipped: $0.skipped, refused: $0.refused,
        diagnostics: $0.diagnostics.map(pen.redacted))
    }
    report.exit = ExitStatus(code: exit.code, why: pen.mask.masked(exit.why))
    return report
  }
}

private struct ReportPen {
  let mask: Mask
  private let redaction: Redaction
  private let summaries: [RuleID: String]

  init(_ redaction: Redaction, summaries: [RuleSummary]) {
    self.redaction = redaction
    mask = Mask(redaction)
    self.summaries = Dictionary(summaries.map { ($0.id, $0.summary) }) { first, _ in first }
  }

  func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
    let labels = [diagnostic.primary] + diagnostic.secondary
    // Messages quote what they are about.
    let isMessage = labels.contains { redaction.isMessage($0.span) }
    let isUnread = !isMessage && labels.contains { redaction.isUnread($0.span) }
    func isShown(_ words: String) -> Bool { !isUnread || Self.unquoted(words) == words }
    let message = isUnread ? Self.unquoted(diagnostic.message) : diagnostic.message
    var shown = Diagnostic(
      diagnostic.rule, diagnostic.severity,
      isMessage
        ? summaries[diagnostic.rule] ?? "in a direct message" : mask.masked(message),
      at: redacted(diagnostic.primary, isMessage: isMessage || isUnread),
      secondary: diagnostic.secondary.map { redacted($0, isMessage: isMessage || isUnread) },
      notes: isMessage ? [] : diagnostic.notes.filter(isShown).map { mask.masked($0) },
      helps: isMessage ? [] : diagnostic.helps.filter(isShown).map { mask.masked($0) },
      fixes: isMessage || isUnread ? [] : diagnostic.fixes.filter { redacted($0) == $0 },
      markets: diagnostic.markets)
    shown.weight = diagnostic.weight
    shown.others = diagnostic.others.map(redacted)
    return shown
  }

  /// Words without what they quote. What is quoted may have quotation marks itself, and so all from the
  /// first to the last is left out.
  private static func unquoted(_ words: String) -> String {
    let mark = UInt8(ascii: "\"")
    guard let first = words.utf8.firstIndex(of: mark), let last = words.utf8.lastIndex(of: mark),
      first < last
    else { return words }
    return "\(words[..<first])\"…\(words[last...])"
  }

  /// A fix that is masked would put stars into the file: it is left out.
  private func redacted(_ fix: Fix) -> Fix? {
    Fix(
      title: mask.masked(fix.title), safety: fix.safety,
      edits: fix.edits.map {
        Fix.Edit($0.span, replacement: mask.masked($0.replacement), saying: mask.masked($0.words))
      })
  }

  private func redacted(_ label: Label, isMessage: Bool) -> Label {
    let decoded = label.decoded.map { decoded -> DecodedExcerpt in
      if !isMessage { return DecodedExcerpt(mask.masked(decoded.text), decoded.range) }
      var bytes = Array(decoded.text.utf8)
      Mask.hide(0..<bytes.count, in: &bytes)
      return DecodedExcerpt(String(decoding: bytes, as: UTF8.self), decoded.range)
    }
    return Label(
      label.span, isMessage ? "" : mask.masked(label.text), post: label.post.map(redacted),
      decoded: decoded)
  }

  func redacted(_ post: PostReference) -> PostReference {
    PostReference(
      id: mask.masked(post.id), platform: post.platform, account: post.account.map(hidden),
      time: post.time.map(clock), address: mask.masked(post.address))
  }

  func redacted(_ suppression: SuppressionSummary) -> SuppressionSummary {
    SuppressionSummary(
      rule: suppression.rule, place: redacted(suppression.place, isMessage: false),
      reason: suppression.reason.map(mask.masked), owner: suppression.owner.map(hidden),
      since: suppression.since, until: suppression.until)
  }

  /// What is written for a time may be anything: of letters only those of RFC 3339 are shown.
  private func clock(_ time: String) -> String {
    var bytes = Array(time.utf8)
    for i in bytes.indices
    where bytes[i] >= 0x80 || bytes[i] | 0x20 >= 0x61 && bytes[i] | 0x20 <= 0x7A {
      if bytes[i] != UInt8(ascii: "T"), bytes[i] != UInt8(ascii: "Z") {
        Mask.hide(i..<i + 1, in: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func hidden(_ name: String) -> String {
    var bytes = Array(name.utf8)
    Mask.hide((bytes.first == UInt8(ascii: "@") ? 1 : 0)..<bytes.count, in: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
