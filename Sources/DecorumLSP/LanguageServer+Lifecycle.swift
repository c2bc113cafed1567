import Decorum
import DecorumRPC

/// How the conversation begins, what the server says it can do, and what the client sets.
extension LanguageServer {
  mutating func initialize(_ params: JSON) -> JSON {
    client = ClientAbilities(params["capabilities"], usual: usualEncoding)
    let folder = params["workspaceFolders"]?.array?.first?["uri"] ?? params["rootUri"]
    root =
      folder?.string.flatMap(DocumentURI.path) ?? params["rootPath"]?.string ?? root
    apply(params["initializationOptions"] ?? .null)
    lasting = settings
    given = .null
    return [
      "capabilities": capabilities,
      "serverInfo": ["name": "decorum", "version": .string(decorumVersion)],
    ]
  }

  private var capabilities: JSON {
    .object(present: [
      "positionEncoding": .string(client.encoding.rawValue),
      "textDocumentSync": [
        "openClose": true, "change": 2, "save": ["includeText": false],
      ],
      "diagnosticProvider": client.pullsDiagnostics
        ? ["identifier": "decorum", "interFileDependencies": false, "workspaceDiagnostics": false]
        : nil,
      "codeActionProvider": [
        "codeActionKinds": ["quickfix", "source.fixAll", "source.fixAll.decorum"]
      ],
      "hoverProvider": true,
      "workspace": [
        "workspaceFolders": ["supported": true, "changeNotifications": true]
      ],
    ])
  }

  /// Once the client is ready to be asked.
  mutating func greet() {
    if client.tellsConfiguration { askForConfiguration() }
    watchWhatIsRead()
  }

  // MARK: Settings

  mutating func takeConfiguration(_ params: JSON) {
    let given = params["settings"] ?? .null
    // Clients that tell when asked often send nothing here, or all settings of all servers.
    if let own = given["decorum"] {
      apply(own)
    } else if client.tellsConfiguration {
      askForConfiguration()
    } else if !given.isNull {
      // A client that knows of no settings takes nothing back.
      apply(given)
    }
  }

  private mutating func askForConfiguration() {
    let id = conversation.request(
      "workspace/configuration", ["items": [["section": "decorum"]]])
    asked[id] = .configuration
  }

  /// Takes what is set in place of what was set before, but for what was said to begin with: a client that
  /// is asked for settings answers though it has none. Nothing is set up anew for what holds already.
  mutating func apply(_ json: JSON) {
    let json = ServerSettings.own(json)
    if json == given { return }
    given = json
    settings = lasting.applying(json, root: root)
    for remark in settings.remarks { show(remark, .warning) }
    workspaces = Workspaces(settings.run)
    checkAllAgain()
  }

  // MARK: Files

  private static let configurationNames = [
    "decorum.yaml", "decorum.yml", "decorum-ignore.yaml", "decorum-ignore.yml",
    "decorum-baseline.json",
  ]

  /// Asks the client to tell of changes to what was read since it was asked last.
  mutating func watchWhatIsRead() {
    guard client.watchesFiles else { return }
    let read = Self.configurationNames.map { "**/\($0)" } + workspaces.watched
    if read == watched { return }
    let id: JSON = "decorum-files"
    let method: JSON = "workspace/didChangeWatchedFiles"
    if !watched.isEmpty {
      let request = conversation.request(
        "client/unregisterCapability", ["unregisterations": [["id": id, "method": method]]])
      asked[request] = .registration
    }
    watched = read
    let watchers = JSON.array(read.map { ["globPattern": pattern($0)] })
    let request = conversation.request(
      "client/registerCapability",
      [
        "registrations": [
          ["id": id, "method": method, "registerOptions": ["watchers": watchers]]
        ]
      ])
    asked[request] = .registration
  }

  /// A path outside the client's folders needs a pattern with a base of its own.
  private func pattern(_ path: String) -> JSON {
    guard path.hasPrefix("/") else { return .string(path) }
    guard client.watchesRelatively else { return .string(Self.literal(path)) }
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    let name = path[path.index(after: folder)...]
    return [
      "baseUri": .string(DocumentURI.uri(of: String(path[..<folder]))),
      "pattern": .string(Self.literal(String(name))),
    ]
  }

  /// As a pattern that means these characters and no others.
  private static func literal(_ path: String) -> String {
    String(path.flatMap { "*?[{}".contains($0) ? "[\($0)]" : "\($0)" })
  }
}
