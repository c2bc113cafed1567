import DecorumText

/// A text with places marked `⟦…⟧`, as fixtures write it.
struct MarkedText: CustomStringConvertible {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  let source: String

  init(_ source: String) {
    self.source = source
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in source.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧":
        guard let start = starts.popLast() else { preconditionFailure("unopened ⟧: \(source)") }
        ranges.append(start..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    precondition(starts.isEmpty, "unclosed ⟦: \(source)")
    self.bytes = bytes
    self.ranges = ranges
  }

  var description: String { source }
  var analysis: TextAnalysis { TextAnalysis(bytes) }
  var range: Range<Int> {
    precondition(ranges.count == 1, "one mark expected: \(source)")
    return ranges[0]
  }
}

/// Puts the marks back, so that a failing expectation shows what was found.
func marked(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> String {
  var text = ""
  var offset = 0
  for range in ranges {
    text += String(decoding: bytes[offset..<range.lowerBound], as: UTF8.self)
    text += "⟦" + String(decoding: bytes[range], as: UTF8.self) + "⟧"
    offset = range.upperBound
  }
  return text + String(decoding: bytes[offset...], as: UTF8.self)
}
