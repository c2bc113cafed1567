package import DecorumRPC

/// A server behind a relay, both in one process, whose end is a crash's to all who see it.
package struct MortalServer: RPCServer {
  private var relay: Relay
  private let unborn: any RPCServer
  private var server: any RPCServer

  /// - Parameter server: as it is before anything comes in, and after each crash.
  package init(
    _ framing: any MessageFraming, worker: (any MessageFraming)? = nil,
    _ handshake: Relay.Handshake,
    remembering memory: any SessionMemory = NothingElse(), _ server: any RPCServer
  ) {
    relay = Relay(framing, worker: worker ?? framing, handshake, remembering: memory)
    unborn = server
    self.server = server
  }

  package mutating func crash() {
    relay.startAnew(afterEnd: "by signal 4")
    server = unborn
    server.receive(relay.takeForWorker())
  }

  package mutating func receive(_ bytes: [UInt8]) {
    relay.receive(fromClient: bytes)
    server.receive(relay.takeForWorker())
  }

  package mutating func endInput() {
    relay.endInput()
    server.receive(relay.takeForWorker())
    server.endInput()
  }

  package var hasWork: Bool { server.hasWork }
  package var wantsMore: Bool { relay.wantsMore && server.wantsMore }
  package var exitCode: Int32? { server.exitCode }

  package mutating func step() { server.step() }

  package mutating func takeOutput() -> [UInt8] {
    relay.receive(fromWorker: server.takeOutput())
    return relay.takeForClient()
  }
}
