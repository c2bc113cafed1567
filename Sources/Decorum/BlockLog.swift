import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders

/// Remembers how each block was read, so that single posts can be read again: no text is kept, and
/// most posts are never looked at twice.
struct BlockLog {
  private struct Entry {
    var source: SourceID
    var offset: Int
    var length: Int
    var isLast: Bool
    /// As it was before it read the block.
    var reader: any PostReader
    /// What its posts are where they do not say.
    var defaults: PostDefaults
  }

  private var entries: [Entry] = []
  /// - Returns: the block's number.
  mutating func add(
    source: SourceID, offset: Int, length: Int, isLast: Bool, reader: any PostReader,
    defaults: PostDefaults
  ) -> Int {
    entries.append(
      Entry(
        source: source, offset: offset, length: length, isLast: isLast, reader: reader,
        defaults: defaults))
    return entries.count - 1
  }

  /// Reads posts again, each block once; what has changed meanwhile is left out.
  /// - Parameters:
  ///   - origins: in the order of the input.
  ///   - body: takes each post with its place among `origins`.
  func read(_ origins: [PostOrigin], from store: SourceStore, _ body: (Post, Int) -> Void) {
    var next = 0
    while next < origins.count {
      let block = origins[next].block
      var ordinal = 0
      for record in records(ofBlock: block, from: store) {
        for post in entries[block].defaults.applied(to: record) {
          if next < origins.count, origins[next] == PostOrigin(block: block, ordinal: ordinal) {
            body(post, next)
            next += 1
          }
          ordinal += 1
        }
      }
      while next < origins.count, origins[next].block == block { next += 1 }
    }
  }

  /// A few posts by their origins.
  func posts(_ origins: Set<PostOrigin>, from store: SourceStore) -> [PostOrigin: Post] {
    let sorted = origins.sorted { ($0.block, $0.ordinal) < ($1.block, $1.ordinal) }
    var posts: [PostOrigin: Post] = [:]
    read(sorted, from: store) { posts[sorted[$1]] = $0 }
    return posts
  }

  private func records(ofBlock block: Int, from store: SourceStore) -> [Post] {
    let entry = entries[block]
    let bytes = store.bytes(of: entry.source, in: entry.offset..<(entry.offset + entry.length))
    guard bytes.count == entry.length else { return [] }
    var reader = entry.reader
    return reader.read(Block(bytes: bytes, offset: entry.offset, isLast: entry.isLast)).posts
  }
}
