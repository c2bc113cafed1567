import DecorumBase
import DecorumPosts

/// The values of a record that are records themselves: the parent, the pictures, the flags.
extension RecordMapper {
  func setParent(
    _ field: Field, _ name: String, _ value: RecordValue, in post: inout Post,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard !value.isBlank else { return }
    var parent = post.parent ?? Parent()
    switch field {
    case .parentID: parent.id = word(name, value, &diagnostics)
    case .parentText: parent.text = prose(name, value, &diagnostics)
    case .parentTitle: parent.title = prose(name, value, &diagnostics)
    case .parentAuthor: parent.author = handle(name, value, &diagnostics)
    case .parentInbound: parent.inbound = bool(name, value, &diagnostics)
    default:
      guard case .object(let members, _) = value else {
        // A table's column "parent" holds the id.
        parent.id = word(name, value, &diagnostics)
        break
      }
      for member in unique(members, of: name, &diagnostics) {
        guard let inner = Self.parentFields[KeyTable.normalised(member.name.string)] else {
          continue
        }
        post.keys.insert(inner)
        post.parent = parent
        setParent(
          inner, "\(name).\(member.name.string)", member.value, in: &post, &diagnostics)
        parent = post.parent ?? parent
      }
    }
    post.parent = parent
  }

  private static let parentFields: [String: Field] = [
    "id": .parentID, "text": .parentText, "title": .parentTitle, "author": .parentAuthor,
    "inbound": .parentInbound,
  ]

  func addFlags(
    _ name: String, _ value: RecordValue, to post: inout Post, _ diagnostics: inout [Diagnostic]
  ) {
    guard !value.isBlank else { return }
    guard case .object(let members, _) = value else {
      diagnostics.append(wrongType(name, "an object of names and true or false", value))
      return
    }
    for member in unique(members, of: name, &diagnostics) {
      let flag = member.name.string
      guard let value = bool("\(name).\(flag)", member.value, &diagnostics) else { continue }
      post.flags.append(Flag(name: flag, value: value))
    }
  }

  func addMedia(
    _ name: String, _ value: RecordValue, to media: inout MediaParts, _ keys: inout FieldSet,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard !value.isBlank else { return }
    switch value {
    case .text:
      keys.insert(.mediaURL)
      media.addURLs(value, number: 0)
    case .list(let items, _):
      for item in items {
        switch item {
        case .text(let url):
          keys.insert(.mediaURL)
          media.add(Media(url: url.trimmed))
        case .object(let members, _):
          media.add(medium(members, of: name, &keys, &diagnostics))
        case .null: break
        default: diagnostics.append(wrongType(name, "a list of objects", item))
        }
      }
    case .object(let members, _):
      media.add(medium(members, of: name, &keys, &diagnostics))
    default: diagnostics.append(wrongType(name, "a list of objects", value))
    }
  }

  private func medium(
    _ members: [RecordMember], of name: String, _ keys: inout FieldSet,
    _ diagnostics: inout [Diagnostic]
  ) -> Media {
    var medium = Media()
    for member in unique(members, of: name, &diagnostics) {
      let path = "\(name).\(member.name.string)"
      switch KeyTable.normalised(member.name.string) {
      case "type", "mediatype":
        keys.insert(.mediaType)
        medium.type = word(path, member.value, &diagnostics)
      case "alt", "alttext", "description":
        keys.insert(.mediaAlt)
        medium.alt =
          member.value.isBlank
          ? MappedText(verbatim: [], at: member.value.span.emptied)
          : prose(path, member.value, &diagnostics)
      case "url", "uri", "src", "href", "mediaurl", "path", "file":
        keys.insert(.mediaURL)
        medium.url = word(path, member.value, &diagnostics)
      default: continue
      }
    }
    return medium
  }

  /// The last member of each name.
  private func unique(
    _ members: [RecordMember], of name: String, _ diagnostics: inout [Diagnostic]
  ) -> [RecordMember] {
    var kept: [RecordMember] = []
    for member in members {
      if let i = kept.firstIndex(where: { $0.name.bytes == member.name.bytes }) {
        diagnostics.append(
          duplicate(
            "\(name).\(member.name.string)", at: member.name.span, first: kept[i].name.span))
        kept[i] = member
      } else {
        kept.append(member)
      }
    }
    return kept
  }
}

/// The pictures of one record, gathered from its list of media and from columns of their own.
struct MediaParts: Sendable {
  /// The addresses, while nothing else is known of them.
  private var addresses: TextList?
  private var slots: [Media] = []
  private var mayBeBlank = false
  private var blankAlts: [(number: Int, span: Span)] = []

  mutating func add(_ medium: Media) {
    settle()
    mayBeBlank = true
    slots.append(medium)
  }

  mutating func addURLs(_ urls: TextList, number: Int) {
    if addresses == nil, slots.isEmpty, number <= 1 {
      addresses = urls
    } else {
      addURLs(urls.texts, number: number)
    }
  }

  private mutating func addURLs(_ urls: [MappedText], number: Int) {
    for (i, url) in urls.enumerated() { update(max(number, 1) - 1 + i) { $0.url = url } }
  }

  mutating func addURLs(_ value: RecordValue, number: Int) {
    addURLs(texts(value, PartList.links.parts), number: number)
  }

  /// Several alternative texts in one cell stand between `||`.
  mutating func addAlts(_ value: RecordValue, number: Int) {
    guard !value.isBlank else { return blankAlts.append((number, value.span)) }
    for (i, alt) in texts(value, { $0.partsBetweenDoubleBars }).enumerated() {
      update(max(number, 1) - 1 + i) { $0.alt = alt }
    }
  }

  mutating func addType(_ value: RecordValue, number: Int) {
    for (i, type) in texts(value, { $0.parts { $0 == Byte.comma } }).enumerated() {
      update(max(number, 1) - 1 + i) { $0.type = type }
    }
  }

  /// Makes slots of the addresses.
  private mutating func settle() {
    guard let urls = addresses else { return }
    addresses = nil
    addURLs(urls.texts, number: 1)
  }

  /// Pictures that have an address or a text; nil where there are none. A blank cell for the text is a
  /// blank text.
  var list: MediaList? {
    if addresses == nil, slots.isEmpty { return nil }
    if let addresses, slots.isEmpty, blankAlts.isEmpty { return MediaList(at: addresses) }
    var settled = self
    settled.settle()
    return MediaList(settled.items)
  }

  private var items: [Media] {
    var items = slots
    for (number, span) in blankAlts {
      for i in items.indices
      where items[i].alt == nil && items[i].url != nil && (number == 0 || number == i + 1) {
        items[i].alt = MappedText(verbatim: [], at: span.emptied)
      }
    }
    let isBlank = { (medium: Media) in
      medium.url == nil && medium.alt == nil && medium.type == nil
    }
    if mayBeBlank { items.removeAll(where: isBlank) }
    return items
  }

  private func texts(
    _ value: RecordValue, _ split: (MappedText) -> [MappedText]
  ) -> [MappedText] {
    switch value {
    case .text(let text): split(text)
    case .list(let items, _): items.flatMap { texts($0, split) }
    default: []
    }
  }

  private mutating func update(_ index: Int, _ change: (inout Media) -> Void) {
    settle()
    guard index < MediaList.most else { return }
    mayBeBlank = mayBeBlank || index > slots.count
    while slots.count <= index { slots.append(Media()) }
    change(&slots[index])
  }
}

extension Span {
  var emptied: Span { Span(source, start..<start) }
}

extension MappedText {
  var partsBetweenDoubleBars: [MappedText] {
    let bar = UInt8(ascii: "|")
    var parts: [MappedText] = []
    var start = 0
    var i = 0
    while i <= bytes.count {
      let isBar = i + 1 < bytes.count && bytes[i] == bar && bytes[i + 1] == bar
      if isBar || i == bytes.count {
        let inner = Byte.trimmed(bytes, start..<i)
        parts.append(slice(inner))
        start = i + 2
      }
      i += isBar ? 2 : 1
    }
    return parts
  }
}
