import DecorumBase

/// What the loader made of one file of a pack.
struct Packed<Item> {
  var pack: String
  var item: Item
  /// Known to be sound.
  var isTrusted: Bool
  /// Its references have their numbers.
  var isNumbered = false
  /// Of a rule, the words of each limb where they stand.
  var words: [[MappedText]] = []
  /// Of a rule, those of each limb's fix.
  var fixWords: [[MappedText]] = []

  func holding<Other>(_ other: Other) -> Packed<Other> {
    Packed<Other>(pack: pack, item: other, isTrusted: isTrusted)
  }
}

extension PackFile {
  /// What is stored is known to be sound; who parses a vetted file looks at it anew.
  func packed<Item: Compiled>(numberedBy names: PackNames? = nil) -> Packed<Item>? {
    compiled(Item.self, numberedBy: names).map {
      Packed(pack: pack, item: $0, isTrusted: true, isNumbered: names != nil)
    }
  }
}

extension OverrideSignal {
  var packed: Packed<Signal> { Packed(pack: Self.pack, item: signal, isTrusted: false) }
}
