import DecorumBase
package import DecorumPosts

/// All that a post holds, so that two readings of it can be compared.
package struct PostContents: Hashable, Sendable {
  let record: DecorumBase.Span
  let address: RecordAddress
  let keys: FieldSet
  let overrides: Set<Int>
  let texts: [Named]
  let words: [String?]
  let answers: [Bool?]
  let spans: [DecorumBase.Span]

  struct Named: Hashable {
    let name: String
    let text: MappedText
  }

  /// The fields that are looked at; a test compares them with those that there are.
  package static let fields: Set<String> = [
    "record", "address", "text", "title", "firstComment", "id", "platform", "account", "author",
    "kind", "inbound", "time", "zone", "local", "status", "replyTo", "thread", "to", "campaign",
    "approved", "scheduler", "language", "linkList", "tagList", "mediaList", "flags", "parent",
    "suppressions", "keys", "overrides",
  ]

  package init(_ post: Post) {
    record = post.record
    address = post.address
    keys = post.keys
    overrides = post.overrides
    var texts: [Named] = []
    func add(_ name: String, _ text: MappedText?) {
      if let text { texts.append(Named(name: name, text: text)) }
    }
    add("text", post.text)
    add("title", post.title)
    add("firstComment", post.firstComment)
    add("id", post.id)
    add("account", post.account)
    add("author", post.author)
    add("time", post.time)
    add("zone", post.zone)
    add("local", post.local)
    add("status", post.status)
    add("replyTo", post.replyTo)
    add("thread", post.thread)
    add("to", post.to)
    add("campaign", post.campaign)
    add("scheduler", post.scheduler)
    for link in post.links { add("links", link) }
    for tag in post.tags { add("tags", tag) }
    for (number, medium) in post.media.enumerated() {
      add("media \(number) type", medium.type)
      add("media \(number) alt", medium.alt)
      add("media \(number) url", medium.url)
    }
    add("parent id", post.parent?.id)
    add("parent text", post.parent?.text)
    add("parent title", post.parent?.title)
    add("parent author", post.parent?.author)
    for (number, suppression) in post.suppressions.enumerated() {
      add("suppression \(number) rule", suppression.rule)
      add("suppression \(number) reason", suppression.reason)
      add("suppression \(number) owner", suppression.owner)
      add("suppression \(number) since", suppression.since)
      add("suppression \(number) until", suppression.until)
    }
    self.texts = texts
    words =
      [post.platform?.rawValue, post.kind.rawValue, post.language] + post.flags.map(\.name)
      + post.suppressions.flatMap { [$0.fault?.message, $0.fault?.help] }
    answers =
      [post.inbound, post.approved, post.parent?.inbound, post.parent != nil]
      + post.flags.map(\.value)
    spans = post.suppressions.flatMap { [$0.span, $0.fault?.span ?? $0.span] }
  }

  func check(in source: [UInt8]) throws(Objection) {
    try record.check(in: source, "a record")
    for span in spans { try span.check(in: source, "a suppression") }
    for named in texts { try named.text.check(in: source, named.name) }
  }
}
