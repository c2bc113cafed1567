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

  /// Reads posts again, each block once.
  /// - Returns: by origin; what has changed meanwhile is missing.
  func posts(_ origins: Set<PostOrigin>, from store: SourceStore) -> ReadAgain {
    var posts = ReadAgain(capacity: origins.count)
    for (block, wanted) in Dictionary(grouping: origins, by: \.block) {
      let entry = entries[block]
      let bytes = store.bytes(
        of: entry.source, in: entry.offset..<(entry.offset + entry.length))
      guard bytes.count == entry.length else { continue }
      var reader = entry.reader
      let result = reader.read(
        Block(bytes: bytes, offset: entry.offset, isLast: entry.isLast))
      let all = result.posts.flatMap { entry.defaults.applied(to: $0) }
      for origin in wanted where origin.ordinal < all.count {
        posts.add(all[origin.ordinal], from: origin)
      }
    }
    return posts
  }
}

/// Posts that were read again. A post is a thousand bytes before its first word: they stand in a list
/// without room to spare, and a table leads there.
struct ReadAgain {
  private var posts: [Post] = []
  private var places: [PostOrigin: Int32] = [:]

  init(capacity: Int) { posts.reserveCapacity(capacity) }

  mutating func add(_ post: Post, from origin: PostOrigin) {
    places[origin] = Int32(posts.count)
    posts.append(post)
  }

  subscript(origin: PostOrigin) -> Post? { places[origin].map { posts[Int($0)] } }
}
