/// A link taken apart, as far as rules ask: host and query parameters above all.
///
/// Nothing is fetched or resolved. Names and values are percent-decoded; a link that breaks the
/// rules is taken apart as a browser would, never refused.
package struct LinkParts: Hashable, Sendable {
  package struct Parameter: Hashable, Sendable {
    package let name: String
    /// Nil for a bare name (`?ref`).
    package let value: String?
    /// Name, `=` and value in the text the link was read from.
    package let range: Range<Int>
  }

  /// Lower case, without `://`; nil for a bare domain.
  package let scheme: String?
  /// Lower case, without port and user.
  package let host: String
  package let hostRange: Range<Int>
  package let port: Int?
  /// With its leading slash; empty if there is none.
  package let path: String
  package let query: [Parameter]
  package let fragment: String?

  /// - Parameter range: a link token of the text.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    let end = range.upperBound
    if let colon = Self.scheme(bytes, range) {
      scheme = String(decoding: bytes[start..<colon], as: UTF8.self).lowercased()
      start = colon + 3
    } else {
      scheme = nil
    }
    let authorityEnd =
      bytes[start..<end].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? end
    let hostStart = bytes[start..<authorityEnd].lastIndex(of: 0x40).map { $0 + 1 } ?? start
    let colon = bytes[hostStart..<authorityEnd].lastIndex(of: 0x3A) ?? authorityEnd
    hostRange = hostStart..<colon
    host = String(decoding: bytes[hostRange], as: UTF8.self).lowercased()
    port =
      colon < authorityEnd
      ? Int(String(decoding: bytes[(colon + 1)..<authorityEnd], as: UTF8.self)) : nil
    let hash = bytes[authorityEnd..<end].firstIndex(of: 0x23)
    let pathEnd = bytes[authorityEnd..<(hash ?? end)].firstIndex(of: 0x3F) ?? hash ?? end
    path = String(decoding: bytes[authorityEnd..<pathEnd], as: UTF8.self)
    fragment = hash.map { String(decoding: bytes[($0 + 1)..<end], as: UTF8.self) }
    let queryStart = min(pathEnd + 1, hash ?? end)
    query = Self.parameters(bytes, queryStart..<(hash ?? end))
  }

  /// The values of a parameter, in any case of its name.
  package func values(of name: String) -> [String] {
    let wanted = name.lowercased()
    return query.filter { $0.name.lowercased() == wanted }.map { $0.value ?? "" }
  }

  /// The colon of `://`.
  private static func scheme(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let colon = bytes[range].firstIndex(of: 0x3A), colon + 2 < range.upperBound,
      bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F,
      bytes[range.lowerBound..<colon].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    return colon
  }

  private static func parameters(_ bytes: [UInt8], _ range: Range<Int>) -> [Parameter] {
    var parameters: [Parameter] = []
    var start = range.lowerBound
    while start < range.upperBound {
      // An ampersand copied out of HTML.
      if bytes[start..<range.upperBound].starts(with: "amp;".utf8) { start += 4 }
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x26) ?? range.upperBound
      if start < end {
        let equals = bytes[start..<end].firstIndex(of: 0x3D)
        parameters.append(
          Parameter(
            name: decoded(bytes[start..<(equals ?? end)]),
            value: equals.map { decoded(bytes[($0 + 1)..<end]) }, range: start..<end))
      }
      start = end + 1
    }
    return parameters
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if bytes[i] == 0x25, i + 2 < bytes.endIndex, let high = hex(bytes[i + 1]),
        let low = hex(bytes[i + 2])
      {
        plain.append(high << 4 | low)
        i += 3
      } else {
        plain.append(bytes[i] == 0x2B ? 0x20 : bytes[i])
        i += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
