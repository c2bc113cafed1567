/// Files of X: archives, and what its APIs answer.
extension LayoutFixture {
  static let x = [
    xArchive, xArchiveOfOldTimes, xMonths, xLongPosts, xWithoutScript, xLikes, xMessages, xManifest,
    xDeleted, xEmpty, xLines, xSearch, xSecond, xSecondLines, xSecondAlone,
  ]

  static let xArchive = LayoutFixture(
    name: "tweets.js", format: "x-archive",
    text: #"""
      window.YTD.tweets.part0 = [
        {
          "tweet" : {
            "edit_info" : { "initial" : { "editTweetIds" : [ "101" ], "editsRemaining" : "5" } },
            "retweeted" : false,
            "source" : "<a href=\"https://mobile.example\" rel=\"nofollow\">Web</a>",
            "entities" : {
              "hashtags" : [ { "text" : "rye", "indices" : [ "5", "9" ] } ],
              "symbols" : [ ], "user_mentions" : [ ],
              "urls" : [ {
                "url" : "https://t.co/AbC1", "expanded_url" : "https://acme.example/rye?a=1&b=2",
                "display_url" : "acme.example/rye?a=1…", "indices" : [ "30", "53" ] } ],
              "media" : [ { "url" : "https://t.co/Pic9", "type" : "photo", "media_url_https" : "https://img.example/1.jpg" } ]
            },
            "display_text_range" : [ "0", "80" ],
            "favorite_count" : "3", "retweet_count" : "0",
            "id_str" : "101", "id" : "101", "truncated" : false, "possibly_sensitive" : false,
            "created_at" : "Sat Nov 07 12:14:18 +0000 2026", "favorited" : false,
            "full_text" : "Salt &amp; rye &lt;3 caf\u00e9: https://t.co/AbC1 from \"Acme\"\n#rye https://t.co/Pic9",
            "lang" : "en",
            "extended_entities" : { "media" : [
              { "url" : "https://t.co/Pic9", "type" : "photo", "media_url_https" : "https://img.example/1.jpg", "ext_alt_text" : "Two loaves", "sizes" : { } },
              { "url" : "https://t.co/Pic9", "type" : "photo", "media_url_https" : "https://img.example/2.jpg" } ] }
          }
        },
        {
          "tweet" : {
            "id_str" : "102", "created_at" : "Sat Nov 07 12:20:00 +0000 2026",
            "in_reply_to_status_id_str" : "90", "in_reply_to_status_id" : "90",
            "in_reply_to_screen_name" : "jo", "in_reply_to_user_id_str" : "7",
            "full_text" : "@jo We open at nine.", "lang" : "en",
            "entities" : { "urls" : [ ], "user_mentions" : [ { "screen_name" : "jo" } ] }
          }
        },
        {
          "tweet" : {
            "id_str" : "103", "created_at" : "Sat Nov 07 12:21:00 +0000 2026",
            "in_reply_to_status_id_str" : "101", "in_reply_to_screen_name" : "acme",
            "full_text" : "And there is spelt too.", "lang" : "qme", "entities" : { "urls" : [ ] }
          }
        },
        { "tweet" : { "id_str" : "104", "full_text" : "RT @jo: Best bread in town", "created_at" : "Sat Nov 07 12:22:00 +0000 2026" } },
        { "tweet" : { "id_str" : "105", "full_text" : "https://t.co/Pic7", "created_at" : "Sat Nov 07 12:23:00 +0000 2026",
            "entities" : { "media" : [ { "url" : "https://t.co/Pic7", "type" : "photo" } ] } } },
        { "tweet" : { "id_str" : "106", "created_at" : "Sat Nov 07 12:24:00 +0000 2026", "full_text" : "\#(String(repeating: "So much to say of bread. ", count: 11))and… https://t.co/Q1" } }
      ]
      """#, posts: 3, skipped: 3)

  static let xArchiveOfOldTimes = LayoutFixture(
    name: "tweet.js", format: "x-archive",
    text: #"""
      window.YTD.tweet.part0 = [ {
        "retweeted" : false, "id_str" : "11", "full_text" : "Rolls &amp; more", "lang" : "en",
        "created_at" : "Tue Oct 10 20:19:24 +0000 2017", "entities" : { "urls" : [ ] }
      } ] ;
      """#, posts: 1)

  static let xMonths = LayoutFixture(
    name: "2013_05.js", format: "x-archive",
    text: #"""
      Grailbird.data.tweets_2013_05 =
      [ {
        "source" : "web", "entities" : { "user_mentions" : [ ], "media" : [ ], "hashtags" : [ ], "urls" : [ ] },
        "geo" : { }, "id_str" : "12", "text" : "We bake from five", "id" : 12,
        "created_at" : "2013-05-15 18:57:05 +0000", "user" : { "name" : "Acme Bakery", "screen_name" : "acme", "id_str" : "1" }
      }, {
        "id_str" : "13", "text" : "RT @jo: Yes", "created_at" : "2013-05-15 19:57:05 +0000",
        "retweeted_status" : { "id_str" : "9", "text" : "Yes" }, "user" : { "screen_name" : "acme" }
      } ]
      """#, posts: 1, skipped: 1)

  static let xLongPosts = LayoutFixture(
    name: "note-tweet.js", format: "x-archive",
    text: #"""
      window.YTD.note_tweet.part0 = [
        { "noteTweet" : {
            "noteTweetId" : "201", "updatedAt" : "2026-11-08T10:00:00.000Z",
            "lifecycle" : { "value" : "1", "name" : "Active" }, "createdAt" : "2026-11-08T10:00:00.000Z",
            "core" : {
              "styletags" : [ ], "mentions" : [ ], "cashtags" : [ ], "hashtags" : [ ],
              "urls" : [ { "expandedUrl" : "https://acme.example/flour", "shortUrl" : "https://t.co/Fl0", "fromIndex" : "2", "toIndex" : "25" } ],
              "text" : "\#(String(repeating: "Flour, water, salt. ", count: 15))https://t.co/Fl0" } } },
        { "noteTweet" : { "noteTweetId" : "202", "createdAt" : "2026-11-08T11:00:00.000Z", "core" : { "text" : "Short and bold", "urls" : [ ] } } }
      ]
      """#, posts: 1, skipped: 1)

  static let xWithoutScript = LayoutFixture(
    name: "tweets.json", format: "x-archive",
    text:
      #"[{"tweet":{"id_str":"1","full_text":"One &gt; two","created_at":"Tue Oct 10 20:19:24 +0000 2017"}}]"#,
    posts: 1)

  static let xLikes = LayoutFixture(
    name: "like.js", format: "x-archive",
    text:
      #"window.YTD.like.part0 = [ {"like":{"tweetId":"9","fullText":"Nice"}}, {"like":{"tweetId":"8"}} ]"#,
    posts: 0, skipped: 2)

  static let xMessages = LayoutFixture(
    name: "direct-messages.js", format: "x-archive",
    text:
      #"window.YTD.direct_messages.part0 = [ {"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":{"text":"Hi"}}]}} ]"#,
    posts: 0, skipped: 1)

  static let xManifest = LayoutFixture(
    name: "manifest.js", format: "x-archive",
    text:
      #"window.__THAR_CONFIG = {"userInfo":{"accountId":"1","userName":"acme"},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js"}]}}}"#,
    posts: 0, skipped: 1)

  static let xDeleted = LayoutFixture(
    name: "deleted-tweets.js", format: "x-archive",
    text:
      #"window.YTD.deleted_tweets.part0 = [{"tweet":{"id_str":"1","full_text":"Oops","created_at":"Tue Oct 10 20:19:24 +0000 2017"}}]"#,
    posts: 0, skipped: 1)

  static let xEmpty = LayoutFixture(
    name: "community-tweet.js", format: "x-archive", text: "window.YTD.community_tweet.part0 = [ ]",
    posts: 0)

  static let xLines = LayoutFixture(
    name: "collected.ndjson", format: "x-api",
    text: #"""
      {"created_at":"Wed Jan 01 11:00:54 +0000 2014","id":418336022238228481,"id_str":"418336022238228481","text":"Bread &amp; butter http:\/\/t.co\/n4Q","source":"<a href=\"http:\/\/a.example\">a<\/a>","truncated":false,"in_reply_to_status_id":null,"user":{"id":5,"id_str":"5","name":"Acme Bakery","screen_name":"AcmeBakery","description":"We bake & talk","created_at":"Mon Apr 30 16:54:56 +0000 2012","lang":"en"},"geo":null,"entities":{"hashtags":[],"urls":[{"url":"http:\/\/t.co\/n4Q","expanded_url":"http:\/\/acme.example\/b","indices":[15,30]}],"user_mentions":[]},"lang":"en"}
      {"created_at":"Wed Jan 01 11:05:00 +0000 2014","id":2,"id_str":"2","text":"RT @acme: Bread","user":{"screen_name":"jo"},"retweeted_status":{"id_str":"1","text":"Bread"},"entities":{}}
      {"created_at":"Wed Jan 01 11:06:00 +0000 2014","id":3,"id_str":"3","text":"@jo Thanks, that is very\u2026 http:\/\/t.co\/x","truncated":true,"in_reply_to_status_id":418336022238228481,"in_reply_to_status_id_str":"418336022238228481","in_reply_to_user_id_str":"5","in_reply_to_screen_name":"AcmeBakery","extended_tweet":{"full_text":"@jo Thanks, that is very kind","entities":{"urls":[]}},"user":{"id_str":"5","screen_name":"AcmeBakery"},"entities":{"urls":[]},"quoted_status":{"id_str":"4","text":"Not ours"},"lang":"und"}
      """#, isLines: true, posts: 2, skipped: 1)

  static let xSearch = LayoutFixture(
    name: "search.json", format: "x-api",
    text: #"""
      {"statuses":[{"created_at":"Wed Jan 01 11:00:54 +0000 2014","id_str":"21","full_text":"Buns","user":{"id_str":"5","screen_name":"acme"},"in_reply_to_status_id_str":"20","in_reply_to_user_id_str":"6","in_reply_to_screen_name":"jo"}],
       "search_metadata":{"count":1,"query":"buns"}}
      """#, posts: 1)

  static let xSecond = LayoutFixture(
    name: "timeline.json", format: "x-api-2",
    text: #"""
      {"data":[
        {"id":"31","text":"Rolls &amp; buns https:\/\/t.co\/R https:\/\/t.co\/P","author_id":"5","created_at":"2026-11-08T10:00:00.000Z","edit_history_tweet_ids":["31"],"conversation_id":"31","lang":"en","public_metrics":{"retweet_count":0},"possibly_sensitive":false,
         "entities":{"urls":[{"start":12,"end":35,"url":"https:\/\/t.co\/R","expanded_url":"https:\/\/acme.example\/r","display_url":"acme.example\/r"},{"url":"https:\/\/t.co\/P","expanded_url":"https:\/\/x.com\/a\/status\/31\/photo\/1","media_key":"3_1"}]}},
        {"id":"32","text":"More","author_id":"5","created_at":"2026-11-08T10:05:00.000Z","edit_history_tweet_ids":["32"],"conversation_id":"31","in_reply_to_user_id":"5","referenced_tweets":[{"type":"replied_to","id":"31"}]},
        {"id":"33","text":"@jo Yes, on Friday","author_id":"5","created_at":"2026-11-08T10:06:00.000Z","edit_history_tweet_ids":["33"],"conversation_id":"30","in_reply_to_user_id":"6","referenced_tweets":[{"type":"quoted","id":"1"},{"type":"replied_to","id":"30"}]},
        {"id":"34","text":"RT @jo: Yes","author_id":"5","created_at":"2026-11-08T10:07:00.000Z","edit_history_tweet_ids":["34"],"referenced_tweets":[{"type":"retweeted","id":"29"}]}],
       "includes":{"users":[{"id":"5","username":"acme"}]},"meta":{"result_count":4}}
      """#, posts: 3, skipped: 1)

  static let xSecondLines = LayoutFixture(
    name: "flat.jsonl", format: "x-api-2",
    text: #"""
      {"id":"41","conversation_id":"41","author_id":"5","text":"Cut of","note_tweet":{"text":"Cut off no more &lt;3","entities":{}},"author":{"id":"5","username":"acme","name":"Acme"},"created_at":"2026-11-08T10:00:00.000Z"}
      {"id":"42","conversation_id":"42","author_id":"5","text":"Two","author":{"id":"5","username":"acme"},"created_at":"2026-11-08T10:01:00.000Z"}
      """#, isLines: true, posts: 2)

  static let xSecondAlone = LayoutFixture(
    name: "one.json", format: "x-api-2",
    text: #"{"data":{"id":"51","text":"Alone","edit_history_tweet_ids":["51"]}}"#, posts: 1)
}
