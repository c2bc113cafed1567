/// The private messages in an archive of Facebook or Instagram, `messages/inbox/…/message_1.json`. They
/// were said to one person and are no posts: they are known so that nobody takes them for any.
struct MetaMessages: JSONLayout {
  let name = "meta-messages"
  let lists: Set<String> = ["messages"]

  func recognise(_ sample: JSONSample) -> String? {
    guard let first = sample.first(in: "messages"), first["sender_name"] != nil,
      first["timestamp_ms"] != nil
    else { return nil }
    return "its \"messages\" have a \"sender_name\" and a \"timestamp_ms\""
  }

  func otherContents(_ sample: JSONSample) -> String? { "private messages of a Meta archive" }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) { sink.skip() }
}
