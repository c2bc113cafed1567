import DecorumBase
import DecorumRules

/// What was made of the rules of a run's folders, kept for the next run: one file in a folder of the
/// user's for each set of rule folders, overwritten where the rules have changed.
///
/// A file is the hash of its text and the text (`CompiledPacks`). The key of the hash is another: of the
/// hashes and names of all rule files, of the rules that are built in, and of the program. So the hash
/// fits only what this very program made of these very files; what is of another build or of other
/// rules, cut short or damaged does not fit, and is as if it were not there.
struct PackCache {
  private let folder: PrivateFolder
  private let name: String
  private let key: SipHash
  private let files: [PackFile]

  /// Fewer are read as quickly from their YAML.
  static let fewestFiles = 24
  /// Sets of folders: those of other checkouts and of those that are gone are among them.
  static let mostFiles = 16
  static let longestFile = 1 << 26
  private static let family = "rules-"

  /// - Parameters:
  ///   - folder: where files are kept.
  ///   - files: of all packs but the built-in one.
  ///   - places: the folders that they are from, as paths from the root.
  /// - Returns: nil where nothing can be known of the program that runs.
  init?(in folder: String, _ files: [PackFile], from places: [String]) {
    guard let program = try? FileSystem.status(of: FilePath(WorkerProcess.program)) else {
      return nil
    }
    var written = KeyBytes(1 << 16)
    written.add(decorumVersion)
    let (identity, modified) = (program.identity, UInt64(bitPattern: program.modified))
    for number in [identity.device, identity.inode, UInt64(program.size), modified] {
      written.add(number)
    }
    for file in BuiltinPack.files { written.add(file.hash) }
    for file in files {
      written.add(file.pack)
      written.add(file.path)
      // Not the bytes themselves, of which that would be one more copy.
      let hash = SipHash(of: file.bytes)
      written.add(hash.low)
      written.add(hash.high)
    }
    self.folder = PrivateFolder(folder)
    self.files = files
    key = SipHash(of: written.bytes)
    var place = KeyBytes(1 << 8)
    for path in places { place.add(path) }
    name = Self.family + SipHash(of: place.bytes).hexadecimal
  }

  enum Memory {
    /// The files, with what was made of them.
    case vetted([PackFile])
    /// The rules were looked at, and are not all sound.
    case faulty
  }

  /// What is known of the files; nil = nothing.
  func memory() -> Memory? {
    guard let bytes = folder.contents(of: name, atMost: Self.longestFile),
      bytes.count >= SipHash.byteCount
    else { return nil }
    let text = bytes[SipHash.byteCount...]
    guard bytes.starts(with: hash(of: text.span)) else { return nil }
    if text.isEmpty { return .faulty }
    return CompiledPacks.read(text, for: files).map(Memory.vetted)
  }

  /// - Parameter book: all of the files, read with no settings; nil where they are not all sound.
  func keep(_ book: RuleBook?) {
    let text = book.flatMap { CompiledPacks.written(files, as: $0) } ?? []
    if text.count > Self.longestFile - SipHash.byteCount { return }
    folder.replace(
      name, with: hash(of: text.span) + text, keeping: Self.mostFiles, of: Self.family)
  }

  private func hash(of text: borrowing Swift.Span<UInt8>) -> [UInt8] {
    SipHash(of: text, key: (key.low, key.high)).bytes
  }
}

/// Numbers and texts one behind the other, each with its length, so that no two lists are written alike.
private struct KeyBytes {
  private(set) var bytes: [UInt8] = []

  /// - Parameter count: about how many there will be.
  init(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: UInt64(64), by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}
