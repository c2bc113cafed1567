import DecorumBase
import DecorumReports

/// How the user wants output to look.
package struct OutputLook: Sendable {
  package var color: Bool
  package var columns: String
  package var width: Int?
  package var explainUnknown = false
  package var maxPerRule: Int?
  /// The top of the repository; nil = the current folder.
  package var repository: String?
  package var summarizes = true

  package static let columnUnits = ColumnUnit.allCases.map(\.rawValue)

  package init(color: Bool, columns: String, width: Int?) {
    self.color = color
    self.columns = columns
    self.width = width
  }

  /// - Parameter stream: where the output goes; nil = a file. A pipe or file is never cut, so that logs
  ///   can be searched.
  func options(for stream: StandardStream?) -> RenderOptions {
    RenderOptions(
      color: color && stream != nil, columns: ColumnUnit(rawValue: columns) ?? .chars,
      width: width ?? stream.flatMap { $0.isTerminal ? $0.terminalWidth : nil },
      explainUnknown: explainUnknown, maxPerRule: maxPerRule, summarizes: summarizes,
      folder: FileSystem.currentFolder(), repository: repository)
  }
}

/// A format and where it goes: `json`, or `json:report.json`.
package struct OutputTarget: Sendable {
  let name: String
  let renderer: any ReportRenderer
  let file: String?

  /// In the order of help and messages: for people, for programs, for whoever shows findings.
  private static let renderers: [(name: String, renderer: any ReportRenderer)] = [
    ("human", HumanRenderer()), ("short", ShortRenderer()), ("plain", PlainRenderer()),
    ("markdown", MarkdownRenderer()), ("json", JSONRenderer()), ("ndjson", NDJSONRenderer()),
    ("sarif", SARIFRenderer()), ("github", GitHubRenderer()), ("gitlab", GitLabRenderer()),
    ("azure", AzureRenderer()), ("junit", JUnitRenderer()), ("tap", TAPRenderer()),
    ("checkstyle", CheckstyleRenderer()), ("rdjson", RDJSONRenderer()),
    ("rdjsonl", RDJSONRenderer(byLine: true)), ("sonar", SonarRenderer()),
  ]

  package static let names = renderers.map(\.name)

  package static func parse(_ list: String) -> Result<[OutputTarget], FlagFault> {
    var targets: [OutputTarget] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let found = renderers.first(where: { $0.name == parts[0] }) else {
        let choice = RunSettings.choice(String(parts[0]), names)
        return .failure(FlagFault(message: "there is no format \"\(parts[0])\"; \(choice)"))
      }
      if parts.count > 1, parts[1].isEmpty {
        return .failure(FlagFault(message: "\"\(item)\" names no file"))
      }
      targets.append(
        OutputTarget(
          name: found.name, renderer: found.renderer,
          file: parts.count > 1 ? String(parts[1]) : nil))
    }
    if targets.count(where: { $0.file == nil }) > 1 {
      return .failure(FlagFault(message: "only one format can go to standard output"))
    }
    var files: Set<String> = []
    for file in targets.compactMap(\.file) where !files.insert(FileSystem.realPath(file)).inserted {
      return .failure(FlagFault(message: "two formats cannot go to the same file, \"\(file)\""))
    }
    return .success(targets)
  }
}
