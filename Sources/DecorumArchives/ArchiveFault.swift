/// Why an archive, or one member of it, cannot be read.
package enum ArchiveFault: Error, Hashable, Sendable {
  /// The file ends where more should follow.
  case cutOff
  /// In libarchive's words.
  case damaged(String)
  case encrypted
  /// Packed by a method that is not read: `bzip`, `lzma`.
  case method(String)
  case sparse
  case largerThanDeclared
  case packedTooTightly
  case tooLarge
  case tooManyMembers
  case tooMuchDamage
  /// A zip, tar or gzip file inside the compressed file.
  case nested
  /// The file could not be read; its owner knows why.
  case unreadable
}

/// How much is taken from one archive. Real exports stay far below; what does not is built to fill
/// a disk.
package enum ArchiveLimits {
  /// Text packs to a fifth, and queues that repeat themselves to a fiftieth of their size.
  package static let ratio = 200
  /// Below this nobody is harmed by a member that packs too well.
  package static let freeSize = 64 << 20
  /// More than all posts of anybody: a million posts are half a gigabyte.
  package static let totalSize = 4 << 30
  /// A personal archive with all its pictures has some ten thousand.
  package static let members = 100_000
  /// After each damaged member of a zip its list is read again.
  static let damagedMembers = 16
}
