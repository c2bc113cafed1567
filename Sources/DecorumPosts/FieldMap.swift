/// Which columns or keys of a file hold which fields of a post, as somebody said who knows the file.
package struct FieldMap: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// One of `fields`, or `flags.NAME`.
    package let field: String
    /// As the file writes it; in JSON a path with dots may lead to a key further down.
    package let column: String

    package init(field: String, column: String) {
      self.field = field
      self.column = column
    }
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Says where a field is; what was said of it before no longer holds.
  package mutating func set(_ field: String, to column: String) {
    entries.removeAll { $0.field == field }
    entries.append(Entry(field: field, column: column))
  }

  /// This map where it says something, else the other.
  package func over(_ other: FieldMap) -> FieldMap {
    var whole = other
    for entry in entries { whole.set(entry.field, to: entry.column) }
    return whole
  }

  /// What can be mapped. A date may have a column of its own, beside that of the time of day.
  package static let fields = Field.allCases.map(\.rawValue) + ["date"]

  package static func isField(_ name: String) -> Bool {
    fields.contains(name) || name.hasPrefix("flags.") && name.count > 6
  }
}
