/// A piece of a text as written. Blanks between pieces are no tokens; line ends are.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// Written out: in another module the one that comes with the enum is called through its protocol.
    package static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }

    /// Letters, with inner apostrophes and hyphens (`don't`, `e-mail`) and digits (`10x`).
    case word
    /// Digits with inner separators: `1,000.50`, `10:30`, `2026-11-24`.
    case number
    /// `#` and a name with at least one letter.
    case hashtag
    /// `@name`, `@name.with.dots`, `@name@host`.
    case mention
    /// `https://…`, `www.…`, or a bare domain such as `acme.example/?ref=jo`.
    case link
    case email
    /// One emoji as the reader sees it, whatever it is made of.
    case emoji
    /// One mark or symbol, or a run of the same one (`...`, `!!!`).
    case punctuation
    /// One line end: LF, CR LF, CR or a Unicode line separator.
    case newline
  }

  package let kind: Kind
  /// UTF-8 offsets in the text as written.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
