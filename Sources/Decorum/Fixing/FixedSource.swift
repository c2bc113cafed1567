import DecorumBase
import DecorumPosts
import DecorumReaders

/// The bytes of one source with fixes made, read again before anybody writes them: every text that a
/// fix touches must say what the fix means, and every other text what it said before. A fix that makes
/// anything else of the file is withheld.
struct FixedSource {
  private(set) var bytes: [UInt8]
  /// What was changed, in order.
  private(set) var edits: [Fix.Edit] = []
  /// How many fixes were made.
  private(set) var made = 0
  /// In the way of another one; the next run makes them.
  private(set) var left: [Fix] = []
  /// Not made, since the file would not read as it should.
  private(set) var withheld: [Fix] = []

  /// - Parameter read: reads bytes as the file is read.
  init(
    _ bytes: [UInt8], of source: SourceID, making fixes: [Fix], reading read: ([UInt8]) -> [Post]
  ) {
    let posts = read(bytes)
    func edited(_ fixes: some Sequence<Fix>) -> EditedBytes? {
      let edited = EditedBytes(bytes, of: source, making: Array(fixes))
      let expected = posts.map { ExpectedTexts($0, after: edited.edits) }
      let found = read(edited.bytes).map { ExpectedTexts($0, after: SortedEdits()) }
      return expected == found ? edited : nil
    }
    /// Of fixes that cannot be made together, those that can: by halves, so that a few bad ones among
    /// many cost a few readings and not one for each.
    func sound(among fixes: ArraySlice<Fix>) -> [Fix] {
      if fixes.count < 2 { return [] }
      let middle = (fixes.startIndex + fixes.endIndex) / 2
      return [fixes[..<middle], fixes[middle...]].flatMap { half in
        edited(half) == nil ? sound(among: half) : Array(half)
      }
    }
    self.bytes = bytes
    var whole = edited(fixes)
    if whole == nil {
      let kept = sound(among: fixes[...])
      let known = Set(kept)
      withheld = fixes.filter { !known.contains($0) }
      whole = edited(kept)
    }
    guard let whole else {
      withheld = fixes
      return
    }
    self.bytes = whole.bytes
    edits = whole.edits.edits
    (made, left) = (whole.made, whole.left)
  }
}

/// What a post says, field by field, once edits of its own source are made; nil for a text that cannot
/// say it.
private struct ExpectedTexts: Equatable {
  private let texts: [[UInt8]?]
  private let time: [UInt8]?

  init(_ post: Post, after edits: SortedEdits) {
    let all = post.fixableTexts
    texts = all.map { Self.bytes(of: $0, after: edits) }
    time = post.time?.bytes
  }

  private static func bytes(of text: MappedText, after edits: SortedEdits) -> [UInt8]? {
    var bytes = text.bytes
    for edit in edits.edits(within: text.span.range).reversed() {
      guard let range = text.map.derived(ofExact: edit.span.range, length: text.bytes.count) else {
        return nil
      }
      bytes.replaceSubrange(range, with: edit.words.utf8)
    }
    return bytes
  }
}

extension Post {
  /// All texts that stand in the record.
  fileprivate var fixableTexts: [MappedText] {
    var texts = [
      text, title, firstComment, id, account, author, status, replyTo, thread, to, campaign,
      parent?.id, parent?.text, parent?.title, parent?.author,
    ].compactMap { $0 }
    texts += links + tags + media.flatMap { [$0.type, $0.alt, $0.url].compactMap { $0 } }
    return texts
  }
}
