package import DecorumBase

/// One message on its way out (or in): a post, reply, repost, dm, invite, story or comment.
///
/// Every reader maps its records onto this type. Every value carries the span that spelled it, and
/// `keys` remembers which keys the record had at all: a blank cell is *missing*, a column that no
/// record of the source has is *absent*, and rules answer *unknown* to the latter.
package struct Post: Sendable {
  /// The whole record in its source: the row, the object, the section of a text file.
  package var record: Span
  package var address: RecordAddress

  package var text: MappedText

  package var platform: Platform?
  package var status: MappedText?
  package var kind: PostKind = .post
  package var inbound: Bool?
  package var approved: Bool?
  /// Fields whose key the record had, with or without a value.
  package var keys: FieldSet = []
  var details = PostDetails()

  package init(record: Span, address: RecordAddress, text: MappedText) {
    self.record = record
    self.address = address
    self.text = text
  }
}

extension Post {
  /// Whether it answers another post, as far as its record says.
  package var isAnswer: Bool {
    kind == .reply || kind == .comment || replyTo != nil || hasParent
  }
}

/// A picture, video or file that goes with a post.
package struct Media: Sendable {
  package var type: MappedText?
  /// nil where the record has no such key; an empty text where it is blank.
  package var alt: MappedText?
  package var url: MappedText?

  package init(type: MappedText? = nil, alt: MappedText? = nil, url: MappedText? = nil) {
    self.type = type
    self.alt = alt
    self.url = url
  }
}

/// A yes or no that a platform or scheduler keeps beside the text: `paid_partnership`, `made_with_ai`.
package struct Flag: Sendable {
  package var name: String
  package var value: Bool

  package init(name: String, value: Bool) {
    self.name = name
    self.value = value
  }
}

/// The post that is answered, carried in the record of its answer.
package struct Parent: Sendable {
  package var id: MappedText?
  package var text: MappedText?
  package var title: MappedText?
  package var author: MappedText?
  package var inbound: Bool?

  package init(
    id: MappedText? = nil, text: MappedText? = nil, title: MappedText? = nil,
    author: MappedText? = nil, inbound: Bool? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.author = author
    self.inbound = inbound
  }
}
