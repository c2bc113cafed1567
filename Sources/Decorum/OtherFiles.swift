/// What lies in a folder beside its posts, by kind.
struct OtherFiles: Sendable {
  private var hidden: [String] = []
  private var counts: [String: Int] = [:]

  var isEmpty: Bool { hidden.isEmpty && counts.isEmpty }

  static let link = "link"
  static let device = "device"

  mutating func addHidden(_ name: String) { hidden.append(name) }
  mutating func add(_ ending: String?) { counts[ending ?? "without an ending", default: 0] += 1 }

  /// `12 .png, 3 .yaml, 2 hidden (.git, .DS_Store)`.
  var words: String {
    var parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { kind, count in
        let isWord = kind == Self.link || kind == Self.device
        return "\(count) \(kind)" + (isWord && count > 1 ? "s" : "")
      }
    if !hidden.isEmpty {
      let names = Set(hidden).sorted()
      let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
      parts.append("\(hidden.count) hidden (\(shown))")
    }
    return parts.joined(separator: ", ")
  }
}
