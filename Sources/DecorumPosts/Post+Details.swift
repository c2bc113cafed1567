package import DecorumBase

/// What a post has beside its text, in one piece of memory: a post is copied, sent between threads and
/// thrown away, and each of these texts would have to be retained for itself.
///
/// Asked for in other modules, each is handed out as a copy: to lend it there would take memory from the
/// heap for as long as it is lent.
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
}

extension Post {
  package var id: MappedText? {
    get { details.held[0].id }
    set { details.held[0].id = newValue }
  }

  package var account: MappedText? {
    get { details.held[0].account }
    set { details.held[0].account = newValue }
  }

  package var author: MappedText? {
    get { details.held[0].author }
    set { details.held[0].author = newValue }
  }

  /// RFC 3339 as written.
  package var time: MappedText? {
    get { details.held[0].time }
    set { details.held[0].time = newValue }
  }

  package var replyTo: MappedText? {
    get { details.held[0].replyTo }
    set { details.held[0].replyTo = newValue }
  }

  /// The tool that is to publish it, as the user calls it.
  package var scheduler: MappedText? {
    get { details.held[0].scheduler }
    set { details.held[0].scheduler = newValue }
  }

  /// A language tag's primary part, lower case: `en`.
  package var language: String? {
    get { details.held[0].language }
    set { details.held[0].language = newValue }
  }

  package var linkList: TextList {
    get { details.held[0].linkList }
    set { details.held[0].linkList = newValue }
  }

  package var tagList: TextList {
    get { details.held[0].tagList }
    set { details.held[0].tagList = newValue }
  }

  package var mediaList: MediaList {
    get { details.held[0].mediaList }
    set { details.held[0].mediaList = newValue }
  }

  package var flags: [Flag] {
    get { details.held[0].flags }
    _modify { yield &details.held[0].flags }
  }

  /// What its record says of rules that are to keep quiet about it.
  package var suppressions: [WrittenSuppression] {
    get { details.held[0].suppressions }
    set { details.held[0].suppressions = newValue }
  }

  /// The overrides of the configuration that name the post's file, by their numbers.
  package var overrides: Set<Int> {
    get { details.held[0].overrides }
    set { details.held[0].overrides = newValue }
  }

  /// What few posts have.
  var seldom: Seldom {
    _read { yield details.held[0].seldom }
    _modify { yield &details.held[0].seldom }
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
