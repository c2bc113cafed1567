import DecorumPosts
import DecorumTime

/// Checks and conditions on many posts in their stored form.
extension Key: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .account: writer.number(0)
    case .accountName: writer.number(1)
    case .field(let field): writer.add(2, field)
    case .thread: writer.number(3)
    case .minute: writer.number(4)
    case .landing: writer.number(5)
    case .capture(let signal, let group):
      writer.add(6, signal)
      writer.add(group)
    case .firstOf(let keys): writer.add(7, keys)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .account
    case 1: self = .accountName
    case 2: self = .field(try reader.read())
    case 3: self = .thread
    case 4: self = .minute
    case 5: self = .landing
    case 6: self = .capture(try reader.read(), group: try reader.read())
    case 7: self = .firstOf(try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension FrequencyCheck: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(of)
    writer.add(per)
    writer.add(window)
    writer.add(above)
    writer.add(distinct)
    writer.add(gapBelow)
    writer.add(since)
    writer.add(unless)
    writer.add(endsNow)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init()
    of = try reader.read()
    per = try reader.read()
    window = try reader.read()
    above = try reader.read()
    distinct = try reader.read()
    gapBelow = try reader.read()
    since = try reader.read()
    unless = try reader.read()
    endsNow = try reader.read()
  }
}

extension ShareCheck: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(of)
    writer.add(among)
    writer.add(against)
    writer.add(per)
    writer.add(window)
    writer.add(ends)
    writer.add(minPosts)
    writer.add(above)
    writer.add(below)
    writer.add(at)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(of: try reader.read())
    among = try reader.read()
    against = try reader.read()
    per = try reader.read()
    window = try reader.read()
    ends = try reader.read()
    minPosts = try reader.read()
    above = try reader.read()
    below = try reader.read()
    at = try reader.read()
  }
}

extension RepeatCheck: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(same)
    writer.add(threshold)
    writer.add(per)
    writer.add(distinct)
    writer.add(window)
    writer.add(atLeast)
    writer.add(minWords)
    writer.add(of)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init()
    same = try reader.read()
    threshold = try reader.read()
    per = try reader.read()
    distinct = try reader.read()
    window = try reader.read()
    atLeast = try reader.read()
    minWords = try reader.read()
    of = try reader.read()
  }
}

extension ScheduleCheck: Compiled {
  func write(to writer: inout PackWriter) {
    switch self {
    case .past: writer.number(0)
    case .dstGap: writer.number(1)
    case .windows(let windows): writer.add(2, windows)
    case .days(let days): writer.add(3, days)
    case .after(let check): writer.add(4, check)
    case .embargoes(let windows): writer.add(5, windows)
    }
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    switch try reader.number() {
    case 0: self = .past
    case 1: self = .dstGap
    case 2: self = .windows(try reader.read())
    case 3: self = .days(try reader.read())
    case 4: self = .after(try reader.read())
    case 5: self = .embargoes(try reader.read())
    default: throw StaleCompilation()
    }
  }
}

extension SaidDayCheck: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(day)
    writer.add(per)
    writer.add(within)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(day: try reader.read())
    per = try reader.read()
    within = try reader.read()
  }
}

extension PauseWindow: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(from)
    writer.add(to)
    writer.add(reason)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(from: try reader.read(), to: try reader.read(), reason: try reader.read())
  }
}

extension AnswerCondition: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(states)
    writer.add(within)
    writer.add(closedBy)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(
      states: try reader.read(), within: try reader.read(), closedBy: try reader.read())
  }
}

extension SilenceCondition: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(minAnswers)
    writer.add(after)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(minAnswers: try reader.read(), after: try reader.read())
  }
}

extension SemiJoin: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(of)
    writer.add(match.map(\.theirs))
    writer.add(match.map(\.ours))
    writer.add(within)
    writer.add(atLeastAgo)
    writer.add(about)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let of = try reader.read(Condition.self)
    let theirs = try reader.read([Key].self)
    let ours = try reader.read([Key].self)
    guard theirs.count == ours.count else { throw StaleCompilation() }
    self.init(of: of, match: zip(theirs, ours).map { (theirs: $0, ours: $1) })
    within = try reader.read()
    atLeastAgo = try reader.read()
    about = try reader.read()
  }
}
