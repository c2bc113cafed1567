import DecorumBase
import DecorumEngine
import DecorumRules
import DecorumTime
import DecorumYAML

/// The baseline that a run is held against: where it lies, what stands in it, and what is wrong with it.
/// A baseline that cannot be read knows nothing, and the run says so.
struct Baseline {
  /// As the run calls it.
  let path: String
  let isStrict: Bool
  private(set) var entries: [BaselineEntry] = []
  private(set) var problems: [Diagnostic] = []
  /// How much was wrong with the file where it is written anew: nothing of it stops that.
  private(set) var oldFaults = 0

  /// - Returns: nil where neither a flag nor the configuration names one.
  init?(_ setup: Setup, _ settings: RunSettings, _ store: SourceStore) {
    guard !settings.ignoresBaseline, let path = settings.baseline ?? setup.baselinePath else {
      return nil
    }
    self.path = path
    let isConfigured = settings.baseline == nil
    isStrict =
      settings.isBaselineStrict || isConfigured && (setup.config.baseline?.isStrict ?? false)
    do throws(FileError) {
      let bytes = try FileSystem.contents(of: path)
      let source = store.addMemory(name: path, bytes: bytes)
      (entries, problems) = BaselineFile.parse(bytes, in: source)
      if settings.baselineWriting == .all, !problems.isEmpty {
        // An empty file is as good as none.
        let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
        if isEmpty || Self.looksLikeOne(bytes) {
          oldFaults = isEmpty ? 0 : problems.count
          problems = []
        }
      }
    } catch {
      // The first one is about to be written.
      if error.isMissing, settings.baselineWriting == .all { return }
      let place =
        isConfigured
        ? setup.config.baseline?.file.span : nil
      let help =
        error.isMissing
        ? "let decorum check --write-baseline write it, or check the path"
        : nil
      problems = [
        Diagnostic(
          RuleID(known: "config/unreadable"), .error, "cannot read \"\(path)\": \(error.words)",
          at: Label(place ?? Span(store.addMemory(name: path, bytes: []), 0..<0)),
          helps: help.map { [$0] } ?? [])
      ]
    }
    entries = entries.map { entry in
      guard let new = setup.names.renamed(entry.key.rule) else { return entry }
      var entry = entry
      entry.key = FindingKey(rule: new, posts: entry.key.posts, words: entry.key.words)
      return entry
    }
  }

  /// Whether a file that cannot be read was a baseline once, torn or half merged by now. Somebody's
  /// posts, named by mistake, are never written over.
  private static func looksLikeOne(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("\"version\"") && text.contains("\"findings\"")
  }
}

extension Setup {
  /// The configured baseline, as a path that can be opened from here.
  var baselinePath: String? {
    config.baseline.map { Setup.path($0.file.value, beside: configPath) }
  }
}

extension FileSystem {
  /// The way from a folder to a file, both as they are on disk: `../queue/week.csv`.
  static func path(to file: String, from folder: String) -> String {
    func steps(_ path: String) -> [Substring] { realPath(path).split(separator: "/") }
    let (target, start) = (steps(file), steps(folder))
    let shared = zip(target, start).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: start.count - shared) + target[shared...].map(String.init))
      .joined(separator: "/")
  }
}
