import DecorumBase
import DecorumPosts
import DecorumRules

/// Who speaks in a post, and which links are the speaker's own.
extension Evaluator {
  mutating func from(_ roles: [SenderRole]) -> Bool {
    for role in roles where plays(role) { return true }
    return false
  }

  private mutating func plays(_ role: SenderRole) -> Bool {
    switch role {
    case .own: post.inbound != true
    case .brand: spoken(by: .brand)
    case .employee: spoken(by: .employee)
    case .agency: spoken(by: .agency)
    case .outside: post.inbound == true || self.role() == .outside
    }
  }

  /// The account of an inbound post is the one that received it: nobody of ours speaks there.
  private mutating func spoken(by role: Role) -> Bool {
    post.inbound != true && self.role() == role
  }

  func sender(of post: Post) -> Handle? { post.account.map { Handle($0.string) } }

  /// Found out anew; see `role()`.
  func role(of post: Post) -> Role {
    for handle in [post.author, post.account].compactMap({ $0 }) {
      let role = context.brand.role(of: Handle(handle.string))
      if role != .outside { return role }
    }
    return .outside
  }

  /// The brand's domains for the brand's accounts; for others a domain named like the handle
  /// (`@glow.lab` owns `glowlab.example`) or like its first word (`@brewline_coffee` owns
  /// `brewline.example`), if that is long enough to be a name.
  func isOwn(_ host: String, of post: Post) -> Bool {
    let role = role(of: post)
    if role != .outside { return isUnder(host, context.brand.domains) }
    guard let sender = sender(of: post) else { return false }
    let labels = host.utf8.split(separator: UInt8(ascii: "."))
    guard labels.count >= 2 else { return false }
    let domain = letters(Substring(labels[labels.count - 2]))
    let handle = Substring(sender.canonical.utf8.prefix { $0 != UInt8(ascii: "@") })
    let name = letters(handle)
    if !name.isEmpty && domain == name { return true }
    if !name.hasPrefix(domain) { return false }
    let firstWord = handle.prefix { $0.isLetter || $0.isNumber }
    return firstWord.count >= 5 && domain == String(firstWord)
  }

  func isUnder(_ host: String, _ domains: Set<String>) -> Bool {
    if domains.isEmpty { return false }
    var rest = host.utf8[...]
    while true {
      if domains.contains(String(Substring(rest))) { return true }
      guard let dot = rest.firstIndex(of: UInt8(ascii: ".")) else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// Letters and numbers of a name.
  private func letters(_ text: Substring) -> String {
    let utf8 = text.utf8
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(text.filter { $0.isLetter || $0.isNumber })
    }
    return String(
      decoding: utf8.filter { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }, as: UTF8.self)
  }
}
