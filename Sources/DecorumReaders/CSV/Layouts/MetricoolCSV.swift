import DecorumPosts

/// Metricool's calendar: 93 columns, more or less, whose names drift. A row is a post on each channel
/// whose column says yes; some columns hold only for one of them.
extension CSVLayout {
  static let metricool = CSVLayout(
    name: "metricool-csv",
    mark: .header(
      ["facebook", "instagram", "linkedin", "twitterx", "xtwitter"].map {
        ["text", "date", "time", "draft", $0]
      }),
    columns: [
      "text": [Column(.text)],
      "date": [Column(.date)],
      "time": [Column(.time)],
      "draft": [Column(.draft)],
      "facebook": [Column(.channel(.facebook))],
      "twitterx": [Column(.channel(.x))],
      "xtwitter": [Column(.channel(.x))],
      "linkedin": [Column(.channel(.linkedin))],
      "gbp": [Column(.channel(.googleBusiness))],
      "googlebusinessprofile": [Column(.channel(.googleBusiness))],
      "instagram": [Column(.channel(.instagram))],
      "pinterest": [Column(.channel(.pinterest))],
      "tiktok": [Column(.channel(.tiktok))],
      "youtube": [Column(.channel(.youtube))],
      "threads": [Column(.channel(.threads))],
      "bluesky": [Column(.channel(.bluesky))],
      "firstcommenttext": [Column(.firstComment)],
      "firstcomment": [Column(.firstComment)],
      "documenttitle": [Column(.on(.linkedin, .field(.title)))],
      "pinterestpintitle": [Column(.on(.pinterest, .field(.title)))],
      "pinterestpinlink": [Column(.on(.pinterest, .field(.links)))],
      "youtubevideotitle": [Column(.on(.youtube, .field(.title)))],
      "youtubeaigeneratedcontent": [Column(.on(.youtube, .flag("made_with_ai")))],
      "facebooktitle": [Column(.on(.facebook, .field(.title)))],
      "facebookposttype": [Column(.on(.facebook, .field(.kind)))],
      "instagramposttype": [Column(.on(.instagram, .field(.kind)))],
      "tiktoktitle": [Column(.on(.tiktok, .field(.title)))],
      "tiktokbrandedcontent": [Column(.on(.tiktok, .flag("paid_partnership")))],
      "tiktokyourbrand": [Column(.on(.tiktok, .flag("your_brand")))],
      "tiktokaigeneratedcontent": [Column(.on(.tiktok, .flag("made_with_ai")))],
    ])
}
