import DecorumBase
import DecorumRules
import Foundation
import Testing

@testable import Decorum

/// The page and the explanation of a rule that has everything, and of all rules that are built in.
@Suite struct RulePageTests {
  static let whole = #"""
    summary: everything | at once
    severity: note
    since: 0.1.0
    supersedes: [wording/nothing]
    languages: [en, de]
    options:
      max: { type: int, default: 3, summary: how many are fine }
      window: { type: duration, default: 1h }
      names: { type: strings, default: [a, b] }
      gap: { type: duration }
    when: { from: brand, kind: reply, field: { campaign: { is: spring } } }
    check:
      any_of:
        - find: { phrases: [buy now], guards: [unquoted, not_question] }
          message: '"{match}" is all'
        - frequency: { per: account, window: $window, above: $max }
          message: '{count} from {account|somebody}'
          help: [wait, 'or <stop>']
    why: |
      First
      reason.

      Second, with `ticks`.
    sources:
      - { title: 'A [law]', url: 'https://law.example/1', date: 2026-01-02 }
      - { title: A rumour, url: 'javascript:1' }
    examples:
      - flag: "⟦Buy now⟧ | or\n# never"
        because: it *must*
        markets: [uk]
      - pass: 1. Thanks
        parent: { text: 'Is it `open`?', inbound: true }
      - trap: 'She said "buy now"'
      - name: two at once
        options: { max: 1 }
        posts:
          - { at: -1d-30m, text: One, author: '@ana' }
          - { at: 0m, text: ⟦Two | 2⟧, kind: repost, lang: de }
      - name: no times
        unknown: true
        posts: [{ text: One }]
    """#

  static func profile() throws -> RuleProfile {
    let file = PackFile(
      pack: "house", path: "wording/all.yaml", source: SourceID(0), bytes: Array(whole.utf8))
    let other = PackFile(
      pack: "house", path: "wording/nothing.yaml", source: SourceID(1),
      bytes: Array("summary: says nothing\nmessage: nothing\ncheck: {find: {pattern: nil}}\n".utf8))
    var loader = PackLoader(files: [file, other], settings: [:])
    let book = loader.load(trusting: BuiltinPack.name) { _ in true }
    #expect(loader.diagnostics.map(\.message) == [])
    let rule = try #require(book.rules.first)
    return RuleProfile(rule, book: book, presets: [("strict", [rule.id])])
  }

  @Test func aPageSaysEverything() throws {
    let page = RulePage(profile: try Self.profile()).text
    for part in [
      #"**Everything \| at once.** A note: something to think about."#,
      "First reason.\n\nSecond, with \\`ticks\\`.",
      "| looks for | something that should not be in a post; too many posts, or too close together (`find`, `frequency`) |",
      "| looks at | each post by itself, and many together |",
      "| on in | `decorum:strict`, `decorum:wording`, `decorum:all` |",
      "| languages | en, de; posts in other languages are *unknown* |",
      "| passes over | words that are quoted or reported; words in a question |",
      "| speaks instead of | `wording/nothing` |", "| since | `0.1.0` |",
      "> \"{match}\" is all\n\n> {count} from {account}\n>\n> - wait\n>\n> - or &lt;stop&gt;",
      "| `campaign` | the campaign it belongs to | [unknown](../README.md#unknown) where no record of the file has it |",
      "| `time` | when it goes or went out | [unknown](../README.md#unknown); a time also needs a zone |",
      "| `brand.accounts` |",
      "| `max` | how many are fine | a whole number | `3` |",
      "| `window` |   | a length of time: 90s, 30m, 24h, 7d | `1h` |",
      "| `names` |   | a list of words | `[a, b]` |",
      "| `gap` |   | a length of time: 90s, 30m, 24h, 7d | none |",
      "  wording/all: {max: 3, window: 1h}",
      ##"- <b>Buy now</b> \| or<br>\# never <sub>(markets: uk)</sub><br>*it \*must\**"##,
      #"- 1\. Thanks <sub>(answers “Is it \`open\`?”)</sub>"#,
      "## Looks like it, and passes\n\n- She said \"buy now\"",
      "### Two at once\n\nWith max: 1.\n\n|   | when | who | what | text |",
      "| 1 | 1 d 30 min ago | @ana |   | One |",
      #"| 2 | now |   | repost, in German | <b>Two \| 2</b> |"#,
      "## Cannot be judged\n\n### No times",
      #"- [A \[law\]](https://law.example/1), 2026-01-02"#, "- A rumour\n",
      "(../README.md)", "(../../../rules/wording/all.yaml)",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test(arguments: [40, 80, 100]) func anExplanationSaysEverythingWithinItsWidth(width: Int) throws
  {
    var standing = Explanation.Standing(isOn: true, ownSeverity: .warning)
    standing.places = ["severity": "decorum.yaml:3", "max": "decorum.yaml:4"]
    let text = Explanation(try Self.profile(), standing: standing, width: width).text
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    for part in [
      "wording/all (note) everything | at once First reason. Second, with `ticks`.",
      "on, note (decorum.yaml:3; warning by default)", "decorum:strict and decorum:wording",
      "max = 3 how many are fine; a whole number; set in decorum.yaml:4, 3 by default",
      "passing, though it looks like it", "not to be judged",
      "✗ «Buy now» | or # never", "two at once (max: 1)",
      "A [law], 2026-01-02, https://law.example/1",
    ] {
      #expect(words.contains(part), "\(part)\n\(text)")
    }
    for line in text.split(separator: "\n") where line.contains(" ") {
      let last = line.split(separator: " ").last ?? ""
      let isOneWord = CellWidth.of(String(last)) > width / 2
      #expect(CellWidth.of(String(line)) <= width || isOneWord, "\(line)")
    }
    #expect(!text.contains("\u{1B}"))
    let coloured = Explanation(try Self.profile(), standing: standing, width: width, color: true)
    #expect(coloured.text.contains("\u{1B}[1mwording/all\u{1B}[0m"))
  }

  // MARK: The built-in rules

  static let files = BuiltinPack.files.enumerated().map { PackFile($1, source: SourceID($0)) }

  @Test func everyBuiltInRuleHasAPageAndALineInTheIndex() throws {
    let (pages, faults) = RulePages.all(from: Self.files)
    #expect(faults.isEmpty)
    let ids = Self.files.compactMap {
      if case .rule(let id) = $0.role { id.description } else { nil }
    }
    #expect(Set(pages.map(\.path)) == Set(ids.map { "\($0).md" } + ["README.md"]))
    let index = try #require(pages.first { $0.path == "README.md" }).text
    for id in ids {
      #expect(index.components(separatedBy: "](\(id).md)").count == 2, "\(id)")
      let family = String(id.prefix { $0 != "/" })
      #expect(index.contains("\n## \(family)\n") && PlainWords.family(family) != nil, "\(family)")
    }
  }

  @Test func everyOptionThatIsBuiltInSaysWhatItIs() {
    var loader = PackLoader(files: Self.files, settings: [:])
    for rule in loader.load(trusting: BuiltinPack.name, where: { _ in true }).rules {
      for option in rule.options { #expect(option.summary != nil, "\(rule.id): \(option.name)") }
    }
  }
}
