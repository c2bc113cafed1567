import DecorumBase
import DecorumPosts
import DecorumReports
import DecorumTime

/// A post as a line of the neutral format, with the place it came from. Reading the line gives the post
/// back: its texts, its fields, and which keys its record had with nothing in them.
struct NeutralRecord {
  let post: Post
  let time: NeutralTime?
  /// The file, as the run calls it.
  let file: String

  /// The line, without its end.
  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      texts(&w)
      relations(&w)
      extras(&w)
      w.key("origin")
      w.object { w in
        w.key("file")
        w.value(file)
        w.key("path")
        w.value(post.address.description)
        w.key("byte")
        w.array {
          $0.value(post.text.span.start)
          $0.value(post.text.span.end)
        }
      }
    }
    return writer.bytes
  }

  private func texts(_ w: inout JSONWriter) {
    put("id", post.id, .id, &w)
    if let platform = post.platform {
      w.key("platform")
      w.value(platform.rawValue)
    } else {
      putNothing("platform", .platform, &w)
    }
    put("account", post.account, .account, &w)
    put("author", post.author, .author, &w)
    if post.kind != .post || post.keys.contains(.kind) {
      w.key("kind")
      w.value(post.kind.rawValue)
    }
    put("inbound", post.inbound, .inbound, &w)
    if let time {
      time.write(&w)
    } else {
      put("time", post.time, .time, &w)
      put("timezone", post.zone, .zone, &w)
    }
    put("status", post.status, .status, &w)
    w.key("text")
    w.value(post.text.bytes)
    put("title", post.title, .title, &w)
    put("first_comment", post.firstComment, .firstComment, &w)
    if let language = post.language {
      w.key("lang")
      w.value(language)
    } else {
      putNothing("lang", .language, &w)
    }
  }

  private func relations(_ w: inout JSONWriter) {
    put("reply_to", post.replyTo, .replyTo, &w)
    if let parent = post.parent {
      w.key("parent")
      w.object { w in
        put("id", parent.id, .parentID, &w)
        put("text", parent.text, .parentText, &w)
        put("title", parent.title, .parentTitle, &w)
        put("author", parent.author, .parentAuthor, &w)
        put("inbound", parent.inbound, .parentInbound, &w)
      }
    } else {
      putNothing("parent", .parent, &w)
    }
    put("thread", post.thread, .thread, &w)
    put("to", post.to, .to, &w)
  }

  private func extras(_ w: inout JSONWriter) {
    put("links", post.links, .links, &w)
    put("tags", post.tags, .tags, &w)
    if !post.media.isEmpty || post.keys.contains(.media) {
      w.key("media")
      w.array(post.media) { w, medium in
        w.object { w in
          if let type = medium.type { put("type", type, .mediaType, &w) }
          if let alt = medium.alt { put("alt", alt, .mediaAlt, &w) }
          if let url = medium.url { put("url", url, .mediaURL, &w) }
        }
      }
    }
    put("campaign", post.campaign, .campaign, &w)
    put("approved", post.approved, .approved, &w)
    put("scheduler", post.scheduler, .scheduler, &w)
    if !post.flags.isEmpty || post.keys.contains(.flags) {
      w.key("flags")
      w.object { w in
        for flag in post.flags {
          w.key(named: flag.name)
          w.value(flag.value)
        }
      }
    }
    suppressions(&w)
  }

  /// What is wrong with a suppression holds for nothing, and is not handed on.
  private func suppressions(_ w: inout JSONWriter) {
    let sound = post.suppressions.filter { $0.fault == nil }
    guard !sound.isEmpty || post.keys.contains(.lintIgnore) else { return }
    w.key("lint_ignore")
    w.array(sound) { w, one in
      w.object { w in
        w.key("rule")
        w.value(one.rule?.bytes ?? [])
        for key in WrittenSuppression.Key.allCases {
          guard let value = one[key] else { continue }
          w.key(named: key.rawValue)
          w.value(value.bytes)
        }
      }
    }
  }

  // MARK: Values

  private func putNothing(_ key: StaticString, _ field: Field, _ w: inout JSONWriter) {
    guard post.keys.contains(field) else { return }
    w.key(key)
    w.literal("null")
  }

  /// A key with nothing in it is written too: that a record had it decides what can be judged.
  private func put(_ key: StaticString, _ text: MappedText?, _ field: Field, _ w: inout JSONWriter)
  {
    guard text != nil || post.keys.contains(field) else { return }
    w.key(key)
    if let text { w.value(text.bytes) } else { w.literal("null") }
  }

  private func put(_ key: StaticString, _ answer: Bool?, _ field: Field, _ w: inout JSONWriter) {
    guard answer != nil || post.keys.contains(field) else { return }
    w.key(key)
    if let answer { w.value(answer) } else { w.literal("null") }
  }

  private func put(
    _ key: StaticString, _ texts: [MappedText], _ field: Field, _ w: inout JSONWriter
  ) {
    guard !texts.isEmpty || post.keys.contains(field) else { return }
    w.key(key)
    w.array(texts) { $0.value($1.bytes) }
  }
}
