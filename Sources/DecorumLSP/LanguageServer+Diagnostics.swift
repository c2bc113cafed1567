import Decorum
import DecorumBase
import DecorumRPC

/// Diagnostics to clients that wait for them, and to clients that ask; never both for one document.
extension LanguageServer {
  /// Checks a document and tells what was found.
  mutating func publish(_ uri: String) {
    guard documents[uri] != nil else { return }
    let findings = findings(in: uri)
    let own = faults(in: uri)
    let version = documents[uri]?.text.version
    send((findings?.items.map(\.json) ?? []) + own, of: uri, version: version)
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
    let items = (findings(in: uri)?.items.map(\.json) ?? []) + faults(in: uri)
    let list = JSON.array(items)
    var hash = FNV()
    hash.combine(file: list.bytes)
    if params["previousResultId"]?.string == hash.hexadecimal {
      return ["kind": "unchanged", "resultId": .string(hash.hexadecimal)]
    }
    return ["kind": "full", "resultId": .string(hash.hexadecimal), "items": list]
  }

  // MARK: Faults of other files

  /// What checks of open documents have found wrong in a file, each once.
  func faults(in uri: String) -> [JSON] {
    var found: [JSON] = []
    for name in documents.keys.sorted() {
      for fault in documents[name]?.elsewhere[uri] ?? [] where !found.contains(fault.json) {
        found.append(fault.json)
      }
    }
    return found
  }

  mutating func publishFaults(in uri: String) {
    if client.pullsDiagnostics || uri.isEmpty { return }
    // An open document that holds posts tells all it has when it is checked.
    if documents[uri]?.findings != nil { return }
    send(faults(in: uri), of: uri, version: documents[uri]?.text.version)
  }

  /// Says faults that make checks incomplete, once as long as they last: few look at a list of
  /// diagnostics of files that are not open.
  mutating func tellFaults() {
    let errors = Set(
      documents.values.flatMap { $0.elsewhere.values.joined() }.filter(\.isError).map(\.words))
    let new = errors.subtracting(toldFaults).sorted()
    toldFaults = errors
    guard let first = new.first else { return }
    let more = new.count > 1 ? " (and \(new.count - 1) more)" : ""
    show(shown(first) + more, .error)
  }
}
