/// Finds numbers of rows by a hash of what stands in them: eight bytes a row, where a dictionary would hold
/// every key once more. Who asks compares the rows.
struct RowTable {
  private struct Slot {
    /// -1 = empty.
    var row: Int32
    var hash: UInt32
  }

  private var slots: [Slot] = []
  private var count = 0

  /// A row of a hash that is the one.
  func first(of hash: Int, where isMeant: (Int) -> Bool) -> Int? {
    slot(of: hash, where: isMeant).map { Int(slots[$0].row) }
  }

  /// All rows that may have a hash; a few others may be among them.
  func forEach(of hash: Int, _ body: (Int) -> Void) {
    _ = slot(of: hash) {
      body($0)
      return false
    }
  }

  mutating func add(_ row: Int, of hash: Int) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    count += 1
    place(Slot(row: Int32(row), hash: UInt32(truncatingIfNeeded: hash)))
  }

  /// Puts another row in the place of one that was added.
  mutating func replace(_ row: Int, of hash: Int, by other: Int) {
    guard let slot = slot(of: hash, where: { $0 == row }) else { return }
    slots[slot].row = Int32(other)
  }

  private func slot(of hash: Int, where isMeant: (Int) -> Bool) -> Int? {
    if slots.isEmpty { return nil }
    let hash = UInt32(truncatingIfNeeded: hash)
    var i = start(of: hash)
    while slots[i].row >= 0 {
      if slots[i].hash == hash, isMeant(Int(slots[i].row)) { return i }
      i = (i + 1) & (slots.count - 1)
    }
    return nil
  }

  private func start(of hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }

  private mutating func place(_ slot: Slot) {
    var i = start(of: slot.hash)
    while slots[i].row >= 0 { i = (i + 1) & (slots.count - 1) }
    slots[i] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(row: -1, hash: 0), count: max(16, old.count * 2))
    for slot in old where slot.row >= 0 { place(slot) }
  }
}
