/// Stands between a client and the process that does its work, and passes on what each says. It remembers
/// what another process would have to be told, so that a conversation outlives the end of the process: the
/// request that ended it is answered by an error, and those behind it by the next process.
///
/// It reads and writes no stream itself.
package struct Relay: Sendable {
  /// Requests of the client that came together, until all are answered.
  private struct Question {
    var requests: [(id: RPCID, message: JSON)]
    let isBatch: Bool
  }

  /// As it is before anything comes in.
  private let framing: any MessageFraming
  private let handshake: Handshake
  private let limits: JSONParser.Limits
  private var fromClient: any MessageFraming
  private var fromWorker: any MessageFraming
  private var memory: any SessionMemory

  private var questions: [Question] = []
  /// `initialize` as the client sent it, while it is not answered and once it was.
  private var greeting: (id: RPCID, message: JSON)?
  private var isGreeted = false
  /// The notification that ends the handshake.
  private var readiness: JSON?
  /// How many requests of the worker under an id have no answer.
  private var asked: [RPCID: Int] = [:]
  /// Of those, how many were asked by a worker that is no more: their answers come first.
  private var stale: [RPCID: Int] = [:]
  private var lastOwn = 0
  private var own: Set<RPCID> = []

  private var toWorker: [UInt8] = []
  private var toClient: [UInt8] = []

  /// How a conversation begins.
  package struct Handshake: Sendable {
    /// The notification that follows the answer to `initialize`.
    let readiness: String
    let cancellation: Conversation.Cancellation

    package static let lsp = Handshake(readiness: "initialized", cancellation: .lsp)
    package static let mcp = Handshake(
      readiness: "notifications/initialized", cancellation: .mcp)
  }

  /// - Parameters:
  ///   - framing: of what the client says.
  ///   - worker: of what the worker says, which may be longer.
  package init(
    _ framing: any MessageFraming, worker: any MessageFraming, _ handshake: Handshake,
    remembering memory: any SessionMemory = NothingElse(),
    within limits: JSONParser.Limits = JSONParser.Limits()
  ) {
    self.framing = worker
    self.handshake = handshake
    self.limits = limits
    self.memory = memory
    fromClient = framing
    fromWorker = worker
  }

  // MARK: From the client

  private static let mostUnsent = 64 << 20
  private static let mostQuestions = 4096

  /// Whether the client may say more before some of it is done.
  package var wantsMore: Bool {
    toWorker.count < Self.mostUnsent && questions.count < Self.mostQuestions
  }

  package mutating func receive(fromClient bytes: [UInt8]) {
    for framed in fromClient.take(bytes) { pass(framed) }
  }

  /// The client will say no more.
  package mutating func endInput() { for framed in fromClient.end() { pass(framed) } }

  private mutating func pass(_ framed: Framed) {
    switch framed {
    case .fault(let error):
      memory.lose()
      sendToWorker(
        RPCMessage.notification(method: Conversation.lossMethod, params: error.json).json)
    case .message(let bytes):
      // What cannot be read is answered by the worker, which has lost it as we have.
      guard let json = try? JSONParser.parse(bytes, within: limits) else {
        memory.lose()
        toWorker += framing.framed(bytes)
        return
      }
      pass(json, bytes)
    }
  }

  private mutating func pass(_ json: JSON, _ bytes: [UInt8]) {
    let isBatch = json.array != nil
    var question = Question(requests: [], isBatch: isBatch)
    var passed: [JSON] = []
    var isChanged = false
    for element in json.array ?? [json] {
      let message = RPCMessage(element, asked: Set(asked.keys))
      if isMissed(message) {
        isChanged = true
        continue
      }
      if case .request(let id, let method, _) = message {
        question.requests.append((id, element))
        if method == "initialize", !isGreeted { greeting = (id, element) }
      }
      take(message, element)
      switch memory.pass(toWorker: message) {
      case .asItIs: passed.append(element)
      case .instead(let other):
        passed.append(other)
        isChanged = true
      case .nothing: isChanged = true
      }
    }
    if !question.requests.isEmpty { questions.append(question) }
    if !isChanged {
      toWorker += framing.framed(bytes)
    } else if !passed.isEmpty {
      sendToWorker(isBatch ? .array(passed) : passed[0])
    }
  }

  /// Whether it is an answer to who is no more, or to ourselves.
  private mutating func isMissed(_ message: RPCMessage) -> Bool {
    guard case .response(let id?, _) = message else { return false }
    if own.remove(id) != nil { return true }
    asked.countDown(id)
    return stale.countDown(id)
  }

  private mutating func take(_ message: RPCMessage, _ element: JSON) {
    guard case .notification(let method, let params) = message else { return }
    let cancellation = handshake.cancellation
    if method == handshake.readiness {
      readiness = element
    } else if method == cancellation.method, !cancellation.isAnswered,
      let id = params[cancellation.parameter].flatMap(RPCID.init)
    {
      settle(id)
    }
  }

  private mutating func sendToWorker(_ json: JSON) { toWorker += framing.framed(json.bytes) }

  // MARK: From the worker

  package mutating func receive(fromWorker bytes: [UInt8]) {
    for case .message(let bytes) in fromWorker.take(bytes) {
      let json = (try? JSONParser.parse(bytes)) ?? .null
      // Of answers to ourselves there is one a message.
      let isOurs = (json.array ?? [json]).map { !isForClient($0) }
      if isOurs != [true] { toClient += framing.framed(bytes) }
    }
  }

  private mutating func isForClient(_ element: JSON) -> Bool {
    let message = RPCMessage(element, asked: own)
    switch message {
    case .response(let id?, let result):
      if own.remove(id) != nil { return false }
      if id == greeting?.id, case .success = result { isGreeted = true }
      settle(id)
    case .request(let id, _, _): asked[id, default: 0] += 1
    default: break
    }
    memory.note(fromWorker: message)
    return true
  }

  private mutating func settle(_ id: RPCID) {
    guard let i = questions.firstIndex(where: { $0.requests.contains { $0.id == id } }) else {
      return
    }
    questions[i].requests.removeAll { $0.id == id }
    if questions[i].requests.isEmpty { questions.remove(at: i) }
  }

  // MARK: The end of a worker

  /// The worker has ended within its work, and another one listens.
  /// - Parameter how: the words that follow "the program ended": `by signal 11`.
  package mutating func startAnew(afterEnd how: String) {
    toWorker = []
    fromWorker = framing
    stale = asked
    if let first = questions.first {
      let error = RPCError(
        .internalError,
        "the program ended \(how) while it worked on this, and goes on without it; "
          + "please report what you asked")
      let answers = first.requests.map { id, _ in
        RPCMessage.response(id: id, result: .failure(error)).json
      }
      sendToClient(first.isBatch ? .array(answers) : answers[0])
      questions.removeFirst()
      if !isGreeted { greeting = nil }
    }
    if isGreeted, let greeting {
      sendToWorker(greeting.message.replacing("id", with: ownID().json))
    }
    if let readiness { sendToWorker(readiness) }
    let told = memory.retell(afterEnd: how)
    for message in told.toWorker { sendToWorker(message.json) }
    for message in told.toClient { tellClient(message) }
    for question in questions {
      let messages = question.requests.map(\.message)
      sendToWorker(question.isBatch ? .array(messages) : messages[0])
    }
  }

  /// For a request of ours, whose answer goes no further.
  private mutating func ownID() -> RPCID {
    lastOwn += 1
    let id = RPCID(text: "decorum-\(lastOwn)")
    own.insert(id)
    return id
  }

  private mutating func tellClient(_ message: RPCMessage) {
    guard case .request(_, let method, let params) = message else {
      return sendToClient(message.json)
    }
    sendToClient(RPCMessage.request(id: ownID(), method: method, params: params).json)
  }

  private mutating func sendToClient(_ json: JSON) { toClient += framing.framed(json.bytes) }

  // MARK: Out

  /// What is to be written to the worker, since the last call.
  package mutating func takeForWorker() -> [UInt8] {
    defer { toWorker = [] }
    return toWorker
  }

  /// What is to be written to the client, since the last call.
  package mutating func takeForClient() -> [UInt8] {
    defer { toClient = [] }
    return toClient
  }
}

extension [RPCID: Int] {
  /// - Returns: whether there was one.
  @discardableResult
  fileprivate mutating func countDown(_ id: RPCID) -> Bool {
    guard let count = self[id] else { return false }
    self[id] = count > 1 ? count - 1 : nil
    return true
  }
}
