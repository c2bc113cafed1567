package import DecorumBase

/// Writes a baseline: JSON, one finding a line, sorted, so that two versions of it differ in the lines
/// of the findings that came and went.
package enum BaselineRenderer {
  /// - Parameter version: of the file's form.
  package static func bytes(of entries: [BaselineEntry], version: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.key("version")
      w.value(version)
      w.key("findings")
      w.array { w in
        for entry in entries.sorted(by: { $0.key < $1.key }) {
          w.lineBreak()
          w.object { write(entry, into: &$0) }
        }
      }
    }
    // The last bracket on a line of its own: to add a line at the end changes no other.
    return Array(writer.bytes.dropLast(2)) + Array("\n]}\n".utf8)
  }

  private static func write(_ entry: BaselineEntry, into w: inout JSONWriter) {
    w.key("rule")
    w.value(entry.key.rule.description)
    w.key("posts")
    w.value(entry.key.posts)
    if !entry.key.words.isEmpty {
      w.key("words")
      w.value(entry.key.words)
    }
    let counts: [(key: StaticString, value: Int, usual: Int)] = [
      ("count", entry.count, 1), ("weight", entry.weight, 0),
    ]
    for (key, value, usual) in counts where value != usual {
      w.key(key)
      w.value(value)
    }
    w.key("since")
    w.value(entry.since)
    if !entry.files.isEmpty {
      w.key("files")
      w.value(entry.files)
    }
  }
}
