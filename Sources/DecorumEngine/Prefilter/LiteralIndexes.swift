import DecorumPatterns
import DecorumRules
import DecorumText
import Synchronization

/// The literals of a run's patterns in indexes: one for each language that posts turn out to be in, and one
/// for posts in none that is spoken. Four in five patterns are words of one language, and nobody asks for
/// them in a post of another.
///
/// An index is made when the first post asks for it, once for all workers.
final class LiteralIndexes: Sendable {
  /// Of each pattern, where it is read.
  struct Reading: Sendable {
    /// Those of the posts.
    var languages: LanguageSet = []
    /// Also where the language is none that is spoken.
    var isInAnyLanguage = false
    /// Whether it reads text as written anywhere; all are looked up in folded texts, which often are the
    /// same.
    var isAsWritten = false

    /// - Parameter more: nil = posts in any language, or none.
    mutating func add(_ more: LanguageSet?, asWritten: Bool) {
      if let more { languages.formUnion(more) } else { isInAnyLanguage = true }
      if asWritten { isAsWritten = true }
    }
  }

  private let patterns: [LazyPattern]
  private let readings: [Reading]
  private let made: Mutex<[LiteralIndex?]>
  /// Whether any pattern is for some languages only: else nobody need find out that of a post.
  let dependOnLanguage: Bool

  /// - Parameter readings: by pattern.
  init(_ patterns: [LazyPattern], _ readings: [Reading]) {
    (self.patterns, self.readings) = (patterns, readings)
    dependOnLanguage = readings.contains { !$0.isInAnyLanguage }
    made = Mutex(Array(repeating: nil, count: LiteralIndexes.count))
  }

  /// How many there can be.
  static let count = 2 * (Language.allCases.count + 1)

  /// The number of the index for a text.
  /// - Parameters:
  ///   - language: nil = none that is spoken.
  ///   - asWritten: only patterns that read texts as written are asked for.
  static func number(_ language: Language?, asWritten: Bool) -> Int {
    2 * (language.map { $0.number + 1 } ?? 0) + (asWritten ? 1 : 0)
  }

  func index(_ number: Int) -> LiteralIndex {
    made.withLock { made in
      if let known = made[number] { return known }
      let language = number < 2 ? nil : Language.allCases[number / 2 - 1]
      var wanted = PatternSet(count: patterns.count)
      for (pattern, reading) in readings.enumerated()
      where reading.isAsWritten || number % 2 == 0 {
        if reading.isInAnyLanguage || language.map(reading.languages.contains) == true {
          wanted.insert(pattern)
        }
      }
      let fresh = LiteralIndex(
        patterns.indices.map {
          wanted.contains($0) ? patterns[$0].literals(searching: true) : nil
        }, among: wanted)
      made[number] = fresh
      return fresh
    }
  }
}

/// One worker's passes over texts: the indexes that its posts asked for, and the memory of each.
struct LiteralScans {
  private var indexes: [LiteralIndex?] = []
  private var rooms: [ScanRoom] = []

  /// The patterns that may match a text; see `LiteralIndexes.number`.
  mutating func awake(
    in text: [UInt8], _ language: Language?, asWritten: Bool, of all: LiteralIndexes
  ) -> PatternSet {
    if rooms.isEmpty {
      indexes = Array(repeating: nil, count: LiteralIndexes.count)
      rooms = Array(repeating: ScanRoom(), count: LiteralIndexes.count)
    }
    let number = LiteralIndexes.number(language, asWritten: asWritten)
    let index = indexes[number] ?? all.index(number)
    indexes[number] = index
    return index.awake(in: text, using: &rooms[number])
  }
}
