x-archive
window.YTD.community_tweet.part0 = [ ]