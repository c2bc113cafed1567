import DecorumBase

/// Names a finding across runs: 16 hexadecimal digits that stay the same while the post says the
/// same, wherever in its file it stands.
///
/// Consumers drop findings that share a fingerprint, so the second finding of a rule on the same
/// words of the same post gets another one.
struct FingerprintSeries: Sendable {
  private var seen: [UInt64: Int] = [:]
  let sources: any SourceAccess

  init(_ sources: any SourceAccess) { self.sources = sources }

  mutating func fingerprint(of diagnostic: Diagnostic) -> String {
    let words = MatchedText.bytes(of: diagnostic.primary, in: sources)
    return numbered(first(of: diagnostic, saying: words)).hexadecimal
  }

  /// The fingerprint of the first finding of its rule on its words.
  /// - Parameter words: `MatchedText.bytes` of the primary label.
  func first(of diagnostic: Diagnostic, saying words: [UInt8]) -> FNV {
    let label = diagnostic.primary
    var hash = FNV()
    hash.add(diagnostic.rule.description)
    if let post = label.post {
      hash.add(post.platform ?? "")
      hash.add(post.account ?? "")
      hash.add(post.id)
    } else {
      hash.add(sources.name(of: label.span.source))
    }
    hash.add(words)
    return hash
  }

  /// The fingerprint of the next finding that would have that of the first.
  mutating func numbered(_ first: FNV) -> FNV {
    let count: Int = {
      $0 += 1
      return $0
    }(&seen[first.value, default: 0])
    var hash = first
    if count > 1 { hash.add(String(count)) }
    return hash
  }
}

extension FNV {
  /// Adds a part and its end, so that the border between two parts counts.
  fileprivate mutating func add(_ part: [UInt8]) { add(part.span) }

  fileprivate mutating func add(_ part: String) { add(part.utf8Span.span) }

  private mutating func add(_ part: borrowing Swift.Span<UInt8>) {
    combine(bytes: part)
    combine(byte: 0xFF)
  }
}

/// The words at a place, decoded where the label knows them so.
enum MatchedText {
  /// Enough for every use; a place can be a whole file.
  private static let most = 65536

  static func bytes(of label: Label, in sources: any SourceAccess) -> [UInt8] {
    if let decoded = label.decoded { return Array(Array(decoded.text.utf8)[decoded.range]) }
    let span = label.span
    return sources.bytes(of: span.source, in: span.start..<min(span.end, span.start + most))
  }

  /// At most `limit` code points, cut between clusters, with `…` if cut.
  static func excerpt(of label: Label, in sources: any SourceAccess, limit: Int = 80) -> [UInt8] {
    excerpt(of: bytes(of: label, in: sources), limit: limit)
  }

  /// - Parameter bytes: the words at a place.
  static func excerpt(of bytes: [UInt8], limit: Int = 80) -> [UInt8] {
    guard bytes.count > limit,
      String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst(limit).first != nil
    else {
      return bytes
    }
    var scanner = CellClusterScanner(bytes)
    var (scalars, end) = (0, 0)
    while let cluster = scanner.next(), scalars + cluster.scalars < limit {
      scalars += cluster.scalars
      end = cluster.range.upperBound
    }
    return bytes[..<end] + Array("…".utf8)
  }
}
