x-archive
window.YTD.tweet.part0 = [ {
  "retweeted" : false, "id_str" : "11", "full_text" : "Rolls &amp; more", "lang" : "en",
  "created_at" : "Tue Oct 10 20:19:24 +0000 2017", "entities" : { "urls" : [ ] }
} ] ;