package import DecorumBase

/// What a post has beside its text, in one piece of memory: a post is copied, sent between threads and
/// thrown away, and each of these texts would have to be retained for itself.
struct PostDetails: Sendable {
  fileprivate struct Values: Sendable {
    var id: MappedText?
    var account: MappedText?
    var author: MappedText?
    var time: MappedText?
    var replyTo: MappedText?
    var scheduler: MappedText?
    var language: String?
    var linkList = TextList()
    var tagList = TextList()
    var mediaList = MediaList()
    var flags: [Flag] = []
    var suppressions: [WrittenSuppression] = []
    var overrides: Set<Int> = []
    var seldom = Seldom()
  }

  /// Always one.
  fileprivate var held = [Values()]

  fileprivate var values: Values {
    _read { yield held[0] }
    _modify { yield &held[0] }
  }
}

extension Post {
  package var id: MappedText? {
    _read { yield details.values.id }
    _modify { yield &details.values.id }
  }

  package var account: MappedText? {
    _read { yield details.values.account }
    _modify { yield &details.values.account }
  }

  package var author: MappedText? {
    _read { yield details.values.author }
    _modify { yield &details.values.author }
  }

  /// RFC 3339 as written.
  package var time: MappedText? {
    _read { yield details.values.time }
    _modify { yield &details.values.time }
  }

  package var replyTo: MappedText? {
    _read { yield details.values.replyTo }
    _modify { yield &details.values.replyTo }
  }

  /// The tool that is to publish it, as the user calls it.
  package var scheduler: MappedText? {
    _read { yield details.values.scheduler }
    _modify { yield &details.values.scheduler }
  }

  /// A language tag's primary part, lower case: `en`.
  package var language: String? {
    _read { yield details.values.language }
    _modify { yield &details.values.language }
  }

  package var linkList: TextList {
    _read { yield details.values.linkList }
    _modify { yield &details.values.linkList }
  }

  package var tagList: TextList {
    _read { yield details.values.tagList }
    _modify { yield &details.values.tagList }
  }

  package var mediaList: MediaList {
    _read { yield details.values.mediaList }
    _modify { yield &details.values.mediaList }
  }

  package var flags: [Flag] {
    _read { yield details.values.flags }
    _modify { yield &details.values.flags }
  }

  /// What its record says of rules that are to keep quiet about it.
  package var suppressions: [WrittenSuppression] {
    _read { yield details.values.suppressions }
    _modify { yield &details.values.suppressions }
  }

  /// The overrides of the configuration that name the post's file, by their numbers.
  package var overrides: Set<Int> {
    _read { yield details.values.overrides }
    _modify { yield &details.values.overrides }
  }

  /// What few posts have.
  var seldom: Seldom {
    _read { yield details.values.seldom }
    _modify { yield &details.values.seldom }
  }

  package var links: [MappedText] {
    get { linkList.texts }
    set { linkList = TextList(newValue) }
  }

  package var media: [Media] {
    get { mediaList.media }
    set { mediaList = MediaList(newValue) }
  }

  package var tags: [MappedText] {
    get { tagList.texts }
    set { tagList = TextList(newValue) }
  }
}
