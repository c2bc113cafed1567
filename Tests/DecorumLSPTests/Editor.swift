import Decorum
import DecorumLSP
import DecorumRPC
import TestSupport
import Testing

/// A client in process: it speaks to the server in messages, and keeps what it is told as an editor
/// would.
final class Editor {
  private var server: MortalServer
  private var framing = HeaderFraming()
  private var lastID = 0
  let encoding: PositionEncoding

  /// Since the last look.
  private(set) var notifications: [(method: String, params: JSON)] = []
  private(set) var requests: [(method: String, params: JSON)] = []
  private var answers: [RPCID: Result<JSON, RPCError>] = [:]
  /// By URI, as they were published last.
  private(set) var published: [String: [JSON]] = [:]
  private(set) var versions: [String: Int] = [:]
  /// How often diagnostics were published.
  private(set) var publications = 0
  /// The answer to `workspace/configuration`.
  var configuration = JSON.null
  var texts: [String: SlowText] = [:]

  /// - Parameter abilities: joined to those that every editor has.
  init(
    _ folder: ServerFolder?, _ encoding: PositionEncoding = .utf16, abilities: JSON = [:],
    options: JSON = ["now": "2026-11-21T10:00:00Z"], initializing: Bool = true,
    hasActions: Bool = true, usual: PositionEncoding = .utf16
  ) {
    self.encoding = encoding
    server = MortalServer(
      HeaderFraming(), .lsp, remembering: EditorMemory(),
      LanguageServer(RunSettings(), followsClock: true, encoding: usual))
    guard initializing else { return }
    let usual: JSON = [
      "general": ["positionEncodings": [.string(encoding.rawValue)]],
      "textDocument": [
        "publishDiagnostics": ["relatedInformation": true],
        "codeAction": hasActions
          ? ["codeActionLiteralSupport": [:], "isPreferredSupport": true] : [:],
        "hover": ["contentFormat": ["markdown", "plaintext"]],
      ],
    ]
    _ = try? ask(
      "initialize",
      [
        "rootUri": folder.map { .string("file://" + $0.path) } ?? .null,
        "capabilities": Self.joined(usual, abilities), "initializationOptions": options,
      ])
    tell("initialized", [:])
  }

  private static func joined(_ a: JSON, _ b: JSON) -> JSON {
    guard let first = a.members, let second = b.members else { return b }
    var members = first.filter { member in !second.contains { $0.name == member.name } }
    for member in second {
      members.append(
        JSON.Member(
          member.name, a[member.name].map { joined($0, member.value) } ?? member.value))
    }
    return .object(members)
  }

  // MARK: Messages

  var exitCode: Int32? { server.exitCode }

  /// Sends without reading.
  @discardableResult
  func request(_ method: String, _ params: JSON = .null) -> RPCID {
    lastID += 1
    let id = RPCID(lastID)
    send(.request(id: id, method: method, params: params))
    return id
  }

  func notify(_ method: String, _ params: JSON = .null) {
    send(.notification(method: method, params: params))
  }

  private func send(_ message: RPCMessage) { server.receive(framing.framed(message.json.bytes)) }

  func send(bytes: [UInt8]) { server.receive(bytes) }
  func endInput() { server.endInput() }

  /// Ends the process that does the work as a crash would.
  func crash() { server.crash() }

  /// Lets the server work until nothing is left, and takes in what it says.
  func pump() {
    while server.hasWork {
      server.step()
      takeIn()
    }
    takeIn()
  }

  private func takeIn() {
    for framed in framing.take(server.takeOutput()) {
      guard case .message(let bytes) = framed, let json = try? JSONParser.parse(bytes) else {
        Issue.record("the server said what is no message")
        continue
      }
      take(RPCMessage(json))
    }
  }

  private func take(_ message: RPCMessage) {
    switch message {
    case .request(let id, let method, let params):
      requests.append((method, params))
      let result: JSON = method == "workspace/configuration" ? [configuration] : .null
      send(.response(id: id, result: .success(result)))
    case .notification("textDocument/publishDiagnostics", let params):
      guard let uri = params["uri"]?.string, let items = params["diagnostics"]?.array else {
        Issue.record("diagnostics without a document")
        return
      }
      published[uri] = items
      publications += 1
      versions[uri] = params["version"]?.int
    case .notification(let method, let params): notifications.append((method, params))
    case .response(let id?, let result): answers[id] = result
    case .response(nil, _), .malformed: unowned.append(message)
    }
  }

  /// Errors that belong to no request.
  private(set) var unowned: [RPCMessage] = []

  /// Asks and waits.
  func ask(_ method: String, _ params: JSON = .null) throws -> JSON {
    let id = request(method, params)
    pump()
    let answer = answers.removeValue(forKey: id)
    return try #require(answer).get()
  }

  func answer(to id: RPCID) throws -> Result<JSON, RPCError> {
    pump()
    let answer = answers.removeValue(forKey: id)
    return try #require(answer)
  }

  /// Tells, and lets the server do what follows.
  func tell(_ method: String, _ params: JSON = .null) {
    notify(method, params)
    pump()
  }

  /// What was shown or logged since the last look.
  func messages(_ method: String = "window/showMessage") -> [String] {
    pump()
    defer { notifications.removeAll { $0.method == method } }
    return notifications.filter { $0.method == method }.compactMap { $0.params["message"]?.string }
  }

  func takeRequests() -> [(method: String, params: JSON)] {
    pump()
    defer { requests = [] }
    return requests
  }

  // MARK: Documents

  func open(_ uri: String, _ text: String, language: String = "markdown", version: Int = 1) {
    texts[uri] = SlowText(text, encoding)
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": .string(language), "version": .int(version),
          "text": .string(text),
        ]
      ])
  }

  /// - Parameter range: line and character of each end; nil = the whole text.
  func change(
    _ uri: String, _ range: (Int, Int, Int, Int)?, _ text: String, version: Int? = nil
  ) {
    texts[uri]?.replace(range, with: text)
    let change = JSON.object(present: [
      "range": range.map { Self.range($0) }, "text": .string(text),
    ])
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": version.map { .int($0) } ?? .null],
        "contentChanges": [change],
      ])
  }

  static func range(_ range: (Int, Int, Int, Int)) -> JSON {
    [
      "start": ["line": .int(range.0), "character": .int(range.1)],
      "end": ["line": .int(range.2), "character": .int(range.3)],
    ]
  }

  static func numbers(_ range: JSON?) -> (Int, Int, Int, Int) {
    (
      range?["start", "line"]?.int ?? -1, range?["start", "character"]?.int ?? -1,
      range?["end", "line"]?.int ?? -1, range?["end", "character"]?.int ?? -1
    )
  }

  /// `house/miracle "miracle"` for each diagnostic of a document.
  func findings(_ uri: String) -> [String] {
    pump()
    return (published[uri] ?? []).map { item in
      let words = texts[uri]?.words(Self.numbers(item["range"])) ?? "?"
      return "\(item["code"]?.string ?? "?") \"\(words)\""
    }
  }

  // MARK: Actions

  func actions(
    _ uri: String, _ range: (Int, Int, Int, Int) = (0, 0, 1000, 0),
    context: JSON = ["diagnostics": []]
  ) throws -> [JSON] {
    try #require(
      try ask(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": .string(uri)], "range": Self.range(range), "context": context,
        ]
      ).array)
  }

  /// Makes the edits of an action, the last first, and tells the server.
  func apply(_ action: JSON, version: Int? = nil) throws {
    let members = action["edit", "changes"]?.members ?? []
    let versioned = action["edit", "documentChanges"]?.array ?? []
    var edits = members.map { ($0.name, $0.value.array ?? []) }
    edits += versioned.map {
      ($0["textDocument", "uri"]?.string ?? "", $0["edits"]?.array ?? [])
    }
    #expect(!edits.isEmpty)
    for (uri, edits) in edits {
      for edit in edits.reversed() {
        change(
          uri, Self.numbers(edit["range"]), try #require(edit["newText"]?.string), version: version)
      }
    }
    pump()
  }
}
