import DecorumRPC

/// What the client said it can take, as far as it changes what it is sent.
struct ClientAbilities: Sendable {
  /// In the client's order.
  var encoding = PositionEncoding.utf16
  var readsRelated = false
  /// It asks for diagnostics, and is not sent any.
  var pullsDiagnostics = false
  var refreshesDiagnostics = false
  var takesActionLiterals = false
  var prefersActions = false
  var takesDocumentChanges = false
  var readsMarkdown = false
  var watchesFiles = false
  var watchesRelatively = false
  var tellsConfiguration = false

  init() {}

  /// - Parameter usual: what positions count where the client does not say.
  init(_ json: JSON?, usual: PositionEncoding) {
    func flag(_ path: String...) -> Bool { path.reduce(json) { $0?[$1] }?.bool ?? false }
    let encodings = json?["general", "positionEncodings"]?.array?.compactMap(\.string) ?? []
    encoding =
      encodings.lazy.compactMap(PositionEncoding.init).first
      ?? (encodings.isEmpty ? usual : .utf16)
    readsRelated = flag("textDocument", "publishDiagnostics", "relatedInformation")
    // One that cannot be told to ask again would go on showing what new rules no longer say.
    refreshesDiagnostics = flag("workspace", "diagnostics", "refreshSupport")
    pullsDiagnostics =
      json?["textDocument", "diagnostic"]?.members != nil
      && (refreshesDiagnostics || json?["textDocument", "publishDiagnostics"]?.members == nil)
    if pullsDiagnostics, flag("textDocument", "diagnostic", "relatedInformation") {
      readsRelated = true
    }
    takesActionLiterals =
      json?["textDocument", "codeAction", "codeActionLiteralSupport"]?.members != nil
    prefersActions = flag("textDocument", "codeAction", "isPreferredSupport")
    takesDocumentChanges = flag("workspace", "workspaceEdit", "documentChanges")
    readsMarkdown =
      json?["textDocument", "hover", "contentFormat"]?.array?.contains("markdown") ?? false
    watchesFiles = flag("workspace", "didChangeWatchedFiles", "dynamicRegistration")
    watchesRelatively = flag("workspace", "didChangeWatchedFiles", "relativePatternSupport")
    tellsConfiguration = flag("workspace", "configuration")
  }
}
