import DecorumBase
import DecorumPosts

/// What an article's front matter wants posted about it: `tweet: …`, `social: {x: …, linkedin: …}`,
/// `posts: [{platform: x, text: …}]`. Where it says so, these are the posts, and the article is none.
///
/// A value of one word is no post: it is a handle, an address or a number, as themes of site
/// generators keep them under the same names.
struct SocialTexts {
  struct Draft {
    /// Its text, and whatever else is said of this post alone.
    var items: [RecordItem]
    var span: Span
    /// Where the text stands: `social` and, as the text's own name, `x`.
    var path: String

    /// The record of the post: its own fields, else those of the article, its text and pictures
    /// apart.
    func record(of article: [RecordItem], in decoder: TextDecoder) -> Record {
      let own = items.filter { item in
        item.key != PlatformWord.impliedKey
          || !article.contains { $0.key.target == .field(.platform) }
      }
      let others = article.filter { item in
        switch item.key.target {
        case .field(.text), .field(.media), .mediaURL, .mediaAlt, .mediaType: return false
        default:
          let slot = item.key.traits.slot
          return slot < 0 || !own.contains { $0.key.traits.slot == slot }
        }
      }
      return Record(
        span: span, place: .path(path), in: decoder, items: own.map(\.trimmed) + others)
    }
  }

  private(set) var posts: [Draft] = []
  private let keys: KeyTable

  init(in members: [RecordMember], _ keys: KeyTable) {
    self.keys = keys
    for member in members {
      guard let place = Self.places[KeyTable.normalised(member.name.string)] else { continue }
      let name = member.name.string
      switch place {
      case .text(let platform):
        addTexts(member, in: "", on: platform.map { .init($0, for: member) })
      case .posts:
        if case .text = member.value {
          addTexts(member, in: "", on: nil)
        } else {
          addPosts(member.value, in: name)
        }
      }
    }
  }

  static func isKey(_ name: String) -> Bool { places[KeyTable.normalised(name)] != nil }

  private enum Place {
    /// One text or a list of them, for the platform that the word belongs to.
    case text(String?)
    /// A text, texts by platform, or a list of posts.
    case posts
  }

  private static let places: [String: Place] = [
    "tweet": .text("x"), "tweettext": .text("x"), "tweets": .text("x"), "toot": .text("mastodon"),
    "skeet": .text("bluesky"), "sharetext": .text(nil), "sharemessage": .text(nil),
    "socialtext": .text(nil), "socialpost": .text(nil), "socialcopy": .text(nil),
    "socialmessage": .text(nil), "social": .posts, "socialmedia": .posts, "socialposts": .posts,
    "posts": .posts,
  ]

  // MARK: Texts

  /// - Parameter platform: nil where the front matter itself names one, or nobody does.
  private mutating func addTexts(
    _ member: RecordMember, in path: String, on platform: PlatformWord?
  ) {
    let name = member.name.string
    switch member.value {
    case .text(let text) where Self.isPost(text):
      add(text, named: name, at: member.span, in: path, on: platform)
    case .list(let values, _):
      for (i, value) in values.enumerated() {
        guard case .text(let text) = value, Self.isPost(text) else { continue }
        let parent = path.isEmpty ? name : "\(path).\(name)"
        add(text, named: "\(i)", at: text.span, in: parent, on: platform)
      }
    case .object(let members, let span):
      addPost(members, at: span, in: path.isEmpty ? name : "\(path).\(name)", on: platform)
    default: return
    }
  }

  private mutating func add(
    _ text: MappedText, named name: String, at span: Span, in path: String,
    on platform: PlatformWord?
  ) {
    let item = RecordItem(
      key: Self.textKey, name: name, nameSpan: span, value: .text(text))
    posts.append(Draft(items: [item] + (platform?.items ?? []), span: span, path: path))
  }

  private static let textKey = RecordKey(.field(.text), rank: 0)

  /// Words with blanks between them.
  private static func isPost(_ text: MappedText) -> Bool {
    let words = Byte.trimmed(text.bytes, 0..<text.bytes.count)
    return text.bytes[words].contains { Byte.isBlank($0) }
  }

  // MARK: Posts

  private mutating func addPosts(_ value: RecordValue, in path: String) {
    switch value {
    case .list(let values, _):
      for (i, value) in values.enumerated() {
        switch value {
        case .text(let text) where Self.isPost(text):
          add(text, named: "\(i)", at: text.span, in: path, on: nil)
        case .object(let members, let span):
          addPost(members, at: span, in: "\(path)[\(i)]", on: nil)
        default: continue
        }
      }
    case .object(let members, let span):
      if addPost(members, at: span, in: path, on: nil) { return }
      for member in members where Platform(spelling: member.name.string) != nil {
        addTexts(member, in: path, on: PlatformWord(member.name))
      }
    default: return
    }
  }

  /// `{platform: x, text: …}` with any other fields of a post.
  @discardableResult
  private mutating func addPost(
    _ members: [RecordMember], at span: Span, in path: String, on platform: PlatformWord?
  ) -> Bool {
    var items = keys.items(of: members)
    guard
      items.contains(where: {
        if case .read(.text(let text)) = $0.content, $0.key.target == .field(.text) {
          !text.isEmpty
        } else {
          false
        }
      })
    else { return false }
    if !items.contains(where: { $0.key.target == .field(.platform) }) {
      items += platform?.items ?? []
    }
    posts.append(Draft(items: items, span: span, path: path))
    return true
  }

  // MARK: Platforms

  /// A platform that a key names: by being called so, or by the word that it is.
  struct PlatformWord {
    let name: MappedText
    let key: RecordKey

    /// Front matter that names a platform itself is to be believed instead.
    static let impliedKey = RecordKey(.field(.platform), rank: 99)

    init(_ name: MappedText) {
      self.name = name
      key = RecordKey(.field(.platform), rank: 0)
    }

    init(_ platform: String, for member: RecordMember) {
      name = MappedText(standingFor: platform, at: member.name.span)
      key = Self.impliedKey
    }

    var items: [RecordItem] {
      [RecordItem(key: key, name: "platform", nameSpan: name.span, value: .text(name))]
    }
  }
}

extension RecordItem {
  /// A block of YAML ends with a line end, which nobody posts.
  fileprivate var trimmed: RecordItem {
    guard case .read(.text(let text)) = content, key.target == .field(.text),
      let words = text.trimmed
    else { return self }
    return RecordItem(key: key, name: name, nameSpan: nameSpan, value: .text(words))
  }
}
