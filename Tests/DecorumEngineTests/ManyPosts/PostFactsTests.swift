import DecorumBase
import DecorumPosts
import DecorumTime
import TestSupport
import Testing

@testable import DecorumEngine

/// What is kept of a million posts has to be small, and to say what it was given.
struct PostFactsTests {
  @Test func isSmall() {
    #expect(MemoryLayout<PostFacts>.stride == 104)
  }

  @Test func aSpanAndAnOriginComeBack() {
    for range in [0..<0, 12..<345, 5_000_000_000..<5_000_000_321, 7..<9_000_000_000] {
      let span = Span(SourceID(70_000), range)
      #expect(PackedSpan(span).span == span)
    }
    let origin = PostOrigin(block: 1_000_000, ordinal: 12)
    #expect(origin.block == 1_000_000 && origin.ordinal == 12)
  }

  @Test func aClockComesBack() {
    for offset: Int64 in [-43_200, 0, 50_400] {
      for skip in [nil, LocalClock.Skip(instant: 1_790_000_000, offset: 7200)] {
        let clock = LocalClock(weekday: .sunday, offset: offset, skip: skip, timeOfDay: .midnight)
        #expect(clock.offset == offset && clock.skip == skip)
        #expect(clock.weekday == .sunday && clock.timeOfDay == .midnight)
      }
    }
  }

  /// Numbers are kept as numbers, and only those that are spelled as numbers are.
  @Test(arguments: [
    "1", "0", "007", "1790000000123456789", "9999999999999999999", "18446744073709551616", "-1",
    "+1", "1_000", "１２", "~0123456789abcdef", "at://did:plc:1/app.bsky.feed.post/3k", "12a",
  ])
  func anIdComesBack(_ id: String) {
    let identity = PostIdentity(own: id)
    #expect(identity.id == id)
    #expect(identity.own == id)
    #expect(identity.hash == nil)
  }

  @Test func aPostWithoutAnIdHasNone() {
    let identity = PostIdentity(hash: 0xAB, copy: 1)
    #expect(identity.id == "~00000000000000ab")
    #expect(PostIdentity(hash: 0xAB, copy: 3).id == "~00000000000000ab:3")
    #expect(identity.own == nil && identity.hash == 0xAB)
  }

  /// A list that another one goes on from stays as it is.
  @Test func listsShareWhatTheyHave() {
    var bench = Bench([:])
    var row = Row()
    func facts(_ i: Int) -> PostFacts {
      row.time = Int64(i)
      return bench.facts(row)
    }
    for count in [0, 1, 511, 512, 513, 1500] {
      let history = FactList((0..<count).map(facts))
      var all = history
      all.append(contentsOf: FactList((count..<(count + 600)).map(facts)))
      #expect(history.map(\.time.seconds) == (0..<count).map { Int64($0) })
      #expect(all.map(\.time.seconds) == (0..<(count + 600)).map { Int64($0) })
      all[0].status = .draft
      #expect(history.first?.status != .draft)
    }
  }

  /// What many posts have in common is held once.
  @Test func postersAreShared() {
    var bench = Bench([:])
    var gatherer = FactGatherer()
    for i in 0..<10 {
      var row = Row()
      row.account = i.isMultiple(of: 2) ? "acme" : "other"
      gatherer.append(bench.facts(row))
    }
    let facts = gatherer.facts
    #expect(facts[0].poster === facts[8].poster)
    #expect(facts[1].poster === facts[9].poster)
    #expect(facts[0].account == "acme" && facts[1].account == "other")
  }
}
