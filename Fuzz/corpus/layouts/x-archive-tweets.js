x-archive
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
  { "tweet" : { "id_str" : "106", "created_at" : "Sat Nov 07 12:24:00 +0000 2026", "full_text" : "So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. So much to say of bread. and… https://t.co/Q1" } }
]