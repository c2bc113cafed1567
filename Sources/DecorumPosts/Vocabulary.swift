/// What a message is. `comment` is a reply under somebody's post or video that is no thread of ours.
package enum PostKind: String, CaseIterable, Sendable {
  case post, reply, repost, dm, invite, story, comment
}

/// A network that Decorum knows by name; its figures are in the platform profiles.
package enum Platform: String, CaseIterable, Sendable {
  case x, mastodon, bluesky, threads, linkedin, instagram, facebook, tiktok, youtube, pinterest
  case googleBusiness = "google_business"
  case discord, telegram, reddit

  /// Reads a user's spelling: `Twitter`, `X (Twitter)`, `twitter/x`, `LinkedIn Page`, `GBP`.
  /// - Returns: nil for a name that is none of ours.
  package init?(spelling: some StringProtocol) {
    var letters = spelling.lowercased().filter { $0.isLetter || $0.isNumber }
    for suffix in ["page", "profile", "channel", "business", "company"]
    where letters.hasSuffix(suffix) && letters.count > suffix.count && letters != "googlebusiness" {
      letters.removeLast(suffix.count)
      break
    }
    switch letters {
    case "x", "twitter", "xtwitter", "twitterx": self = .x
    case "mastodon", "fediverse": self = .mastodon
    case "bluesky", "bsky": self = .bluesky
    case "threads": self = .threads
    case "linkedin", "li": self = .linkedin
    case "instagram", "ig", "insta": self = .instagram
    case "facebook", "fb": self = .facebook
    case "tiktok": self = .tiktok
    case "youtube", "yt": self = .youtube
    case "pinterest": self = .pinterest
    case "googlebusiness", "google", "gbp", "gmb", "googlemy": self = .googleBusiness
    case "discord": self = .discord
    case "telegram": self = .telegram
    case "reddit": self = .reddit
    default: return nil
    }
  }
}
