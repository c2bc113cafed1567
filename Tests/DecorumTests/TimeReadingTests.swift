import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
import TestSupport
import Testing

@testable import Decorum

/// Times with a `Z` and nothing else are read a short way. `+00:00` means the same and goes the long way.
struct TimeReadingTests {
  @Test func theShortWayIsTheLongWay() throws {
    var numbers = SeededNumbers(11)
    var midnights = 0
    for _ in 0..<500 {
      let hour = ["00:00:00", "09:30:00", "23:59:59", "12:00:00.5", "00:00"]
        .randomElement(using: &numbers)!
      let day = ["2026-11-23", "2026-11-24", "2027-02-28", "1969-12-31"]
        .randomElement(using: &numbers)!
      let status = ["", #", "status": "draft""#, #", "status": "published""#]
        .randomElement(using: &numbers)!
      let now = [0, 1_795_392_000, 1_795_426_200, 1_900_000_000].randomElement(using: &numbers)!
      let short = try Self.reading("\(day)T\(hour)Z", status, now: Int64(now))
      let long = try Self.reading("\(day)T\(hour)+00:00", status, now: Int64(now))
      #expect(short.time == long.time && short.status == long.status, "\(day) \(hour) \(status)")
      #expect(short.time.seconds != nil)
      if short.time.local?.timeOfDay == .midnight { midnights += 1 }
    }
    #expect(midnights > 50)
  }

  private static func reading(
    _ time: String, _ members: String, now: Int64
  ) throws -> (time: PostTime, status: PostStatus) {
    var reader = NDJSONReader(source: SourceID(0))
    let record = #"{"text": "New bread", "time": "\#(time)"\#(members)}"# + "\n"
    let read = reader.read(Block(bytes: Array(record.utf8), offset: 0, isLast: true))
    var reading = TimeReading(zone: nil, order: nil, now: now)
    return reading.reading(of: try #require(read.posts.first), number: 0)
  }
}
