/// Why a text is not a time that can be read without a guess, in words for a user and with the bytes
/// that are to blame.
package struct TimeFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case empty
    /// Not a form of writing a time that is known here.
    case notATime
    /// `next Friday`: it means another day each day.
    case relative
    /// 31 November, 25:00, 13:00 AM.
    case impossible
    /// Day and month could change places.
    case ambiguous(dayFirst: CivilDate, monthFirst: CivilDate)
    case twoDigitYear
    /// Neither a zone's name nor an offset; the word is for a suggestion.
    case unknownZone(String)
    /// `EST`, `CST`: several zones are called so.
    case abbreviatedZone(String)
    /// The parts deny each other: the weekday and the date, the offset and the zone.
    case contradiction
    /// A number that was rounded on its way, as spreadsheets do.
    case imprecise
  }

  package let kind: Kind
  /// In lower case, on one line, with the words that were written.
  package let message: String
  /// What to do about it; begins with a verb.
  package let help: String?
  /// In the text that was to be read.
  package let range: Range<Int>

  package init(_ kind: Kind, _ message: String, help: String? = nil, at range: Range<Int>) {
    self.kind = kind
    self.message = message
    self.help = help
    self.range = range
  }
}
