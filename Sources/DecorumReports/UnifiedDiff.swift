package import DecorumBase

/// Changes to one file as a unified diff, as `git apply` and `patch -p1` read it: lines are as the file
/// has them, ends included, and one that has none says so.
///
/// The changes are known, so nothing is searched for: a diff of a file of any size costs its lines.
package struct UnifiedDiff {
  /// Lines around a change.
  private static let context = 3

  private let old: [UInt8]
  private let starts: [Int]

  /// Old lines and what stands in their place.
  private struct Change {
    var lines: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  /// - Parameters:
  ///   - path: from the folder in which the diff is to be applied.
  ///   - edits: of one file, sorted, none in the way of another.
  /// - Returns: nothing where the edits change nothing.
  package static func bytes(
    of path: String, _ old: [UInt8], making edits: [Fix.Edit]
  ) -> [UInt8] {
    let diff = UnifiedDiff(old)
    let hunks = diff.hunks(diff.changes(edits))
    if hunks.isEmpty { return [] }
    let (a, b) = (Self.name("a/" + path), Self.name("b/" + path))
    // A name with a blank ends at a tab: what follows is a date.
    let end = path.contains(" ") ? "\t\n" : "\n"
    return Array("diff --git \(a) \(b)\n--- \(a)\(end)+++ \(b)\(end)".utf8) + hunks
  }

  private init(_ old: [UInt8]) {
    self.old = old
    var starts = old.isEmpty ? [] : [0]
    for (i, byte) in old.enumerated() where byte == 0x0A && i + 1 < old.count {
      starts.append(i + 1)
    }
    self.starts = starts
  }

  // MARK: Lines

  private func line(_ number: Int) -> ArraySlice<UInt8> {
    old[starts[number]..<(number + 1 < starts.count ? starts[number + 1] : old.count)]
  }

  /// The line that holds an offset; the last one for the end of the file.
  private func number(ofLineAt offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func changes(_ edits: [Fix.Edit]) -> [Change] {
    guard !starts.isEmpty else {
      let new = edits.flatMap { Array($0.replacement.utf8) }
      return new.isEmpty ? [] : [Change(lines: 0..<0, new: Self.lines(of: new[...]))]
    }
    var groups: [(lines: ClosedRange<Int>, edits: [Fix.Edit])] = []
    for edit in edits {
      // The line behind an edit is in it too: its end may be what goes.
      let lines = number(ofLineAt: edit.span.start)...number(ofLineAt: edit.span.end)
      if let last = groups.last, lines.lowerBound <= last.lines.upperBound {
        groups[groups.count - 1].lines =
          last.lines.lowerBound...max(last.lines.upperBound, lines.upperBound)
        groups[groups.count - 1].edits.append(edit)
      } else {
        groups.append((lines, [edit]))
      }
    }
    return groups.compactMap { change($0.lines, $0.edits) }
  }

  /// The lines that really differ.
  private func change(_ lines: ClosedRange<Int>, _ edits: [Fix.Edit]) -> Change? {
    let whole = line(lines.lowerBound).startIndex..<line(lines.upperBound).endIndex
    var bytes: [UInt8] = []
    var start = whole.lowerBound
    for edit in edits {
      bytes += old[start..<edit.span.start]
      bytes += edit.replacement.utf8
      start = edit.span.end
    }
    bytes += old[start..<whole.upperBound]
    var new = Self.lines(of: bytes[...])[...]
    var range = lines.lowerBound..<(lines.upperBound + 1)
    while let first = new.first, !range.isEmpty, first == line(range.lowerBound) {
      new.removeFirst()
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while let last = new.last, !range.isEmpty, last == line(range.upperBound - 1) {
      new.removeLast()
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return new.isEmpty && range.isEmpty ? nil : Change(lines: range, new: Array(new))
  }

  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  // MARK: Hunks

  private func hunks(_ changes: [Change]) -> [UInt8] {
    var output: [UInt8] = []
    var shift = 0
    var rest = changes[...]
    while let first = rest.popFirst() {
      var group = [first]
      while let next = rest.first,
        next.lines.lowerBound - group[group.count - 1].lines.upperBound <= 2 * Self.context
      {
        group.append(next)
        rest.removeFirst()
      }
      let last = group[group.count - 1].lines.upperBound
      let shown =
        max(0, first.lines.lowerBound - Self.context)..<min(starts.count, last + Self.context)
      let more = group.reduce(0) { $0 + $1.new.count - $1.lines.count }
      output += "@@ -\(Self.extent(shown.lowerBound, shown.count)) ".utf8
      output += "+\(Self.extent(shown.lowerBound + shift, shown.count + more)) @@\n".utf8
      var next = shown.lowerBound
      for change in group {
        for number in next..<change.lines.lowerBound { put(" ", line(number), &output) }
        for number in change.lines { put("-", line(number), &output) }
        for line in change.new { put("+", line, &output) }
        next = change.lines.upperBound
      }
      for number in next..<shown.upperBound { put(" ", line(number), &output) }
      shift += more
    }
    return output
  }

  /// The first line, from 1, and how many; of none the line before.
  private static func extent(_ first: Int, _ count: Int) -> String {
    "\(count == 0 ? first : first + 1),\(count)"
  }

  private func put(_ sign: Unicode.Scalar, _ line: ArraySlice<UInt8>, _ output: inout [UInt8]) {
    output.append(UInt8(ascii: sign))
    output += line
    if line.last != 0x0A { output += "\n\\ No newline at end of file\n".utf8 }
  }

  /// A name as git writes it: in quotation marks where something in it would end it.
  private static func name(_ path: String) -> String {
    let needsMarks = path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }
    if !needsMarks { return path }
    var name = "\""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"": name += "\\\""
      case "\\": name += "\\\\"
      case "\n": name += "\\n"
      case "\t": name += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 8)
        name += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: name.unicodeScalars.append(scalar)
      }
    }
    return name + "\""
  }
}

extension UnifiedDiff {
  /// The diff for a terminal: what posts say is harmless there, and so no longer what a program could
  /// apply.
  package static func shown(_ diff: [UInt8], color: Bool) -> [UInt8] {
    let palette = Palette(color: color)
    var lines = diff.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap { line -> [UInt8] in
      let text = TextSafety.inline(Array(line))
      let isHead = ["diff ", "--- ", "+++ "].contains { text.hasPrefix($0) }
      let shown =
        switch line.first {
        case _ where isHead: palette(.strong, text)
        case UInt8(ascii: "+"): palette(.severity(.note), text)
        case UInt8(ascii: "-"): palette(.severity(.error), text)
        case UInt8(ascii: "@"), UInt8(ascii: "\\"): palette(.gutter, text)
        default: text
        }
      return Array(shown.utf8) + [0x0A]
    }
  }
}
