/// The keys of the neutral format, as rules and readers name them.
package enum Field: String, CaseIterable, Sendable {
  case id, platform, account, author, kind, inbound, time, local, status, text, title
  case firstComment = "first_comment"
  case replyTo = "reply_to"
  case parent, thread, to, links, media, tags, campaign, approved
  case language = "lang"
  case flags
  case lintIgnore = "lint_ignore"
  case mediaType = "media.type"
  case mediaAlt = "media.alt"
  case mediaURL = "media.url"
  case parentID = "parent.id"
  case parentText = "parent.text"
  case parentTitle = "parent.title"
  case parentAuthor = "parent.author"
  case parentInbound = "parent.inbound"
}

/// A set of fields in one word.
package struct FieldSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package init(_ field: Field) {
    // `allCases` keeps declaration order, so the position is stable within one build.
    self.init(rawValue: 1 << UInt64(Field.allCases.firstIndex(of: field)!))
  }

  package mutating func insert(_ field: Field) { insert(FieldSet(field)) }
  package func contains(_ field: Field) -> Bool { isSuperset(of: FieldSet(field)) }
}
