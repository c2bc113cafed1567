import DecorumBase
import DecorumPosts

/// A row and the rows below that only add pictures to it.
struct PictureRows: Sendable {
  private(set) var record: Record
  /// How many pictures it has; counted when the first row adds one.
  private var pictures: Int?

  init(_ record: consuming Record) { self.record = record }

  /// Lets go of the block that the row is in.
  mutating func detach() {
    var nothing: [Diagnostic] = []
    record.detach(&nothing)
  }

  /// - Returns: whether the row below only has pictures, and they are here now.
  mutating func take(_ row: Record, _ diagnostics: inout [Diagnostic]) -> Bool {
    let isBare = row.entries.allSatisfy { entry in
      entry.traits.slot != RecordKey.textSlot && !entry.traits.fields.contains(.time)
        || row.isBlank(entry)
    }
    guard isBare else { return false }
    let added = Self.pictures(of: row)
    if added.isEmpty { return false }
    var count = pictures ?? Self.pictures(of: record).count
    for entry in added {
      count += 1
      record.append(
        RecordItem(
          key: RecordKey(.mediaURL(count), rank: 0), name: entry.name,
          nameSpan: entry.nameSpan, value: entry.value(row.decoder, &diagnostics)))
    }
    pictures = count
    record.span = Span(record.span.source, record.span.start..<row.span.end)
    return true
  }

  private static func pictures(of record: Record) -> [RecordItem] {
    record.entries.filter(record.isMedia).map(record.item)
  }
}
