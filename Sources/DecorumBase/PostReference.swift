/// What a report says about a post: enough to find it again, none of its text.
package struct PostReference: Hashable, Sendable {
  /// The data's own id, or `~` and a hash of platform, account and text (then `:2`, `:3` for copies).
  package let id: String
  package let platform: String?
  package let account: String?
  /// As the record wrote it.
  package let time: String?
  /// Where in its container: `row 6, column "Text"`, `posts[3].text`; empty for a file of one post.
  package let address: String

  package init(id: String, platform: String?, account: String?, time: String?, address: String) {
    self.id = id
    self.platform = platform
    self.account = account
    self.time = time
    self.address = address
  }
}
