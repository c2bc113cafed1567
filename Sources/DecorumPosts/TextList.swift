package import DecorumBase

/// Texts beside a post. Files like to write them as one text, which stays whole until somebody asks for
/// its parts: reading a table would otherwise mostly mean to cut lists.
package struct TextList: Sendable {
  /// From a text as written to its parts.
  package typealias Cut = @Sendable (MappedText) -> [MappedText]

  private enum Form: Sendable {
    case texts([MappedText])
    case written(MappedText, Cut)
  }

  private let form: Form

  package init(_ texts: [MappedText] = []) { form = .texts(texts) }

  package init(_ written: MappedText, cutBy cut: @escaping Cut) { form = .written(written, cut) }

  /// Cut anew each time.
  package var texts: [MappedText] {
    switch form {
    case .texts(let texts): texts
    case .written(let text, let cut): cut(text)
    }
  }
}

/// Pictures and the like. Where only their addresses are known, these stay the list that they are.
package struct MediaList: Sendable {
  private enum Form: Sendable {
    case media([Media])
    case addresses(TextList)
  }

  /// More than a post can have: a column may be called `Picture Url 1000000`.
  package static let most = 1000

  private let form: Form

  package init(_ media: [Media] = []) { form = .media(media) }

  package init(at addresses: TextList) { form = .addresses(addresses) }

  package var media: [Media] {
    switch form {
    case .media(let media): media
    case .addresses(let urls): urls.texts.prefix(Self.most).map { Media(url: $0) }
    }
  }
}

/// However they are kept.
extension TextList: CustomStringConvertible {
  package var description: String { "\(texts)" }
}

extension MediaList: CustomStringConvertible {
  package var description: String { "\(media)" }
}
