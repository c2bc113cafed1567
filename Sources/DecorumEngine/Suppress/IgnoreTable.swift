import DecorumBase
import DecorumPosts
import DecorumRules

/// The entries of an ignore file as a run asks for them: by the id of a post, or by what it says. Both
/// follow the post when it moves to another row, day or file.
struct IgnoreTable: Sendable {
  private let entries: [IgnoreEntry]
  private var byID: [String: [Int]] = [:]
  private var byText: [UInt64: [Int]] = [:]

  init(_ entries: [IgnoreEntry]) {
    self.entries = entries
    for (number, entry) in entries.enumerated() {
      switch entry.subject {
      case .post(let id): byID[id, default: []].append(number)
      case .text(let text): byText[IgnoreTable.hash(text), default: []].append(number)
      case nil: continue
      }
    }
  }

  /// The entries that speak of a post, by their numbers.
  func entries(for post: Post, named id: String) -> [Int] {
    if entries.isEmpty { return [] }
    var found = byID[id] ?? []
    if !byText.isEmpty { found += byText[IgnoreTable.hash(post.text.bytes)] ?? [] }
    return found.filter { isFor(post, entries[$0]) }
  }

  private func isFor(_ post: Post, _ entry: IgnoreEntry) -> Bool {
    if let platform = entry.platform, platform != post.platform { return false }
    guard let account = entry.account else { return true }
    return post.account.map { Handle($0.string) == account } ?? false
  }

  /// Without regard to ASCII case and to white space, as posts without an id are named.
  private static func hash(_ text: [UInt8]) -> UInt64 {
    var hash = FNV()
    hash.combine(normalised: text)
    return hash.value
  }
}
