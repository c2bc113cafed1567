import DecorumPosts
import DecorumRules

/// What the words of the rule language mean to somebody who does not write rules: columns, kinds of
/// check, guards, types of options, families. Pages and explanations say nothing of these but this.
enum PlainWords {
  static func use(of key: FieldKey) -> String {
    switch key {
    case .field(let field): use(of: field)
    case .flag(let name): "what the platform notes beside a post: \(name)"
    }
  }

  static func use(of field: Field) -> String {
    switch field {
    case .id: "the post's own name"
    case .platform: "where it appears"
    case .account: "the account it appears on"
    case .author: "the person who wrote it"
    case .kind: "post, reply, repost, dm, invite, story or comment"
    case .inbound: "whether somebody outside wrote it to you"
    case .time: "when it goes or went out"
    case .local: "the time on the clock of its zone"
    case .status: "draft, scheduled or published"
    case .text: "what the post says"
    case .title: "its title"
    case .firstComment: "the first comment beside it"
    case .replyTo: "the id of the post that it answers"
    case .parent, .parentText: "what the answered post says"
    case .parentID: "the answered post's name"
    case .parentTitle: "the answered post's title"
    case .parentAuthor: "who wrote the answered post"
    case .parentInbound: "whether the answered post came from outside"
    case .thread: "the conversation it belongs to"
    case .to: "whom a message is for"
    case .links: "links beside the text"
    case .media: "pictures and films"
    case .mediaType: "the kind of picture or film"
    case .mediaAlt: "the description of pictures"
    case .mediaURL: "where pictures are"
    case .tags: "your own tags, beside the text"
    case .campaign: "the campaign it belongs to"
    case .zone: "the time zone of its time"
    case .scheduler: "the tool that publishes it"
    case .approved: "whether somebody has approved it"
    case .language: "the language it is written in"
    case .flags: "what the platform notes beside a post"
    case .lintIgnore: "rules that it is excused from"
    }
  }

  static func question(of check: DecorumRules.Check) -> String {
    switch check {
    case .find: "something that should not be in a post"
    case .measure: "a number that is out of range"
    case .require: "something that is missing"
    case .frequency: "too many posts, or too close together"
    case .share: "too large or too small a part of the posts"
    case .repetition: "the same words again"
    case .schedule: "a time that is wrong in itself"
    case .answer: "a question that waits, or waited too long"
    }
  }

  static let guards: [(guard: GuardSet, words: String)] = [
    (.unquoted, "words that are quoted or reported"),
    (.unnegated, "words under a \"not\", \"never\" or \"without\""),
    (.imperative, "words that are no call to do something"),
    (.notQuestion, "words in a question"),
  ]

  /// What the words of some conditions leave alone. Guards that only some of them have are said so.
  static func guarded(by conditions: [Condition]) -> [String] {
    var sets: [GuardSet] = []
    for condition in conditions {
      condition.walk {
        if case .text(let text) = $0, case .patterns = text.target { sets.append(text.guards) }
      }
    }
    let used = guards.filter { guarded in sets.contains { $0.contains(guarded.guard) } }
    let (always, sometimes) = used.reduce(into: ([String](), [String]())) { words, guarded in
      if sets.allSatisfy({ $0.contains(guarded.guard) }) {
        words.0.append(guarded.words)
      } else {
        words.1.append(guarded.words)
      }
    }
    return always + (sometimes.isEmpty ? [] : ["in part " + sometimes.listed])
  }

  static func type(of kind: RuleOption.Kind) -> String {
    switch kind {
    case .int: "a whole number"
    case .number: "a number"
    case .bool: "true or false"
    case .string: "a word"
    case .strings: "a list of words"
    case .duration: "a length of time: 90s, 30m, 24h, 7d"
    case .windows: "a list of pauses: from, to, reason"
    case .map: "lists of words by name"
    }
  }

  /// A family in half a sentence; nil for families that are not built in.
  static func family(_ name: some StringProtocol) -> String? {
    switch name {
    case "a11y": "what a screen reader makes of it"
    case "astroturf": "one voice that pretends to be many"
    case "bait": "reactions that are begged for"
    case "claim": "promises that cannot be kept"
    case "disclosure": "advertising that does not say so"
    case "dm": "private messages and invitations"
    case "finance": "words about money that supervisors object to"
    case "frequency": "too much, too close, or the same again"
    case "health": "words about health that supervisors object to"
    case "house": "what a group, a server or a person has asked for"
    case "lifecycle": "whom your posts are for"
    case "listen": "questions, complaints and what becomes of them"
    case "platform": "what a platform takes, cuts off or ignores"
    case "promo": "selling, and how much of it"
    case "queue": "what is planned, and when it goes out"
    case "reply": "how people are answered"
    case "spam": "comments that are there for their link"
    case "vanity": "numbers of followers and likes"
    default: nil
    }
  }

  /// `in German`; a code that is none of ours stays a code.
  static func language(_ code: String) -> String {
    let names = ["en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian"]
    return "in " + (names[code] ?? code)
  }

  static func means(_ expectation: RuleExample.Expectation) -> String {
    switch expectation {
    case .flag: "Flagged"
    case .pass: "Passes"
    case .trap: "Looks like it, and passes"
    case .unknown: "Cannot be judged"
    }
  }
}
