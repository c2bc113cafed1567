import Decorum
import DecorumBase
import DecorumRules
import Foundation
import TestSupport

/// A folder of rules that is large enough to be kept, and the folder in which it is kept.
struct HousedPack {
  let folder: ScratchFolder
  /// Where what was made of them is kept.
  var kept: String { folder["caches/decorum"] }

  /// - Parameter rules: the files below `house`.
  init(_ rules: [(path: String, text: String)] = HousedPack.small) throws {
    folder = try ScratchFolder()
    try folder.write("caches/nothing", "")
    try folder.write("decorum.yaml", "extends: [./house]\n" + CheckedRun.brand)
    for rule in rules { try folder.write("house/" + rule.path, rule.text) }
    try folder.write("posts.ndjson", Self.posts)
    try folder.write("draft.md", Self.draft)
  }

  /// The built-in rules under other ids, with all that they refer to: every kind of check, signals,
  /// tables, profiles, fixes.
  static let builtIn = BuiltinPack.files.filter { !$0.path.hasPrefix("_presets") }.map { file in
    ((file.path.hasPrefix("_") ? "" : "our-") + file.path, file.text)
  }

  /// A few of each sort, which are quickly read.
  static let small: [(path: String, text: String)] =
    (0..<24).map { number in
      (
        "words/word-\(number).yaml",
        """
        summary: word \(number)
        languages: [en]
        check:
          find: {pattern: '(?i)\\b(?:wares?\(number)|make\\s+it\(number)|glow\(number))\\b'}
        message: '"{match}" is not a word we use'
        why: nobody understands it

        """
      )
    } + [
      (
        "limits/tags.yaml",
        """
        summary: too many tags
        severity: note
        options:
          max: {type: int, default: 2, summary: the most that are fine}
        check: {measure: {hashtags: {above: $max}}}
        message: '{value} tags, {limit} are enough'
        why: nobody reads them
        examples:
          - flag: '#a #b #c'

        """
      ),
      (
        "limits/often.yaml",
        """
        summary: posts too often
        when: {none: [{signal: 'decorum:call_to_buy'}]}
        check: {frequency: {per: account, window: 1d, above: 3}}
        message: '{count} posts in {window}'
        why: nobody can read them all

        """
      ),
      (
        "words/selling.yaml",
        """
        summary: sells
        aliases: [words/sales]
        check: {find: {any: [{signal: selling}, {link: {host: {table: rivals}}}]}}
        message: this sells
        why: nobody asked
        fix: {title: start with a word, safety: unsafe, insert: 'Ad: '}

        """
      ),
      (
        "_signals/selling.yaml",
        """
        summary: sells
        languages:
          en: {phrases: [buy now, last chance]}
          de: {pattern: '(?i)jetzt\\s+kaufen'}

        """
      ),
      (
        "_tables/rivals.yaml",
        """
        kind: list
        as_of: 2026-11-21
        review_by: 2026-11-20
        sources: [{title: our own list, date: 2026-11-21}]
        values: [acme.example, shop.example.net]

        """
      ),
    ]

  /// What a run says in every format, apart from the folder's name.
  func said(
    _ files: [String] = ["posts.ndjson", "draft.md"], keeping: Bool = true,
    under change: (inout RunSettings) -> Void = { _ in }
  ) -> String {
    let run = CheckedRun(files, in: folder) { settings in
      settings.cacheFolder = keeping ? kept : nil
      change(&settings)
    }
    return folder.shortened(run.everything())
  }

  /// The files that are kept, and their bytes.
  var keptFiles: [String: [UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: kept)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, (try? FileSystem.contents(of: kept + "/" + $0)) ?? [])
      })
  }

  /// Which file on disk it is that is kept, and when it was written: it is another after each writing.
  var writing: [String: [FileAttributeKey: String]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: kept)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        let attributes =
          (try? FileManager.default.attributesOfItem(atPath: kept + "/" + name)) ?? [:]
        return (
          name,
          [.systemFileNumber, .modificationDate].reduce(into: [:]) {
            $0[$1] = "\(attributes[$1] ?? "")"
          }
        )
      })
  }

  private static let draft = """
    ---
    platform: instagram
    account: "@acme"
    ---
    FINAL HOURS!!! Buy now, link in bio 🚨🚨🚨 @all you must like and share #ad #Acme #acmelovers
    Guaranteed returns of 20% a month, doctors hate this. Make it7, wares20 and GLOW20 for 20 % off, thanks to @priya.

    """

  private static let posts: String = {
    let texts = [
      "So proud to partner with Acme, use my code GLOW20 for 20% off!",
      "Like and share to win! Tag three friends. RT to enter the giveaway.",
      "This cures cancer in 3 days, clinically proven, 100% guaranteed.",
      "Buy now. Last chance. Only 3 left!!! https://acme.example/shop?utm_source=x",
      "We are thrilled to announce that we are humbled to be leaders in synergy.",
      "Gratis-Versand nur heute! Jetzt kaufen und sparen, Anzeige.",
      "ALL OF OUR COFFEE IS ROASTED IN SMALL BATCHES BY ANA AND JO",
      "Please DM us your card number and your password so that we can help.",
    ]
    return (0..<48).map { i in
      let text = texts[i % texts.count].replacingOccurrences(of: "\"", with: "\\\"")
      let time = "2026-11-\(i % 18 + 10)T0\(i % 10):15:00Z"
      return
        "{\"id\":\"p\(i)\",\"platform\":\"\(i % 3 == 0 ? "x" : "linkedin")\",\"account\":\"@acme\","
        + "\"created_at\":\"\(time)\",\"text\":\"\(text)\(i % 5 == 0 ? " \(i)" : "")\"}\n"
    }.joined()
  }()
}
