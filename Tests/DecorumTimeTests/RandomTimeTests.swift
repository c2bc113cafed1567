import DecorumTime
import TestSupport
import Testing

@Suite struct RandomTimeTests {
  /// What an instant is written as, in any form and zone, is read as that instant.
  @Test func instantsSurviveBeingWritten() throws {
    var random = SeededNumbers(11)
    let names = TimeZoneDatabase.names
    for _ in 0..<4000 {
      let instant = Instant(secondsSince1970: Int64.random(in: 0..<4_100_000_000, using: &random))
      let zone = try #require(TimeZoneDatabase.zone(named: names.randomElement(using: &random)!))
      let wall = zone.wallClock(at: instant)
      let offset = zone.offset(at: instant)
      switch zone.instants(of: wall) {
      case .one(let only): #expect(only == instant, "\(zone.name) \(wall)")
      case .fold(let earlier, let later):
        #expect(earlier == instant || later == instant, "\(zone.name) \(wall)")
      case .gap: Issue.record("\(zone.name) shows \(wall), which it skips")
      }
      guard offset.seconds % 60 == 0 else { continue }
      for text in forms(wall, offset, zone) {
        let written = try TimeParser.parse(text, order: .mdy).get()
        #expect(written.resolved(in: nil).instant == instant, "\(text)")
      }
      #expect(Instant(rfc3339: instant.rfc3339) == instant)
      #expect(
        try TimeParser.parse(instant.rfc3339).get().resolved(in: zone)
          == .instant(instant, local: wall))
    }
  }

  private func forms(_ wall: WallClock, _ offset: UTCOffset, _ zone: Zone) -> [String] {
    let date = wall.date
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let month = months[Int(date.month) - 1]
    let day = wall.weekday.rawValue
    let half =
      "\(wall.hour % 12 == 0 ? 12 : wall.hour % 12)\(wall.timeOfDay.dropFirst(2)) "
      + (wall.hour < 12 ? "AM" : "PM")
    return [
      "\(date)T\(wall.timeOfDay)\(offset)", "\(wall) \(offset)",
      "\(wall) \(offset) \(zone.name)", "\(date)T\(clock(wall)).125\(offset)",
      "\(wall)\(offset)[\(zone.name)]", "\(date.month)/\(date.day)/\(date.year) \(half) \(offset)",
      "\(day.prefix(3)) \(month.prefix(3)) \(date.day) \(wall.timeOfDay) \(offset) \(date.year)",
      "\(day), \(month) \(date.day), \(date.year) at \(half) UTC\(offset)",
      "\(day.prefix(3)), \(date.day) \(month.prefix(3)) \(date.year) \(wall.timeOfDay) \(offset)",
    ]
  }

  private func clock(_ wall: WallClock) -> String {
    wall.timeOfDay.utf8.count == 5 ? wall.timeOfDay + ":00" : wall.timeOfDay
  }

  /// Pieces of times and rubbish in any order: an answer, and a fault's range within the text.
  @Test func noTextTraps() {
    var random = SeededNumbers(12)
    let pieces = [
      "2026", "-", "11", "24", "T", "09", ":", "00", "Z", "+", "01", "/", ".", ",", " ", "Nov",
      "Tue", "AM", "PM", "p.m.", "UTC", "GMT", "Europe/Paris", "EST", "[", "]", "(", ")", "at",
      "next", "th", "\u{202F}", "é", "👩‍👩‍👧", "0", "99999999999999999999999", "12", "60", "\n", "\0",
    ]
    for _ in 0..<30000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        bytes += pieces.randomElement(using: &random)!.utf8
      }
      if random.next() % 4 == 0, !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      for order in [nil, DateOrder.dmy, .mdy, .ymd] {
        switch TimeParser.parse(bytes, order: order) {
        case .success(let time): _ = time.resolved(in: nil)
        case .failure(let fault): expectSound(fault, in: bytes)
        }
      }
      if case .failure(let fault) = TimeParser.parse(epoch: bytes) { expectSound(fault, in: bytes) }
      var sniffer = DateOrderSniffer()
      sniffer.note(bytes, number: 0)
      _ = sniffer.finding
    }
  }

  private func expectSound(_ fault: TimeFault, in bytes: [UInt8]) {
    #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= bytes.count)
    #expect(!fault.message.utf8.contains { $0 < 0x20 }, "\(fault.message)")
    #expect(fault.message.count < 160, "\(fault.message)")
  }
}
