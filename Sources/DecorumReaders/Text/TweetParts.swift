import DecorumBase

/// Cuts a `*.tweet` file into its parts: front matter, text, the options of a poll.
struct TweetParts {
  struct Part {
    let members: [RecordMember]
    /// Without its poll; empty for a retweet, say.
    let text: Range<Int>
    let whole: Range<Int>
    /// The line above it that parts it from the one before.
    let rule: Range<Int>?

    func has(_ name: String) -> Bool {
      members.contains { $0.name.string == name && !$0.value.isBlank }
    }
  }

  private let decoder: TextDecoder
  private var i: Int
  private var rule: Range<Int>?
  /// `thread-delimiter: "***"` in the front matter of the part before.
  private var delimiter: [UInt8] = Array("---".utf8)

  init(_ decoder: TextDecoder, from start: Int) {
    self.decoder = decoder
    i = start
  }

  private var bytes: [UInt8] { decoder.bytes }

  mutating func next(_ diagnostics: inout [Diagnostic]) -> Part? {
    while i < bytes.count {
      let start = skippingBlankLines(i)
      let matter = FrontMatter(bytes, in: start..<bytes.count)
      var members: [RecordMember] = []
      var body = start..<bytes.count
      if matter.kind == .yaml, hasKey(matter) {
        members = matter.members(decoder, &diagnostics)
        body = matter.body
        setDelimiter(members)
      }
      var end = bytes.count
      var next = bytes.count
      var following: Range<Int>?
      for line in TextLines(bytes, in: body) where isDelimiter(line.content) {
        (end, next, following) = (line.content.lowerBound, line.next, line.content)
        break
      }
      let above = rule
      i = next
      rule = following
      let whole = Byte.trimmed(bytes, start..<end)
      if whole.isEmpty { continue }
      let text = Byte.trimmed(bytes, min(body.lowerBound, end)..<end)
      let hasPoll = members.contains { $0.name.string == "poll" }
      return Part(
        members: members, text: hasPoll ? text : withoutPoll(text), whole: whole, rule: above)
    }
    return nil
  }

  private func skippingBlankLines(_ start: Int) -> Int {
    for line in TextLines(bytes, in: start..<bytes.count)
    where !Byte.trimmed(bytes, line.content).isEmpty {
      return line.content.lowerBound
    }
    return bytes.count
  }

  /// Whether its first line is a key, comments above it aside.
  private func hasKey(_ matter: FrontMatter) -> Bool {
    for line in TextLines(bytes, in: matter.content)
    where !bytes[line.content].starts(with: "# ".utf8) {
      return FrontMatter.key(bytes, line.content) != nil
    }
    return false
  }

  private mutating func setDelimiter(_ members: [RecordMember]) {
    guard
      case .text(let written)? = members.last(where: { $0.name.string == "thread-delimiter" })?
        .value, let words = written.trimmed
    else { return }
    delimiter = words.bytes
  }

  private func isDelimiter(_ line: Range<Int>) -> Bool {
    let inner = line.lowerBound..<Byte.trimmed(bytes, line).upperBound
    return bytes[inner].elementsEqual(delimiter)
  }

  /// Without the lines `( ) option` at its end, of which there are two at least.
  private func withoutPoll(_ text: Range<Int>) -> Range<Int> {
    var lines = TextLines(bytes, in: text).map(\.content)
    var options = 0
    while let last = lines.last, isOption(last) {
      options += 1
      lines.removeLast()
    }
    guard options > 1 else { return text }
    return Byte.trimmed(bytes, text.lowerBound..<(lines.last?.upperBound ?? text.lowerBound))
  }

  private func isOption(_ line: Range<Int>) -> Bool {
    var rest = bytes[line]
    guard rest.popFirst() == UInt8(ascii: "(") else { return false }
    if rest.first == Byte.space { rest.removeFirst() }
    return rest.popFirst() == UInt8(ascii: ")") && rest.first.map(Byte.isBlank) ?? false
  }
}
