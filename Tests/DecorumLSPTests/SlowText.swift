import DecorumLSP

/// What an editor does with a text, slowly: the text is laid out in the units that positions count, and
/// edits are made there. What they leave of characters that they cut becomes U+FFFD.
struct SlowText {
  var text: String
  let encoding: PositionEncoding

  init(_ text: String, _ encoding: PositionEncoding) {
    (self.text, self.encoding) = (text, encoding)
  }

  /// Line and character of each end; no range = everything.
  mutating func replace(_ range: (Int, Int, Int, Int)?, with new: String) {
    guard let range else {
      text = new
      return
    }
    func changed<Unit: FixedWidthInteger>(_ units: [Unit], _ inserted: [Unit]) -> [Unit] {
      var start = offset(range.0, range.1, units)
      var end = offset(range.2, range.3, units)
      if start > end { swap(&start, &end) }
      return units[..<start] + inserted + units[end...]
    }
    switch encoding {
    case .utf8: text = String(decoding: changed(Array(text.utf8), Array(new.utf8)), as: UTF8.self)
    case .utf16:
      text = String(decoding: changed(Array(text.utf16), Array(new.utf16)), as: UTF16.self)
    case .utf32:
      text = String(
        decoding: changed(text.unicodeScalars.map(\.value), new.unicodeScalars.map(\.value)),
        as: UTF32.self)
    }
  }

  /// The words between two positions.
  func words(_ range: (Int, Int, Int, Int)) -> String {
    var rest = self
    rest.replace((range.2, range.3, 1 << 20, 0), with: "")
    rest.replace((0, 0, range.0, range.1), with: "")
    return rest.text
  }

  private func offset<Unit: FixedWidthInteger>(_ line: Int, _ character: Int, _ units: [Unit])
    -> Int
  {
    var i = 0
    for _ in 0..<line {
      while i < units.count, units[i] != 10, units[i] != 13 { i += 1 }
      if i == units.count { return i }
      i += units[i] == 13 && i + 1 < units.count && units[i + 1] == 10 ? 2 : 1
    }
    var end = i
    while end < units.count, units[end] != 10, units[end] != 13 { end += 1 }
    i = min(i + character, end)
    // Bytes cannot be cut in two and counted on, so the place is where the character begins.
    if encoding == .utf8 { while i < units.count, units[i] & 0xC0 == 0x80 { i -= 1 } }
    return i
  }
}
