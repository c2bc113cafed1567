import DecorumBase

/// The short addresses that X puts in the place of every link: its text says `https://t.co/Qx7`, and a
/// list beside it what that stands for. People wrote and see the long one, so the text gets it back,
/// mapped to the short one. The address of the post's own picture is nothing anybody wrote.
struct ShortenedLinks {
  private var targets: [(short: [UInt8], target: [UInt8])] = []
  private var pictures: [[UInt8]] = []

  /// - Parameter links: objects with both addresses, each by the name of its member.
  mutating func add(_ links: [JSONNode], short: String, target: String) {
    for link in links {
      guard let short = link[short]?.bytes, Self.isAddress(short),
        let target = link[target]?.bytes, !target.isEmpty
      else { continue }
      targets.append((short, target))
    }
  }

  mutating func addPictures(_ media: [JSONNode]) {
    for item in media {
      guard let short = item["url"]?.bytes, Self.isAddress(short) else { continue }
      pictures.append(short)
    }
  }

  private static func isAddress(_ text: [UInt8]) -> Bool {
    text.starts(with: "http".utf8) && !text.contains { Byte.isBlank($0) }
  }

  /// The text as it was written.
  func expanded(_ text: MappedText) -> MappedText {
    let end = endWithoutPictures(text.bytes)
    let kept = end == text.bytes.count ? text : text.slice(0..<end)
    guard !targets.isEmpty else { return kept }
    let bytes = kept.bytes
    var rewriter = MappedTextRewriter(kept)
    var start = 0
    var i = 0
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "h"), let link = target(in: bytes, at: i) else {
        i += 1
        continue
      }
      rewriter.keep(start..<i)
      rewriter.replace(i..<(i + link.short.count), with: link.target)
      i += link.short.count
      start = i
    }
    if start == 0 { return kept }
    rewriter.keep(start..<bytes.count)
    return rewriter.text(spelledAs: text.spelling)
  }

  private func target(in bytes: [UInt8], at i: Int) -> (short: [UInt8], target: [UInt8])? {
    targets.first { link in
      let end = i + link.short.count
      guard end <= bytes.count, bytes[i..<end].elementsEqual(link.short) else { return false }
      return end == bytes.count || !Self.isLetter(bytes[end])
    }
  }

  /// Where the words end: pictures' addresses stand behind them.
  private func endWithoutPictures(_ bytes: [UInt8]) -> Int {
    var end = bytes.count
    while true {
      let inner = Byte.trimmed(bytes, 0..<end)
      let picture = pictures.first { short in
        let start = inner.upperBound - short.count
        guard start >= 0, bytes[start..<inner.upperBound].elementsEqual(short) else { return false }
        return start == 0 || Byte.isBlank(bytes[start - 1])
      }
      guard let picture else { return end }
      end = Byte.trimmed(bytes, 0..<(inner.upperBound - picture.count)).upperBound
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
