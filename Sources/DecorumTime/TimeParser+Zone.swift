/// A zone alone, as tables have it in a column of its own: `Europe/Paris`, `+01:00`, `UTC`, `GMT-5`.
extension TimeParser {
  package static func parse(zone text: [UInt8]) -> Result<Zone, TimeFault> {
    var parts = TimeParts(text: text)
    parts.isZoneAlone = true
    do {
      try parts.read()
    } catch {
      switch error.kind {
      case .abbreviatedZone, .impossible, .empty: return .failure(error)
      default: return .failure(unknown(parts))
      }
    }
    guard !parts.hasDate, parts.weekday == nil, parts.time == nil else {
      return .failure(unknown(parts))
    }
    switch (parts.zone?.value, parts.offset?.value) {
    case (let zone?, nil): return .success(zone)
    case (nil, let offset?): return .success(Zone(always: offset))
    default: return .failure(unknown(parts))
    }
  }

  /// All of it is to blame: names such as "Eastern Time (US & Canada)" are several words.
  private static func unknown(_ parts: TimeParts) -> TimeFault {
    let all = 0..<parts.text.count
    return TimeFault(
      .unknownZone(parts.written(all)), "\(parts.quoted(all)) is no time zone",
      help: "write an offset such as +01:00, or a zone such as Europe/Paris", at: all)
  }
}
