import DecorumBase

/// The time of a record, which tables like to write in two columns.
struct WrittenTimes {
  var date: MappedText?
  var time: MappedText?

  /// The date and the time of day as one text where the record holds both apart; otherwise
  /// whichever of the two says more.
  var combined: MappedText? {
    guard let date else { return time }
    guard let time else { return date }
    if !Self.isTimeOfDay(time) { return time }
    if date.bytes.contains(Byte.colon) { return date }
    let start = min(date.span.start, time.span.start)
    let end = max(date.span.end, time.span.end)
    guard date.span.end <= time.span.start, date.map.isPlainShift, time.map.isPlainShift else {
      // The columns stand the other way round: places inside the text cannot be told apart.
      let bytes = date.bytes + [Byte.space] + time.bytes
      return MappedText(standingFor: bytes, at: Span(date.span.source, start..<end))
    }
    var builder = MappedTextBuilder(base: start)
    builder.append(verbatim: date.bytes[...], at: date.map.base)
    builder.append(" ", replacing: date.span.end..<time.span.start)
    builder.append(verbatim: time.bytes[...], at: time.map.base)
    return MappedText(
      bytes: builder.bytes, span: Span(date.span.source, start..<end), map: builder.map())
  }

  /// `09:30`, `9 PM`, `14h30`: a time without a day.
  static func isTimeOfDay(_ text: MappedText) -> Bool {
    guard text.bytes.count <= 14, let first = text.bytes.first, Byte.isDigit(first) else {
      return false
    }
    if text.bytes.allSatisfy({ Byte.isDigit($0) || $0 == Byte.colon }) {
      return text.bytes.contains(Byte.colon)
    }
    let letters = KeyTable.normalised(text.string)
    guard !text.bytes.contains(where: { $0 == Byte.hyphen || $0 == 0x2F || $0 == 0x2E }),
      !letters.contains("t")
    else { return false }
    return text.bytes.contains(Byte.colon) || letters.contains("h") || letters.hasSuffix("am")
      || letters.hasSuffix("pm")
  }
}
