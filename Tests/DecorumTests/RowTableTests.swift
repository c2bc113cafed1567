import TestSupport
import Testing

@testable import Decorum

/// Held against a dictionary, with hashes that meet often.
struct RowTableTests {
  @Test func agreesWithADictionary() {
    var numbers = SeededNumbers(5)
    for _ in 0..<20 {
      var table = RowTable()
      var oracle: [Int: Int] = [:]
      var values: [Int] = []
      for row in 0..<1500 {
        let value = Int.random(in: 0..<900, using: &numbers)
        values.append(value)
        // A third of all values share their hash with another one, whatever its high bits.
        let hash = value % 3 == 0 ? value + 1 : value | 1 << 40
        let found = table.first(of: hash) { values[$0] == value }
        #expect(found == oracle[value])
        var near: [Int] = []
        table.forEach(of: hash) { near.append($0) }
        #expect(found.map(near.contains) ?? true)
        guard let found else {
          table.add(row, of: hash)
          oracle[value] = row
          continue
        }
        guard row.isMultiple(of: 2) else { continue }
        table.replace(found, of: hash, by: row)
        oracle[value] = row
      }
    }
  }

  @Test func findsNothingInNothing() {
    #expect(RowTable().first(of: 1) { _ in true } == nil)
  }
}
