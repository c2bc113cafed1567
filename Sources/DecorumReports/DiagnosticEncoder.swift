import DecorumBase

/// Diagnostics as JSON objects: findings, problems and faults of inputs share one shape.
struct DiagnosticEncoder {
  private let sources: any SourceAccess
  private let unit: ColumnUnit
  private var resolver: PositionResolver
  private var fingerprints: FingerprintSeries

  init(sources: any SourceAccess, unit: ColumnUnit) {
    self.sources = sources
    self.unit = unit
    resolver = PositionResolver(sources)
    fingerprints = FingerprintSeries(sources)
  }

  mutating func array(_ diagnostics: [Diagnostic], into writer: inout JSONWriter) {
    writer.array { w in
      for diagnostic in diagnostics {
        w.lineBreak()
        encode(diagnostic, into: &w)
      }
    }
  }

  /// A finding that is not reported, with the suppression that took it.
  mutating func members(of suppressed: SuppressedFinding, into w: inout JSONWriter) {
    members(of: suppressed.finding, into: &w)
    w.key("suppression")
    encode(suppressed.by, into: &w)
  }

  /// A finding that was there before, with what knew it.
  mutating func members(of known: KnownFinding, into w: inout JSONWriter) {
    members(of: known.finding, into: &w)
    w.key("known")
    encode(known.origin, into: &w)
  }

  private func encode(_ origin: KnownFinding.Origin, into writer: inout JSONWriter) {
    writer.object { w in
      let (by, since, days, revision): (String, String?, Int?, String?) =
        switch origin {
        case .baseline(let since, let days): ("baseline", since, days, nil)
        case .revision(let name): ("revision", nil, nil, name)
        }
      w.member("by", by)
      w.key("since")
      w.value(since)
      w.key("days")
      if let days { w.value(days) } else { w.literal("null") }
      w.key("revision")
      w.value(revision)
    }
  }

  private mutating func encode(_ suppression: SuppressionSummary, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("rule")
      w.value(suppression.rule)
      w.key("reason")
      w.value(suppression.reason)
      w.key("owner")
      w.value(suppression.owner)
      w.key("since")
      w.value(suppression.since)
      w.key("until")
      w.value(suppression.until)
      w.key("place")
      encode(suppression.place, into: &w)
    }
  }

  private mutating func encode(_ diagnostic: Diagnostic, into writer: inout JSONWriter) {
    writer.object { members(of: diagnostic, into: &$0) }
  }

  mutating func members(of diagnostic: Diagnostic, into w: inout JSONWriter) {
    w.key("rule")
    w.value(diagnostic.rule.description)
    w.key("severity")
    w.value(diagnostic.severity.rawValue)
    w.key("message")
    w.value(diagnostic.message)
    w.key("help")
    w.value(diagnostic.helps)
    w.key("notes")
    w.value(diagnostic.notes)
    w.key("markets")
    w.value(diagnostic.markets)
    w.key("post")
    Self.encode(diagnostic.primary.post, into: &w)
    w.key("primary")
    encode(diagnostic.primary, into: &w)
    w.key("label")
    w.value(diagnostic.primary.text)
    w.key("related")
    w.array { w in
      for label in diagnostic.secondary { related(label, into: &w) }
    }
    w.key("fixes")
    w.array(diagnostic.fixes) { w, fix in encode(fix, into: &w) }
    w.key("fingerprint")
    w.value(fingerprints.fingerprint(of: diagnostic))
  }

  private mutating func related(_ label: Label, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("post")
      Self.encode(label.post, into: &w)
      w.key("primary")
      encode(label, into: &w)
      w.key("label")
      w.value(label.text)
    }
  }

  private static func encode(_ post: PostReference?, into writer: inout JSONWriter) {
    guard let post else { return writer.literal("null") }
    writer.object { members(of: post, withPath: false, into: &$0) }
  }

  static func members(of post: PostReference, withPath: Bool, into w: inout JSONWriter) {
    w.key("id")
    w.value(post.id)
    w.key("account")
    w.value(post.account)
    w.key("platform")
    w.value(post.platform)
    w.key("time")
    w.value(post.time)
    if withPath {
      w.key("path")
      w.value(post.address)
    }
  }

  private mutating func encode(_ label: Label, into writer: inout JSONWriter) {
    let span = label.span
    writer.object { w in
      w.key("file")
      w.value(sources.name(of: span.source))
      w.key("path")
      w.value(label.post?.address ?? "")
      w.key("byte")
      Self.encode(sources.fileRange(of: span), into: &w)
      w.key("start")
      Self.encode(resolver.position(of: span.start, in: span.source), unit, into: &w)
      w.key("end")
      Self.encode(resolver.position(of: span.end, in: span.source), unit, into: &w)
      w.key("text")
      w.value(MatchedText.excerpt(of: label, in: sources))
    }
  }

  private static func encode(
    _ position: PositionResolver.Position, _ unit: ColumnUnit, into writer: inout JSONWriter
  ) {
    writer.object { w in
      w.key("line")
      w.value(position.line.number)
      w.key("column")
      w.value(position.columns[unit])
      w.key("code_point")
      w.value(position.columns.codePoint)
      w.key("utf16")
      w.value(position.columns.utf16)
      w.key("byte")
      w.value(position.columns.byte)
      w.key("cell")
      w.value(position.columns.cell)
    }
  }

  private static func encode(_ range: Range<Int>, into writer: inout JSONWriter) {
    writer.array { w in
      w.value(range.lowerBound)
      w.value(range.upperBound)
    }
  }

  private func encode(_ fix: Fix, into writer: inout JSONWriter) {
    writer.object { w in
      w.key("title")
      w.value(fix.title)
      w.key("safety")
      w.value(fix.safety.rawValue)
      w.key("edits")
      w.array(fix.edits) { w, edit in
        w.object { w in
          w.key("file")
          w.value(sources.name(of: edit.span.source))
          w.key("byte")
          Self.encode(sources.fileRange(of: edit.span), into: &w)
          w.key("insert")
          w.value(edit.replacement)
        }
      }
    }
  }
}
