import DecorumTime

/// The lines `TIME OFFSET` of a zone's changes in [from, to), from the database under test.
func changes(of zone: Zone, from: Int64, to: Int64) -> String {
  var text = ""
  var instant = Instant(secondsSince1970: from - 1)
  while let next = zone.nextChange(after: instant), next.secondsSince1970 < to {
    text += "\(next.secondsSince1970) \(zone.offset(at: next).seconds)\n"
    instant = next
  }
  return text
}

func fnv1a(_ text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
