import DecorumBase

/// The names by which editors know files, and the paths by which we do.
///
/// Two that differ in a byte are two, though Unicode may call them equal.
struct DocumentURI: Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  var path: String? { Self.path(of: text) }

  /// The path of a `file:` URI; nil for any other, and for one that names no file here.
  static func path(of uri: String) -> String? {
    guard let rest = rest(of: uri, behind: "file:") else { return nil }
    var path = rest
    if rest.hasPrefix("//") {
      // What stands between the second and the third slash is a machine, and most often nothing.
      let host = rest.dropFirst(2)
      guard let slash = host.firstIndex(of: "/"),
        ["", "localhost"].contains(host[..<slash].lowercased())
      else { return nil }
      path = host[slash...]
    }
    guard let decoded = decoded(path), decoded.hasPrefix("/"), !decoded.utf8.contains(0) else {
      return nil
    }
    return decoded
  }

  private static func rest(of uri: String, behind scheme: String) -> Substring? {
    uri.prefix(scheme.count).lowercased() == scheme ? uri.dropFirst(scheme.count) : nil
  }

  /// A name for what is no file on disk: a new document, a part of something else.
  static func name(of uri: String) -> String {
    let last = uri.split(whereSeparator: { $0 == "/" || $0 == ":" }).last ?? "untitled"
    let name = decoded(last) ?? String(last)
    return name.isEmpty || name.utf8.contains(0) || name.contains("/") ? "untitled" : name
  }

  /// In ASCII.
  static func uri(of path: String) -> String {
    "file://" + PercentEncoding.path(path.utf8)
  }

  /// nil where the bytes behind the escapes are no UTF-8. A percent sign without two digits is one.
  private static func decoded(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(i + 1)...(i + 2)], as: UTF8.self), radix: 16)
      {
        out.append(value)
        i += 3
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return String(validating: out, as: UTF8.self)
  }
}

extension DocumentURI: Hashable, Comparable, ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }

  static func == (a: DocumentURI, b: DocumentURI) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  static func < (a: DocumentURI, b: DocumentURI) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
