import Decorum
import DecorumBase
import DecorumRPC
import DecorumReports

/// Code actions: what could be done about what was found here.
///
/// They come from what the server itself found in the text as it stands: ranges that a client repeats
/// from diagnostics may be counted in other units, or be of an older text, and are never read.
extension LanguageServer {
  private static let fixAll = "source.fixAll.decorum"
  /// Whoever selects a whole queue wants to fix all of it, and not to read a menu.
  private static let mostActions = 50

  mutating func codeActions(_ params: JSON) throws(RPCError) -> JSON {
    let document = try document(params)
    guard let start = Position(params["range", "start"]), let end = Position(params["range", "end"])
    else { throw .invalidParameters("\"range\" must have a start and an end") }
    guard client.takesActionLiterals, let findings = findings(in: document.text.uri) else {
      return []
    }
    let wanted = params["context", "only"]?.strings
    func wants(_ kind: String) -> Bool {
      wanted?.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") } ?? true
    }
    let range = document.text.bytes(between: start, end, in: client.encoding)
    var offer = ActionOffer(
      document, findings, workspaces.workspace(for: document.path), terms(of: document), client)
    if wants("quickfix") {
      var items = findings.items.filter { $0.touches(range) }
      // Where nothing is, what is on the same lines is meant.
      if items.isEmpty {
        let lines = document.text.lines(around: range)
        items = findings.items.filter { $0.touches(lines) }
      }
      for item in items where offer.actions.count < Self.mostActions { offer.addFixes(of: item) }
      for item in items where offer.actions.count < Self.mostActions {
        offer.addSuppression(of: item)
      }
    }
    // Who asks at every step of the cursor has no use for it.
    let isUnasked = wanted == nil && params["context", "triggerKind"]?.int == 2
    if wants(Self.fixAll), !isUnasked { offer.addFixAll(as: Self.fixAll) }
    return .array(offer.actions)
  }
}

/// The actions that are offered for one document.
private struct ActionOffer {
  private(set) var actions: [JSON] = []
  private let document: OpenDocument
  private let findings: DocumentFindings
  private let workspace: Workspace
  private let terms: DocumentTerms
  private let client: ClientAbilities
  private var positions: PositionWriter
  private var suppressed: Set<RuleID> = []

  init(
    _ document: OpenDocument, _ findings: DocumentFindings, _ workspace: Workspace,
    _ terms: DocumentTerms, _ client: ClientAbilities
  ) {
    self.document = document
    self.findings = findings
    self.workspace = workspace
    self.terms = terms
    self.client = client
    positions = findings.checked.positions(in: client.encoding, of: document.text)
  }

  mutating func addFixes(of item: DocumentFindings.Item) {
    // What keeps the meaning first; only that is anybody's first choice.
    let fixes = item.finding.fixes.filter { $0.safety != .displayOnly }
      .sorted { $0.safety == .safe && $1.safety != .safe }
    for (i, fix) in fixes.enumerated() {
      let made = workspace.edits(making: [fix], in: findings.checked, as: terms)
      if made.isEmpty { continue }
      let title = TextSafety.inline(fix.title)
      add(
        fix.safety == .safe ? title : title + " (unsafe: it speaks in your name)", "quickfix", made,
        about: item, isPreferred: i == 0 && fix.safety == .safe)
    }
  }

  /// All fixes that keep the meaning, as `--fix` makes them, again until nothing is left to be made: a
  /// rule points at one place of a post at a time.
  mutating func addFixAll(as kind: String) {
    let source = findings.source
    var checked = findings.checked
    var edits: [Fix.Edit] = []
    var bytes = document.text.bytes
    for round in 0..<Self.mostRounds {
      let safe = checked.report.findings.compactMap { $0.fixes.first { $0.safety == .safe } }
      let made = safe.isEmpty ? [] : workspace.edits(making: safe, in: checked, as: terms)
      if made.isEmpty { break }
      bytes = Fix.Edit.applied(made, to: bytes)
      // What several rounds have done can be told as one change only.
      edits =
        round == 0
        ? made : source.map { [.turning(document.text.bytes, into: bytes, of: $0)] } ?? []
      checked = workspace.check(document.path, bytes: bytes, as: terms)
    }
    if !edits.isEmpty { add("Fix all that Decorum can fix safely", kind, edits) }
  }

  private static let mostRounds = 16

  /// A comment that keeps the finding quiet, where a draft can have comments and this one does its work.
  mutating func addSuppression(of item: DocumentFindings.Item) {
    let rule = item.finding.rule
    let checked = findings.checked
    guard !rule.isInternal, checked.report.inputs.first?.format == "markdown",
      suppressed.insert(rule).inserted,
      let edit = workspace.suppression(of: item.finding, in: checked, as: terms)
    else { return }
    add("Suppress \(rule) on this post, by a comment", "quickfix", [edit], about: item)
  }

  private mutating func add(
    _ title: String, _ kind: String, _ edits: [Fix.Edit], about item: DocumentFindings.Item? = nil,
    isPreferred: Bool = false
  ) {
    let texts = JSON.array(
      edits.map {
        ["range": positions.range(of: $0.span), "newText": .string($0.replacement)]
      })
    let uri = JSON.string(document.text.uri.text)
    let edit: JSON =
      client.takesDocumentChanges
      ? [
        "documentChanges": [
          [
            "textDocument": [
              "uri": uri, "version": document.text.version.map { .int($0) } ?? .null,
            ],
            "edits": texts,
          ]
        ]
      ] : ["changes": .object([JSON.Member(document.text.uri.text, texts)])]
    actions.append(
      .object(present: [
        "title": .string(title), "kind": .string(kind), "diagnostics": item.map { [$0.json] },
        "isPreferred": isPreferred && client.prefersActions ? true : nil, "edit": edit,
      ]))
  }
}

extension Fix.Edit {
  /// The least change that makes one text of another.
  fileprivate static func turning(
    _ old: [UInt8], into new: [UInt8], of source: SourceID
  ) -> Fix.Edit {
    func isInside(_ bytes: [UInt8], _ i: Int) -> Bool {
      bytes.indices.contains(i) && bytes[i] & 0xC0 == 0x80
    }
    var start = zip(old, new).prefix { $0 == $1 }.count
    while isInside(old, start) || isInside(new, start) { start -= 1 }
    let room = min(old.count, new.count) - start
    var tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    while isInside(old, old.count - tail) { tail -= 1 }
    return Fix.Edit(
      Span(source, start..<(old.count - tail)),
      replacement: String(decoding: new[start..<(new.count - tail)], as: UTF8.self))
  }
}
