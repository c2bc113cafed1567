import DecorumBase
import DecorumPosts

/// Lists that a layout gathers from several places of a record.
extension RecordDraft {
  /// - Parameter url: the member of a picture that has its address.
  /// - Parameter alt: the member that has its text; nil where the format has none, so that nobody
  ///   takes the text for missing.
  mutating func addMedia(
    _ name: String, _ pictures: [JSONNode], at record: JSONNode, url: String, alt: String?,
    reading: Reading? = nil
  ) {
    let items = pictures.filter(\.isObject).map { picture in
      let named = [("url", picture[url]), ("alt", alt.flatMap { picture[$0] })]
      return RecordValue.object(
        named.compactMap { name, node in
          node.map {
            RecordMember(
              name: MappedText(standingFor: name, at: $0.span), value: value(of: $0, reading))
          }
        }, picture.span)
    }
    if !items.isEmpty { add(.field(.media), name, RecordValue.list(items, record.span)) }
  }

  mutating func addList(_ field: Field, _ name: String, _ nodes: [JSONNode], at record: JSONNode) {
    guard !nodes.isEmpty else { return }
    add(.field(field), name, RecordValue.list(nodes.map { value(of: $0, nil) }, record.span))
  }
}
