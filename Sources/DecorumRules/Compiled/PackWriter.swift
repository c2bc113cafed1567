/// Writes what the parsers made of one file of a pack, in the form that `PackReader` reads.
///
/// The form is text, so that it can stand in a string literal of the program: a number is five bits a
/// character, lowest first, from `@` on, with the sixth bit set where more follow; a text is its
/// length in UTF-8 bytes, then itself. There is no layout beside the order of the fields: what is
/// written is read again by the same build, or written anew.
struct PackWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: UInt64) {
    var rest = value
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest) & 0x1F
      rest >>= 5
      bytes.append(0x40 | digit | (rest == 0 ? 0 : 0x20))
    } while rest != 0
  }

  mutating func text(_ utf8: some Collection<UInt8>) {
    number(UInt64(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  mutating func add(_ value: some Compiled) { value.write(to: &self) }

  mutating func append(_ written: [UInt8]) { bytes += written }

  static func written(_ value: some Compiled) -> [UInt8] {
    var writer = PackWriter()
    writer.add(value)
    return writer.bytes
  }
}
