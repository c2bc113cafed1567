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
    while i < text.bytes.count {
      let (scalar, width) = scalar(in: text.bytes, at: i)
      guard let byte = byte(scalar) else { return nil }
      original.append(byte)
      starts.append(i)
      i += width
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

  /// The character at an offset of a valid text, and how many bytes it has.
  private static func scalar(in bytes: [UInt8], at i: Int) -> (UInt32, width: Int) {
    let first = UInt32(bytes[i])
    func rest(_ n: Int) -> UInt32 { UInt32(bytes[i + n] & 0x3F) }
    return switch first {
    case 0..<0x80: (first, 1)
    case 0..<0xE0: ((first & 0x1F) << 6 | rest(1), 2)
    case 0..<0xF0: ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    default: ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
  }

  /// Bytes that Windows leaves undefined are passed through as controls, as most decoders do.
  private static func cp1252(_ scalar: UInt32) -> UInt8? {
    if let byte = CodePage.byte(of: scalar) { return byte }
    return scalar <= 0xFF && CodePage.character(UInt8(scalar)) == nil ? UInt8(scalar) : nil
  }
}
