import DecorumBase
import DecorumPosts

/// What a record says in several places, gathered while its post is filled.
struct PostParts: Sendable {
  var times = WrittenTimes()
  var media = MediaParts()
  /// Besides the one that the post has already.
  private(set) var otherPlatforms: [Platform] = []
  /// What holds only for the post on one platform.
  var onPlatforms: [Platform: [(target: RecordKey.Target, item: RecordItem)]] = [:]

  var isForOnePost: Bool { otherPlatforms.isEmpty && onPlatforms.isEmpty }

  mutating func add(_ platform: Platform, to post: inout Post) {
    if post.platform == nil {
      post.platform = platform
    } else if post.platform != platform, !otherPlatforms.contains(platform) {
      otherPlatforms.append(platform)
    }
  }
}
