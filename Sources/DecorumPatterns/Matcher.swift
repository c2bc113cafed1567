import CPCRE2

/// One worker's room for matching: match data, JIT stack and limits. Not shared, never copied.
///
/// A match that costs more than the limit ends in `MatchFailure`, never in "no match" (a linter that
/// gives up in silence reports a clean post). Under JIT only the match limit acts.
@safe package struct Matcher: ~Copyable {
  /// Internal steps of one match attempt. Built-in patterns stay below 1 % of it on the test data.
  package static let defaultMatchLimit: UInt32 = 1_000_000

  private let data: OpaquePointer
  private let context: OpaquePointer
  /// The same with a last place where matches may begin.
  private let boundedContext: OpaquePointer
  private let stack: OpaquePointer?
  /// Groups beyond this number do not show in `PatternMatch.groups`.
  private static let capacity: UInt32 = 64

  package init(matchLimit: UInt32 = Matcher.defaultMatchLimit) {
    guard let data = unsafe pcre2_match_data_create_8(Matcher.capacity, nil),
      let context = unsafe pcre2_match_context_create_8(nil)
    else { preconditionFailure("out of memory") }
    unsafe pcre2_set_match_limit_8(context, matchLimit)
    // Without JIT the interpreter keeps its frames on the heap: 64 MiB, in KiB.
    unsafe pcre2_set_heap_limit_8(context, 64 * 1024)
    let stack = unsafe pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    if let stack = unsafe stack {
      unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }
    guard let boundedContext = unsafe pcre2_match_context_copy_8(context) else {
      preconditionFailure("out of memory")
    }
    unsafe self.data = data
    unsafe self.context = context
    unsafe self.boundedContext = boundedContext
    unsafe self.stack = stack
  }

  deinit {
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_context_free_8(boundedContext)
    if let stack = unsafe stack { unsafe pcre2_jit_stack_free_8(stack) }
  }

  /// Every match from left to right, none overlapping.
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - places: of the text; nil = the pattern is tried everywhere.
  package mutating func matches(
    of pattern: Pattern, in text: [UInt8], at places: PlacedText? = nil, limit: Int = .max
  ) throws(MatchFailure) -> [PatternMatch] {
    var found: [PatternMatch] = []
    var search = Search(pattern, places)
    var start = 0
    while found.count < limit, start <= text.count,
      let match = try nextMatch(&search, in: text, from: start)
    {
      found.append(match)
      start = Matcher.end(of: match, in: text)
    }
    return found
  }

  /// Every match of the pattern whose alternatives these are, in their order.
  package mutating func matches(
    ofAlternatives patterns: [Pattern], in text: [UInt8], at places: PlacedText? = nil
  ) throws(MatchFailure) -> [(match: PatternMatch, alternative: Int)] {
    if patterns.count == 1 {
      let found = try matches(of: patterns[0], in: text, at: places)
      // Most patterns do not match.
      return found.isEmpty ? [] : found.map { ($0, 0) }
    }
    var found: [(match: PatternMatch, alternative: Int)] = []
    var next: [PatternMatch?] = []
    var searches = patterns.map { Search($0, places) }
    for i in searches.indices { next.append(try nextMatch(&searches[i], in: text, from: 0)) }
    while true {
      var first: (match: PatternMatch, alternative: Int)?
      for (i, match) in next.enumerated() {
        guard let match, match.range.lowerBound < first?.match.range.lowerBound ?? .max else {
          continue
        }
        first = (match, i)
      }
      guard let first else { return found }
      found.append(first)
      let start = Matcher.end(of: first.match, in: text)
      for (i, match) in next.enumerated() {
        guard let match, match.range.lowerBound < start else { continue }
        next[i] =
          start <= text.count ? try nextMatch(&searches[i], in: text, from: start) : nil
      }
    }
  }

  /// Where the next match may begin: behind this one, and never again where it is empty.
  private static func end(of match: PatternMatch, in text: [UInt8]) -> Int {
    var end = match.range.upperBound
    if match.range.isEmpty {
      end += 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    }
    return end
  }

  /// A pattern on its way through a text.
  private struct Search {
    let pattern: Pattern
    /// Where matches may begin; nil = anywhere.
    let windows: [PlacedText.Window]?
    /// The first of them that is not behind us.
    var window = 0

    init(_ pattern: Pattern, _ places: PlacedText?) {
      self.pattern = pattern
      windows = places.flatMap { places in pattern.starts.flatMap(places.windows) }
    }
  }

  /// The leftmost match that begins at or after `start`, which never decreases during a search.
  private mutating func nextMatch(
    _ search: inout Search, in text: [UInt8], from start: Int
  ) throws(MatchFailure) -> PatternMatch? {
    guard let windows = search.windows else {
      return try firstMatch(of: search.pattern, in: text, from: start)
    }
    while search.window < windows.count {
      let window = windows[search.window]
      if window.high >= start {
        unsafe pcre2_set_offset_limit_8(boundedContext, window.high)
        let match = try unsafe firstMatch(
          of: search.pattern, in: text, from: max(start, window.low), boundedContext)
        if let match { return match }
      }
      search.window += 1
    }
    return nil
  }

  /// The leftmost match that begins at or after `start`; look-behind sees the bytes before it.
  package mutating func firstMatch(
    of pattern: Pattern, in text: [UInt8], from start: Int = 0
  ) throws(MatchFailure) -> PatternMatch? {
    try unsafe firstMatch(of: pattern, in: text, from: start, context)
  }

  private mutating func firstMatch(
    of pattern: Pattern, in text: [UInt8], from start: Int, _ context: OpaquePointer
  ) throws(MatchFailure) -> PatternMatch? {
    // Texts are validated once by the reader; checking again at each match is quadratic.
    let count = unsafe pcre2_match_8(
      pattern.code, text, text.count, start, UInt32(PCRE2_NO_UTF_CHECK), data, context)
    if count == PCRE2_ERROR_NOMATCH { return nil }
    guard count >= 0 else { throw MatchFailure(code: count) }
    guard let vector = unsafe pcre2_get_ovector_pointer_8(data) else { return nil }
    let pairs = count == 0 ? Int(Matcher.capacity) : Int(count)
    var groups: [Range<Int>?] = []
    groups.reserveCapacity(pairs)
    for i in 0..<pairs {
      let (low, high) = unsafe (vector[2 * i], vector[2 * i + 1])
      // `\K` in a look-ahead can end a match before its start; such a group is empty at its start.
      groups.append(
        decorum_pcre2_is_unset(low) != 0 ? nil : Int(low)..<max(Int(low), Int(high)))
    }
    guard let whole = groups.first ?? nil else { return nil }
    return PatternMatch(range: whole, groups: groups)
  }
}

/// Where a pattern matched, in byte offsets of the text.
package struct PatternMatch: Hashable, Sendable {
  package let range: Range<Int>
  /// By group number, 0 = the whole match; nil = took no part. Trailing groups may be left out.
  package let groups: [Range<Int>?]
}

/// A match that PCRE2 did not finish: the answer is neither yes nor no.
package struct MatchFailure: Error, Hashable, Sendable {
  package let code: Int32

  package var reason: String {
    switch code {
    case PCRE2_ERROR_MATCHLIMIT: "match limit of \(Matcher.defaultMatchLimit) steps reached"
    case PCRE2_ERROR_DEPTHLIMIT: "depth limit reached"
    case PCRE2_ERROR_HEAPLIMIT: "heap limit reached"
    case PCRE2_ERROR_JIT_STACKLIMIT: "JIT stack exhausted"
    default: "PCRE2 error \(code)"
    }
  }
}
