/// What a relay has to remember of a session beyond its handshake, so that a new process can take over.
package protocol SessionMemory: Sendable {
  /// A message of the client on its way to the worker.
  mutating func pass(toWorker message: RPCMessage) -> Passing

  /// A message of the worker, on its way to the client.
  mutating func note(fromWorker message: RPCMessage)

  /// Bytes of the client could not be read.
  mutating func lose()

  /// What a new worker is told behind the handshake, and what the client is told. Requests among the
  /// latter are given an id, and their answers go nowhere.
  /// - Parameter how: the words that follow "the program ended".
  mutating func retell(
    afterEnd how: String
  ) -> (toWorker: [RPCMessage], toClient: [RPCMessage])
}

/// What becomes of a message on its way.
package enum Passing: Sendable {
  case asItIs
  case instead(JSON)
  case nothing
}

/// Of a session in which every request stands for itself.
package struct NothingElse: SessionMemory {
  package init() {}

  package mutating func pass(toWorker message: RPCMessage) -> Passing { .asItIs }
  package mutating func note(fromWorker message: RPCMessage) {}
  package mutating func lose() {}

  package mutating func retell(
    afterEnd how: String
  ) -> (toWorker: [RPCMessage], toClient: [RPCMessage]) { ([], []) }
}
