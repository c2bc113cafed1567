import DecorumBase
import DecorumPosts
import DecorumTime
import DecorumYAML

/// Reads the kinds of check that look at many posts.
extension ConditionParser {
  mutating func frequency(_ node: YAMLNode) -> Check? {
    var reader = MappingReader(node, .frequency, family: .rule)
    var check = FrequencyCheck()
    check.of = reader.node("of").flatMap { condition($0) }
    check.per = keys(reader.node("per"))
    check.window = duration("window", &reader)
    if let above = reader.node("above"), !above.isEmptyList {
      check.above = reader.integer("above")
    }
    if let least = reader.integer("at_least") { check.above = least - 1 }
    check.distinct = key(reader.node("distinct"))
    if var gap = reader.mapping("gap") {
      check.gapBelow = duration("below", &gap)
      reader.adopt(gap)
    }
    check.since = reader.node("since").flatMap { join($0, "since") }
    check.unless = reader.node("unless").flatMap { condition($0) }
    check.endsNow = reader.choice("ends", of: ShareCheck.End.self)?.value == .now
    // A limit that is no number was reported as such; an option without a value is no limit.
    let isGiven = reader.has("at_least") || reader.node("above")?.isEmptyList == false
    if check.above == nil, !isGiven, !reader.has("gap"), !reader.hasUnknownKeys {
      reader.report(
        .missingKey, "\"frequency\" needs a limit", at: reader.span,
        help: "add above, at_least or gap: {below: ...}")
    }
    reader.finish(into: &diagnostics)
    // A limb whose option is not set is no limb.
    return check.above == nil && check.gapBelow == nil ? nil : .frequency(check)
  }

  mutating func share(_ node: YAMLNode) -> Check? {
    var reader = MappingReader(node, .share, family: .rule)
    reader.require("of")
    guard let of = reader.node("of").flatMap({ condition($0) }) else {
      reader.finish(into: &diagnostics)
      return nil
    }
    var check = ShareCheck(of: of)
    check.among = reader.node("among").flatMap { condition($0) }
    check.against = reader.node("against").flatMap { condition($0) }
    check.per = keys(reader.node("per"))
    reader.require("window")
    check.window = duration("window", &reader) ?? 0
    check.ends = reader.choice("ends", of: ShareCheck.End.self)?.value ?? .each
    check.minPosts = reader.integer("min_posts") ?? 1
    check.above = reader.number("above")
    check.below = reader.number("below")
    check.at = reader.choice("at", of: ShareCheck.Place.self)?.value ?? .exceeding
    if !reader.has("above"), !reader.has("below"), !reader.hasUnknownKeys {
      reader.report(
        .missingKey, "\"share\" needs a limit", at: reader.span, help: "add above or below")
    }
    reader.finish(into: &diagnostics)
    return .share(check)
  }

  mutating func repetition(_ node: YAMLNode) -> Check? {
    var reader = MappingReader(node, .repetition, family: .rule)
    var check = RepeatCheck()
    check.same = reader.choice("same", of: RepeatCheck.Sameness.self)?.value ?? .text
    check.threshold = reader.number("threshold") ?? 0.8
    if !(0...1).contains(check.threshold) {
      reader.report(
        .type, "\"threshold\" must be between 0 and 1",
        at: reader.node("threshold")?.span ?? reader.span,
        help: "1 is the same words, 0.8 nearly the same")
    }
    check.per = keys(reader.node("per"))
    check.distinct = key(reader.node("distinct"))
    reader.require("window")
    check.window = duration("window", &reader) ?? 0
    check.atLeast = reader.integer("at_least") ?? 2
    check.minWords = reader.integer("min_words") ?? 0
    check.of = reader.node("of").flatMap { condition($0) }
    reader.finish(into: &diagnostics)
    return .repetition(check)
  }

  mutating func schedule(_ node: YAMLNode) -> Check? {
    var reader = MappingReader(node, .schedule, family: .rule)
    defer { reader.finish(into: &diagnostics) }
    if let scalar = reader.string("is") {
      switch scalar.string {
      case "past": return .schedule(.past)
      case "dst_gap": return .schedule(.dstGap)
      default:
        reader.report(
          .type, "\"is\" must be past or dst_gap, not \"\(scalar.string)\"", at: scalar.text.span)
        return nil
      }
    }
    if reader.has("in") { return .schedule(.windows(windows(reader.list("in") ?? []))) }
    if reader.has("on") {
      return .schedule(.days(days(&reader)))
    }
    reader.allow("in", "on")
    if !reader.hasUnknownKeys {
      reader.report(
        .missingKey, "\"schedule\" must say what it asks", at: reader.span,
        help: "add is: past, is: dst_gap, in: or on:")
    }
    return nil
  }

  mutating func answered(_ node: YAMLNode) -> Check? {
    var reader = MappingReader(node, .answered, family: .rule)
    reader.require("to")
    let to = reader.node("to").flatMap { condition($0) }
    let answer = answerStates(&reader)
    reader.finish(into: &diagnostics)
    return to.map { .answer(to: $0, answer) }
  }

  // MARK: Conditions on other posts

  mutating func relations(_ reader: inout MappingReader) -> [Condition] {
    if signal != nil { refuseRelations(&reader) }
    var parts: [Condition] = []
    if let node = reader.node("earlier"), let join = join(node, "earlier") {
      parts.append(placed(.earlier(join), at: reader.entrySpan("earlier"), as: "earlier"))
    }
    if let node = reader.node("later"), let join = join(node, "later") {
      parts.append(placed(.later(join), at: reader.entrySpan("later"), as: "later"))
    }
    if var inner = reader.mapping("answer") {
      parts.append(
        placed(.answer(answerStates(&inner)), at: reader.entrySpan("answer"), as: "answer"))
      reader.adopt(inner)
    }
    if var inner = reader.mapping("silence") {
      let answers = inner.integer("min_answers") ?? 3
      let after = duration("after", &inner) ?? 86400
      let silence = SilenceCondition(minAnswers: answers, after: after)
      parts.append(placed(.silence(silence), at: reader.entrySpan("silence"), as: "silence"))
      reader.adopt(inner)
    }
    if let scalar = reader.string("addressed_to") {
      if scalar.string == "us" {
        parts.append(
          placed(.addressedToUs, at: reader.entrySpan("addressed_to"), as: "addressed_to"))
      } else {
        reader.report(
          .type, "\"addressed_to\" must be us, not \"\(scalar.string)\"", at: scalar.text.span)
      }
    }
    if let scalar = reader.string("replies_to") {
      switch scalar.string {
      case "others", "self":
        parts.append(
          placed(
            .repliesToOthers(scalar.string == "others"), at: reader.entrySpan("replies_to"),
            as: "replies_to"))
      default:
        reader.report(
          .type, "\"replies_to\" must be others or self, not \"\(scalar.string)\"",
          at: scalar.text.span)
      }
    }
    let blank = reader.strings("blank")
    if !blank.isEmpty {
      parts.append(
        placed(
          .blank(blank.compactMap { fieldKey($0) }), at: reader.entrySpan("blank"), as: "blank"))
    }
    return parts
  }

  /// A signal is judged of each post by itself, before the others are known.
  private mutating func refuseRelations(_ reader: inout MappingReader) {
    for key in MappingShape.condition.keys where key.isForRulesOnly {
      guard let span = reader.keySpan(key.name) else { continue }
      report(
        "rule/unused-key", "\"\(key.name)\" looks at other posts, and a signal knows one only",
        at: span, help: "write it into the rules, beside signal: \(signal ?? "NAME")")
    }
  }

  private mutating func join(_ node: YAMLNode, _ name: String) -> SemiJoin? {
    var reader = MappingReader(node, what: "\"\(name)\"", family: .rule, shape: .join)
    reader.require("of")
    let of = reader.node("of").flatMap { condition($0) }
    var match: [(theirs: Key, ours: Key)] = []
    for entry in reader.entries("match") ?? [] {
      if let theirs = key(entry.key), let ours = key(entry.value) { match.append((theirs, ours)) }
    }
    match += keys(reader.node("per")).map { (theirs: $0, ours: $0) }
    let within = duration("within", &reader)
    let ago = duration("at_least_ago", &reader)
    let about = key(reader.node("about"))
    reader.finish(into: &diagnostics)
    return of.map {
      var join = SemiJoin(of: $0, match: match)
      join.within = within
      join.atLeastAgo = ago
      join.about = about
      return join
    }
  }

  private mutating func answerStates(_ reader: inout MappingReader) -> AnswerCondition {
    let states = reader.choices("state", of: AnswerState.self).map(\.value)
    let within = duration("within", &reader) ?? 86400
    let closedBy = reader.node("closed_by").flatMap { condition($0) }
    if states.isEmpty, reader.diagnostics.isEmpty { reader.require("state") }
    return AnswerCondition(states: Set(states), within: within, closedBy: closedBy)
  }

  /// `sat`, `Saturday`: the first three letters tell.
  private func days(_ reader: inout MappingReader) -> [Weekday] {
    reader.strings("on").compactMap { scalar in
      let day = Weekday.allCases.first {
        $0.rawValue.lowercased().prefix(3) == scalar.string.lowercased().prefix(3)
      }
      if day == nil {
        reader.report(
          .type, "\"\(scalar.string)\" is no day of the week", at: scalar.text.span,
          help: "write mon, tue, wed, thu, fri, sat or sun")
      }
      return day
    }
  }

  private mutating func windows(_ nodes: [YAMLNode]) -> [PauseWindow] {
    nodes.compactMap { node in
      var reader = MappingReader(node, .pause, family: .rule)
      let from = instant("from", &reader)
      let to = instant("to", &reader)
      let reason = reader.string("reason")?.string ?? "pause"
      reader.finish(into: &diagnostics)
      guard let from, let to else { return nil }
      return PauseWindow(from: from, to: to, reason: reason)
    }
  }

  /// Seconds since 1970.
  private func instant(_ key: String, _ reader: inout MappingReader) -> Int64? {
    guard let scalar = reader.requiredString(key) else { return nil }
    if let instant = Instant(rfc3339: scalar.string) { return instant.secondsSince1970 }
    reader.report(
      .type, "\"\(key)\" must be an instant, not \"\(scalar.string.excerpt)\"",
      at: scalar.text.span, help: "write RFC 3339, as in 2026-12-24T00:00:00+01:00")
    return nil
  }

  private func duration(_ key: String, _ reader: inout MappingReader) -> Int64? {
    guard let node = reader.node(key), !node.isEmptyList, let scalar = reader.string(key) else {
      return nil
    }
    if let duration = ElapsedTime(written: scalar.string) { return duration.seconds }
    reader.report(
      .type, "\"\(key)\" must be a duration such as 30m, 24h or 7d, not \"\(scalar.string)\"",
      at: scalar.text.span)
    return nil
  }
}

extension YAMLNode {
  /// What stands for an option that has no value.
  var isEmptyList: Bool { sequence?.isEmpty ?? false }
}
