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
  static func missing(
    _ paths: [Path], what: String, names: [String], at span: Span
  ) -> [Diagnostic] {
    paths.map { path in
      let known = names.prefix(24).map(InputDiagnostics.quoted).joined(separator: ", ")
      return Diagnostic(
        InputDiagnostics.map, .error,
        "there is no \(what) \(InputDiagnostics.quoted(path.written)) in this file",
        at: Label(span), notes: names.isEmpty ? [] : ["the \(what)s are \(known)"],
        helps: [
          Suggestions.nearest(to: path.written, in: names).map { "did you mean \"\($0)\"?" }
            ?? "name one that the file has, in --map or in map: of inputs"
        ])
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
