import TestSupport
import Testing

@testable import DecorumEngine

/// Held against a dictionary of lists.
struct PostingsTests {
  @Test func agreesWithADictionary() {
    var numbers = SeededNumbers(11)
    for _ in 0..<20 {
      var postings = Postings()
      var oracle: [UInt32: [Int32]] = [:]
      let shingles = (0..<50).map { _ in UInt32.random(in: .min ... .max, using: &numbers) }
      var cleared = 0
      for member in 0..<Int32(2000) {
        if postings.isCrowded {
          let oldest = member - 300
          postings.keep { $0 >= oldest }
          oracle = oracle.mapValues { $0.filter { $0 >= oldest } }
          cleared += 1
        }
        for _ in 0..<3 {
          let shingle = numbers.pick(shingles)
          postings.add(member, to: shingle)
          oracle[shingle, default: []].append(member)
        }
        let asked = numbers.chance(80) ? numbers.pick(shingles) : 17
        var found: [Int32] = []
        postings.forEach(of: asked) { found.append($0) }
        #expect(found.sorted() == (oracle[asked] ?? []).sorted())
      }
      // What is over does not pile up.
      #expect(cleared > 1)
    }
  }
}
