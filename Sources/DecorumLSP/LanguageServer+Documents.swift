import Decorum
import DecorumBase
import DecorumRPC

/// Documents as they are opened, changed and closed, and when they are checked.
extension LanguageServer {
  mutating func open(_ params: JSON) {
    guard let item = params["textDocument"], let uri = item["uri"]?.string,
      let text = item["text"]?.string
    else { return log("a document was opened without a name or a text", .error) }
    let document = TextDocument(
      uri: uri, languageID: item["languageId"]?.string ?? "", version: item["version"]?.int,
      text: text)
    documents[uri] = OpenDocument(document, in: root)
    mayReadOtherFiles = true
    checkLater(uri)
  }

  mutating func change(_ params: JSON) {
    guard let item = params["textDocument"], let uri = item["uri"]?.string,
      documents[uri] != nil
    else { return log("a document was changed that is not open", .error) }
    let given = params["contentChanges"]?.array ?? []
    let changes = given.compactMap(TextDocument.Change.init)
    // A change that cannot be understood leaves a text that is not the client's: better none.
    guard changes.count == given.count, !given.isEmpty else {
      log("the changes of \(uri) make no sense; it is not checked until it is opened again", .error)
      return forget(uri)
    }
    documents[uri]?.text.apply(changes, version: item["version"]?.int, in: client.encoding)
    documents[uri]?.findings = nil
    checkLater(uri)
  }

  mutating func close(_ params: JSON) {
    if let uri = params["textDocument", "uri"]?.string, documents[uri] != nil { forget(uri) }
  }

  private mutating func forget(_ uri: String) {
    let document = documents.removeValue(forKey: uri)
    waitingForCheck.removeAll { $0 == uri }
    if !client.pullsDiagnostics { send(faults(in: uri), of: uri, version: nil) }
    for other in (document?.elsewhere.keys.sorted() ?? []) { publishFaults(in: other) }
  }

  mutating func checkAllAgain() {
    mayReadOtherFiles = true
    for uri in documents.keys.sorted() {
      documents[uri]?.findings = nil
      checkLater(uri)
    }
    if client.pullsDiagnostics, client.refreshesDiagnostics, !documents.isEmpty {
      asked[conversation.request("workspace/diagnostic/refresh")] = .refresh
    }
  }

  /// A client that asks for diagnostics is answered when it asks.
  private mutating func checkLater(_ uri: String) {
    if !client.pullsDiagnostics, !waitingForCheck.contains(uri) { waitingForCheck.append(uri) }
  }

  /// The document that a request names.
  func document(_ params: JSON) throws(RPCError) -> OpenDocument {
    guard let uri = params["textDocument", "uri"]?.string else {
      throw .invalidParameters("\"textDocument\" must name a document")
    }
    guard let document = documents[uri] else {
      throw .invalidParameters("the document is not open: \(uri)")
    }
    return document
  }

  // MARK: Checking

  var terms: DocumentTerms {
    var run = settings.run
    if settings.followsClock { _ = run.setNow(nil) }
    return DocumentTerms(run)
  }

  func terms(of document: OpenDocument) -> DocumentTerms {
    var terms = terms
    terms.inputFormat = terms.inputFormat ?? document.format
    return terms
  }

  /// What is found in a document as it is now; nothing in one that holds no posts.
  mutating func findings(in uri: String) -> DocumentFindings? {
    guard let document = documents[uri] else { return nil }
    if let known = document.findings { return known }
    let workspace = workspaces.workspace(for: document.path)
    let terms = terms(of: document)
    let standing = workspace.standing(of: document.path, as: terms)
    if let excuse = excuse(for: document, standing) { return pass(over: uri, [:], excuse) }
    let checked = workspace.check(document.path, bytes: document.text.bytes, as: terms)
    var writer = FindingWriter(checked, document.text, client)
    let faults = writer.faultsElsewhere
    // Not every file of JSON or CSV that an editor opens is one of posts, unless somebody says so.
    if standing == .unnamed, checked.report.postCount == 0,
      DocumentFindings.couldBeAnything(checked.report)
    {
      return pass(over: uri, faults, "\(shown(document.path)) holds no posts; it is not checked")
    }
    documents[uri]?.isExcused = false
    return remember(writer.findings(), faults, of: uri)
  }

  /// Notes that a document is not checked, and says why, once.
  private mutating func pass(
    over uri: String, _ elsewhere: [String: [PlacedFault]], _ why: String
  ) -> DocumentFindings? {
    if documents[uri]?.isExcused == false { log(why) }
    documents[uri]?.isExcused = true
    return remember(nil, elsewhere, of: uri)
  }

  private mutating func remember(
    _ findings: DocumentFindings?, _ elsewhere: [String: [PlacedFault]], of uri: String
  ) -> DocumentFindings? {
    let before = documents[uri]?.elsewhere ?? [:]
    documents[uri]?.findings = findings
    documents[uri]?.elsewhere = elsewhere
    for other in Set(before.keys).union(elsewhere.keys).sorted()
    where before[other] != elsewhere[other] { publishFaults(in: other) }
    tellFaults()
    if mayReadOtherFiles { watchWhatIsRead() }
    mayReadOtherFiles = false
    return findings
  }

  /// Why a document is not checked; nil where it is.
  private func excuse(for document: OpenDocument, _ standing: DocumentStanding) -> String? {
    let name = shown(document.path)
    switch standing {
    case .named: return nil
    case .own: return "\(name) is a file of Decorum's own and holds no posts"
    case .outside(let configuration):
      if !document.isFile { return nil }
      return "\(name) is not checked: no entry of inputs in \(shown(configuration)) names it"
    case .unnamed: return nil
    case .other:
      if document.isOfPostLanguage { return nil }
      return "\(name) is not checked: neither its name nor its language is one of posts"
    }
  }

  /// A path as people write it: from the root.
  func shown(_ path: String) -> String {
    guard path.hasPrefix(root + "/") else { return path }
    return String(decoding: path.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self)
  }
}
