x-archive
window.YTD.deleted_tweets.part0 = [{"tweet":{"id_str":"1","full_text":"Oops","created_at":"Tue Oct 10 20:19:24 +0000 2017"}}]