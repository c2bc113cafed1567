import DecorumBase

/// One value, key or container on the tape of a scanned JSON text.
struct JSONToken: Sendable {
  enum Kind: Sendable { case object, array, string, number, yes, no, null }

  var kind: Kind
  /// Without its quotation marks for a string, with its brackets for a container.
  var range: Range<Int>
  /// Index of the first token behind this value; a container's own tokens stand between.
  var next: Int
  var hasEscapes = false

  /// As a string.
  var written: WrittenText {
    WrittenText(range, spelledAs: .json, hasEscapes ? .jsonEscapes : .plain)
  }
}

/// A place where a text stops being JSON, and what should have stood there.
struct JSONFault: Sendable {
  enum Reason: Sendable {
    case expected(String)
    case unclosedString
    case controlCharacter
    case escape
    case tooDeep
  }

  let offset: Int
  let reason: Reason
}
