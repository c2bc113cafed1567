import DecorumBase

/// Folds what stands between two blanks. Every step that needs neighbours finds them here, because
/// no disguise that folding undoes reaches across a blank.
struct FoldingChunk {
  private struct Item {
    var range: Range<Int>
    let written: UInt32
    var value: UInt32
    var isChanged: Bool { value != written }

    init(range: Range<Int>, value: UInt32) {
      self.range = range
      written = value
      self.value = value
    }
  }

  /// Kept between chunks, so that a text costs few allocations.
  private var items: [Item] = []

  mutating func fold(_ bytes: [UInt8], _ range: Range<Int>, into builder: inout MappedTextBuilder) {
    items.removeAll(keepingCapacity: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      let item = Item(range: offset..<(offset + length), value: value)
      if let letters = FancyLetters.ligature(value) {
        // Each of its letters stands for the whole of it.
        for letter in letters.description.unicodeScalars {
          items.append(item)
          items[items.count - 1].value = letter.value
        }
      } else {
        items.append(item)
      }
      offset += length
    }
    dropIgnorables()
    foldFancyLetters()
    // A circled letter that has folded is a letter now, and what hangs on its edge goes, too.
    dropIgnorables()
    foldLookAlikes()
    foldTypography()
    compose()
    emit(bytes, into: &builder)
  }

  // MARK: Invisible characters

  private mutating func dropIgnorables() {
    guard items.contains(where: { Self.isIgnorable($0.value) }) else { return }
    var kept: [Item] = []
    kept.reserveCapacity(items.count)
    var i = 0
    while i < items.count {
      guard Self.isIgnorable(items[i].value) else {
        kept.append(items[i])
        i += 1
        continue
      }
      var end = i
      while end < items.count, Self.isIgnorable(items[end].value) { end += 1 }
      let next = end < items.count ? items[end].value : nil
      if !Self.dropsBetween(neighbour(before: kept), next) { kept += items[i..<end] }
      i = end
    }
    items = kept
  }

  /// The scalar that invisible characters follow, seen through the marks on it.
  private func neighbour(before kept: [Item]) -> UInt32? {
    kept.last { CharacterClass($0.value) != .mark }?.value
  }

  /// Invisible characters go inside a word of Latin letters (look-alikes among them), and at its
  /// edge. They stay wherever they may join or shape something: emoji, Arabic, Indic scripts.
  private static func dropsBetween(_ before: UInt32?, _ after: UInt32?) -> Bool {
    let (left, right) = (Side(before), Side(after))
    switch (left, right) {
    case (.letter, .letter), (.letter, .enclosed), (.enclosed, .letter), (.enclosed, .enclosed),
      (.letter, .edge), (.edge, .letter):
      return true
    default: return false
    }
  }

  private enum Side {
    case letter, enclosed, edge, other

    init(_ value: UInt32?) {
      guard let value else {
        self = .edge
        return
      }
      switch FancyLetters.plain(value)?.kind {
      case .font, .smallCapital, .superscript: self = .letter
      case .enclosed: self = .enclosed
      case nil:
        switch CharacterClass(value) {
        case .letter:
          switch Script(ofLetter: value) {
          case .latin, .greek, .cyrillic: self = .letter
          case .eastAsian, .other: self = .other
          }
        case .digit where value < 0x80: self = .letter
        // Not `#` and `@`: nothing joins them to what an invisible character cuts off.
        case .punctuation where value < 0x80 && value != 0x23 && value != 0x40: self = .edge
        default: self = Typography.ascii(value) == nil ? .other : .edge
        }
      }
    }
  }

  private static func isIgnorable(_ value: UInt32) -> Bool {
    value >= 0xAD && CharacterClass(value) == .ignorable
  }

  // MARK: Letters in disguise

  private mutating func foldFancyLetters() {
    for i in items.indices {
      guard let (ascii, kind) = FancyLetters.plain(items[i].written) else { continue }
      let before = i > 0 ? items[i - 1].written : nil
      let after = i + 1 < items.count ? items[i + 1].written : nil
      let folds =
        switch kind {
        case .font: true
        case .enclosed, .smallCapital: Self.isLatinLetter(before) || Self.isLatinLetter(after)
        case .superscript:
          Self.isSuperscript(before) || Self.isSuperscript(after)
            || before.map { (0x30...0x39).contains($0) } == true
        }
      if folds { items[i].value = ascii }
    }
  }

  private static func isLatinLetter(_ value: UInt32?) -> Bool {
    guard let value else { return false }
    if value < 0x80 { return CharacterClass(value) == .letter }
    if let ascii = FancyLetters.plain(value)?.ascii { return CharacterClass(ascii) == .letter }
    return FancyLetters.ligature(value) != nil || LookAlikes.latin(value) != nil
  }

  private static func isSuperscript(_ value: UInt32?) -> Bool {
    guard let value else { return false }
    return FancyLetters.plain(value)?.kind == .superscript
  }

  private mutating func foldLookAlikes() {
    var i = 0
    while i < items.count {
      guard CharacterClass(items[i].value).isWordLike else {
        i += 1
        continue
      }
      var end = i
      var latin = 0
      var foreign = 0
      var foldable = 0
      while end < items.count, CharacterClass(items[end].value).isWordLike {
        let value = items[end].value
        if CharacterClass(value) == .letter {
          switch Script(ofLetter: value) {
          case .latin: latin += 1
          case .greek, .cyrillic:
            foreign += 1
            if LookAlikes.latin(value) != nil { foldable += 1 }
          case .eastAsian, .other: foreign += 1
          }
        }
        end += 1
      }
      let isHashtag = i > 0 && items[i - 1].value == 0x23
      // One letter without a Latin twin makes it a word of its own script (or of nobody's).
      if foldable > 0, foldable == foreign, latin > 0 || isHashtag {
        for j in i..<end {
          if let latin = LookAlikes.latin(items[j].value) { items[j].value = latin }
        }
      }
      i = end
    }
  }

  // MARK: Typography

  private mutating func foldTypography() {
    for i in items.indices where items[i].value > 0x7F {
      if items[i].value == 0xB4 {
        if isBetweenLetters(i) { items[i].value = 0x27 }
      } else if let ascii = Typography.ascii(items[i].value) {
        items[i].value = ascii
      }
    }
  }

  private func isBetweenLetters(_ i: Int) -> Bool {
    i > 0 && i + 1 < items.count && CharacterClass(items[i - 1].value) == .letter
      && CharacterClass(items[i + 1].value) == .letter
  }

  // MARK: Combining marks

  private mutating func compose() {
    guard items.contains(where: { (0x300...0x331).contains($0.value) }) else { return }
    var kept: [Item] = []
    for item in items {
      if let base = kept.last, let letter = LatinCompositions.letter(base.value, item.value) {
        kept[kept.count - 1].value = letter
        kept[kept.count - 1].range = base.range.lowerBound..<item.range.upperBound
      } else {
        kept.append(item)
      }
    }
    items = kept
  }

  private func emit(_ bytes: [UInt8], into builder: inout MappedTextBuilder) {
    var scratch: [UInt8] = []
    for item in items {
      scratch.removeAll(keepingCapacity: true)
      if item.isChanged {
        scratch.append(scalar: item.value)
        builder.append(scratch[...], replacing: item.range)
      } else {
        builder.append(verbatim: bytes[item.range], at: item.range.lowerBound)
      }
    }
  }
}

/// Marks that word processors put in the place of ASCII ones.
private enum Typography {
  static func ascii(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x301D...0x301F: 0x22
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A, 0x02BC: 0x27
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: 0x2D
    default: nil
    }
  }
}

extension LatinCompositions {
  /// The one letter that `base` and `mark` make together.
  static func letter(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard base < 0x10000, (0x300...0x331).contains(mark) else { return nil }
    let pair = base << 16 | mark
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? UInt32(letters[low]) : nil
  }
}
