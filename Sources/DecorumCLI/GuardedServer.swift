import Decorum
import DecorumRPC

/// Standard input → a relay → a process that does the work → the relay → standard output. Should the
/// process end within its work, by a crash or because the system ended it, another one takes over.
struct GuardedServer {
  private var relay: Relay
  private var worker: WorkerProcess
  private var unsent: ArraySlice<UInt8> = []
  private var isOpen = true
  /// How many workers have ended since the client said something: there is no use in trying for ever.
  private var ends = 0
  private static let mostEnds = 16

  /// - Returns: the exit code; nil where the system starts no second process, and nothing is done yet.
  static func run(_ relay: Relay) -> Int32? {
    var server: GuardedServer
    do throws(FileError) {
      server = try GuardedServer(relay)
    } catch {
      StandardStream.error.write(
        "decorum: no second process can be started (\(error.words)): a crash would end this one\n")
      return nil
    }
    do throws(FileError) {
      return try server.run()
    } catch {
      StandardStream.error.write("decorum: the conversation has ended: \(error.words)\n")
      return 2
    }
  }

  private init(_ relay: Relay) throws(FileError) {
    self.relay = relay
    worker = try Self.makeWorker()
  }

  /// Called as this program was, but for the guard.
  private static func makeWorker() throws(FileError) -> WorkerProcess {
    try WorkerProcess(CommandLine.arguments.dropFirst() + ["--unguarded"])
  }

  private mutating func run() throws(FileError) -> Int32 {
    while true {
      if unsent.isEmpty { unsent = relay.takeForWorker()[...] }
      if unsent.isEmpty, !isOpen { worker.closeInput() }
      let ready = worker.wait(
        forOwnInput: isOpen && relay.wantsMore, toSend: !unsent.isEmpty)
      if ready.takes { unsent.removeFirst(worker.send(unsent)) }
      if ready.ownInput { try takeInput() }
      if ready.says {
        let bytes = worker.hear()
        if bytes.isEmpty {
          switch try worker.ending() {
          case .exit(let code): return code
          case .signal(let number):
            ends += 1
            if ends > Self.mostEnds {
              StandardStream.error.write(
                "decorum: the process at work ended by signal \(number) once more, and none takes over\n"
              )
              return 128 + number
            }
            try startAnew(afterEnd: "by signal \(number)")
          }
        } else {
          relay.receive(fromWorker: bytes)
        }
      }
      let output = relay.takeForClient()
      // Nobody is left to talk to; the worker ends when nobody talks to it.
      if !output.isEmpty, StandardStream.output.write(output) != .written { return 1 }
    }
  }

  private mutating func takeInput() throws(FileError) {
    let bytes = try StandardInput.next()
    ends = 0
    isOpen = !bytes.isEmpty
    if isOpen { relay.receive(fromClient: bytes) } else { relay.endInput() }
  }

  private mutating func startAnew(afterEnd how: String) throws(FileError) {
    StandardStream.error.write("decorum: the process at work ended \(how); another takes over\n")
    unsent = []
    relay.startAnew(afterEnd: how)
    worker = try Self.makeWorker()
  }
}
