/// Finds domains as X does: labels of nearly any characters, and a top-level domain that exists.
struct XDomains {
  private let scalars: [UInt32]
  /// By scalar: where the letters, hyphens and underscores end that stand side by side from there on.
  private let runEnds: [Int]
  /// Those behind a letter, by their places: a domain is asked for at most places of a text, and is then
  /// read to its first dot.
  private var dots: [Int: Dot] = [:]

  private struct Dot {
    /// Of the top-level domain behind it.
    var topLevelEnd: Int?
    /// Of the domain that begins behind it.
    var domainEnd: Int?
    /// The last one in the label before it.
    var underscore: Int?
  }

  init(_ scalars: [UInt32]) {
    self.scalars = scalars
    var runEnds = Array(repeating: scalars.count, count: scalars.count)
    var end = scalars.count
    for i in scalars.indices.reversed() {
      if !XCharacters.isInLabel(scalars[i]) { end = i }
      runEnds[i] = end
    }
    self.runEnds = runEnds
    // What stands behind a dot is known before it.
    for dot in scalars.indices.dropFirst().reversed()
    where scalars[dot] == 0x2E && XCharacters.isInDomain(scalars[dot - 1]) {
      let label = scalars[..<dot].reversed().prefix { $0 != 0x5F && XCharacters.isInLabel($0) }
      let before = dot - label.count - 1
      dots[dot] = Dot(
        topLevelEnd: endOfTopLevel(from: dot + 1, before: scalars.count),
        domainEnd: self.end(from: dot + 1),
        underscore: before >= 0 && scalars[before] == 0x5F ? before : nil)
    }
  }

  /// The end of the domain that begins at `start`: of several ends the last that is right.
  func end(from start: Int) -> Int? {
    guard let label = endOfLabel(from: start), let dot = dots[label] else { return nil }
    if let end = dot.domainEnd { return end }
    // The name right below the top has no underscore; the ones further down may.
    if let underscore = dot.underscore, underscore >= start { return nil }
    return dot.topLevelEnd
  }

  /// The parts of a domain that are domains in plain letters: texts without blanks run on around
  /// them (`これはexample.comです`).
  func asciiDomains(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let end = endOfASCIIDomain(from: i, before: range.upperBound) else {
        i += 1
        continue
      }
      found.append(i..<end)
      i = end
    }
    return found
  }

  private func endOfASCIIDomain(from start: Int, before limit: Int) -> Int? {
    var end: Int?
    var labelStart = start
    while true {
      var i = labelStart
      while i < limit, XCharacters.isInASCIIDomain(scalars[i]) { i += 1 }
      guard i > labelStart, i < limit, scalars[i] == 0x2E else { return end }
      if let top = endOfTopLevel(from: i + 1, before: limit) { end = top }
      labelStart = i + 1
    }
  }

  /// Where a label ends that begins and ends with a letter of sorts; nil where none begins.
  private func endOfLabel(from start: Int) -> Int? {
    guard start < scalars.count, XCharacters.isInDomain(scalars[start]) else { return nil }
    let end = runEnds[start]
    // Trailing hyphens belong to no label, and what stands behind them is no dot then.
    return XCharacters.isInDomain(scalars[end - 1]) ? end : nil
  }

  private func endOfTopLevel(from start: Int, before limit: Int) -> Int? {
    var end = start
    while end < limit, XCharacters.isAlphanumeric(scalars[end]) { end += 1 }
    if end > start {
      if mayFollow(end, limit), XTopLevelDomains.isKnown(scalars[start..<end]) { return end }
      // `vermögensberatung` begins in plain letters, and goes on in others.
      guard end < limit, scalars[end] >= 0x80 else {
        return endOfPunycode(from: start, before: limit)
      }
    }
    end = min(limit, start + XTopLevelDomains.longest)
    while end > start {
      if mayFollow(end, limit), XTopLevelDomains.isKnown(scalars[start..<end]) { return end }
      end -= 1
    }
    return nil
  }

  private func endOfPunycode(from start: Int, before limit: Int) -> Int? {
    let prefix = "xn--".unicodeScalars.map(\.value)
    guard start + 4 < limit, scalars[start..<(start + 4)].map(XCharacters.lowered) == prefix else {
      return nil
    }
    var end = start + 4
    while end < limit, scalars[end] == 0x2D || XCharacters.isAlphanumeric(scalars[end]) { end += 1 }
    return end > start + 4 ? end : nil
  }

  /// `.com@`, `.com-that` and `.com1` are no ends of domains.
  private func mayFollow(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    switch scalars[end] {
    case 0x40, 0x2B, 0x2D: return false
    default: return !XCharacters.isAlphanumeric(scalars[end])
    }
  }
}

/// The classes of characters that X's grammar of links is made of.
enum XCharacters {
  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  static func isLetter(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value | 0x20) }

  static func isAlphanumeric(_ value: UInt32) -> Bool {
    value < 0x80 && (isDigit(value) || isLetter(value))
  }

  static func lowered(_ value: UInt32) -> UInt32 {
    (0x41...0x5A).contains(value) ? value | 0x20 : value
  }

  static func isInDomain(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x60: true
    case 0...0x08, 0x0E...0x1F, 0x7F: true
    case 0..<0x80: isAlphanumeric(value)
    case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: false
    case 0xFFFE, 0xFEFF, 0xFFFF: false
    case 0x202A...0x202E, 0x061C, 0x200E, 0x200F, 0x2066...0x2069: false
    default: true
    }
  }

  /// A letter of sorts, or what may stand between two.
  static func isInLabel(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x5F || isInDomain(value)
  }

  static func isInASCIIDomain(_ value: UInt32) -> Bool {
    isAlphanumeric(value) || value == 0x2D || isAccentedLatin(value)
  }

  static func isInPath(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x2A, 0x27, 0x3B, 0x3A, 0x3D, 0x2B, 0x2C, 0x2E, 0x24, 0x2F, 0x25, 0x23, 0x5B, 0x5D,
      0x2D, 0x2013, 0x5F, 0x7E, 0x40, 0x7C, 0x26:
      true
    default: endsPath(value)
    }
  }

  static func endsPath(_ value: UInt32) -> Bool {
    switch value {
    case 0x2B, 0x2D, 0x3D, 0x5F, 0x23, 0x2F: true
    case 0x0400...0x04FF: true
    default: isAlphanumeric(value) || isAccentedLatin(value)
    }
  }

  static func isInQuery(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x3F, 0x2A, 0x27, 0x40, 0x28, 0x29, 0x3B, 0x3A, 0x26, 0x3D, 0x2B, 0x24, 0x2F, 0x25,
      0x23, 0x5B, 0x5D, 0x2D, 0x5F, 0x2E, 0x2C, 0x7E, 0x7C:
      true
    default: isAlphanumeric(value)
    }
  }

  static func endsQuery(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x5F, 0x26, 0x3D, 0x23, 0x2F: true
    default: isAlphanumeric(value)
    }
  }

  private static func isAccentedLatin(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x100...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259,
      0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }
}
