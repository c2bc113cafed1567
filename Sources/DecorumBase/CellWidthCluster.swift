/// The smallest piece of a line that a terminal draws as one: a character with its marks, an emoji
/// sequence, a flag; or one byte or code point that is not to be drawn as it stands.
package struct CellCluster: Hashable, Sendable {
  package enum Kind: Sendable {
    case text
    case tab
    /// C0 (without the tab), DEL and C1.
    case control
    /// A code point that shows nothing and joins nothing: bidi controls, zero-width blanks, tags,
    /// joiners between plain letters.
    case hidden
    /// A byte that is no part of a well-formed UTF-8 sequence.
    case invalid
  }

  package let range: Range<Int>
  package let kind: Kind
  /// In cells; what a tab takes depends on where it stands (`endCell`).
  package let width: Int
  package let scalars: Int
  package let utf16: Int

  /// Where the cluster ends if it begins at `cell`, from 0.
  package func endCell(from cell: Int) -> Int {
    kind == .tab ? cell + CellWidth.tabStop - cell % CellWidth.tabStop : cell + width
  }
}

/// Splits bytes into clusters, front to back. No cluster is longer than 256 bytes, so that a reader
/// of blocks needs no more than that of the next block to be sure of a boundary.
package struct CellClusterScanner: Sendable {
  package static let longest = 256
  private static let mostScalars = 64

  private let bytes: [UInt8]
  package private(set) var position: Int

  /// - Parameter start: a boundary between clusters.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  package mutating func next() -> CellCluster? {
    guard position < bytes.count else { return nil }
    let start = position
    let byte = bytes[start]
    // Plain ASCII before plain ASCII, by far the most common case.
    if byte >= 0x20, byte < 0x7F, start + 1 == bytes.count || bytes[start + 1] < 0x80 {
      position += 1
      return CellCluster(range: start..<position, kind: .text, width: 1, scalars: 1, utf16: 1)
    }
    guard let first = UTF8Scalar(bytes, at: start) else {
      position += 1
      return CellCluster(range: start..<position, kind: .invalid, width: 1, scalars: 1, utf16: 1)
    }
    position += first.length
    let alone: CellCluster.Kind? =
      switch first.value {
      case 9: .tab
      case 0..<0x20, 0x7F...0x9F: .control
      case 0x200C, 0x200D: .hidden
      default: first.isHidden || first.isVariationSelector ? .hidden : nil
      }
    if let alone {
      return CellCluster(
        range: start..<position, kind: alone, width: 0, scalars: 1, utf16: first.utf16)
    }
    return cluster(from: start, base: first)
  }

  private mutating func cluster(from start: Int, base: UTF8Scalar) -> CellCluster {
    var kind = CellWidth.kind(of: base.value)
    var width = base.isRegionalIndicator ? 2 : kind.cells
    var (scalars, utf16) = (1, base.utf16)
    var widened = width == 0
    var isHalfFlag = base.isRegionalIndicator
    var mayVary = base.value >= 0x80 || base.isKeycapBase

    func counted() -> CellCluster {
      CellCluster(
        range: start..<position, kind: .text, width: width, scalars: scalars, utf16: utf16)
    }
    func take(_ scalar: UTF8Scalar) {
      position += scalar.length
      scalars += 1
      utf16 += scalar.utf16
      mayVary = !scalar.isVariationSelector && base.value >= 0x80
    }

    while scalars < Self.mostScalars, let next = UTF8Scalar(bytes, at: position) {
      defer { isHalfFlag = false }
      switch next.value {
      case 0x200C, 0x200D:
        // Between plain letters a joiner hides something; elsewhere scripts and emoji need it.
        guard base.value >= 0x80 else { return counted() }
        take(next)
        guard next.value == 0x200D, kind.isEmoji, scalars < Self.mostScalars,
          let joined = UTF8Scalar(bytes, at: position)
        else { break }
        let joinedKind = CellWidth.kind(of: joined.value)
        if joinedKind.isEmoji {
          take(joined)
          kind = joinedKind
          width = 2
        }
      case _ where next.isVariationSelector && !mayVary:
        // Selectors in a row, or behind a letter that has no variants, smuggle data.
        return counted()
      case 0xFE0F:
        take(next)
        if kind == .narrowEmoji || base.isKeycapBase, width == 1 { width = 2 }
        widened = true
      case 0x1F1E6...0x1F1FF:
        guard isHalfFlag else { return counted() }
        take(next)
      case 0x1F3FB...0x1F3FF:
        guard kind.isEmoji else { return counted() }
        take(next)
      case 0xE0020...0xE007F:
        guard base.value == 0x1F3F4, scalars == 1, let flag = subdivisionFlag() else {
          return counted()
        }
        for scalar in flag { take(scalar) }
      default:
        switch next.isHidden ? .narrow : CellWidth.kind(of: next.value) {
        case .zero: take(next)
        case .spacing:
          take(next)
          if !widened { width += 1 }
          widened = true
        default: return counted()
        }
      }
    }
    return counted()
  }

  /// The tags of England, Scotland or Wales, the only flags that are spelled with tags in practice;
  /// all other tags could carry a hidden text.
  private func subdivisionFlag() -> [UTF8Scalar]? {
    var tags: [UTF8Scalar] = []
    var at = position
    while tags.count < 6, let tag = UTF8Scalar(bytes, at: at) {
      tags.append(tag)
      at += tag.length
    }
    let spelled = tags.map { $0.value &- 0xE0000 }
    let known = ["gbeng", "gbsct", "gbwls"].map { $0.unicodeScalars.map(\.value) + [0x7F] }
    return known.contains(spelled) ? tags : nil
  }
}

/// A code point of a byte string; nil where there is none (ill-formed, surrogate, end of text).
struct UTF8Scalar {
  let value: UInt32
  let length: Int

  init?(_ bytes: [UInt8], at position: Int) {
    guard position < bytes.count else { return nil }
    let lead = bytes[position]
    let (length, least, mask): (Int, UInt32, UInt8)
    switch lead {
    case 0..<0x80: (length, least, mask) = (1, 0, 0x7F)
    case 0xC2...0xDF: (length, least, mask) = (2, 0x80, 0x1F)
    case 0xE0...0xEF: (length, least, mask) = (3, 0x800, 0x0F)
    case 0xF0...0xF4: (length, least, mask) = (4, 0x10000, 0x07)
    default: return nil
    }
    guard position + length <= bytes.count else { return nil }
    var value = UInt32(lead & mask)
    for i in position + 1..<position + length {
      guard bytes[i] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[i] & 0x3F)
    }
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    self.value = value
    self.length = length
  }

  var utf16: Int { value > 0xFFFF ? 2 : 1 }
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
  var isKeycapBase: Bool { value == 0x23 || value == 0x2A || (0x30...0x39).contains(value) }

  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  /// Shows nothing by itself and is no part of ordinary spelling.
  var isHidden: Bool {
    switch value {
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F: true
    case 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB: true
    // No characters at all.
    case 0xFFFE, 0xFFFF: true
    case 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: false
    }
  }
}
