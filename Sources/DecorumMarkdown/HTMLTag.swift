/// Tells markup from words in angle brackets: `<COMPANY NAME>` is a tag to every parser of Markdown, and
/// a hole that somebody forgot to fill in to everybody else.
enum HTMLTag {
  /// - Parameter piece: raw HTML as Markdown knows it.
  /// - Returns: whether it is a lone opening tag of no element, without values.
  static func isWords(_ piece: ArraySlice<UInt8>) -> Bool {
    let bytes = piece.dropFirst()
    guard piece.first == UInt8(ascii: "<"), piece.last == UInt8(ascii: ">"),
      let first = bytes.first, isLetter(first),
      !piece.dropLast().contains(where: isMarkup)
    else { return false }
    let name = bytes.prefix { isLetter($0) || (0x30...0x39).contains($0) }
    return !elements.contains(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// `=` gives a value, `/` closes, and a second tag is more than one; names with a hyphen or a colon are
  /// components.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// Elements that people write into Markdown. Some that only heads of pages have are left out, since
  /// their names are words of drafts: title, link, data, time.
  private static let elements: Set<String> = Set(
    """
    a abbr article aside audio b bdi bdo big blockquote br button canvas center cite code col colgroup
    dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
    header hr i iframe img input ins kbd li main mark nav noscript object ol option p param picture pre q
    rp rt ruby s samp script section select small source span strike strong style sub summary sup svg
    table tbody td template textarea tfoot th thead tr track tt u ul var video wbr
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
