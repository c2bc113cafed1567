/// The keys of the neutral format, as rules and readers name them.
package enum Field: String, CaseIterable, Sendable {
  case id, platform, account, author, kind, inbound, time, local, status, text, title
  case firstComment = "first_comment"
  case replyTo = "reply_to"
  case parent, thread, to, links, media, tags, campaign, approved
  case language = "lang"
  case flags
  case scheduler
  case zone = "timezone"
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

  package init(_ field: Field) { self.init(rawValue: 1 << field.number) }

  package mutating func insert(_ field: Field) { insert(FieldSet(field)) }
  package func contains(_ field: Field) -> Bool { isSuperset(of: FieldSet(field)) }
}

extension Field {
  /// Its place in a set. Conditions on fields ask for it at every post: no search through names.
  fileprivate var number: UInt64 {
    switch self {
    case .id: 0
    case .platform: 1
    case .account: 2
    case .author: 3
    case .kind: 4
    case .inbound: 5
    case .time: 6
    case .local: 7
    case .status: 8
    case .text: 9
    case .title: 10
    case .firstComment: 11
    case .replyTo: 12
    case .parent: 13
    case .thread: 14
    case .to: 15
    case .links: 16
    case .media: 17
    case .tags: 18
    case .campaign: 19
    case .approved: 20
    case .language: 21
    case .flags: 22
    case .lintIgnore: 23
    case .mediaType: 24
    case .mediaAlt: 25
    case .mediaURL: 26
    case .parentID: 27
    case .parentText: 28
    case .parentTitle: 29
    case .parentAuthor: 30
    case .parentInbound: 31
    case .scheduler: 32
    case .zone: 33
    }
  }
}
