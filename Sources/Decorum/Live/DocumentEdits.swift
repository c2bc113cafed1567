package import DecorumBase
import DecorumPosts
import DecorumReaders

/// Changes to a document that an editor holds, as `--fix` would write them into its file.
extension Workspace {
  /// What fixes change in a document. Of fixes that are in each other's way the first is made, and one
  /// after which the document would not read as it should is left out.
  package func edits(
    making fixes: [Fix], in document: CheckedDocument, as terms: DocumentTerms? = nil
  ) -> [Fix.Edit] {
    let own = fixes.filter { $0.edits.allSatisfy { document.holds($0.span) } }
    guard let source = own.first?.edits.first?.span.source else { return [] }
    let bytes = document.sources.bytes(of: source, in: 0..<document.sources.length(of: source))
    return FixedSource(bytes, of: source, making: own) {
      posts(document.path, bytes: $0, as: terms)
    }.edits
  }

  /// A comment at the end of the post that a finding sits on, by which the finding is suppressed; nil
  /// where it would not be, or where something else would come of it.
  package func suppression(
    of finding: Diagnostic, in document: CheckedDocument, as terms: DocumentTerms? = nil
  ) -> Fix.Edit? {
    let source = finding.primary.span.source
    let bytes = document.sources.bytes(of: source, in: 0..<document.sources.length(of: source))
    let post = posts(document.path, bytes: bytes, as: terms).last {
      $0.record.start <= finding.primary.span.start
    }
    guard let post else { return nil }
    var end = post.record.end
    while end > post.record.start, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[end - 1]) { end -= 1 }
    let edit = Fix.Edit(
      Span(source, end..<end), replacement: "\n\n<!-- lint_ignore: \(finding.rule) -->")
    let after = check(
      document.path, bytes: Fix.Edit.applied([edit], to: bytes), as: terms
    ).report
    func others(_ report: Report) -> [String] {
      (report.findings + report.faults).map { "\($0.rule) \($0.message)" }
    }
    // The finding is gone, its fellows of the same rule and post with it, and nothing is new.
    let before = others(document.report)
    let left = others(after)
    let isSuppressed = after.suppressed.contains {
      $0.finding.rule == finding.rule && $0.finding.message == finding.message
    }
    return isSuppressed && left.count < before.count && Set(left).isSubset(of: before) ? edit : nil
  }

  /// The posts of a document, as a check reads them.
  private func posts(_ path: String, bytes: [UInt8], as terms: DocumentTerms?) -> [Post] {
    let (known, settings, store) = basis(of: path, bytes, terms)
    var posts: [Post] = []
    for source in store.discover([path]).sources {
      let profile = known.setup.inputs.profile(
        of: source, in: store, settings, zone: known.setup.zone)
      var reading = SourceReading(source, by: profile, from: store, now: settings.now)
      reading.read { _, read, _ in posts += read }
    }
    return posts
  }
}
