import DecorumArchives
import Foundation

/// An archive read to its end: what each file in it gave, and how it ended.
struct ArchiveReading {
  struct Member: CustomStringConvertible {
    var name: String
    var bytes: [UInt8] = []
    var fault: ArchiveFault?
    var kind = ArchiveMember.Kind.file

    var description: String {
      let outcome = fault.map { "\($0)" } ?? (kind == .file ? "\(bytes.count)" : "\(kind)")
      return "\(name): \(outcome)"
    }
  }

  var members: [Member] = []
  var fault: ArchiveFault?

  var names: [String] { members.map(\.name) }
  var said: [String] { members.map(\.description) + (fault.map { ["\($0)"] } ?? []) }

  /// - Parameter taking: the members whose bytes are asked for.
  init(_ bytes: [UInt8], taking: (String) -> Bool = { _ in true }) {
    let packed = PackedBytes(length: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
    do throws(ArchiveFault) {
      switch ArchiveKind(prefix: bytes) {
      case .zip: try read(ArchiveMembers(zip: packed), taking)
      case .tar: try read(ArchiveMembers(tar: packed), taking)
      case .gzip:
        let stream = try GzipStream(packed)
        if try stream.kind() == .tar {
          try read(ArchiveMembers(tar: stream), taking)
        } else {
          var whole = Member(name: "")
          while let block = try stream.nextBlock() { whole.bytes += block }
          members = [whole]
        }
      case .emptyZip, nil: break
      }
    } catch {
      fault = error
    }
  }

  private mutating func read(
    _ archive: ArchiveMembers, _ taking: (String) -> Bool
  ) throws(ArchiveFault) {
    while let next = try archive.next() {
      var member = Member(name: next.name, kind: next.kind)
      if next.kind == .file, taking(next.name) {
        do throws(ArchiveFault) {
          while let block = try archive.nextBlock() { member.bytes += block }
        } catch {
          member.fault = error
          member.bytes = []
        }
      }
      members.append(member)
    }
  }
}

/// The archives that `Scripts/make-archive-fixtures` writes.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: tests.appending(path: "Archives/\(name)")))
  }

  static let draft = Array("The oven is out until Tuesday.\n".utf8)
}
