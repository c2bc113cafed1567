import DecorumBase
import DecorumReaders

/// What holds of the words of any HTML.
enum HTMLOracle {
  static func check(_ bytes: [UInt8]) throws(Objection) {
    // A text is UTF-8 before anybody looks for tags in it.
    let source = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let span = Span(ReaderOracle.source, 0..<source.count)
    let plain = HTMLText.decoded(MappedText(verbatim: source, at: span))
    try plain.check(in: source, "the words")
    try require(plain.bytes.count <= 2 * source.count, "more words than HTML")

    // The same HTML with every second character spelled in three bytes more.
    var spelled: [UInt8] = []
    var builder = MappedTextBuilder(base: 0)
    for (number, scalar) in String(decoding: source, as: UTF8.self).unicodeScalars.enumerated() {
      let start = spelled.count
      spelled += Array(String(scalar).utf8)
      if number % 2 == 0 {
        builder.append(verbatim: spelled[start...], at: start)
      } else {
        spelled += [0x21, 0x21, 0x21]
        builder.append(scalar, replacing: start..<spelled.count)
      }
    }
    let whole = Span(ReaderOracle.source, 0..<spelled.count)
    let again = HTMLText.decoded(
      MappedText(bytes: builder.bytes, span: whole, map: builder.map()))
    try again.check(in: spelled, "the words of other spelling")
    try require(again.bytes == plain.bytes, "the spelling of the HTML makes a difference")
  }
}
