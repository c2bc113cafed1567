import DecorumBase
import DecorumPatterns
import DecorumPosts

/// Conditions on one post in their stored form. References are stored by name, as they are parsed.
extension Condition: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .all(let parts): writer.add(0, parts)
    case .any(let parts): writer.add(1, parts)
    case .none(let parts): writer.add(2, parts)
    case .atLeast(let n, let parts):
      writer.add(3, n)
      writer.add(parts)
    case .text(let text): writer.add(4, text)
    case .signal(let reference): writer.add(5, reference)
    case .label(let label): writer.add(6, label)
    case .metric(let metric): writer.add(7, metric)
    case .field(let field): writer.add(8, field)
    case .from(let roles): writer.add(9, roles)
    case .language(let languages): writer.add(10, languages)
    case .parent(let inner): writer.add(11, inner)
    case .primary(let inner): writer.add(12, inner)
    // Plans and overrides are not written.
    case .gated(_, let inner), .certain(let inner): inner.write(to: &writer)
    case .fromFiles: preconditionFailure("only configurations speak of files")
    // Places are for traces, which read the rule files themselves.
    case .placed(_, let inner): inner.write(to: &writer)
    case .blank(let keys): writer.add(13, keys)
    case .earlier(let join): writer.add(14, join)
    case .later(let join): writer.add(15, join)
    case .answer(let answer): writer.add(16, answer)
    case .silence(let silence): writer.add(17, silence)
    case .addressedToUs: writer.number(18)
    case .repliesToOthers(let value): writer.add(19, value)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = try reader.nested { (reader: inout PackReader) throws(StaleCompilation) in
      try Condition(inside: &reader)
    }
  }

  private init(inside reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .all(try reader.read())
    case 1: self = .any(try reader.read())
    case 2: self = .none(try reader.read())
    case 3: self = .atLeast(try reader.read(), of: try reader.read())
    case 4: self = .text(try reader.read())
    case 5: self = .signal(try reader.read())
    case 6: self = .label(try reader.read())
    case 7: self = .metric(try reader.read())
    case 8: self = .field(try reader.read())
    case 9: self = .from(try reader.read())
    case 10: self = .language(try reader.read())
    case 11: self = .parent(try reader.read())
    case 12: self = .primary(try reader.read())
    case 13: self = .blank(try reader.read())
    case 14: self = .earlier(try reader.read())
    case 15: self = .later(try reader.read())
    case 16: self = .answer(try reader.read())
    case 17: self = .silence(try reader.read())
    case 18: self = .addressedToUs
    case 19: self = .repliesToOthers(try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension PackWriter {
  /// Which case it is, then what it holds.
  mutating func add(_ number: UInt64, _ value: some Compiled) {
    self.number(number)
    add(value)
  }
}

// MARK: Texts

extension TextCondition: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(target)
    writer.add(places)
    writer.add(regions)
    writer.number(UInt64(guards.rawValue))
    writer.add(count.lowerBound)
    writer.add(count.upperBound)
    writer.add(near)
    writer.add(asWritten)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(target: try reader.read())
    places = try reader.read()
    regions = try reader.read()
    guards = GuardSet(rawValue: UInt8(truncatingIfNeeded: try reader.number()))
    let (low, high) = (try reader.read(Int.self), try reader.read(Int.self))
    guard low <= high else { throw StaleCompilation() }
    count = low...high
    near = try reader.read()
    asWritten = try reader.read()
  }
}

extension TextTarget: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .patterns(let patterns): writer.add(0, patterns)
    case .hashtags(let tags): writer.add(1, tags)
    case .mention(let target): writer.add(2, target)
    case .link(let target): writer.add(3, target)
    case .emoji(let wanted): writer.add(4, wanted)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .patterns(try reader.read())
    case 1: self = .hashtags(try reader.read())
    case 2: self = .mention(try reader.read())
    case 3: self = .link(try reader.read())
    case 4: self = .emoji(try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension MentionTarget: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .any: writer.number(0)
    case .brand: writer.number(1)
    case .own: writer.number(2)
    case .handles(let handles): writer.add(3, handles)
    case .brandName: writer.number(4)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .any
    case 1: self = .brand
    case 2: self = .own
    case 3: self = .handles(try reader.read())
    case 4: self = .brandName
    default: throw StaleCompilation()
    }
  }
}

extension LinkTarget: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(isOwn)
    writer.add(isBrand)
    writer.add(hosts)
    writer.add(query)
    writer.add(queryValues)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init()
    isOwn = try reader.read()
    isBrand = try reader.read()
    hosts = try reader.read()
    query = try reader.read()
    queryValues = try reader.read()
  }
}

extension Nearness: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(signal)
    writer.add(words)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(signal: try reader.read(), words: try reader.read())
  }
}

// MARK: References, labels, metrics and fields

extension SignalReference: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(minScore)
    writer.add(span)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let name = try reader.read(String.self)
    self.init(
      name: name, minScore: try reader.read(), span: try reader.read(),
      index: reader.number(ofSignal: name))
  }
}

extension LabelCondition: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(table)
    writer.add(standing)
    writer.add(demand)
    writer.add(places)
    writer.add(place)
    writer.add(form)
    writer.add(span)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let table = try reader.read(String.self)
    self.init(
      table: table, standing: try reader.read(), demand: try reader.read(),
      places: try reader.read(), place: try reader.read(), form: try reader.read(),
      span: try reader.read(), index: reader.number(ofLabels: table))
  }
}

extension MetricCondition: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(metric)
    writer.add(bounds)
    writer.add(with)
    writer.add(profile)
    writer.add(limits)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(metric: try reader.read(), bounds: try reader.read(), with: try reader.read())
    profile = try reader.read()
    limits = try reader.read()
  }
}

extension Bounds: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(above)
    writer.add(below)
    writer.add(atLeast)
    writer.add(atMost)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init()
    above = try reader.read()
    below = try reader.read()
    atLeast = try reader.read()
    atMost = try reader.read()
  }
}

extension FieldCondition: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(key)
    writer.add(test)
    writer.add(ifAbsent)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(key: try reader.read(), test: try reader.read(), ifAbsent: try reader.read())
  }
}

extension FieldCondition.Test: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .isOneOf(let values): writer.add(0, values)
    case .missing(let value): writer.add(1, value)
    case .absent(let value): writer.add(2, value)
    case .matches(let pattern): writer.add(3, pattern)
    case .inside(let bounds): writer.add(4, bounds)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .isOneOf(try reader.read())
    case 1: self = .missing(try reader.read())
    case 2: self = .absent(try reader.read())
    case 3: self = .matches(try reader.read())
    case 4: self = .inside(try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension FieldKey: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .field(let field): writer.add(0, field)
    case .flag(let name): writer.add(1, name)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .field(try reader.read())
    case 1: self = .flag(try reader.read())
    default: throw StaleCompilation()
    }
  }
}
