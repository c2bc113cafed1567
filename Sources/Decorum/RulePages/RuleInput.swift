import DecorumPosts
import DecorumRules

/// Something that a rule reads beside the text, and what it does where that is not there.
package struct RuleInput: Hashable, Sendable {
  /// A column, or a key of the configuration.
  package var name: String
  package var use: String
  package var without: String

  /// Whether a rule may be unable to judge for want of it.
  package var leavesUnknown: Bool { without.hasPrefix("unknown") || without.hasSuffix(Self.cutOff) }

  /// Of threads that go on in what was not read.
  static let cutOff = "unknown where it names a post that was not read"
}

/// Collects the inputs of a rule from its conditions and keys, in the order of `Field`.
struct RuleInputs {
  private var found: [String: RuleInput] = [:]
  private let book: RuleBook

  init(_ conditions: [Condition], rule: Rule, in book: RuleBook) {
    self.book = book
    for condition in conditions { condition.walk { add($0) } }
    for limb in rule.limbs { add(limb.check, in: rule) }
    for key in rule.limbs.flatMap(\.check.keys) {
      add(key, leavingOut: "posts without it are left out")
    }
    for key in rule.limbs.flatMap(\.oncePer) { add(key, leavingOut: "each finding is told") }
  }

  /// Columns in the order of the neutral format, then keys of the configuration.
  var all: [RuleInput] {
    let order = Field.allCases.map(\.rawValue)
    func rank(_ input: RuleInput) -> Int { order.firstIndex(of: input.name) ?? order.count }
    return found.values.sorted { (rank($0), $0.name) < (rank($1), $1.name) }
  }

  /// An answer of "unknown" is what a reader must know of, so it outweighs all others.
  private mutating func add(_ name: String, _ use: String, without: String) {
    let input = RuleInput(name: name, use: use, without: without)
    if let known = found[name], known.leavesUnknown || !input.leavesUnknown { return }
    found[name] = input
  }

  private mutating func add(_ field: Field, without: String) {
    add(field.rawValue, PlainWords.use(of: field), without: without)
  }

  // MARK: Conditions

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .field(let field): add(field)
    case .blank(let keys):
      for key in keys {
        add(
          key.description, PlainWords.use(of: key),
          without: "unknown where the file has none of \(keys.map(\.description).listed)")
      }
    case .parent: addParent()
    case .metric(let metric): add(metric)
    case .label(let label): add(label)
    case .from(let roles):
      guard roles.contains(where: { $0 != .own }) else { return }
      add(.account, without: "nobody knows who speaks, and it counts as somebody outside")
      add(.author, without: "the account speaks")
      for (role, key) in [
        (SenderRole.brand, "brand.accounts"), (.employee, "brand.employees"),
        (.agency, "brand.agency_accounts"),
      ] where roles.contains(role) {
        add(key, "which accounts are whose, in decorum.yaml", without: "no post is by them")
      }
    case .text(let text): add(text)
    case .addressedToUs:
      add(
        "brand.accounts", "which accounts are yours, in decorum.yaml",
        without: "told from who is answered")
      add(.to, without: "told from the words and from who is answered")
      add(.author, without: "nobody asks twice")
      addThread()
    case .repliesToOthers: add(.replyTo, without: "told from whom it is for")
    case .earlier(let join), .later(let join):
      addTimeline()
      for key in join.keys { add(key, leavingOut: "it goes with no other post") }
    case .answer: addAnswers()
    case .silence:
      addTimeline()
      addThread()
      add(.author, without: "an answer that names nobody is not counted")
    case .all, .any, .none, .atLeast, .signal, .language, .primary, .placed, .gated, .certain,
      .fromFiles:
      break
    }
  }

  private mutating func add(_ metric: MetricCondition) {
    if !metric.with.isEmpty { addParent() }
    if metric.profile != nil || metric.metric == .wordsBeforeFold {
      add(.platform, without: "unknown where some platform would not take it")
    }
    if let index = metric.profile?.index, book.profileTables.indices.contains(index),
      book.profileTables[index].isOfSchedulers
    {
      add(.scheduler, without: "unknown where some scheduler would not take it")
    }
    switch metric.metric {
    case .titleLength: add(.title, without: "nothing is too long")
    case .altLength: add(.mediaAlt, without: "nothing is known of pictures")
    case .picturesWithoutAlt:
      add(.mediaAlt, without: "nothing is known of pictures")
      add(.mediaType, without: "told from the ending of its address")
      add(.mediaURL, without: "what has no type is a picture")
    default: break
    }
  }

  private mutating func add(_ label: LabelCondition) {
    add(label.places)
    if label.place != nil {
      add(.platform, without: "all of the text counts as shown before \"more\"")
    }
  }

  private mutating func add(_ field: FieldCondition) {
    let without: String
    switch (field.key, field.test, field.ifAbsent) {
    case (.field(.text), _, _): return
    case (.field(.kind), _, _): without = "it counts as a post"
    case (.field(.status), _, _): return addStatus()
    case (_, .absent, _): without = "that is what is asked"
    case (_, .missing(let wanted), .unknown):
      without =
        "unknown where no record of the file has it; a blank one \(wanted ? "is flagged" : "is not meant")"
    case (.field(.parentText), _, .unknown), (.field(.parentTitle), _, .unknown): return addParent()
    case (_, _, .unknown): without = "unknown where no record of the file has it"
    case (_, _, .yes): without = "it counts as so"
    case (_, _, .no): without = "it counts as not so"
    }
    add(field.key.description, PlainWords.use(of: field.key), without: without)
  }

  private mutating func add(_ text: TextCondition) {
    add(text.places)
    if text.regions.contains(.beforeFold) {
      add(.platform, without: "all of the text counts as shown before \"more\"")
    }
    switch text.target {
    case .link(let link):
      add(.links, without: "only the text is looked at")
      guard link.isOwn || link.isBrand else { break }
      add(
        "brand.domains", "which sites are yours, in decorum.yaml",
        without: "told from the account's name")
      if link.isOwn { add(.account, without: "told from brand.domains alone") }
    case .mention(.brand), .mention(.brandName), .mention(.own):
      add(
        "brand.names", "what you are called, in decorum.yaml",
        without: "your accounts alone are you")
    default: break
    }
  }

  private mutating func add(_ places: [TextPlace]) {
    for place in places {
      switch place {
      case .text: break
      case .link: add(.links, without: "only the text is looked at")
      case .title: add(.title, without: "only the text is looked at")
      case .firstComment: add(.firstComment, without: "only the text is looked at")
      case .alt: add(.mediaAlt, without: "only the text is looked at")
      }
    }
  }

  private mutating func addParent() {
    add(
      "parent.text",
      PlainWords.use(of: .parentText) + ": in the record, or a post of its own that reply_to names",
      without: "unknown for replies")
    add(.replyTo, without: "the answered post must stand in the record itself")
  }

  private mutating func addThread() {
    add(.replyTo, without: "it answers nothing; unknown where it names a post that was not read")
  }

  private mutating func addTime() { add(.time, without: "unknown; a time also needs a zone") }

  private mutating func addStatus() {
    add(
      .status,
      without: "told from the time: scheduled if ahead of now, published if not, else a draft")
    add(.time, without: "only the status says whether it is out or planned")
  }

  /// Posts beside others: drafts count for nobody.
  private mutating func addTimeline() {
    addTime()
    addStatus()
  }

  private mutating func addAnswers() {
    addTimeline()
    addThread()
    add(.author, without: "nobody answers or settles a question of their own")
  }

  // MARK: Many posts

  private mutating func add(_ check: DecorumRules.Check, in rule: Rule) {
    switch check {
    case .find, .measure, .require: break
    case .frequency, .repetition: addTimeline()
    case .schedule(let schedule):
      addTime()
      if case .embargoes = schedule {
        add(.campaign, without: "it is under no embargo")
      }
    case .share(let share):
      addTimeline()
      if share.minPosts > 1 {
        add(
          "\(share.minPosts) posts", "enough of them in one window to speak of a share",
          without: "unknown")
      }
    case .answer: addAnswers()
    }
  }

  private mutating func add(_ key: Key, leavingOut leftOut: String) {
    switch key {
    case .account:
      add(.account, without: "all posts that name none are one account's")
      add(.platform, without: "all posts that name none are on one platform")
    case .accountName: add(.account, without: leftOut)
    case .field(.to): add(.to, without: "unknown: a message to nobody cannot be counted")
    case .field(.kind): add(.kind, without: "it counts as a post")
    case .field(.text): break
    case .field(let field): add(field, without: leftOut)
    case .thread: add(.replyTo, without: "each post is a conversation of its own")
    case .minute: addTime()
    case .landing, .capture: break
    case .firstOf(let keys): for key in keys { add(key, leavingOut: leftOut) }
    }
  }
}

extension [String] {
  /// `a, b and c`
  var listed: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
