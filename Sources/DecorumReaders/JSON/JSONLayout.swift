import DecorumBase
import DecorumPosts

/// How one platform, archive or scheduler writes posts in JSON: one file each in `Layouts`, and a line
/// in `JSONLayouts.all`. Files that no layout recognises are read by the names of their keys.
protocol JSONLayout: Sendable {
  /// As the report and `--input-format` call it: `mastodon-outbox`.
  var name: String { get }

  /// Members of the top-level object whose lists hold the records; they are streamed. Where the object
  /// has none of them it is one record as a whole. The elements of a top-level list are records always.
  var lists: Set<String> { get }

  /// - Returns: by what the file is known, as it goes on behind "because"; nil where it is another's.
  func recognise(_ sample: JSONSample) -> String?

  /// What a file of the layout holds that are no posts, as in `the likes of a Mastodon archive`: nothing
  /// of it is read, all of it counts as skipped, and a note says so. nil where there may be posts.
  func otherContents(_ sample: JSONSample) -> String?

  /// Adds the posts of one record, or says that there is none to judge. What is neither becomes an
  /// error: nothing is passed over.
  /// - Parameter path: the record's address: `orderedItems[3]`, or empty at the top.
  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink)
}

extension JSONLayout {
  var lists: Set<String> { [] }

  func otherContents(_ sample: JSONSample) -> String? { nil }
}

/// What a layout makes of a record of its file.
struct RecordSink {
  private(set) var records: [Record] = []
  /// Records without anything to judge: boosts, pictures without words.
  private(set) var skipped = 0
  private(set) var refused = 0
  var diagnostics: [Diagnostic] = []
  private(set) var remarks: [Remark] = []
  private let place: (String) -> Record.Place
  private let decoder: TextDecoder

  /// - Parameter place: the place of a path in the file: lines of NDJSON have numbers.
  init(_ decoder: TextDecoder, place: @escaping (String) -> Record.Place) {
    self.decoder = decoder
    self.place = place
  }

  /// - Parameter path: where its members are: `orderedItems[3]`.
  mutating func add(_ node: JSONNode, at path: String, _ fill: (inout RecordDraft) -> Void) {
    var draft = RecordDraft(Record(span: node.span, place: place(path), in: decoder))
    fill(&draft)
    diagnostics += draft.diagnostics
    remarks += draft.remarks
    records.append(draft.record)
  }

  var isEmpty: Bool { records.isEmpty && skipped == 0 && refused == 0 }

  mutating func skip() { skipped += 1 }

  mutating func refuse(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    refuse()
  }

  mutating func remark(_ remark: Remark) { remarks.append(remark) }

  /// Counts a record of which an error says already why it cannot be read.
  mutating func refuse() { refused += 1 }
}

/// What is said once in a file, however often it is so: a note at the first place. It costs little to
/// make, for all but one are thrown away.
struct Remark {
  let rule: RuleID
  let message: String
  let span: Span
  let help: String?

  init(_ rule: RuleID, _ message: String, at span: Span, help: String? = nil) {
    self.rule = rule
    self.message = message
    self.span = span
    self.help = help
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      rule, .note, message, at: Label(span), notes: ["said once"], helps: help.map { [$0] } ?? [])
  }
}

/// A record while a layout fills it.
struct RecordDraft {
  private(set) var record: Record
  var diagnostics: [Diagnostic] = []
  private(set) var remarks: [Remark] = []

  init(_ record: Record) {
    self.record = record
    self.record.reserveCapacity(16)
  }

  /// What a layout's text is spelled in, beyond JSON.
  typealias Reading = (MappedText, inout [Diagnostic]) -> MappedText

  /// Takes a value over as a field; where there is none the field is absent.
  /// - Parameter name: as the file writes it from the record on: `object.content`.
  mutating func add(
    _ field: Field, _ name: String, _ node: JSONNode?, reading: Reading? = nil
  ) {
    add(.field(field), name, node, reading: reading)
  }

  mutating func add(
    _ target: RecordKey.Target, _ name: String, _ node: JSONNode?, reading: Reading? = nil
  ) {
    guard let node else { return }
    guard reading == nil, let text = node.written else {
      return add(target, name, value(of: node, reading))
    }
    record.append(
      RecordItem(
        key: Self.key(target), name: name, nameSpan: node.span, content: .written(text)))
  }

  mutating func remark(_ remark: Remark) { remarks.append(remark) }

  mutating func value(of node: JSONNode, _ reading: Reading?) -> RecordValue {
    let value = node.value(&diagnostics)
    guard let reading, case .text(let text) = value else { return value }
    return .text(reading(text, &diagnostics))
  }

  mutating func add(_ target: RecordKey.Target, _ name: String, _ value: RecordValue) {
    record.append(
      RecordItem(key: Self.key(target), name: name, nameSpan: value.span, value: value))
  }

  private static func key(_ target: RecordKey.Target) -> RecordKey {
    if case .field(let field) = target { .of(field) } else { RecordKey(target, rank: 0) }
  }

  /// Takes over what goes with the text. Members that are not there are absent; null is blank.
  mutating func addMedia(
    _ name: String, _ items: [(type: JSONNode?, alt: JSONNode?, url: JSONNode?)], at span: Span
  ) {
    let list = items.map { item in
      let members = [("type", item.type), ("alt", item.alt), ("url", item.url)]
      return RecordValue.object(
        members.compactMap { name, node in
          node.map { node in
            RecordMember(
              name: MappedText(standingFor: name, at: node.span.emptied),
              value: node.value(&diagnostics))
          }
        }, span)
    }
    add(.field(.media), name, .list(list, span))
  }

  mutating func addList(_ field: Field, _ name: String, _ nodes: [JSONNode]) {
    guard !nodes.isEmpty else { return }
    add(.field(field), name, .list(nodes.map { $0.value(&diagnostics) }, record.span))
  }

  /// Says what the whole file says without writing it down: that all its posts are on one platform.
  mutating func assume(_ field: Field, _ word: String) {
    let place = Span(record.span.source, record.span.start..<record.span.start)
    add(
      .field(field), field.rawValue,
      RecordValue.text(MappedText(standingFor: word, at: place)))
  }

  mutating func assume(_ field: Field, _ answer: Bool) {
    let place = Span(record.span.source, record.span.start..<record.span.start)
    add(.field(field), field.rawValue, RecordValue.bool(answer, place))
  }
}

extension String {
  /// The name of a member as part of its path: `orderedItems[3].object`.
  func below(_ path: String) -> String { path.isEmpty ? self : "\(path).\(self)" }
}
