import DecorumBase

/// One result of a SARIF run: a finding, one that somebody suppressed, or one that was there before.
struct SARIFResult {
  let diagnostic: Diagnostic
  let fingerprint: String
  var suppression: SuppressionSummary?
  /// nil where nobody compares.
  var state: BaselineState?
  /// What knew it, where something did.
  var origin: KnownFinding.Origin?

  /// Related places that the message links to; all are listed.
  private static let mostLinks = 10

  /// Findings in their order, then suppressed ones; fingerprints are those of the JSON report.
  static func all(of report: Report, _ sources: any SourceAccess) -> [SARIFResult] {
    var series = FingerprintSeries(sources)
    let state: BaselineState? = report.compares ? .new : nil
    return report.findings.map {
      SARIFResult(diagnostic: $0, fingerprint: series.fingerprint(of: $0), state: state)
    }
      + report.suppressed.map {
        SARIFResult(
          diagnostic: $0.finding, fingerprint: series.fingerprint(of: $0.finding),
          suppression: $0.by)
      }
      + report.known.map {
        SARIFResult(
          diagnostic: $0.finding, fingerprint: series.fingerprint(of: $0.finding),
          state: .unchanged, origin: $0.origin)
      }
  }

  /// As many as may be, in their order; what nobody need look at goes first.
  static func gravest(_ most: Int, of results: [SARIFResult]) -> [SARIFResult] {
    if results.count <= most { return results }
    let kept = results.indices.sorted {
      (results[$0].weight, $1) > (results[$1].weight, $0)
    }.prefix(max(0, most))
    return kept.sorted().map { results[$0] }
  }

  private var weight: Int {
    if suppression != nil || origin != nil { return 0 }
    switch diagnostic.severity {
    case .note: return 1
    case .warning: return 2
    case .error: return 3
    }
  }

  /// - Parameters:
  ///   - rule: the index of the rule's description; nil where it has none.
  ///   - saysSuppressed: whether the run says of each result if it is suppressed.
  func encode(
    rule: Int?, limits: SARIFLimits, saysSuppressed: Bool, _ places: inout SARIFPlaces,
    into w: inout JSONWriter
  ) {
    w.member("ruleId", diagnostic.rule.description)
    if let rule { w.member("ruleIndex", rule) }
    w.member("level", diagnostic.severity.rawValue)
    if let state { w.member("baselineState", state.rawValue) }
    let related = diagnostic.secondary.prefix(max(0, limits.locations - 1))
    w.member("message") { $0.member("text", message(related, &places)) }
    w.member("locations", of: [diagnostic.primary]) { w, label in
      w.object { places.location(label, into: &$0) }
    }
    if !related.isEmpty {
      w.member("relatedLocations", of: related.enumerated()) { w, item in
        w.object { places.relatedLocation(item.element, id: item.offset + 1, into: &$0) }
      }
    }
    w.member("partialFingerprints") { $0.member("primaryLocationLineHash", fingerprint) }
    let fixes = diagnostic.fixes.filter { $0.safety != .displayOnly }
    if !fixes.isEmpty {
      w.member("fixes", of: fixes) { w, fix in w.object { encode(fix, &places, into: &$0) } }
    }
    if let suppression {
      w.member("suppressions", of: [suppression]) { w, suppression in
        w.object { encode(suppression, &places, into: &$0) }
      }
    } else if let origin {
      // Code scanning does not read `baselineState`, and keeps what is suppressed out of sight.
      w.member("suppressions", of: [origin]) { w, origin in
        w.object { w in
          w.member("kind", "external")
          w.member("status", "accepted")
          w.member("justification", origin.words)
        }
      }
    } else if saysSuppressed {
      w.member("suppressions", of: [Int]()) { _, _ in }
    }
  }

  /// The message, links to the other places, and what to do.
  private func message(_ related: ArraySlice<Label>, _ places: inout SARIFPlaces) -> String {
    var sentence = places.text(diagnostic.message)
    if !related.isEmpty {
      var links = related.prefix(Self.mostLinks).enumerated().map { number, label in
        "[\(places.linkText(label.span))](\(number + 1))"
      }
      let left = diagnostic.secondary.count - links.count
      if left > 0 { links.append("and \(left) more") }
      sentence += " (also at \(links.joined(separator: ", ")))"
    }
    return ([sentence] + places.advice(of: diagnostic)).joined(separator: "\n")
  }

  private func encode(_ fix: Fix, _ places: inout SARIFPlaces, into w: inout JSONWriter) {
    w.member("description") { $0.member("text", places.text(fix.title)) }
    var bySource: [(source: SourceID, edits: [Fix.Edit])] = []
    for edit in fix.edits {
      if bySource.last?.source == edit.span.source {
        bySource[bySource.count - 1].edits.append(edit)
      } else {
        bySource.append((edit.span.source, [edit]))
      }
    }
    w.member("artifactChanges", of: bySource) { w, change in
      w.object { w in
        places.artifact(change.source, into: &w)
        w.member("replacements", of: change.edits) { w, edit in
          w.object { places.replacement(edit, into: &$0) }
        }
      }
    }
    w.member("properties") { $0.member("safety", fix.safety.rawValue) }
  }

  private func encode(
    _ suppression: SuppressionSummary, _ places: inout SARIFPlaces, into w: inout JSONWriter
  ) {
    w.member("kind", suppression.place.post == nil ? "external" : "inSource")
    w.member("status", "accepted")
    if let reason = suppression.reason { w.member("justification", TextSafety.inline(reason)) }
    w.member("location") { places.location(suppression.place, into: &$0) }
    w.member("properties") { w in
      w.member("rule", suppression.rule)
      for (name, value) in [
        ("owner" as StaticString, suppression.owner), ("since", suppression.since),
        ("until", suppression.until),
      ] {
        if let value { w.member(name, value) }
      }
    }
  }
}

extension KnownFinding.Origin {
  fileprivate var words: String {
    switch self {
    case .baseline(let since, _): "in the baseline since \(since)"
    case .revision(let name): "the posts had it at \(TextSafety.inline(name))"
    }
  }
}
