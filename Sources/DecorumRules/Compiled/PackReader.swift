import DecorumBase

/// Reads what `PackWriter` wrote. Whatever it meets, it throws rather than traps: then the loader
/// parses the YAML instead.
struct PackReader {
  let source: SourceID
  private let bytes: [UInt8]
  private var offset = 0
  /// Markets that share a language share patterns: each is compiled once.
  private var labels: [String: LazyPattern] = [:]

  init(_ bytes: [UInt8], of source: SourceID) {
    self.bytes = bytes
    self.source = source
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(StaleCompilation) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x1F) << shift
      shift += 5
      if byte & 0x20 == 0 { return value }
    }
    throw StaleCompilation()
  }

  mutating func count() throws(StaleCompilation) -> Int {
    let count = try number()
    guard count <= UInt64(bytes.count) else { throw StaleCompilation() }
    return Int(count)
  }

  mutating func text() throws(StaleCompilation) -> ArraySlice<UInt8> {
    let count = try count()
    guard count <= bytes.count - offset else { throw StaleCompilation() }
    defer { offset += count }
    return bytes[offset..<(offset + count)]
  }

  mutating func read<Value: Compiled>(_ type: Value.Type = Value.self) throws(StaleCompilation)
    -> Value
  {
    try Value(from: &self)
  }

  mutating func label() throws(StaleCompilation) -> LazyPattern {
    let pattern = try read(LazyPattern.self)
    if let known = labels[pattern.source] { return known }
    labels[pattern.source] = pattern
    return pattern
  }
}

/// The compiled form is not of this build.
struct StaleCompilation: Error {}
