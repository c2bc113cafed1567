import DecorumTime
import Foundation
import Testing

/// atproto's datetimes, where they are at hand (`$DECORUM_DATA` or `../shared/data`). All that is
/// valid there is read here; what is invalid is refused, but for forms that other tools do write.
@Suite struct SharedDatetimeTests {
  private static var data: URL {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) }
    return data ?? root.appending(path: "../shared/data")
  }

  private func lines(_ file: String) throws -> [String] {
    let url = Self.data.appending(path: "conformance/atproto-interop/interop-test-files/syntax")
      .appending(path: file)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      print("skipped: no \(url.path(percentEncoded: false))")
      return []
    }
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  @Test func whatIsValidIsRead() throws {
    let lines = try lines("datetime_syntax_valid.txt")
    #expect(lines.isEmpty || lines.count >= 33)
    for line in lines {
      let time = try TimeParser.parse(line).get()
      #expect(time.resolved(in: nil).instant == Instant(rfc3339: line), "\(line)")
    }
  }

  @Test func whatDoesNotExistIsRefused() throws {
    for line in try lines("datetime_parse_invalid.txt") {
      #expect(throws: TimeFault.self, "\(line)") { try TimeParser.parse(line).get() }
    }
  }

  /// Blanks, small letters, a missing offset, single digits: told apart by what is read.
  @Test func whatIsInvalidIsRefusedOrReadAsMeant() throws {
    let read = try lines("datetime_syntax_invalid.txt").filter {
      if case .success = TimeParser.parse($0) { true } else { false }
    }
    guard !read.isEmpty else { return }
    #expect(
      read == [
        "1985-04-12T23:20:50.123z", " 1985-04-12T23:20:50.123Z", "1985-04-12T23:20:50.123Z ",
        "1985-4-12T23:20:50.123Z", "1985-04-2T23:20:50.123Z", "1985-04-12T3:20:50.123Z",
        "1985-04-12t23:20:50.123Z", "1985-04-12T23:20:50.123z", "1985-04-12T23:20:50.123-00:00",
        "1985-04-12 23:20:50.123Z", "1985-04-12T23:20:50.123", "1985-04-12T23:20:50",
        "1985-04-12", "1985-04-12T23:20Z", "1985-04-12T23:20:50.123",
        "1985-04-12T23:20:50.123+00", "1985-04-12T23:20:50.123+0:00", "1985-04-12T23:20:50.123",
        "1985-04-12T23:20:50.123+0000", "1985-04-12T23:20:50.123+00", "0000-01-01T00:00:00+01:00",
      ])
  }

  /// `id|time|text` of news accounts, some lines of which are not UTF-8.
  @Test func theTimesOfNewsAccountsAreRead() throws {
    for name in ["bbchealth", "cnnhealth", "everydayhealth", "foxnewshealth"] {
      let url = Self.data.appending(path: "posts/health-news/\(name).txt")
      guard let bytes = try? Data(contentsOf: url) else {
        print("skipped: no \(url.path(percentEncoded: false))")
        return
      }
      var read = 0
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: "|"), maxSplits: 2)
        guard fields.count == 3, fields[0].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
          continue
        }
        let time = try TimeParser.parse(Array(fields[1])).get()
        #expect(time.offset == .zero && time.hasTimeOfDay)
        read += 1
      }
      #expect(read > 1000, "\(name)")
    }
  }
}
