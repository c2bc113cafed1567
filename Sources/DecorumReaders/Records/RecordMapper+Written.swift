import DecorumBase
import DecorumPosts

/// The short way for what most records are made of: texts that stand in the block byte for byte, in
/// UTF-8, and mean one field. There is nothing to say of them, and what comes out is what the long way
/// makes of the same texts.
extension RecordMapper {
  /// - Returns: false where the entry has to go the long way; nothing was set then.
  mutating func set(
    _ entry: RecordEntry, of record: borrowing Record, in post: inout Post,
    _ parts: inout PostParts
  ) -> Bool {
    switch entry.content {
    case .written(let text):
      guard text.isPlain, record.decoder.isUTF8(text.range) else { return false }
      if let field = entry.traits.field {
        return set(field, text, record.decoder, in: &post, &parts)
      }
      return set(record.target(of: entry), text, record.decoder, to: &parts)
    case .assumed:
      guard entry.traits.field == .scheduler, let word = record.assumedWord(entry) else {
        return false
      }
      post.scheduler = MappedText(standingFor: word, at: entry.nameSpan)
      return true
    case .value: return false
    }
  }

  private mutating func set(
    _ field: Field, _ text: WrittenText, _ decoder: TextDecoder, in post: inout Post,
    _ parts: inout PostParts
  ) -> Bool {
    switch field {
    case .text: return true
    case .id, .time, .replyTo: set(field, word(text, decoder), in: &post, &parts)
    case .local:
      // Often the time itself, which a column then means twice.
      let time = parts.times.time
      post.local = time?.span == decoder.span(text.range) ? time : word(text, decoder)
    case .account, .author, .to, .zone, .status, .thread, .campaign, .scheduler:
      set(field, usualWord(field, text, decoder), in: &post, &parts)
    case .platform:
      guard let platform = platforms.known(text, decoder) else { return false }
      parts.add(platform, to: &post)
    case .kind:
      guard let kind = kinds.known(text, decoder) else { return false }
      post.kind = kind
    case .language:
      guard let language = languages.known(text, decoder) else { return false }
      post.language = RecordWords.isNoLanguage(language) ? nil : language
    case .links: post.linkList = list(text, decoder, of: .links)
    case .tags: post.tagList = list(text, decoder, of: .tags)
    case .mediaURL: parts.media.addURLs(list(text, decoder, of: .links), number: 0)
    default: return false
    }
    return true
  }

  /// The same for keys that mean no field.
  private func set(
    _ target: RecordKey.Target, _ text: WrittenText, _ decoder: TextDecoder,
    to parts: inout PostParts
  ) -> Bool {
    switch target {
    case .date: parts.times.date = word(text, decoder)
    case .mediaURL(let number):
      parts.media.addURLs(list(text, decoder, of: .links), number: number)
    default: return false
    }
    return true
  }

  /// Cut when somebody asks for its parts: few rules do.
  private func list(
    _ text: WrittenText, _ decoder: TextDecoder, of kind: PartList
  ) -> TextList {
    word(text, decoder).map { TextList($0, cutBy: kind.cut) } ?? TextList()
  }

  /// Without the blanks at its edges; nil where nothing is left.
  private func word(_ text: WrittenText, _ decoder: TextDecoder) -> MappedText? {
    let inner = Byte.trimmed(decoder.bytes, text.range)
    return inner.isEmpty ? nil : decoder.copy(inner, spelledAs: text.spelling)
  }

  /// A value that is often the one of the record before: the two then share their bytes.
  private mutating func usualWord(
    _ field: Field, _ text: WrittenText, _ decoder: TextDecoder
  ) -> MappedText? {
    guard (1...32).contains(text.range.count) else { return word(text, decoder) }
    let slot = FieldSet(field).rawValue.trailingZeroBitCount
    if decoder.holds(usual[slot], at: text.range) {
      return MappedText(
        verbatim: usual[slot], at: decoder.span(text.range), spelledAs: text.spelling)
    }
    let word = word(text, decoder)
    if let word, word.bytes.count == text.range.count { usual[slot] = word.bytes }
    return word
  }
}
