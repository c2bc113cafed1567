import Foundation

/// A folder of drafts under a configuration with a few rules of its own, gone after the test.
final class ServerFolder {
  let path: String

  /// A word that is wrong, one that is mended safely, and one that is mended in the author's name.
  static let rules = [
    "house/miracle": """
    summary: a miracle
    severity: error
    check: { find: { phrases: [miracle] } }
    message: '"{match}" is a miracle'
    help: leave miracles to others
    why: nobody believes it
    sources: [{ title: A book, url: 'https://example.org/book', date: 2026-01-01 }]

    """,
    "house/cheap": """
    summary: a word for worth
    severity: warning
    check: { find: { phrases: [cheap] } }
    message: '"{match}" sounds poor'
    fix: { title: say affordable, safety: safe, replace: affordable }
    why: it does

    """,
    "house/deal": """
    summary: a deal
    severity: note
    check: { find: { phrases: [deal] } }
    message: '"{match}" is a deal'
    fix: { title: say offer, safety: unsafe, replace: offer }
    why: it is

    """,
  ]

  init(_ configuration: String = "extends: [./house]\n") throws {
    path = NSTemporaryDirectory() + "decorum-lsp-" + UUID().uuidString
    try write("decorum.yaml", configuration)
    for (name, text) in Self.rules { try write("house/\(name).yaml", text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }

  func uri(_ name: String) -> String { "file://" + self[name] }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to path: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: path)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }
}
