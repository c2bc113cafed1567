package import DecorumBase
import DecorumEngine
import DecorumPosts
import DecorumReaders
package import DecorumRules
import DecorumYAML

/// `decorum eval --signal`: on which labelled posts one signal holds, against the class that people
/// gave each. Where the signal cannot judge it says nothing, which is a miss on a post of the class.
package struct SignalEvaluation: Sendable {
  package struct Mistake: Sendable {
    package var post: String
    package var isMiss: Bool
    package var text: String
  }

  package private(set) var count = HitCount()
  /// Posts that have a label.
  package private(set) var posts = 0
  package private(set) var unlabelled = 0
  /// How often the signal could not judge, by reason.
  package private(set) var unknown: [String: Int] = [:]
  package private(set) var mistakes: [Mistake] = []
  package private(set) var classes: Set<String> = []
  package private(set) var problems: [Diagnostic] = []

  private let plan: Plan
  private let wanted: String

  /// - Parameters:
  ///   - book: from `AskedSignal`: one rule, which fires where the signal holds.
  ///   - wanted: the class of the posts on which it should.
  package init(_ book: RuleBook, context: JudgingContext, class wanted: String) {
    plan = Plan(book: book, context: context)
    self.wanted = wanted
  }

  /// Scores NDJSON in the neutral format with a `class`: a word, or a list of them.
  package mutating func score(_ bytes: [UInt8], source: SourceID) {
    var reader = NDJSONReader(source: source)
    let read = reader.read(Block(bytes: bytes, offset: 0, isLast: true))
    problems += read.diagnostics
    var judge = PostJudge(plan: plan)
    for post in read.posts {
      let labels = classes(of: Array(bytes[post.record.range]), source)
      guard !labels.isEmpty else {
        unlabelled += 1
        continue
      }
      posts += 1
      classes.formUnion(labels)
      var keys = KeySet()
      keys.add(post)
      var collector = VerdictCollector(plan: plan)
      collector.add(judge.judge(post, identity: PostIdentity(of: post)))
      collector.endSource(keys: keys)
      for open in collector.unknownVerdicts() { unknown[open.reason, default: 0] += 1 }
      let findings = collector.diagnostics()
      problems += findings.filter(\.rule.isInternal)
      count(post, isFound: findings.contains { !$0.rule.isInternal }, labels.contains(wanted))
    }
  }

  private mutating func count(_ post: Post, isFound: Bool, _ isExpected: Bool) {
    switch (isFound, isExpected) {
    case (true, true): count.truePositives += 1
    case (false, false): break
    case (true, false): count.falsePositives += 1
    case (false, true): count.misses += 1
    }
    guard isFound != isExpected else { return }
    mistakes.append(
      Mistake(
        post: PostIdentity(of: post).id, isMiss: isExpected,
        text: Figures.excerpt(post.text.string)))
  }

  /// JSON is YAML.
  private func classes(of record: [UInt8], _ source: SourceID) -> Set<String> {
    let entries = YAMLParser.parse(record, in: source).documents.first?.mapping ?? []
    guard let value = entries.last(where: { $0.key.scalar?.string == "class" })?.value else {
      return []
    }
    return Set(
      (value.sequence ?? [value]).filter { !$0.isNull }.compactMap { $0.scalar?.string })
  }
}

/// A signal that is asked by its name alone, as a rule with no subject and no words of its own asks it.
package struct AskedSignal {
  /// With its pack: `decorum:call_to_act`.
  package let name: String
  package let book: RuleBook

  /// - Parameters:
  ///   - word: with or without the pack.
  ///   - files: those of all packs.
  package static func find(
    _ word: String, in files: [PackFile]
  ) -> Result<AskedSignal, FlagFault> {
    let known = files.compactMap { file -> (pack: String, name: String)? in
      guard case .signal(let name) = file.role else { return nil }
      return (pack: file.pack, name: name)
    }
    let meant = known.filter { $0.name == word || "\($0.pack):\($0.name)" == word }
    guard let only = meant.first else {
      let near = Suggestions.nearest(
        to: word, in: known.flatMap { [$0.name, "\($0.pack):\($0.name)"] })
      return .failure(
        FlagFault(
          message: "there is no signal \"\(word)\""
            + (near.map { "; did you mean \"\($0)\"?" } ?? "")))
    }
    guard meant.count == 1 else {
      let names = meant.map { "\($0.pack):\($0.name)" }.joined(separator: ", ")
      return .failure(
        FlagFault(message: "several packs have a signal \"\(word)\"; say which: \(names)"))
    }
    let name = "\(only.pack):\(only.name)"
    guard let book = book(asking: name, files) else {
      return .failure(
        FlagFault(message: "the signal \(name) cannot run; see: decorum config check"))
    }
    return .success(AskedSignal(name: name, book: book))
  }

  private static func book(asking name: String, _ files: [PackFile]) -> RuleBook? {
    let text = "summary: is measured\ncheck: {find: {signal: '\(name)'}}\nmessage: it holds\n"
    // No folder of rules can have this name.
    let file = PackFile(
      pack: "/", path: "signal/asked.yaml", source: SourceID(files.count), bytes: Array(text.utf8))
    var loader = PackLoader(files: files + [file], settings: [:])
    let id = RuleID(known: "signal/asked")
    var book = loader.load(trusting: BuiltinPack.name, needsExamples: false) { $0 == id }
    book.rules = book.rules.filter { $0.id == id }
    guard book.rules.count == 1 else { return nil }
    // Every post is asked, whoever wrote it.
    book.rules[0].when = .all([])
    book.rules[0].judgesInbound = true
    return book
  }
}
