import DecorumBase
import DecorumReaders
import Testing

@Suite struct ReaderDetectionTests {
  private func detect(_ text: String, _ name: String, format: String? = nil) -> String {
    detect(Array(text.utf8), name, format: format)
  }

  private func detect(_ bytes: [UInt8], _ name: String, format: String? = nil) -> String {
    let choice = ReaderDetection.reader(
      for: ReaderHints(format: format, fileName: name), prefix: bytes, isWhole: true, source: source
    )
    switch choice {
    case .reader(let reader): return reader.format
    case .refused(let diagnostic):
      #expect(diagnostic.severity == .error && !diagnostic.helps.isEmpty)
      return "\(diagnostic.rule): \(diagnostic.message)"
    }
  }

  @Test(arguments: [
    ("[{\"text\": 1}]", "a.json", "json"), ("{\"text\": 1}\n", "a.json", "json"),
    ("{\"text\": 1}\n{\"text\": 2}\n", "a.json", "ndjson"),
    ("{\"text\": 1}\n{\"text\": 2", "-", "ndjson"), ("{\"text\": 1}", "a.ndjson", "ndjson"),
    ("[{\"text\": 1}]", "a.jsonl", "json"), ("{\n\"text\": 1}", "<stdin>", "json"),
    ("\u{FEFF}  [ ]", "x", "json"), ("nonsense", "a.json", "json"),
    ("[ad] New loaves are out", "a.txt", "text"), ("[ad] New loaves are out", "<stdin>", "text"),
    ("{link} in bio", "a.md", "markdown"), ("[{\"text\": 1}]", "a.txt", "json"),
    ("text,id\na,1", "a.csv", "csv"), ("text\tid\na\t1", "a.tsv", "csv"),
    ("Text;Platform\na;x", "<stdin>", "csv"), ("Text;Platform\na;x", "a.txt", "text"),
    ("Post, share and comment", "<stdin>", "text"), ("Hello", "notes", "text"),
    ("---\ntitle: a\n---\nb", "<stdin>", "markdown"), ("---\nHello\n---\nb", "<stdin>", "text"),
    ("Hello", "a.markdown", "markdown"), ("Hello", "my.folder/notes", "text"),
    ("+++\ntitle = 'a'\n+++\nb", "<stdin>", "markdown"),
    ("+++\n[social]\nx = 'a'\n+++\nb", "<stdin>", "markdown"),
    ("+++\nHello\n+++\nb", "<stdin>", "text"), ("Hello", "a.mdx", "markdown"),
    ("Hello", "tweets/a.tweet", "twitter-together"), ("[ad] Hello", "a.tweet", "twitter-together"),
    ("Hello", "a.MD", "markdown"), ("a\0b", "a.txt", "text"),
  ])
  func byContentThenByName(_ text: String, _ name: String, _ format: String) {
    #expect(detect(text, name) == format)
  }

  @Test func aHintSettlesIt() {
    #expect(detect("[{\"text\": 1}]", "a.json", format: "text") == "text")
    #expect(detect("a", "a.json", format: "CSV") == "csv")
    #expect(detect("a", "a.txt", format: "twitter-together") == "twitter-together")
    #expect(
      detect("a", "a.json", format: "marcdown")
        == "input/unknown-format: \"marcdown\" is no input format")
  }

  @Test func whatCannotBeRead() {
    #expect(detect("", "a.csv") == "input/empty: no posts in a.csv")
    #expect(detect("\u{FEFF} \n", "a.txt") == "input/empty: no posts in a.txt")
    let utf32 = "input/encoding: a.csv is UTF-32, which is not read"
    #expect(detect([0xFF, 0xFE, 0, 0, 0x74, 0, 0, 0], "a.csv") == utf32)
    #expect(detect([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x74], "a.csv") == utf32)
    #expect(
      detect([0x50, 0x4B, 3, 4, 9], "a.xlsx")
        == "input/encoding: a.xlsx is a zip archive or a workbook, which is not read")
    #expect(
      detect([0x1F, 0x8B, 8], "a.gz") == "input/encoding: a.gz is compressed, which is not read")
  }
}
