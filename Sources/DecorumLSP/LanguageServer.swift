package import Decorum
import DecorumBase
import DecorumRPC

/// `decorum lsp`: the Language Server Protocol 3.17 over a stream that somebody else reads and writes.
///
/// Requests are answered one after the other. Documents are checked when nothing more waits to be read,
/// so that several changes cost one check, or when a request asks about one. What a client sends decides
/// nothing but what it is about: fixes come from what the server itself found.
package struct LanguageServer: RPCServer {
  enum Phase: Equatable {
    case waiting, running, shutDown
    case ended(Int32)
  }

  /// What an answer of the client is about.
  enum Asked { case configuration, registration, refresh }

  /// A client that never pauses is shown something all the same.
  private static let mostUnchecked = 1000

  var conversation = Conversation(HeaderFraming(), .lsp)
  private(set) var phase = Phase.waiting
  let usualEncoding: PositionEncoding
  var client = ClientAbilities()
  /// What the command line says, and what the client said to begin with.
  var lasting: ServerSettings
  var settings: ServerSettings
  /// What the client has set since.
  var given = JSON.null
  var workspaces: Workspaces
  /// The folder from which paths in settings count, and names of files are shown.
  var root: String
  var documents: [DocumentURI: OpenDocument] = [:]
  /// Documents that are to be checked and published, in the order in which they changed.
  var waitingForCheck: [DocumentURI] = []
  private var messagesSinceCheck = 0
  var asked: [RPCID: Asked] = [:]
  /// Faults of rules and configuration that the person was told of.
  var toldFaults: Set<String> = []
  /// Since the last check a document was opened, or a configuration or a rule may have changed.
  var mayReadOtherFiles = false
  /// What the client was asked to watch.
  var watched: [String] = []

  /// - Parameters:
  ///   - followsClock: whether the time of a check is the time at which it is made.
  ///   - encoding: what positions count for clients that do not say; UTF-16 by the standard.
  package init(
    _ settings: RunSettings, followsClock: Bool, encoding: PositionEncoding = .utf16
  ) {
    usualEncoding = encoding
    lasting = ServerSettings(settings, followsClock: followsClock)
    self.settings = lasting
    workspaces = Workspaces(settings)
    root = FileSystem.currentFolder() ?? "/"
  }

  // MARK: A server of messages

  package mutating func receive(_ bytes: [UInt8]) { conversation.receive(bytes) }

  package mutating func endInput() {
    conversation.endInput()
    hasEnded = true
  }

  /// Nobody can say anything any more.
  private var hasEnded = false

  package var hasWork: Bool { conversation.hasWaiting || (!hasEnded && !waitingForCheck.isEmpty) }
  package var wantsMore: Bool { conversation.wantsMore }

  package mutating func step() {
    if conversation.hasWaiting, messagesSinceCheck < Self.mostUnchecked {
      if !waitingForCheck.isEmpty { messagesSinceCheck += 1 }
      let message = conversation.next()
      if conversation.takeLoss(), phase == .running {
        loseStepEverywhere("a message of the editor could not be read")
      }
      if let message { handle(message) }
    } else {
      messagesSinceCheck = 0
      if waitingForCheck.isEmpty { return }
      publish(waitingForCheck.removeFirst())
    }
  }

  package mutating func takeOutput() -> [UInt8] { conversation.takeOutput() }

  /// 0 only for a client that said goodbye first.
  package var exitCode: Int32? {
    if case .ended(let code) = phase { return code }
    return hasEnded && !hasWork ? (phase == .shutDown ? 0 : 1) : nil
  }

  // MARK: Messages

  private mutating func handle(_ message: RPCMessage) {
    switch message {
    case .request(let id, let method, let params):
      do throws(RPCError) {
        conversation.answer(id, .success(try answer(method, params)))
      } catch {
        conversation.answer(id, .failure(error))
      }
    case .notification(let method, let params): take(method, params)
    case .response(let id, let result): take(answerTo: id, result)
    case .malformed: break
    }
  }

  private mutating func answer(_ method: String, _ params: JSON) throws(RPCError) -> JSON {
    switch phase {
    case .running where method == "initialize":
      throw .invalidRequest("the server is initialized already")
    case .running: break
    case .waiting:
      guard method == "initialize" else {
        throw RPCError(.notInitialized, "the first request must be \"initialize\"")
      }
      phase = .running
      return initialize(params)
    case .shutDown, .ended: throw .invalidRequest("the server was shut down")
    }
    switch method {
    case "shutdown":
      phase = .shutDown
      waitingForCheck = []
      return .null
    case "textDocument/codeAction": return try codeActions(params)
    case "textDocument/hover": return try hover(params)
    case "textDocument/diagnostic" where client.pullsDiagnostics: return try diagnostics(params)
    default: throw .unknownMethod(method)
    }
  }

  private mutating func take(_ method: String, _ params: JSON) {
    if method == "exit" {
      phase = .ended(phase == .shutDown ? 0 : 1)
      return
    }
    guard phase == .running else { return }
    switch method {
    case "initialized": greet()
    case "textDocument/didOpen": open(params)
    case "textDocument/didChange": change(params)
    case "textDocument/didClose": close(params)
    // Another buffer's rules or configuration may have been saved.
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": checkAllAgain()
    case "workspace/didChangeConfiguration": takeConfiguration(params)
    case "workspace/didChangeWorkspaceFolders": break
    default:
      // What begins so may be passed over, the standard says; anything else is worth a line in the log.
      if !method.hasPrefix("$/") { log("there is no notification \"\(method)\" here") }
    }
  }

  private mutating func take(answerTo id: RPCID?, _ result: Result<JSON, RPCError>) {
    guard phase == .running, let id, let question = asked.removeValue(forKey: id) else { return }
    switch (question, result) {
    case (.configuration, .success(let values)): apply(values.array?.first ?? .null)
    case (.registration, .failure(let error)):
      log("files are not watched: \(error.message)")
    default: break
    }
  }

  // MARK: To the person

  enum MessageKind: Int {
    case error = 1
    case warning, info, log
  }

  /// In the client's log.
  mutating func log(_ words: String, _ kind: MessageKind = .log) {
    conversation.notify(
      "window/logMessage", ["type": .int(kind.rawValue), "message": .string("decorum: " + words)])
  }

  /// Before the person's eyes.
  mutating func show(_ words: String, _ kind: MessageKind) {
    conversation.notify(
      "window/showMessage", ["type": .int(kind.rawValue), "message": .string("decorum: " + words)])
  }
}
