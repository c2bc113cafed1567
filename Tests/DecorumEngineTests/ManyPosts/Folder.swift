import Decorum

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of files for one test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/decorum-many-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FolderFailure() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  private var names: Set<String> = []

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    names.insert(name)
    let file = path + "/" + name
    unlink(file)
    try FileSystem.create(file, with: Array(text.utf8))
    return file
  }

  private struct FolderFailure: Error {}
}
