import DecorumRules

/// The facts of all posts of a run, in their order, those of a history first.
///
/// In stretches, so that the list grows without ever being held twice, and so that a run which goes on
/// behind a history shares its facts: to copy them would count references by the hundred thousand.
package struct FactList: RandomAccessCollection, Sendable {
  /// All are full but the last.
  private var stretches: [[PostFacts]] = []
  package private(set) var endIndex = 0

  private static let length = 512

  package init() {}

  package init(_ facts: some Sequence<PostFacts>) {
    for one in facts { append(one) }
  }

  package var startIndex: Int { 0 }

  package mutating func append(_ facts: PostFacts) {
    if endIndex % FactList.length == 0 {
      stretches.append([])
      stretches[stretches.count - 1].reserveCapacity(FactList.length)
    }
    stretches[stretches.count - 1].append(facts)
    endIndex += 1
  }

  /// Behind none they stay where they are.
  package mutating func append(contentsOf others: FactList) {
    if isEmpty {
      self = others
    } else {
      for facts in others { append(facts) }
    }
  }

  /// In place, for the same reason.
  package subscript(i: Int) -> PostFacts {
    _read { yield stretches[i / FactList.length][i % FactList.length] }
    _modify { yield &stretches[i / FactList.length][i % FactList.length] }
  }
}
