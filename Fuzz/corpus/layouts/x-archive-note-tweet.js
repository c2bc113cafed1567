x-archive
window.YTD.note_tweet.part0 = [
  { "noteTweet" : {
      "noteTweetId" : "201", "updatedAt" : "2026-11-08T10:00:00.000Z",
      "lifecycle" : { "value" : "1", "name" : "Active" }, "createdAt" : "2026-11-08T10:00:00.000Z",
      "core" : {
        "styletags" : [ ], "mentions" : [ ], "cashtags" : [ ], "hashtags" : [ ],
        "urls" : [ { "expandedUrl" : "https://acme.example/flour", "shortUrl" : "https://t.co/Fl0", "fromIndex" : "2", "toIndex" : "25" } ],
        "text" : "Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. Flour, water, salt. https://t.co/Fl0" } } },
  { "noteTweet" : { "noteTweetId" : "202", "createdAt" : "2026-11-08T11:00:00.000Z", "core" : { "text" : "Short and bold", "urls" : [ ] } } }
]