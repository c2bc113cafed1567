/// What a report must not show: places of a run's sources, and names wherever they stand. Gathered
/// while posts are read, where it is known what is an account and what a message; used on the way to
/// the renderers.
package struct Redaction: Sendable {
  /// Sorted and disjoint, by source.
  package private(set) var places: [SourceID: [Range<Int>]] = [:]
  /// The records of direct messages, sorted, by source: nothing of them is quoted.
  package private(set) var messages: [SourceID: [Range<Int>]] = [:]
  /// Handles, lower case, without the sign.
  package private(set) var names: Set<String> = []

  /// Shorter ones are parts of every other word.
  package static let leastName = 3

  package init() {}

  package mutating func hide(_ span: Span) {
    if !span.isEmpty { places[span.source, default: []].append(span.range) }
  }

  package mutating func hideMessage(_ record: Span) {
    messages[record.source, default: []].append(record.range)
  }

  package mutating func hide(name: String) {
    if name.unicodeScalars.count >= Self.leastName { names.insert(name) }
  }

  /// Puts the places in order; to be called once all are known.
  package mutating func settle() {
    places = places.mapValues(Self.joined)
    messages = messages.mapValues(Self.joined)
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// The hidden places of a source that reach into a range.
  package func places(of source: SourceID, in range: Range<Int>) -> ArraySlice<Range<Int>> {
    Self.overlapping(places[source] ?? [], range)
  }

  /// Whether a place lies in a direct message.
  package func isMessage(_ span: Span) -> Bool {
    !Self.overlapping(messages[span.source] ?? [], span.start..<max(span.end, span.start + 1))
      .isEmpty
  }

  private static func overlapping(
    _ ranges: [Range<Int>], _ range: Range<Int>
  ) -> ArraySlice<Range<Int>> {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return ranges[low...].prefix { $0.lowerBound < range.upperBound }
  }
}
