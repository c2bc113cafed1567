package import DecorumBase

/// Undoes a common accident of exporters: they take the UTF-8 bytes of a text for characters of an
/// eight-bit code and write each of them down, so that `—` becomes `â\u0080\u0094`.
///
/// A text is repaired only where it can be nothing else: every character of it is one of that code,
/// and the bytes that they stand for are UTF-8. A repaired letter leads to all the bytes of the
/// source that spell it; nothing can be put into such a text.
package enum Mojibake {
  /// For files whose every text is known to be written so (Meta's): one letter is proof enough.
  /// - Returns: nil where there is nothing to repair.
  package static func repairedLatin1(_ text: MappedText) -> MappedText? {
    repaired(text, provenBy: 1) { $0 <= 0xFF ? UInt8($0) : nil }
  }

  /// For files that went through a table of Windows on their way: a lone `Ã©` may be meant, two
  /// letters where all others fit are not, nor is one of three bytes, such as `â€™`.
  /// - Returns: nil where there is nothing to repair.
  package static func repairedCP1252(_ text: MappedText) -> MappedText? {
    repaired(text, provenBy: 2, cp1252)
  }

  /// - Parameter least: how many bytes have to follow the first bytes of letters.
  /// - Parameter byte: the byte of a character; nil where the code does not have it.
  private static func repaired(
    _ text: MappedText, provenBy least: Int, _ byte: (UInt32) -> UInt8?
  ) -> MappedText? {
    guard text.bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var original: [UInt8] = []
    // Where the character of each original byte begins, and the end of the text.
    var starts: [Int] = []
    original.reserveCapacity(text.bytes.count)
    starts.reserveCapacity(text.bytes.count + 1)
    var i = 0
    for scalar in text.string.unicodeScalars {
      guard let byte = byte(scalar.value) else { return nil }
      original.append(byte)
      starts.append(i)
      i += UTF8.width(scalar)
    }
    starts.append(i)
    guard UTF8Check.isValid(original, in: 0..<original.count) else { return nil }

    var rewriter = MappedTextRewriter(text)
    var proofs = 0
    var kept = 0
    var n = 0
    while n < original.count {
      guard original[n] >= 0x80,
        case .valid(let length) = UTF8Check.unit(original, at: n, end: original.count)
      else {
        n += 1
        continue
      }
      rewriter.keep(starts[kept]..<starts[n])
      rewriter.replace(starts[n]..<starts[n + length], with: original[n..<(n + length)])
      proofs += length - 1
      n += length
      kept = n
    }
    rewriter.keep(starts[kept]..<starts[n])
    return proofs < least ? nil : rewriter.text()
  }

  /// Bytes that Windows leaves undefined are passed through as controls, as most decoders do.
  private static func cp1252(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0...0x7F, 0xA0...0xFF, 0x81, 0x8D, 0x8F, 0x90, 0x9D: UInt8(scalar)
    default: windowsSigns.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
    }
  }

  /// What 0x80 to 0x9F stand for; 0 where they stand for nothing.
  private static let windowsSigns: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
