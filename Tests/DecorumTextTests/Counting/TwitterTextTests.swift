import DecorumBase
import DecorumYAML
import Foundation
import Testing

@testable import DecorumText

/// Every case of twitter-text's conformance suites, where the test data stand beside the package:
/// what X counts must be exact; where our own tokens see more or less than X on purpose, the cases
/// are named with the reason.
@Suite struct TwitterTextTests {
  // MARK: Counting

  @Test func countsAsXDoes() throws {
    guard let suite = try Suite("validate") else { return }
    for name in [
      "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest",
    ] {
      for example in suite.examples(name) {
        let length = TextAnalysis(example.bytes).length(xMeasure, limit: 280)
        #expect(length.count == example.number("weightedLength"), "\(example.description)")
        // What X refuses for another reason than its length has characters that are none.
        if !example.bytes.hasNoncharacter {
          #expect((length.cut == nil) == example.flag("valid"), "\(example.description)")
          let end = example.number("validRangeEnd") ?? 0
          if let cut = length.cut {
            let before = String(decoding: example.bytes[..<cut], as: UTF8.self)
            // X numbers the composed text, and then adds what composition has saved in all of it.
            let whole = String(decoding: example.bytes, as: UTF8.self)
            let saved = whole.utf16.count - whole.composed.utf16.count
            #expect(before.composed.utf16.count + saved == end + 1, "\(example.description)")
          }
        }
      }
    }
  }

  /// The counter of version 2, to which an emoji is as long as its parts.
  @Test func countsEmojiByPartsAsVersionTwoDid() throws {
    guard let suite = try Suite("validate") else { return }
    for example in suite.examples("WeightedTweetsCounterTest") {
      var weight = 0
      var offset = 0
      let weights = XWeights(discountsEmoji: false)
      for link in XLinks.ranges(in: example.bytes) + [example.bytes.count..<example.bytes.count] {
        for character in String(decoding: example.bytes[offset..<link.lowerBound], as: UTF8.self) {
          weight += weights.weight(of: character)
        }
        weight += link.isEmpty ? 0 : 23
        offset = link.upperBound
      }
      #expect(weight == example.number("weightedLength"), "\(example.description)")
    }
  }

  @Test func knowsWhatIsTooLong() throws {
    guard let suite = try Suite("validate") else { return }
    for example in suite.examples("tweets") {
      // These are of the time of 140 characters, of which every one weighed one.
      let length = TextAnalysis(example.bytes).length(
        LengthMeasure(.scalars, linkPrice: 23), limit: 140)
      #expect(
        (length.count > 0 && length.cut == nil) == example.isExpected, "\(example.description)")
    }
  }

  // MARK: Links

  @Test func findsTheLinksThatXFinds() throws {
    guard let suite = try Suite("extract") else { return }
    for name in [
      "urls", "urls_with_indices", "urls_with_directional_markers", "tco_urls_with_params",
    ] {
      for example in suite.examples(name) {
        let found = XLinks.ranges(in: example.bytes).map {
          String(decoding: example.bytes[$0], as: UTF8.self)
        }
        #expect(found == example.words("url"), "\(example.description)")
      }
    }
  }

  @Test func knowsTheDomainsThatXKnows() throws {
    guard let suite = try Suite("tlds") else { return }
    for example in suite.examples("country") + suite.examples("generic") {
      let found = XLinks.ranges(in: example.bytes).map {
        String(decoding: example.bytes[$0], as: UTF8.self)
      }
      #expect(found == example.words("url"), "\(example.description)")
    }
  }

  /// `validate` asks whether a text is an address by the letter of RFC 3986; X charges only for what
  /// it extracts.
  @Test func validLinksAreLinks() throws {
    guard let suite = try Suite("validate") else { return }
    let chargedOtherwise: Set = [
      "Valid url: port and userinfo", "Valid url: ipv4", "Valid url: ipv6",
      "Valid url: sub delims and question marks",
    ]
    for example in suite.examples("urls") + suite.examples("urls_without_protocol") {
      let isWhole = XLinks.ranges(in: example.bytes) == [0..<example.bytes.count]
      let agrees = isWhole == example.isExpected
      #expect(
        agrees == !chargedOtherwise.contains(example.description), "\(example.description)")
    }
  }

  // MARK: Tokens

  @Test func hashtagsAreThoseOfX() throws {
    guard let suite = try Suite("extract") else { return }
    for name in ["hashtags", "hashtags_from_astral", "hashtags_with_indices"] {
      for example in suite.examples(name) {
        let known = Self.otherHashtags[example.description]
        #expect(
          example.names(.hashtag) == known ?? example.words("hashtag"), "\(example.description)")
      }
    }
    let valid = try #require(try Suite("validate"))
    for example in valid.examples("hashtags") {
      let tokens = Tokenizer.tokens(in: example.bytes)
      let isTag = tokens.map(\.kind) == [.hashtag]
      #expect(isTag == example.isExpected, "\(example.description)")
    }
  }

  @Test func mentionsAreThoseOfX() throws {
    guard let suite = try Suite("extract") else { return }
    for name in ["mentions", "mentions_with_indices", "mentions_or_lists_with_indices"] {
      for example in suite.examples(name) {
        let known = Self.otherMentions[example.description]
        #expect(
          example.names(.mention) == known ?? example.words("screen_name"),
          "\(example.description)")
      }
    }
  }

  /// A reply begins with its name; nothing else does.
  @Test func repliesBeginWithTheirName() throws {
    guard let suite = try Suite("extract") else { return }
    for example in suite.examples("replies") {
      let analysis = TextAnalysis(example.bytes)
      let first = analysis.tokens.first
      let name = first.flatMap { $0.kind == .mention ? analysis.name(of: $0) : nil }
      #expect(name == example.word, "\(example.description)")
    }
  }

  @Test func namesAndListsAreValidated() throws {
    guard let suite = try Suite("validate") else { return }
    for example in suite.examples("usernames") {
      let tokens = Tokenizer.tokens(in: example.bytes)
      #expect(
        (tokens.map(\.kind) == [.mention]) == example.isExpected, "\(example.description)")
    }
    // Lists went out of use on X; here a list is a name and a few words, never one token.
    for example in suite.examples("lists") {
      #expect(Tokenizer.tokens(in: example.bytes).count != 1 || !example.isExpected)
    }
  }

  /// Nothing here counts cashtags; what matters is that they are no links and no hashtags.
  @Test func cashtagsCostWhatTheyAreLong() throws {
    guard let suite = try Suite("extract") else { return }
    for example in suite.examples("cashtags") + suite.examples("cashtags_with_indices") {
      #expect(XLinks.ranges(in: example.bytes).isEmpty, "\(example.description)")
      #expect(example.names(.hashtag).isEmpty, "\(example.description)")
    }
  }

  private static let otherHashtags: [String: [String]] = [:]
  private static let otherMentions: [String: [String]] = [
    // Names of other networks have letters of any script, and a server.
    "DO NOT extract username followed by accented latin characters": ["aliceìnheiro"],
    "Extract lone metion but not @user@user (too close to an email)": [
      "username", "test@example.com",
    ],
    // "RT" right before a name is a habit of X alone; elsewhere letters make it an address.
    "Extract mentions after 'RT'": ["mention", "test"],
    "Extract mentions after 'rt'": ["mention", "test"],
    "Extract mentions after 'Rt'": ["mention", "test"],
    "Extract mentions after 'rT'": ["mention", "test"],
  ]

  private var xMeasure: LengthMeasure { LengthMeasure(.weighted, linkPrice: 23) }
}

extension String {
  fileprivate var composed: String { precomposedStringWithCanonicalMapping }
}

extension [UInt8] {
  fileprivate var hasNoncharacter: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.contains {
      $0.value & 0xFFFE == 0xFFFE || $0.value == 0xFEFF
    }
  }
}

/// One file of the conformance data.
private struct Suite {
  struct Example {
    var entries: [YAMLEntry]

    func value(_ key: String) -> YAMLNode? {
      entries.first { $0.key.scalar?.string == key }?.value
    }
    var description: String { value("description")?.scalar?.string ?? "" }
    var bytes: [UInt8] { value("text")?.scalar?.text.bytes ?? [] }
    var isExpected: Bool { value("expected")?.scalar?.string == "true" }
    var word: String? {
      value("expected")?.scalar.flatMap { $0.string.isEmpty ? nil : $0.string }
    }
    func part(_ key: String) -> String? {
      value("expected")?.mapping?.first { $0.key.scalar?.string == key }?.value.scalar?.string
    }
    func number(_ key: String) -> Int? { part(key).flatMap { Int($0) } }
    func flag(_ key: String) -> Bool { part(key) == "true" }

    /// A list of words, or of mappings that have the word under `key`.
    func words(_ key: String) -> [String] {
      (value("expected")?.sequence ?? []).compactMap { item in
        item.scalar?.string
          ?? item.mapping?.first { $0.key.scalar?.string == key }?.value.scalar?.string
      }
    }

    func names(_ kind: Token.Kind) -> [String] {
      let analysis = TextAnalysis(bytes)
      return analysis.tokens.filter { $0.kind == kind }.map { analysis.name(of: $0) }
    }
  }

  private let tests: [YAMLEntry]

  init?(_ name: String) throws {
    guard let bytes = try TestData.bytes("conformance/twitter-text/conformance/\(name).yml") else {
      return nil
    }
    let (documents, problems) = YAMLParser.parse(bytes, in: SourceID(0))
    #expect(problems.isEmpty)
    tests =
      documents.first?.mapping?.first { $0.key.scalar?.string == "tests" }?.value.mapping ?? []
    #expect(!tests.isEmpty)
  }

  func examples(_ name: String) -> [Example] {
    let list = tests.first { $0.key.scalar?.string == name }?.value.sequence ?? []
    #expect(!list.isEmpty, "\(name)")
    return list.map { Example(entries: $0.mapping ?? []) }
  }
}

/// Files that are no part of the project: in `$DECORUM_DATA`, else beside the checkout.
enum TestData {
  static func bytes(_ path: String) throws -> [UInt8]? {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["DECORUM_DATA"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared/data")
    let file = folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("skipped: no test data at \(file.path); set DECORUM_DATA to run this test")
      return nil
    }
    return Array(try Data(contentsOf: file))
  }
}
