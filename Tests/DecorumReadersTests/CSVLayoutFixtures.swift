/// One table for each layout that keeps to RFC 4180, in our own words.
extension TableFixture {
  static let all: [TableFixture] = [
    TableFixture(
      layout: "buffer-csv", header: ["Text", "Image URL", "Tags", "Posting Time"],
      rows: [
        [
          "New \"rye\" loaves,\nwarm", "https://a.example/1.png", "launch, rye",
          "2026-11-21 09:30",
        ],
        ["", "https://a.example/2.png", "", ""], ["", "https://a.example/3.png", "", ""],
        ["'=2 loaves for 1", "", "", "2026-11-22 09:30"],
        ["'tis the season", "", "", ""], ["", "https://a.example/4.png", "", "2026-11-24 09:30"],
      ],
      posts: [
        "- post: New \"rye\" loaves,\nwarm · time=2026-11-21 09:30 · tags=launch rye"
          + " · media=https://a.example/1.png · media=https://a.example/2.png"
          + " · media=https://a.example/3.png",
        "- post: =2 loaves for 1 · time=2026-11-22 09:30", "- post: 'tis the season",
      ], skipped: 1),
    TableFixture(
      layout: "sprout-csv", header: ["date", "time_24hr", "message_text", "link"],
      rows: [["21/11/2026", "09:30", "Warm loaves", "https://a.example"]],
      posts: ["- post: Warm loaves · time=21/11/2026 09:30 · links=https://a.example"]),
    TableFixture(
      layout: "metricool-csv",
      header: [
        "Text", "Date", "Time", "Draft", "Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram",
        "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky", "Picture Url 1", "Picture Url 2",
        "Alt text picture 1", "Alt text picture 2", "Document title", "Shortener",
        "Twitter/X Type", "Instagram Post Type", "Youtube Video Title", "First Comment Text",
        "TikTok Branded Content", "TikTok Your Brand (personal accounts only)",
      ],
      rows: [
        [
          "Rye is back", "2026-11-21", "09:30:00", "false", "TRUE", "true", "false", "", "TRUE",
          "false", "true", "false", "false", "false", "u1", "u2", "a loaf", "", "", "TRUE",
          "POST", "STORY", "", "Shop link below", "TRUE", "false",
        ],
        [
          "Nowhere yet", "2026-11-22", "09:30:00", "TRUE", "", "", "", "", "", "", "", "", "", "",
          "", "", "", "", "", "", "", "", "", "", "", "",
        ],
      ],
      posts: [
        "facebook post: Rye is back · time=2026-11-21 09:30:00 · first=Shop link below"
          + " · media=u1 (a loaf) · media=u2 ()",
        "x post: Rye is back · time=2026-11-21 09:30:00 · first=Shop link below"
          + " · media=u1 (a loaf) · media=u2 ()",
        "instagram story: Rye is back · time=2026-11-21 09:30:00 · first=Shop link below"
          + " · media=u1 (a loaf) · media=u2 ()",
        "tiktok post: Rye is back · time=2026-11-21 09:30:00 · first=Shop link below"
          + " · media=u1 (a loaf) · media=u2 () · paid_partnership=true · your_brand=false",
        "- post: Nowhere yet · time=2026-11-22 09:30:00 · status=draft",
      ]),
    TableFixture(
      layout: "metricool-csv",
      header: [
        "Text", "Date", "Time", "Draft", "Facebook", "X (Twitter)", "Alt Text 1", "First Comment",
        "Picture Url 1",
      ],
      rows: [["Rye", "2026-11-21", "09:30:00", "", "", "TRUE", "a loaf", "Hi", "u1"]],
      posts: ["x post: Rye · time=2026-11-21 09:30:00 · first=Hi · media=u1 (a loaf)"]),
    TableFixture(
      layout: "publer-csv",
      header: [
        "Date - Intl. format or prompt", "Text", "Link(s) - Separated by comma for FB carousels",
        "Media URL(s) - Separated by comma", "Title - For the video, pin, PDF ..",
        "Label(s) - Separated by comma", "Alt text(s) - Separated by ||",
        "Comment(s) - Separated by ||", "Pin board, FB album, or Google category",
        "Post subtype - I.e. story, reel, PDF ..", "CTA - For Facebook links or Google",
        "Reminder - For stories, reels, shorts, and TikToks",
      ],
      rows: [
        [
          "2026-11-21 10:00", "Rye day", "https://a.example", "u1,u2", "Bread", "a, b",
          "one || two", "More in the shop || And online", "", "story", "", "",
        ]
      ],
      posts: [
        "- story: Rye day · time=2026-11-21 10:00 · title=Bread · first=More in the shop"
          + " · links=https://a.example · tags=a b · media=u1 (one) · media=u2 (two)"
      ]),
    TableFixture(
      layout: "publer-csv",
      header: ["Date", "Text", "Link(s)", "Media URL(s)", "Title", "Label(s)"],
      rows: [["2026-11-21 10:00", "Rye day", "", "u1", "", "a"]],
      posts: ["- post: Rye day · time=2026-11-21 10:00 · tags=a · media=u1"]),
    TableFixture(
      layout: "socialbee-csv",
      header: ["postAtSpecificTime", "content", "link", "imageUrls", "gifUrls", "videoUrls"],
      rows: [["2026-11-21 10:00:00", "Rye day", "https://a.example", "u1,u2", "", ""]],
      posts: [
        "- post: Rye day · time=2026-11-21 10:00:00 · links=https://a.example · media=u1 · media=u2"
      ]),
    TableFixture(
      layout: "agorapulse-csv", header: ["post_content", "post_link", "video_url", "image_url"],
      rows: [["Rye day", "https://a.example", "", "u1"]],
      posts: ["- post: Rye day · links=https://a.example · media=u1"]),
    TableFixture(
      layout: "oktopost-csv",
      header: [
        "Network", "Message", "LinkUrl", "LinkTitle", "ImageUrl", "Description", "Picture",
      ],
      rows: [["LinkedIn", "Rye day", "https://a.example", "Shop", "u1", "", ""]],
      posts: ["linkedin post: Rye day · links=https://a.example · media=u1"]),
    TableFixture(
      layout: "ayrshare-csv", header: ["post", "platforms", "mediaUrls", "scheduleDate"],
      rows: [
        ["Rye day", "facebook, linkedin", "u1", "2026-11-21T10:00:00Z"],
        ["Rye night", "twitter instagram", "", ""], ["Rye", "bluesky", "", ""],
      ],
      posts: [
        "facebook post: Rye day · time=2026-11-21T10:00:00Z · media=u1",
        "linkedin post: Rye day · time=2026-11-21T10:00:00Z · media=u1",
        "x post: Rye night", "instagram post: Rye night", "bluesky post: Rye",
      ]),
    TableFixture(
      layout: "postfast-csv",
      header: ["scheduled_at", "account_id", "content", "media_urls", "first_comment"],
      rows: [["2026-11-21T10:00:00+01:00", "acme", "Rye day", "u1", "Hi"]],
      posts: [
        "- post: Rye day · account=acme · time=2026-11-21T10:00:00+01:00 · first=Hi · media=u1"
      ]),
    TableFixture(
      layout: "schedulin-csv",
      header: ["channel", "caption", "media_url", "scheduled_at", "placement"],
      rows: [["instagram", "Rye day", "u1", "", "reel"], ["facebook", "Rye", "", "", "story"]],
      posts: ["instagram post: Rye day · media=u1", "facebook story: Rye"]),
    TableFixture(
      layout: "magicsync-csv", header: ["content", "image_url", "scheduled_time", "comments"],
      rows: [["Rye day", "u1", "2026-11-21T10:00:00Z", "First!; Second"]],
      posts: ["- post: Rye day · time=2026-11-21T10:00:00Z · first=First! · media=u1"]),
    TableFixture(
      layout: "postoplan-csv", header: ["Date", "Message", "Media URL"],
      rows: [["21.11.2026 10:00", "Rye day", "u1"]],
      posts: ["- post: Rye day · time=21.11.2026 10:00 · media=u1"]),
    TableFixture(
      layout: "reddit-comments-csv",
      header: [
        "id", "permalink", "date", "ip", "subreddit", "gildings", "link", "parent", "body", "media",
      ],
      rows: [
        [
          "c1", "https://r.example/c1", "2026-08-27 00:59:46 UTC", "192.0.2.1", "Breadit", "0",
          "https://r.example/p", "p9", "Steam matters", "",
        ],
        ["c2", "", "2026-08-27 00:59:46 UTC", "", "Breadit", "0", "", "", "[removed]", ""],
      ],
      posts: [
        "reddit comment: Steam matters · id=c1 · time=2026-08-27 00:59:46 UTC · reply=p9"
      ], skipped: 1),
    TableFixture(
      layout: "reddit-posts-csv",
      header: ["id", "permalink", "date", "ip", "subreddit", "gildings", "title", "url", "body"],
      rows: [
        ["p1", "", "2026-08-27 00:59:46 UTC", "", "Breadit", "0", "My oven", "", "It steams"],
        ["p2", "", "2026-08-28 00:59:46 UTC", "", "Breadit", "0", "Look", "https://a.example", ""],
        ["p3", "", "2026-08-29 00:59:46 UTC", "", "Breadit", "0", "Gone", "", "[deleted]"],
      ],
      posts: [
        "reddit post: It steams · id=p1 · time=2026-08-27 00:59:46 UTC · title=My oven",
        "reddit post: Look · id=p2 · time=2026-08-28 00:59:46 UTC · links=https://a.example",
      ], skipped: 1),
    TableFixture(
      layout: "x-month-csv",
      header: [
        "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "source", "text",
        "retweeted_status_id", "expanded_urls",
      ],
      rows: [
        [
          "11", "7", "8", "2013-05-01 12:34:56 +0000", "web", "Salt &amp; rye", "",
          "https://a.example",
        ],
        ["12", "", "", "2013-05-02 12:34:56 +0000", "web", "RT @b: bread", "99", ""],
      ],
      posts: [
        "x post: Salt & rye · id=11 · time=2013-05-01 12:34:56 +0000 · reply=7"
          + " · links=https://a.example"
      ], skipped: 1),
    TableFixture(
      layout: "support-threads-csv",
      header: [
        "tweet_id", "author_id", "inbound", "created_at", "text", "response_tweet_id",
        "in_response_to_tweet_id",
      ],
      rows: [
        [
          "1", "acme", "False", "Tue Oct 31 22:10:47 +0000 2017", "@115712 Sorry! ^MK", "2", "3",
        ],
        ["3", "115712", "True", "Tue Oct 31 22:08:27 +0000 2017", "Stale &lt;3", "1", ""],
      ],
      posts: [
        "x post: @115712 Sorry! ^MK · id=1 · account=acme · author=acme · inbound=false"
          + " · time=Tue Oct 31 22:10:47 +0000 2017 · reply=3",
        "x post: Stale <3 · id=3 · author=115712 · inbound=true"
          + " · time=Tue Oct 31 22:08:27 +0000 2017",
      ]),
    TableFixture(
      layout: "troll-tweets-csv",
      header: [
        "external_author_id", "author", "content", "region", "language", "publish_date",
        "post_type", "retweet", "tweet_id",
      ],
      rows: [
        ["9", "BREADFAN", "Rye now", "", "English", "10/1/2017 19:58", "", "0", "55"],
        ["9", "BREADFAN", "Bread", "", "Russian", "10/1/2017 19:59", "RETWEET", "1", "56"],
        ["9", "BREADFAN", "Brot", "", "LANGUAGE UNDEFINED", "10/1/2017 20:58", "", "0", "57"],
      ],
      posts: [
        "x post: Rye now · id=55 · account=BREADFAN · author=BREADFAN · time=10/1/2017 19:58"
          + " · lang=en",
        "x post: Brot · id=57 · account=BREADFAN · author=BREADFAN · time=10/1/2017 20:58",
      ], skipped: 1),
  ]
}
