import DecorumBase
import DecorumPosts
import DecorumReaders
import Testing

/// The same five posts in four formats are the same five texts, each byte with its place.
@Suite struct FormatAgreementTests {
  static let texts = [
    "#ad 👨‍👩‍👧‍👦 love this 🇩🇪 é e\u{301}",
    "She said \"no\", twice; 'yes' once | \\ /",
    "line one\n\n\tline three,\twith tabs\nend",
    "שלום \u{202B}עולם\u{202C} · مرحبا",
    "𝗕𝘂𝘆 ＢＵＹ \u{FEFF}zero\u{200B}width ---",
  ]

  private func jsonString(_ text: String) -> String {
    var out = "\""
    for (i, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      // Every third character as an escape, surrogate pairs included.
      case _ where i % 3 == 0:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  @Test func csv() {
    let rows = Self.texts.map { "x,\"" + $0.replacing("\"", with: "\"\"") + "\"\r\n" }
    check(CSVReader(source: source), "platform,Caption\r\n" + rows.joined(), .csv)
  }

  @Test func json() {
    let records = Self.texts.map { "  {\"platform\": \"x\", \"text\": \(jsonString($0))}" }
    check(
      JSONReader(source: source), "{\"posts\": [\n" + records.joined(separator: ",\n") + "\n]}",
      .json)
  }

  @Test func ndjson() {
    let records = Self.texts.map { "{\"text\":\(jsonString($0)),\"platform\":\"x\"}\n" }
    check(NDJSONReader(source: source), records.joined(), .json)
  }

  @Test func text() {
    check(TextReader(source: source), Self.texts.joined(separator: "\n---\n"), .verbatim)
  }

  @Test(arguments: texts)
  func markdown(_ text: String) {
    let file = "---\nplatform: x\n---\n\(text)\n"
    let reading = read(MarkdownReader(source: source), file)
    // Indentation is no part of what Markdown says.
    #expect(reading.texts == [text.replacing("\n\t", with: "\n")] && reading.diagnostics.isEmpty)
    #expect(reading.posts.map(\.platform) == [.x])
    for post in reading.posts { checkCharacters(post.text, in: Array(file.utf8), .verbatim) }
  }

  private func check(_ reader: any PostReader, _ file: String, _ spelling: Spelling) {
    let reading = read(reader, file)
    #expect(reading.texts == Self.texts)
    #expect(reading.diagnostics.isEmpty)
    for post in reading.posts { checkMap(post.text, in: Array(file.utf8), spelling) }
  }
}
