import DecorumReports
import Testing

/// All output formats, for what must hold of each.
struct EveryFormat: Sendable, CustomTestStringConvertible {
  let name: String
  let renderer: any ReportRenderer

  var testDescription: String { name }

  static let all: [EveryFormat] =
    forPeople + [
      EveryFormat(name: "json", renderer: JSONRenderer()),
      EveryFormat(name: "ndjson", renderer: NDJSONRenderer()),
      EveryFormat(name: "sarif", renderer: SARIFRenderer()),
      EveryFormat(name: "gitlab", renderer: GitLabRenderer()),
      EveryFormat(name: "junit", renderer: JUnitRenderer()),
      EveryFormat(name: "tap", renderer: TAPRenderer()),
      EveryFormat(name: "checkstyle", renderer: CheckstyleRenderer()),
      EveryFormat(name: "rdjson", renderer: RDJSONRenderer()),
      EveryFormat(name: "rdjsonl", renderer: RDJSONRenderer(byLine: true)),
      EveryFormat(name: "sonar", renderer: SonarRenderer()),
    ] + commands

  static let forPeople = [
    EveryFormat(name: "human", renderer: HumanRenderer()),
    EveryFormat(name: "short", renderer: ShortRenderer()),
    EveryFormat(name: "plain", renderer: PlainRenderer()),
    EveryFormat(name: "markdown", renderer: MarkdownRenderer()),
  ]

  /// Those whose lines are meant to be commands.
  static let commands = [
    EveryFormat(name: "github", renderer: GitHubRenderer()),
    EveryFormat(name: "azure", renderer: AzureRenderer()),
  ]
}
