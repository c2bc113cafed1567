package import DecorumBase
package import DecorumPosts

/// The name under which a run speaks of a post: the data's own id, else `~` and a hash of platform,
/// account and normalised text, the same in every order and format; copies count from `:2` on.
package struct PostIdentity: Hashable, Sendable {
  /// One is kept of each post, and most ids are long numbers: those need no memory of their own.
  private enum Name: Hashable, Sendable {
    case number(UInt64)
    case text(String)
    case hash(UInt64, copy: UInt32)
  }

  private let name: Name

  package init(of post: Post, copy: Int = 1) {
    if let own = post.id, !own.isEmpty {
      self.init(own: own.string)
    } else {
      self.init(hash: PostIdentity.hash(of: post), copy: copy)
    }
  }

  init(own id: String) { name = PostIdentity.number(id).map(Name.number) ?? .text(id) }

  /// - Parameter hash: of a post without an id.
  init(hash: UInt64, copy: Int) { name = .hash(hash, copy: UInt32(copy)) }

  package var id: String {
    switch name {
    case .number(let number): String(number)
    case .text(let text): text
    case .hash(let hash, let copy):
      "~" + Hexadecimal.digits(hash, atLeast: 16, uppercase: false) + (copy > 1 ? ":\(copy)" : "")
    }
  }

  /// The data's own id.
  package var own: String? {
    if case .hash = name { nil } else { id }
  }

  /// A hash of what a post without an id says and where; copies have the same.
  package var hash: UInt64? {
    if case .hash(let hash, _) = name { hash } else { nil }
  }

  static func hash(of post: Post) -> UInt64 {
    var hash = FNV()
    hash.combine(post.platform?.rawValue ?? "")
    hash.combine(post.account.map { Handle($0.string).canonical } ?? "")
    hash.combine(normalised: post.text.bytes)
    return hash.value
  }

  /// The number that a text spells, and no other text: without signs and leading zeros.
  private static func number(_ text: String) -> UInt64? {
    guard (1...19).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0") else {
      return nil
    }
    var number: UInt64 = 0
    for byte in text.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
    }
    return number
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
