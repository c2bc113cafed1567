/// What a file is by its first bytes, whatever it is called.
package enum ArchiveKind: Hashable, Sendable {
  case zip
  /// Without a single member.
  case emptyZip
  case tar
  /// One compressed file, which may be a tar.
  case gzip

  /// How many of a file's first bytes settle it.
  package static let prefixLength = 262

  /// nil where it is no archive. A tar of the time before POSIX has no mark and is not known.
  package init?(prefix: some Collection<UInt8>) {
    if prefix.starts(with: [0x50, 0x4B, 3, 4]) {
      self = .zip
    } else if prefix.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .emptyZip
    } else if prefix.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if prefix.dropFirst(257).starts(with: Array("ustar".utf8)) {
      self = .tar
    } else {
      return nil
    }
  }
}
