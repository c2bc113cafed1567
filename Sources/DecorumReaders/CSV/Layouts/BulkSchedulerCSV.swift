import DecorumPosts

/// The templates of schedulers that need no more than the meaning of their columns.
extension CSVLayout {
  static let sprout = CSVLayout(
    name: "sprout-csv",
    mark: .header([["time24hr", "messagetext"]]),
    columns: [
      "date": [Column(.date)],
      "time24hr": [Column(.time)],
      "messagetext": [Column(.text)],
    ])

  /// SocialBee and HighLevel share one sample file.
  static let socialBee = CSVLayout(
    name: "socialbee-csv",
    mark: .header([["postatspecifictime", "content"], ["postatspecifictime", "text"]]),
    columns: [
      "postatspecifictime": [Column(.time)],
      "content": [Column(.text)],
      "text": [Column(.text)],
      "link": [Column(.links)],
      "ogmetaurl": [Column(.links)],
      "imageurls": [Column(.mediaURL(0))],
      "followupcomment": [Column(.firstComment)],
    ])

  static let agorapulse = CSVLayout(
    name: "agorapulse-csv",
    mark: .header([["postcontent", "postlink"], ["postcontent", "imageurl", "videourl"]]),
    columns: [
      "postcontent": [Column(.text)],
      "postlink": [Column(.links)],
      "imageurl": [Column(.mediaURL(1))],
      "videourl": [Column(.mediaURL(2))],
    ])

  static let oktopost = CSVLayout(
    name: "oktopost-csv",
    mark: .header([["network", "message", "linkurl"]]),
    columns: [
      "network": [Column(.platform)],
      "message": [Column(.text)],
      "linkurl": [Column(.links)],
      "imageurl": [Column(.mediaURL(1))],
      "picture": [Column(.mediaURL(2))],
    ])

  static let ayrshare = CSVLayout(
    name: "ayrshare-csv",
    mark: .header([["post", "platforms", "scheduledate"], ["post", "platforms", "mediaurls"]]),
    columns: [
      "post": [Column(.text)],
      "platforms": [Column(.platform)],
      "mediaurls": [Column(.mediaURL(0))],
      "scheduledate": [Column(.time)],
    ])

  static let postFast = CSVLayout(
    name: "postfast-csv",
    mark: .header([["scheduledat", "accountid", "content"]]),
    columns: [
      "scheduledat": [Column(.time)],
      "accountid": [Column(.account)],
      "content": [Column(.text)],
      "mediaurls": [Column(.mediaURL(0))],
      "firstcomment": [Column(.firstComment)],
      "fbcontenttype": [Column(.kind)],
      "igpublishtype": [Column(.on(.instagram, .field(.kind)))],
    ])

  static let schedulin = CSVLayout(
    name: "schedulin-csv",
    mark: .header([["channel", "caption", "scheduledat", "placement"]]),
    columns: [
      "channel": [Column(.platform)],
      "caption": [Column(.text)],
      "mediaurl": [Column(.mediaURL(0))],
      "scheduledat": [Column(.time)],
      "placement": [Column(.kind)],
    ])

  static let magicSync = CSVLayout(
    name: "magicsync-csv",
    mark: .header([["content", "imageurl", "scheduledtime", "comments"]]),
    columns: [
      "content": [Column(.text)],
      "imageurl": [Column(.mediaURL(0))],
      "scheduledtime": [Column(.time)],
      "comments": [Column(.firstComment, spelling: .firstBetweenSemicolons)],
    ])

  static let postoplan = CSVLayout(
    name: "postoplan-csv",
    mark: .header([["date", "message", "mediaurl"]]),
    columns: [
      "date": [Column(.time)],
      "message": [Column(.text)],
      "mediaurl": [Column(.mediaURL(0))],
    ])
}
