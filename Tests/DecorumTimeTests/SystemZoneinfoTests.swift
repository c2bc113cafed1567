import DecorumTime
import Foundation
import Testing

/// The machine's own zoneinfo (`$DECORUM_ZONEINFO`, else where systems keep it), read byte by byte,
/// says the same of 1970–2037. Skipped where it is missing or of another release of tzdata.
@Suite struct SystemZoneinfoTests {
  private static let folder: URL? = {
    let given = ProcessInfo.processInfo.environment["DECORUM_ZONEINFO"].map { [$0] }
    let places = given ?? ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo"]
    return places.map { URL(filePath: $0) }.first { version(in: $0) != nil }
  }()

  private static func version(in folder: URL) -> String? {
    if let text = try? String(contentsOf: folder.appending(path: "tzdata.zi"), encoding: .utf8) {
      return text.split(separator: "\n").first?.split(separator: " ").last.map(String.init)
    }
    let text = try? String(contentsOf: folder.appending(path: "+VERSION"), encoding: .utf8)
    return text?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func everyZoneAgrees() throws {
    guard let folder = Self.folder, let version = Self.version(in: folder) else {
      print("skipped: this machine has no zoneinfo that tells its version")
      return
    }
    guard version == TimeZoneDatabase.version else {
      print(
        "skipped: \(folder.path(percentEncoded: false)) is of tzdata \(version), the embedded"
          + " database of \(TimeZoneDatabase.version) (set DECORUM_ZONEINFO to look elsewhere)")
      return
    }
    for name in TimeZoneDatabase.names {
      let zone = try #require(TimeZoneDatabase.zone(named: name))
      let file = TZif([UInt8](try Data(contentsOf: folder.appending(path: name))))
      // A slim file leaves to its rule what comes after its last change.
      let end = min(2_145_916_800, file.isFat ? .max : (file.changes.last?.time ?? 0) + 1)
      var offset = file.first
      var expected = ""
      for change in file.changes {
        if change.time > 0, change.time < end, change.offset != offset {
          expected += "\(change.time) \(change.offset)\n"
        }
        offset = change.offset
      }
      #expect(changes(of: zone, from: 1, to: end) == expected, "\(name)")
    }
  }
}

/// A compiled time zone (RFC 9636), as far as the offsets go.
private struct TZif {
  var changes: [(time: Int64, offset: Int64)] = []
  var first: Int64 = 0
  /// Changes are listed to 2037, whatever rule follows.
  var isFat: Bool { (changes.last?.time ?? .max) > 2_100_000_000 }

  init(_ bytes: [UInt8]) {
    func integer(_ at: Int, _ width: Int) -> Int64 {
      let value = bytes[at..<(at + width)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return width == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }
    func counts(_ at: Int) -> [Int] { (0..<6).map { Int(integer(at + 20 + 4 * $0, 4)) } }
    let old = counts(0)
    var at = 44 + old[3] * 5 + old[4] * 6 + old[5] + old[2] * 8 + old[1] + old[0]
    let new = counts(at)
    at += 44
    let (times, types) = (new[3], new[4])
    let offsets = (0..<types).map { integer(at + 9 * times + 6 * $0, 4) }
    first = offsets[0]
    changes = (0..<times).map {
      (integer(at + 8 * $0, 8), offsets[Int(bytes[at + 8 * times + $0])])
    }
  }
}
