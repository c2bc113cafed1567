import DecorumBase
import DecorumPosts
import DecorumReports

/// Notes what of a post names somebody: its accounts, the handles and addresses in its texts, wherever
/// escapes and markup put them, and all of a direct message and of what may be one.
extension Redaction {
  mutating func add(_ post: Post) {
    for name in [post.account, post.author, post.to, post.parent?.author] { add(name: name) }
    for suppression in post.suppressions { add(name: suppression.owner) }
    let texts =
      [
        post.text, post.title, post.firstComment, post.parent?.text, post.parent?.title,
        post.replyTo, post.thread,
      ].compactMap { $0 } + post.links + post.tags
      + post.media.flatMap { [$0.alt, $0.url] }
      .compactMap { $0 }
    for text in texts {
      for range in PersonalWords.ranges(in: text.bytes) {
        hide(text.span(of: range))
        hide(name: String(decoding: text.bytes[range], as: UTF8.self).lowercased())
      }
    }
    guard post.kind == .dm else { return add(post: post.record) }
    hideMessage(post.record)
    // Not its texts alone: what was meant as a time or an account has words of it too.
    hide(post.record)
    for text in texts { hide(text.span) }
  }

  /// Notes the lines of a fault that reading a source found.
  mutating func add(fault: Diagnostic, of source: SourceID, in sources: any SourceAccess) {
    for label in [fault.primary] + fault.secondary where label.span.source == source {
      let place = label.span
      let start = sources.line(of: source, at: place.start).range.lowerBound
      let last = sources.line(of: source, at: max(place.start, place.end - 1))
      hideFault(place, lines: start..<max(start, place.end, last.range.upperBound))
    }
  }

  mutating func add(name: MappedText?) {
    guard let name else { return }
    hide(name.span)
    hide(name: Handle(name.string).canonical)
  }
}
