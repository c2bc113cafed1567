x-archive
window.YTD.like.part0 = [ {"like":{"tweetId":"9","fullText":"Nice"}}, {"like":{"tweetId":"8"}} ]