import TestSupport

/// A file to be read, of any size: a head, then the same megabyte of records as often as is wanted.
///
/// The records are made from a seed, so that two runs read the same bytes.
struct Sample {
  /// As a user's file would be called; its ending and its first bytes choose the reader.
  let fileName: String
  let head: [UInt8]
  let records: [UInt8]
  /// Between two runs of `records`.
  let separator: [UInt8]
  let tail: [UInt8]
  let count: Int

  init(
    _ fileName: String, head: String = "", separator: String = "", tail: String = "",
    record: (inout Words, Int) -> String
  ) {
    self.fileName = fileName
    self.head = Array(head.utf8)
    self.separator = Array(separator.utf8)
    self.tail = Array(tail.utf8)
    var words = Words(seed: 2026)
    var records: [UInt8] = []
    var count = 0
    while records.count < 1 << 20 {
      if count > 0 { records += self.separator }
      records += Array(record(&words, count).utf8)
      count += 1
    }
    self.records = records
    self.count = count
  }

  static let all: [(name: String, make: @Sendable () -> Sample)] = [
    ("ndjson", { Sample("queue.ndjson") { $0.neutral($1) + "\n" } }),
    (
      "json",
      {
        Sample("queue.json", head: "{\"posts\": [", separator: ",\n", tail: "]}") {
          $0.neutral($1)
        }
      }
    ),
    (
      "csv",
      {
        Sample("queue.csv", head: "\"Text\",\"Image URL\",\"Tags\",\"Posting Time\"\r\n") {
          words, number in
          let text = words.text(number).replacing("\"", with: "\"\"")
          return "\"\(text)\",\"https://example.com/i/\(number).png\",\"launch, bread\","
            + "\"\(words.time(number, between: " "))\"\r\n"
        }
      }
    ),
    (
      "wide",
      {
        let columns = (1...88).map { "Option \($0)" }.joined(separator: ",")
        return Sample("calendar.csv", head: "Text,Date,Time,Draft,Facebook,\(columns)\n") {
          words, number in
          let text = words.text(number).replacing("\"", with: "\"\"")
          let options = (1...88).map { $0 % 3 == 0 ? "" : $0 % 3 == 1 ? "false" : "TRUE" }
          return "\"\(text)\",2026-03-04,09:30:00,FALSE,true,\(options.joined(separator: ","))\n"
        }
      }
    ),
    (
      "archive",
      {
        Sample("tweets.json", head: "[", separator: ",\n", tail: "]") { $0.archived($1) }
      }
    ),
  ]
}

/// Made-up posts: mostly plain words, some with emoji, escapes and quotation marks.
struct Words {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  private static let plain = [
    "Fresh", "loaves", "from", "the", "oven", "every", "morning", "at", "our", "bakery", "we",
    "tried", "a", "new", "rye", "recipe", "and", "people", "liked", "it", "come", "by", "on",
    "Saturday", "for", "coffee", "#bread", "https://example.com/rye",
  ]

  mutating func text(_ number: Int) -> String {
    var words = (0..<Int.random(in: 12...24, using: &numbers)).map { _ in
      Self.plain.randomElement(using: &numbers) ?? ""
    }
    if number % 8 == 1 { words.append("🥖 très bon") }
    if number % 8 == 3 { words.insert("\"warm\"", at: 4) }
    if number % 8 == 5 { words.insert("\n\nMore:", at: 6) }
    return words.joined(separator: " ")
  }

  func time(_ number: Int, between: String) -> String {
    "2026-03-\(10 + number % 18)\(between)09:\(10 + number % 50)"
  }

  private mutating func json(_ number: Int) -> String {
    text(number).replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// A line of the neutral format: six keys, 240 bytes.
  mutating func neutral(_ number: Int) -> String {
    "{\"id\": \"p-\(100_000 + number)\", \"platform\": \"x\", \"account\": \"@acmebakery\", "
      + "\"time\": \"\(time(number, between: "T")):00Z\", \"kind\": \"post\", "
      + "\"text\": \"\(json(number))\"}"
  }

  /// A post as archives keep it: most of it is nothing that a rule asks for.
  mutating func archived(_ number: Int) -> String {
    """
    {"edit_info": {"initial": {"editTweetIds": ["17\(number)"], "editableUntil": \
    "2026-01-04T12:00:00.000Z", "editsRemaining": "5", "isEditEligible": true}}, \
    "retweeted": false, "source": "<a href=\\"https://example.com\\" rel=\\"nofollow\\">Web</a>", \
    "entities": {"hashtags": [{"text": "bread", "indices": ["10", "16"]}], "symbols": [], \
    "user_mentions": [{"name": "A Baker", "screen_name": "abaker", "indices": ["0", "7"], \
    "id_str": "123456", "id": "123456"}], "urls": [{"url": "https://example.com/s/\(number)", \
    "expanded_url": "https://example.com/bread/\(number)", "display_url": "example.com/bread", \
    "indices": ["20", "43"]}]}, "display_text_range": ["0", "140"], "favorite_count": "3", \
    "in_reply_to_status_id_str": null, "id_str": "17\(number)", "truncated": false, \
    "retweet_count": "0", "id": "17\(number)", "possibly_sensitive": false, \
    "created_at": "Wed Oct 10 20:19:24 +0000 2018", "favorited": false, \
    "full_text": "\(json(number))", "lang": "en"}
    """
  }
}
