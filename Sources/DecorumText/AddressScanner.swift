/// Tells links and e-mail addresses from words, at a place where one may begin.
///
/// Everything with a scheme is a link. A bare domain must end in a known top-level domain, or in
/// any when a path follows, because people forget the space after a full stop.
struct AddressScanner {
  let bytes: [UInt8]

  enum Result {
    case link(Int)
    case email(Int)
    /// Nothing begins at any offset before this one.
    case nothing(Int)
  }

  /// - Parameter allowingBare: false behind `@`, `#` or `/`, where only a scheme begins a link.
  func scan(from start: Int, allowingBare: Bool) -> Result {
    if let end = endOfSchemeLink(from: start) { return .link(end) }
    guard allowingBare else { return .nothing(start) }
    if let end = endOfEmail(from: start) { return .email(end) }
    let host = hostRun(from: start)
    if let end = endOfBareLink(host) { return .link(end) }
    // What followed the run (another script, an `@`) was no part of it either.
    return .nothing(max(host.end, start + 1))
  }

  // MARK: With a scheme

  private func endOfSchemeLink(from start: Int) -> Int? {
    for scheme in ["https://", "http://"] where startsWith(scheme, start) {
      let hostStart = start + scheme.utf8.count
      let end = endOfPath(from: hostStart)
      return end > hostStart ? end : nil
    }
    return nil
  }

  /// `word` in lower case.
  private func startsWith(_ word: String, _ start: Int) -> Bool {
    var i = start
    for byte in word.utf8 {
      guard i < bytes.count else { return false }
      let own = bytes[i]
      guard own == byte || (own | 0x20 == byte && byte >= 0x61) else { return false }
      i += 1
    }
    return true
  }

  /// The end of what a browser would be sent, without the sentence's own punctuation.
  func endOfPath(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      guard belongsToLink(value) || isDash(value, before: end + length),
        continuesScript(value, before: end, from: start)
      else { break }
      end += length
    }
    return trimmed(start, end)
  }

  /// Text without blanks goes on right behind a link (`https://acme.example/aを見て`). Such letters
  /// belong to the link only where they begin a part of it (`/wiki/日本`).
  private func continuesScript(_ value: UInt32, before end: Int, from start: Int) -> Bool {
    guard value > 0x7F, CharacterClass(value) == .letter, Script(ofLetter: value) == .eastAsian,
      end > start, let before = bytes.scalar(before: end)?.value
    else { return true }
    switch before {
    case 0x2F, 0x3D, 0x5F, 0x2D, 0x2E: return true
    default:
      return before > 0x7F && CharacterClass(before) == .letter
        && Script(ofLetter: before) == .eastAsian
    }
  }

  /// Titles in paths have dashes between words (`/wiki/Hatfield–McCoy_feud`).
  private func isDash(_ value: UInt32, before next: Int) -> Bool {
    (0x2010...0x2015).contains(value) && next < bytes.count
      && CharacterClass(bytes.scalar(at: next).value).isWordLike
  }

  private func belongsToLink(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: false
    case 0x21...0x7E: true
    case 0xB7: true
    default: CharacterClass(value).isWordLike
    }
  }

  /// Drops trailing punctuation, and closing brackets that the link did not open.
  private func trimmed(_ start: Int, _ rawEnd: Int) -> Int {
    var end = rawEnd
    var round = depth(start, end, open: 0x28, close: 0x29)
    var square = depth(start, end, open: 0x5B, close: 0x5D)
    while end > start {
      switch bytes[end - 1] {
      case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x2A, 0x7E: end -= 1
      case 0x29 where round < 0: (end, round) = (end - 1, round + 1)
      case 0x5D where square < 0: (end, square) = (end - 1, square + 1)
      case 0x73 where end > start + 2 && bytes[end - 2] == 0x27: end -= 2
      default: return end
      }
    }
    return end
  }

  /// Opening brackets less closing ones.
  private func depth(_ start: Int, _ end: Int, open: UInt8, close: UInt8) -> Int {
    bytes[start..<end].reduce(0) { $0 + ($1 == open ? 1 : $1 == close ? -1 : 0) }
  }

  // MARK: Bare domains

  /// A run of labels and dots; what a host may be made of.
  private struct HostRun {
    let start: Int
    /// Without trailing dots and hyphens.
    var end: Int
    /// Where the last label begins; `start` if there is no dot.
    var lastLabel: Int
    var hasDot: Bool { lastLabel > start }
  }

  private func hostRun(from start: Int) -> HostRun {
    var run = HostRun(start: start, end: start, lastLabel: start)
    var i = start
    while i < bytes.count {
      let (value, length) = bytes.scalar(at: i)
      if isLabelScalar(value) {
        i += length
        run.end = i
      } else if value == 0x2D, i > start {
        i += 1
      } else if value == 0x2E, i == run.end, i > start, i + 1 < bytes.count,
        isLabelScalar(bytes.scalar(at: i + 1).value)
      {
        i += 1
        run.lastLabel = i
      } else {
        break
      }
    }
    return run
  }

  private func isLabelScalar(_ value: UInt32) -> Bool {
    switch CharacterClass(value) {
    case .letter: value < 0x80 || Script(ofLetter: value) != .eastAsian
    case .digit, .mark: true
    default: false
    }
  }

  private func endOfBareLink(_ run: HostRun) -> Int? {
    guard run.hasDot, run.end < bytes.count ? bytes[run.end] != 0x40 : true else { return nil }
    let label = bytes[run.lastLabel..<run.end]
    guard label.count >= 2, label.allSatisfy({ isASCIILetter($0) }) else { return nil }
    var after = run.end
    if after < bytes.count, bytes[after] == 0x3A {
      var port = after + 1
      while port < bytes.count, (0x30...0x39).contains(bytes[port]) { port += 1 }
      if port > after + 1 { after = port }
    }
    let hasPath = after < bytes.count && bytes[after] == 0x2F
    let hasQuery = after + 1 < bytes.count && bytes[after] == 0x3F && bytes[after + 1] > 0x20
    let isNamed = isLinkHost(run, hasPath: hasPath || hasQuery)
    guard isNamed else { return nil }
    return hasPath || hasQuery ? max(endOfPath(from: after), after) : after
  }

  private func isLinkHost(_ run: HostRun, hasPath: Bool) -> Bool {
    let host = bytes[run.start..<run.end]
    if startsWith("www.", run.start) { return true }
    let label = bytes[run.lastLabel..<run.end]
    // `great.Buy now` is a full stop without its space; `ACME.COM` is a domain.
    let isLower = label.allSatisfy { $0 >= 0x61 }
    guard isLower || host.allSatisfy({ $0 < 0x61 }) else { return false }
    let name = String(decoding: label, as: UTF8.self).lowercased()
    // `3.am` and `1.99.to` are no domains.
    guard bytes[run.start..<run.lastLabel].contains(where: { isASCIILetter($0) || $0 > 0x7F })
    else { return false }
    if hasPath { return TopLevelDomains.all.contains(name) || isLower }
    return TopLevelDomains.all.contains(name) && !TopLevelDomains.words.contains(name)
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  // MARK: Addresses

  private func endOfEmail(from start: Int) -> Int? {
    var at = start
    while at < bytes.count, isLocalPart(bytes[at]) { at += 1 }
    guard at > start, at < bytes.count, bytes[at] == 0x40 else { return nil }
    return endOfDottedName(from: at + 1)
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x25, 0x2B, 0x2D: true
    default: false
    }
  }

  /// The end of `name.more.names` with lower-case or digit labels after the first; nil without dot.
  func endOfDottedName(from start: Int) -> Int? {
    var i = start
    var end: Int?
    var labels = 0
    while i < bytes.count {
      let labelStart = i
      while i < bytes.count, isHostByte(bytes[i]) { i += 1 }
      while i > labelStart, bytes[i - 1] == 0x2D { i -= 1 }
      guard i > labelStart else { break }
      labels += 1
      if labels > 1 { end = i }
      guard i + 1 < bytes.count, bytes[i] == 0x2E, isLowerOrDigit(bytes[i + 1]) else { break }
      i += 1
    }
    return end
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }

  private func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
