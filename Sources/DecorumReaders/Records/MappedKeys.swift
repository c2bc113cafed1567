import DecorumBase
import DecorumPosts

/// A map of fields as readers ask it: by the name of a column, or by a path into a record.
struct MappedKeys: Sendable {
  /// Where a field is to be found.
  struct Path: Sendable {
    let number: Int
    let key: RecordKey
    /// As the user wrote it.
    let written: String
    /// The names on the way, the first being a key of the record.
    let steps: [String]

    /// The path that may have been meant where no record has its first step: a slip in it, or the
    /// name of the list whose elements are the records.
    func advised(among names: [String]) -> String? {
      if let name = Suggestions.nearest(to: written, in: names) { return name }
      guard steps.count > 1 else { return nil }
      let rest = steps.dropFirst()
      if names.contains(steps[1]) { return rest.joined(separator: ".") }
      return Suggestions.nearest(to: steps[0], in: names).map {
        ([$0] + rest).joined(separator: ".")
      }
    }
  }

  let paths: [Path]
  /// Whether the time is in one place, so that no other column is its date.
  let hasWholeTime: Bool

  init(_ map: FieldMap) {
    paths = map.entries.enumerated().compactMap { number, entry in
      let target: RecordKey.Target? =
        entry.field == "date" ? .date : KeyTable.standard.key(entry.field)?.target
      return target.map {
        Path(
          number: number, key: RecordKey($0, rank: -1), written: entry.column,
          steps: entry.column.split(separator: ".", omittingEmptySubsequences: false)
            .map(String.init))
      }
    }
    let fields = map.entries.map(\.field)
    hasWholeTime = fields.contains("time") && !fields.contains("date")
  }

  /// The path that is this very name; a dot may be part of it.
  func path(named name: String) -> Path? {
    paths.first { $0.written == name } ?? paths.first { Self.isSame($0.written, name) }
  }

  /// Paths that begin with this key and go on below it.
  func paths(below name: String) -> [Path] {
    paths.filter { $0.steps.count > 1 && Self.isSame($0.steps[0], name) }
  }

  static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let plain = KeyTable.normalised(a)
    return !plain.isEmpty && plain == KeyTable.normalised(b)
  }

  /// Something is to be found where the file has nothing of the name.
  /// - Parameter ends: how far into a record each path led, by its number.
  static func missing(
    _ paths: [Path], what: String, names: [String], at span: Span, ends: [Int: PathEnd] = [:]
  ) -> [Diagnostic] {
    paths.map { path in
      let end = ends[path.number]
      let known = names.prefix(24).map(QuotedWords.quoted).joined(separator: ", ")
      let advised = end.map(\.advised) ?? path.advised(among: names)
      return Diagnostic(
        InputDiagnostics.map, .error,
        "there is no \(what) \(QuotedWords.quoted(path.written)) in this file",
        at: Label(span),
        notes: end.map { [$0.note] } ?? (known.isEmpty ? [] : ["the \(what)s are \(known)"]),
        helps: [
          advised.map { "did you mean \(QuotedWords.quoted($0))?" }
            ?? "name one that the file has, in --map or in map: of inputs"
        ])
    }
  }
}

/// Where a path into a record ends before its last step, and what stands there: told to whoever
/// mapped it.
struct PathEnd: Sendable {
  /// The steps that led somewhere: `comments`, `0`; never none.
  let way: [String]
  /// The steps that led nowhere.
  let rest: [String]
  let value: Kind

  enum Kind: Sendable {
    case object([String])
    case list(count: Int)
    /// What has nothing below it, as messages call it.
    case single(String)
  }

  /// - Returns: nil where the whole path leads to a value, or the record does not have its first step.
  init?(of steps: [String], in value: RecordValue) {
    var value = value
    var taken = 1
    while taken < steps.count, let next = value.value(at: steps[taken...taken]) {
      value = next
      taken += 1
    }
    guard taken < steps.count else { return nil }
    way = Array(steps[..<taken])
    rest = Array(steps[taken...])
    self.value =
      switch value {
      case .object(let members, _): .object(members.map(\.name.string))
      case .list(let items, _): .list(count: items.count)
      default: .single(value.typeName)
      }
  }

  var note: String {
    let place = QuotedWords.quoted(way.joined(separator: "."))
    switch value {
    case .object(let names):
      let known = names.prefix(24).map(QuotedWords.quoted).joined(separator: ", ")
      return names.isEmpty ? "\(place) is an empty object" : "in \(place) there are \(known)"
    case .list(let count):
      return "\(place) is a list with \(count) element\(count == 1 ? "" : "s"), counted from 0"
    case .single(let type): return "\(place) is \(type), with nothing below it"
    }
  }

  /// The path that may have been meant.
  var advised: String? {
    switch value {
    case .object(let names):
      Suggestions.nearest(to: rest[0], in: names).map {
        (way + [$0] + rest.dropFirst()).joined(separator: ".")
      }
    case .list(let count):
      count > 0 && Int(rest[0]) == nil ? (way + ["0"] + rest).joined(separator: ".") : nil
    case .single: nil
    }
  }
}

extension RecordValue {
  /// What stands at the end of a path; a number counts into a list, from 0.
  func value(at steps: ArraySlice<String>) -> RecordValue? {
    guard let step = steps.first else { return self }
    switch self {
    case .object(let members, _):
      let member =
        members.last { $0.name.string == step }
        ?? members.last { MappedKeys.isSame($0.name.string, step) }
      return member?.value.value(at: steps.dropFirst())
    case .list(let items, _):
      guard let i = Int(step), items.indices.contains(i) else { return nil }
      return items[i].value(at: steps.dropFirst())
    case .text, .number, .bool, .null: return nil
    }
  }
}
