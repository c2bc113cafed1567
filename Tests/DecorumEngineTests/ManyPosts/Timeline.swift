import DecorumBase
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumText
import DecorumTime
import TestSupport
import Testing

@testable import DecorumEngine

/// A post of a generated timeline: what oracles reckon with, and what the engine's facts are made of.
struct Row {
  var text = "New bread is out"
  /// More members of the record, as JSON; whatever conditions on one post look at.
  var members = ""
  /// Seconds since 1970.
  var time: Int64 = 0
  var status = PostStatus.published
  var isInbound = false
  var platform = Platform.x
  var account: String? = "acme"
  var author: String?
  var to: String?
  var id: String?
  var replyTo: String?
  var campaign: String?
  var kind = PostKind.post
  /// What the written time says of the hour.
  var timeOfDay = LocalClock.TimeOfDay.known
}

/// Judges rows with rules, over facts: the texts are read once for each different record.
struct Bench {
  struct Answers {
    var findings: [PendingFinding]
    var unknown: [PendingUnknown]
    var posts: [Int] { findings.map(\.post).sorted() }
    var open: [Int] { unknown.compactMap(\.post).sorted() }
  }

  let plan: Plan
  private var known: [String: PostFacts] = [:]

  /// - Parameter files: path in the pack → text; rules need no summary, severity or message.
  init(_ files: [String: String]) {
    var world = World()
    world.files = files.mapValues {
      $0.contains("check:") ? "summary: a test\nmessage: found\n" + $0 : $0
    }
    world.files["_signals/hot.yaml"] = Self.signal("HOT")
    world.files["_signals/thanks.yaml"] = Self.signal("THANKS")
    let (book, faults) = world.load()
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    plan = Plan(book: book, context: World.context)
  }

  /// Speaks English only: of German posts nobody knows.
  private static func signal(_ word: String) -> String {
    "summary: says \(word)\nlanguages: {en: {pattern: '\\b\(word)\\b'}}\n"
  }

  mutating func judge(_ rows: [Row], now: Int64) -> Answers {
    let relations = relations(rows, now: now)
    let result = RelationJudge(plan: plan.facts, book: plan.book).judged(relations)
    return Answers(findings: result.findings, unknown: result.unknown)
  }

  mutating func relations(_ rows: [Row], now: Int64) -> Relations {
    var facts: [PostFacts] = []
    for row in rows { facts.append(self.facts(row)) }
    return Relations(posts: facts, context: plan.context, now: now)
  }

  mutating func facts(_ row: Row) -> PostFacts {
    let record =
      #"{"kind": "\#(row.kind.rawValue)", "inbound": \#(row.isInbound), "#
      + #""status": "\#(row.status.rawValue)", "text": "\#(row.text)"\#(row.members)}"#
    var facts = known[record] ?? read(record)
    known[record] = facts
    facts.time = .instant(
      row.time,
      local: row.timeOfDay == .known
        ? nil : LocalClock(weekday: .monday, offset: 0, timeOfDay: row.timeOfDay))
    facts.status = row.status
    facts.poster = Box(
      PostFacts.Poster(
        platform: row.platform, account: row.account, author: row.author, campaign: row.campaign))
    if let id = row.id { facts.identity = PostIdentity(own: id) }
    var conversation = facts.conversation?.value ?? PostFacts.Conversation()
    (conversation.to, conversation.replyTo) = (row.to, row.replyTo)
    facts.conversation = conversation.isEmpty ? nil : Box(conversation)
    return facts
  }

  private func read(_ record: String) -> PostFacts {
    let posts = World.posts(Array((record + "\n").utf8), in: SourceID(0))
    var judge = PostJudge(plan: plan)
    return judge.facts(
      of: posts[0],
      PostPlace(
        identity: PostIdentity(of: posts[0]), origin: PostOrigin(block: 0, ordinal: 0),
        time: .none, status: .published, isHistory: false))
  }
}

extension Array where Element == Row {
  /// By time, equal instants in the order of the rows; drafts do not count anywhere.
  var timeline: [Int] {
    indices.filter { self[$0].status != .draft }.sorted {
      (self[$0].time, $0) < (self[$1].time, $1)
    }
  }
}

/// How surely a post is of a sort: the word HOT in English, none, or a text in another language.
enum Heat: CaseIterable {
  case hot, cold, doubtful

  func heat(_ row: inout Row) {
    switch self {
    case .hot: row.text = "This bread is HOT"
    case .cold: row.text = "This bread is good"
    case .doubtful: row.text = "Das Brot ist gut"
    }
    row.members = self == .doubtful ? #", "lang": "de""# : #", "lang": "en""#
  }
}

extension SeededNumbers {
  mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: values.indices, using: &self)] }
  mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    Int64.random(in: range, using: &self)
  }
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A time that lies on, one second inside or one second outside of what windows make interesting.
  mutating func time(near times: [Int64], window: Int64) -> Int64 {
    guard let anchor = times.randomElement(using: &self), chance(70) else {
      return 1_790_000_000 + number(0...(window * 4))
    }
    return anchor + pick([0, window, -window, window / 2]) + pick([-1, 0, 0, 1, 60])
  }
}
