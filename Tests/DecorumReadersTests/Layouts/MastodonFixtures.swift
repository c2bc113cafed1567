/// Files of Mastodon: its archive, and what its API answers.
extension LayoutFixture {
  static let mastodon = [
    outbox, emptyOutbox, likes, actor, statuses, oneStatus, statusLines, scheduled, context,
    emptyContext,
  ]

  static let outbox = LayoutFixture(
    name: "outbox.json", format: "mastodon-outbox",
    text: #"""
      {"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","totalItems":5,"orderedItems":[{"id":"https://social.example/users/acme/statuses/1/activity","type":"Create","actor":"https://social.example/users/acme","published":"2026-11-08T10:00:00Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://social.example/users/acme/followers"],"object":{"id":"https://social.example/users/acme/statuses/1","type":"Note","summary":"Food, baking","inReplyTo":null,"published":"2026-11-08T10:00:00Z","url":"https://social.example/@acme/1","attributedTo":"https://social.example/users/acme","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://social.example/users/acme/followers"],"sensitive":true,"conversation":"tag:social.example,2026:objectId=7:objectType=Conversation","content":"\u003cp\u003eSalt \u0026amp; rye: \u003ca href=\"https://acme.example/rye\" rel=\"nofollow\"\u003e\u003cspan class=\"invisible\"\u003ehttps://\u003c/span\u003e\u003cspan\u003eacme.example/rye\u003c/span\u003e\u003c/a\u003e\u003c/p\u003e\u003cp\u003eCafé \u003ca href=\"https://social.example/tags/rye\" class=\"mention hashtag\"\u003e#\u003cspan\u003erye\u003c/span\u003e\u003c/a\u003e\u003c/p\u003e","contentMap":{"en":"\u003cp\u003eSalt\u003c/p\u003e"},"attachment":[{"type":"Document","mediaType":"image/png","url":"media/1.png","name":"Two loaves","blurhash":"U"},{"type":"Document","mediaType":"image/png","url":"media/2.png","name":null},{"type":"Link","href":"https://acme.example/rye"}],"tag":[{"type":"Hashtag","href":"https://social.example/tags/rye","name":"#rye"}],"replies":{"id":"x","type":"Collection","first":{"items":[]}}},"signature":{"type":"RsaSignature2017"}},{"id":"a2","type":"Announce","actor":"https://social.example/users/acme","published":"2026-11-08T11:00:00Z","object":"https://other.example/users/jo/statuses/9"},{"id":"a3","type":"Create","actor":"https://social.example/users/acme","published":"2026-11-08T12:00:00Z","object":{"id":"https://social.example/users/acme/statuses/3","type":"Note","summary":null,"inReplyTo":"https://other.example/users/jo/statuses/8","published":"2026-11-08T12:00:00Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[],"content":"<p><span class=\"h-card\"><a href=\"https://other.example/@jo\" class=\"u-url mention\">@<span>jo</span></a></span> At nine</p>","attachment":[],"tag":[{"type":"Mention","href":"https://other.example/users/jo","name":"@jo@other.example"}]}},{"id":"a4","type":"Create","actor":"https://social.example/users/acme","published":"2026-11-08T13:00:00Z","object":{"id":"https://social.example/users/acme/statuses/4","type":"Note","inReplyTo":"https://social.example/users/acme/statuses/1","published":"2026-11-08T13:00:00Z","to":["https://www.w3.org/ns/activitystreams#Public"],"content":"<p>Spelt too</p>","tag":[]}},{"id":"a5","type":"Create","actor":"https://social.example/users/acme","published":"2026-11-08T14:00:00Z","object":{"id":"https://social.example/users/acme/statuses/5","type":"Note","published":"2026-11-08T14:00:00Z","to":["https://other.example/users/jo"],"cc":[],"content":"<p>Your order is ready</p>","tag":[{"type":"Mention","name":"@jo@other.example"}]}}]}
      """#, posts: 4, skipped: 1)

  static let emptyOutbox = LayoutFixture(
    name: "an empty outbox.json", format: "mastodon-outbox",
    text:
      #"{"@context":"a","id":"outbox.json","type":"OrderedCollection","totalItems":0,"orderedItems":[]}"#,
    posts: 0)

  static let likes = LayoutFixture(
    name: "likes.json", format: "mastodon-outbox",
    text:
      #"{"@context":"a","id":"likes.json","type":"OrderedCollection","orderedItems":["https://other.example/users/jo/statuses/1","https://other.example/users/jo/statuses/2"]}"#,
    posts: 0, skipped: 2)

  static let actor = LayoutFixture(
    name: "actor.json", format: "mastodon-outbox",
    text:
      #"{"@context":["https://www.w3.org/ns/activitystreams",{"toot":"x"}],"id":"https://social.example/users/acme","type":"Person","inbox":"i","outbox":"outbox.json","likes":"likes.json","preferredUsername":"acme","name":"Acme Bakery","summary":"<p>We bake</p>","tag":[],"attachment":[{"type":"PropertyValue"}]}"#,
    posts: 0, skipped: 1)

  private static let status =
    #"{"id":"111","created_at":"2026-11-08T10:00:00.000Z","in_reply_to_id":null,"in_reply_to_account_id":null,"sensitive":true,"spoiler_text":"Baking","visibility":"public","language":"en","uri":"https://social.example/users/acme/statuses/111","url":"https://social.example/@acme/111","replies_count":0,"reblogs_count":2,"edited_at":null,"content":"<p>Rye &amp; salt<br />from <a href=\"https://acme.example\">acme.example</a></p><p>Café</p>","reblog":null,"application":{"name":"Web"},"account":{"id":"5","username":"acme","acct":"acme","display_name":"Acme Bakery","note":"<p>We bake</p>","fields":[{"name":"Shop","value":"x"}]},"media_attachments":[{"id":"9","type":"image","url":"https://img.example/9.png","preview_url":"p","description":"Two loaves"},{"id":"10","type":"image","url":"https://img.example/10.png","description":null}],"mentions":[],"tags":[],"emojis":[],"card":null,"poll":{"id":"1","options":[{"title":"Rye"},{"title":"Spelt"}]}}"#
  private static let boost =
    #"{"id":"112","created_at":"2026-11-08T11:00:00.000Z","content":"<p>Not ours</p>","account":{"id":"5","acct":"acme"},"reblog":{"id":"1","content":"<p>Not ours</p>","account":{"acct":"jo@other.example"}}}"#
  private static let answer =
    #"{"id":"113","created_at":"2026-11-08T12:00:00.000Z","in_reply_to_id":"111","in_reply_to_account_id":"5","visibility":"unlisted","content":"<p>@acme When?</p>","reblog":null,"account":{"id":"7","acct":"jo@other.example"},"media_attachments":[],"mentions":[{"id":"5","username":"acme","acct":"acme"}],"language":"en"}"#
  private static let ownThread =
    #"{"id":"114","created_at":"2026-11-08T12:30:00.000Z","in_reply_to_id":"111","in_reply_to_account_id":"5","visibility":"public","content":"<p>Spelt too</p>","reblog":null,"account":{"id":"5","acct":"acme"},"mentions":[]}"#
  private static let direct =
    #"{"id":"115","created_at":"2026-11-08T12:40:00.000Z","visibility":"direct","content":"<p>@jo Ready</p>","reblog":null,"account":{"id":"5","acct":"acme"},"mentions":[{"id":"7","acct":"jo@other.example"}]}"#
  private static let picture =
    #"{"id":"116","created_at":"2026-11-08T12:50:00.000Z","content":"","account":{"id":"5","acct":"acme"},"media_attachments":[{"type":"image","url":"u"}]}"#

  static let statuses = LayoutFixture(
    name: "statuses.json", format: "mastodon-statuses",
    text: "[\([status, boost, answer, ownThread, direct, picture].joined(separator: ",\n"))]",
    posts: 4, skipped: 2)

  static let oneStatus = LayoutFixture(
    name: "status.json", format: "mastodon-statuses", text: status, posts: 1)

  static let statusLines = LayoutFixture(
    name: "statuses.ndjson", format: "mastodon-statuses",
    text: [status, answer].joined(separator: "\n"), isLines: true, posts: 2)

  static let scheduled = LayoutFixture(
    name: "scheduled_statuses.json", format: "mastodon-scheduled",
    text: #"""
      [{"id":"3","scheduled_at":"2026-12-08T10:00:00.000Z","params":{"text":"Rye & salt <3","poll":null,"media_ids":["9"],"sensitive":false,"spoiler_text":null,"visibility":"public","language":"en","in_reply_to_id":null,"idempotency":null,"application_id":1},"media_attachments":[{"id":"9","type":"image","url":"u","description":""}]},
       {"id":"4","scheduled_at":"2026-12-08T11:00:00.000Z","params":{"text":"@jo At nine","visibility":"direct","in_reply_to_id":"77"},"media_attachments":[]},
       {"id":"5","scheduled_at":"2026-12-08T12:00:00.000Z","params":{"text":"@jo So do we","visibility":"public","in_reply_to_id":78},"media_attachments":[]}]
      """#, posts: 3)

  static let context = LayoutFixture(
    name: "context.json", format: "mastodon-context",
    text: "{\"ancestors\":[],\"descendants\":[\(answer),\(ownThread)]}", posts: 2)

  static let emptyContext = LayoutFixture(
    name: "an empty context.json", format: "mastodon-context",
    text: #"{"ancestors":[],"descendants":[]}"#, posts: 0)
}
