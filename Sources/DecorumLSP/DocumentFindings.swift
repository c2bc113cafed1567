import Decorum
import DecorumBase
import DecorumRPC
import DecorumReports

/// What a check found in one document, beside how the client was told of it.
struct DocumentFindings {
  struct Item {
    let finding: Diagnostic
    let json: JSON

    var range: Range<Int> { finding.primary.span.range }

    /// Whether it touches a range of bytes; a place alone touches what it stands in, at either end.
    func touches(_ bytes: Range<Int>) -> Bool {
      range.lowerBound <= bytes.upperBound && bytes.lowerBound <= range.upperBound
    }
  }

  let checked: CheckedDocument
  let items: [Item]

  /// What the document is called in the check.
  var source: SourceID? { items.first?.finding.primary.span.source }

  /// Whether a file without a post says nothing of posts at all: one that could not be read is as good as
  /// none, if nobody calls it a file of posts.
  static func couldBeAnything(_ report: Report) -> Bool {
    report.inputs.allSatisfy { ["json", "ndjson", "csv"].contains($0.format) }
  }
}

/// A fault of a file that is not the document: of a rule, of the configuration, of a history.
struct PlacedFault: Hashable {
  let json: JSON
  /// `decorum.yaml:3:5: there is no rule "promo/pur"`
  let words: String
  let isError: Bool
}

/// Writes what a check found as a client reads it.
struct FindingWriter {
  private let checked: CheckedDocument
  private let uri: String
  private let client: ClientAbilities
  private var positions: PositionWriter
  private var wording: Wording

  /// More places of one finding than anybody looks at are counted.
  private static let mostRelated = 20

  init(_ checked: CheckedDocument, _ text: TextDocument, _ client: ClientAbilities) {
    self.checked = checked
    uri = text.uri.text
    self.client = client
    positions = checked.positions(in: client.encoding, of: text)
    wording = Wording(checked.sources, RenderOptions())
  }

  /// Of the document itself, in the order of all output.
  mutating func findings() -> DocumentFindings {
    let report = checked.report
    var all = (report.findings + report.faults).filter { checked.holds($0.primary.span) }
    // Nobody has to be told of a draft that there is nothing in it yet.
    if report.postCount == 0 {
      let isDraft = report.inputs.allSatisfy { ["text", "markdown"].contains($0.format) }
      all.removeAll {
        $0.rule.description == "input/empty" || isDraft && $0.rule.description == "input/no-text"
      }
    }
    return DocumentFindings(
      checked: checked,
      items: all.inOrder().map {
        DocumentFindings.Item(finding: $0, json: json($0))
      })
  }

  /// By the URI of the file that they are in; of what is no file nothing can be shown.
  var faultsElsewhere: [String: [PlacedFault]] {
    mutating get {
      var found: [String: [PlacedFault]] = [:]
      for fault in checked.report.faults where !checked.holds(fault.primary.span) {
        let name = checked.sources.name(of: fault.primary.span.source)
        let placed = PlacedFault(
          json: json(fault), words: wording.shortLine(for: fault),
          isError: fault.severity == .error)
        found[uri(ofFile: name) ?? "", default: []].append(placed)
      }
      return found
    }
  }

  private func uri(ofFile name: String) -> String? {
    FileSystem.isFile(name) ? DocumentURI.uri(of: FileSystem.realPath(name)) : nil
  }

  // MARK: One diagnostic

  private mutating func json(_ finding: Diagnostic) -> JSON {
    var related: [JSON] = []
    var untold = finding.secondary
    if client.readsRelated {
      let shown = finding.secondary.prefix(Self.mostRelated)
      related = shown.compactMap { relation($0) }
      untold = Array(finding.secondary.dropFirst(shown.count))
    }
    return .object(present: [
      "range": positions.range(of: finding.primary.span),
      "severity": .int(Self.severity(finding.severity)),
      "code": .string(finding.rule.description),
      "codeDescription": address(of: finding.rule).map { ["href": .string($0)] },
      "source": "decorum",
      "message": .string(message(of: finding, untold)),
      "relatedInformation": related.isEmpty ? nil : .array(related),
    ])
  }

  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }

  /// The message, then what to do, each on a line of its own: editors show the first where there is
  /// little room. Fixes are offered as actions.
  private mutating func message(of finding: Diagnostic, _ untold: [Label]) -> String {
    var lines = [TextSafety.inline(finding.message)]
    lines += untold.prefix(3).map { label in
      "also at \(wording.spelled(label.span))"
        + (label.text.isEmpty ? "" : ": \(TextSafety.inline(label.text))")
    }
    if untold.count > 3 { lines.append("and at \(Counted.noun(untold.count - 3, "more place"))") }
    lines += Wording.advice(of: finding, naming: false).filter { $0.kind != "fix" }
      .map { "\($0.kind): \($0.text)" }
    return lines.joined(separator: "\n")
  }

  private mutating func relation(_ label: Label) -> JSON? {
    let name = checked.sources.name(of: label.span.source)
    guard let uri = checked.holds(label.span) ? uri : uri(ofFile: name) else { return nil }
    let words = [TextSafety.inline(label.text), Wording.address(of: label.post)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      "location": ["uri": .string(uri), "range": positions.range(of: label.span)],
      "message": .string(words.isEmpty ? "here too" : words),
    ]
  }

  /// Where the reason of a rule can be read.
  private func address(of rule: RuleID) -> String? {
    checked.report.rules.first { $0.id == rule }?.references.lazy
      .compactMap { $0.url.flatMap(Markdown.address) }.first
  }
}

extension CheckedDocument {
  func positions(in encoding: PositionEncoding, of text: TextDocument) -> PositionWriter {
    var marked: Set<SourceID> = []
    if text.hasMark {
      marked = Set(
        (report.findings + report.faults).map(\.primary.span).filter(holds).map(\.source))
    }
    return PositionWriter(sources, encoding, marked: marked)
  }
}
