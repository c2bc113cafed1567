import Testing

/// Small files of the shapes that Meta and open schedulers write, members that nobody asks for
/// included, in words of our own.
struct ExportFixture: Sendable, CustomTestStringConvertible {
  let format: String
  let text: String
  let posts: Int
  var skipped = 0

  var testDescription: String { format }
  var bytes: [UInt8] { Array(text.utf8) }

  /// As Meta's exporter escapes it: each byte of a letter beyond ASCII by itself.
  static func meta(_ words: String) -> String {
    words.utf8.map { byte in
      byte < 0x80
        ? String(UnicodeScalar(byte)) : "\\u00" + String(byte, radix: 16, uppercase: false)
    }.joined()
  }

  static let all = [
    threads, instagram, reels, stories, instagramComments, facebook, facebookGroups,
    facebookComments, postizRequest, postizPosts, postizRows, mixpost, mixpostRows, ayrshare,
    buffer,
  ]

  static let threads = ExportFixture(
    format: "threads-posts",
    text: #"""
      {"text_post_app_text_posts": [
        {"media": [{"uri": "", "creation_timestamp": 1754466859,
          "title": "\#(meta("Rye is back — see you at 7 🥖"))",
          "media_metadata": {"camera_metadata": {"has_camera_metadata": false}},
          "cross_post_source": {"source_app": "FB"},
          "text_app_post": {"reply_control": "everyone", "is_reply": false}}]},
        {"title": "The new oven\nis in", "creation_timestamp": 1754500000, "media": [
          {"uri": "media/posts/202508/oven.jpg", "creation_timestamp": 1754499999, "title": ""}]},
        {"media": [{"uri": "", "creation_timestamp": 1754600000, "title": "Yes, we do!",
          "text_app_post": {"is_reply": true}}]},
        {"media": [{"uri": "media/posts/202508/queue.jpg", "creation_timestamp": 1754700000,
          "title": ""}]}
      ]}
      """#, posts: 3, skipped: 1)

  static let instagram = ExportFixture(
    format: "instagram-posts",
    text: #"""
      [
        {"media": [{"uri": "media/posts/1.jpg", "creation_timestamp": 1754466859,
          "title": "\#(meta("Crème at the café"))", "cross_post_source": {"source_app": "IG"},
          "backup_uri": ""}]},
        {"media": [{"uri": "media/posts/2.jpg", "creation_timestamp": 1754500001, "title": ""},
          {"uri": "media/posts/3.jpg", "creation_timestamp": 1754500002, "title": ""}],
          "title": "Two of three loaves", "creation_timestamp": 1754500000},
        {"media": [{"uri": "media/posts/4.jpg", "creation_timestamp": 1754600000, "title": ""}]}
      ]
      """#, posts: 2, skipped: 1)

  static let reels = ExportFixture(
    format: "instagram-posts",
    text: #"""
      {"ig_reels_media": [{"media": [{"uri": "media/reels/1.mp4", "creation_timestamp": 1754466859,
        "title": "How we fold dough", "interest_topics": [{"topic_name": "Bread"}],
        "subtitles": {"uri": "media/other/1.srt", "creation_timestamp": 0}}]}]}
      """#, posts: 1)

  static let stories = ExportFixture(
    format: "instagram-posts",
    text: #"""
      {"ig_stories": [
        {"uri": "media/stories/1.mp4", "creation_timestamp": 1754466859, "title": ""},
        {"uri": "media/stories/2.mp4", "creation_timestamp": 1754466860, "title": "Last call"}]}
      """#, posts: 1, skipped: 1)

  static let instagramComments = ExportFixture(
    format: "instagram-comments",
    text: #"""
      {"comments_reels_comments": [
        {"media_list_data": [{"uri": ""}], "string_map_data": {
          "Comment": {"value": "\#(meta("Très bien"))"}, "Media Owner": {"value": "mill.street"},
          "Time": {"timestamp": 1754466859}}},
        {"string_map_data": {"Opmerking": {"value": "Lekker!"},
          "Media-eigenaar": {"value": "mill.street"}, "Tijd": {"timestamp": 1754466860}}},
        {"title": "old.mill", "string_list_data": [
          {"href": "", "value": "Looks good", "timestamp": 1754466861}]},
        {"string_map_data": {"Comment": {"value": ""}, "Time": {"timestamp": 1754466862}}}
      ]}
      """#, posts: 3, skipped: 1)

  static let facebook = ExportFixture(
    format: "facebook-posts",
    text: #"""
      [
        {"timestamp": 1754466859, "data": [{"post": "\#(meta("Grüße from the oven"))"},
          {"update_timestamp": 1754466900}], "title": "Acme Bakery updated its status.",
          "tags": [{"name": "Mill Street"}]},
        {"timestamp": 1754500000, "attachments": [{"data": [
          {"media": {"uri": "posts/media/1.jpg", "creation_timestamp": 1754500000,
            "title": "Mobile uploads", "description": "Sourdough, day two"}},
          {"external_context": {"url": "https://bakery.example/dough", "name": "Dough"}},
          {"place": {"name": "Mill Street", "coordinate": {"latitude": 1.5}}}]}],
          "title": "Acme Bakery added a new photo."},
        {"timestamp": 1754600000, "attachments": [{"data": [
          {"external_context": {"url": "https://bakery.example/jobs"}}]}], "data": [{}],
          "title": "Acme Bakery shared a link."}
      ]
      """#, posts: 2, skipped: 1)

  static let facebookGroups = ExportFixture(
    format: "facebook-posts",
    text: #"""
      {"group_posts_v2": [{"timestamp": 1754466859, "data": [{"post": "Who has rye flour?"}],
        "title": "Acme Bakery posted in Bakers of the North."}]}
      """#, posts: 1)

  static let facebookComments = ExportFixture(
    format: "facebook-comments",
    text: #"""
      {"comments_v2": [
        {"timestamp": 1754466859, "data": [{"comment": {"timestamp": 1754466858,
          "comment": "\#(meta("Nice — thanks"))", "author": "Acme Bakery", "group": "Bakers"}}],
          "title": "Acme Bakery commented on Mill Street's post."},
        {"timestamp": 1754466860, "attachments": [{"data": [{"media": {"uri": "s.png"}}]}],
          "data": [{"comment": {"timestamp": 1754466860, "comment": "", "author": "Acme Bakery"}}],
          "title": "Acme Bakery replied to a comment."}
      ]}
      """#, posts: 1, skipped: 1)

  static let postizRequest = ExportFixture(
    format: "postiz-request",
    text: #"""
      {"type": "schedule", "date": "2026-11-24T09:00:00.000Z", "shortLink": false, "inter": 0,
        "tags": [{"value": "bread", "label": "Bread"}],
        "posts": [
          {"integration": {"id": "cm1"}, "group": "g1", "value": [
            {"content": "<p>Rye &amp; <strong>spelt</strong></p><p>from 7</p>", "id": "",
              "image": [{"id": "i1", "path": "https://cdn.example/1.png", "alt": "Two loaves"}]},
            {"content": "Order here: https://bakery.example", "id": "", "image": []},
            {"content": "<p>Until noon</p>", "image": []}],
            "settings": {"__type": "instagram-standalone", "post_type": "post"}},
          {"integration": {"id": "cm2"}, "value": [
            {"content": "An ad & more\nlines", "id": "a1", "image": []},
            {"content": "The rest", "id": "a2", "image": []},
            {"content": "", "id": "a3", "image": []}],
            "settings": {"__type": "tiktok", "title": "Bread film", "brand_content_toggle": true,
              "video_made_with_ai": false, "duet": true}}]}
      """#, posts: 4, skipped: 1)

  static let postizPosts = ExportFixture(
    format: "postiz-posts",
    text: #"""
      {"posts": [
        {"id": "p1", "content": "<p>Rye is back</p>", "publishDate": "2026-11-24T09:00:00.000Z",
          "releaseURL": null, "state": "QUEUE", "settings": {"made_with_ai": true},
          "tags": [{"tag": {"name": "bread", "color": "#fff"}}],
          "integration": {"id": "cm1", "providerIdentifier": "linkedin-page", "name": "Acme",
            "picture": "https://cdn.example/a.png"}},
        {"id": "p2", "content": "", "publishDate": "2026-11-25T09:00:00.000Z", "state": "DRAFT",
          "integration": {"id": "cm1", "providerIdentifier": "x", "name": "Acme"}}
      ]}
      """#, posts: 1, skipped: 1)

  static let postizRows = ExportFixture(
    format: "postiz-posts",
    text: #"""
      [
        {"id": "p1", "state": "QUEUE", "publishDate": "2026-11-24T09:00:00.000Z",
          "organizationId": "o1", "integrationId": "cm1", "content": "<p>Fresh at 7</p>",
          "group": "g1", "title": null, "description": null, "parentPostId": null,
          "settings": "{\"__type\":\"x\",\"paid_partnership\":true,\"title\":\"A \\u201eloaf\\u201c\"}",
          "image": "[{\"id\":\"i1\",\"path\":\"https:\\/\\/cdn.example\\/1.png\",\"alt\":\"A loaf\"}]",
          "intervalInDays": 7, "deletedAt": null},
        {"id": "p2", "state": "ERROR", "publishDate": "2026-11-24T09:00:00.000Z",
          "integrationId": "cm1", "content": "And at 8", "parentPostId": "p1", "settings": "",
          "image": "[]", "intervalInDays": 7, "deletedAt": null},
        {"id": "p3", "state": "DRAFT", "publishDate": "2026-11-24T09:00:00.000Z",
          "integrationId": "cm1", "content": "Gone", "deletedAt": "2026-11-20T09:00:00.000Z"}
      ]
      """#, posts: 2, skipped: 1)

  static let mixpost = ExportFixture(
    format: "mixpost-posts",
    text: #"""
      {"data": [
        {"id": "u1", "status": "SCHEDULED",
          "accounts": [
            {"id": 1, "uuid": "a", "name": "Acme", "username": "acme", "provider": "twitter",
              "data": null, "authorized": true},
            {"id": 2, "uuid": "b", "name": "Acme Bakery", "username": null,
              "provider": "facebook_page", "authorized": true}],
          "versions": [
            {"post_id": 9, "account_id": 0, "is_original": 1, "content": [
              {"body": "<div>👋 Rye is back</div><div>from 7</div>", "media": []}]},
            {"post_id": 9, "account_id": 2, "is_original": 0, "content": [
              {"body": "<div>For our friends here</div>", "media": [{"id": 3, "url": "x"}]}]}],
          "tags": [{"id": 1, "name": "bread", "hex_color": "fff"}],
          "scheduled_at": {"date": "2026-11-24", "time": "09:00", "human": "Tue, Nov 24"},
          "published_at": {"human": null}},
        {"id": "u2", "status": "DRAFT", "accounts": [], "versions": [
          {"post_id": 10, "account_id": 0, "is_original": 1, "content": [
            {"body": "", "media": [4]}]}], "tags": [],
          "scheduled_at": {"date": null, "time": null, "human": null}}
      ], "links": {"first": null}, "meta": {"current_page": 1}}
      """#, posts: 2, skipped: 1)

  static let mixpostRows = ExportFixture(
    format: "mixpost-posts",
    text: #"""
      [
        {"id": 1, "post_id": 9, "account_id": 0, "is_original": 1,
          "content": "[{\"body\":\"<div>Caf\\u00e9 &amp; more \\ud83d\\ude42<\\/div>\",\"media\":[3,7]}]"},
        {"id": 2, "post_id": 9, "account_id": 4, "is_original": 0, "content": null}
      ]
      """#, posts: 1, skipped: 1)

  static let ayrshare = ExportFixture(
    format: "ayrshare-history",
    text: #"""
      {"history": [
        {"errors": [], "post": "Rye is back", "platforms": ["twitter", "facebook"],
          "postIds": [{"id": "1288", "status": "success", "platform": "twitter"}], "urls": [],
          "type": "now", "notes": "", "created": "2026-11-20T17:25:06Z", "status": "success",
          "mediaUrls": ["https://cdn.example/1.jpg"], "profileTitle": "Acme",
          "scheduleDate": {"_seconds": 1794000000, "_nanoseconds": 0,
            "utc": "2026-11-24T09:00:00Z"}, "id": "rhn6"},
        {"errors": [], "post": "Taken back", "platforms": ["twitter"], "postIds": [],
          "status": "deleted", "scheduleDate": "2026-11-24T09:00:00Z", "id": "rhn7"}
      ], "count": 2}
      """#, posts: 2, skipped: 1)

  static let buffer = ExportFixture(
    format: "buffer-updates",
    text: #"""
      {"total": 3, "updates": [
        {"id": "4eb8", "created_at": 1320703582, "day": "Saturday 26th November",
          "due_at": 1794000000, "due_time": "11:05 am",
          "media": {"link": "https://bakery.example", "title": "Bakery", "description": "Bread"},
          "profile_id": "4eb9", "profile_service": "twitter", "status": "buffer",
          "text": "Rye is back", "text_formatted": "Rye is <b>back</b>", "via": "api"},
        {"id": "4ebb", "due_at": 0, "profile_id": "4eb9", "profile_service": "linkedin",
          "status": "buffer", "text": "Some day"},
        {"id": "4eba", "due_at": 1794000000, "profile_id": "4eb9", "profile_service": "twitter",
          "status": "sent", "text": "", "media": {"picture": "https://cdn.example/1.jpg"}}
      ]}
      """#, posts: 2, skipped: 1)
}
