import Decorum
import DecorumBase
import DecorumRPC

/// Documents as they are opened, changed and closed, and when they are checked.
extension LanguageServer {
  mutating func open(_ params: JSON) {
    guard let uri = params["textDocument", "uri"]?.string.map(DocumentURI.init(_:)) else {
      return show(
        "a document is not checked until it is opened again: the editor opened it without a name",
        .warning)
    }
    guard let document = TextDocument(opened: params) else {
      // Whatever was known under this name is not what the editor has there now.
      let empty = TextDocument(uri: uri, languageID: "", version: nil, text: "")
      documents[uri] = documents[uri] ?? OpenDocument(empty, in: root)
      return loseStep(uri, "the editor opened it without its text")
    }
    var opened = OpenDocument(document, in: root)
    opened.elsewhere = documents[document.uri]?.elsewhere ?? [:]
    // What was sent for the file while it was closed is from now on told of the document.
    if let file = opened.fileURI, !faults(in: file).isEmpty,
      client.pullsDiagnostics || file != document.uri.text
    {
      send([], of: file, version: nil)
    }
    documents[document.uri] = opened
    mayReadOtherFiles = true
    checkLater(document.uri)
  }

  mutating func change(_ params: JSON) {
    guard let uri = params["textDocument", "uri"]?.string.map(DocumentURI.init(_:)) else {
      return loseStepEverywhere("a change did not say which document it is in")
    }
    guard let wasInStep = documents[uri]?.text.isInStep else {
      return log("a document was changed that is not open: \(uri.text)", .error)
    }
    if documents[uri]?.text.follow(params, in: client.encoding) ?? false {
      documents[uri]?.findings = nil
      checkLater(uri)
    } else if wasInStep {
      sayLostStep(uri, "a change to it was not understood")
    }
  }

  /// What was not understood may have changed any document.
  mutating func loseStepEverywhere(_ why: String) {
    for uri in documents.keys.sorted() { loseStep(uri, why) }
    if client.pullsDiagnostics, !documents.isEmpty { askToAskAgain() }
  }

  private mutating func loseStep(_ uri: DocumentURI, _ why: String) {
    guard documents[uri]?.text.isInStep ?? false else { return }
    documents[uri]?.text.loseStep()
    sayLostStep(uri, why)
  }

  /// Edits of a text that is not the client's would change the wrong words: better none.
  private mutating func sayLostStep(_ uri: DocumentURI, _ why: String) {
    guard let document = documents[uri] else { return }
    documents[uri]?.findings = nil
    show(
      "\(shown(document.path)) is not checked until it is opened again: \(why)", .warning)
    checkLater(uri)
  }

  mutating func close(_ params: JSON) {
    guard let uri = params["textDocument", "uri"]?.string.map(DocumentURI.init(_:)) else {
      return log("a document was closed, and the editor did not say which", .error)
    }
    guard let document = documents.removeValue(forKey: uri) else { return }
    waitingForCheck.removeAll { $0 == uri }
    if !client.pullsDiagnostics { send([], of: uri.text, version: nil) }
    if let file = document.fileURI, !faults(in: file).isEmpty { publishFaults(in: file) }
    for other in document.elsewhere.keys.sorted() { publishFaults(in: other) }
  }

  mutating func checkAllAgain() {
    mayReadOtherFiles = true
    for uri in documents.keys.sorted() {
      documents[uri]?.findings = nil
      checkLater(uri)
    }
    if client.pullsDiagnostics, !documents.isEmpty { askToAskAgain() }
  }

  /// A client that asks for diagnostics is answered when it asks.
  mutating func checkLater(_ uri: DocumentURI) {
    if !client.pullsDiagnostics, !waitingForCheck.contains(uri) { waitingForCheck.append(uri) }
  }

  /// The document that a request names.
  func document(_ params: JSON) throws(RPCError) -> OpenDocument {
    guard let uri = params["textDocument", "uri"]?.string.map(DocumentURI.init(_:)) else {
      throw .invalidParameters("\"textDocument\" must name a document")
    }
    guard let document = documents[uri] else {
      throw .invalidParameters("the document is not open: \(uri.text)")
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
    terms.inputFormat = terms.inputFormat ?? documents[document.text.uri]?.format
    return terms
  }

  /// What is found in a document as it is now; nothing in one that holds no posts or is out of step.
  mutating func findings(in uri: DocumentURI) -> DocumentFindings? {
    guard let document = documents[uri], document.text.isInStep else { return nil }
    if let known = document.findings { return known }
    let workspace = workspaces.workspace(for: document.path)
    let standing = workspace.standing(of: document.path, as: terms)
    documents[uri]?.standing = standing
    if let excuse = excuse(for: document, standing) { return pass(over: uri, [:], excuse) }
    let checked = workspace.check(
      document.path, bytes: document.text.bytes, as: terms(of: document))
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
    over uri: DocumentURI, _ elsewhere: [String: [PlacedFault]], _ why: String
  ) -> DocumentFindings? {
    if documents[uri]?.isExcused == false { log(why) }
    documents[uri]?.isExcused = true
    return remember(nil, elsewhere, of: uri)
  }

  private mutating func remember(
    _ findings: DocumentFindings?, _ elsewhere: [String: [PlacedFault]], of uri: DocumentURI
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
