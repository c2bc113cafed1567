import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules
import DecorumText

/// Conditions on words, tokens and links: candidates from the matcher or the tokens, then regions,
/// guards and nearness, then the count.
extension Evaluator {
  /// A match in the text as written, before anything was asked of its surroundings.
  struct Candidate {
    var range: Range<Int>
    var captures: [Evidence.Capture] = []
    /// Words inside a link or an e-mail address are the address's, not the author's.
    var isInAddress = false
  }

  /// What keeps a candidate from counting.
  enum Obstacle {
    case address
    /// It is in none of the regions asked for.
    case region
    case notImperative, question, quoted, negated
    /// The signal that must be near holds nowhere near, or not at all.
    case far
    /// Whether that signal holds is open.
    case nearUnknown(UnknownReason?)
  }

  /// - Parameter gate: the one before the condition, which knows its patterns by number; nil = there is
  ///   none.
  mutating func matches(
    of condition: TextCondition, behind gate: Int? = nil, on subject: PostView
  ) -> Outcome {
    var evidence: [Evidence] = []
    var possible = 0
    var result = Outcome.no
    for place in condition.places {
      for text in texts(at: place, for: condition, of: subject) {
        let candidates: [Candidate]
        do {
          candidates = try self.candidates(
            for: condition, behind: gate, in: text, at: place, of: subject)
        } catch {
          return Outcome(unknown: .limit(pattern: error.pattern, failure: error.failure.reason))
        }
        for candidate in candidates {
          switch obstacle(to: candidate, by: condition, in: text, of: subject) {
          case nil:
            evidence.append(
              Evidence(text: text.mapped, range: candidate.range, captures: candidate.captures))
          case .nearUnknown(let reason):
            possible += 1
            result.addReason(reason)
          default: continue
          }
        }
      }
    }
    // Places that may or may not count are tried both ways.
    let (low, high) = (evidence.count, evidence.count + possible)
    if condition.count.contains(low), condition.count.contains(high) {
      return Outcome(.yes, evidence: evidence)
    }
    if !condition.count.overlaps(low...high) { return .no }
    result.truth = .unknown
    return result
  }

  /// A link beside the text, in the record's own field, is a link of the post like those in it. It
  /// has no place in the text, so that regions and nearness leave it out.
  func texts(
    at place: TextPlace, for condition: TextCondition, of subject: PostView
  ) -> [PostView.Text] {
    let texts = subject.texts(at: place)
    guard case .link = condition.target, place == .text, condition.regions.isEmpty,
      condition.near == nil
    else { return texts }
    return texts + subject.attachedLinks
  }

  // MARK: Candidates

  mutating func candidates(
    for condition: TextCondition, behind gate: Int? = nil, in text: PostView.Text,
    at place: TextPlace, of subject: PostView
  ) throws(LimitHit) -> [Candidate] {
    let tokens = { text.analysis.tokens }
    switch condition.target {
    case .patterns(let patterns):
      var found: [Candidate] = []
      if let gates, let gate {
        for pattern in gates.patterns(ofGate: gate) {
          let more = try candidates(
            among: gates.alternatives(ofPattern: pattern, ofGate: gate), of: gates, in: text,
            asWritten: condition.asWritten, at: place)
          if found.isEmpty { found = more } else { found += more }
        }
        if found.count < 2 { return found }
      } else {
        for pattern in patterns {
          found += try candidates(
            for: pattern, in: text, asWritten: condition.asWritten, at: place)
        }
      }
      return found.sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    case .hashtags(let wanted):
      return tokens().filter {
        $0.kind == .hashtag && wanted.contains(text.analysis.name(of: $0).lowercased())
      }.map { Candidate(range: $0.range) }
    case .mention(.brandName):
      return text.analysis.places(ofNames: context.brand.names).map { Candidate(range: $0) }
    case .mention(let target):
      return tokens().filter {
        $0.kind == .mention
          && isMentioned(Handle(text.analysis.name(of: $0)), target, by: subject.post)
      }.map { Candidate(range: $0.range) }
    case .link(let target):
      return tokens().filter {
        $0.kind == .link && isWanted(text.analysis.link(of: $0), by: target, from: subject.post)
      }.map { Candidate(range: $0.range) }
    case .emoji(let wanted):
      return tokens().filter {
        $0.kind == .emoji && (wanted?.contains(text.emoji($0.range)) ?? true)
      }.map { Candidate(range: $0.range) }
    }
  }

  private mutating func candidates(
    for lazy: LazyPattern, in text: PostView.Text, asWritten: Bool, at place: TextPlace
  ) throws(LimitHit) -> [Candidate] {
    if usesLiterals, let awake = text.gate.awakeParts(of: lazy, asWritten: asWritten) {
      return try matches(of: awake, in: text, asWritten: asWritten, at: place)
    }
    if usesLiterals, let literals = lazy.literals(searching: usesMachineCode),
      !text.gate.admits(literals, asWritten: asWritten)
    {
      return []
    }
    return try matches(of: [lazy], in: text, asWritten: asWritten, at: place)
  }

  /// What a pattern matches, given by its alternatives: those that are awake run.
  private mutating func candidates(
    among members: Range<Int>, of gates: Gates, in text: PostView.Text, asWritten: Bool,
    at place: TextPlace
  ) throws(LimitHit) -> [Candidate] {
    // Nearly every pattern is whole, and nearly none matches: no list is made for those.
    var first: Int?
    var others: [Int] = []
    for i in members {
      let number = Int(gates.members[i])
      guard text.gate.isAwake(number, gates, asWritten: asWritten, using: &wakefulness.scans) else {
        continue
      }
      if first == nil { first = number } else { others.append(number) }
    }
    guard let first else { return [] }
    let reading = Reading(text, asWritten: asWritten, at: place)
    var found: [Candidate] = []
    if others.isEmpty {
      guard let pattern = compiled(first, of: gates) else { return [] }
      counts.patternsRun += 1
      let matches: [PatternMatch]
      do {
        matches = try matcher.matches(
          of: pattern, in: reading.bytes, at: text.gate.places(gates, asWritten: asWritten))
      } catch {
        throw LimitHit(pattern: gates.patterns[first].source, failure: error)
      }
      if !matches.isEmpty { found = matches.map { reading.candidate($0, of: pattern) } }
    } else {
      found = try candidates(
        of: ([first] + others).compactMap { compiled($0, of: gates) }, in: reading,
        at: text.gate.places(gates, asWritten: asWritten), as: gates.patterns[first])
    }
    if found.isEmpty {
      text.gate.putToSleep(first, of: gates, asWritten: asWritten)
      for number in others { text.gate.putToSleep(number, of: gates, asWritten: asWritten) }
    }
    return found
  }

  /// A pattern of the run, kept by the worker: the pattern itself is asked for under a lock. A pattern
  /// that does not compile was reported when its rule was loaded, and the rule left out.
  private mutating func compiled(_ number: Int, of gates: Gates) -> Pattern? {
    if patterns.isEmpty { patterns = Array(repeating: nil, count: gates.patterns.count) }
    if let known = patterns[number] { return known }
    let fresh = try? gates.patterns[number].pattern(jit: usesMachineCode)
    patterns[number] = fresh
    return fresh
  }

  /// - Parameter lazy: a pattern, or some of the alternatives of one: the others do not match.
  private mutating func matches(
    of lazy: [LazyPattern], in text: PostView.Text, asWritten: Bool, at place: TextPlace
  ) throws(LimitHit) -> [Candidate] {
    guard let first = lazy.first else { return [] }
    return try candidates(
      of: lazy.compactMap { try? $0.pattern(jit: usesMachineCode) },
      in: Reading(text, asWritten: asWritten, at: place), as: first)
  }

  /// - Parameters:
  ///   - patterns: one, or some of the alternatives of one.
  ///   - places: of the text that is read.
  ///   - lazy: what is named where one gives up.
  private mutating func candidates(
    of patterns: [Pattern], in reading: Reading, at places: PlacedText? = nil,
    as lazy: LazyPattern
  ) throws(LimitHit) -> [Candidate] {
    counts.patternsRun += patterns.count
    let matches: [(match: PatternMatch, alternative: Int)]
    do {
      matches = try matcher.matches(ofAlternatives: patterns, in: reading.bytes, at: places)
    } catch {
      throw LimitHit(pattern: lazy.source, failure: error)
    }
    return matches.map { reading.candidate($0, of: patterns[$1]) }
  }

  /// A text as patterns read it, and how their matches stand in the text as written.
  private struct Reading {
    let bytes: [UInt8]
    private let text: PostView.Text
    private let folded: FoldedText?
    private let place: TextPlace

    init(_ text: PostView.Text, asWritten: Bool, at place: TextPlace) {
      self.text = text
      self.place = place
      folded = asWritten ? nil : text.analysis.folded
      bytes = folded?.bytes ?? text.mapped.bytes
    }

    func candidate(_ match: PatternMatch, of pattern: Pattern) -> Candidate {
      let range = folded?.map.origin(of: match.range) ?? match.range
      if place != .link, text.analysis.isInAddress(range) {
        return Candidate(range: range, isInAddress: true)
      }
      let captures = pattern.groupNames.compactMap { name, number -> Evidence.Capture? in
        guard number < match.groups.count, let group = match.groups[number] else { return nil }
        return .init(
          name: name, value: String(decoding: bytes[group], as: UTF8.self),
          range: folded.map { $0.map.exactOrigin(of: group, acrossGaps: true) } ?? group)
      }
      return Candidate(range: range, captures: captures)
    }
  }

  private func isMentioned(_ handle: Handle, _ target: MentionTarget, by post: Post) -> Bool {
    switch target {
    case .any: true
    case .brandName: false
    case .brand: context.brand.role(of: handle) == .brand
    case .own: handle == sender(of: post)
    case .handles(let wanted): wanted.contains(handle)
    }
  }

  private func isWanted(_ link: LinkParts, by target: LinkTarget, from post: Post) -> Bool {
    if target.isAny { return true }
    if target.isOwn, isOwn(link.host, of: post) { return true }
    if target.isBrand, isUnder(link.host, context.brand.domains) { return true }
    if !target.hosts.isEmpty, isUnder(link.host, target.hosts) { return true }
    return link.query.contains { parameter in
      let name = parameter.name.lowercased()
      let value = parameter.value?.lowercased() ?? ""
      return target.query.contains(name) || target.queryValues[name]?.contains(value) == true
    }
  }

  // MARK: Surroundings

  /// The first thing that keeps a candidate from counting; nil = it counts.
  mutating func obstacle(
    to candidate: Candidate, by condition: TextCondition, in text: PostView.Text,
    of subject: PostView
  ) -> Obstacle? {
    if candidate.isInAddress { return .address }
    let range = candidate.range
    if !condition.regions.isEmpty,
      !condition.regions.contains(where: {
        text.analysis.contains(range, in: $0, fold: fold(of: subject))
      })
    {
      return .region
    }
    let guards = condition.guards
    if guards.contains(.imperative), !text.analysis.isImperative(range) { return .notImperative }
    if guards.contains(.notQuestion), text.analysis.isQuestion(range) { return .question }
    if guards.contains(.unquoted), text.analysis.isQuoted(range) { return .quoted }
    if guards.contains(.unnegated),
      text.analysis.isNegated(range, language: guardLanguage(of: subject))
    {
      return .negated
    }
    let nearness = nearness(of: range, to: condition.near, in: text, of: subject)
    switch nearness.truth {
    case .yes: return nil
    case .no: return .far
    case .unknown: return .nearUnknown(nearness.reason)
    }
  }

  /// Only a signal that holds has places to be near to; one that cannot be judged may be anywhere.
  private mutating func nearness(
    of range: Range<Int>, to near: Nearness?, in text: PostView.Text, of subject: PostView
  ) -> Outcome {
    guard let near else { return .yes }
    let found = signal(near.signal, on: subject)
    guard found.truth == .yes else { return found }
    return Outcome(
      found.evidence.contains {
        $0.text.span == text.mapped.span
          && text.analysis.words(between: $0.range, and: range) <= near.words
      })
  }

  /// How many characters the post's platform shows before "more"; nil = all, as far as we know.
  func fold(of subject: PostView) -> Int? { subject.post.platform.flatMap { book.folds[$0] } }

  /// Guards need some language; where it is unknown, the configured one is the best guess.
  func guardLanguage(of subject: PostView) -> Language {
    if case .known(let language) = subject.language { return language }
    return context.languages.first ?? .en
  }
}

/// A pattern that gave up on a text.
struct LimitHit: Error {
  let pattern: String
  let failure: MatchFailure
}

extension PostView.Text {
  /// An emoji without variation selectors, which writers and fonts add at will.
  fileprivate func emoji(_ range: Range<Int>) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: String(decoding: mapped.bytes[range], as: UTF8.self).unicodeScalars.filter {
        $0.value != 0xFE0F && $0.value != 0xFE0E
      })
    return String(scalars)
  }
}
