package import DecorumBase
import DecorumPosts

/// Reads a plain text: one post, or several with a line `---` between them. Needs the whole file.
package struct TextReader: PostReader {
  package let recognition: Recognition

  private let source: SourceID

  package init(source: SourceID, recognition: Recognition = .asked(for: "text")) {
    self.source = source
    self.recognition = recognition
  }

  package mutating func read(_ block: Block) -> ReadResult {
    var result = ReadResult()
    guard block.isLast else { return result }
    let decoder = TextDecoder(block, source: source)
    let start = block.offset == 0 ? Byte.markLength(block.bytes) : 0
    let sections = Self.sections(block.bytes, from: start)
      .map { Byte.trimmed(block.bytes, $0) }
      .filter { !$0.isEmpty }
    for (i, section) in sections.enumerated() {
      result.posts.append(
        Post(
          record: decoder.span(section), address: sections.count == 1 ? .whole : .section(i + 1),
          text: decoder.verbatim(section, spelledAs: .bare, &result.diagnostics)))
    }
    for i in result.posts.indices { result.posts[i].keys.insert(.text) }
    result.consumed = block.bytes.count
    result.isFinished = true
    return result
  }

  private static func sections(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    var first = start
    for line in TextLines(bytes, in: start..<bytes.count) where line.isRule(bytes) {
      sections.append(first..<line.content.lowerBound)
      first = line.next
    }
    sections.append(first..<bytes.count)
    return sections
  }
}
