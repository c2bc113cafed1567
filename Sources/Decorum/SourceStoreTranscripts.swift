package import DecorumBase
import DecorumReaders

/// Sources in UTF-16: what the store holds of them, and where their bytes are.
extension SourceStore {
  /// Puts a transcript in the place of a source that is UTF-16.
  func transcribe(_ source: SourceID) throws(SourceFailure) {
    guard transcript(of: source) == nil, !isText(source),
      let order = UTF16Transcript.byteOrder(of: bytes(of: source, in: 0..<4))
    else { return }
    var transcript = UTF16Transcript(order)
    var spool = SpoolWriter()
    var failure: FileError?
    try present(source, blockSize: Self.blockSize) { bytes, _, isLast in
      do throws(FileError) {
        try spool.append(transcript.append(bytes))
        if isLast { try spool.append(transcript.finish()) }
      } catch {
        failure = error
        return nil
      }
      return bytes.count
    }
    do throws(FileError) {
      if let failure { throw failure }
      let spool = try spool.finished()
      replace(source, by: .spool(spool, 0..<spool.length), transcript)
    } catch {
      throw SourceFailure(source: source, reason: .unreadable(error), name: name(of: source))
    }
  }

  /// What was lost on the way.
  func losses(in source: SourceID) -> [Diagnostic] {
    guard let transcript = transcript(of: source), let first = transcript.firstHalf else {
      return []
    }
    let count = transcript.halves
    return [
      Diagnostic(
        RuleID(known: "input/encoding"), .error, "half a surrogate pair is no character",
        at: Label(Span(source, first..<(first + 3))),
        notes: count > 1 ? ["\(count) such places in this file"] : [],
        helps: ["save the file as UTF-8"])
    ]
  }

  package func fileRange(of span: Span) -> Range<Int> {
    guard let transcript = transcript(of: span.source) else { return span.range }
    let start = transcript.origin(of: span.start) { bytes(of: span.source, in: $0) }
    let end = transcript.origin(of: span.end) { bytes(of: span.source, in: $0) }
    return start..<max(start, end)
  }

  /// Whether what stands at a span is what stands in the file, so that words can be put there.
  func isAsInFile(_ source: SourceID) -> Bool { transcript(of: source) == nil }
}
