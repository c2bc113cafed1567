package import DecorumBase

/// Texts in memory that answer like files, for drawings of texts that no file holds.
package struct TextSource: SourceAccess {
  private struct File: Sendable {
    let name: String
    let bytes: [UInt8]
    let lines: [LinePosition]
  }

  private let files: [File]

  package init(_ bytes: [UInt8], name: String = "<text>") { self.init([(name, bytes)]) }

  /// The index of a file is its `SourceID`.
  package init(_ files: [(name: String, bytes: [UInt8])]) {
    self.files = files.map { File(name: $0.name, bytes: $0.bytes, lines: Self.lines(of: $0.bytes)) }
  }

  package func name(of source: SourceID) -> String { files[source.index].name }
  package func length(of source: SourceID) -> Int { files[source.index].bytes.count }

  package func bytes(of source: SourceID, in range: Range<Int>) -> [UInt8] {
    let bytes = files[source.index].bytes
    return Array(bytes[range.clamped(to: 0..<bytes.count)])
  }

  package func line(of source: SourceID, at offset: Int) -> LinePosition {
    let lines = files[source.index].lines
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let mid = (low + high) / 2
      if lines[mid].range.lowerBound <= offset { low = mid } else { high = mid }
    }
    return lines[low]
  }

  /// At least one line; a text that ends with a line's end has an empty one behind it.
  private static func lines(of bytes: [UInt8]) -> [LinePosition] {
    var lines: [LinePosition] = []
    var start = 0
    var i = 0
    while i < bytes.count {
      defer { i += 1 }
      guard bytes[i] == 0x0A || bytes[i] == 0x0D else { continue }
      lines.append(LinePosition(number: lines.count + 1, range: start..<i))
      if bytes[i] == 0x0D, i + 1 < bytes.count, bytes[i + 1] == 0x0A { i += 1 }
      start = i + 1
    }
    return lines + [LinePosition(number: lines.count + 1, range: start..<bytes.count)]
  }
}
