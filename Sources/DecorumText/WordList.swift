/// Words written in one literal, blanks between them.
extension String {
  /// The words, in order. By bytes: a run over one draft makes such lists before it does anything.
  var listedWords: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
