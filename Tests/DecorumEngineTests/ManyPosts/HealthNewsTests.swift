import Decorum
import DecorumBase
import DecorumTime
import Foundation
import Testing

/// Real archives of news desks, which are no part of the project: `$DECORUM_DATA`, else beside the
/// checkout.
struct HealthNewsTests {
  /// One desk sends a hundred posts in its busiest hour, the other six.
  @Test(arguments: [(4, 13), (6, 0)]) func bursts(_ limit: Int, _ ofTheCalm: Int) throws {
    let folder = try Folder()
    var settings = RunSettings()
    settings.select = ["frequency/burst"]
    settings.now = try #require(Instant(rfc3339: "2026-11-21T12:00:00Z"))
    settings.configPath = try folder.write(
      "decorum.yaml", "rules: {frequency/burst: {max: \(limit)}}\n")
    func findings(_ account: String) throws -> Int? {
      guard let records = Self.records(account) else { return nil }
      settings.paths = [try folder.write("\(account).ndjson", records)]
      return Check(settings).report().findings.count
    }
    guard let calm = try findings("bbchealth"), let busy = try findings("everydayhealth") else {
      print("skipped: no archives of health news")
      return
    }
    // Its feed sends five at once now and then, which the limit of the pack does not allow.
    #expect(calm == ofTheCalm)
    #expect(busy > 25)
  }

  /// `id|time|text` as NDJSON.
  private static func records(_ account: String) -> String? {
    let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/data")
    let root =
      ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) } ?? beside
    guard
      let bytes = try? Data(contentsOf: root.appending(path: "posts/health-news/\(account).txt"))
    else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap {
      line in
      let parts = line.split(separator: "|", maxSplits: 2)
      guard parts.count == 3 else { return nil }
      let members = [
        "id": String(parts[0]), "time": String(parts[1]), "text": String(parts[2]),
        "platform": "x", "account": "@\(account)",
      ]
      return (try? JSONSerialization.data(withJSONObject: members, options: .sortedKeys))
        .map { String(decoding: $0, as: UTF8.self) + "\n" }
    }.joined()
  }
}
