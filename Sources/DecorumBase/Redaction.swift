/// What a report must not show: places of a run's sources, and names wherever they stand. Gathered
/// while posts are read, where it is known what is an account and what a message; used on the way to
/// the renderers.
package struct Redaction: Sendable {
  /// Sorted and disjoint, by source.
  package private(set) var places: [SourceID: [Range<Int>]] = [:]
  /// The records of direct messages, sorted, by source: nothing of them is quoted.
  package private(set) var messages: [SourceID: [Range<Int>]] = [:]
  /// The records of all other posts: what is known to be no message.
  private var posts: [SourceID: [Range<Int>]] = [:]
  /// Places of faults in input, and the lines they lie in.
  private var faults: [(place: Span, lines: Range<Int>)] = []
  /// The places of faults that lie in no post: what stands there may be a message.
  private var unread: Set<Span> = []
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

  /// Takes note of a record that was read and is no message.
  package mutating func add(post record: Span) {
    posts[record.source, default: []].append(record.range)
  }

  /// Hides the lines of a fault, as far as they are not those of posts that were read: nobody knows
  /// what a record was that could not be read.
  package mutating func hideFault(_ place: Span, lines: Range<Int>) {
    faults.append((place, lines))
  }

  package mutating func hide(name: String) {
    if name.unicodeScalars.count >= Self.leastName { names.insert(name) }
  }

  /// Puts the places in order; to be called once all are known.
  package mutating func settle() {
    posts = posts.mapValues(Self.joined)
    for (place, lines) in faults {
      let known = posts[place.source] ?? []
      let isInPost = Self.overlapping(known, place.start..<max(place.end, place.start + 1))
        .contains { $0.lowerBound <= place.start && place.end <= $0.upperBound }
      if isInPost { continue }
      unread.insert(place)
      places[place.source, default: []] += Self.rest(of: lines, without: known)
    }
    faults = []
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

  /// Whether a place is that of a fault in what may be a direct message.
  package func isUnread(_ span: Span) -> Bool { unread.contains(span) }

  /// - Parameter others: sorted and disjoint.
  private static func rest(
    of range: Range<Int>, without others: [Range<Int>]
  ) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = range.lowerBound
    for other in overlapping(others, range) {
      if start < other.lowerBound { rest.append(start..<other.lowerBound) }
      start = max(start, other.upperBound)
    }
    if start < range.upperBound { rest.append(start..<range.upperBound) }
    return rest
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
