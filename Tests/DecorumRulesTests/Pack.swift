import DecorumBase
import DecorumRules

/// The files of a small pack with one place marked by ⟦…⟧, loaded as a user's pack is.
struct Pack {
  private(set) var files: [PackFile] = []
  /// The marked place.
  private(set) var marked: Span?

  init(_ texts: [String: String]) {
    for (i, (path, text)) in texts.sorted(by: { $0.key < $1.key }).enumerated() {
      let source = SourceID(10 + i)
      let plain = text.replacing("⟦", with: "").replacing("⟧", with: "")
      if text.contains("⟦") {
        let start = Array(text.prefix { $0 != "⟦" }.utf8).count
        let end = Array(text.prefix { $0 != "⟧" }.utf8).count - "⟦".utf8.count
        marked = Span(source, start..<end)
      }
      files.append(PackFile(pack: "house", path: path, source: source, bytes: Array(plain.utf8)))
    }
  }

  func load(settings: [RuleID: RuleSetting] = [:]) -> (book: RuleBook, diagnostics: [Diagnostic]) {
    var loader = PackLoader(files: files, settings: settings)
    let book = loader.load(trusting: "decorum", where: { _ in true })
    return (book, loader.diagnostics)
  }

  /// Where a span is, with its words, for messages of tests.
  func description(of span: Span) -> String {
    guard let file = files.first(where: { $0.source == span.source }) else { return "nowhere" }
    return
      "\(file.path) \(span.range) \"\(String(decoding: file.bytes[span.range], as: UTF8.self))\""
  }
}
