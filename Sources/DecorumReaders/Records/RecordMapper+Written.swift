import DecorumBase
import DecorumPosts

/// The short way for what most records are made of: texts that stand in the block byte for byte, in
/// UTF-8, and mean one field. There is nothing to say of them, and what comes out is what the long way
/// makes of the same texts.
extension RecordMapper {
  /// - Returns: false where the text has to go the long way; nothing was set then.
  mutating func set(
    _ key: RecordKey, _ text: WrittenText, _ decoder: TextDecoder, in post: inout Post,
    _ parts: inout PostParts
  ) -> Bool {
    guard text.isPlain, decoder.isUTF8(text.range) else { return false }
    guard let field = key.field else {
      switch key.target {
      case .date: parts.times.date = word(text, decoder)
      case .mediaURL(let number): addURLs(text, from: number, decoder, to: &parts)
      default: return false
      }
      return true
    }
    switch field {
    case .text: return true
    case .id, .time, .local, .replyTo:
      set(field, word(text, decoder), in: &post, &parts)
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
    case .links: post.links = PartList.links.parts(of: text, decoder)
    case .tags: post.tags = PartList.tags.parts(of: text, decoder)
    case .mediaURL: addURLs(text, from: 0, decoder, to: &parts)
    default: return false
    }
    return true
  }

  private func addURLs(
    _ text: WrittenText, from number: Int, _ decoder: TextDecoder, to parts: inout PostParts
  ) {
    var number = max(number, 1)
    for url in PartList.links.parts(of: text, decoder) {
      parts.media.addURL(url, number: number)
      number += 1
    }
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
