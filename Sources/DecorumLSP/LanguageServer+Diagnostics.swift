import Decorum
import DecorumBase
import DecorumRPC

/// Diagnostics to clients that wait for them, and to clients that ask; never both for one document.
extension LanguageServer {
  /// Checks a document and tells what was found.
  mutating func publish(_ uri: DocumentURI) {
    guard let document = documents[uri] else { return }
    send(items(of: uri), of: uri.text, version: document.text.version)
  }

  /// All that is shown in a document; nothing where its text is not the client's.
  private mutating func items(of uri: DocumentURI) -> [JSON] {
    guard let document = documents[uri], document.text.isInStep else { return [] }
    let own = findings(in: uri)?.items.map(\.json) ?? []
    return own + (document.fileURI.map { faults(in: $0) } ?? [])
  }

  mutating func send(_ items: [JSON], of uri: String, version: Int?) {
    conversation.notify(
      "textDocument/publishDiagnostics",
      .object(present: [
        "uri": .string(uri), "version": version.map { .int($0) }, "diagnostics": .array(items),
      ]))
  }

  // MARK: When asked

  /// `textDocument/diagnostic`: what is there, or that nothing has changed.
  mutating func diagnostics(_ params: JSON) throws(RPCError) -> JSON {
    let uri = try document(params).text.uri
    // Rules may have changed without a word from a client that watches nothing.
    documents[uri]?.findings = nil
    let list = JSON.array(items(of: uri))
    var hash = FNV()
    hash.combine(file: list.bytes)
    if params["previousResultId"]?.string == hash.hexadecimal {
      return ["kind": "unchanged", "resultId": .string(hash.hexadecimal)]
    }
    return ["kind": "full", "resultId": .string(hash.hexadecimal), "items": list]
  }

  mutating func askToAskAgain() {
    if !client.refreshesDiagnostics { return }
    asked[conversation.request("workspace/diagnostic/refresh")] = .refresh
  }

  // MARK: Faults of other files

  /// What checks of open documents have found wrong in a file, each once.
  /// - Parameter file: its URI as we spell it.
  func faults(in file: String) -> [JSON] {
    var found: [JSON] = []
    for name in documents.keys.sorted() {
      for fault in documents[name]?.elsewhere[file] ?? [] where !found.contains(fault.json) {
        found.append(fault.json)
      }
    }
    return found
  }

  /// A document that is open tells all it has, under the name that the client gave it. Of files that are
  /// not open nobody asks.
  mutating func publishFaults(in file: String) {
    if file.isEmpty { return }
    let open = documents.values.filter { $0.fileURI == file }.map(\.text.uri).sorted()
    if open.isEmpty { return send(faults(in: file), of: file, version: nil) }
    for uri in open { checkLater(uri) }
    if client.pullsDiagnostics { askToAskAgain() }
  }

  /// Says faults that make checks incomplete, once as long as they last: few look at a list of
  /// diagnostics of files that are not open, or into the log. What is in no file is shown nowhere else,
  /// and comes first.
  mutating func tellFaults() {
    let all = documents.values.flatMap(\.elsewhere)
    func words(_ faults: [PlacedFault]) -> Set<String> {
      Set(faults.filter(\.isError).map(\.words))
    }
    let errors = words(all.flatMap { $0.value })
    let unplaced = words(all.filter { $0.key.isEmpty }.flatMap { $0.value })
    let news = errors.subtracting(toldFaults).sorted()
    toldFaults = errors
    let new = news.filter(unplaced.contains) + news.filter { !unplaced.contains($0) }
    for fault in new { log(shown(fault), .error) }
    guard let first = new.first else { return }
    let more = new.count > 1 ? " (and \(new.count - 1) more in the log)" : ""
    show(shown(first) + more, .error)
  }
}
