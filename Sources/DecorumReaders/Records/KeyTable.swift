import DecorumBase
import DecorumPosts

/// The one table of names: which key of a record, column of a table or line of front matter is
/// which field of a post.
///
/// Names are compared by their letters and digits in lower case, so that `Posting Time`,
/// `posting_time` and `PostingTime` are one name. Schedulers' exports are in here by their headers.
struct KeyTable: Sendable {
  private let keys: [String: RecordKey]
  /// What somebody said of this file; it goes before all names.
  private(set) var mapped: MappedKeys?

  /// - Parameter map: nil or empty = the names alone.
  static func standard(with map: FieldMap?) -> KeyTable {
    guard let map, !map.isEmpty else { return standard }
    var table = standard
    table.mapped = MappedKeys(map)
    return table
  }

  static let standard = KeyTable()

  private init() {
    var keys: [String: RecordKey] = [:]
    func add(_ target: RecordKey.Target, _ names: [String], from rank: Int = 0) {
      for (i, name) in names.enumerated() where keys[name] == nil {
        keys[name] = RecordKey(target, rank: rank + i)
      }
    }
    for field in Field.allCases {
      add(.field(field), [Self.normalised(field.rawValue)])
    }
    for (field, names) in Self.aliases { add(.field(field), names, from: 1) }
    add(.date, Self.dates, from: 1)
    add(.draft, ["draft", "isdraft"], from: 1)
    add(.mediaURL(0), Self.mediaURLs, from: 1)
    add(.mediaAlt(0), Self.mediaAlts, from: 1)
    add(.flag("paid_partnership"), Self.paidPartnership, from: 1)
    add(.flag("made_with_ai"), ["madewithai", "videomadewithai", "aigenerated"], from: 1)
    self.keys = keys
  }

  /// - Returns: nil for a name that means nothing to Decorum.
  func key(_ name: String) -> RecordKey? {
    if let mapped {
      if let path = mapped.path(named: name) { return path.key }
      return standardKey(name).flatMap { allows($0.target) ? $0 : nil }
    }
    return standardKey(name)
  }

  /// Whether somebody said what the name means.
  func isMapped(_ name: String) -> Bool { mapped?.path(named: name) != nil }

  /// A date of its own has no place beside a whole time that somebody mapped.
  func allows(_ target: RecordKey.Target) -> Bool {
    target != .date || !(mapped?.hasWholeTime ?? false)
  }

  private func standardKey(_ name: String) -> RecordKey? {
    if let flag = Self.flagName(name) { return RecordKey(.flag(flag), rank: 0) }
    for form in Self.forms(of: name) {
      if let key = lookUp(form) { return key }
    }
    return nil
  }

  /// The names that a name may stand for: itself, and what stands before an explanation, as in
  /// `Link(s) - Separated by comma`.
  static func forms(of name: String) -> [String] {
    var forms = [normalised(name)]
    var words = name[...]
    if let dash = name.firstRange(of: " - ") {
      words = name[..<dash.lowerBound]
      forms.append(normalised(words))
    }
    if let bracket = words.firstIndex(of: "(") { forms.append(normalised(words[..<bracket])) }
    return forms
  }

  private func lookUp(_ name: String) -> RecordKey? {
    if let key = keys[name] {
      switch key.target {
      case .field(.mediaURL): return RecordKey(.mediaURL(0), rank: 0)
      case .field(.mediaAlt): return RecordKey(.mediaAlt(0), rank: 0)
      case .field(.mediaType): return RecordKey(.mediaType(0), rank: 0)
      default: return key
      }
    }
    // `Picture Url 3`
    let stem = String(name.reversed().drop { $0.isASCII && $0.isNumber }.reversed())
    guard stem.count < name.count, let number = Int(name.dropFirst(stem.count)), number < 100,
      let key = keys[stem]
    else { return nil }
    switch key.target {
    case .mediaURL, .field(.mediaURL): return RecordKey(.mediaURL(number), rank: key.rank)
    case .mediaAlt, .field(.mediaAlt): return RecordKey(.mediaAlt(number), rank: key.rank)
    default: return nil
    }
  }

  /// Letters and digits, lower case; other alphabets as they are.
  static func normalised(_ name: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        bytes.append(byte)
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `flags.made_with_ai` → `made_with_ai`.
  private static func flagName(_ name: String) -> String? {
    let lower = name.lowercased()
    for prefix in ["flags.", "flags_", "flags:", "flag.", "flag_", "flag:"]
    where lower.hasPrefix(prefix) {
      let flag = String(lower.dropFirst(prefix.count).filter { $0 != " " })
      return flag.isEmpty ? nil : flag
    }
    return nil
  }

  private static let aliases: [(Field, [String])] = [
    (
      .text,
      [
        "message", "caption", "copy", "messagetext", "postcontent", "sharecommentary", "posttext",
        "posttextcontent", "tweet", "fulltext", "tweettext", "statustext", "commenttext", "content",
        "posttextcopy", "postcopy", "body", "selftext", "post", "comment", "beitrag", "nachricht",
        "texte", "texto", "testo", "mensaje", "messaggio",
      ]
    ),
    (
      .time,
      [
        "postingtime", "scheduledat", "scheduledtime", "scheduletime", "scheduledfor", "publishat",
        "publishtime", "publishedat", "publishedon", "publishdatetime", "scheduleddatetime",
        "datetime", "dateandtime", "timestamp", "createdat", "createdutc", "createdtime", "created",
        "postedat", "posted", "sentat", "posttime", "postatspecifictime", "commentcreatetimestamp",
        "time24hr", "timeofday", "hour", "uhrzeit", "heure", "hora", "ora", "scheduled", "when",
      ]
    ),
    (.local, ["localtime", "wallclock"]),
    (
      .zone,
      [
        "tz", "zone", "timezonename", "timezoneid", "scheduledtimezone", "utcoffset", "gmtoffset",
        "zeitzone", "fuseauhoraire", "zonahoraria", "fusoorario",
      ]
    ),
    (
      .platform,
      ["network", "socialnetwork", "channel", "platforms", "networks", "service", "plattform"]
    ),
    (
      .account,
      [
        "profile", "handle", "accountname", "profilename", "socialaccount", "accountid", "page",
        "screenname", "username", "konto", "compte", "cuenta",
      ]
    ),
    (.author, ["authorid", "authorname", "user", "postedby", "writer", "sender", "from"]),
    (.kind, ["type", "posttype", "contenttype", "messagetype", "subtype", "postsubtype"]),
    (.inbound, ["isinbound", "incoming"]),
    (.status, ["state", "poststatus", "schedulestatus"]),
    (.id, ["postid", "tweetid", "statusid", "messageid", "commentid", "idstr", "uid"]),
    (
      .title, ["headline", "posttitle", "videotitle", "documenttitle", "subject", "titel", "titre"]
    ),
    (.firstComment, ["firstcommenttext", "comments", "firstreply"]),
    (
      .replyTo,
      [
        "inreplyto", "inreplytoid", "inreplytostatusid", "inreplytostatusidstr", "replytoid",
        "inresponsetotweetid", "parentcommentid",
      ]
    ),
    (.thread, ["threadid", "conversation", "conversationid"]),
    (.to, ["recipient", "recipients", "sendto"]),
    (.links, ["link", "url", "urls", "linkurl", "sharedurl", "postlink", "landingpage"]),
    (.tags, ["tag", "labels", "label", "hashtags", "categories", "category"]),
    (.campaign, ["campaignname", "utmcampaign", "kampagne"]),
    (.approved, ["isapproved", "approval"]),
    (.language, ["language", "langs", "locale", "sprache", "langue", "idioma", "lingua"]),
    (.parentText, ["inreplytotext", "replytotext"]),
    (.media, ["mediaattachments", "attachments", "images"]),
  ]

  private static let dates = [
    "date", "publishdate", "publicationdate", "scheduleddate", "scheduledate", "postdate",
    "postingdate", "datepublished", "day", "datum", "fecha",
  ]
  private static let mediaURLs = [
    "mediaurls", "imageurl", "imageurls", "image", "picture", "pictureurl", "pictureurls", "photo",
    "photourl", "videourl", "videourls", "video", "gifurls", "mediafile",
  ]
  private static let mediaAlts = [
    "alttext", "alttexts", "imagealttext", "imagealt", "alt", "alttextpicture", "imagedescription",
  ]
  private static let paidPartnership = [
    "paidpartnership", "ispaidpartnership", "brandedcontent", "tiktokbrandedcontent",
    "brandcontenttoggle",
  ]
}
