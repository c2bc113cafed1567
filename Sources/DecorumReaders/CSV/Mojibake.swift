import DecorumBase

/// UTF-8 that was once taken for CP1252 and written down as such: `â€™` for `’`.
///
/// It is repaired where there is no other reading: every character beyond ASCII is one that CP1252 has,
/// and each run of them is well-formed UTF-8.
enum Mojibake {
  static func repaired(_ text: MappedText) -> MappedText {
    // The first byte of such a run, 0xC2 to 0xF4, was written down behind 0xC3.
    guard text.bytes.contains(0xC3), let runs = runs(in: text.bytes) else { return text }
    var rewriter = MappedTextRewriter(text)
    var start = 0
    for run in runs {
      rewriter.keep(start..<run.starts[0])
      var i = 0
      while i < run.bytes.count {
        guard case .valid(let length) = UTF8Check.unit(run.bytes, at: i, end: run.bytes.count)
        else { return text }
        rewriter.replace(
          run.starts[i]..<run.starts[i + length], with: run.bytes[i..<(i + length)])
        i += length
      }
      start = run.starts[run.bytes.count]
    }
    rewriter.keep(start..<text.bytes.count)
    return rewriter.text()
  }

  /// Characters beyond ASCII that stand side by side, as the bytes that they were.
  private struct Run {
    var bytes: [UInt8] = []
    /// Where the character of each byte begins in the text, and where the last one ends.
    var starts: [Int] = []
  }

  /// - Returns: nil where a character was never a byte of CP1252.
  private static func runs(in bytes: [UInt8]) -> [Run]? {
    var runs: [Run] = []
    var run = Run()
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar.isASCII {
        if !run.bytes.isEmpty { runs.append(run) }
        run = Run()
      } else {
        guard let byte = byte(of: scalar) else { return nil }
        if run.starts.isEmpty { run.starts = [offset] }
        run.bytes.append(byte)
        run.starts.append(offset + length)
      }
      offset += length
    }
    if !run.bytes.isEmpty { runs.append(run) }
    return runs
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    // Five bytes mean nothing in CP1252; programs pass them through as control characters.
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    return upperHalf.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
  }

  /// What 0x80 to 0x9F mean in CP1252; 0 for nothing.
  private static let upperHalf: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
