/// Makes changes to the bytes of one source. Of fixes that are in each other's way the first is made
/// and the others wait for the next run; a fix is made whole or not at all. What two of them change in
/// the same way is changed once.
///
/// Pure: it reads no file and writes none.
package struct EditedBytes: Sendable {
  package private(set) var bytes: [UInt8]
  /// How many fixes were made.
  package private(set) var made = 0
  /// Those that were in the way of one before them.
  package private(set) var left: [Fix] = []
  /// What was changed.
  package let edits: SortedEdits

  /// - Parameter fixes: in the order of their findings; edits of other sources are left out.
  package init(_ bytes: [UInt8], of source: SourceID, making fixes: [Fix]) {
    var edits = SortedEdits()
    for fix in fixes {
      let own = fix.edits.filter { $0.span.source == source }
      if own.isEmpty { continue }
      let new = own.filter { !edits.contains($0) }
      if new.contains(where: edits.areInTheWay) {
        left.append(fix)
      } else {
        for edit in new { edits.insert(edit) }
        made += 1
      }
    }
    self.edits = edits
    self.bytes = Fix.Edit.applied(edits.edits, to: bytes)
  }
}

/// Edits of one source in order, none in the way of another; so only neighbours have to be asked.
package struct SortedEdits: Sendable {
  package private(set) var edits: [Fix.Edit] = []

  package init() {}

  /// Those that lie wholly inside a range, in order. None reaches into the next one, so that their ends
  /// are in order too.
  package func edits(within range: Range<Int>) -> ArraySlice<Fix.Edit> {
    edits[index { $0.span.start < range.lowerBound }...].prefix { $0.span.end <= range.upperBound }
  }

  /// The number of the first edit that does not come before.
  private func index(of edit: Fix.Edit) -> Int { index { $0.span < edit.span } }

  private func index(where isBefore: (Fix.Edit) -> Bool) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func contains(_ edit: Fix.Edit) -> Bool {
    let i = index(of: edit)
    return i < edits.count && edits[i] == edit
  }

  fileprivate func areInTheWay(of edit: Fix.Edit) -> Bool {
    let i = index(of: edit)
    return edits[max(0, i - 1)..<min(edits.count, i + 2)].contains { $0.isInTheWay(of: edit) }
  }

  fileprivate mutating func insert(_ edit: Fix.Edit) { edits.insert(edit, at: index(of: edit)) }
}

extension Fix.Edit {
  /// Whether two changes cannot both be made: they touch the same bytes, or insert at one place and
  /// nobody knows in which order.
  package func isInTheWay(of other: Fix.Edit) -> Bool {
    let (a, b) = (span, other.span)
    guard a.source == b.source else { return false }
    if a.isEmpty, b.isEmpty { return a.start == b.start }
    return a.start < b.end && b.start < a.end
  }

  /// The bytes with the changes made.
  /// - Parameter edits: of one source, none in the way of another, in any order.
  package static func applied(_ edits: [Fix.Edit], to bytes: [UInt8]) -> [UInt8] {
    var changed: [UInt8] = []
    var start = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      precondition(edit.span.start >= start && edit.span.end <= bytes.count, "edits overlap")
      changed += bytes[start..<edit.span.start]
      changed += edit.replacement.utf8
      start = edit.span.end
    }
    return changed + bytes[start...]
  }
}
