package import DecorumRPC
import DecorumReports

/// What a new process has to know of an editor's session: the texts of its documents, and what it has set.
///
/// A document whose check may have ended the old process is left out until it changes, so that the new
/// one does not end by it too.
package struct EditorMemory: SessionMemory {
  private struct Held {
    var text: TextDocument
    /// The worker does not have it open.
    var isLeftOut = false
  }

  private var documents: [DocumentURI: Held] = [:]
  /// The last `workspace/didChangeConfiguration`.
  private var configuration: JSON?
  private var encoding = PositionEncoding.utf16
  /// Whether documents are checked when the client asks, and only then.
  private var isAsked = false
  /// Documents that the worker may be at work on, and what they are asked about.
  private var atWork: Set<DocumentURI> = []
  private var questions: [RPCID: DocumentURI] = [:]
  /// What the client was asked to watch.
  private var registrations: [(id: JSON, method: JSON)] = []
  /// The client has said nothing since the last worker ended.
  private var isUnchanged = false

  package init() {}

  // MARK: On the way

  package mutating func pass(toWorker message: RPCMessage) -> Passing {
    isUnchanged = false
    switch message {
    case .request(let id, _, let params):
      guard let uri = Self.uri(params), documents[uri] != nil else { return .asItIs }
      questions[id] = uri
      atWork.insert(uri)
    case .notification("textDocument/didOpen", let params):
      guard let text = TextDocument(opened: params) else {
        if let uri = Self.uri(params) { documents[uri]?.text.loseStep() }
        return .asItIs
      }
      documents[text.uri] = Held(text: text)
      worksLater(on: text.uri)
    case .notification("textDocument/didChange", let params):
      guard let uri = Self.uri(params) else {
        lose()
        return .asItIs
      }
      guard let isLeftOut = documents[uri]?.isLeftOut else { return .asItIs }
      let follows = documents[uri]?.text.follow(params, in: encoding) ?? false
      guard isLeftOut else {
        worksLater(on: uri)
        return .asItIs
      }
      return follows ? reopen(uri).map { .instead($0.json) } ?? .nothing : .nothing
    case .notification("textDocument/didClose", let params):
      guard let uri = Self.uri(params) else { return .asItIs }
      documents[uri] = nil
      atWork.remove(uri)
    case .notification("workspace/didChangeConfiguration", let params): configuration = params
    default: break
    }
    return .asItIs
  }

  package mutating func note(fromWorker message: RPCMessage) {
    switch message {
    case .response(let id?, let result):
      if let uri = questions.removeValue(forKey: id) { atWork.remove(uri) }
      guard case .success(let result) = result, let can = result["capabilities"] else { return }
      encoding = can["positionEncoding"]?.string.flatMap(PositionEncoding.init) ?? .utf16
      isAsked = can["diagnosticProvider"] != nil
    case .notification("textDocument/publishDiagnostics", let params):
      if let uri = params["uri"]?.string { atWork.remove(DocumentURI(uri)) }
    case .request(_, "client/registerCapability", let params):
      for item in params["registrations"]?.array ?? [] {
        if let id = item["id"], let method = item["method"] { registrations.append((id, method)) }
      }
    case .request(_, "client/unregisterCapability", let params):
      for item in params["unregisterations"]?.array ?? [] {
        registrations.removeAll { $0.id == item["id"] }
      }
    default: break
    }
  }

  package mutating func lose() {
    for uri in documents.keys { documents[uri]?.text.loseStep() }
  }

  private mutating func worksLater(on uri: DocumentURI) {
    if !isAsked { atWork.insert(uri) }
  }

  private static func uri(_ params: JSON) -> DocumentURI? {
    params["textDocument", "uri"]?.string.map(DocumentURI.init(_:))
  }

  // MARK: Again

  package mutating func retell(
    afterEnd how: String
  ) -> (toWorker: [RPCMessage], toClient: [RPCMessage]) {
    var toWorker: [RPCMessage] = []
    var toClient: [RPCMessage] = []
    // Ends twice, and nobody knows by what.
    if atWork.isEmpty, isUnchanged { atWork = Set(documents.keys) }
    isUnchanged = true
    for (id, method) in registrations {
      toClient.append(
        .request(
          id: RPCID(0), method: "client/unregisterCapability",
          params: ["unregisterations": [["id": id, "method": method]]]))
    }
    registrations = []
    if let configuration {
      toWorker.append(
        .notification(method: "workspace/didChangeConfiguration", params: configuration))
    }
    for uri in atWork.sorted() where !(documents[uri]?.isLeftOut ?? true) {
      documents[uri]?.isLeftOut = true
      toClient += Self.leftOut(uri, how, isAsked: isAsked)
    }
    atWork = []
    questions = [:]
    for uri in documents.keys.sorted() where !(documents[uri]?.isLeftOut ?? true) {
      if let opened = reopen(uri) {
        toWorker.append(opened)
      } else {
        // The worker would take it for the client's.
        documents[uri]?.isLeftOut = true
      }
    }
    return (toWorker, toClient)
  }

  /// The text as the client has it, opened once more; nil where it is not known.
  private mutating func reopen(_ uri: DocumentURI) -> RPCMessage? {
    guard let text = documents[uri]?.text, text.isInStep else { return nil }
    documents[uri]?.isLeftOut = false
    worksLater(on: uri)
    return .notification(
      method: "textDocument/didOpen",
      params: [
        "textDocument": .object(present: [
          "uri": .string(text.uri.text), "languageId": .string(text.languageID),
          "version": text.version.map { .int($0) },
          "text": .string(String(decoding: text.bytes, as: UTF8.self)),
        ])
      ])
  }

  private static func leftOut(_ uri: DocumentURI, _ how: String, isAsked: Bool) -> [RPCMessage] {
    let name = TextSafety.inline(uri.path ?? uri.text)
    let words =
      "decorum: the program ended \(how) while it checked \(name), and goes on without that document "
      + "until it changes; please report what was in it"
    let shown = RPCMessage.notification(
      method: "window/showMessage",
      params: ["type": .int(LanguageServer.MessageKind.error.rawValue), "message": .string(words)])
    if isAsked { return [shown] }
    let nothing = RPCMessage.notification(
      method: "textDocument/publishDiagnostics",
      params: ["uri": .string(uri.text), "diagnostics": []])
    return [nothing, shown]
  }
}
