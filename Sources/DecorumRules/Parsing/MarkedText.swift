/// Reads the markers `⟦…⟧` out of an example's text.
package enum MarkedText {
  private static let open = Array("⟦".utf8)
  private static let close = Array("⟧".utf8)

  /// - Returns: the text without markers, and the marked range in its bytes; nil where there is none.
  ///   Only the first pair counts.
  package static func read(_ text: String) -> (text: String, marked: Range<Int>?) {
    let bytes = Array(text.utf8)
    guard let start = position(of: open, in: bytes, from: 0),
      let end = position(of: close, in: bytes, from: start + open.count)
    else { return (text, nil) }
    let inside = bytes[(start + open.count)..<end]
    let plain = bytes[..<start] + inside + bytes[(end + close.count)...]
    return (String(decoding: plain, as: UTF8.self), start..<(start + inside.count))
  }

  private static func position(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start + mark.count <= bytes.count else { return nil }
    return (start...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
  }
}
