import DecorumBase
import DecorumPatterns
import DecorumPosts
import DecorumRules

/// Conditions on what the record says beside its text.
extension Evaluator {
  mutating func compared(_ condition: FieldCondition, on subject: PostView) -> Outcome {
    let post = subject.post
    guard post.has(condition.key) else { return lacking(condition) }
    if case .field(.kind) = condition.key, case .isOneOf(let wanted) = condition.test {
      // What most rules ask first.
      let kind = post.kind.rawValue
      return Outcome(wanted.contains { equal($0, kind, for: condition.key) })
    }
    if case .absent(let wanted) = condition.test { return Outcome(!wanted) }
    let values = post.values(of: condition.key)
    switch condition.test {
    case .missing(let wanted): return Outcome(values.isEmpty == wanted)
    case .absent: return .no
    case .isOneOf(let wanted):
      let hits = values.filter { value in
        wanted.contains { equal($0, value.string, for: condition.key) }
      }
      return Outcome(hits.isEmpty ? .no : .yes, evidence: hits.compactMap(\.evidence))
    case .inside(let bounds):
      return Outcome(values.contains { Double($0.string).map(bounds.contains) == true })
    case .matches(let lazy):
      guard let pattern = try? lazy.pattern(jit: usesMachineCode) else { return .no }
      for value in values {
        do {
          if try matcher.firstMatch(of: pattern, in: Array(value.string.utf8)) != nil {
            return Outcome(.yes, evidence: [value.evidence].compactMap { $0 })
          }
        } catch {
          return Outcome(unknown: .limit(pattern: lazy.source, failure: error.reason))
        }
      }
      return .no
    }
  }

  /// The record has no such key. If others of its source do, the value is missing, else absent.
  private mutating func lacking(_ condition: FieldCondition) -> Outcome {
    let (ifMissing, ifAbsent) = condition.truthsWithoutKey
    if ifMissing == ifAbsent { return Outcome(ifMissing) }
    if isMissing(condition.key) { return Outcome(ifMissing) }
    return ifAbsent == .unknown ? Outcome(unknown: .absent(condition.key)) : Outcome(ifAbsent)
  }

  /// None of the fields has a value, and at least one of their keys is known to the source.
  mutating func blank(_ keys: [FieldKey], on subject: PostView) -> Outcome {
    let post = subject.post
    if keys.contains(where: { !post.values(of: $0).isEmpty }) { return .no }
    if keys.contains(where: { post.has($0) }) { return .yes }
    var isKnown = false
    for key in keys where isMissing(key) { isKnown = true }
    return isKnown ? .yes : keys.first.map { Outcome(unknown: .absent($0)) } ?? .no
  }

  /// False where a condition on the record is *no*, whatever keys other records have.
  mutating func mayHold(_ condition: Condition, on subject: PostView) -> Bool {
    switch condition {
    case .field(let field):
      guard subject.post.has(field.key) else { return field.truthsWithoutKey != (.no, .no) }
      if case .matches = field.test { return !subject.post.values(of: field.key).isEmpty }
      return compared(field, on: subject).truth != .no
    case .from(let roles): return from(roles)
    case .language(let languages):
      return switch subject.language {
      case .known(let language): languages.contains(language)
      case .other: false
      case .undetermined: true
      }
    case .blank(let keys): return !keys.contains { !subject.post.values(of: $0).isEmpty }
    case .fromFiles(let number): return subject.post.overrides.contains(number)
    default: return true
    }
  }

  /// False where a condition on the record is *yes*, whatever keys other records have.
  mutating func mayFail(_ condition: Condition, on subject: PostView) -> Bool {
    switch condition {
    case .field(let field):
      guard subject.post.has(field.key) else { return field.truthsWithoutKey != (.yes, .yes) }
      if case .matches = field.test { return true }
      return compared(field, on: subject).truth != .yes
    case .from(let roles): return !from(roles)
    case .language(let languages):
      if case .known(let language) = subject.language { return !languages.contains(language) }
      return true
    case .fromFiles(let number): return !subject.post.overrides.contains(number)
    default: return true
    }
  }

  private func equal(_ wanted: String, _ value: String, for key: FieldKey) -> Bool {
    switch key {
    case .field(.account), .field(.author), .field(.to), .field(.parentAuthor):
      Handle(wanted) == Handle(value)
    default: wanted == value || wanted.isEqualInAnyCase(to: value)
    }
  }
}

extension FieldCondition {
  /// What it is of a record without the key: where other records have it, and where none has.
  fileprivate var truthsWithoutKey: (ifMissing: Truth, ifAbsent: Truth) {
    switch test {
    case .missing(let wanted): (wanted ? .yes : .no, ifAbsent)
    case .absent(let wanted): (wanted ? .no : .yes, wanted ? .yes : .no)
    case .isOneOf, .matches, .inside: (.no, ifAbsent)
    }
  }
}

extension String {
  /// Whether both are the same but for the case of letters.
  fileprivate func isEqualInAnyCase(to other: String) -> Bool {
    var (own, others) = (utf8.makeIterator(), other.utf8.makeIterator())
    while true {
      let (a, b) = (own.next(), others.next())
      guard (a ?? 0) | (b ?? 0) < 0x80 else { return lowercased() == other.lowercased() }
      guard let a, let b else { return a == b }
      if a != b, a ^ b != 0x20 || !(0x61...0x7A).contains(a | 0x20) { return false }
    }
  }
}

/// A field's value; one that was read from text knows its place.
struct FieldValue {
  var string: String
  var evidence: Evidence?

  init(_ text: MappedText) {
    string = text.string
    evidence = Evidence(text: text, range: 0..<text.bytes.count)
  }

  init(_ string: String) { self.string = string }
}

extension Post {
  /// Whether the record has the key, with a value or without. `kind` always has one: readers default it.
  func has(_ key: FieldKey) -> Bool {
    switch key {
    case .field(.kind), .field(.text): true
    case .field(let field): keys.contains(field)
    case .flag(let name): flags.contains { $0.name == name }
    }
  }

  /// The values that are not blank.
  func values(of key: FieldKey) -> [FieldValue] {
    switch key {
    case .flag(let name): flags.filter { $0.name == name }.map { FieldValue("\($0.value)") }
    case .field(let field): values(of: field)
    }
  }

  private func values(of field: Field) -> [FieldValue] {
    func one(_ text: MappedText?) -> [FieldValue] {
      guard let text, !text.isEmpty else { return [] }
      return [FieldValue(text)]
    }
    func many(_ texts: [MappedText]) -> [FieldValue] {
      texts.filter { !$0.isEmpty }.map { FieldValue($0) }
    }
    func yesOrNo(_ value: Bool?) -> [FieldValue] { value.map { [FieldValue("\($0)")] } ?? [] }
    return switch field {
    case .id: one(id)
    case .platform: platform.map { [FieldValue($0.rawValue)] } ?? []
    case .account: one(account)
    case .author: one(author)
    case .kind: [FieldValue(kind.rawValue)]
    case .inbound: yesOrNo(inbound)
    case .time: one(time)
    case .local: one(local)
    case .status: one(status)
    case .text: one(text)
    case .title: one(title)
    case .firstComment: one(firstComment)
    case .replyTo: one(replyTo)
    case .thread: one(thread)
    case .to: one(to)
    case .links: many(links)
    case .tags: many(tags)
    case .campaign: one(campaign)
    case .scheduler: one(scheduler)
    case .zone: one(zone)
    case .approved: yesOrNo(approved)
    case .language: language.map { [FieldValue($0)] } ?? []
    case .media: media.map { FieldValue($0.type?.string ?? "file") }
    case .mediaType: many(media.compactMap(\.type))
    case .mediaAlt: many(media.compactMap(\.alt))
    case .mediaURL: many(media.compactMap(\.url))
    case .parent: parent.map { _ in [FieldValue("parent")] } ?? []
    case .parentID: one(parent?.id)
    case .parentText: one(parent?.text)
    case .parentTitle: one(parent?.title)
    case .parentAuthor: one(parent?.author)
    case .parentInbound: yesOrNo(parent?.inbound)
    case .flags: flags.map { FieldValue($0.name) }
    case .lintIgnore: []
    }
  }
}
