package import DecorumBase

/// What is wrong with something that was read, in a few words.
package struct Objection: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

func require(_ holds: Bool, _ objection: @autoclosure () -> String) throws(Objection) {
  if !holds { throw Objection(objection()) }
}

/// What holds of every text, whichever format spelled it.
extension MappedText {
  /// The text is UTF-8, its map covers it without a gap, every place lies in the source, and what is
  /// said to stand there byte for byte does.
  package func check(in source: [UInt8], _ name: String) throws(Objection) {
    try require(String(validating: bytes, as: UTF8.self) != nil, "\(name) is not UTF-8")
    try span.check(in: source, name)
    if map.isPlainShift {
      let place = map.base..<(map.base + bytes.count)
      try place.check(within: span.range, "all of \(name)")
      try require(source[place].elementsEqual(bytes), "\(name) does not stand at \(place)")
      return
    }
    var end = 0
    for segment in map.segments {
      try require(segment.derived.lowerBound == end, "the map of \(name) has a gap at \(end)")
      end = segment.derived.upperBound
      try segment.origin.check(within: span.range, "a part of \(name)")
      guard segment.isVerbatim else { continue }
      try require(
        end <= bytes.count && source[segment.origin].elementsEqual(bytes[segment.derived]),
        "a part of \(name) does not stand at \(segment.origin)")
    }
    try require(end == bytes.count, "the map of \(name) ends at \(end)")
  }
}

extension DecorumBase.Span {
  package func check(in source: [UInt8], _ name: String) throws(Objection) {
    try range.check(within: 0..<source.count, name)
  }
}

extension Range<Int> {
  func check(within whole: Range<Int>, _ name: String) throws(Objection) {
    try require(
      whole.lowerBound <= lowerBound && upperBound <= whole.upperBound,
      "\(name) is at \(self), outside of \(whole)")
  }
}

extension Diagnostic {
  /// Its places lie in the source, and it is fit to be printed.
  package func check(in source: [UInt8]) throws(Objection) {
    for label in [primary] + secondary { try label.span.check(in: source, "\"\(message)\"") }
    for words in [message] + notes + helps {
      try require(!words.isEmpty, "empty words beside \"\(message)\"")
      try require(
        !words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F },
        "more than one line: \"\(words)\"")
    }
  }
}
