import Decorum
import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import DecorumYAML
import Foundation
import TestSupport
import Testing

/// Small damages to the files of `examples/house-rules`: no crash, no hang, nothing silent.
///
/// A damaged file is read as what it now says, or a diagnostic says why not. The measure is a second
/// look at its YAML: if its tree has changed and nobody complains, then what was loaded has changed; if
/// the tree is as it was, the run is as it was.
@Suite struct MutatedFileTests {
  static let bakery = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/house-rules", directoryHint: .isDirectory)

  static let files = [
    "decorum.yaml", "house-rules/_signals/absence.yaml", "house-rules/_signals/allergen.yaml",
    "house-rules/_signals/allergy_question.yaml", "house-rules/_signals/end_of_day.yaml",
    "house-rules/_tables/allergens.yaml", "house-rules/allergens/promised-away.yaml",
    "house-rules/allergens/question-waits.yaml", "house-rules/pace/too-many-offers.yaml",
    "house-rules/wording/home-made.yaml",
  ]

  /// For each file; `DECORUM_DAMAGES=100` makes them a thousand, which takes some minutes.
  static let count = ProcessInfo.processInfo.environment["DECORUM_DAMAGES"].flatMap(Int.init) ?? 12

  /// What the program makes of the folder.
  private struct Look {
    var faults: [Diagnostic]
    var meaning: String
  }

  private static func copy(_ file: String, _ bytes: [UInt8]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in files + ["queue.csv", "threads.ndjson", "drafts/2-seed-loaf.md"] {
      try folder.write(name, try Data(contentsOf: bakery.appending(path: name)))
    }
    // The presets of Decorum have tests of their own; without them a run is short.
    var config = try String(contentsOfFile: folder["decorum.yaml"], encoding: .utf8)
    config.replace("  - decorum:recommended\n", with: "")
    try folder.write("decorum.yaml", config)
    try folder.write(file, bytes)
    return folder
  }

  private static func look(at folder: ScratchFolder, tests: Bool = false) -> Look {
    var settings = RunSettings()
    settings.configPath = folder["decorum.yaml"]
    settings.now = Instant(rfc3339: "2026-11-21T10:00:00Z")!
    let store = SourceStore()
    let setup = Setup(settings, store: store)
    let housed = Set(setup.housed)
    var own = setup.plan.book
    own.rules = own.rules.filter { housed.contains($0.id) }
    let signals = own.signals.filter {
      !store.name(of: $0.place.source).hasPrefix("decorum:")
    }
    if tests {
      _ = RuleTest(own, store: store) { id, setting in
        let (book, problems) = setup.book(of: [id: setting])
        return problems.isEmpty ? book : nil
      }.run()
    }
    let configured = setup.plan.book.rules.map {
      "\($0.id) \($0.severity) \(Meaning.of($0.options))"
    }
    return Look(
      faults: setup.problems,
      meaning: Meaning.of(own.rules) + Meaning.of(signals) + Meaning.of(setup.config)
        + configured.joined())
  }

  private static func damage(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    let pieces: [[UInt8]] =
      [
        ":", "'", "\"", "{", "}", "[", "]", "\n", "  ", "\t", "#", "-", "- ", "&a ", "*a", "!x ",
        "|",
        ">", "%", "@", "\\", "---\n", "...\n", "⟦", "⟧", "$", "0", "9", "e", "\u{FEFF}", "\r",
      ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0x7F]]
    var bytes = bytes
    let i = Int.random(in: bytes.indices, using: &numbers)
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: bytes.remove(at: i)
    case 1: bytes[i] = UInt8.random(in: .min ... .max, using: &numbers)
    case 2: bytes.insert(contentsOf: pieces.randomElement(using: &numbers)!, at: i)
    case 3: bytes.swapAt(i, min(i + 1, bytes.count - 1))
    case 4: bytes.removeSubrange(i..<min(i + Int.random(in: 1...40, using: &numbers), bytes.count))
    default:
      let end = min(i + Int.random(in: 1...40, using: &numbers), bytes.count)
      bytes.insert(contentsOf: bytes[i..<end], at: i)
    }
    return bytes
  }

  private static func tree(_ bytes: [UInt8]) -> String? {
    let (documents, problems) = YAMLParser.parse(bytes, in: SourceID(0))
    guard problems.isEmpty, documents.count == 1 else { return nil }
    var text = ""
    // What a table says of itself is for people: a list of words has no more meaning than its words.
    let isTable = documents[0].mapping?.contains { $0.key.scalar?.string == "values" } == true
    let about: Set = ["summary", "as_of", "review_by", "sources"]
    for entry in documents[0].mapping ?? [] {
      let key = entry.key.scalar?.string ?? ""
      if isTable, about.contains(key) { continue }
      text += key + ": "
      Meaning.tree(entry.value, to: &text)
    }
    return text
  }

  @Test(arguments: files)
  func nothingIsSilent(file: String) throws {
    var numbers = SeededNumbers(UInt64(file.utf8.count * 977))
    let unspoilt = try Self.copy("notes.txt", [])
    let sound = Array(try Data(contentsOf: URL(fileURLWithPath: unspoilt[file])))
    let before = Self.look(at: unspoilt)
    #expect(before.faults.isEmpty)
    var told = 0
    for number in 0..<Self.count {
      let bytes = Self.damage(sound, &numbers)
      let folder = try Self.copy(file, bytes)
      let after = Self.look(at: folder, tests: number % 20 == 0)
      let errors = after.faults.filter { $0.severity == .error }
      told += errors.isEmpty ? 0 : 1
      if number % 3 == 0 {
        let run = CheckedRun(["drafts", "queue.csv", "threads.ndjson"], in: folder)
        #expect(errors.isEmpty == (run.code != 2), "\(file) \(number)")
        #expect(!run.everything().isEmpty)
      }
      if errors.isEmpty {
        let tree = Self.tree(bytes)
        #expect(tree != nil, "\(file) \(number) is no YAML, and nobody says so")
        if tree == Self.tree(sound) {
          #expect(after.meaning == before.meaning, "\(file) \(number) says the same")
        } else {
          #expect(
            after.meaning != before.meaning || after.faults != before.faults,
            "\(file) \(number) has changed in silence\n\(Self.change(sound, bytes))")
        }
      }
    }
    #expect(told > 0 && told < Self.count, "\(told) of \(Self.count) are told")
  }

  /// The lines that differ, for the message.
  private static func change(_ old: [UInt8], _ new: [UInt8]) -> String {
    let lines = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return lines(new).difference(from: lines(old)).map { change in
      switch change {
      case .remove(_, let line, _): "- " + line
      case .insert(_, let line, _): "+ " + line
      }
    }.joined(separator: "\n")
  }
}
