import Decorum
import DecorumRPC

/// Standard input → a server → standard output, until one of them is done. Between two pieces of work it
/// takes in whatever has come meanwhile, so that a server sees cancellations and later changes before it
/// begins the next one.
enum ServerLoop {
  /// - Returns: the exit code.
  static func run(_ server: some RPCServer) -> Int32 {
    var server = server
    var isOpen = true
    while true {
      if isOpen, server.wantsMore, !server.hasWork || StandardInput.isReady {
        do throws(FileError) {
          let bytes = try StandardInput.next()
          isOpen = !bytes.isEmpty
          if isOpen { server.receive(bytes) } else { server.endInput() }
        } catch {
          StandardStream.error.write("decorum: cannot read standard input: \(error.words)\n")
          return 2
        }
      } else if server.hasWork {
        server.step()
      }
      let output = server.takeOutput()
      // Nobody is left to talk to.
      if !output.isEmpty, StandardStream.output.write(output) != .written { return 1 }
      if let code = server.exitCode { return code }
      if !isOpen, !server.hasWork { return 1 }
    }
  }
}
