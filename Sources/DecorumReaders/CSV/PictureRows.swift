import DecorumBase
import DecorumPosts

/// A row and the rows below that only add pictures to it.
struct PictureRows: Sendable {
  private(set) var record: Record
  private var pictures: Int

  init(_ record: Record) {
    self.record = record
    pictures = Self.pictures(of: record).count
  }

  /// - Returns: whether the row below only has pictures, and they are here now.
  mutating func take(_ row: Record) -> Bool {
    let isBare = row.entries.allSatisfy { entry in
      switch entry.key.target {
      case .field(.text), .field(.time), .date: entry.value.isBlank
      default: true
      }
    }
    let added = Self.pictures(of: row)
    guard isBare, !added.isEmpty else { return false }
    for entry in added {
      pictures += 1
      record.entries.append(
        RecordEntry(
          key: RecordKey(.mediaURL(pictures), rank: 0), name: entry.name,
          nameSpan: entry.nameSpan, value: entry.value))
    }
    record.span = Span(record.span.source, record.span.start..<row.span.end)
    return true
  }

  private static func pictures(of record: Record) -> [RecordEntry] {
    record.entries.filter { entry in
      if case .mediaURL = entry.key.target { !entry.value.isBlank } else { false }
    }
  }
}
