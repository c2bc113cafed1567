/// Lines that are drawn rather than written: pictures of strokes and brackets, bars of blocks.
extension TextAnalysis {
  /// The lines without the blanks around them. A rule across the page (`-----`) is none.
  package var drawnLines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if let line = drawn(start..<end) { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  private func drawn(_ line: Range<Int>) -> Range<Int>? {
    var strokes: Set<UInt32> = []
    var (drawn, written) = (0, 0)
    var (blocks, blocksInRow) = (0, 0)
    var (first, end) = (line.upperBound, line.lowerBound)
    var offset = line.lowerBound
    while offset < line.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      defer { offset += length }
      if CharacterClass(value).isBlank { continue }
      first = min(first, offset)
      end = offset + length
      if Self.isStroke(value) {
        drawn += 1
        strokes.insert(value)
      } else if value > 0x20, value != 0xFE0F {
        written += 1
      }
      blocksInRow = (0x2580...0x259F).contains(value) ? blocksInRow + 1 : 0
      blocks = max(blocks, blocksInRow)
    }
    let isBar = blocks >= 2 && (written > 0 || strokes.count > 1)
    let isPicture =
      drawn >= 4 && drawn > written && strokes.count > 1 && !strokes.isSubset(of: Self.arrows)
    return isBar || isPicture ? first..<end : nil
  }

  /// `a -> b <- c` is a way of writing.
  private static let arrows: Set<UInt32> = [0x2D, 0x3C, 0x3D, 0x3E]

  private static func isStroke(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x29, 0x2A, 0x2B, 0x2D, 0x2F, 0x3C, 0x3D, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x5F, 0x60,
      0x7B, 0x7C, 0x7D, 0x7E:
      true
    // Macron and acute; box drawing, blocks and shapes; Braille; strokes at full width.
    case 0xAF, 0xB4, 0x2500...0x25FF, 0x2800...0x28FF, 0xFF0F, 0xFF3C, 0xFF3F, 0xFF5C, 0xFFE3: true
    default: false
    }
  }
}
