import DecorumBase
import DecorumRules
import DecorumYAML

/// An example as people read it: one line for each post, with what stands beside its text.
struct ShownExample {
  /// A stretch of a text; the finding sits on those that are marked.
  struct Piece {
    var text: String
    var isMarked: Bool
  }

  struct Row {
    /// `10 minutes`, `2 days before`, or the time as the example writes it.
    var when = ""
    var who = ""
    /// Kind, status and what else is not as usual.
    var notes: [String] = []
    var pieces: [Piece]
    var isFlagged: Bool
    /// How the words read once the rule's fix has been made, where the example says so.
    var fixed: String?
  }

  var rows: [Row]
  /// What the queue shows; nil for a single post.
  var name: String?
  var because: String?
  /// Options and markets that are other than usual.
  var settings: [String] = []

  init(_ example: RuleExample) {
    because = example.because
    settings += example.options.sorted { $0.key < $1.key }.map {
      "\($0.key): \($0.value.plainDescription)"
    }
    if let markets = example.markets {
      settings.append("markets: " + markets.joined(separator: ", "))
    }
    if example.posts.isEmpty {
      var row = Row(
        pieces: ShownExample.pieces(example.text, example.marked),
        isFlagged: example.expectation == .flag)
      row.fixed = example.fixed
      row.add(example.fields)
      rows = [row]
    } else {
      name = example.text
      rows = example.posts.map { post in
        var row = Row(
          pieces: ShownExample.pieces(post.text, post.marked), isFlagged: post.marked != nil)
        row.when = post.at.map(ShownExample.distance) ?? ""
        row.add(post.fields)
        // In a table of posts there is no line of its own for it.
        if let fixed = post.fixed { row.notes.append("fixed: \u{201C}\(fixed)\u{201D}") }
        return row
      }
    }
  }

  var isQueue: Bool { name != nil }

  private static func pieces(_ text: String, _ marked: Range<Int>?) -> [Piece] {
    let bytes = Array(text.utf8)
    guard let marked, marked.upperBound <= bytes.count else {
      return [Piece(text: text, isMarked: false)]
    }
    func piece(_ range: Range<Int>, _ isMarked: Bool) -> Piece {
      Piece(text: String(decoding: bytes[range], as: UTF8.self), isMarked: isMarked)
    }
    return [
      piece(0..<marked.lowerBound, false), piece(marked, true),
      piece(marked.upperBound..<bytes.count, false),
    ].filter { !$0.text.isEmpty }
  }

  /// Seconds from now as people say them, in at most two units.
  private static func distance(_ seconds: Int64) -> String {
    if seconds == 0 { return "now" }
    var rest = seconds.magnitude
    var parts: [String] = []
    for (unit, letter) in [(86400, "d"), (3600, "h"), (60, "min"), (1, "s")] as [(UInt64, String)] {
      if rest >= unit { parts.append("\(rest / unit) \(letter)") }
      rest %= unit
    }
    let words = parts.joined(separator: " ")
    return seconds < 0 ? "\(words) ago" : "in \(words)"
  }
}

extension ShownExample.Row {
  /// Sorts the record's other keys into when, who and notes.
  fileprivate mutating func add(_ fields: [YAMLEntry]) {
    var account: String?
    var author: String?
    var isInbound = false
    for entry in fields {
      guard let key = entry.key.scalar?.string else { continue }
      let value = entry.value.plainDescription
      switch key {
      case "time": when = value
      case "account": account = value
      case "author": author = value
      case "inbound": isInbound = value == "true"
      case "kind": if value != "post" { notes.append(value) }
      case "reply_to": notes.append("answers \(value)")
      case "to": notes.append("to \(value)")
      case "status", "platform": notes.append(value)
      case "parent": notes += parent(entry.value.mapping ?? [])
      case "lang": if value != "en" { notes.append(PlainWords.language(value)) }
      default: notes.append("\(key): \(value)")
      }
    }
    let isNamed = [account, author].contains { $0 != nil && !["", "~", "null"].contains($0!) }
    who = isNamed ? author ?? account ?? "" : account == nil ? "" : "no account"
    if isInbound, who.isEmpty { who = "somebody outside" }
  }

  private func parent(_ entries: [YAMLEntry]) -> [String] {
    func value(_ name: String) -> String? {
      entries.first { $0.key.scalar?.string == name }?.value.plainDescription
    }
    let words = [value("title"), value("text")].compactMap { $0 }
    return words.isEmpty ? [] : ["answers \u{201C}\(words.joined(separator: ": "))\u{201D}"]
  }
}
