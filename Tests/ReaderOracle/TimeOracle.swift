import DecorumTime

/// What holds of any time that is read or refused.
enum TimeOracle {
  private static let zones = ["Europe/Berlin", "America/New_York"].compactMap {
    TimeZoneDatabase.zone(named: $0)
  }

  static func check(_ bytes: [UInt8]) throws(Objection) {
    for order in [nil, DateOrder.dmy, .mdy, .ymd] {
      let outcome = TimeParser.parse(bytes, order: order)
      try check(outcome, in: bytes)
      if case .success(let time) = outcome {
        // Blanks around a time are nothing.
        let padded = TimeParser.parse([0x20] + bytes + [0x20], order: order)
        try require(padded == outcome, "blanks make a difference: \(padded), not \(outcome)")
        for zone in zones { _ = time.resolved(in: zone) }
        guard let instant = time.resolved(in: nil).instant else { continue }
        let year = time.resolved(in: nil).local.date.year
        try require((-1...10_000).contains(year), "the year \(year) at \(instant)")
      }
    }
    try check(TimeParser.parse(epoch: bytes), in: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    if let said = SaidDayParser.day(startingIn: text, order: .dmy) {
      try (0..<said.length).check(within: 0..<text.utf8.count, "a said day")
    }
  }

  private static func check(
    _ outcome: Result<WrittenTime, TimeFault>, in bytes: [UInt8]
  ) throws(Objection) {
    guard case .failure(let fault) = outcome else { return }
    try fault.range.check(within: 0..<bytes.count, "\"\(fault.message)\"")
    for words in [fault.message, fault.help ?? "-"] {
      try require(
        !words.isEmpty && !words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F },
        "\"\(words)\" is no line")
    }
  }
}
