import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// One post as conditions look at it: its texts, analysed when first asked for. The answered post,
/// where the record carries it, is a view of its own.
///
/// Lives on one worker for as long as its post is judged.
final class PostView {
  struct Text {
    let mapped: MappedText
    let analysis: TextAnalysis
    let gate: LiteralGate

    init(_ mapped: MappedText, of view: PostView) {
      self.mapped = mapped
      analysis = TextAnalysis(mapped.bytes)
      gate = LiteralGate(analysis, of: view)
    }
  }

  let post: Post
  /// Whether this view is of the post's parent; then only its text and title exist.
  let isParent: Bool
  /// Those that posts may be in, the first for texts too short to tell.
  private let languages: [Language]
  /// By place, those that were asked for.
  private var texts = PlaceTexts()
  private var knownLanguage: PostLanguage?

  init(_ post: consuming Post, isParent: Bool = false, languages: [Language]) {
    self.post = post
    self.isParent = isParent
    self.languages = languages
  }

  /// The texts at a place; several for `alt` and `link`.
  func texts(at place: TextPlace) -> [Text] {
    if let known = texts[place] { return known }
    // Every post has a text of its own, and most have nothing else.
    let fresh =
      place == .text && !isParent
      ? [Text(post.text, of: self)] : mapped(at: place).map { Text($0, of: self) }
    texts[place] = fresh
    return fresh
  }

  var text: Text? { texts(at: .text).first }

  /// Links of the record's own field.
  lazy var attachedLinks: [Text] = (isParent ? [] : post.links).map { Text($0, of: self) }

  var language: PostLanguage {
    if let knownLanguage { return knownLanguage }
    let fresh = PostLanguage(of: self, among: languages)
    knownLanguage = fresh
    return fresh
  }

  /// Nil where no rule speaks it, or nobody can tell.
  private(set) lazy var spokenLanguage: Language? =
    if case .known(let language) = language { language } else { nil }

  private func mapped(at place: TextPlace) -> [MappedText] {
    if isParent {
      switch place {
      case .text: return [post.parent?.text].compactMap { $0 }
      case .title: return [post.parent?.title].compactMap { $0 }
      default: return []
      }
    }
    switch place {
    case .text: return [post.text]
    case .title: return [post.title].compactMap { $0 }
    case .firstComment: return [post.firstComment].compactMap { $0 }
    case .alt: return post.media.compactMap(\.alt)
    case .link:
      let inText = text.map { text in
        text.analysis.tokens.filter { $0.kind == .link }.map { text.mapped.slice($0.range) }
      }
      return (inText ?? []) + post.links
    }
  }
}

/// The texts of a post by their place; a dictionary would cost more than making them.
private struct PlaceTexts {
  private var text: [PostView.Text]?
  private var title: [PostView.Text]?
  private var firstComment: [PostView.Text]?
  private var alt: [PostView.Text]?
  private var link: [PostView.Text]?

  subscript(place: TextPlace) -> [PostView.Text]? {
    get {
      switch place {
      case .text: text
      case .title: title
      case .firstComment: firstComment
      case .alt: alt
      case .link: link
      }
    }
    set {
      switch place {
      case .text: text = newValue
      case .title: title = newValue
      case .firstComment: firstComment = newValue
      case .alt: alt = newValue
      case .link: link = newValue
      }
    }
  }
}

/// The language that lexical conditions take a post to be in.
enum PostLanguage: Equatable {
  case known(Language)
  /// A language that no rule speaks, by its tag where the record gives one.
  case other(String?)
  case undetermined

  /// The record's own; else the configured one that the detector does not contradict. A parent's is
  /// detected, and taken to be its answer's where it is too short to tell.
  init(of view: PostView, among languages: [Language]) {
    if let tag = view.post.language, !view.isParent {
      self = Language(rawValue: tag).map(PostLanguage.known) ?? .other(tag)
      return
    }
    let expected =
      view.isParent
      ? view.post.language.flatMap(Language.init(rawValue:)) ?? languages.first
      : languages.first
    guard let analysis = view.text?.analysis else {
      self = expected.map(PostLanguage.known) ?? .undetermined
      return
    }
    switch analysis.language {
    case .known(let detected)
    where analysis.metrics.words < 4 || detected == expected || languages.contains(detected):
      self = .known(analysis.metrics.words < 4 ? expected ?? detected : detected)
    case .undecided: self = expected.map(PostLanguage.known) ?? .undetermined
    case .known(let detected): self = .other(detected.rawValue)
    case .other: self = .other(nil)
    }
  }
}
