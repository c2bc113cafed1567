/// Finds what names a person or leads to one: handles, addresses of mail, telephone numbers, the user's
/// part of links. Errs on the side of hiding.
///
/// It looks at bytes of any file, not at a post, and so it knows the usual spellings of `@` too.
package enum PersonalWords {
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80, !isInteresting[Int(byte)] {
        i += 1
        continue
      }
      if let sign = atSign(bytes, i) {
        found += around(bytes, sign)
        i = sign.upperBound
      } else if byte == UInt8(ascii: "/") {
        if let user = user(bytes, at: i) { found.append(user) }
        i += 1
      } else if let number = telephone(bytes, at: i) {
        if number.isOne { found.append(number.range) }
        i = number.range.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private static let isInteresting: [Bool] = (0..<128).map { byte in
    "@\\%&/+(0123456789".utf8.contains(UInt8(byte))
  }

  // MARK: Signs

  private static let atSigns = ["@", "\\u0040", "%40", "&#64;", "&#x40;", "&commat;", "＠", "﹫"]
    .map { Array($0.utf8) }

  private static func atSign(_ bytes: [UInt8], _ i: Int) -> Range<Int>? {
    for sign in atSigns where bytes[i] == sign[0] && bytes[i...].starts(with: sign) {
      return i..<(i + sign.count)
    }
    return nil
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || byte == 0x5F
  }

  /// The bytes of a sign beyond ASCII that is no part of a word, of the blocks of punctuation: blanks,
  /// hyphens, quotation marks. 0 where there is none.
  static func signLength(_ bytes: [UInt8], at i: Int) -> Int {
    switch bytes[i] {
    case 0xC2 where i + 1 < bytes.count && (0xA0...0xBF).contains(bytes[i + 1]): 2
    case 0xE2 where i + 2 < bytes.count && (bytes[i + 1] == 0x80 || bytes[i + 1] == 0x81): 3
    case 0xE3 where i + 2 < bytes.count && bytes[i + 1] == 0x80: 3
    default: 0
    }
  }

  private static func isSign(_ bytes: [UInt8], before i: Int) -> Bool {
    (i >= 2 && signLength(bytes, at: i - 2) == 2) || (i >= 3 && signLength(bytes, at: i - 3) == 3)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Bytes of names of users and hosts, beside those of words.
  private static func joins(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x2B }

  /// What stands before and behind the sign: `user` and `host`, or nothing and a handle.
  private static func around(_ bytes: [UInt8], _ sign: Range<Int>) -> [Range<Int>] {
    var start = sign.lowerBound
    while start > 0, isWord(bytes[start - 1]) || joins(bytes[start - 1]) || bytes[start - 1] == 0x25
    {
      start -= 1
    }
    var end = sign.upperBound
    while end < bytes.count, isWord(bytes[end]) || joins(bytes[end]) { end += 1 }
    while end > sign.upperBound, joins(bytes[end - 1]) { end -= 1 }
    if end == sign.upperBound { return [] }
    // `https://user:password@host`
    var head = start
    while head > 0, !isBreak(bytes[head - 1]) { head -= 1 }
    if head > 2, bytes[(head - 3)..<head].elementsEqual("://".utf8) { start = head }
    return [start..<sign.lowerBound, sign.upperBound..<end].filter { !$0.isEmpty }
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "/\"'<>(),;|".utf8.contains(byte)
  }

  // MARK: Links

  /// Where the first part of the path, or the one behind a word of the path, is a user.
  private static let hosts: Set<String> = [
    "x.com", "twitter.com", "instagram.com", "facebook.com", "fb.com", "threads.net", "threads.com",
    "tiktok.com", "linkedin.com", "bsky.app", "youtube.com", "t.me", "telegram.me", "pinterest.com",
    "reddit.com", "github.com", "medium.com", "snapchat.com", "twitch.tv", "wa.me", "vk.com",
  ]
  private static let words: Set<String> = [
    "in", "profile", "u", "user", "users", "c", "channel", "add", "company", "stories", "r",
  ]

  private static func user(_ bytes: [UInt8], at slash: Int) -> Range<Int>? {
    var start = slash
    while start > 0, slash - start < 64, isWord(bytes[start - 1]) || joins(bytes[start - 1]) {
      start -= 1
    }
    guard slash - start > 3 else { return nil }
    var host = String(decoding: bytes[start..<slash], as: UTF8.self).lowercased()[...]
    for prefix in ["www.", "m.", "mobile.", "old.", "de.", "uk."] where host.hasPrefix(prefix) {
      host = host.dropFirst(prefix.count)
    }
    guard hosts.contains(String(host)) else { return nil }
    func part(from start: Int) -> Range<Int> {
      var end = start
      while end < bytes.count, !isBreak(bytes[end]), bytes[end] != 0x3F, bytes[end] != 0x23,
        bytes[end] != 0x5C
      { end += 1 }
      return start..<end
    }
    var user = part(from: slash + 1)
    if words.contains(String(decoding: bytes[user], as: UTF8.self).lowercased()),
      user.upperBound < bytes.count, bytes[user.upperBound] == UInt8(ascii: "/")
    {
      user = part(from: user.upperBound + 1)
    }
    return user.isEmpty ? nil : user
  }

  // MARK: Numbers

  /// Blanks and hyphens that do not break, and those of typesetters.
  private static let wideSeparators = [
    "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{2010}", "\u{2011}", "\u{2012}",
  ].map { Array($0.utf8) }

  /// The bytes of what may stand between the digits of a number; 0 where it ends.
  private static func separatorLength(_ bytes: [UInt8], at i: Int) -> Int {
    if bytes[i] < 0x80 { return " -./()".utf8.contains(bytes[i]) ? 1 : 0 }
    return wideSeparators.first { bytes[i...].starts(with: $0) }?.count ?? 0
  }

  /// A run of digits with blanks, dots, hyphens, slashes and brackets between them, and whether it may
  /// be a number to call.
  private static func telephone(
    _ bytes: [UInt8], at i: Int
  ) -> (range: Range<Int>, isOne: Bool)? {
    let opens = bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "(")
    let isInWord = i > 0 && isWord(bytes[i - 1]) && !isSign(bytes, before: i)
    guard opens || isDigit(bytes[i]), !isInWord || opens else {
      // The rest of a word: `abc123456789`.
      var end = i
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      return end > i ? (i..<end, false) : nil
    }
    var groups: [Int] = []
    var end = i
    var last = i
    var isInGroup = false
    // Separators since the last digit.
    var gap = 0
    while end < bytes.count {
      let byte = bytes[end]
      if isDigit(byte) {
        if isInGroup { groups[groups.count - 1] += 1 } else { groups.append(1) }
        isInGroup = true
        last = end + 1
        gap = 0
        end += 1
      } else {
        let length = end == i ? 1 : separatorLength(bytes, at: end)
        if length == 0 || gap >= 3 { break }
        isInGroup = false
        gap += 1
        end += length
      }
    }
    let digits = groups.reduce(0, +)
    guard digits > 0 else { return nil }
    let isGlued =
      last < bytes.count && isWord(bytes[last]) && signLength(bytes, at: last) == 0
    let isOne =
      (7...15).contains(digits) && !isGlued && !isDate(groups)
      && !(groups.count == 1 && digits > 13 && !opens)
    return (i..<last, isOne)
  }

  /// `2026-11-24`, `24.11.2026`, `24/11/26` and a range of days.
  private static func isDate(_ groups: [Int]) -> Bool {
    let dates = [
      [4, 2, 2], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [4, 2, 2, 2], [2, 2, 4, 2],
    ]
    return dates.contains(groups)
  }
}
