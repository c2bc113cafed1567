import DecorumBase
import DecorumReports

/// One line on a terminal that says how far a long run is, and is gone when there is something to read.
///
/// It is on standard error, never where that is no terminal, and not in the first half second. It is
/// written over a few times a second at most, by the thread that reads; nobody waits for it.
package final class ProgressLine {
  private static let firstAfter: Int64 = 500_000_000
  private static let pause: Int64 = 100_000_000
  private let started = SystemClock.monotonicNanoseconds()
  private var shownAt: Int64?

  private init() {}

  /// - Returns: nil where nobody would see it, or it would be in the way.
  package static func onTerminal() -> ProgressLine? {
    guard StandardStream.error.isTerminal, EnvironmentVariable.value(of: "TERM") ?? "dumb" != "dumb"
    else { return nil }
    return ProgressLine()
  }

  /// - Parameters:
  ///   - isNext: whether something else begins, which is said at once.
  ///   - words: may hold names of files: nothing in it reaches the terminal as a command.
  func show(isNext: Bool = false, _ words: @autoclosure () -> String) {
    let now = SystemClock.monotonicNanoseconds()
    guard now - started >= Self.firstAfter,
      isNext || now - (shownAt ?? 0) >= Self.pause
    else { return }
    shownAt = now
    let width = StandardStream.error.terminalWidth ?? 80
    StandardStream.error.write(
      Self.home + Self.cut("decorum: " + TextSafety.inline(words()), to: width - 1))
  }

  /// Takes the line away.
  func clear() {
    guard shownAt != nil else { return }
    shownAt = nil
    StandardStream.error.write(Self.home)
  }

  /// The start of the line, with nothing behind it.
  private static let home = "\r\u{1B}[K"

  /// A line that is wrapped would not go away.
  private static func cut(_ line: String, to width: Int) -> String {
    var cells = 0
    var end = line.startIndex
    for index in line.indices {
      cells += CellWidth.of(String(line[index]))
      if cells > width { return String(line[..<end]) }
      end = line.index(after: index)
    }
    return line
  }
}

/// How much of all sources has been read, in words.
struct ReadingProgress {
  let total: Int
  var bytes = 0

  /// `reading tweets.js: 43 % of 1.2 GB, 120000 posts`
  func words(for name: String, posts: Int) -> String {
    let share = total > 0 ? "\(min(100, bytes * 100 / total)) % of \(Self.size(total)), " : ""
    return "reading \(name): \(share)\(posts) posts"
  }

  private static func size(_ bytes: Int) -> String {
    for (unit, length) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000)]
    where bytes >= length {
      let tenths = bytes * 10 / length
      return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(tenths / 10) \(unit)"
    }
    return "\(bytes) bytes"
  }
}
