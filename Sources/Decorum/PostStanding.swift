import DecorumBase
import DecorumEngine
import DecorumPosts

extension Post {
  /// What the record says of its status; nil where its time has to tell: ahead of now it is
  /// scheduled, without a time a draft.
  var statedStatus: PostStatus? {
    switch status?.string.lowercased() {
    case "draft", "drafts", "idea": .draft
    case "scheduled", "queue", "queued", "pending", "planned", "schedule": .scheduled
    case "published", "posted", "sent", "live", "done": .published
    default: nil
    }
  }

  /// Puts its status in our words, at the place of the user's.
  mutating func state(_ standing: PostStatus) {
    let place = status?.span ?? Span(record.source, record.start..<record.start)
    status = MappedText(standingFor: standing.word, at: place)
    keys.insert(.status)
  }
}

extension PostStatus {
  /// Its name as bytes, which all posts share.
  fileprivate var word: [UInt8] {
    switch self {
    case .draft: Self.words.draft
    case .scheduled: Self.words.scheduled
    case .published: Self.words.published
    }
  }

  private static let words = (
    draft: Array(Self.draft.rawValue.utf8), scheduled: Array(Self.scheduled.rawValue.utf8),
    published: Array(Self.published.rawValue.utf8)
  )
}
