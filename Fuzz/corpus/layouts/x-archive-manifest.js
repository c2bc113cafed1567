x-archive
window.__THAR_CONFIG = {"userInfo":{"accountId":"1","userName":"acme"},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js"}]}}}