import CArchive

/// Owns one of libarchive's readers. libarchive is used in this file only.
///
/// Of all it can read, only zip, tar and gzip are switched on; a zip whose list of members is gone
/// is not searched for what may be left of it, since nobody could say what is missing then.
@safe final class ArchiveHandle {
  enum Format {
    case zip
    case tar
    /// The bytes that one gzip file holds, as the data of a single member.
    case gzip
  }

  enum Step {
    case member(ArchiveMember)
    case end
  }

  private let archive: OpaquePointer
  private let format: Format
  let input: ArchiveInput

  init(_ format: Format, _ input: ArchiveInput) throws(ArchiveFault) {
    guard let archive = unsafe archive_read_new() else { preconditionFailure("out of memory") }
    unsafe self.archive = archive
    self.format = format
    self.input = input
    switch format {
    case .zip: unsafe archive_read_support_format_zip_seekable(archive)
    case .tar: unsafe archive_read_support_format_tar(archive)
    case .gzip:
      unsafe archive_read_support_filter_gzip(archive)
      unsafe archive_read_support_format_raw(archive)
      unsafe archive_read_support_format_empty(archive)
    }
    // SAFETY: the input lives as long as this object, which frees the reader when it goes.
    unsafe archive_read_set_callback_data(archive, Unmanaged.passUnretained(input).toOpaque())
    unsafe archive_read_set_read_callback(archive) { _, client, target in
      guard let client = unsafe client else { return -1 }
      let input = unsafe Unmanaged<ArchiveInput>.fromOpaque(client).takeUnretainedValue()
      let (address, count) = unsafe input.nextBlock()
      unsafe target?.pointee = address
      return count
    }
    if input.length != nil { followOffsets() }
    guard unsafe archive_read_open1(archive) == ARCHIVE_OK else { throw fault }
    guard format == .gzip else { return }
    // Filters are stacked as long as the bytes look compressed: only one is meant here.
    let filters = unsafe archive_filter_count(archive)
    guard filters == 2 else { throw filters > 2 ? .nested : .damaged("its header is wrong") }
  }

  deinit { unsafe archive_read_free(archive) }

  private func followOffsets() {
    unsafe archive_read_set_skip_callback(archive) { _, client, count in
      guard let client = unsafe client else { return 0 }
      let input = unsafe Unmanaged<ArchiveInput>.fromOpaque(client).takeUnretainedValue()
      return Int64(input.skip(Int(count)))
    }
    unsafe archive_read_set_seek_callback(archive) { _, client, offset, whence in
      guard let client = unsafe client else { return Int64(ARCHIVE_FATAL) }
      let input = unsafe Unmanaged<ArchiveInput>.fromOpaque(client).takeUnretainedValue()
      // SEEK_SET, SEEK_CUR, SEEK_END
      let bases = [0, input.position, input.length ?? 0]
      let (target, isTooFar) = bases[Int(whence) % 3].addingReportingOverflow(Int(offset))
      return Int64(input.seek(to: isTooFar ? .max : target))
    }
  }

  /// The bytes of the archive, unpacked where it is compressed, that are behind us.
  var position: Int { unsafe Int(archive_filter_bytes(archive, 0)) }

  func next() throws(ArchiveFault) -> Step {
    var entry: OpaquePointer?
    let result = Self.inUTF8 { unsafe archive_read_next_header(archive, &entry) }
    if result == ARCHIVE_EOF { return .end }
    // A warning is about names and times, which are looked at below or not at all.
    guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry = unsafe entry else {
      throw fault
    }
    return unsafe .member(member(entry))
  }

  /// Names that are marked as UTF-8 are lost where the locale has no word for them, and the program
  /// runs in the locale that knows ASCII only. The locale is changed for this thread and this call.
  private static func inUTF8<Answer>(_ body: () -> Answer) -> Answer {
    guard let locale = unsafe utf8 else { return body() }
    let before = unsafe uselocale(locale)
    defer { unsafe uselocale(before) }
    return body()
  }

  /// Never changed and never freed. The first name is known to glibc and musl, the other to macOS.
  nonisolated(unsafe) private static let utf8: locale_t? =
    unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "UTF-8", nil)

  private func member(_ entry: OpaquePointer) -> ArchiveMember {
    let kind: ArchiveMember.Kind =
      if unsafe archive_entry_hardlink(entry) != nil {
        .link
      } else {
        switch unsafe archive_entry_filetype(entry) & 0o170000 {
        case 0o100000, 0: .file
        case 0o040000: .folder
        case 0o120000: .link
        default: .device
        }
      }
    // What is marked as UTF-8 comes only by the first of the two, all else only by the second.
    let name =
      unsafe archive_entry_pathname_utf8(entry).map { unsafe String(cString: $0) }
      ?? archive_entry_pathname(entry).map { unsafe String(cString: $0) }
    return ArchiveMember(
      name: name ?? "", kind: kind,
      size: unsafe archive_entry_size_is_set(entry) != 0
        ? Int(archive_entry_size(entry)) : nil,
      isEncrypted: unsafe archive_entry_is_encrypted(entry) != 0, method: method)
  }

  /// `deflation`, as libarchive calls it; nil where members are not packed one by one.
  private var method: String? {
    guard let name = unsafe archive_format_name(archive).map({ unsafe String(cString: $0) }),
      name.hasPrefix("ZIP"), let open = name.lastIndex(of: "(")
    else { return nil }
    return String(name[name.index(after: open)...].prefix { $0 != ")" })
  }

  /// The next bytes of the member, nil at its end.
  /// - Parameter offset: where they should stand in it.
  func nextBlock(at offset: Int) throws(ArchiveFault) -> [UInt8]? {
    var address: UnsafeRawPointer?
    var count = 0
    var place: la_int64_t = 0
    let result = unsafe archive_read_data_block(archive, &address, &count, &place)
    if result == ARCHIVE_EOF { return nil }
    guard result == ARCHIVE_OK else { throw fault }
    if count > 0 && place != offset { throw .sparse }
    return unsafe Array(UnsafeRawBufferPointer(start: address, count: count))
  }

  /// Passes over what is left of the member.
  func skip() throws(ArchiveFault) {
    guard unsafe archive_read_data_skip(archive) >= ARCHIVE_WARN else { throw fault }
  }

  private var fault: ArchiveFault {
    if input.hasFailed { return .unreadable }
    let said = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? ""
    let words = String(said.prefix { !$0.isNewline })
    if words.split(separator: " ").contains(where: { $0.lowercased().hasPrefix("truncated") }) {
      return .cutOff
    }
    // It begins right and goes on wrong: a zip has no list at its end, a tar no whole header.
    if words.hasPrefix("Unrecognized") {
      return format == .zip || input.delivered < 512 ? .cutOff : .damaged("its header is wrong")
    }
    return .damaged(words.isEmpty ? "it makes no sense" : words)
  }
}
