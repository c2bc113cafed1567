import DecorumBase
import DecorumPosts
import DecorumTime

/// What there is to say of written times.
extension Diagnostic {
  private static let timeRule = RuleID(known: "input/time")

  static func time(
    _ fault: TimeFault, in text: MappedText, _ severity: Severity = .error
  ) -> Diagnostic {
    var help = fault.help
    if case .unknownZone(let name) = fault.kind,
      let near = Suggestions.nearest(to: name, in: TimeZoneDatabase.names)
    {
      help = "did you mean \"\(near)\"?"
    }
    return Diagnostic(
      timeRule, severity, fault.message, at: Label(text.span(of: fault.range)),
      helps: [help].compactMap { $0 })
  }

  /// A time in the hour that clocks leave out.
  static func skipped(
    _ written: WrittenTime, _ gap: ClockGap, _ instant: Instant, at span: Span
  ) -> Diagnostic {
    let wall = written.wall.map(\.description) ?? ""
    let read = gap.zone.wallClock(at: instant)
    return Diagnostic(
      timeRule, .warning, "\(wall) does not exist in \(gap.zone.name): the clocks skip that hour",
      at: Label(span),
      notes: ["it is read as \(read.timeOfDay) \(gap.zone.offset(at: instant)), as most tools do"],
      helps: ["check the time zone that the times of this file are written in"])
  }

  /// A time in the hour that clocks show twice.
  static func repeated(
    _ written: WrittenTime, in zone: Zone, _ earlier: Instant, _ later: Instant, at span: Span
  ) -> Diagnostic {
    let wall = written.wall.map(\.description) ?? ""
    return Diagnostic(
      timeRule, .warning, "\(wall) comes twice in \(zone.name): the clocks are put back",
      at: Label(span),
      notes: ["\(earlier.rfc3339) is taken; it could be \(later.rfc3339)"],
      helps: [
        "write the offset too: \(wall) \(zone.offset(at: earlier)) or "
          + "\(wall) \(zone.offset(at: later))"
      ])
  }
}
