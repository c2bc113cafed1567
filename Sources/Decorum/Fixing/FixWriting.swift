import DecorumBase
import DecorumPosts
import DecorumReaders
import DecorumReports
import DecorumTime

/// `decorum check --fix`: puts the fixes that findings offer into their files, in the file's own
/// spelling, and leaves every other byte alone. With `--diff` it says what it would do, and does not.
struct FixWriting {
  let store: SourceStore
  let inputs: InputTable
  let settings: RunSettings
  /// Fixes that say something in the author's name are made too.
  let includesUnsafe: Bool
  /// Nothing is written; the changes are shown.
  var isDiff = false

  func write(_ findings: [Diagnostic]) -> FixTally {
    var tally = FixTally(isDiff: isDiff)
    var bySource: [SourceID: [Fix]] = [:]
    for finding in findings {
      // One way out is enough.
      guard let fix = finding.fixes.first(where: isWanted) else {
        if finding.fixes.contains(where: { $0.safety == .unsafe }) { tally.unsafe += 1 }
        continue
      }
      bySource[fix.edits[0].span.source, default: []].append(fix)
    }
    for (source, fixes) in bySource.sorted(by: { $0.key < $1.key }) {
      write(fixes, to: source, &tally)
    }
    return tally
  }

  private func isWanted(_ fix: Fix) -> Bool {
    switch fix.safety {
    case .safe: true
    case .unsafe: includesUnsafe
    case .displayOnly: false
    }
  }

  private func write(_ fixes: [Fix], to source: SourceID, _ tally: inout FixTally) {
    let name = store.name(of: source)
    guard store.isFile(source) else {
      let why =
        store.isAsInFile(source) || store.archive(of: source) != nil
        ? "is no file of its own" : "is UTF-16, into which no fixes are written"
      return tally.remark("\"\(name)\" \(why); nothing in it was fixed", 0)
    }
    guard let bytes = store.currentBytes(of: source) else {
      return tally.remark("\"\(name)\" was changed meanwhile; nothing in it was fixed", 2)
    }
    let profile = inputs.profile(of: source, in: store, settings, zone: nil)
    let fixed = FixedSource(bytes, of: source, making: fixes) { bytes in
      let store = SourceStore()
      let copy = store.addMemory(name: name, bytes: bytes)
      var reading = SourceReading(copy, by: profile, from: store, now: settings.now)
      var posts: [Post] = []
      reading.read { _, read, _ in posts += read }
      return posts
    }
    if !fixed.withheld.isEmpty {
      let count = fixed.withheld.count
      tally.remark(
        "\(count) \(count == 1 ? "fix" : "fixes") in \"\(name)\" withheld: "
          + "the file would not read as it should", 0)
    }
    tally.left += fixed.left.count
    guard fixed.made > 0 else { return }
    if isDiff {
      tally.diff += UnifiedDiff.bytes(of: Self.pathInDiff(of: name), bytes, making: fixed.edits)
      tally.made += fixed.made
      tally.files += 1
      return
    }
    do {
      try FileSystem.replace(name, with: fixed.bytes)
      tally.made += fixed.made
      tally.files += 1
    } catch {
      tally.remark("cannot write \"\(name)\": \(error.words)", 2)
    }
  }
}

extension FixWriting {
  /// From the root of its repository, as `git apply` counts in every folder of it; else from the current
  /// folder, or from the root of all for what lies elsewhere.
  private static func pathInDiff(of name: String) -> String {
    let whole = FilePath(FileSystem.realPath(name))
    var folder = whole
    while folder.bytes.count > 1 {
      folder = folder.parent
      if (try? FileSystem.status(of: folder.appending(Array(".git".utf8)))) != nil {
        return FileSystem.path(to: whole.display, from: folder.display)
      }
    }
    let path = FileSystem.path(to: name, from: ".")
    return path.hasPrefix("../") ? String(whole.display.dropFirst()) : path
  }
}

/// What became of the fixes of a run.
package struct FixTally: Sendable {
  /// Nothing was written.
  var isDiff = false
  /// What would be written, as a unified diff.
  package var diff: [UInt8] = []
  package var made = 0
  package var files = 0
  /// In the way of others; the next run makes them.
  package var left = 0
  /// Not made, because nobody asked for unsafe ones.
  package var unsafe = 0
  package private(set) var remarks: [String] = []
  /// 2 where a file could not be written.
  package private(set) var code: Int32 = 0

  mutating func remark(_ words: String, _ code: Int32) {
    remarks.append(words)
    self.code = max(self.code, code)
  }

  /// `fixed 3 findings in 2 files; 1 more with --unsafe`
  package var words: [String] {
    func findings(_ count: Int) -> String { "\(count) finding\(count == 1 ? "" : "s")" }
    var line =
      made == 0
      ? (isDiff ? "there is nothing to fix" : "nothing was fixed")
      : "\(isDiff ? "would fix" : "fixed") \(findings(made)) in \(files) file\(files == 1 ? "" : "s")"
    if unsafe > 0 {
      line += "; --unsafe would fix \(findings(unsafe)), in words that are the author's to choose"
    }
    if left > 0 { line += "; \(findings(left)) wait for another run of --fix" }
    return remarks + [line]
  }
}
