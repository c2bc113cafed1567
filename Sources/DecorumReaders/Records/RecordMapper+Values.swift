import DecorumBase
import DecorumPosts

/// How single values of a record are read: words, prose, yes and no, lists.
extension RecordMapper {
  /// A text that people read: kept to the byte, nil where it is blank.
  func prose(
    _ name: String, _ value: RecordValue, _ diagnostics: inout [Diagnostic]
  ) -> MappedText? {
    guard !value.isBlank else { return nil }
    guard case .text(let text) = value else {
      diagnostics.append(wrongType(name, "a string", value))
      return nil
    }
    return text
  }

  /// A value that machines read: without the blanks around it.
  func word(
    _ name: String, _ value: RecordValue, _ diagnostics: inout [Diagnostic]
  ) -> MappedText? {
    guard !value.isBlank else { return nil }
    switch value {
    case .text(let text): return text.trimmed
    case .number(let digits): return digits
    case .list(let items, _) where items.count == 1: return word(name, items[0], &diagnostics)
    default:
      diagnostics.append(wrongType(name, "a string", value))
      return nil
    }
  }

  /// A person or an account; APIs write an object with the handle in it.
  func handle(
    _ name: String, _ value: RecordValue, _ diagnostics: inout [Diagnostic]
  ) -> MappedText? {
    guard case .object(let members, _) = value else { return word(name, value, &diagnostics) }
    for part in RecordValue.handleNames {
      if let value = members.last(where: { $0.name.string == part })?.value, !value.isBlank {
        return word("\(name).\(part)", value, &diagnostics)
      }
    }
    diagnostics.append(wrongType(name, "a string", value))
    return nil
  }

  mutating func bool(
    _ item: RecordItem, _ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]
  ) -> Bool? {
    if case .written(let text) = item.content, let answer = answers.known(text, decoder) {
      return answer
    }
    let value = item.value(decoder, &diagnostics)
    guard case .text(let text) = value, let word = text.trimmed else {
      return bool(item.name, value, &diagnostics)
    }
    return answers.value(of: word, RecordWords.bool)
      ?? bool(item.name, .text(word), &diagnostics)
  }

  func bool(_ name: String, _ value: RecordValue, _ diagnostics: inout [Diagnostic]) -> Bool? {
    if case .bool(let answer, _) = value { return answer }
    guard !value.isBlank else { return nil }
    switch value {
    case .text(let text), .number(let text):
      if let answer = RecordWords.bool(text.string) { return answer }
      diagnostics.append(
        Diagnostic(
          InputDiagnostics.type, .error,
          "\(QuotedWords.quoted(name)) must be true or false, "
            + "not \(QuotedWords.quoted(text.string))",
          at: Label(text.trimmed?.span ?? text.span), helps: ["write true or false"]))
    default: diagnostics.append(wrongType(name, "true or false", value))
    }
    return nil
  }

  /// The primary part of a language tag: `en` of `en-GB`.
  mutating func language(
    _ name: String, _ value: RecordValue, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    var value = value
    if case .list(let items, _) = value, let first = items.first { value = first }
    guard let written = word(name, value, &diagnostics) else { return nil }
    if let language = languages.value(of: written, { RecordWords.language($0) }) {
      return RecordWords.isNoLanguage(language) ? nil : language
    }
    diagnostics.append(
      Diagnostic(
        InputDiagnostics.type, .error,
        "\(QuotedWords.quoted(written.string)) is no language tag", at: Label(written.span),
        helps: ["write a tag such as \"en\" or \"pt-BR\""]))
    return nil
  }

  /// A list, or one text that holds several: `a, b; c`, `#a #b`.
  func list(
    _ name: String, _ value: RecordValue, split: PartList, _ diagnostics: inout [Diagnostic]
  ) -> [MappedText] {
    guard !value.isBlank else { return [] }
    switch value {
    case .text(let text): return split.parts(of: text)
    case .list(let items, _):
      return items.compactMap { item in
        guard case .object(let members, _) = item else { return word(name, item, &diagnostics) }
        let names = split == .links ? RecordValue.linkNames : RecordValue.tagNames
        for part in names {
          if let value = members.last(where: { $0.name.string == part })?.value {
            return word("\(name).\(part)", value, &diagnostics)
          }
        }
        diagnostics.append(wrongType(name, "a list of strings", item))
        return nil
      }
    default:
      diagnostics.append(wrongType(name, "a list of strings", value))
      return []
    }
  }
}

extension RecordValue {
  static let handleNames = ["handle", "username", "screen_name", "acct", "name", "id"]
  static let linkNames = ["expanded_url", "url", "href", "uri"]
  static let tagNames = ["name", "label", "value", "text", "title"]

  /// null, or nothing but white space.
  var isBlank: Bool {
    switch self {
    case .null: true
    case .text(let text): text.bytes.allSatisfy { Byte.isBlank($0) }
    case .list(let items, _): items.isEmpty
    case .number, .bool, .object: false
    }
  }
}

extension RecordValue {
  /// Whether a value that is no text could be what the key says. A name that is not the neutral format's
  /// own may mean something else; such a value counts as an unknown key.
  func couldBe(what key: RecordKey) -> Bool {
    guard key.rank > 0, case .field(let field) = key.target else { return true }
    switch (field, self) {
    case (.text, _), (.title, _), (.firstComment, _), (.status, _), (.kind, _), (.platform, _):
      if field == .platform, case .list(let items, _) = self {
        return items.allSatisfy { if case .text = $0 { true } else { false } }
      }
      return false
    case (.inbound, _), (.approved, _): if case .bool = self { return true } else { return false }
    case (.links, .list), (.tags, .list), (.media, .list), (.language, .list): return true
    case (.account, .object), (.author, .object), (.to, .object): return true
    case (.links, _), (.tags, _), (.media, _), (.language, _): return false
    case (_, .number): return true
    default: return false
    }
  }
}

extension MappedText {
  /// Without the blanks at its edges; nil where nothing is left.
  var trimmed: MappedText? {
    let inner = Byte.trimmed(bytes, 0..<bytes.count)
    if inner.isEmpty { return nil }
    return inner.count == bytes.count ? self : slice(inner)
  }

  /// The trimmed parts between separators; blank ones are left out.
  func parts(_ isSeparator: (UInt8) -> Bool) -> [MappedText] {
    bytes.indices.split(omittingEmptySubsequences: true) { isSeparator(bytes[$0]) }.compactMap {
      let inner = Byte.trimmed(bytes, $0)
      if inner.isEmpty { return nil }
      return inner.count == bytes.count ? self : slice(inner)
    }
  }
}
