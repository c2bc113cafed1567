/// What answers messages of a stream that somebody else reads and writes: `decorum lsp`, `decorum mcp`,
/// or a test.
package protocol RPCServer {
  /// Takes what came in, cut anywhere.
  mutating func receive(_ bytes: [UInt8])

  /// Nothing more will come in. What waits is still answered.
  mutating func endInput()

  /// Whether there is something to do now.
  var hasWork: Bool { get }

  /// Whether more may come in before some of what waits is done.
  var wantsMore: Bool { get }

  /// Does one piece of work: short, so that cancellations are read between two of them.
  mutating func step()

  /// What is to be written, since the last call.
  mutating func takeOutput() -> [UInt8]

  /// Set once the process is to end.
  var exitCode: Int32? { get }
}
