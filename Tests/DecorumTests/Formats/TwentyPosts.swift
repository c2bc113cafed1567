import Foundation

/// Twenty posts of one account over a fortnight. Half of them break rules that need nothing but words
/// and times, so that every format must find the same: five in one hour, one twice, a code without a
/// label, promises, bait.
struct TwentyPosts {
  struct Item {
    var id: String
    /// UTC.
    var time: Date
    var text: String
  }

  static let account = "acmebakery"

  static let items: [Item] = {
    let iso = ISO8601DateFormatter()
    return written.enumerated().map { number, post in
      Item(id: "\(7_300_000_000_000_000_001 + number)", time: iso.date(from: post.0)!, text: post.1)
    }
  }()

  private static let written: [(String, String)] = [
    (
      "2026-11-23T08:00:00Z",
      "Good morning! The oven broke at 4, so there is soup instead of bread."
    ),
    ("2026-11-23T12:30:00Z", "Use my code GLOW20 for 20% off all cakes at acme.example/?ref=jo"),
    (
      "2026-11-24T07:15:00Z", "Why does rye need a day? Because the starter is slow & that is good."
    ),
    ("2026-11-24T09:00:00Z", "Fresh rolls, still warm."),
    ("2026-11-24T09:10:00Z", "Fresh pretzels, with salt."),
    ("2026-11-24T09:20:00Z", "Fresh buns, with raisins."),
    ("2026-11-24T09:30:00Z", "Fresh baguettes, very long."),
    ("2026-11-24T09:40:00Z", "Fresh brioche, all butter."),
    ("2026-11-25T08:00:00Z", "Our sourdough cures every illness, guaranteed."),
    ("2026-11-25T16:00:00Z", "You asked for the café's recipe.\n\nFlour, water, salt, time."),
    ("2026-11-26T08:30:00Z", "Lena says \"the crust sings\", and she is right, as always."),
    (
      "2026-11-26T17:45:00Z",
      "Buy now! Our best cake ever, only today, order here: acme.example/cake"
    ),
    ("2026-11-27T10:00:00Z", "We open an hour later on Friday; the street is closed, sorry."),
    ("2026-11-28T09:05:00Z", "Like this post and share it with three friends to win a cake!"),
    ("2026-11-29T09:05:00Z", "Sunday is for pancakes 🥞 and for sleeping late."),
    ("2026-11-30T11:00:00Z", "Thank you for 12 years of early mornings, neighbours."),
    ("2026-12-01T07:00:00Z", "Stollen takes 4 weeks; ours has been resting since October."),
    ("2026-12-02T07:00:00Z", "Stollen takes 4 weeks; ours has been resting since October."),
    ("2026-12-03T12:00:00Z", "Gluten-free on Thursdays: we scrub everything the night before."),
    ("2026-12-04T15:00:00Z", "Which of the two stays, plum or poppy? Tell us below."),
  ]
}

/// The posts as one format writes them.
struct WrittenFormat: Sendable {
  var name: String
  /// What the report must call it.
  var format: String
  var files: @Sendable ([TwentyPosts.Item]) -> [(name: String, text: String)]
  var platform = "x"
  var kind: String?
  /// Drafts have no time of their own.
  var hasTimes = true
  /// For times that are wall clocks.
  var timezone: String?
  /// Whether its way of spelling a text leaves room for other words; where it does not, no fix is made.
  var takesFixes = true
}

extension Date {
  fileprivate func written(_ format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = format
    return formatter.string(from: self)
  }

  fileprivate var iso: String { written("yyyy-MM-dd'T'HH:mm:ss'Z'") }
  fileprivate var seconds: Int { Int(timeIntervalSince1970) }
}

private func json(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": escaped += "\\\""
    case "\\": escaped += "\\\\"
    case "\n": escaped += "\\n"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return "\"\(escaped)\""
}

/// As Meta's exports write it: the bytes of UTF-8 one by one.
private func mojibake(_ text: String) -> String {
  var escaped = ""
  for byte in text.utf8 {
    switch byte {
    case 0x22: escaped += "\\\""
    case 0x5C: escaped += "\\\\"
    case 0x0A: escaped += "\\n"
    case 0x80...: escaped += "\\u00" + String(byte, radix: 16)
    default: escaped.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
  return "\"\(escaped)\""
}

private func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

private func html(_ text: String) -> String {
  let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  return "<p>" + escaped.replacing("\n\n", with: "</p><p>").replacing("\n", with: "<br />") + "</p>"
}

private func entities(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}

extension WrittenFormat: CustomStringConvertible {
  var description: String { name }

  private static func table(
    _ name: String, _ header: String, end: String = "\n", mark: String = "",
    _ row: @escaping @Sendable (TwentyPosts.Item) -> String
  ) -> @Sendable ([TwentyPosts.Item]) -> [(name: String, text: String)] {
    { items in
      let lines = (header.isEmpty ? [] : [header]) + items.map(row)
      return [(name, mark + lines.map { $0 + end }.joined())]
    }
  }

  private static func list(
    _ name: String, _ before: String, _ after: String, separator: String = ",\n",
    _ record: @escaping @Sendable (TwentyPosts.Item) -> String
  ) -> @Sendable ([TwentyPosts.Item]) -> [(name: String, text: String)] {
    { items in [(name, before + items.map(record).joined(separator: separator) + after)] }
  }

  static let tables: [WrittenFormat] = [
    WrittenFormat(
      name: "a Buffer queue", format: "buffer-csv",
      files: table(
        "buffer.csv", #""Text","Image URL","Tags","Posting Time""#, end: "\r\n", mark: "\u{FEFF}"
      ) { "\(cell($0.text)),\"\",\"\",\"\($0.time.written("yyyy-MM-dd HH:mm"))\"" },
      timezone: "UTC"),
    WrittenFormat(
      name: "a Hootsuite queue", format: "hootsuite-csv",
      files: table("hootsuite.csv", "") {
        "\($0.time.written("MM/dd/yyyy HH:mm")),\(cell($0.text)),"
      }, timezone: "UTC"),
    WrittenFormat(
      name: "a Sprout queue", format: "sprout-csv",
      files: table("sprout.csv", "date,time_24hr,message_text,tags,link") {
        "\($0.time.written("MM/dd/yyyy,HH:mm")),\(cell($0.text)),,"
      }, timezone: "UTC"),
    WrittenFormat(
      name: "a Metricool queue", format: "metricool-csv",
      files: table(
        "metricool.csv",
        "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,"
          + "Threads,Bluesky,Picture Url 1,Alt text picture 1,Shortener,First Comment Text"
      ) {
        "\(cell($0.text)),\($0.time.written("yyyy-MM-dd,HH:mm:ss")),false,false,true,false,false,"
          + "false,false,false,false,false,false,,,false,"
      }, timezone: "UTC"),
    WrittenFormat(
      name: "a Publer queue", format: "publer-csv",
      files: table(
        "publer.csv",
        "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,"
          + "Media URL(s) - Separated by comma,\"Title - For the video, pin, PDF ..\","
          + "Label(s) - Separated by comma,Alt text(s) - Separated by ||,"
          + "Comment(s) - Separated by ||,\"Pin board, FB album, or Google category\","
          + "\"Post subtype - I.e. story, reel, PDF ..\",CTA - For Facebook links or Google,"
          + "\"Reminder - For stories, reels, shorts, and TikToks\""
      ) { "\($0.time.written("yyyy-MM-dd HH:mm")),\(cell($0.text)),,,,,,,,,," },
      timezone: "UTC"),
    WrittenFormat(
      name: "a SocialBee queue", format: "socialbee-csv",
      files: table("socialbee.csv", "text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime") {
        "\(cell($0.text)),,,,,\($0.time.written("yyyy-MM-dd HH:mm:ss"))"
      }, timezone: "UTC"),
    WrittenFormat(
      name: "an Ayrshare queue", format: "ayrshare-csv",
      files: table("ayrshare.csv", "post,platforms,mediaUrls,scheduleDate") {
        "\(cell($0.text)),twitter,,\($0.time.iso)"
      }),
    WrittenFormat(
      name: "a PostFast queue", format: "postfast-csv",
      files: table("postfast.csv", "scheduled_at,account_id,content,media_urls,first_comment") {
        "\($0.time.written("yyyy-MM-dd'T'HH:mm:ss"))+00:00,acmebakery,\(cell($0.text)),,"
      }),
    WrittenFormat(
      name: "a Schedulin queue", format: "schedulin-csv",
      files: table("schedulin.csv", "channel,caption,media_url,scheduled_at,placement") {
        "x,\(cell($0.text)),,\($0.time.iso),"
      }),
    WrittenFormat(
      name: "a MagicSync queue", format: "magicsync-csv",
      files: table("magicsync.csv", "content,image_url,scheduled_time,comments") {
        "\(cell($0.text)),,\($0.time.iso),"
      }),
    WrittenFormat(
      name: "a Postoplan queue", format: "postoplan-csv",
      files: table("postoplan.csv", "Date,Message,Media URL") {
        "\($0.time.written("dd.MM.yyyy HH:mm")),\(cell($0.text)),"
      }, timezone: "UTC"),
    WrittenFormat(
      name: "a calendar made by hand", format: "csv",
      files: table("calendar.csv", "Publish Date;Time;Channel;Copy;Approved") {
        "\($0.time.written("dd/MM/yyyy;HH:mm"));Twitter;\(cell($0.text));yes"
      }, timezone: "UTC"),
    WrittenFormat(
      name: "LinkedIn's shares", format: "linkedin-shares-csv",
      files: table(
        "Shares.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", end: "\r\n"
      ) { post in
        // Each paragraph is in quotation marks again.
        let text = post.text.replacing("\"", with: "\"\"")
          .split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\"\n\"")
        return "\(post.time.written("yyyy-MM-dd HH:mm:ss")),"
          + "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A\(post.id),\"\(text)\",,,"
          + "MEMBER_NETWORK"
      }, platform: "linkedin", timezone: "UTC", takesFixes: false),
    WrittenFormat(
      name: "YouTube's comments", format: "youtube-comments-csv",
      files: table(
        "comments.csv",
        "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,"
          + "Comment Text"
      ) {
        "\($0.id),UCacme,\($0.time.written("yyyy-MM-dd'T'HH:mm:ss"))+00:00,0,,vid1,"
          + cell("{\"text\":\(json($0.text))}")
      }, platform: "youtube", kind: "comment", takesFixes: false),
    WrittenFormat(
      name: "Reddit's posts", format: "reddit-posts-csv",
      files: table(
        "posts.csv", "id,permalink,date,ip,subreddit,gildings,title,url,body"
      ) {
        "\($0.id),https://reddit.example/\($0.id),\($0.time.written("yyyy-MM-dd HH:mm:ss")) UTC,,"
          + "acme,0,,,\(cell($0.text))"
      }, platform: "reddit"),
    WrittenFormat(
      name: "support threads", format: "support-threads-csv",
      files: table(
        "twcs.csv",
        "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id"
      ) {
        "\($0.id),acmebakery,False,\($0.time.written("EEE MMM dd HH:mm:ss")) +0000 "
          + "\($0.time.written("yyyy")),\(cell($0.text)),,"
      }),
  ]

  static let documents: [WrittenFormat] = [
    WrittenFormat(
      name: "an X archive", format: "x-archive",
      files: list("tweets.js", "window.YTD.tweets.part0 = [ ", " ]") {
        "{\"tweet\" : {\"edit_info\" : {\"initial\" : {\"editTweetIds\" : [\"\($0.id)\"]}}, "
          + "\"retweeted\" : false, \"entities\" : {\"urls\" : [ ], \"hashtags\" : [ ]}, "
          + "\"id\" : \"\($0.id)\", \"id_str\" : \"\($0.id)\", \"lang\" : \"en\", "
          + "\"full_text\" : \(json(entities($0.text))), \"created_at\" : "
          + "\"\($0.time.written("EEE MMM dd HH:mm:ss")) +0000 \($0.time.written("yyyy"))\"}}"
      }),
    WrittenFormat(
      name: "X's API", format: "x-api",
      files: list("tweets.ndjson", "", "\n", separator: "\n") {
        "{\"created_at\":\"\($0.time.written("EEE MMM dd HH:mm:ss")) +0000 "
          + "\($0.time.written("yyyy"))\",\"id_str\":\"\($0.id)\",\"text\":"
          + "\(json(entities($0.text))),\"user\":{\"id\":7,\"screen_name\":\"acmebakery\"},"
          + "\"retweet_count\":0,\"in_reply_to_status_id_str\":null,\"lang\":\"en\"}"
      }),
    WrittenFormat(
      name: "a Mastodon outbox", format: "mastodon-outbox",
      files: list(
        "outbox.json",
        #"{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","#
          + #""type":"OrderedCollection","totalItems":20,"orderedItems":["#, "]}", separator: ","
      ) {
        let id = "https://m.example/users/acmebakery/statuses/\($0.id)"
        return "{\"id\":\"\(id)/activity\",\"type\":\"Create\",\"actor\":"
          + "\"https://m.example/users/acmebakery\",\"published\":\"\($0.time.iso)\","
          + "\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"cc\":[],\"object\":"
          + "{\"id\":\"\(id)\",\"type\":\"Note\",\"summary\":null,\"inReplyTo\":null,"
          + "\"published\":\"\($0.time.iso)\",\"content\":\(json(html($0.text))),"
          + "\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"cc\":[],"
          + "\"attachment\":[],\"tag\":[]}}"
      }, platform: "mastodon"),
    WrittenFormat(
      name: "Mastodon statuses", format: "mastodon-statuses",
      files: list("statuses.json", "[", "]") {
        "{\"id\":\"\($0.id)\",\"created_at\":\"\($0.time.written("yyyy-MM-dd'T'HH:mm:ss")).000Z\","
          + "\"in_reply_to_id\":null,\"sensitive\":false,\"spoiler_text\":\"\",\"visibility\":"
          + "\"public\",\"uri\":\"https://m.example/\($0.id)\",\"content\":\(json(html($0.text))),"
          + "\"reblog\":null,\"account\":{\"id\":\"1\",\"username\":\"acmebakery\",\"acct\":"
          + "\"acmebakery\"},\"media_attachments\":[],\"mentions\":[],\"tags\":[]}"
      }, platform: "mastodon"),
    WrittenFormat(
      name: "Mastodon's scheduled statuses", format: "mastodon-scheduled",
      files: list("scheduled.json", "[", "]") {
        "{\"id\":\"\($0.id)\",\"scheduled_at\":\"\($0.time.written("yyyy-MM-dd'T'HH:mm:ss")).000Z\","
          + "\"params\":{\"text\":\(json($0.text)),\"poll\":null,\"media_ids\":null,\"sensitive\":"
          + "null,\"spoiler_text\":null,\"visibility\":\"public\",\"language\":null,"
          + "\"in_reply_to_id\":null},\"media_attachments\":[]}"
      }, platform: "mastodon"),
    WrittenFormat(
      name: "a Bluesky feed", format: "bluesky-feed",
      files: list("feed.json", "{\"feed\":[", "],\"cursor\":\"x\"}") {
        "{\"post\":{\"uri\":\"at://did:plc:acme/app.bsky.feed.post/\($0.id)\",\"cid\":\"b\","
          + "\"author\":{\"did\":\"did:plc:acme\",\"handle\":\"acmebakery\"},\"record\":{\"$type\":"
          + "\"app.bsky.feed.post\",\"text\":\(json($0.text)),\"createdAt\":\"\($0.time.iso)\","
          + "\"langs\":[\"en\"]},\"replyCount\":0,\"indexedAt\":\"\($0.time.iso)\"}}"
      }, platform: "bluesky"),
    WrittenFormat(
      name: "Bluesky records", format: "bluesky-records",
      files: list("records.ndjson", "", "\n", separator: "\n") {
        "{\"$type\":\"app.bsky.feed.post\",\"text\":\(json($0.text)),\"createdAt\":"
          + "\"\($0.time.iso)\",\"langs\":[\"en\"]}"
      }, platform: "bluesky"),
    WrittenFormat(
      name: "a Threads export", format: "threads-posts",
      files: list("threads_and_replies.json", "{\"text_post_app_text_posts\":[", "]}") {
        "{\"media\":[{\"uri\":\"\",\"creation_timestamp\":\($0.time.seconds),\"title\":"
          + "\(mojibake($0.text))}]}"
      }, platform: "threads"),
    WrittenFormat(
      name: "an Instagram export", format: "instagram-posts",
      files: list("posts_1.json", "[", "]") {
        "{\"media\":[{\"uri\":\"media/posts/1.jpg\",\"creation_timestamp\":\($0.time.seconds),"
          + "\"title\":\(mojibake($0.text))}]}"
      }, platform: "instagram"),
    WrittenFormat(
      name: "a Facebook export", format: "facebook-posts",
      files: list("your_posts_1.json", "[", "]") {
        "{\"timestamp\":\($0.time.seconds),\"attachments\":[],\"data\":[{\"post\":"
          + "\(mojibake($0.text))}],\"title\":\"Acme Bakery updated her status.\"}"
      }, platform: "facebook"),
    WrittenFormat(
      name: "Postiz's posts", format: "postiz-posts",
      files: list("postiz.json", "{\"posts\":[", "]}") {
        "{\"id\":\"\($0.id)\",\"content\":\(json(html($0.text))),\"settings\":\"{}\",\"publishDate\":"
          + "\"\($0.time.written("yyyy-MM-dd'T'HH:mm:ss")).000Z\",\"releaseURL\":null,\"state\":"
          + "\"QUEUE\",\"integration\":{\"id\":\"i1\",\"providerIdentifier\":\"x\",\"name\":"
          + "\"acmebakery\"}}"
      }),
    WrittenFormat(
      name: "an array of the neutral format", format: "json",
      files: list("posts.json", "[", "]") {
        "{\"id\":\"\($0.id)\",\"time\":\"\($0.time.iso)\",\"text\":\(json($0.text))}"
      }),
    WrittenFormat(
      name: "drafts with front matter", format: "markdown",
      files: { items in
        items.map {
          (
            "drafts/\($0.id).md",
            "---\nid: \"\($0.id)\"\ntime: \($0.time.iso)\n---\n\n\($0.text)\n"
          )
        }
      }),
    WrittenFormat(
      name: "drafts with TOML", format: "markdown",
      files: { items in
        items.map {
          (
            "toml/\($0.id).md",
            "+++\nid = \"\($0.id)\"\ntime = \"\($0.time.iso)\"\n+++\n\n\($0.text)\n"
          )
        }
      }),
    WrittenFormat(
      name: "a text", format: "text",
      files: list("posts.txt", "", "\n", separator: "\n---\n") { $0.text }, hasTimes: false),
  ]

  static var all: [WrittenFormat] { tables + documents }

  /// What every other format must agree with.
  static func neutral(_ like: WrittenFormat) -> WrittenFormat {
    WrittenFormat(
      name: "neutral", format: "ndjson",
      files: list("neutral.ndjson", "", "\n", separator: "\n") {
        let time = like.hasTimes ? "\"time\":\"\($0.time.iso)\"," : ""
        return "{\"id\":\"\($0.id)\",\(time)\"text\":\(json($0.text))}"
      }, platform: like.platform, kind: like.kind, hasTimes: like.hasTimes)
  }
}
