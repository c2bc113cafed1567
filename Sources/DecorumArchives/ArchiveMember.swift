/// What an archive says of one of its members. Nothing of it is to be trusted.
package struct ArchiveMember: Hashable, Sendable {
  package enum Kind: Sendable {
    case file
    case folder
    /// Hard or symbolic.
    case link
    case device
  }

  /// As it is written; bytes that are not UTF-8 as U+FFFD.
  package let name: String
  package let kind: Kind
  package let size: Int?
  let isEncrypted: Bool
  /// How it is packed; nil where the archive is compressed as a whole, or not at all.
  let method: String?

  /// Other methods would wake decoders that hardly anybody uses and nobody watches.
  static let methods: Set<String> = ["deflation", "uncompressed"]
}

/// The way to a member inside its archive, which leads nowhere else.
package struct MemberPath: Hashable, Sendable {
  package enum Fault: Error, Hashable, Sendable {
    case empty
    case fromRoot
    case fromDrive
    case upwards
    case controlCharacters
  }

  /// `data/tweets.js`
  package let text: String
  package let components: [Substring]

  /// - Parameter name: as written; `\` separates too, as some programs on Windows write it.
  package init(_ name: String) throws(Fault) {
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    {
      throw .controlCharacters
    }
    let isSeparator: (Character) -> Bool = { $0 == "/" || $0 == "\\" }
    if name.first.map(isSeparator) == true { throw .fromRoot }
    let start = name.utf8.prefix(2)
    if start.last == UInt8(ascii: ":"), start.count == 2, name.first?.isLetter == true {
      throw .fromDrive
    }
    components = name.split(whereSeparator: isSeparator).filter { $0 != "." }
    if components.contains("..") { throw .upwards }
    if components.isEmpty { throw .empty }
    text = components.joined(separator: "/")
  }
}
