import DecorumRules

/// What is said of a post under every set of keys that its record lacks and that other records of its
/// source may have. Settled when the whole source has been read.
package struct KeyChoices<Value> {
  private let keys: [FieldKey]
  /// Indexed by the set of `keys` that other records have, as bits.
  package let values: [Value]

  fileprivate init(keys: [FieldKey], values: [Value]) {
    self.keys = keys
    self.values = values
  }

  /// The first of the keys it hangs on, in the order of their names.
  var firstKey: FieldKey? { keys.first }

  package func settled(by present: KeySet) -> Value {
    var index = 0
    for (bit, key) in keys.enumerated() where present.contains(key) { index |= 1 << bit }
    return values[index]
  }
}

extension KeyChoices: Sendable where Value: Sendable {}
extension KeyChoices: Equatable where Value: Equatable {}
extension KeyChoices: Hashable where Value: Hashable {}

extension Evaluator {
  /// Judges the current post anew under every set of `lacking` keys that other records might have.
  /// - Parameter first: what is said where they have none of them.
  mutating func combinations<Value>(
    of lacking: KeySet, first: Value, judging judge: (inout Evaluator) -> Value
  ) -> KeyChoices<Value> {
    var keys = lacking.sorted
    var values = [first]
    var subset = 1
    while subset < 1 << keys.count {
      var missing = KeySet()
      for i in keys.indices where subset >> i & 1 == 1 { missing.insert(keys[i]) }
      forget(assumingMissing: missing)
      values.append(judge(&self))
      // A key that came up only now doubles the table; start over with it.
      let late = undecidedKeys.subtracting(KeySet(keys))
      if !late.isEmpty {
        keys = (keys + late.sorted).sorted { $0.description < $1.description }
        values = [first]
        subset = 0
      }
      subset += 1
    }
    forget()
    return KeyChoices(keys: keys, values: values)
  }
}
