/// The posts of one Markdown file, each with its own front matter above its text.
///
/// A line `---` may as well be a rule between two parts of one text. It begins another post only where
/// keys follow at once, the first of them one that posts have, up to a second such line.
struct DraftSections {
  struct Section {
    let matter: FrontMatter
    /// What stands below the front matter.
    let body: Range<Int>
    let whole: Range<Int>
  }

  private(set) var sections: [Section] = []

  init(_ bytes: [UInt8], from start: Int, _ keys: KeyTable) {
    var start = start
    var matter = FrontMatter(bytes, in: start..<bytes.count)
    var fence: UInt8?
    var lines = TextLines(bytes, in: matter.body)
    while let line = lines.next() {
      let inner = Byte.trimmed(bytes, line.content)
      if let sign = Self.fence(bytes[inner]), fence == nil || fence == sign {
        fence = fence == nil ? sign : nil
      }
      guard fence == nil, line.isRule(bytes) else { continue }
      let next = FrontMatter(bytes, in: line.content.lowerBound..<bytes.count)
      guard let names = next.keys(bytes), let first = names.first,
        keys.key(first) != nil || SocialTexts.isKey(first)
      else { continue }
      add(matter, start..<line.content.lowerBound, bytes)
      start = line.content.lowerBound
      matter = next
      lines = TextLines(bytes, in: matter.body)
    }
    add(matter, start..<bytes.count, bytes)
  }

  private mutating func add(_ matter: FrontMatter, _ whole: Range<Int>, _ bytes: [UInt8]) {
    guard !Byte.trimmed(bytes, whole).isEmpty else { return }
    let body = Byte.trimmed(bytes, matter.body.lowerBound..<whole.upperBound)
    sections.append(Section(matter: matter, body: body, whole: whole))
  }

  /// The sign of the marks that code stands between.
  private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let sign = line.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
      line.prefix(3).count == 3, line.prefix(3).allSatisfy({ $0 == sign })
    else { return nil }
    return sign
  }
}
