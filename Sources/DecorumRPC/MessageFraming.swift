/// How messages are told apart in a stream of bytes. Whatever comes in, a framing holds no more than one
/// message of the largest size, and finds the beginning of the next one.
package protocol MessageFraming: Sendable {
  /// Takes the next bytes of the stream, cut anywhere.
  /// - Returns: what was completed by them, in order.
  mutating func take(_ bytes: [UInt8]) -> [Framed]

  /// The stream has ended: what was begun and can stand alone.
  mutating func end() -> [Framed]

  /// A message as it goes into the stream.
  func framed(_ message: [UInt8]) -> [UInt8]
}

/// What a framing finds in a stream.
package enum Framed: Hashable, Sendable {
  case message([UInt8])
  /// Bytes that were passed over, and why.
  case fault(RPCError)
}
