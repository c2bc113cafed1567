import DecorumBase
import DecorumPosts
import DecorumText
import DecorumTime

/// A part of the model that is stored ready made: of the built-in pack in the program, of others in a
/// file that is kept between runs. Reading YAML costs a draft more than
/// everything else together; reading this costs a small part of it.
protocol Compiled {
  init(from reader: inout PackReader) throws(StaleCompilation)
  func write(to writer: inout PackWriter)
}

// MARK: Numbers and texts

extension Int64: Compiled {
  /// Zigzag: numbers near zero are short, whatever their sign.
  func write(to writer: inout PackWriter) {
    writer.number(UInt64(bitPattern: (self << 1) ^ (self >> 63)))
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let value = try reader.number()
    self = Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }
}

extension Int: Compiled {
  func write(to writer: inout PackWriter) { writer.add(Int64(self)) }
  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = Int(try reader.read(Int64.self))
  }
}

extension Bool: Compiled {
  func write(to writer: inout PackWriter) { writer.number(self ? 1 : 0) }
  init(from reader: inout PackReader) throws(StaleCompilation) { self = try reader.number() == 1 }
}

extension Double: Compiled {
  func write(to writer: inout PackWriter) { writer.number(bitPattern) }
  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = Double(bitPattern: try reader.number())
  }
}

extension String: Compiled {
  func write(to writer: inout PackWriter) { writer.text(utf8) }
  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = String(decoding: try reader.text(), as: UTF8.self)
  }
}

// MARK: Containers

extension Optional: Compiled where Wrapped: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(self != nil)
    if let value = self { writer.add(value) }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
  }
}

extension Array: Compiled where Element: Compiled {
  func write(to writer: inout PackWriter) {
    writer.number(UInt64(count))
    for element in self { writer.add(element) }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let count = try reader.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.read()) }
  }
}

/// Sorted by what is written, so that one pack has one compiled form.
extension Set: Compiled where Element: Compiled {
  func write(to writer: inout PackWriter) {
    writer.number(UInt64(count))
    var elements: [[UInt8]] = []
    for element in self { elements.append(PackWriter.written(element)) }
    elements.sort { $0.lexicographicallyPrecedes($1) }
    for element in elements { writer.append(element) }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = Set(try reader.read([Element].self))
  }
}

extension Dictionary: Compiled where Key: Compiled, Value: Compiled {
  func write(to writer: inout PackWriter) {
    writer.number(UInt64(count))
    var entries: [(key: [UInt8], value: [UInt8])] = []
    for (key, value) in self {
      entries.append((PackWriter.written(key), PackWriter.written(value)))
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for entry in entries { writer.append(entry.key + entry.value) }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let count = try reader.count()
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = try reader.read(Key.self)
      self[key] = try reader.read(Value.self)
    }
  }
}

// MARK: Words of the model

/// A choice among names; its place among them is its number.
protocol CompiledChoice: Compiled, CaseIterable, Equatable where AllCases == [Self] {}

extension CompiledChoice {
  func write(to writer: inout PackWriter) {
    writer.number(UInt64(Self.allCases.firstIndex(of: self) ?? 0))
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let cases = Self.allCases
    let number = try reader.number()
    guard number < UInt64(cases.count) else { throw StaleCompilation() }
    self = cases[Int(number)]
  }
}

extension Language: CompiledChoice {}
extension Severity: CompiledChoice {}
extension Field: CompiledChoice {}
extension Weekday: CompiledChoice {}
extension TextPlace: CompiledChoice {}
extension TextRegion: CompiledChoice {}
extension SenderRole: CompiledChoice {}
extension AnswerState: CompiledChoice {}
extension LabelCondition.Standing: CompiledChoice {}
extension LabelCondition.Demand: CompiledChoice {}
extension LabelCondition.Place: CompiledChoice {}
extension LabelCondition.Form: CompiledChoice {}
extension MetricCondition.Metric: CompiledChoice {}
extension Platform: CompiledChoice {}
extension PostKind: CompiledChoice {}
extension LengthMeasure.Unit: CompiledChoice {}
extension ShareCheck.End: CompiledChoice {}
extension ShareCheck.Place: CompiledChoice {}
extension RepeatCheck.Sameness: CompiledChoice {}
extension RuleOption.Kind: CompiledChoice {}

extension Truth: Compiled {
  func write(to writer: inout PackWriter) { writer.number(UInt64(rawValue)) }
  init(from reader: inout PackReader) throws(StaleCompilation) {
    guard let value = Truth(rawValue: UInt8(truncatingIfNeeded: try reader.number())) else {
      throw StaleCompilation()
    }
    self = value
  }
}

extension RuleID: Compiled {
  func write(to writer: inout PackWriter) { writer.add(description) }
  init(from reader: inout PackReader) throws(StaleCompilation) {
    guard let id = RuleID(try reader.read(String.self)) else { throw StaleCompilation() }
    self = id
  }
}

extension Handle: Compiled {
  func write(to writer: inout PackWriter) { writer.add(canonical) }
  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(try reader.read(String.self))
  }
}

/// The file is the one that is read.
extension Span: Compiled {
  func write(to writer: inout PackWriter) {
    writer.number(UInt64(start))
    writer.number(UInt64(end - start))
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    // A place in the YAML, which is longer than the compiled form may be.
    let (start, length) = (try reader.number(), try reader.number())
    guard start < 1 << 40, length < 1 << 40 else { throw StaleCompilation() }
    self.init(reader.source, Int(start)..<Int(start + length))
  }
}
