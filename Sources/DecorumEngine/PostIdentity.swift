package import DecorumBase
package import DecorumPosts

/// The name under which a run speaks of a post: the data's own id, else `~` and a hash of platform,
/// account and normalised text, the same in every order and format; copies count from `:2` on.
package struct PostIdentity: Hashable, Sendable {
  package let id: String

  package init(of post: Post, copy: Int = 1) {
    if let own = post.id, !own.isEmpty {
      id = own.string
      return
    }
    id = PostIdentity.hashed(post) + (copy > 1 ? ":\(copy)" : "")
  }

  /// The id without a copy number; equal for posts that say the same in the same place.
  package static func hashed(_ post: Post) -> String {
    var hash = FNV()
    hash.combine(post.platform?.rawValue ?? "")
    hash.combine(post.account.map { Handle($0.string).canonical } ?? "")
    hash.combine(normalised: post.text.bytes)
    return "~" + hash.hexadecimal
  }
}

extension PostReference {
  /// A post that is only counted.
  init(unread identity: PostIdentity) {
    self.init(id: identity.id, platform: nil, account: nil, time: nil, address: "")
  }

  /// A post that is known by its facts alone.
  init(_ facts: PostFacts) {
    self.init(
      id: facts.identity.id, platform: facts.platform?.rawValue, account: facts.account, time: nil,
      address: "")
  }

  package init(_ post: Post, identity: PostIdentity) {
    self.init(
      id: identity.id, platform: post.platform?.rawValue, account: post.account?.string,
      time: post.time?.string, address: post.address.description)
  }
}
