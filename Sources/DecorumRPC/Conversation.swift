/// Both ends of a stream of messages: what has come in waits here in order, what goes out is framed here.
/// It reads and writes no stream itself.
///
/// Requests are answered one after the other. One that is cancelled while it waits is answered at its
/// turn; what is malformed is answered by the code of the standard, and the next message is read as if
/// nothing had been.
package struct Conversation: Sendable {
  /// How a protocol takes a request back.
  package struct Cancellation: Sendable {
    let method: String
    /// The parameter that names the request.
    let parameter: String
    /// Whether what was taken back is still answered.
    let isAnswered: Bool

    package static let lsp = Cancellation(
      method: "$/cancelRequest", parameter: "id", isAnswered: true)
    package static let mcp = Cancellation(
      method: "notifications/cancelled", parameter: "requestId", isAnswered: false)
  }

  private struct Waiting {
    var message: RPCMessage
    let bytes: Int
    /// The batch that it came in.
    let batch: Int?
    var isCancelled = false
    /// It could not be read: whatever it said is not known.
    var isLost = false
  }

  /// Answers to a batch go out together.
  private struct Batch {
    var open: Int
    var answers: [JSON] = []
  }

  /// From here on no more bytes are wanted until some of what waits is done.
  private static let mostWaiting = 4096
  private static let mostWaitingBytes = 64 << 20
  /// Nobody has so much to ask at once.
  private static let mostInBatch = 10_000

  private var framing: any MessageFraming
  private let cancellation: Cancellation
  private let limits: JSONParser.Limits
  private let refusesHalves: Bool
  private var waiting: [Waiting] = []
  /// What stands before it is done.
  private var first = 0
  private var waitingBytes = 0
  private var batches: [Int: Batch] = [:]
  private var lastBatch = 0
  /// Which request out of a batch is being answered.
  private var batchAtHand: Int?
  private var lastRequest = 0
  /// Requests of ours that have no answer yet.
  private var asked: Set<RPCID> = []
  private var hasLost = false
  private var output: [UInt8] = []

  /// - Parameter refusesHalves: whether a request in which half a surrogate pair stands by itself is
  ///   answered by an error that says where. It is read as U+FFFD otherwise.
  package init(
    _ framing: any MessageFraming, _ cancellation: Cancellation, refusesHalves: Bool = false,
    within limits: JSONParser.Limits = JSONParser.Limits()
  ) {
    self.framing = framing
    self.cancellation = cancellation
    self.limits = limits
    self.refusesHalves = refusesHalves
  }

  /// By this a relay tells of bytes that it could not read; its parameters are the error.
  static let lossMethod = "$/decorum/lost"

  // MARK: In

  package var hasWaiting: Bool { first < waiting.count }

  package var wantsMore: Bool {
    waiting.count - first < Self.mostWaiting && waitingBytes < Self.mostWaitingBytes
  }

  package mutating func receive(_ bytes: [UInt8]) {
    for framed in framing.take(bytes) { receive(framed) }
  }

  /// Nothing more will come in.
  package mutating func endInput() { for framed in framing.end() { receive(framed) } }

  private mutating func receive(_ framed: Framed) {
    switch framed {
    case .fault(let error): lose(error)
    case .message(let bytes):
      do throws(JSONParser.Fault) {
        let read = try JSONParser.parseNotingHalves(bytes, within: limits)
        let halves = refusesHalves ? read.halves : []
        guard case .array(let elements) = read.value else {
          return wait(RPCMessage(read.value, asked: asked).refused(for: halves.first), bytes.count)
        }
        receive(batch: elements, bytes.count, halves)
      } catch {
        let place = "\(error.reason), at byte \(error.offset) of the message"
        lose(RPCError(.notJSON, place))
      }
    }
  }

  private mutating func receive(
    batch elements: [JSON], _ bytes: Int, _ halves: [[JSONParser.Step]]
  ) {
    if elements.isEmpty {
      return wait(.malformed(id: nil, .invalidRequest("a batch is empty")), bytes)
    }
    if elements.count > Self.mostInBatch {
      return lose(
        .invalidRequest(
          "a batch of \(elements.count) messages is longer than \(Self.mostInBatch), "
            + "and was passed over"))
    }
    lastBatch += 1
    var messages = elements.map { RPCMessage($0, asked: asked) }
    for half in halves {
      guard case .index(let i)? = half.first else { continue }
      messages[i] = messages[i].refused(for: Array(half.dropFirst()))
    }
    let open = messages.count(where: Self.isAnswered)
    if open > 0 { batches[lastBatch] = Batch(open: open) }
    for message in messages { wait(message, bytes / messages.count, batch: lastBatch) }
  }

  private static func isAnswered(_ message: RPCMessage) -> Bool {
    switch message {
    case .request, .malformed: true
    case .notification, .response: false
    }
  }

  private mutating func wait(_ message: RPCMessage, _ bytes: Int, batch: Int? = nil) {
    if case .notification(Self.lossMethod, let params) = message {
      return lose(
        RPCError(
          code: params["code"]?.int ?? RPCError.Code.invalidRequest.rawValue,
          message: params["message"]?.string ?? ""))
    }
    if case .notification(cancellation.method, let params) = message {
      if let id = params[cancellation.parameter].flatMap(RPCID.init) { cancel(id) }
      return
    }
    if case .response(let id?, _) = message { asked.remove(id) }
    waiting.append(Waiting(message: message, bytes: bytes, batch: batch))
    waitingBytes += bytes
  }

  private mutating func lose(_ error: RPCError) {
    waiting.append(
      Waiting(message: .malformed(id: nil, error), bytes: 0, batch: nil, isLost: true))
  }

  private mutating func cancel(_ id: RPCID) {
    for i in waiting.indices[first...] {
      if case .request(id, _, _) = waiting[i].message { waiting[i].isCancelled = true }
    }
  }

  /// The next request, notification or response; what needs no server to answer it is answered.
  package mutating func next() -> RPCMessage? {
    while first < waiting.count {
      let item = waiting[first]
      first += 1
      waitingBytes -= item.bytes
      if first == waiting.count || first > 1024 {
        waiting.removeFirst(first)
        first = 0
      }
      batchAtHand = item.batch
      if item.isLost { hasLost = true }
      switch item.message {
      case .malformed: send(answer: item.message)
      case .request(let id, _, _) where item.isCancelled:
        let error = RPCError(.cancelled, "the request was cancelled")
        if cancellation.isAnswered {
          send(answer: .response(id: id, result: .failure(error)))
        } else {
          closeBatch(adding: nil)
        }
      default: return item.message
      }
    }
    return nil
  }

  /// Whether something was lost before what `next` gave last, since the last call.
  package mutating func takeLoss() -> Bool {
    defer { hasLost = false }
    return hasLost
  }

  // MARK: Out

  /// Answers the request that `next` gave last.
  package mutating func answer(_ id: RPCID, _ result: Result<JSON, RPCError>) {
    send(answer: .response(id: id, result: result))
  }

  package mutating func notify(_ method: String, _ params: JSON = .null) {
    send(RPCMessage.notification(method: method, params: params).json)
  }

  /// Asks the other side.
  /// - Returns: what its answer will be known by.
  package mutating func request(_ method: String, _ params: JSON = .null) -> RPCID {
    lastRequest += 1
    let id = RPCID(lastRequest)
    asked.insert(id)
    send(RPCMessage.request(id: id, method: method, params: params).json)
    return id
  }

  /// What is to be written, framed; the next call gives what came after it.
  package mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  private mutating func send(_ json: JSON) { output += framing.framed(json.bytes) }

  private mutating func send(answer: RPCMessage) {
    if batchAtHand == nil { send(answer.json) } else { closeBatch(adding: answer.json) }
  }

  /// One request of the batch at hand is done.
  private mutating func closeBatch(adding answer: JSON?) {
    guard let number = batchAtHand else { return }
    batches[number]?.open -= 1
    if let answer { batches[number]?.answers.append(answer) }
    guard batches[number]?.open == 0, let done = batches.removeValue(forKey: number) else { return }
    if !done.answers.isEmpty { send(.array(done.answers)) }
  }
}
