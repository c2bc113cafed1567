import DecorumBase

/// A git repository, asked through the program `git`: which commit a name means, which files it has,
/// and what they were called. It is only read; the index of an older tree is a file of our own.
struct Repository {
  /// Where it lies, links followed.
  let root: String

  struct Fault: Error {
    let message: String
    let help: String?

    init(_ message: String, help: String? = nil) {
      self.message = message
      self.help = help
    }
  }

  /// The repository that a folder lies in.
  init(around folder: String) throws(Fault) {
    let answer = try Self.git(["-C", folder, "rev-parse", "--show-toplevel"])
    guard answer.code == 0 else {
      let words = Self.lastLine(answer.errors)
      if words.contains("dubious ownership") {
        throw Fault(
          "git does not trust the repository around \"\(folder)\", which somebody else owns",
          help: "git config --global --add safe.directory with its folder, if you trust it")
      }
      throw Fault(
        "\"\(folder)\" is not in a git repository",
        help: "--changed-since compares with a commit; check files that git keeps, or leave it out")
    }
    root = FileSystem.realPath(
      String(decoding: answer.output.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// The commit that somebody means by a revision; `main...` is where the branch left `main`.
  func commit(_ revision: String) throws(Fault) -> String {
    var name = revision
    if revision.hasSuffix("..."), revision.count > 3 {
      let base = try git(["merge-base", "--end-of-options", String(revision.dropLast(3)), "HEAD"])
      guard base.code == 0 else { throw try unknown(revision) }
      name = String(decoding: base.output.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    let answer = try git(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
    guard answer.code == 0, !name.isEmpty else { throw try unknown(revision) }
    return String(decoding: answer.output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private func unknown(_ revision: String) throws(Fault) -> Fault {
    let isShallow = try git(["rev-parse", "--is-shallow-repository"]).output.starts(
      with: "true".utf8)
    return Fault(
      "git knows no commit \"\(revision)\"",
      help: isShallow
        ? "the clone is shallow: fetch its history (git fetch --unshallow, or fetch-depth: 0)"
        : "name a branch, a tag or a commit of this repository, such as HEAD or origin/main")
  }

  /// All files of a commit, as paths from the root, and which of them are symbolic links.
  /// - Parameter index: a file that is not there yet and takes the list.
  func files(
    of commit: String, index: String
  ) throws(Fault) -> (all: [FilePath], links: Set<FilePath>) {
    try succeed(["read-tree", commit], index: index)
    var all: [FilePath] = []
    var links: Set<FilePath> = []
    // `120000 4b825dc 0`, a tab, the path.
    let linkMode = Array("120000 ".utf8)
    for line in try succeed(["ls-files", "-s", "-z"], index: index).split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let file = FilePath(bytes: Array(line[(tab + 1)...]))
      all.append(file)
      if line.starts(with: linkMode) { links.insert(file) }
    }
    return (all, links)
  }

  /// Writes files of a commit into a folder, as a checkout would write them.
  func write(_ files: [FilePath], to folder: String, index: String) throws(Fault) {
    let list = Array(files.map { $0.bytes + [0] }.joined())
    try succeed(
      ["checkout-index", "--quiet", "-z", "--stdin", "--prefix=\(folder)/"], index: index,
      input: list)
  }

  /// What files were called at a commit that have another name by now.
  func renames(since commit: String) throws(Fault) -> [(old: FilePath, new: FilePath)] {
    let words = try succeed([
      "diff", "--name-status", "-z", "-M", "--diff-filter=R", "--no-ext-diff", commit, "--",
    ]).split(separator: 0, omittingEmptySubsequences: false).map { FilePath(bytes: Array($0)) }
    return stride(from: 0, to: words.count - 2, by: 3).map { (words[$0 + 1], words[$0 + 2]) }
  }

  // MARK: Asking

  @discardableResult
  private func succeed(
    _ arguments: [String], index: String? = nil, input: [UInt8] = []
  ) throws(Fault) -> [UInt8] {
    let answer = try git(arguments, index: index, input: input)
    if answer.code == 0 { return answer.output }
    throw Fault("git \(arguments[0]) failed: \(Self.lastLine(answer.errors))")
  }

  private func git(
    _ arguments: [String], index: String? = nil, input: [UInt8] = []
  ) throws(Fault) -> ChildProcess.Answer {
    try Self.git(["-C", root] + arguments, index: index, input: input)
  }

  private static func git(
    _ arguments: [String], index: String? = nil, input: [UInt8] = []
  ) throws(Fault) -> ChildProcess.Answer {
    // Nothing is written beside the index of ours, nothing is fetched, nobody is asked.
    var environment = [
      (name: "LC_ALL", value: "C"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"),
      ("GIT_TERMINAL_PROMPT", "0"), ("GIT_LFS_SKIP_SMUDGE", "1"),
    ]
    // Nor are hooks run, or the watcher of files. Filters of the settings (`filter.NAME.smudge`) do run,
    // as in any checkout: without them the files would not be those that people see.
    let arguments = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"] + arguments
    if let index { environment.append(("GIT_INDEX_FILE", index)) }
    do {
      return try ChildProcess.run(
        "git", arguments.map { Array($0.utf8) }, input: input, environment: environment)
    } catch {
      throw Fault(
        error.isMissing ? "there is no git to ask" : "git cannot be started: \(error.words)",
        help: error.isMissing
          ? "install git, or put it into the PATH: --changed-since asks it for older versions" : nil
      )
    }
  }

  private static func lastLine(_ bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    let words = lines.first { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") } ?? lines.last ?? ""
    return words.isEmpty ? "it does not say why" : words
  }
}
