/// The revisions of the Model Context Protocol that are spoken here, oldest first.
///
/// Up to 2025 a connection opens with a handshake that settles the revision for all that follows. From
/// 2026-07-28 on there is none: each request says by itself which revision it is in.
package enum ProtocolRevision: String, CaseIterable, Comparable, Sendable {
  case november2024 = "2024-11-05"
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"
  case july2026 = "2026-07-28"

  /// What is answered to a handshake in a revision that nobody here knows.
  static let latestOfHandshake = november2025

  package static func < (a: ProtocolRevision, b: ProtocolRevision) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }

  var opensWithHandshake: Bool { self <= .latestOfHandshake }

  /// Tools say whether they change anything.
  var hasAnnotations: Bool { self >= .march2025 }

  /// Tools have titles, say what they answer, and answer in values beside text.
  var hasStructuredAnswers: Bool { self >= .june2025 }

  /// The revision that a handshake settles on.
  static func agreed(on asked: String) -> ProtocolRevision {
    let known = ProtocolRevision(rawValue: asked)
    return known.flatMap { $0.opensWithHandshake ? $0 : nil } ?? latestOfHandshake
  }
}
