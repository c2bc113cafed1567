import DecorumBase
import DecorumPosts

/// Lists that a layout gathers from several places of a record.
extension RecordDraft {
  /// - Parameter url: the member of a picture that has its address.
  /// - Parameter alt: the member that has its text; nil where the format has none, so that nobody
  ///   takes the text for missing.
  mutating func addMedia(
    _ name: String, _ pictures: [JSONNode], at record: JSONNode, url: String, alt: String?
  ) {
    var items: [RecordValue] = []
    for picture in pictures {
      var members: [RecordMember] = []
      func take(_ node: JSONNode?, as name: String) {
        guard let node else { return }
        let name = MappedText(standingFor: name, at: node.span)
        members.append(RecordMember(name: name, value: value(of: node, nil)))
      }
      // Threads lists a picture without an address where there is none.
      if let address = picture[url], !address.isBlank { take(address, as: "url") }
      if let alt { take(picture[alt], as: "alt") }
      if !members.isEmpty { items.append(.object(members, picture.span)) }
    }
    add(.field(.media), name, RecordValue.list(items, record.span))
  }

  mutating func addList(_ field: Field, _ name: String, _ nodes: [JSONNode], at record: JSONNode) {
    guard !nodes.isEmpty else { return }
    add(.field(field), name, RecordValue.list(nodes.map { value(of: $0, nil) }, record.span))
  }
}
