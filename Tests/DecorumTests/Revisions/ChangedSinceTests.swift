import Decorum
import DecorumBase
import TestSupport
import Testing

/// `--changed-since` in a repository of its own: what is reported is what the changes cause or worsen.
@Suite struct ChangedSinceTests {
  private let folder: ScratchFolder
  private let run: Binary

  init() throws {
    folder = try ScratchFolder()
    run = Binary(folder: folder)
    try CheckedRun.moveIn(folder)
    try folder.write(
      "house/acme/twice.yaml",
      """
      summary: the same words twice
      severity: error
      check: {repeat: {same: text, per: account, window: 30d}}
      message: said before
      why: once is enough

      """)
    try folder.write(
      "queue/monday.csv",
      "id,platform,account,time,text\np1,x,@acme,2026-11-24T09:00:00Z,Use GLOW20\n"
        + "p2,x,@acme,2026-11-24T12:00:00Z,A quiet post\n")
    try folder.write(
      "queue/with blank é.csv",
      "id,platform,account,time,text\nq1,x,@acme,2026-11-25T09:00:00Z,Say GLOW20\n")
    try folder.write(
      "queue/-dash.csv",
      "id,platform,account,time,text\nr1,x,@acme,2026-11-26T09:00:00Z,Say it: GLOW20\n")
    try git("git init -q -b main .", "git add -A", "\(Self.commit) -m one")
  }

  private static let commit = "git -c user.name=n -c user.email=e@f commit -q"

  private func git(_ lines: String...) throws {
    for line in lines {
      let answer = try run.shell("export HOME=\"$PWD\"; " + line)
      #expect(answer.code == 0, "\(line): \(answer.errors)")
    }
  }

  /// What is said, `rule post`, and the exit code.
  private func said(
    _ paths: [String] = ["queue"], since revision: String = "HEAD"
  ) -> (lines: [String], code: Int32) {
    let run = CheckedRun(paths, in: folder) { $0.changedSince = revision }
    return (
      run.report.findings.map { "\($0.rule) \($0.primary.post?.id ?? "")" }, run.code
    )
  }

  @Test func nothingChanged() throws {
    #expect(said().lines == [] && said().code == 0)
    #expect(said(since: "main").lines == [])
    let human = CheckedRun(["queue"], in: folder) { $0.changedSince = "HEAD" }.human()
    #expect(human.hasPrefix("no findings (3 unchanged since HEAD) in 3 files"))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var script: String
    var says: [String]
    var testDescription: String { script }
  }

  static let changes = [
    Change(script: "sed -i 's/Use GLOW20/Do use GLOW20/' queue/monday.csv", says: []),
    Change(script: "sed -i 's/A quiet post/GLOW20/' queue/monday.csv", says: ["acme/glow p2"]),
    Change(
      script: "sed -i '2d; s/A quiet post/GLOW20/' queue/monday.csv", says: ["acme/glow p2"]),
    // A neighbour that repeats it makes the other wrong.
    Change(
      script: "printf 'p9,x,@acme,2026-11-23T09:00:00Z,A quiet post\\n' >> queue/monday.csv",
      says: ["acme/twice p2"]),
    // Moved, renamed, split, in another format: the posts are what they were.
    Change(script: "git mv queue/monday.csv queue/tuesday.csv", says: []),
    Change(script: "mv queue/monday.csv queue/tuesday.csv", says: []),
    Change(script: "sed -i 's/2026-11/2026-12/' queue/monday.csv", says: []),
    Change(
      script: "echo '[{\"id\": \"p1\", \"platform\": \"x\", \"account\": \"acme\", "
        + "\"text\": \"Use GLOW20\"}]' > queue/monday.json; rm queue/monday.csv", says: []),
    // New files, whether or not git knows them.
    Change(script: "echo 'GLOW20' > queue/new.txt", says: ["acme/glow ~"]),
    Change(script: "echo 'GLOW20' > queue/new.txt; git add -A", says: ["acme/glow ~"]),
    Change(script: "sed -i 's/Say GLOW20/Say GLOW20 twice/' 'queue/with blank é.csv'", says: []),
    Change(script: "sed -i 's/,@acme/,@acme2/' -- queue/-dash.csv", says: ["acme/glow r1"]),
    Change(script: "rm -r queue/*; echo 'Hello' > queue/a.txt", says: []),
  ]

  @Test(arguments: changes) func onlyWhatChangedIsReported(_ change: Change) throws {
    try git(change.script)
    let (lines, code) = said()
    #expect(lines.map { $0.replacing(/~.*/, with: "~") } == change.says)
    #expect(code == (change.says.isEmpty ? 0 : 1))
    // The same for a commit of it.
    try git("git add -A", "\(Self.commit) --allow-empty -m two")
    #expect(said(since: "HEAD~1").lines == lines)
    #expect(said(since: "HEAD").lines == [])
  }

  /// The history is context on both sides: what repeats it was there, or is new.
  @Test func theHistoryIsContext() throws {
    try folder.write(
      "old/archive.csv",
      "id,platform,account,time,text\nh1,x,@acme,2026-11-20T09:00:00Z,A quiet post\n"
        + "h2,x,@acme,2026-11-20T10:00:00Z,Good morning\n")
    func said() -> (new: [String], known: Int) {
      let run = CheckedRun(["queue"], in: folder) {
        $0.history = [folder["old"]]
        $0.changedSince = "HEAD"
      }
      let new = run.report.findings.map { "\($0.rule) \($0.primary.post?.id ?? "")" }
      return (new, run.report.known.count)
    }
    #expect(said().new == [] && said().known == 4)
    try git("printf 'p9,x,@acme,2026-11-28T09:00:00Z,Good morning\\n' >> queue/monday.csv")
    #expect(said().new == ["acme/twice p9"] && said().known == 4)
  }

  /// A renamed file that is named alone is known by its old name.
  @Test func aRenamedFileAlone() throws {
    try git("git mv queue/monday.csv elsewhere.csv")
    #expect(said(["elsewhere.csv"]).lines == [])
    #expect(said(["queue/-dash.csv", "queue/with blank é.csv"]).lines == [])
  }

  /// A member of an archive is compared with what the archive held.
  @Test func aMemberOfAnArchive() throws {
    func pack(_ more: String) throws {
      try git(
        "mkdir -p in; { cat queue/monday.csv; printf '\(more)'; } > in/inner.csv; rm -f q.tar",
        "tar cf q.tar in; rm -r in")
    }
    try pack("")
    try git("git add -A", "\(Self.commit) -m archive")
    #expect(said(["q.tar/in/inner.csv"]).lines == [])
    #expect(said(["q.tar/in/inner.csv"]).code == 0)
    try pack("p9,x,@acme,2026-11-30T09:00:00Z,One more GLOW20\\n")
    #expect(said(["q.tar/in/inner.csv"]).lines == ["acme/glow p9"])
  }

  /// Inputs of the configuration, and overrides by file, hold for the older files too.
  @Test func theConfigurationHoldsForBoth() throws {
    try folder.write(
      "decorum.yaml",
      "extends: [./house]\ninputs: [{files: 'queue/*.csv', platform: x}]\n"
        + "overrides: [{files: 'queue/-*.csv', rules: {acme/glow: warning}}]\n")
    try git("git mv queue/monday.csv queue/zz.csv")
    let answer = try run("check", "--changed-since", "HEAD", "--format", "short")
    #expect(answer.code == 0 && answer.output.isEmpty && answer.errors.isEmpty)
    let all = try run("check", "--format", "short")
    #expect(all.output.split(separator: "\n").count == 3)
  }

  /// A file that left the globs of then, or comes from outside those of today, is what it was.
  @Test func theGlobsMoveWithTheFiles() throws {
    try folder.write(
      "decorum.yaml", "extends: [./house]\ninputs: [{files: 'queue/*.csv'}]\n")
    try git("git add -A", "\(Self.commit) -m inputs", "git mv queue calendar")
    try folder.write(
      "decorum.yaml", "extends: [./house]\ninputs: [{files: 'calendar/*.csv'}]\n")
    let answer = try run("check", "--changed-since", "HEAD", "--format", "short")
    #expect(
      answer.code == 0 && answer.output.isEmpty, "\(answer.output)\(answer.errors)")
    let all = try run("check", "--format", "short")
    #expect(all.output.split(separator: "\n").count == 3)
  }

  /// What a link below a checked folder leads to was there too, in a folder that is not checked.
  @Test(arguments: [
    "ln -s ../data/real.csv queue/link.csv", "ln -s ../data queue/more",
    "ln -s ../way queue/more; ln -s data way",
  ])
  func linksLeadToWhatWasThere(_ script: String) throws {
    try folder.write(
      "data/real.csv",
      "id,platform,account,time,text\nl1,x,@acme,2026-11-27T09:00:00Z,Linked GLOW20\n"
        + "l2,x,@acme,2026-11-28T09:00:00Z,A quiet link\n")
    try git(script, "git add -A", "\(Self.commit) -m link")
    #expect(said().lines == [])
    try git("sed -i 's/A quiet link/GLOW20/' data/real.csv")
    #expect(said().lines == ["acme/glow l2"])
  }

  /// What was an old sin at the branch's start stays one, whatever main did meanwhile.
  @Test func threeDotsAreTheStartOfTheBranch() throws {
    try git(
      "git checkout -q -b work", "git checkout -q main",
      "sed -i 's/Use GLOW20/Use it/' queue/monday.csv", "\(Self.commit) -a -m mended",
      "git checkout -q work")
    #expect(said(since: "main").lines == ["acme/glow p1"])
    #expect(said(since: "main...").lines == [])
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    func trouble(_ revision: String, _ paths: [String] = ["queue"]) -> String {
      let run = CheckedRun(paths, in: folder) { $0.changedSince = revision }
      #expect(run.code == 2 && run.report.findings.count == 3 && run.report.known.isEmpty)
      return run.human()
    }
    #expect(trouble("nonesuch").contains("git knows no commit \"nonesuch\""))
    #expect(trouble("--all").contains("git knows no commit \"--all\""))
    #expect(trouble("HEAD:queue").contains("git knows no commit"))
    #expect(trouble("$(touch hacked)").contains("git knows no commit"))
    try git("git add -A", "git clone -q --depth 1 \"file://$PWD\" shallow")
    let shallow = try run("check", "shallow/queue", "--changed-since", "v1")
    #expect(shallow.code == 2 && shallow.output.contains("the clone is shallow"))
    try git("rm -rf .git shallow hacked?")
    #expect(trouble("HEAD").contains("is not in a git repository"))
    let none = try run.shell("PATH=/nowhere $decorum check queue --changed-since HEAD")
    #expect(none.code == 2 && none.output.contains("there is no git to ask"))
  }

  /// What was broken before counts as new, and the run says so.
  @Test func anOlderFaultIsNoted() throws {
    try folder.write("queue/b.json", "[{\"text\": \"GLOW20\"}, {")
    try git("git add -A", "\(Self.commit) -m broken")
    try folder.write("queue/b.json", "[{\"text\": \"GLOW20 too\"}, {\"text\": \"GLOW20 again\"}]")
    let run = CheckedRun(["queue"], in: folder) { $0.changedSince = "HEAD" }
    #expect(run.code == 1 && run.human().contains("1 fault in the files as they were at \"HEAD\""))
  }

  /// Filters make the files of then what a checkout would make of them; none is asked to fetch.
  @Test func filtersRunAndFetchNothing() throws {
    try folder.write("smudge.sh", "printf %s \"$GIT_LFS_SKIP_SMUDGE\" > \"$1\"; tr 0 1\n")
    try folder.write(".gitattributes", "queue/monday.csv filter=ones\n")
    try git(
      "git add -A", "\(Self.commit) -m filter",
      "git config filter.ones.smudge \"sh $PWD/smudge.sh $PWD/skipped\"")
    // What was GLOW20 then is GLOW21 behind the filter.
    #expect(said(["queue/monday.csv"]).lines == ["acme/glow p1"])
    #expect(try folder.read("skipped") == "1")
  }

  /// No file stays behind, and none of the repository's own is touched.
  @Test func nothingIsLeftBehind() throws {
    let temporary = try ScratchFolder()
    try git("sed -i 's/quiet/loud/' queue/monday.csv")
    let state =
      "GIT_OPTIONAL_LOCKS=0 git status --porcelain; ls -la --time-style=full-iso .git/index"
    let before = try run.shell(state).output
    let answer = try run.shell(
      "TMPDIR='\(temporary.path)' GIT_DIR=/nonsense $decorum check queue --changed-since HEAD")
    #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
    #expect(try run.shell("ls -A '\(temporary.path)'").output == "")
    #expect(try run.shell(state).output == before)
  }

  /// The obvious way: write a baseline in a checkout of the commit, and hold the posts against it.
  @Test(arguments: 0..<8) func itIsTheBaselineOfThen(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    func rows(_ count: Int) -> [String] {
      (0..<count).map { _ in
        let text = ["GLOW20", "Calm", "Use glow20", "Once more", "Hello"].randomElement(
          using: &numbers)!
        let hour = Int.random(in: 10...19, using: &numbers)
        return ",x,@acme,2026-11-2\(Int.random(in: 4...6, using: &numbers))T\(hour):00:00Z,\(text)"
      }
    }
    func write(_ rows: [String]) throws {
      try folder.write(
        "queue/q.csv", "id,platform,account,time,text\n" + rows.joined(separator: "\n"))
    }
    let old = rows(8)
    try write(old)
    try git(
      "git add -A", "\(Self.commit) -m old", "git worktree add -q ../$(basename $PWD)-old HEAD")
    defer { _ = try? run.shell("rm -rf ../$(basename $PWD)-old") }
    try git(
      "cd ../$(basename $PWD)-old && $decorum check queue --now 2026-11-21T10:00:00Z "
        + "--baseline \"$HOME/then.json\" --write-baseline >/dev/null 2>&1")
    try write(old.filter { _ in Int.random(in: 0..<3, using: &numbers) > 0 } + rows(3))
    let other = CheckedRun(["queue"], in: folder) { $0.baseline = folder["then.json"] }
    let expected = other.report.findings.map { "\($0.rule) \($0.primary.post?.id ?? "")" }
    #expect(said().lines == expected)
  }
}
