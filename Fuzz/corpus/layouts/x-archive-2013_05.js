x-archive
Grailbird.data.tweets_2013_05 =
[ {
  "source" : "web", "entities" : { "user_mentions" : [ ], "media" : [ ], "hashtags" : [ ], "urls" : [ ] },
  "geo" : { }, "id_str" : "12", "text" : "We bake from five", "id" : 12,
  "created_at" : "2013-05-15 18:57:05 +0000", "user" : { "name" : "Acme Bakery", "screen_name" : "acme", "id_str" : "1" }
}, {
  "id_str" : "13", "text" : "RT @jo: Yes", "created_at" : "2013-05-15 19:57:05 +0000",
  "retweeted_status" : { "id_str" : "9", "text" : "Yes" }, "user" : { "screen_name" : "acme" }
} ]