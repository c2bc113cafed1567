/// The links that X sees in a text: each costs 23 characters there, and nothing else does.
///
/// A port of twitter-text's extraction (version 3), regular expressions turned into a scan. It
/// differs from `Tokenizer` on purpose: that one decides what people mean by a link, this one what X
/// charges for. `http://no-tld` is a link to everybody but X.
struct XLinks {
  private let scalars: [UInt32]
  /// Where each scalar begins, and the end of the text.
  private let offsets: [Int]
  private let domains: XDomains

  /// UTF-8 offsets, in order and disjoint.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    guard mostLinks(in: bytes) > 0 else { return [] }
    let links = XLinks(bytes)
    return links.found().map { links.offsets[$0.lowerBound]..<links.offsets[$0.upperBound] }
  }

  /// A domain has a dot between letters, digits and hyphens; the dots behind sentences are none.
  static func mostLinks(in bytes: [UInt8]) -> Int {
    var count = 0
    for i in bytes.indices.dropFirst().dropLast() where bytes[i] == UInt8(ascii: ".") {
      if mayBeOfDomain(bytes[i - 1]), mayBeOfDomain(bytes[i + 1]) { count += 1 }
    }
    return count
  }

  private static func mayBeOfDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private init(_ bytes: [UInt8]) {
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      scalars.append(value)
      offsets.append(offset)
      offset += length
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    domains = XDomains(scalars)
  }

  /// One match of the grammar, in numbers of scalars.
  private struct Match {
    var hasProtocol: Bool
    var start: Int
    var domain: Range<Int>
    var hasPath: Bool
    var end: Int
  }

  private func found() -> [Range<Int>] {
    var links: [Range<Int>] = []
    var i = 0
    while i < scalars.count {
      var match: Match?
      var before: UInt32?
      if mayPrecede(scalars[i]) {
        match = self.match(at: i + 1)
        before = scalars[i]
      }
      if match == nil, i == 0 {
        match = self.match(at: 0)
        before = nil
      }
      guard let match else {
        i += 1
        continue
      }
      links += self.links(of: match, behind: before)
      i = match.end
    }
    return links
  }

  private func links(of match: Match, behind before: UInt32?) -> [Range<Int>] {
    guard isEncodable(match) else { return [] }
    if match.hasProtocol {
      guard let slug = slugEnd(match) else { return [match.start..<match.end] }
      return slug.isTooLong ? [] : [match.start..<slug.end]
    }
    // `-`, `_`, `.` and `/` before a bare domain make it part of something else.
    if let before, [0x2D, 0x5F, 0x2E, 0x2F].contains(before) { return [] }
    var bare = domains.asciiDomains(in: match.domain)
    if match.hasPath, let last = bare.popLast() { bare.append(last.lowerBound..<match.end) }
    return bare
  }

  // MARK: The grammar

  private func match(at start: Int) -> Match? {
    guard start < scalars.count else { return nil }
    if let host = endOfProtocol(start), let end = domains.end(from: host) {
      return completed(
        Match(
          hasProtocol: true, start: start, domain: host..<end, hasPath: false, end: end))
    }
    guard let end = domains.end(from: start) else { return nil }
    return completed(
      Match(hasProtocol: false, start: start, domain: start..<end, hasPath: false, end: end))
  }

  /// With its port, path and query.
  private func completed(_ domain: Match) -> Match {
    var match = domain
    if at(match.end) == 0x3A {
      var port = match.end + 1
      while let digit = at(port), XCharacters.isDigit(digit) { port += 1 }
      if port > match.end + 1 { match.end = port }
    }
    if at(match.end) == 0x2F {
      match.hasPath = true
      match.end = endOfPath(from: match.end + 1)
    }
    if at(match.end) == 0x3F {
      var end: Int?
      var i = match.end + 1
      while let value = at(i), XCharacters.isInQuery(value) {
        i += 1
        if XCharacters.endsQuery(value) { end = i }
      }
      match.end = end ?? match.end
    }
    return match
  }

  /// A path ends in a letter, a digit or one of `+-=_#/`, or with brackets that are closed.
  private func endOfPath(from start: Int) -> Int {
    var end = start
    var i = start
    while let value = at(i) {
      if XCharacters.isInPath(value) {
        i += 1
        if XCharacters.endsPath(value) { end = i }
      } else if value == 0x28, let closed = endOfBrackets(from: i) {
        i = closed
        end = i
      } else {
        break
      }
    }
    return end
  }

  /// `(…)`, with at most one pair inside.
  private func endOfBrackets(from open: Int, isInner: Bool = false) -> Int? {
    var i = open + 1
    var hasInner = false
    while let value = at(i) {
      if value == 0x29 { return i > open + 1 ? i + 1 : nil }
      if XCharacters.isInPath(value) {
        i += 1
      } else if value == 0x28, !isInner, !hasInner,
        let closed = endOfBrackets(from: i, isInner: true)
      {
        (i, hasInner) = (closed, true)
      } else {
        return nil
      }
    }
    return nil
  }

  // MARK: Exceptions

  /// X's own short links end with their slug and query; with a slug of more than forty they are none.
  private func slugEnd(_ match: Match) -> (end: Int, isTooLong: Bool)? {
    let host = match.domain.map { XCharacters.lowered(scalars[$0]) }
    guard host == "t.co".unicodeScalars.map(\.value), at(match.domain.upperBound) == 0x2F else {
      return nil
    }
    let start = match.domain.upperBound + 1
    var end = start
    while end < match.end, XCharacters.isAlphanumeric(scalars[end]) { end += 1 }
    guard end > start else { return nil }
    if end - start > 40 { return (end, true) }
    guard end < match.end, scalars[end] == 0x3F else { return (end, false) }
    var query = end
    var i = end + 1
    while i < match.end, XCharacters.isInQuery(scalars[i]) {
      i += 1
      if XCharacters.endsQuery(scalars[i - 1]) { query = i }
    }
    return (query, false)
  }

  /// Whether the domain can be written in ASCII, each label in 63 letters.
  private func isEncodable(_ match: Match) -> Bool {
    let domain = Array(scalars[match.domain])
    let isEncoded = domain.prefix(4).map(XCharacters.lowered) == "xn--".unicodeScalars.map(\.value)
    if isEncoded, domains.asciiDomains(in: match.domain).isEmpty { return false }
    var length = 8 + match.end - match.start - domain.count
    for label in domain.split(separator: 0x2E, omittingEmptySubsequences: false) {
      let encoded = Punycode.lengthOfLabel(Array(label))
      guard (1...63).contains(encoded) else { return false }
      length += encoded + 1
    }
    return length <= 4096
  }

  private func mayPrecede(_ value: UInt32) -> Bool {
    switch value {
    case 0x40, 0xFF20, 0x24, 0x23, 0xFF03, 0xFFFE, 0xFEFF, 0xFFFF: false
    default: !XCharacters.isAlphanumeric(value)
    }
  }

  private func endOfProtocol(_ start: Int) -> Int? {
    guard XCharacters.lowered(scalars[start]) == 0x68 else { return nil }
    for letters in XLinks.protocols {
      if start + letters.count <= scalars.count,
        zip(letters, scalars[start...]).allSatisfy({ $0 == XCharacters.lowered($1) })
      {
        return start + letters.count
      }
    }
    return nil
  }

  private static let protocols = ["https://", "http://"].map { $0.unicodeScalars.map(\.value) }

  private func at(_ index: Int) -> UInt32? { index < scalars.count ? scalars[index] : nil }
}
