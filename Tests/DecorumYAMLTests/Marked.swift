import DecorumBase
import DecorumYAML

/// A text whose places are written into it: `a ⟦b⟧ c`.
struct Marked {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": ranges.append(open.removeLast()..<bytes.count)
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    precondition(open.isEmpty, "a marker is never closed")
    self.bytes = bytes
    self.ranges = ranges
  }
}

/// `bytes` with the ranges of `labels` marked, first the primary one; the reverse of `Marked`.
func marked(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> String {
  var text: [UInt8] = []
  for i in 0...bytes.count {
    for range in ranges where range.upperBound == i && !range.isEmpty { text += "⟧".utf8 }
    for range in ranges where range.lowerBound == i {
      text += "⟦".utf8
      if range.isEmpty { text += "⟧".utf8 }
    }
    if i < bytes.count { text.append(bytes[i]) }
  }
  return String(decoding: text, as: UTF8.self)
}

let testSource = SourceID(3)

extension YAMLNode {
  /// All scalars, keys included, in the order of the text.
  var scalars: [YAMLScalar] {
    switch kind {
    case .scalar(let scalar): [scalar]
    case .sequence(let items): items.flatMap(\.scalars)
    case .mapping(let entries): entries.flatMap { $0.key.scalars + $0.value.scalars }
    }
  }
}
