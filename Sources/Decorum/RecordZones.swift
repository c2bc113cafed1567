import DecorumBase
import DecorumPosts
import DecorumTime

/// Where the times of a record are at home: the zone that it names itself, else that of the house.
struct Home {
  var zone: Zone?
  /// The record names one that nobody knows; another must not be put in its place.
  var isUnknown = false
}

/// The zones that the records of one source name. There are few, and each is looked up once and, where
/// it cannot be read, reported once.
struct RecordZones {
  private let house: Zone?
  private var known: [[UInt8]: Home] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(house: Zone?) { self.house = house }

  /// Whether times without a zone of their own have one.
  var haveHouse: Bool {
    // A pattern alone: to compare would take the zone out and count a reference, for every post.
    if case .none = house { false } else { true }
  }

  /// - Parameter isNeeded: the time cannot be placed without it.
  mutating func home(of post: Post, isNeeded: Bool) -> Home {
    guard let text = post.zone else { return Home(zone: house) }
    if let home = known[text.bytes] { return home }
    let home: Home
    switch TimeParser.parse(zone: text.bytes) {
    case .success(let zone): home = Home(zone: zone)
    case .failure(let fault):
      home = Home(zone: house, isUnknown: true)
      diagnostics.append(.time(fault, in: text, isNeeded ? .error : .warning))
    }
    known[text.bytes] = home
    return home
  }
}
