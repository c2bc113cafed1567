import DecorumBase
import DecorumPosts
import DecorumText
import DecorumYAML

/// Rules, signals and tables in their stored form.
///
/// A rule begins with its other names, which are asked for where the rule itself is not (`storedNames`).
/// Rules are stored without their examples, under the options that the pack gives them: who needs
/// examples or other options reads the YAML.
extension Rule: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(aliases)
    writer.add(replacedBy)
    writer.add(id)
    writer.add(place)
    writer.add(summary)
    writer.add(severity)
    writer.add(languages)
    writer.add(markets)
    writer.add(since)
    writer.add(supersedes)
    writer.add(options)
    writer.add(when)
    writer.add(limbs)
    writer.add(why)
    writer.add(sources)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    aliases = try reader.read()
    replacedBy = try reader.read()
    id = try reader.read()
    place = try reader.read()
    summary = try reader.read()
    severity = try reader.read()
    languages = try reader.read()
    markets = try reader.read()
    since = try reader.read()
    supersedes = try reader.read()
    options = try reader.read()
    when = try reader.read()
    judgesInbound = when.speaksOf(.field(.inbound))
    limbs = try reader.read()
    why = try reader.read()
    sources = try reader.read()
    examples = []
  }
}

extension Limb: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(check)
    writer.add(message)
    writer.add(label)
    writer.add(helps)
    writer.add(oncePer)
    writer.add(fix)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(
      check: try reader.read(), message: try reader.read(), label: try reader.read(),
      helps: try reader.read())
    oncePer = try reader.read()
    fix = try reader.read()
  }
}

extension Check: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .find(let condition): writer.add(0, condition)
    case .measure(let metric): writer.add(1, metric)
    case .require(let condition): writer.add(2, condition)
    case .frequency(let check): writer.add(3, check)
    case .share(let check): writer.add(4, check)
    case .repetition(let check): writer.add(5, check)
    case .schedule(let check): writer.add(6, check)
    case .answer(let condition, let answer):
      writer.add(7, condition)
      writer.add(answer)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .find(try reader.read())
    case 1: self = .measure(try reader.read())
    case 2: self = .require(try reader.read())
    case 3: self = .frequency(try reader.read())
    case 4: self = .share(try reader.read())
    case 5: self = .repetition(try reader.read())
    case 6: self = .schedule(try reader.read())
    case 7: self = .answer(to: try reader.read(), try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension MessageTemplate: Compiled {
  func write(to writer: inout PackWriter) { writer.add(source) }
  init(from reader: inout PackReader) throws(StaleCompilation) { self.init(try reader.read()) }
}

extension RuleOption: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(kind)
    writer.add(defaultValue)
    writer.add(summary)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let (name, kind) = (try reader.read(String.self), try reader.read(Kind.self))
    let value = try reader.read(YAMLNode?.self)
    self.init(
      name: name, kind: kind, defaultValue: value, value: value, summary: try reader.read())
  }
}

extension RuleSource: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(title)
    writer.add(url)
    writer.add(date)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(title: try reader.read(), url: try reader.read(), date: try reader.read())
  }
}

// MARK: Values of options

extension YAMLNode: Compiled {
  func write(to writer: inout PackWriter) {
    switch kind {
    case .scalar(let scalar): writer.add(0, scalar)
    case .sequence(let nodes): writer.add(1, nodes)
    case .mapping(let entries):
      writer.add(2, entries.map(\.key))
      writer.add(entries.map(\.value))
    }
    writer.add(span)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self = try reader.nested { (reader: inout PackReader) throws(StaleCompilation) in
      try YAMLNode(inside: &reader)
    }
  }

  private init(inside reader: inout PackReader) throws(StaleCompilation) {
    let kind: Kind
    switch try reader.number() {
    case 0: kind = .scalar(try reader.read())
    case 1: kind = .sequence(try reader.read())
    case 2:
      let keys = try reader.read([YAMLNode].self)
      let values = try reader.read([YAMLNode].self)
      guard keys.count == values.count else { throw StaleCompilation() }
      kind = .mapping(zip(keys, values).map { YAMLEntry(key: $0, value: $1) })
    default: throw StaleCompilation()
    }
    self.init(kind, at: try reader.read())
  }
}

extension YAMLScalar: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(style)
    writer.text(text.bytes)
    writer.add(text.span)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let style = try reader.read(Style.self)
    let bytes = try reader.text().copied
    self.init(text: MappedText(verbatim: bytes, at: try reader.read()), style: style)
  }
}

extension YAMLScalar.Style: CompiledChoice {}

// MARK: Signals and tables

extension Signal: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(place)
    writer.add(summary)
    writer.add(anyLanguage)
    writer.add(languages)
    writer.add(scores)
    writer.add(minScore)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    name = try reader.read()
    place = try reader.read()
    summary = try reader.read()
    anyLanguage = try reader.read()
    languages = try reader.read()
    scores = try reader.read()
    minScore = try reader.read()
  }
}

extension ScorePart: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(when)
    writer.add(add)
    writer.add(languages)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(when: try reader.read(), add: try reader.read(), languages: try reader.read())
  }
}

extension TableParser.Table: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .list(let table): writer.add(0, table)
    case .labels(let table): writer.add(1, table)
    case .profiles(let table): writer.add(2, table)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .list(try reader.read())
    case 1: self = .labels(try reader.read())
    case 2: self = .profiles(try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension WordTable: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(place)
    writer.add(reviewBy)
    writer.add(words)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(
      name: try reader.read(), place: try reader.read(), reviewBy: try reader.read(),
      words: try reader.read())
  }
}

extension LabelTable: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(place)
    writer.add(asOf)
    writer.add(reviewBy)
    writer.add(markets)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    name = try reader.read()
    place = try reader.read()
    asOf = try reader.read()
    reviewBy = try reader.read()
    markets = try reader.read()
  }
}

extension LabelMarket: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(languages)
    writer.add(sources)
    writer.add(accepted)
    writer.add(rejected)
    writer.add(placement)
    writer.add(write)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(
      name: try reader.read(), languages: try reader.read(), sources: try reader.read(),
      accepted: try reader.read(), rejected: try reader.read(), placement: try reader.read(),
      write: try reader.read())
  }
}

extension LabelPlacement: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(isBeforeFold)
    writer.add(isAtFront)
    writer.add(firstHashtags)
    writer.add(block)
    writer.add(longText)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init()
    isBeforeFold = try reader.read()
    isAtFront = try reader.read()
    firstHashtags = try reader.read()
    block = try reader.read()
    longText = try reader.read()
  }
}

extension LabelForms: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(hashtags)
    writer.add(front)
    writer.add(anywhere)
    writer.add(statements)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init()
    hashtags = try reader.read()
    front = try reader.read(Bool.self) ? try reader.label() : nil
    for _ in 0..<(try reader.count()) { anywhere.append(try reader.label()) }
    for _ in 0..<(try reader.count()) { statements.append(try reader.label()) }
  }
}
