import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumTime

/// Reads the times of one source. What can mean two days waits for the end of the source, whose other
/// dates may settle it; what cannot be read is a diagnostic at its place.
struct TimeReading {
  private let zone: Zone?
  private let order: DateOrder?
  private var sniffer = DateOrderSniffer()
  private var ambiguous: [(post: Int, text: MappedText)] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(zone: Zone?, order: DateOrder?) {
    self.zone = zone
    self.order = order
  }

  /// - Parameter number: the post's number in the run.
  mutating func time(of post: Post, number: Int) -> PostTime {
    guard let text = post.time, !text.isEmpty else { return .none }
    sniffer.note(text.bytes, number: number)
    switch TimeParser.parse(text.bytes, order: order) {
    case .success(let written): return time(written)
    case .failure(let fault):
      if case .ambiguous = fault.kind {
        ambiguous.append((number, text))
      } else {
        report(fault, in: text)
      }
      return .unreadable
    }
  }

  /// How the source's dates are written, once all have been seen.
  var settledOrder: DateOrder? {
    if let order { return order }
    if case .settled(let order) = sniffer.finding { return order }
    return nil
  }

  /// What the whole source says of its ambiguous dates, by the posts' numbers.
  mutating func settled() -> [(post: Int, time: PostTime)] {
    guard !ambiguous.isEmpty else { return [] }
    guard case .settled(let order) = sniffer.finding else {
      for (_, text) in ambiguous {
        if case .failure(let fault) = TimeParser.parse(text.bytes) { report(fault, in: text) }
      }
      return []
    }
    return ambiguous.compactMap { post, text in
      switch TimeParser.parse(text.bytes, order: order) {
      case .success(let written): return (post, time(written))
      case .failure(let fault):
        report(fault, in: text)
        return nil
      }
    }
  }

  private func time(_ written: WrittenTime) -> PostTime {
    let resolved = written.resolved(in: zone)
    guard let instant = resolved.instant else { return .noZone }
    var wall = resolved.local
    var skip: LocalClock.Skip?
    if case .gap(let gap, _, _) = resolved {
      // What is quoted must be the time that does not exist, not what programs make of it.
      wall = written.wall ?? wall
      skip = .init(instant: gap.next.secondsSince1970, offset: gap.after.seconds)
    }
    let offset =
      wall.instant(offset: .zero).secondsSince1970 - instant.secondsSince1970
    return .instant(
      instant.secondsSince1970,
      local: LocalClock(
        weekday: wall.weekday, offset: offset, skip: skip,
        timeOfDay: TimeReading.timeOfDay(written, local: resolved.local)))
  }

  /// Midnight by the clock that was written or by that of the house: exports turn dates into UTC.
  private static func timeOfDay(
    _ written: WrittenTime, local: WallClock
  ) -> LocalClock.TimeOfDay {
    if !written.hasTimeOfDay { return .missing }
    return written.wall?.secondOfDay == 0 || local.secondOfDay == 0 ? .midnight : .known
  }

  private mutating func report(_ fault: TimeFault, in text: MappedText) {
    var help = fault.help
    if case .ambiguous(let dayFirst, _) = fault.kind {
      help = "use --date-order dmy or --date-order mdy, or write \(dayFirst)"
    }
    diagnostics.append(
      Diagnostic(
        RuleID(known: "input/time"), .error, fault.message,
        at: Label(text.span(of: fault.range)), helps: [help].compactMap { $0 }))
  }
}

extension Post {
  /// What the record says, else what its time says: ahead of now it is scheduled, without a time a
  /// draft.
  func standing(at time: PostTime, now: Int64) -> PostStatus {
    switch status?.string.lowercased() {
    case "draft", "drafts", "idea": return .draft
    case "scheduled", "queue", "queued", "pending", "planned", "schedule": return .scheduled
    case "published", "posted", "sent", "live", "done": return .published
    default:
      switch time {
      case .none: return .draft
      case .instant(let seconds, _): return seconds > now ? .scheduled : .published
      // Somebody gave it a time; which instant that is, rules say they cannot know.
      case .noZone, .unreadable: return .scheduled
      }
    }
  }

  /// The post with its status in our words, at the place of the user's.
  func with(_ standing: PostStatus) -> Post {
    var post = self
    let place = status?.span ?? Span(record.source, record.start..<record.start)
    let bytes = Array(standing.rawValue.utf8)
    post.status = MappedText(
      bytes: bytes, span: place,
      map: OffsetMap(
        base: place.start,
        segments: [.init(derived: 0..<bytes.count, origin: place.range, isVerbatim: false)]))
    post.keys.insert(.status)
    return post
  }
}
