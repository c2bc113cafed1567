import Decorum
import DecorumBase
import DecorumPatterns
import TestSupport
import Testing

/// The same posts give the same findings in every format, with places that re-read to the same words,
/// and the same bytes of output whatever the number of workers and the order of the paths.
@Suite struct FormatsAndWorkersTests {
  private struct Said: Hashable, CustomStringConvertible {
    var post: String
    var rule: String
    var message: String
    var words: String

    var description: String { "\(post): \(rule): \(message) at \"\(words)\"" }
  }

  private let folder: ScratchFolder
  private let posts = SamplePost.fromBuiltInRules() + SamplePost.nasty

  init() throws {
    folder = try ScratchFolder()
    try folder.write("decorum.yaml", CheckedRun.brand)
  }

  private func paths(_ format: SamplePost.Format, of some: [SamplePost]? = nil) throws -> [String] {
    try SamplePost.files(of: some ?? posts, as: format).map { file in
      try folder.write(file.name, file.text)
      return file.name
    }
  }

  @Test func aPostSaysTheSameInEveryFormat() throws {
    #expect(posts.count > 80)
    var answers: [Set<Said>] = []
    for format in SamplePost.Format.allCases {
      let run = CheckedRun(try paths(format), in: folder)
      #expect(run.faults.filter { $0.severity == .error } == [], "\(format)")
      #expect(run.report.postCount == posts.count, "\(format)")
      let said = try run.report.findings.map { finding in
        Said(
          post: finding.primary.post?.id ?? "", rule: finding.rule.description,
          message: finding.message,
          words: try SamplePost.decoded(run.spelled(finding), from: format))
      }
      #expect(Set(said).count == said.count, "\(format)")
      answers.append(Set(said))
    }
    for (format, answer) in zip(SamplePost.Format.allCases, answers) {
      #expect(answer.subtracting(answers[0]) == [], "only in \(format)")
      #expect(answers[0].subtracting(answer) == [], "missing in \(format)")
    }
    #expect(answers[0].count > 30)
    for post in SamplePost.nasty {
      let words = answers[0].filter { $0.post == post.id }.map(\.words)
      #expect(!words.isEmpty && words.allSatisfy { post.text.contains($0) }, "\(post.text)")
    }
  }

  /// One draft is read by interpreted patterns, a queue by machine code.
  @Test func aPostSaysTheSameAloneAndInAQueue() throws {
    let queue = CheckedRun(try paths(.ndjson), in: folder)
    #expect(queue.report.facts.jit == Pattern.isJITAvailable)
    for post in posts.indices.filter({ $0 % 8 == 1 }).map({ posts[$0] }) {
      let file = SamplePost.files(of: [post], as: .ndjson)[0].text
      try folder.write("one.ndjson", file)
      let alone = CheckedRun(["one.ndjson"], in: folder)
      #expect(!alone.report.facts.jit)
      #expect(
        alone.report.findings.map(\.message)
          == queue.report.findings.filter { $0.primary.post?.id == post.id }.map(\.message),
        "\(post.text)")
    }
  }

  /// A queue that is long enough for the index of all patterns, with every rule, relations included.
  @Test func thePrefilterDoesNotShow() throws {
    try folder.write("decorum.yaml", "extends: [decorum:all]\n" + CheckedRun.brand)
    let file = SamplePost.files(of: posts, as: .ndjson)[0].text
    // What no rule looks at makes it long; a second copy gives relations something to relate.
    let rest = String(repeating: "-", count: 400)
    let queue = ["a", "b"].map { copy in
      file.replacing(#""id": ""#, with: #""rest": "\#(rest)", "id": "\#(copy)-"#)
    }.joined()
    #expect(queue.utf8.count > 1 << 16)
    try folder.write("queue.ndjson", queue)
    let with = CheckedRun(["queue.ndjson"], in: folder)
    let without = CheckedRun(["queue.ndjson"], in: folder) { $0.usesPrefilter = false }
    #expect(with.report.findings == without.report.findings)
    #expect(with.report.unknown == without.report.unknown)
    #expect(with.report.findings.count > 100)
  }

  @Test func workersAndOrderDoNotShow() throws {
    let some = posts.indices.filter { $0 % 3 == 1 }.map { posts[$0] }
    var all = try SamplePost.Format.allCases.flatMap { try paths($0, of: some) }
    try folder.write("drafts/broken.ndjson", "{\"text\": \"Use my code GLOW20\"}\n{\"text\": \n")
    try folder.write("drafts/empty.txt", "")
    all += ["drafts", "not-there.md"]
    let expected = CheckedRun(all, in: folder).everything()
    #expect(expected.contains("GLOW20") && expected.contains("input/json"))
    var numbers = SeededNumbers(20_261_121)
    for jobs in [1, 2, 8] {
      let run = CheckedRun(all.shuffled(using: &numbers), in: folder, jobs: jobs)
      #expect(run.everything() == expected, "\(jobs) workers")
    }
  }

  @Test func manyPostsOfOneFile() throws {
    let rest = String(repeating: "-", count: 150)
    let records = (0..<4_000).map { i in
      let text = i % 40 == 7 ? "Post \(i % 80): use my code GLOW20 today" : "Post \(i): nothing"
      return "{\"platform\": \"x\", \"rest\": \"\(rest)\", \"text\": \"\(text)\"}\n"
    }
    try folder.write("many.ndjson", records.joined())
    let one = CheckedRun(["many.ndjson"], in: folder, jobs: 1)
    let eight = CheckedRun(["many.ndjson"], in: folder, jobs: 8)
    #expect(one.report.postCount == 4_000)
    #expect(one.report.findings.count == 100)
    #expect(one.everything() == eight.everything())
  }
}
